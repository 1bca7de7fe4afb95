import type { FileHandle } from 'node:fs/promises';
import { readAt } from './read-at.ts';

/** What the Linux loader reads first (System V ABI, "ELF Header", "Program Header", "Dynamic Section"). */
export interface Elf {
  readonly machine: number;
  /** Path of the loader in the file. Empty for libraries and statically linked programs. */
  readonly interpreter: string;
  /** Names of the required libraries. */
  readonly needs: readonly string[];
}

const MAGIC = 0x7f454c46;
/** File types that can be started or loaded: EXEC and DYN. */
const LOADABLE = [2, 3];
const SEGMENT = { load: 1, dynamic: 2, interpreter: 3 } as const;
const TAG = { end: 0, needed: 1, strings: 5 } as const;
/** Size limits in bytes: all program headers, the dynamic section, a path, and the name of a library. */
const MOST = { headers: 64 * 1024, dynamic: 64 * 1024, path: 4096, name: 256 } as const;

/**
 * Reads the headers at the start of a file and the parts that they refer to. Returns `undefined` for any other file,
 * and for object files.
 */
export async function readElf(file: FileHandle, head: Buffer): Promise<Elf | undefined> {
  if (head.length < 52 || head.readUInt32BE(0) !== MAGIC) return undefined;
  const form: Form = { wide: head[4] === 2, little: head[5] !== 2 };
  const numbers = numbersOf(head, form);
  if (!LOADABLE.includes(numbers.half(16))) return undefined;
  const segments = await readSegments(file, { numbers, form });
  const names = await readNeeds(file, { segments, form });
  return { machine: numbers.half(18), interpreter: await readInterpreter(file, segments), needs: names };
}

/** Word size (64 or 32 bits) and byte order of a file. */
interface Form {
  readonly wide: boolean;
  readonly little: boolean;
}

/** Reads beyond the end as 0, so a truncated file counts as empty. */
function numbersOf(bytes: Buffer, { wide, little }: Form) {
  const holds = (offset: number, length: number): boolean => offset + length <= bytes.length;
  const half = (offset: number): number =>
    holds(offset, 2) ? (little ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset)) : 0;
  const word = (offset: number): number =>
    holds(offset, 4) ? (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset)) : 0;
  const long = (offset: number): number =>
    holds(offset, 8) ? Number(little ? bytes.readBigUInt64LE(offset) : bytes.readBigUInt64BE(offset)) : 0;
  return { half, word, address: wide ? long : word };
}

interface Segment {
  readonly type: number;
  readonly offset: number;
  /** Address in memory. */
  readonly address: number;
  readonly size: number;
}

async function readSegments(
  file: FileHandle,
  { numbers, form }: { readonly numbers: ReturnType<typeof numbersOf>; readonly form: Form },
): Promise<readonly Segment[]> {
  const { wide } = form;
  const offset = numbers.address(wide ? 32 : 28);
  const size = Math.max(numbers.half(wide ? 54 : 42), wide ? 56 : 32);
  const length = Math.min(numbers.half(wide ? 56 : 44) * size, MOST.headers);
  const bytes = await readAt(file, { offset, length });
  const { word, address } = numbersOf(bytes, form);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => {
    const at = index * size;
    const [start, place, extent] = wide ? [8, 16, 32] : [4, 8, 16];
    return { type: word(at), offset: address(at + start), address: address(at + place), size: address(at + extent) };
  });
}

async function readInterpreter(file: FileHandle, segments: readonly Segment[]): Promise<string> {
  const segment = segments.find(({ type }) => type === SEGMENT.interpreter);
  return segment === undefined ? '' : await readText(file, { ...segment, length: Math.min(segment.size, MOST.path) });
}

async function readNeeds(
  file: FileHandle,
  { segments, form }: { readonly segments: readonly Segment[]; readonly form: Form },
): Promise<readonly string[]> {
  const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic);
  if (dynamic === undefined) return [];
  const bytes = await readAt(file, { offset: dynamic.offset, length: Math.min(dynamic.size, MOST.dynamic) });
  const { address } = numbersOf(bytes, form);
  const size = form.wide ? 8 : 4;
  const pairs = Array.from({ length: Math.floor(bytes.length / size / 2) }, (_, index) => {
    return { tag: address(index * 2 * size), value: address((index * 2 + 1) * size) };
  });
  const end = pairs.findIndex(({ tag }) => tag === TAG.end);
  const entries = end < 0 ? pairs : pairs.slice(0, end);
  const table = entries.find(({ tag }) => tag === TAG.strings);
  if (table === undefined) return [];
  const strings = placeOf(table.value, segments);
  const names: string[] = [];
  for (const { tag, value } of entries) {
    if (tag === TAG.needed) names.push(await readText(file, { offset: strings + value, length: MOST.name }));
  }
  return names.filter((name) => name !== '');
}

/** Converts a memory address to an offset in the file. */
function placeOf(address: number, segments: readonly Segment[]): number {
  const holder = segments.find((segment) => {
    const { type, address: start, size } = segment;
    return type === SEGMENT.load && address >= start && address < start + size;
  });
  return holder === undefined ? address : address - holder.address + holder.offset;
}

/** Reads up to the first zero byte. */
async function readText(
  file: FileHandle,
  range: { readonly offset: number; readonly length: number },
): Promise<string> {
  const bytes = await readAt(file, { offset: range.offset, length: range.length });
  const end = bytes.indexOf(0);
  return bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
}
