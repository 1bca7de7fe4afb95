import {
  closeSync,
  constants,
  futimesSync,
  linkSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { parentOf } from '#base/files/paths.ts';
import { type ArchiveLimits, bounded, checkSize, entryCounter, limitsOn, refused } from './limits.ts';

/** The longest path on Linux, in bytes. */
const LONGEST_NAME = 4096;

/** What was created so far, by path relative to the folder. */
interface Made {
  readonly root: string;
  readonly folders: Map<string, Date | undefined>;
  readonly files: Set<string>;
  /** Created after everything else: until then the folder contains no links, so nothing is written through one. */
  readonly links: Link[];
  readonly linkRule: LinkRule;
  /** Counts created entries, because a single name may create thousands of folders. */
  readonly count: () => void;
}

/** Where a symbolic link may lead: into the folder, or anywhere if only a container follows it, as in a root folder. */
type LinkRule = 'inside' | 'anywhere';

interface Link {
  readonly path: string;
  readonly to: string;
  readonly hard: boolean;
}

/**
 * Unpacks a tar into a folder that is empty or missing, and that no other process writes to. Every entry stays in the
 * folder: absolute names, names with `..`, duplicate names, devices and pipes are rejected, and links that lead out unless
 * `links` allows them. Set-id bits, owners and modes of folders are dropped.
 * @throws ActionError ARCHIVE_REFUSED, or Error for an invalid tar; the folder may then contain part of it
 * @example
 * await unpackNew(createReadStream('/tmp/entry.tar'), { folder: '/tmp/entry', limits: archiveLimitsOf('build') });
 */
export async function unpackNew(
  tar: AsyncIterable<Uint8Array>,
  target: {
    readonly folder: string;
    readonly limits: ArchiveLimits;
    readonly signal?: AbortSignal;
    readonly links?: LinkRule;
  },
): Promise<void> {
  const { folder, signal, links: linkRule = 'inside' } = target;
  await mkdir(folder, { recursive: true });
  const limits = await limitsOn(folder, target.limits);
  const made: Made = {
    root: folder,
    folders: new Map([['', undefined]]),
    files: new Set(),
    links: [],
    linkRule,
    count: entryCounter(limits),
  };
  const reader = extract();
  const source = Readable.from(bounded(tar, limits), { objectMode: false });
  // A stream that is stopped early emits another error when all listeners are gone, which would end the process.
  for (const stream of [source, tar]) if (stream instanceof Readable) stream.on('error', () => undefined);
  const feeding = pipeline(source, reader, signal === undefined ? {} : { signal });
  // What stops the reading also stops the feeding, whose own error is less specific.
  feeding.catch(() => undefined);
  await readEntries(reader, made);
  await feeding;
  for (const link of made.links) makeLink(link, made);
  // The deepest first, and after everything else, because adding an entry to a folder changes its time.
  for (const [path, time] of [...made.folders].reverse()) {
    if (time !== undefined) utimesSync(join(folder, path), time, time);
  }
}

async function readEntries(reader: ReturnType<typeof extract>, made: Made): Promise<void> {
  for await (const entry of reader) {
    made.count();
    checkSize(entry.header);
    await make(entry, made);
    entry.resume();
  }
}

async function make(entry: AsyncIterable<unknown> & { readonly header: Header }, made: Made): Promise<void> {
  const { header } = entry;
  const path = innerPath(header.name);
  switch (header.type) {
    case 'directory':
      makeFolder(path, made);
      made.folders.set(path, header.mtime);
      return;
    case 'symlink':
    case 'link':
      makeParent(path, made);
      made.links.push({ path, to: header.linkname ?? '', hard: header.type === 'link' });
      return;
    case 'file':
    case 'contiguous-file':
      makeParent(path, made);
      await writeEntry(entry, join(made.root, path));
      made.files.add(path);
      return;
    default:
      throw refused(`${header.name} is neither a file, a folder nor a link`);
  }
}

/** Returns the name without empty parts and dots; empty for the folder itself. */
function innerPath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (name.startsWith('/') || parts.includes('..') || name.length > LONGEST_NAME || name.includes('\0')) {
    throw refused(`the name ${JSON.stringify(name.slice(0, 200))} leads out of the folder`);
  }
  return parts.join('/');
}

/** An existing entry that this run did not create is an error: a duplicate name, or the folder was not empty. */
function makeFolder(path: string, made: Made): void {
  if (made.folders.has(path)) return;
  makeParent(path, made);
  mkdirSync(join(made.root, path));
  made.folders.set(path, undefined);
}

function makeParent(path: string, made: Made): void {
  const parent = parentOf(path);
  if (made.folders.has(parent)) return;
  made.count();
  makeFolder(parent, made);
}

const NEW_FILE = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);

/** Synchronous instead of through the thread pool: an archive has thousands of small files. */
async function writeEntry(entry: AsyncIterable<unknown> & { readonly header: Header }, path: string): Promise<void> {
  const { mode = 0o644, mtime } = entry.header;
  const file = openSync(path, NEW_FILE, mode & 0o777);
  try {
    for await (const chunk of entry) if (chunk instanceof Uint8Array) writeFileSync(file, chunk);
    if (mtime !== undefined) futimesSync(file, mtime, mtime);
  } finally {
    closeSync(file);
  }
}

function makeLink(link: Link, made: Made): void {
  const path = join(made.root, link.path);
  if (link.hard) {
    const target = innerPath(link.to);
    if (!made.files.has(target))
      throw refused(`${link.path} is a hard link to ${link.to}, which is not a file of the archive`);
    linkSync(join(made.root, target), path);
  } else {
    if (made.linkRule === 'inside' && !staysInside(link))
      throw refused(`${link.path} is a link to ${link.to}, which leads out of the folder`);
    symlinkSync(link.to, path);
  }
}

/**
 * A target may go up first and then down: folders above a link are real ones, and links on the way down stay inside
 * too.
 */
function staysInside({ path, to }: Link): boolean {
  const parts = to.split('/').filter((part) => part !== '' && part !== '.');
  const up = parts.findIndex((part) => part !== '..');
  const above = up < 0 ? parts.length : up;
  const depth = path.split('/').length - 1;
  return to !== '' && !to.startsWith('/') && above <= depth && !parts.slice(above).includes('..');
}
