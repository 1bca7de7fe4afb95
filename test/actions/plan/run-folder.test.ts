import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRunFolder } from '#actions/plan/run-folder.ts';
import { memoryLog } from '../../world/memory-log.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'run-folder-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function open() {
  const log = memoryLog();
  const saved: string[] = [];
  const folder = await openRunFolder({ home, runner: { log, saveState: (_, value) => void saved.push(value) } });
  return { folder, log, saved };
}

test('a run has a private folder, whose path the end of the job knows until it goes', async () => {
  const { folder, log, saved } = await open();
  expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
  expect(saved).toEqual([folder.path]);
  await folder[Symbol.asyncDispose]();
  expect(await readdir(join(home, 'runs'))).toEqual([]);
  expect(saved).toEqual([folder.path, '']);
  expect(log.lines).toEqual([]);
});

test('its part in memory is made when it is asked for, is private, and goes with it', async () => {
  const { folder } = await open();
  const path = await folder.inMemory();
  expect(await folder.inMemory()).toBe(path);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  await writeFile(join(path, 'source.cs'), '');
  await folder[Symbol.asyncDispose]();
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

test('it stays until work in it has ended', async () => {
  const { folder } = await open();
  const events: string[] = [];
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = async (): Promise<void> => {
    await begun;
    await writeFile(join(folder.path, 'late'), '');
    events.push('written');
  };
  folder.outlive(work());
  const gone = folder[Symbol.asyncDispose]();
  begin();
  await gone;
  expect(events).toEqual(['written']);
  expect(await readdir(join(home, 'runs'))).toEqual([]);
});

test('a failure there after the delivery is a warning, and it is still removed', async () => {
  const { folder, log } = await open();
  folder.outlive(Promise.reject(new Error('removing the build container: the engine is gone')));
  await folder[Symbol.asyncDispose]();
  expect(log.warnings).toEqual(['removing the build container: the engine is gone']);
  expect(await readdir(join(home, 'runs'))).toEqual([]);
});
