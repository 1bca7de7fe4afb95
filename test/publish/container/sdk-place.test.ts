import { expect, test } from 'vitest';
import { chooseSdkPlace } from '#publish/container/sdk-place.ts';

const GIB = 1024 ** 3;
const hosted = {
  setupCommand: '',
  mounts: 'auto',
  rootless: false,
  size: 332e6,
  memory: { folder: 8 * GIB, machine: 15 * GIB },
} as const;

test.each([
  ['memory', {}],
  ['disk', { memory: undefined }],
  ['disk', { memory: { folder: 64e6, machine: 15 * GIB } }],
  ['disk', { memory: { folder: 8 * GIB, machine: 4 * GIB } }],
  ['engine', { setupCommand: 'apt-get install x' }],
  ['engine', { mounts: 'never' as const }],
  ['engine', { rootless: true }],
])('the SDK image is unpacked in %s with %j', (place, facts) => {
  expect(chooseSdkPlace({ ...hosted, ...facts })).toEqual({ value: place, because: expect.stringMatching(/^\S.*\S$/) });
});
