import { expect, test } from 'vitest';
import type { EngineInfo } from '#engine/engine.ts';
import { chooseLimits } from '#publish/container/limits.ts';
import { memoryLog } from '../../world/memory-log.ts';

const ENGINE: EngineInfo = {
  name: 'Docker 28',
  os: 'linux',
  architecture: 'amd64',
  rootless: false,
  containerdStore: false,
  memory: 16_000_000_000,
  canLimit: { memory: true, processes: true },
};

test('a percentage is of the engine’s memory, and a size is used as it is', () => {
  const log = memoryLog();
  const limits = (memory: Parameters<typeof chooseLimits>[0]['memory']) =>
    chooseLimits(memory === undefined ? {} : { memory }, { info: ENGINE, log }).memory;
  expect(limits({ kind: 'percent', percent: 80 })).toBe(12_800_000_000);
  expect(limits({ kind: 'bytes', bytes: 6 * 1024 ** 3 })).toBe(6 * 1024 ** 3);
  expect(limits({ kind: 'none' })).toBeUndefined();
  expect(log.lines).toEqual([]);
});

test('an engine that cannot limit gets one log line and no limits', () => {
  const log = memoryLog();
  const info = { ...ENGINE, name: 'Podman 5 ', canLimit: { memory: false, processes: false } };
  expect(chooseLimits({ memory: { kind: 'percent', percent: 80 } }, { info, log })).toEqual({});
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toContain('cannot limit memory and the number of processes');
  const { canLimit: _, memory: __, ...silent } = ENGINE;
  expect(chooseLimits({ memory: { kind: 'percent', percent: 80 } }, { info: silent, log })).toEqual({});
});

test('processes are always limited, with room for a build on many cores', () => {
  const { processes = 0 } = chooseLimits({ memory: { kind: 'none' } }, { info: ENGINE, log: memoryLog() });
  expect(processes).toBeGreaterThan(10_000);
  expect(processes).toBeLessThan(32_768);
});
