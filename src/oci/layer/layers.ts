import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import type { Digest } from '#oci/digest.ts';
import type { System } from '#oci/platform.ts';
import { type Codec, codecFingerprint, LAYER_LEVELS } from './codec.ts';
import { isEndpointManifest, withContentTimes } from './endpoints.ts';
import { contentTime, type LayerFile, layerEntries } from './entry.ts';
import { type FileSource, openSource } from './file-within.ts';
import { measureFile, measureFiles } from './measure.ts';
import { outputError } from './output-error.ts';
import { type FileOrigin, type LayerSlot, slotOf } from './split.ts';
import { checkWindowsNames, windowsEntriesOf } from './windows-layer.ts';
import { type WrittenLayer, writeLayer } from './write-layer.ts';

/** A file of a publish output with its origin. */
export interface OutputFile {
  /** Relative to the output, with `/`. */
  readonly path: string;
  readonly origin: FileOrigin;
  /** The file is started, even if it is not marked executable: uploading an artifact removes modes. */
  readonly executable?: true;
}

/** A file of a layer, for people. */
export interface LayerContent {
  /** Relative to the layer's root. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The time that it has in the layer, which depends on its content (entry.ts), in seconds since 1970. */
  readonly time: number;
  readonly digest: Digest;
  /** In hexadecimal digits. */
  readonly sha1: string;
  readonly origin: FileOrigin;
}

export interface SlottedLayer extends WrittenLayer {
  readonly slot: LayerSlot;
  readonly system: System;
  readonly files: number;
  readonly contents: readonly LayerContent[];
  /** Paths of its files that are Git LFS pointers, if it has any. */
  readonly pointers?: readonly string[];
  /** Identifies everything that the bytes depend on: system, paths, contents, executable bits, level and compressor. */
  readonly key: string;
  /** Writes the blob if it is missing; known layers are written only when their bytes are needed. */
  readonly write: () => Promise<void>;
}

const ORDER: readonly LayerSlot['kind'][] = ['packages', 'runtimes', 'projects', 'static', 'app'];

/**
 * Turns a publish output into layers, from stable to volatile; empty layers are left out. The digests depend only on
 * the system and on the files' paths, contents and executable bits.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for names that the system, or a layer, does not support
 * @example
 * const place = { directory: '/work/out/publish/0', blobs: '/tmp/layout/blobs/sha256', temp: '/tmp/rewritten' };
 * const layers = await makeLayers({ ...place, files, system: 'linux', root: 'app', codec: 'gzip' });
 * for (const layer of layers) await layer.write();
 */
export async function makeLayers(request: {
  /** The publish output on the runner. */
  readonly directory: string;
  readonly files: readonly OutputFile[];
  /** The operating system of the image. */
  readonly system: System;
  /** The folder of the files in the image, without a drive, with `/`, without one at either end: `app`. */
  readonly root: string;
  /** The folder `blobs/sha256` of an OCI layout. */
  readonly blobs: string;
  /** The action's own folder for files that are rewritten. */
  readonly temp: string;
  readonly codec: Codec;
  /** Returns layers that were written earlier, by {@link SlottedLayer.key}. */
  readonly known?: (key: string) => WrittenLayer | undefined;
  /** Stops the compression between two parts of a layer. */
  readonly signal?: AbortSignal | undefined;
}): Promise<readonly SlottedLayer[]> {
  const paths = request.files.map(({ path }) => path);
  if (request.system === 'windows') checkWindowsNames(request.directory, paths);
  else checkLinuxNames(request.directory, paths);
  const measured = await measureFiles(request.directory, request.files);
  const files = await withStableManifests(measured, request.temp);
  const origins = new Map(request.files.map((file) => [file.path, file.origin]));
  const groups = [...grouped(files, origins).values()].sort(byOrder);
  return pMap(groups, (group) => makeLayer(group, { ...request, origins }), { concurrency: 2 });
}

/**
 * OCI image-spec, layer.md, "Whiteouts": a file with such a name would delete another one, of the base or of the
 * output.
 */
function checkLinuxNames(directory: string, paths: readonly string[]): void {
  const path = paths.find((each) => /(?:^|\/)\.wh\./.test(each));
  if (path !== undefined)
    throw outputError(directory, `a name in ${path} begins with .wh., which deletes files in a layer`);
}

