import type { FileHandle } from 'node:fs/promises';
import { readAt } from './read-at.ts';

/** What the Windows loader reads first (Microsoft, "PE Format"). */
interface Pe {
  readonly machine: number;
  /** Has a CLI header: an assembly, which the .NET runtime loads. */
  readonly managed: boolean;
}

/** Signature, COFF header, and the optional header up to the entry for the CLI header. */
const HEAD = 24 + 112 + 16 * 8;
const CLI_HEADER = 14;

/** Reads the headers at the start of a file, which usually are in `start`. Returns `undefined` for any other file. */
export async function readPe(file: FileHandle, start: Buffer): Promise<Pe | undefined> {
  if (start.length < 0x40 || start.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const offset = start.readUInt32LE(0x3c);
  const isHere = offset + HEAD <= start.length;
  const head = isHere ? start.subarray(offset, offset + HEAD) : await readAt(file, { offset, length: HEAD });
  if (head.length < 24 || head.toString('latin1', 0, 4) !== 'PE\0\0') return undefined;
  return { machine: head.readUInt16LE(4), managed: hasCliHeader(head) };
}

/** In 64-bit files (PE32+), the optional header is 16 bytes longer before its directories. */
function hasCliHeader(head: Buffer): boolean {
  if (head.length < 26) return false;
  const directories = 24 + (head.readUInt16LE(24) === 0x20b ? 112 : 96);
  const entry = directories + CLI_HEADER * 8;
  if (entry + 8 > head.length || head.readUInt32LE(directories - 4) <= CLI_HEADER) return false;
  return head.readUInt32LE(entry) !== 0;
}
