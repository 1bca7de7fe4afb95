import { join } from 'node:path';
import { defined } from '#base/objects.ts';
import { describeNatives } from '#dotnet/binaries/natives.ts';
import { platformOf, runsOnSystem } from '#dotnet/rid.ts';
import { makeLayers, type OutputFile, type SlottedLayer } from '#oci/layer/layers.ts';
import { slotOf } from '#oci/layer/split.ts';
import type { WrittenLayer } from '#oci/layer/write-layer.ts';
import { describeSystemOf, type System } from '#oci/platform.ts';
import {
  PUBLICATION_SCHEMA,
  type Publication,
  type PublishedApp,
  type PublishedLayer,
  type PublishedPackage,
} from '#publication/publication.ts';
import { folderOf } from '#publication/root.ts';
import { blobsOf, writePublication } from '#publication/store.ts';
import { findDatabases } from './databases.ts';
import type { PublishOutput } from './publish-output.ts';

/** A publication that was made here, and how to get at the bytes of its layers. */
export interface MadePublication {
  readonly publication: Publication;
  /** In the order of its layers. */
  readonly layers: readonly SlottedLayer[];
}

/** Where a publication goes, and what it is for. */
interface PublicationPlace {
  readonly folder: string;
  readonly temp: string;
  /** Each gets layers of its own: their tars differ, though the files are the same. */
  readonly systems: readonly System[];
  readonly known?: (key: string) => WrittenLayer | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Turns publish outputs into a publication in `folder`: their layers as blobs, those of one system after those of another,
 * and what they are. What two outputs have alike is there once, and layers that are known are not written.
 */
export async function makePublication(
  outputs: readonly PublishOutput[],
  to: PublicationPlace,
): Promise<MadePublication> {
  const layers: SlottedLayer[] = [];
  const apps: PublishedApp[] = [];
  for (const output of outputs) {
    const own: SlottedLayer[] = [];
    for (const system of systemsFor(output, to.systems)) own.push(...(await layersOf(output, { ...to, system })));
    const natives = await describeNatives(output);
    const topFiles = output.files.map(({ path }) => path).filter((path) => !path.includes('/'));
    const found = defined({ topFiles, pointers: pointersIn(own), databases: await findDatabases(output) });
    apps.push({ ...output.app, natives, ...found, layers: own.map((layer) => placeOf(layer, layers)) });
  }
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps,
    layers: layers.map(published),
    packages: packagesOf(outputs),
  };
  await writePublication(to.folder, publication);
  return { publication, layers };
}

/** Each once, though layers of several systems have it. */
function pointersIn(layers: readonly SlottedLayer[]): readonly string[] | undefined {
  const paths = new Set(layers.flatMap(({ pointers = [] }) => pointers));
  return paths.size === 0 ? undefined : [...paths].sort();
}

/** What was published for one RID runs on its system alone. */
function systemsFor({ app }: PublishOutput, wanted: readonly System[]): readonly System[] {
  const platform = app.target === 'portable' ? undefined : platformOf(app.target);
  return platform === undefined ? wanted : [describeSystemOf(platform)];
}

/** The place of a layer among all, as the last one where it is new. */
function placeOf(layer: SlottedLayer, all: SlottedLayer[]): number {
  const isSame = (other: SlottedLayer): boolean => other.key === layer.key && nameOf(other) === nameOf(layer);
  const known = all.findIndex(isSame);
  return known < 0 ? all.push(layer) - 1 : known;
}

function nameOf({ slot, system }: SlottedLayer): string {
  return JSON.stringify([slot, system]);
}

function packagesOf(outputs: readonly PublishOutput[]): readonly PublishedPackage[] {
  const all = outputs.flatMap(({ packages }) => packages.map((each) => [`${each.id}/${each.version}`, each] as const));
  return [...new Map(all)].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
}

async function layersOf(
  output: PublishOutput,
  { folder, temp, known, system, signal }: PublicationPlace & { readonly system: System },
): Promise<readonly SlottedLayer[]> {
  return makeLayers({
    directory: output.directory,
    files: output.files.filter((file) => system === 'linux' || mayRunOnWindows(file)),
    system,
    root: folderOf(output.app, system),
    blobs: blobsOf(folder),
    temp: join(temp, 'rewritten'),
    signal,
    ...defined({ known }),
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
