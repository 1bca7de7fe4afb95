import { join } from 'node:path';
import { runsOnSystem } from '#dotnet/rid.ts';
import { folderOf } from '#image/root.ts';
import { makeLayers, type OutputFile, type SlottedLayer } from '#layer/layers.ts';
import { slotOf } from '#layer/split.ts';
import type { WrittenLayer } from '#layer/write-layer.ts';
import type { System } from '#oci/platform.ts';
import { PUBLICATION_SCHEMA, type Publication, type PublishedLayer } from '#publication/publication.ts';
import { blobsOf, writePublication } from '#publication/store.ts';
import type { PublishOutput } from './publish-output.ts';

/** A publication that was made here, and how to get at the bytes of its layers. */
export interface MadePublication {
  readonly publication: Publication;
  /** In the order of its layers. */
  readonly layers: readonly SlottedLayer[];
}

/** Where a publication goes, and what it is for. */
export interface PublicationPlace {
  readonly folder: string;
  readonly temp: string;
  /** Each gets layers of its own: their tars differ, though the files are the same. */
  readonly systems: readonly System[];
  readonly known?: (key: string) => WrittenLayer | undefined;
}

/**
 * Turns a publish output into a publication in `folder`: its layers as blobs, those of one system after those of another,
 * and what they are. Layers that are known are not written.
 */
export async function makePublication(output: PublishOutput, to: PublicationPlace): Promise<MadePublication> {
  const layers: SlottedLayer[] = [];
  for (const system of to.systems) layers.push(...(await layersOf(output, { ...to, system })));
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps: [{ ...output.app, layers: layers.map((_layer, index) => index) }],
    layers: layers.map(published),
    packages: output.packages,
  };
  await writePublication(to.folder, publication);
  return { publication, layers };
}

async function layersOf(
  output: PublishOutput,
  { folder, temp, known, system }: PublicationPlace & { readonly system: System },
): Promise<readonly SlottedLayer[]> {
  return makeLayers({
    directory: output.directory,
    files: output.files.filter((file) => system === 'linux' || mayRunOnWindows(file)),
    system,
    root: folderOf(output.app, system),
    blobs: blobsOf(folder),
    temp: join(temp, 'rewritten'),
    ...(known === undefined ? {} : { known }),
  });
}

/** Layers that no Windows image takes need not be packed a second time. */
function mayRunOnWindows({ path, origin }: OutputFile): boolean {
  const slot = slotOf(path, origin);
  return slot.kind !== 'runtimes' || runsOnSystem(slot.rid, 'windows');
}

function published({ slot, system, descriptor, diffId, files }: SlottedLayer): PublishedLayer {
  return { ...slot, ...(system === 'windows' ? { system } : {}), descriptor, diffId, files };
}
