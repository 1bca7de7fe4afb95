import { checkSignature, type SignatureAccess } from '#actions/context/base-signatures.ts';
import type { RegistryAccess, StepAccess } from '#actions/context/context.ts';
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
  /** The store on this machine that has the base; absent: the base is in a registry. */
  readonly local: BaseStore | undefined;
  /** One for each project. */
  readonly recalled: readonly (KnownInputs | undefined)[];
}

/** The effects and inputs that this needs. */
type BaseAccess = StepAccess & RegistryAccess & SignatureAccess;

/** Returns the base of an image. Each base is read once, even if several projects use it. */
export type Bases = (planned: Pick<PlannedImage, 'base' | 'platform'>) => Promise<BaseImage>;

export function openBases(context: BaseAccess, finding: Finding): Bases {
  return onceEach(
    (planned) => findVerifiedBase(context, { ...finding, planned }),
    ({ base, platform }) => `${describeReference(base.value)} ${JSON.stringify(platform.value)}`,
  );
}

/** The tag may have moved since the checks at the start, so that what was read is verified. A base of this machine has no signature. */
async function findVerifiedBase(
  context: BaseAccess,
  finding: Finding & { readonly planned: Parameters<Bases>[0] },
): Promise<BaseImage> {
  const found = await findBase(context, finding);
  if (finding.local !== undefined) return found;
  const { reference, digest } = found;
  const platform = finding.planned.platform.value;
  await checkSignature(context, { what: 'base image', reference, digest, platform });
  return found;
}

/** Reuses what an earlier run read, if the tag still points to the same digest. */
async function findBase(
  context: StepAccess & RegistryAccess,
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
  context.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, already read by an earlier run`);
  return rememberBase(context.registries, { ...request, digest, known });
}

/**
 * Returns a base whose layers can come from a registry that the image goes to (`near`). That is possible if an
 * earlier run pushed an image with the same base there, even if the base itself is in another registry.
 */
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

/** The request may omit what the image states about itself: the variant v8 of arm64, the version of Windows. */
function knownBase(
  recalled: Finding['recalled'],
  { digest, platform }: { readonly digest: Digest; readonly platform: Platform },
): ReadBase | undefined {
  const bases = recalled.flatMap((each) => Object.entries(each?.index.bases ?? {}));
  return bases.find(([name, base]) => name.startsWith(`${digest} `) && matchesPlatform(base.platform, platform))?.[1];
}
