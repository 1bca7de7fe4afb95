import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measureFiles } from '#oci/layer/measure.ts';
import { keepBinaryLog } from '#publish/output/collect.ts';
import { findFiles } from '#publish/paths/find-files.ts';
import { judgeTests } from '#publish/tests/tests.ts';
import { planFor } from '../../world/builds.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';

const MIB = 1024 * 1024;
const TIB = MIB * MIB;

let folder: string;
let log: MemoryLog;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  log = memoryLog();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Creates a sparse file, which takes no space on the disk. */
function hole(path: string, size: number): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  truncateSync(file, size);
}

const plan = () => planFor(folder, 'Web/Web.csproj', { purpose: 'test' });
const judge = () => {
  const hide = (text: string): string => text;
  return judgeTests(plan(), { work: folder, to: join(folder, 'kept'), image: 'sdk', log, hide, ended: undefined });
};

describe('unlimited files of a build', () => {
  test('many large files of one name are read up to a common limit', async () => {
    for (let at = 0; at < 8; at += 1) hole(`${at}/global.json`, 63 * MIB);
    expect(await findFiles(folder, 'global.json')).toHaveLength(4);
  });

  test('a large sparse file in an output is refused at once', async () => {
    hole('a', TIB);
    await expect(measureFiles(folder, [{ path: 'a' }])).rejects.toThrow(/with a it has more than/);
  });

  test('many files that are too large together are refused', async () => {
    const paths = Array.from({ length: 20 }, (_, at) => `hole-${at}`);
    hole('small', 1);
    for (const path of paths) hole(path, 1024 * MIB * 1024);
    await expect(
      measureFiles(
        folder,
        ['small', ...paths].map((path) => ({ path })),
      ),
    ).rejects.toThrow(/has more than/);
  });

  test('a large sparse binary log is not copied', async () => {
    hole('out/build.binlog', TIB);
    await keepBinaryLog(join(folder, 'kept.binlog'), { work: folder, log });
    expect(existsSync(join(folder, 'kept.binlog'))).toBe(false);
    expect(log.warnings.join()).toContain('it has more than');
  });

  test('results of tests have a common limit', async () => {
    for (let at = 0; at < 6; at += 1) hole(`out/tests/${at}.trx`, 60 * MIB);
    await expect(judge()).rejects.toThrow(/4\.trx is too large/);
  });

  test('results of tests are limited by their number of elements', async () => {
    hole('out/tests/many.trx', 0);
    writeFileSync(join(folder, 'out/tests/many.trx'), `<TestRun>${'<a/>'.repeat(2_000_001)}</TestRun>`);
    await expect(judge()).rejects.toThrow(/many\.trx is too large/);
  });
});
