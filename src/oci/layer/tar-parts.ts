import type { TarEntry } from './entry.ts';
import { describeSource, openSource } from './file-within.ts';
import { END_OF_ARCHIVE, headerOf, paddingOf } from './tar-header.ts';

/**
 * How much of a file is read, hashed and compressed at a time. Large files have several parts, so that all cores are
 * used and memory does not grow with the file. Changing it changes the layers of the same files: see `LAYER_FORMAT`.
 */
const PART = 1024 * 1024;

/** A part of a tar: the end of the archive, or a range of an entry's content with the bytes before and after it. */
export type TarPart =
  | { readonly kind: 'end' }
  | {
      readonly kind: 'content';
      readonly entry: TarEntry;
      /** A byte range of the content; the end is exclusive. */
      readonly from: number;
      readonly to: number;
    };

/** Yields all parts of an archive, in order. */
export function* partsOf(entries: readonly TarEntry[]): Generator<TarPart> {
  for (const entry of entries) {
    const size = sizeOf(entry);
    let from = 0;
    do {
      const to = Math.min(from + PART, size);
      yield { kind: 'content', entry, from, to };
      from = to;
    } while (from < size);
  }
  yield { kind: 'end' };
}

/** @throws Error if the file does not have the length that was measured: no layer is better than a broken one. */
export async function readPart(part: TarPart): Promise<Uint8Array> {
  if (part.kind === 'end') return END_OF_ARCHIVE;
  const { entry, from, to } = part;
  const size = sizeOf(entry);
  const before = from === 0 ? headerOf(entry) : NOTHING;
  const after = to === size ? paddingOf(size) : NOTHING;
  const bytes = Buffer.allocUnsafeSlow(before.length + (to - from) + after.length);
  bytes.set(before);
  if (entry.kind === 'file') await readInto(bytes.subarray(before.length, before.length + to - from), { entry, from });
  bytes.set(after, bytes.length - after.length);
  return bytes;
}

type File = TarEntry & { readonly kind: 'file' };

const NOTHING = new Uint8Array();

function sizeOf(entry: TarEntry): number {
  return entry.kind === 'file' ? entry.size : 0;
}

async function readInto(
  target: Uint8Array,
  { entry, from }: { readonly entry: File; readonly from: number },
): Promise<void> {
  await using file = await openSource(entry.source);
  const { size } = await file.stat();
  if (size !== entry.size) {
    throw new Error(`${describeSource(entry.source)} has ${size} bytes, but had ${entry.size} when it was measured`);
  }
  for (let read = 0; read < target.length; ) {
    const { bytesRead } = await file.read(target, read, target.length - read, from + read);
    if (bytesRead === 0) throw new Error(`${describeSource(entry.source)} became shorter while it was read`);
    read += bytesRead;
  }
}
