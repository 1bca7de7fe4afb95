import { join } from 'node:path';
import { rootOf } from '#image/config.ts';
import { makeLayers, type SlottedLayer } from '#layer/layers.ts';
import type { WrittenLayer } from '#layer/write-layer.ts';
import {
  PUBLICATION_SCHEMA,
  type Publication,
  type PublishedApp,
  type PublishedLayer,
  type PublishedPackage,
} from '#publication/publication.ts';
import { blobsOf, writePublication } from '#publication/store.ts';
import type { PublishOutput } from './publish-output.ts';

/** A publication that was made here, and how to get at the bytes of its layers. */
export interface MadePublication {
  readonly publication: Publication;
  /** In the order of its layers. */
  readonly layers: readonly SlottedLayer[];
}

/**
 * Turns publish outputs into a publication in `folder`: their layers as blobs, and what they are. What two outputs have
 * alike is there once, and layers that are known are not written.
 */
export async function makePublication(
  outputs: readonly PublishOutput[],
  to: {
    readonly folder: string;
    readonly temp: string;
    readonly known?: (key: string) => WrittenLayer | undefined;
  },
): Promise<MadePublication> {
  const { folder, temp, known } = to;
  const layers: SlottedLayer[] = [];
  const apps: PublishedApp[] = [];
  for (const { directory, files, app } of outputs) {
    const own = await makeLayers({
      directory,
      files,
      root: rootOf(app).slice(1),
      blobs: blobsOf(folder),
      temp: join(temp, 'rewritten'),
      ...(known === undefined ? {} : { known }),
    });
    apps.push({ ...app, layers: own.map((layer) => placeOf(layer, layers)) });
  }
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps,
    layers: layers.map(published),
    packages: packagesOf(outputs),
  };
  await writePublication(folder, publication);
  return { publication, layers };
}

/** The place of a layer among all, as the last one where it is new. */
function placeOf(layer: SlottedLayer, all: SlottedLayer[]): number {
  const isSame = (other: SlottedLayer): boolean => other.key === layer.key && nameOf(other) === nameOf(layer);
  const known = all.findIndex(isSame);
  return known < 0 ? all.push(layer) - 1 : known;
}

function nameOf({ slot }: SlottedLayer): string {
  return JSON.stringify(slot);
}

function packagesOf(outputs: readonly PublishOutput[]): readonly PublishedPackage[] {
  const all = outputs.flatMap(({ packages }) => packages.map((each) => [`${each.id}/${each.version}`, each] as const));
  return [...new Map(all)].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

function published({ slot, descriptor, diffId, files }: SlottedLayer): PublishedLayer {
  return { ...slot, descriptor, diffId, files };
}
