import { join } from 'node:path';
import { rootOf } from '#image/config.ts';
import { makeLayers, type SlottedLayer } from '#layer/layers.ts';
import type { WrittenLayer } from '#layer/write-layer.ts';
import { PUBLICATION_SCHEMA, type Publication, type PublishedLayer } from '#publication/publication.ts';
import { blobsOf, writePublication } from '#publication/store.ts';
import { describeNatives } from './natives.ts';
import type { PublishOutput } from './publish-output.ts';

/** A publication that was made here, and how to get at the bytes of its layers. */
export interface MadePublication {
  readonly publication: Publication;
  /** In the order of its layers. */
  readonly layers: readonly SlottedLayer[];
}

/**
 * Turns a publish output into a publication in `folder`: its layers as blobs, and what they are. Layers that are known
 * are not written.
 */
export async function makePublication(
  output: PublishOutput,
  to: {
    readonly folder: string;
    readonly temp: string;
    readonly known?: (key: string) => WrittenLayer | undefined;
  },
): Promise<MadePublication> {
  const { folder, temp, known } = to;
  const layers = await makeLayers({
    directory: output.directory,
    files: output.files,
    root: rootOf(output.app).slice(1),
    blobs: blobsOf(folder),
    temp: join(temp, 'rewritten'),
    ...(known === undefined ? {} : { known }),
  });
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps: [{ ...output.app, natives: await describeNatives(output), layers: layers.map((_layer, index) => index) }],
    layers: layers.map(published),
    packages: output.packages,
  };
  await writePublication(folder, publication);
  return { publication, layers };
}

function published({ slot, descriptor, diffId, files }: SlottedLayer): PublishedLayer {
  return { ...slot, descriptor, diffId, files };
}
