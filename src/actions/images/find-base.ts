import type { Context } from '#actions/context/context.ts';
import type { KnownInputs } from '#actions/publish/look-up-publication.ts';
import { originNear } from '#actions/publish/open-layers.ts';
import { onceEach } from '#base/once.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage } from '#oci/image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { matchesPlatform, type Platform } from '#oci/platform.ts';
import { type BaseStore, readBase } from '#oci/read-base.ts';
import { describeReference } from '#oci/reference.ts';
import { pullBase, type ReadBase, rememberBase } from '#oci/registry/pull-base.ts';
import type { PlannedImage } from '#plan/choices/plan-images.ts';

interface Finding {
  /** Where the base is on this machine; absent: it is in a registry. */
  readonly local: BaseStore | undefined;
  /** Of every project. */
  readonly recalled: readonly (KnownInputs | undefined)[];
}

/** The base of an image: each is read once, whichever projects are built on it. */
export type Bases = (planned: Pick<PlannedImage, 'base' | 'platform'>) => Promise<BaseImage>;

export function openBases(context: Context, finding: Finding): Bases {
  return onceEach(
    (planned) => findBase(context, { ...finding, planned }),
    ({ base, platform }) => `${describeReference(base.value)} ${JSON.stringify(platform.value)}`,
  );
}

/** One that an earlier run read is not read again, if its tag still stands for it. */
async function findBase(
  context: Context,
  finding: Finding & { readonly planned: Parameters<Bases>[0] },
): Promise<BaseImage> {
  const reference = finding.planned.base.value;
  const platform = finding.planned.platform.value;
  if (finding.local !== undefined) return await readBase(finding.local, { reference, platform });
  const { mirrors } = context.inputs;
  const request = { reference, platform, mirrors };
  const digest = reference.digest ?? (await context.currentDigest(mirrorOf(reference, mirrors)));
  const known = digest === undefined ? undefined : knownBase(finding.recalled, { digest, platform });
  if (digest === undefined || known === undefined) return await pullBase(context.registries, request);
  context.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, as an earlier run read it`);
  return rememberBase(context.registries, { ...request, digest, known });
}

/** Layers of a base in another registry lie near the registries that the image goes to (`near`) all the same where an earlier run pushed an image that is built on it. */
export function nearer(
  base: BaseImage,
  { recalled, near }: { readonly recalled: KnownInputs | undefined; readonly near: readonly string[] },
): BaseImage {
  const pushed = Object.values(recalled?.index.publications ?? {}).flatMap(({ origins }) => origins);
  const layers = base.layers.map((layer) => {
    const own = layer.origin === undefined ? [] : [layer.origin];
    return { ...layer, ...originNear([...own, ...pushed], near) };
  });
  return { ...base, layers };
}

/** The request may leave out what the image says of itself: that arm64 is v8, which Windows it is. */
function knownBase(
  recalled: Finding['recalled'],
  { digest, platform }: { readonly digest: Digest; readonly platform: Platform },
): ReadBase | undefined {
  const bases = recalled.flatMap((each) => Object.entries(each?.index.bases ?? {}));
  return bases.find(([name, base]) => name.startsWith(`${digest} `) && matchesPlatform(base.platform, platform))?.[1];
}
