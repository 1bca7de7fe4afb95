import { join } from 'node:path';
import { rootOf } from '#image/config.ts';
import { makeLayers, type SlottedLayer } from '#layer/layers.ts';
import { PUBLICATION_SCHEMA, type Publication, type PublishedLayer } from '#publication/publication.ts';
import { blobsOf, writePublication } from '#publication/store.ts';
import type { PublishOutput } from './publish-output.ts';

/** Turns a publish output into a publication in `folder`: its layers as blobs, and what they are. */
export async function makePublication(
  output: PublishOutput,
  to: { readonly folder: string; readonly temp: string },
): Promise<Publication> {
  const layers = await makeLayers({
    directory: output.directory,
    files: output.files,
    root: rootOf(output.app).slice(1),
    blobs: blobsOf(to.folder),
    temp: join(to.temp, 'rewritten'),
  });
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps: [{ ...output.app, layers: layers.map((_layer, index) => index) }],
    layers: layers.map(published),
    packages: output.packages,
  };
  await writePublication(to.folder, publication);
  return publication;
}

function published({ slot, descriptor, diffId, files }: SlottedLayer): PublishedLayer {
  return { ...slot, descriptor, diffId, files };
}
