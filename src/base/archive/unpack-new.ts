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
import { type ArchiveLimits, bounded, entryCounter, limitsOn, refused } from './limits.ts';

/** Linux's longest path, in bytes. */
const LONGEST_NAME = 4096;

/** What was made so far, by paths relative to the folder. */
interface Made {
  readonly root: string;
  readonly folders: Map<string, Date | undefined>;
  readonly files: Set<string>;
  /** Made when everything else is there: until then nothing below the folder is a link, so nothing is written through one. */
  readonly links: Link[];
  /** Counts what is made: a name alone may make thousands of folders. */
  readonly count: () => void;
}

interface Link {
  readonly path: string;
  readonly to: string;
  readonly hard: boolean;
}

/**
 * Unpacks a tar into a folder that is empty, or not there yet, and that nobody else writes to. Every entry stays in the folder: names that are absolute
 * or hold `..`, links that lead out, names that come twice, devices and pipes are refused. Set-id bits and owners are
 * dropped.
 * @throws ActionError ARCHIVE_REFUSED, or Error for what is no tar; part of it may then lie in the folder
 */
export async function unpackNew(
  tar: AsyncIterable<Uint8Array>,
  into: { readonly folder: string; readonly limits: ArchiveLimits; readonly signal?: AbortSignal },
): Promise<void> {
  const { folder, signal } = into;
  await mkdir(folder, { recursive: true });
  const limits = await limitsOn(folder, into.limits);
  const made: Made = {
    root: folder,
    folders: new Map([['', undefined]]),
    files: new Set(),
    links: [],
    count: entryCounter(limits),
  };
  const reader = extract();
  const source = Readable.from(bounded(tar, limits), { objectMode: false });
  // A stream that is given up in the middle says so once more, when nobody else listens any more: that would end the process.
  for (const stream of [source, tar]) if (stream instanceof Readable) stream.on('error', () => undefined);
  const feeding = pipeline(source, reader, signal === undefined ? {} : { signal });
  // What stops the reading stops the feeding, whose own word for it says less.
  feeding.catch(() => undefined);
  await readEntries(reader, made);
  await feeding;
  for (const link of made.links) makeLink(link, made);
  // The deepest first, and last of all: whatever is put into a folder moves its time.
  for (const [path, time] of [...made.folders].reverse()) {
    if (time !== undefined) utimesSync(join(folder, path), time, time);
  }
}

async function readEntries(reader: ReturnType<typeof extract>, made: Made): Promise<void> {
  for await (const entry of reader) {
    made.count();
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

/** The name without empty parts and dots; empty for the folder itself. */
function innerPath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (name.startsWith('/') || parts.includes('..') || name.length > LONGEST_NAME || name.includes('\0')) {
    throw refused(`the name ${JSON.stringify(name.slice(0, 200))} leads out of it`);
  }
  return parts.join('/');
}

/** What is there and not made by us is an error: another entry of that name, or the folder was not empty. */
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

/** At once rather than by the thread pool: an archive is thousands of small files. */
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
      throw refused(`${link.path} is a hard link to ${link.to}, which is not one of its files`);
    linkSync(join(made.root, target), path);
  } else {
    if (!staysInside(link)) throw refused(`${link.path} is a link to ${link.to}, which leads out of it`);
    symlinkSync(link.to, path);
  }
}

/**
 * Up first and down after: the folders above a link are real ones, and other links, which the way down may meet, stay
 * inside too.
 */
function staysInside({ path, to }: Link): boolean {
  const parts = to.split('/').filter((part) => part !== '' && part !== '.');
  const up = parts.findIndex((part) => part !== '..');
  const above = up < 0 ? parts.length : up;
  const depth = path.split('/').length - 1;
  return to !== '' && !to.startsWith('/') && above <= depth && !parts.slice(above).includes('..');
}
