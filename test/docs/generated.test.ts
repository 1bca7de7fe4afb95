import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTPUT_NAMES } from '#actions/report/outputs.ts';
import { INPUT_DEFAULTS, INPUT_NAMES } from '#request/inputs/names.ts';
import { GENERATED_PAGES, inputGroups, PAGES_OF_GROUPS, withInputs } from '../../script/docs.ts';
import { codeBlocks, sectionOf } from '../world/code-blocks.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';
import { mapOf } from '../world/workflow.ts';
import { parseYaml } from '../world/yaml.ts';

const read = (page: string): string => readFileSync(join(PROJECT_ROOT, page), 'utf8');

test.each(GENERATED_PAGES)('%s has what `npm run docs` writes', (page) => {
  expect(withInputs(read(page))).toBe(read(page));
});

test('every input of action.yml is in one group, and each group has pages', () => {
  const groups = inputGroups();
  expect([...groups.values()].flat().sort()).toEqual([...INPUT_NAMES].sort());
  expect(Object.keys(PAGES_OF_GROUPS)).toEqual([...groups.keys()]);
});

test('the block of all inputs is a step that sets each input to its default', () => {
  expect(stepOf(sectionOf(read('docs/inputs.md'), '## Inputs'))).toEqual({
    ...INPUT_DEFAULTS,
    'github-token': '\u0024{{ github.token }}',
  });
});

test('the block of the README is a step that sets everyday inputs to their defaults', () => {
  const step = stepOf(sectionOf(read('README.md'), '## Everyday inputs'));
  expect(Object.keys(step)).toEqual(inputGroups().get('Everyday'));
  expect(INPUT_DEFAULTS).toMatchObject(step);
});

test('the table of outputs has each output of the action, in its order', () => {
  const rows = sectionOf(read('docs/inputs.md'), '## Outputs').matchAll(/^\| `([\w-]+)` +\| \S/gm);
  expect([...rows].map(([, name]) => name)).toEqual([...OUTPUT_NAMES]);
});

/** The inputs of the first step in a part of a page. */
function stepOf(section: string): Readonly<Record<string, unknown>> {
  const [block] = codeBlocks(section);
  const [step] = [parseYaml(block?.text ?? '')].flat();
  return mapOf(mapOf(step)['with']);
}
