import { join } from 'node:path';
import { defined } from '#base/objects.ts';
import { describeNatives } from '#dotnet/binaries/natives.ts';
import { platformOf, runsOnSystem } from '#dotnet/rid.ts';
import { hexOf } from '#oci/digest.ts';
import type { Codec } from '#oci/layer/codec.ts';
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
import { type AccountedFile, packFacts } from '#publication/sbom-facts.ts';
import { blobsOf } from '#publication/store.ts';
import { accountFor } from './account-files.ts';
import { findDatabases } from './databases.ts';
import type { PublishOutput } from './publish-output.ts';

/** A new publication, and the layers that it was made of. */
export interface MadePublication {
  readonly publication: Publication;
  /** In the order of the publication's layers. */
  readonly layers: readonly SlottedLayer[];
}

/** Where a publication is written, and for which systems. */
interface PublicationPlace {
  readonly folder: string;
  readonly temp: string;
  /** Each system gets its own layers: their tars differ, although the files are the same. */
  readonly systems: readonly System[];
  readonly codec: Codec;
  readonly known?: (key: string) => WrittenLayer | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a publication of publish outputs into `folder`: their layers as blobs, grouped by system, and their description. A
 * layer that two outputs share is written once, and known layers are not written.
 */
export async function makePublication(
  outputs: readonly PublishOutput[],
  place: PublicationPlace,
): Promise<MadePublication> {
  const layers: SlottedLayer[] = [];
  const apps: PublishedApp[] = [];
  for (const output of outputs) {
    const own: SlottedLayer[] = [];
    for (const system of systemsFor(output, place.systems)) own.push(...(await layersOf(output, { ...place, system })));
    const natives = await describeNatives(output);
    const topFiles = output.files.map(({ path }) => path).filter((path) => !path.includes('/'));
    const found = defined({ topFiles, pointers: pointersIn(own), databases: await findDatabases(output) });
    const sbomFacts = packFacts({ ...output.resolved, files: filesIn(own, output) });
    apps.push({ ...output.app, natives, ...found, sbomFacts, layers: own.map((layer) => placeOf(layer, layers)) });
  }
  const publication: Publication = {
    schema: PUBLICATION_SCHEMA,
    apps,
    layers: layers.map(published),
    packages: packagesOf(outputs),
  };
  return { publication, layers };
}

/** Returns each file once, with its owner, although layers of several systems contain it. */
function filesIn(layers: readonly SlottedLayer[], output: PublishOutput): readonly AccountedFile[] {
  const owned = accountFor({ ...output, packages: output.resolved.packages });
  const files = new Map(layers.flatMap(({ contents }) => contents).map((file) => [file.path, file]));
  return [...files.values()]
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, sha1, digest, origin }) => ({ path, sha1, sha256: hexOf(digest), ...owned({ path, origin }) }));
}

/** Returns each pointer once, although layers of several systems may contain it. */
function pointersIn(layers: readonly SlottedLayer[]): readonly string[] | undefined {
  const paths = new Set(layers.flatMap(({ pointers = [] }) => pointers));
  return paths.size === 0 ? undefined : [...paths].sort();
}

/** Returns the systems of an output. An output for one RID runs only on its system. */
function systemsFor({ app }: PublishOutput, wanted: readonly System[]): readonly System[] {
  const platform = app.target === 'portable' ? undefined : platformOf(app.target);
  return platform === undefined ? wanted : [describeSystemOf(platform)];
}

/** Returns the index of a layer, and appends it if it is new. */
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
  { folder, temp, codec, known, system, signal }: PublicationPlace & { readonly system: System },
): Promise<readonly SlottedLayer[]> {
  return makeLayers({
    directory: output.directory,
    files: output.files.filter((file) => system === 'linux' || mayRunOnWindows(file)),
    system,
    root: folderOf(output.app, system),
    blobs: blobsOf(folder),
    codec,
    temp: join(temp, 'rewritten'),
    signal,
    ...defined({ known }),
  });
}

/** Whether a file may run on Windows. Layers that no Windows image contains are not packed for Windows. */
function mayRunOnWindows({ path, origin }: OutputFile): boolean {
  const slot = slotOf(path, origin);
  return slot.kind !== 'runtimes' || runsOnSystem(slot.rid, 'windows');
}

function published({ slot, system, descriptor, diffId, files }: SlottedLayer): PublishedLayer {
  return { ...slot, ...(system === 'windows' ? { system } : {}), descriptor, diffId, files };
}
