import { Readable } from 'node:stream';
import { readAll } from '#oci/blob.ts';
import type { Layer } from '#oci/image.ts';
import { type Budget, type LayerEntry, LIMIT, READ_TIMEOUT, readLayerEntries } from './layer-entries.ts';
import { readWhiteout, takesAway, targetOf, type Whiteout } from './overlay.ts';

/** A file of a base. */
export type BaseFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Points to another path, without a leading slash. */
  | { readonly kind: 'link'; readonly target: string };

/** What to read of a base. */
interface FileSearch {
  /** What is wanted of the file at a path, which has no leading slash. `name`: only whether it is there. */
  readonly wanted: (path: string) => 'content' | 'name' | undefined;
  /** In bytes, uncompressed. */
  readonly limit?: number;
  /** In milliseconds. */
  readonly patience?: number;
}

/** The limits of one file, and of all files that are kept in memory, in bytes: many times the largest database. */
const LARGEST = 32 * 1024 * 1024;
const MOST_BYTES = 128 * 1024 * 1024;
/** The limit of files: a distribution without a package manager may have one for each package. */
const MOST_FILES = 5_000;

/**
 * Reads some files of a base, as they are in its root file system: from all layers, with their whiteouts.
 * @returns `undefined` if the layers have more bytes than the limit
 * @throws Error if the layers cannot be read in time, or a file is too large
 */
export async function readBaseFiles(
  layers: readonly Pick<Layer, 'descriptor' | 'open'>[],
  search: FileSearch,
): Promise<ReadonlyMap<string, BaseFile> | undefined> {
  const { wanted, limit = LIMIT, patience = READ_TIMEOUT } = search;
  const budget = { left: limit, end: performance.now() + patience };
  const files = new Map<string, BaseFile>();
  try {
    for (const layer of layers) await readLayer(layer, { wanted, budget, files });
  } catch (error) {
    if (budget.left < 0) return undefined;
    throw error;
  }
  return files;
}

interface Reading extends Pick<FileSearch, 'wanted'> {
  readonly budget: Budget;
  /** Those of the layers below. */
  readonly files: Map<string, BaseFile>;
}

/** What a layer removes is in the layers below it, regardless of the order of its entries. */
async function readLayer(layer: Pick<Layer, 'descriptor' | 'open'>, reading: Reading): Promise<void> {
  const { wanted, budget, files } = reading;
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  const own = new Map<string, BaseFile>();
  const removed = new Map<string, Whiteout>();
  let bytes = 0;
  for await (const entry of readLayerEntries(layer, budget)) {
    const whiteout = readWhiteout(entry.path);
    const isFolder = whiteout === undefined && entry.header.type === 'directory';
    // Whatever else is in place of a file or a folder of the layers below removes it.
    const removal = whiteout ?? { path: entry.path, opaque: false };
    if (files.has(removal.path) || (!isFolder && folders.has(removal.path)))
      removed.set(`${removal.opaque} ${removal.path}`, removal);
    const want = whiteout === undefined ? wanted(entry.path) : undefined;
    const file = want === undefined ? undefined : await readFile(entry, want);
    if (file === undefined) continue;
    own.set(entry.path, file);
    bytes += file.kind === 'file' ? file.bytes.byteLength : 0;
    if (own.size > MOST_FILES || bytes > MOST_BYTES) throw new Error('the databases of packages are too large');
  }
  for (const path of [...files.keys()]) {
    if ([...removed.values()].some((each) => takesAway(each, path))) files.delete(path);
  }
  for (const [path, file] of own) files.set(path, file);
}

/** The folders of a path, from the root: `''`, `var`, `var/lib`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index).join('/'));
}

async function readFile(entry: LayerEntry, want: 'content' | 'name'): Promise<BaseFile | undefined> {
  const { type, linkname, size = 0 } = entry.header;
  if (type === 'symlink' || type === 'link')
    return { kind: 'link', target: targetOf({ path: entry.path, type, linkname }) };
  if (type !== 'file') return undefined;
  if (want === 'name') return { kind: 'file', bytes: new Uint8Array() };
  if ((size ?? 0) > LARGEST) throw new Error(`/${entry.path} has more than ${LARGEST / 1024 / 1024} MiB`);
  return { kind: 'file', bytes: await readAll(Readable.from(entry, { objectMode: false }), LARGEST) };
}
