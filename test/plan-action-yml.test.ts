import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAN_OUTPUT_NAMES } from '#actions/report/legs.ts';
import { parsePlanInputs } from '#request/inputs/plan-inputs.ts';
import { PLAN_INPUT_DEFAULTS } from '#request/inputs/plan-names.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Names under a top-level key, each with its own lines. */
function section(key: string): ReadonlyMap<string, string> {
  const body = new RegExp(`^${key}:\\n((?: .*\\n|\\n)+)`, 'm').exec(read('plan/action.yml'))?.[1] ?? '';
  return new Map(
    [...body.matchAll(/^ {2}([\w-]+):\n((?: {4}.*\n)*)/gm)].map(([, name = '', lines = '']) => [name, lines]),
  );
}

/** First cells of the table under a heading of the documentation. */
function table(heading: string): readonly string[] {
  const part =
    read('docs/plan.md')
      .split(new RegExp(`^## ${heading}$`, 'm'))[1]
      ?.split(/^##/m)[0] ?? '';
  return [...part.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name = '']) => name);
}

const inputs = section('inputs');
const outputs = section('outputs');

test('plan/action.yml, the type and the page list the same inputs and outputs in order', () => {
  const names = Object.keys(PLAN_INPUT_DEFAULTS);
  expect([...inputs.keys()]).toEqual(names);
  expect(table('Inputs')).toEqual(names);
  expect([...outputs.keys()]).toEqual([...PLAN_OUTPUT_NAMES]);
  expect(table('Outputs')).toEqual([...PLAN_OUTPUT_NAMES]);
});

test('the defaults of plan/action.yml are those of the program, and can be read', () => {
  const defaults = [...inputs].map(([name, lines]) => [name, /default: "?(.*?)"?\n/.exec(lines)?.[1] ?? '']);
  const expected = Object.entries({ ...PLAN_INPUT_DEFAULTS, 'github-token': '\u0024{{ github.token }}' });
  expect(defaults).toEqual(expected);
  expect(parsePlanInputs({})).toEqual({
    projects: ['.'],
    affected: 'auto',
    maxLegs: 20,
    split: [],
    platformGroups: [],
  });
});

test('every input and output of plan says what it is, and plan has no post step', () => {
  for (const [name, lines] of [...inputs, ...outputs]) expect(lines, name).toContain('description:');
  expect(read('plan/action.yml')).toMatch(/\nruns:\n {2}using: node24\n {2}main: \.\.\/dist\/plan\.js\n$/);
});
