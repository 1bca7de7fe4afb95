import { describe, expect, test } from 'vitest';
import { canBuildIn } from '#base/memory-folder.ts';
import { choosePlace, MANY } from '#publish/source/choose-place.ts';
import type { SourceEntry } from '#publish/source/list.ts';

const entriesOf = (count: number, size = 5000): readonly SourceEntry[] =>
  Array.from({ length: count }, (_, at) => ({ path: `f${at}`, kind: 'file', mode: 0o644, size }));

const GB = 1e9;
const FACTS = {
  entries: entriesOf(MANY),
  memory: { folder: 8 * GB, machine: 14 * GB },
  isJob: true,
  rootless: false,
  needsNode: false,
} as const;

describe('the copy of the source is', () => {
  test('in memory if it is large, and a share of the free memory is enough for a build', () => {
    expect(choosePlace(FACTS)).toEqual({ value: 'memory', because: '5000 files and folders, 25 MB' });
  });

  test.each([
    [{ entries: entriesOf(MANY - 1) }, 'fewer than 5000 files and folders'],
    [{ isJob: false }, 'but no post step would remove it from memory if the run is killed'],
    [{ rootless: true }, 'but the engine is rootless'],
    [{ needsNode: true }, 'but a front-end installs packages into it'],
    [{ memory: undefined }, 'but programs cannot be run from /dev/shm'],
    [{ memory: { folder: 67_108_864, machine: 14 * GB } }, 'but /dev/shm has only 67 MB'],
    [{ memory: { folder: 8 * GB, machine: 2 * GB } }, 'but only 2000 MB of memory are free'],
    [{ entries: entriesOf(MANY, 250_000) }, '1250 MB, but only 14000 MB of memory are free'],
  ])('on disk: %#', (facts, because) => {
    const place = choosePlace({ ...FACTS, ...facts });
    expect(place.value).toBe('disk');
    expect(place.because).toContain(because);
  });
});

test.each([
  ['tmpfs /dev/shm tmpfs rw,nosuid,nodev 0 0', true],
  ['shm /dev/shm tmpfs rw,nosuid,nodev,noexec,relatime,size=65536k 0 0', false],
  ['tmpfs /dev/shm tmpfs rw,noatime 0 0', false],
  ['/dev/vda /dev/shm ext4 rw 0 0', false],
  ['tmpfs /dev/shm tmpfs rw 0 0\ntmpfs /dev/shm tmpfs ro 0 0', false],
  ['tmpfs /run tmpfs rw 0 0', false],
])('%s can hold the source of a build: %s', (line, expected) => {
  expect(canBuildIn(`proc /proc proc rw 0 0\n${line}\n`)).toBe(expected);
});
