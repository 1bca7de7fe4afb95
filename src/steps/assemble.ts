import { assembleImage } from '#image/assemble.ts';
import { layersFor } from '#image/layers.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage, Image } from '#oci/image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { createdOf, makeLabels } from '#plan/labels.ts';
import { pullBase, rememberBase } from '#registry/pull-base.ts';
import { describeImage } from '#report/delivered.ts';
import type { World } from '#world.ts';
import { originOf } from './open-layers.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';
import type { Recalled } from './recall.ts';

export interface Assembled {
  readonly base: BaseImage;
  readonly image: Image;
}

/** Reads the base's manifest and config, never its layers, and puts ours on top. */
export async function assemble(
  world: World,
  parts: {
    readonly request: Request;
    readonly recalled: Recalled | undefined;
    readonly published: Published;
    readonly delivery: DeliveryPlan;
  },
): Promise<Assembled> {
  const { request, published, delivery } = parts;
  const { app, publication } = published;
  const reference = delivery.base.value;
  const platform = delivery.platform.value;
  const near = delivery.images.map(({ value }) => value.registry);
  const base = nearer(await findBase(world, { reference, platform, recalled: parts.recalled }), { ...parts, near });
  const layers = layersFor(publication, { app, platform }).map((layer) => published.openLayer(layer, near));
  const labels = makeLabels({ input: world.inputs.labels, app, event: request.event, baseName: reference, base });
  const image = assembleImage({ base, app, layers, labels, created: createdOf(request.event) });
  world.runner.log.info(describeImage(image));
  return { base, image };
}

/** Layers of a base in another registry lie near all the same where an earlier run pushed an image that is built on it. */
function nearer(
  base: BaseImage,
  { recalled, near }: { readonly recalled: Recalled | undefined; readonly near: readonly string[] },
): BaseImage {
  const pushed = Object.values(recalled?.index.publications ?? {}).flatMap(({ origins }) => origins);
  const layers = base.layers.map((layer) => {
    const own = layer.origin === undefined ? [] : [layer.origin];
    return { ...layer, ...originOf([...own, ...pushed], near) };
  });
  return { ...base, layers };
}

/** One that an earlier run read is not read again, if its tag still stands for it. */
async function findBase(
  world: World,
  of: { readonly reference: Reference; readonly platform: Platform; readonly recalled: Recalled | undefined },
): Promise<BaseImage> {
  const { reference, platform, recalled } = of;
  const { mirrors } = world.inputs;
  const request = { reference, platform, mirrors };
  const asked = mirrorOf(reference, mirrors);
  const digest = reference.digest ?? (await world.currentDigest(asked));
  const known = digest === undefined ? undefined : recalled?.index.bases[baseName({ digest, platform })];
  if (digest === undefined || known === undefined) return pullBase(world.registries, request);
  world.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, as an earlier run read it`);
  return rememberBase(world.registries, { ...request, digest, known });
}

/** The name of a base in the index. */
export function baseName({ digest, platform }: { readonly digest: Digest; readonly platform: Platform }): string {
  return `${digest} ${describePlatform(platform)}`;
}
