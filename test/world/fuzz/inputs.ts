import * as fc from 'fast-check';
import { LITTLE_TEXTS } from './pumps.ts';
import type { Target } from './target.ts';

/** Inputs for a target: its examples with up to six changes, and a few that have nothing in common with them. */
export function inputsOf({ examples }: Pick<Target, 'examples'>): fc.Arbitrary<Buffer> {
  const all = examples.map((example) => Buffer.from(example));
  const documents = all.flatMap((example) => documentOf(example));
  const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
  const changedBytes = fc
    .tuple(fc.nat(all.length - 1), edits)
    .map(([at, steps]) =>
      steps.reduce<Buffer>(
        (bytes, [kind, one, other]) => change(kind, { bytes, one, other, all }),
        all[at] ?? Buffer.alloc(0),
      ),
    );
  const others = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    textInputs(),
  );
  if (documents.length === 0)
    return fc.oneof({ weight: 14, arbitrary: changedBytes }, { weight: 1, arbitrary: others });
  const changedValues = fc
    .tuple(
      fc.nat(documents.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 3 }),
    )
    .map(([at, steps]) => {
      const value: unknown = JSON.parse(documents[at] ?? 'null');
      return Buffer.from(JSON.stringify(steps.reduce(changeValue, value)) ?? '');
    });
  return fc.oneof(
    { weight: 5, arbitrary: changedBytes },
    { weight: 9, arbitrary: changedValues },
    { weight: 1, arbitrary: others },
  );
}

function textInputs(): fc.Arbitrary<Buffer> {
  return fc
    .oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.json({ maxDepth: 4 }))
    .map((text) => Buffer.from(text));
}

/** The example as text, if it is JSON with something in it. */
function documentOf(example: Buffer): readonly string[] {
  try {
    const text = example.toString('utf8');
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? [text] : [];
  } catch {
    return [];
  }
}

interface Change {
  readonly bytes: Buffer;
  readonly one: number;
  readonly other: number;
  readonly all: readonly Buffer[];
}

const LONGEST = 64 * 1024;

function change(kind: number, step: Change): Buffer {
  const changed = EDITS[kind]?.(step) ?? step.bytes;
  return changed.length > LONGEST ? changed.subarray(0, LONGEST) : changed;
}

const EDITS: readonly ((step: Change) => Buffer)[] = [
  // A bit, a byte, and a number of four bytes are something else.
  ({ bytes, one, other }) =>
    replaced(bytes, { at: one, by: [(bytes[one % (bytes.length || 1)] ?? 0) ^ (1 << (other % 8))] }),
  ({ bytes, one, other }) => replaced(bytes, { at: one, by: [other % 256] }),
  ({ bytes, one, other }) => replaced(bytes, { at: one, by: NUMBERS[other % NUMBERS.length] ?? [] }),
  // A range is missing, is there again, or is at the end of all.
  ({ bytes, one, other }) => without(bytes, { start: one % (bytes.length + 1), length: other % 32 }),
  ({ bytes, one, other }) => without(bytes, { start: one % (bytes.length + 1), length: other % (bytes.length + 1) }),
  ({ bytes, one, other }) => {
    const start = one % (bytes.length + 1);
    const range = bytes.subarray(start, start + (other % 200));
    return inserted(bytes, { at: start, what: Buffer.concat([range, range, range]) });
  },
  ({ bytes, one }) => bytes.subarray(0, one % (bytes.length + 1)),
  // A text that has a meaning somewhere, and a part of another example.
  ({ bytes, one, other }) =>
    inserted(bytes, { at: one, what: Buffer.from(LITTLE_TEXTS[other % LITTLE_TEXTS.length] ?? '') }),
  ({ bytes, one, other, all }) => {
    const donor = all[other % all.length] ?? bytes;
    const start = (one * 31 + other) % (donor.length + 1);
    return inserted(bytes, { at: one, what: donor.subarray(start, start + (other % 400)) });
  },
];

const NUMBERS: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [255, 255, 255, 255],
  [255, 255, 255, 127],
  [0, 0, 0, 128],
  [1, 0, 0, 0],
  [0, 0, 0, 1],
  [0x80],
];

function replaced(bytes: Buffer, { at, by }: { readonly at: number; readonly by: readonly number[] }): Buffer {
  const start = bytes.length === 0 ? 0 : at % bytes.length;
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(by), bytes.subarray(start + by.length)]);
}

function without(bytes: Buffer, { start, length }: { readonly start: number; readonly length: number }): Buffer {
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
}

function inserted(bytes: Buffer, { at, what }: { readonly at: number; readonly what: Uint8Array }): Buffer {
  const start = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, start), what, bytes.subarray(start)]);
}

/** A value in a document, by the object or list that holds it. */
export interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** Returns all values of a document, the outer ones first. */
export function placesIn(top: unknown): readonly Place[] {
  const found: Place[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      found.push({ holder: holder as Record<string, unknown>, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(top);
  return found;
}

/** What may be in the place of a value: other types, limits, and names that objects have anyway. */
const VALUES: readonly string[] = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-1',
    '1e308',
    '-0',
    '9007199254740993',
    '0.5',
    '""',
    '" "',
    '"\\u0000"',
    '[]',
    '{}',
  ],
  ...['[[]]', '[null]', '[{}]', '{"":null}', '{"toString":1,"valueOf":1}', '{"__proto__":null}', '{"constructor":{}}'],
  ...[
    '{"length":3}',
    '["x"]',
    '"x"',
    '"../../etc/passwd"',
    '"/"',
    '"\\ud800"',
    '"%00"',
    '"$(x)"',
    '"{{x}}"',
    '"sha256:x"',
  ],
  ...[`"${'a'.repeat(300)}"`, '"1.2.3"', '"[1.0, 2.0)"', '"https://x.example/"', '"2026-01-01T00:00:00Z"'],
  '['.repeat(70) + ']'.repeat(70),
];
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'length', 'then', '0'];

/** Changes a value of a document, its name, or removes it. */
function changeValue(top: unknown, [one, other, how]: readonly [number, number, number]): unknown {
  const places = placesIn(top);
  const value: unknown = JSON.parse(VALUES[other % VALUES.length] ?? 'null');
  const place = places[one % (places.length + 1)];
  if (place === undefined) return value;
  const { holder, key } = place as { holder: Record<string, unknown>; key: string };
  if (how === 0) set(holder, { key, value });
  else if (how === 1) delete holder[key];
  else if (!Array.isArray(holder)) set(holder, { key: NAMES[other % NAMES.length] ?? '', value: holder[key] });
  return top;
}

/** Also for a name that has a meaning in the language. */
function set(holder: object, { key, value }: { readonly key: string; readonly value: unknown }): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
