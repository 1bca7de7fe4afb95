import pMap from 'p-map';
import { assembleImage } from '#image/assemble.ts';
import { layersFor } from '#image/layers.ts';
import { makeSet } from '#image/make-set.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage, Image, TaggedSet } from '#oci/image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describePlatform, matchesPlatform, type Platform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { createdOf, makeLabels } from '#plan/labels.ts';
import type { PlannedImage } from '#plan/plan-images.ts';
import { pullBase, type ReadBase, rememberBase } from '#registry/pull-base.ts';
import { describeImage, describeSet } from '#report/delivered.ts';
import type { World } from '#world.ts';
import { originOf } from './open-layers.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';
import type { Recalled } from './recall.ts';

/** What one set of tags will stand for. */
export interface AssembledSet extends TaggedSet {
  /** What its images are built on, in their order. */
  readonly bases: readonly BaseImage[];
}

interface Parts {
  readonly request: Request;
  readonly recalled: Recalled | undefined;
  readonly published: Published;
  readonly delivery: DeliveryPlan;
}

/** How many bases are read at once. */
const CONCURRENCY = 4;

/** Puts the application's layers on every base, of which only manifest and config are read, never the layers. */
export async function assemble(world: World, parts: Parts): Promise<readonly AssembledSet[]> {
  const { delivery } = parts;
  const planned = [...new Set(delivery.variants.flatMap(({ images }) => images))];
  const made = await pMap(planned, (each) => assembleOne(world, { ...parts, planned: each }), {
    concurrency: CONCURRENCY,
  });
  const sets = delivery.variants.map(({ images, tags }) => {
    const own = made.filter(({ planned: each }) => images.includes(each));
    const set = makeSet(own.map(({ image }) => image));
    return { set, tags: tags.map(({ value }) => value), bases: own.map(({ base }) => base) };
  });
  for (const { set } of sets) {
    for (const line of [...set.images.map(describeImage), ...describeSet(set)]) world.runner.log.info(line);
  }
  return sets;
}

async function assembleOne(
  world: World,
  parts: Parts & { readonly planned: PlannedImage },
): Promise<{ readonly planned: PlannedImage; readonly base: BaseImage; readonly image: Image }> {
  const { request, published, delivery, planned } = parts;
  const { app } = planned;
  const reference = planned.base.value;
  const platform = planned.platform.value;
  const near = delivery.images.map(({ value }) => value.registry);
  const base = nearer(await findBase(world, { reference, platform, recalled: parts.recalled }), { ...parts, near });
  const layers = layersFor(published.publication, { app, platform }).map((layer) => published.openLayer(layer, near));
  const labels = makeLabels({ input: world.inputs.labels, app, event: request.event, baseName: reference, base });
  const { format } = delivery;
  const created = createdOf(request.event);
  return { planned, base, image: assembleImage({ format, base, app, layers, labels, created }) };
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
  const known = digest === undefined ? undefined : knownBase(recalled, { digest, platform });
  if (digest === undefined || known === undefined) return pullBase(world.registries, request);
  world.runner.log.info(`Base image ${describeReference(reference)}: ${digest}, as an earlier run read it`);
  return rememberBase(world.registries, { ...request, digest, known });
}

/** The request may leave out what the image says of itself: that arm64 is v8, which Windows it is. */
function knownBase(
  recalled: Recalled | undefined,
  { digest, platform }: { readonly digest: Digest; readonly platform: Platform },
): ReadBase | undefined {
  const bases = Object.entries(recalled?.index.bases ?? {});
  return bases.find(([name, base]) => name.startsWith(`${digest} `) && matchesPlatform(base.platform, platform))?.[1];
}

/** The name of a base in the index. */
export function baseName({ digest, platform }: { readonly digest: Digest; readonly platform: Platform }): string {
  return `${digest} ${describePlatform(platform)}`;
}
