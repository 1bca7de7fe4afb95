import { cpuTime } from '../cpu-time.ts';
import { feed } from './fuzz.ts';
import { placesIn } from './inputs.ts';
import { PUMPS } from './pumps.ts';
import type { Target } from './target.ts';

/** How much more processor time an input of four times the size takes. */
export interface Growth {
  /** The largest ratio; 0 where even the large inputs take less time than can be compared. */
  readonly ratio: number;
  /** What was repeated. */
  readonly pump: string;
}

/** Sixteen times would be the square of the size. */
export const MOST_GROWTH = 6;
/** In bytes. */
const SIZE = 32 * 1024;
/** In milliseconds, of a small input. */
const MEASURABLE = 8;
/** In milliseconds, of a large input: below it, a collection of garbage counts for more than the parser. */
const COMPARABLE = 40;
/** In bytes, of a large input. */
const MOST_SIZE = 512 * 1024;

/**
 * Repeats parts of inputs, and compares the times of a small and a large one. What seems to grow too much is measured
 * again, and at another size. Ends with the first that does.
 */
export async function growthOf(target: Target, scope: Partial<Scope> = {}): Promise<Growth> {
  const { pumps = PUMPS.length, size = SIZE } = scope;
  let largest: Growth = { ratio: 0, pump: '' };
  for (const grower of growersOf(target, pumps)) {
    const ratio = await ratioOf(target, { grower, size });
    if (ratio > largest.ratio) largest = { ratio, pump: grower.pump };
    if (ratio > MOST_GROWTH) return largest;
  }
  return largest;
}

interface Scope {
  /** How many of the texts are repeated. */
  readonly pumps: number;
  /** Of the small input, in bytes. */
  readonly size: number;
}

interface Grower {
  readonly pump: string;
  /** An input of about this many bytes. */
  readonly make: (size: number) => Buffer;
}

interface Sized {
  readonly grower: Grower;
  readonly size: number;
}

/** Takes the first size whose time can be measured: where time grows with the square of it, that is a small one. */
async function ratioOf(target: Target, { grower, size: first }: Sized): Promise<number> {
  let size = first;
  while (size < MOST_SIZE / 4 && (await timeOf(target, grower.make(size))) < MEASURABLE) size *= 2;
  let least = Number.POSITIVE_INFINITY;
  for (const factor of [1, 1, 0.5]) {
    least = Math.min(least, await compare(target, { grower, size: Math.ceil(size * factor) }));
    if (least <= MOST_GROWTH) return least;
  }
  return least;
}

/**
 * The quickest of several, because other work on the machine only ever adds time. The small input is read four times for
 * each large one, so that both leave the same amount of garbage.
 */
async function compare(target: Target, { grower, size }: Sized): Promise<number> {
  const [small, large] = [grower.make(size), grower.make(size * 4)];
  const times = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 3; round += 1) {
    let four = 0;
    for (let time = 0; time < 4; time += 1) four += await timeOf(target, small);
    times.small = Math.min(times.small, four / 4);
    times.large = Math.min(times.large, await timeOf(target, large));
  }
  return times.large < COMPARABLE ? 0 : times.large / Math.max(times.small, 1);
}

async function timeOf(target: Target, input: Buffer): Promise<number> {
  const begun = cpuTime();
  await feed(target, input);
  return cpuTime() - begun;
}

/** Each pump alone and within each example, and each list or object of a document with many entries. */
function growersOf({ examples }: Target, pumps: number): readonly Grower[] {
  const texts = PUMPS.slice(0, pumps);
  const all = examples.map((example) => Buffer.from(example));
  const alone = texts.map((pump) => ({ pump, make: (size: number) => repeated(Buffer.from(pump), size) }));
  const within = all.slice(0, 1).flatMap((example) =>
    texts.map((pump, index) => ({
      pump,
      make: (size: number) => amid(example, { pump: Buffer.from(pump), size, index }),
    })),
  );
  const ownParts = all.flatMap((example) =>
    [3, 5, 7].map((part) => {
      const pump = example.subarray(Math.floor(example.length / part), Math.floor((example.length / part) * 2));
      return {
        pump: `a part of an example (1/${part})`,
        make: (size: number) => amid(example, { pump, size, index: part }),
      };
    }),
  );
  return [...alone, ...within, ...ownParts, ...all.flatMap(documentGrowers)];
}

function repeated(pump: Buffer, size: number): Buffer {
  return Buffer.alloc(Math.max(size, 1), pump.length === 0 ? ' ' : pump);
}

/** Puts the repeated text somewhere into an example; each pump has another place. */
function amid(
  example: Buffer,
  { pump, size, index }: { readonly pump: Buffer; readonly size: number; readonly index: number },
): Buffer {
  const at = (index * 7919) % (example.length + 1);
  return Buffer.concat([example.subarray(0, at), repeated(pump, size), example.subarray(at)]);
}

function documentGrowers(example: Buffer): readonly Grower[] {
  const text = example.toString('utf8');
  const count = placeCount(text);
  return Array.from({ length: Math.min(count, 40) }, (_, index) => {
    const at = Math.floor((index * count) / Math.min(count, 40));
    return { pump: `value ${at} of a document, many times`, make: (size: number) => manyAt(text, { at, size }) };
  });
}

function placeCount(text: string): number {
  try {
    return placesIn(JSON.parse(text)).length;
  } catch {
    return 0;
  }
}

/** A list gets copies of its entries, an object gets copies under other names, and a text becomes long. */
function manyAt(text: string, { at, size }: { readonly at: number; readonly size: number }): Buffer {
  const top: unknown = JSON.parse(text);
  const place = placesIn(top)[at];
  if (place === undefined) return Buffer.from(text);
  const { holder, key } = place as { holder: Record<string, unknown>; key: string };
  const value = holder[key];
  const times = Math.ceil(size / (JSON.stringify(value).length + 8));
  if (Array.isArray(value)) holder[key] = Array.from({ length: times }, () => value).flat();
  else if (typeof value === 'object' && value !== null) holder[key] = manyNames(value, times);
  else if (typeof value === 'string') holder[key] = value === '' ? 'x'.repeat(size) : value.repeat(times);
  else holder[key] = Array.from({ length: times }, () => value);
  return Buffer.from(JSON.stringify(top));
}

function manyNames(value: object, times: number): Record<string, unknown> {
  const entries = Object.entries(value);
  return Object.fromEntries(
    Array.from({ length: times }, (_, index) =>
      entries.map(([name, one]) => [index === 0 ? name : `${name}${index}`, one] as const),
    ).flat(),
  );
}
