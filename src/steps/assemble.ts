import pMap from 'p-map';
import type { Annotating } from '#image/annotations.ts';
import { assembleImage } from '#image/assemble.ts';
import { layersFor } from '#image/layers.ts';
import { makeSet } from '#image/make-set.ts';
import { parseAnnotationLevels } from '#inputs/annotations.ts';
import type { BaseImage, Image, TaggedSet } from '#oci/image.ts';
import type { BaseStore } from '#oci/read-base.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { createdOf, makeLabels } from '#plan/labels.ts';
import type { PlannedImage } from '#plan/plan-images.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { describeImage, describeSet } from '#report/delivered.ts';
import type { World } from '#world.ts';
import { findBase } from './find-base.ts';
import { openLocalBase } from './local-base.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';
import type { Recalled } from './recall.ts';
import type { RunFolder } from './run-folder.ts';

/** An image, what it is built on, and what runs in it. */
export interface AssembledImage {
  readonly app: PublishedApp;
  readonly base: BaseImage;
  readonly image: Image;
  /** Ours, without the base's. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What one set of tags will stand for. */
export interface AssembledSet extends TaggedSet {
  /** The images of the set, in their order. */
  readonly members: readonly AssembledImage[];
}

interface Parts {
  readonly request: Request;
  readonly recalled: Recalled | undefined;
  readonly published: Published;
  readonly delivery: DeliveryPlan;
  readonly folder: RunFolder;
}

/** How many bases are read at once. */
const CONCURRENCY = 4;

/** Puts the application's layers on every base, of which only manifest and config are read, never the layers. */
export async function assemble(world: World, parts: Parts): Promise<readonly AssembledSet[]> {
  const { delivery } = parts;
  const planned = delivery.variants.flatMap(({ images }) => images);
  const { localBase } = world.inputs;
  const local = localBase && (await openLocalBase(world, { base: localBase, folder: parts.folder.path }));
  const annotating = annotatingOf(world);
  const one = async (each: PlannedImage) =>
    [each, await assembleOne(world, { ...parts, local, annotating, planned: each })] as const;
  const made = new Map(await pMap(planned, one, { concurrency: CONCURRENCY }));
  const sets = delivery.variants.map(({ images, tags }) => {
    const members = images.map((image) => made.get(image)).filter((member) => member !== undefined);
    const about = { annotating, labels: members.map(({ labels }) => labels) };
    const set = makeSet(
      members.map(({ image }) => image),
      about,
    );
    return { set, tags: tags.map(({ value }) => value), members };
  });
  for (const { set } of sets) {
    for (const line of [...set.images.map(describeImage), ...describeSet(set)]) world.runner.log.info(line);
  }
  return sets;
}

async function assembleOne(
  world: World,
  parts: Parts & {
    readonly planned: PlannedImage;
    readonly local: BaseStore | undefined;
    readonly annotating: Annotating;
  },
): Promise<AssembledImage> {
  const { request, published, delivery, planned, annotating } = parts;
  const { app } = planned;
  const near = delivery.images.map(({ value }) => value.registry);
  const base = await findBase(world, { ...parts, near });
  const layers = layersFor(published.publication, { app, platform: planned.platform.value }).map((layer) =>
    published.openLayer(layer, near),
  );
  const { labels: input, localBase } = world.inputs;
  const baseName = localBase?.kind === 'layout' ? undefined : planned.base.value;
  const labels = makeLabels({ input, app, event: request.event, baseName, base });
  const { format } = delivery;
  const created = createdOf(request.event);
  return {
    app,
    base,
    labels,
    image: assembleImage({ format, base, app, layers, labels, created, annotating }),
  };
}

function annotatingOf({ inputs, runner }: World): Annotating {
  return { rules: inputs.annotations, levels: parseAnnotationLevels(runner.env['DOCKER_METADATA_ANNOTATIONS_LEVELS']) };
}