/**
 * The version of how files become a tar and are split into layers; increased when the same files would give other
 * layers.
 */
export const LAYER_FORMAT = 2;

async function makeLayer(
  { slot, files }: Group,
  request: Pick<Parameters<typeof makeLayers>[0], 'system' | 'root' | 'blobs' | 'codec' | 'known' | 'signal'> & {
    readonly origins: ReadonlyMap<string, FileOrigin>;
  },
): Promise<SlottedLayer> {
  const { system, root, blobs, codec, signal, origins } = request;
  const level = LAYER_LEVELS[codec][slot.kind === 'app' ? 'volatile' : 'stable'];
  const contents = files.map(({ path, digest, executable }) => [path, digest, executable] as const);
  // The same bytes require the same compressor.
  const parts = [
    `${LAYER_FORMAT} ${codecFingerprint(codec)}`,
    root,
    level,
    contents.sort(byPath),
    ...(system === 'linux' ? [] : [system]),
  ];
  const key = hash('sha256', JSON.stringify(parts), 'hex');
  const entries = system === 'windows' ? windowsEntriesOf : layerEntries;
  const write = () => writeLayer({ entries: entries(root, files), codec, level, blobs, signal });
  const layer = request.known?.(key) ?? (await write());
  const pointers = files.filter(({ pointer }) => pointer === true).map(({ path }) => path);
  const described = files.map(({ path, size, digest, sha1 }) => {
    return {
      path,
      size,
      time: contentTime(digest),
      digest,
      sha1,
      origin: origins.get(path) ?? ({ kind: 'app' } as const),
    };
  });
  const facts = {
    slot,
    system,
    files: files.length,
    contents: described,
    key,
    ...(pointers.length === 0 ? {} : { pointers }),
  };
  return { ...facts, ...layer, write: () => writeAgain(layer, write) };
}

/** @throws ActionError LAYER_GONE if this machine's compressor makes other bytes from the same files. */
async function writeAgain(known: WrittenLayer, write: () => Promise<WrittenLayer>): Promise<void> {
  const { descriptor } = await write();
  if (descriptor.digest === known.descriptor.digest) return;
  throw new ActionError({
    code: 'LAYER_GONE',
    doing: `making the layer ${known.descriptor.digest} again`,
    got: `the same files gave ${descriptor.digest}`,
  });
}

function byPath([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

interface Group {
  readonly slot: LayerSlot;
  readonly files: LayerFile[];
}

function grouped(files: readonly LayerFile[], origins: ReadonlyMap<string, FileOrigin>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const file of files) {
    const slot = slotOf(file.path, origins.get(file.path) ?? { kind: 'app' });
    const key = nameOf(slot);
    const group = groups.get(key) ?? { slot, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return groups;
}

function byOrder(a: Group, b: Group): number {
  const kinds = ORDER.indexOf(a.slot.kind) - ORDER.indexOf(b.slot.kind);
  if (kinds !== 0) return kinds;
  return nameOf(a.slot) < nameOf(b.slot) ? -1 : 1;
}

function nameOf(slot: LayerSlot): string {
  return slot.kind === 'runtimes' ? `runtimes/${slot.rid}` : slot.kind;
}

/** Endpoint manifests are rewritten outside of the output, which stays as `dotnet publish` left it. */
async function withStableManifests(files: readonly LayerFile[], temp: string): Promise<readonly LayerFile[]> {
  return Promise.all(
    files.map((file) => (isEndpointManifest(file.path) ? rewriteManifest(file, { files, temp }) : file)),
  );
}

async function rewriteManifest(
  file: LayerFile,
  context: { readonly files: readonly LayerFile[]; readonly temp: string },
): Promise<LayerFile> {
  const text = withContentTimes(await readText(file.source), context.files);
  await mkdir(context.temp, { recursive: true });
  const target = join(context.temp, `${crypto.randomUUID()}.json`);
  await writeFile(target, text, { mode: 0o644 });
  return measureFile(target, file.path);
}

async function readText(source: FileSource): Promise<string> {
  await using file = await openSource(source);
  return await file.readFile('utf8');
}
