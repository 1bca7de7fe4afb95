import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';
import { mapOf } from '../world/workflow.ts';
import { parseYaml } from '../world/yaml.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

/** Returns the fields that a form of an issue requires. */
function required(form: string): readonly string[] {
  const body = mapOf(parseYaml(read(`.github/ISSUE_TEMPLATE/${form}.yml`)))['body'];
  return [body ?? []]
    .flat()
    .map(mapOf)
    .filter((field) => mapOf(field['validations'])['required'] === 'true')
    .map((field) => String(field['id']));
}

test('the form for bugs requires what a report needs', () => {
  expect(required('bug')).toEqual(['what', 'version', 'runner', 'step', 'plan', 'log']);
  expect(required('idea')).toEqual(['goal']);
});

test('the README fits on a few screens and links the short files', () => {
  const text = read('README.md');
  expect(Buffer.byteLength(text)).toBeLessThan(16_000);
  for (const file of ['SECURITY.md', 'SUPPORT.md', 'CONTRIBUTING.md', 'LICENSE']) expect(text).toContain(`](${file})`);
});

test('the first screen says what, how fast and where, and has a whole workflow', () => {
  const [top = '', start = ''] = read('README.md').split(/^## /m);
  expect(top.split('\n').length).toBeLessThan(16);
  for (const text of [
    'without a Dockerfile',
    'a run without a change takes',
    'look-alikes',
    'Runs on Linux',
    'docs/limits.md',
    'no release yet',
  ])
    expect(top).toContain(text);
  expect(start).toMatch(/^Quick start\n[\s\S]*```yaml\nname: Image\n\non:\n[\s\S]*permissions: \{\}\n/);
});
