import { expect, test } from 'vitest';
import { parseInputs } from '#request/inputs/inputs.ts';
import { parseMergeInputs } from '#request/inputs/merge-inputs.ts';

test('the names of legs have the format of the output of plan', () => {
  expect(parseMergeInputs({ INPUT_EXPECTED: '["web-amd64","web_arm64"]' })).toEqual({
    legs: 'legs',
    expected: ['web-amd64', 'web_arm64'],
  });
  expect(parseMergeInputs({ INPUT_LEGS: ' out ', INPUT_EXPECTED: '["a"]' }).legs).toBe('out');
});

test('anything else is an error that names the expected format', () => {
  for (const text of ['', '[]', 'amd64', '{"legs":[]}', '[1]', '["../a"]']) {
    expect(() => parseMergeInputs({ INPUT_EXPECTED: text }), text).toThrow('is not a JSON array of names of legs');
  }
  expect(() => parseMergeInputs({ INPUT_EXPECTED: '["a","b","a"]' })).toThrow('"a" is given twice');
});

test('the name of a leg is a valid file name', () => {
  expect(parseInputs({}).leg).toBeUndefined();
  expect(parseInputs({ leg: 'web-linux_amd64' }).leg).toBe('web-linux_amd64');
  for (const leg of ['linux/amd64', '..', 'Web', '-a']) expect(() => parseInputs({ leg }), leg).toThrow('input leg');
});
