import { statfs } from 'node:fs/promises';
import { ActionError } from '#base/action-error.ts';

/** What an archive may become when it is unpacked. */
export interface ArchiveLimits {
  /** Of the tar without compression, in bytes. */
  readonly bytes: number;
  /** Files, folders and links together. */
  readonly entries: number;
}

const MIB = 1024 * 1024;

/** Packages, layers, outputs and images: several times the largest that is in use. */
export const LARGE_ARCHIVE: ArchiveLimits = { bytes: 16 * 1024 * MIB, entries: 1_000_000 };
/** Notes of a few kilobytes. */
export const SMALL_ARCHIVE: ArchiveLimits = { bytes: 256 * MIB, entries: 10_000 };

/** What is packed becomes no more than so many times as much, once it is more than a little: only a bomb does. */
const MOST_GROWTH = 100;
const LITTLE = 256 * MIB;

/** The limits of an archive that was packed to so many bytes. Not for layers: a system's log may be one large hole. */
export function limitsOfPacked(packed: number, limits: ArchiveLimits): ArchiveLimits {
  return { ...limits, bytes: Math.min(limits.bytes, Math.max(LITTLE, packed * MOST_GROWTH)) };
}

/** The share of the free space that no archive may take: a full disk breaks more than this run. */
const SPARE = 0.05;

/** The limits, as far as the disk of `folder` has room. */
export async function limitsOn(folder: string, limits: ArchiveLimits): Promise<ArchiveLimits> {
  const { bavail, bsize } = await statfs(folder);
  return { ...limits, bytes: Math.min(limits.bytes, Math.floor(bavail * bsize * (1 - SPARE))) };
}

/** Passes bytes on. @throws ActionError ARCHIVE_REFUSED as soon as they are more than the limit */
export async function* bounded(
  chunks: AsyncIterable<Uint8Array>,
  limits: Pick<ArchiveLimits, 'bytes'>,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.byteLength;
    if (read > limits.bytes) throw refused(`it becomes more than ${describeBytes(limits.bytes)}`);
    yield chunk;
  }
}

/** Counts entries. @throws ActionError ARCHIVE_REFUSED when there are more than the limit */
export function entryCounter({ entries }: Pick<ArchiveLimits, 'entries'>): () => void {
  let seen = 0;
  return () => {
    seen += 1;
    if (seen > entries) throw refused(`it has more than ${entries} entries`);
  };
}

export function refused(got: string): ActionError {
  return new ActionError({
    code: 'ARCHIVE_REFUSED',
    doing: 'unpacking an archive',
    got,
    hint: 'Nothing of it is used. Whoever made the archive made it wrongly, or means harm; a full disk has less room than the limit.',
  });
}

function describeBytes(bytes: number): string {
  return bytes >= 1024 * MIB ? `${(bytes / MIB / 1024).toFixed(1)} GiB` : `${Math.floor(bytes / MIB)} MiB`;
}
