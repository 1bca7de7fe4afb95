import { expect, test } from 'vitest';
import { chooseSdkPlace, mustPull } from '#publish/container/sdk-place.ts';

const GIB = 1024 ** 3;
const MEMORY = { folder: 8 * GIB, machine: 15 * GIB };

test.each([
  ['memory', MEMORY],
  ['disk', undefined],
  ['disk', { ...MEMORY, folder: 64e6 }],
  ['disk', { ...MEMORY, machine: 4 * GIB }],
])('the SDK image is unpacked in %s with %j', (kind, memory) => {
  const { value, because } = chooseSdkPlace(332e6, memory);
  expect(value.kind).toBe(kind);
  expect(because).toMatch(/^\S.*\S$/);
});

test('in memory it may take a quarter of what the build leaves, or the folder', () => {
  expect(chooseSdkPlace(332e6, MEMORY).value.most).toBe((13 * GIB) / 4);
  expect(chooseSdkPlace(332e6, { ...MEMORY, folder: GIB }).value.most).toBe(GIB);
});

const HOSTED = { setupCommand: '', mounts: 'auto', rootless: false } as const;

test.each([
  ['setup-command', { setupCommand: 'apt-get install x' }],
  ['does not see', { mounts: 'never' as const }],
  ['rootless', { rootless: true }],
])('the engine must pull it: %s', (why, facts) => {
  expect(mustPull({ ...HOSTED, ...facts })).toContain(why);
});

test('otherwise the action unpacks it', () => {
  expect(mustPull(HOSTED)).toBeUndefined();
});
