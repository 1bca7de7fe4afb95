import { statfs } from 'node:fs/promises';
import { ActionError } from '#base/action-error.ts';

/** The limits of an unpacked archive. */
export interface ArchiveLimits {
  /** Bytes of the uncompressed tar. */
  readonly bytes: number;
  /** The number of files, folders and links together. */
  readonly entries: number;
}

const MIB = 1024 * 1024;

/** For packages, layers, outputs and images: several times the largest in use. */
export const LARGE_ARCHIVE: ArchiveLimits = { bytes: 16 * 1024 * MIB, entries: 1_000_000 };
/** For metadata of a few kilobytes. */
export const SMALL_ARCHIVE: ArchiveLimits = { bytes: 256 * MIB, entries: 10_000 };

/** The largest compression ratio, applied above a minimum size: only a decompression bomb exceeds it. */
const MOST_GROWTH = 100;
const LITTLE = 256 * MIB;

/**
 * Returns the limits for an archive of a given compressed size. Not for layers: a system's log may be one large hole.
 */
export function limitsOfPacked(packed: number, limits: ArchiveLimits): ArchiveLimits {
  return { ...limits, bytes: Math.min(limits.bytes, Math.max(LITTLE, packed * MOST_GROWTH)) };
}

/** The share of free space that must stay free: a full disk breaks more than this run. */
const SPARE = 0.05;

/** Returns the limits, reduced to the free space on the disk of `folder`. */
export async function limitsOn(folder: string, limits: ArchiveLimits): Promise<ArchiveLimits> {
  const { bavail, bsize } = await statfs(folder);
  return { ...limits, bytes: Math.min(limits.bytes, Math.floor(bavail * bsize * (1 - SPARE))) };
}

/** Passes bytes on. @throws ActionError ARCHIVE_REFUSED as soon as there are more than the limit */
export async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  limits: Pick<ArchiveLimits, 'bytes'>,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.byteLength;
    if (read > limits.bytes) throw refused(`it unpacks to more than ${describeBytes(limits.bytes)}`);
    yield chunk;
  }
}

/** Counts entries. @throws ActionError ARCHIVE_REFUSED if there are more than the limit */
export function entryCounter({ entries }: Pick<ArchiveLimits, 'entries'>): () => void {
  let seen = 0;
  return () => {
    seen += 1;
    if (seen > entries) throw refused(`it has more than ${entries} entries`);
  };
}

/**
 * Checks the size in the header of an entry. The library takes one that is not a number as it is, and then waits for ever
 * for the end of the entry. @throws ActionError ARCHIVE_REFUSED
 */
export function checkSize({ name, size }: { readonly name: string; readonly size?: number | null }): void {
  if (!Number.isSafeInteger(size)) throw refused(`the size of ${JSON.stringify(name.slice(0, 200))} is not a number`);
}

export function refused(got: string): ActionError {
  return new ActionError({
    code: 'ARCHIVE_REFUSED',
    doing: 'unpacking an archive',
    got,
    hint: 'None of its content is used. The archive is broken or malicious, or the disk is nearly full, which lowers the limit.',
  });
}

function describeBytes(bytes: number): string {
  return bytes >= 1024 * MIB ? `${(bytes / MIB / 1024).toFixed(1)} GiB` : `${Math.floor(bytes / MIB)} MiB`;
}
