import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERIFY_OUTPUT_NAMES } from '#actions/verify/report-verified.ts';
import { VERIFY_DEFAULTS, VERIFY_INPUT_NAMES } from '#request/inputs/names.ts';
import { PROJECT_ROOT } from './world/work-folder.ts';
import { mapOf, readWorkflow } from './world/workflow.ts';

/** Inputs of the main action that say how registries are reached. */
const SHARED = ['insecure-registries', 'ca-certificates', 'registry-mirrors', 'github-token'];

test('verify/action.yml has the inputs and outputs of the program, in order', async () => {
  const { content } = await readWorkflow('verify/action.yml');
  const [inputs, outputs] = [mapOf(content['inputs']), mapOf(content['outputs'])];
  expect(Object.keys(inputs)).toEqual([...VERIFY_INPUT_NAMES, ...SHARED]);
  expect(Object.keys(outputs)).toEqual([...VERIFY_OUTPUT_NAMES]);
  expect(mapOf(inputs['issuer'])['default']).toBe(VERIFY_DEFAULTS.issuer);
  for (const each of [...Object.values(inputs), ...Object.values(outputs)])
    expect(mapOf(each)['description']).toBeTruthy();
});

test('verify has no post step', () => {
  const text = readFileSync(`${PROJECT_ROOT}/verify/action.yml`, 'utf8');
  expect(text).toMatch(/\nruns:\n {2}using: node24\n {2}main: \.\.\/dist\/verify\.js\n$/);
});
