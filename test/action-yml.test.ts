import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MERGE_OUTPUT_NAMES, OUTPUT_NAMES } from '#actions/report/outputs.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import { SHARED_INPUTS } from '#request/inputs/merge-inputs.ts';
import { INPUT_DEFAULTS, MERGE_DEFAULTS } from '#request/inputs/names.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Names under a top-level key of action.yml, each with its own lines. */
function section(key: string, file = 'action.yml'): ReadonlyMap<string, string> {
  const body = new RegExp(`^${key}:\\n((?: .*\\n|\\n)+)`, 'm').exec(read(file))?.[1] ?? '';
  return new Map(
    [...body.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n)*)/gm)].map(([, name = '', lines = '']) => [name, lines]),
  );
}

const inputs = section('inputs');
const outputs = section('outputs');

test('action.yml and the type list the same inputs in the same order', () => {
  expect([...inputs.keys()]).toEqual(Object.keys(INPUT_DEFAULTS));
});

test('action.yml and the type list the same outputs in the same order', () => {
  expect([...outputs.keys()]).toEqual([...OUTPUT_NAMES]);
});

test('the defaults of action.yml are those of the program', () => {
  const defaults = [...inputs].map(([name, lines]) => [name, /default: "?(.*?)"?\n/.exec(lines)?.[1] ?? '']);
  const token = ['github-token', '\u0024{{ github.token }}'];
  const expected = Object.entries(INPUT_DEFAULTS).map(([name, value]) => (name === token[0] ? token : [name, value]));
  expect(defaults).toEqual(expected);
});

test('every input and output says what it is', () => {
  for (const [name, lines] of [...inputs, ...outputs]) expect(lines, name).toContain('description:');
});

test('the defaults are inputs that can be read', () => {
  expect(() => parseInputs(INPUT_DEFAULTS)).not.toThrow();
});

test('the action runs on Node 24, with a post step that always comes', () => {
  expect(read('action.yml')).toMatch(/runs:\n {2}using: node24\n {2}main: dist\/main\.js\n {2}post: dist\/post\.js\n/);
});

test('the companion that joins legs has its own inputs and outputs, and shares some', () => {
  const own = section('inputs', 'merge/action.yml');
  expect([...own.keys()]).toEqual([...Object.keys(MERGE_DEFAULTS), ...SHARED_INPUTS]);
  const defaultOf = (lines = ''): string => /default: "?(.*?)"?\n/.exec(lines)?.[1] ?? '';
  for (const name of SHARED_INPUTS) expect(defaultOf(own.get(name)), name).toBe(defaultOf(inputs.get(name)));
  for (const [name, value] of Object.entries(MERGE_DEFAULTS)) expect(defaultOf(own.get(name)), name).toBe(value);
  const given = section('outputs', 'merge/action.yml');
  expect([...given.keys()]).toEqual([...MERGE_OUTPUT_NAMES]);
  for (const [name, lines] of [...own, ...given]) expect(lines, name).toContain('description:');
  expect(read('merge/action.yml')).toMatch(/runs:\n {2}using: node24\n {2}main: \.\.\/dist\/merge\.js\n/);
});
