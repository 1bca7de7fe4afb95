import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '#actions/context/context.ts';
import { readLegs } from '#actions/matrix/read-legs.ts';
import type { Request } from '#actions/plan/read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LEG = { schema: 1, sha: '', created: '2026-01-01T00:00:00Z', run: '', pushed: false, sets: [] };

test('all files of legs together are limited', async () => {
  for (let at = 0; at < 26; at += 1) {
    const text = JSON.stringify({ ...LEG, leg: `leg-${at}` });
    writeFileSync(join(folder, `${at}.json`), text.padEnd(4 * 1024 * 1024));
  }
  // Nothing else of them is asked before the files are read.
  const world = { workspace: folder } as Context;
  const request = { event: { name: 'push', ref: { kind: 'none' }, sha: '' } } as unknown as Request;
  await expect(readLegs(world, { request, merging: { legs: '.', expected: [] } })).rejects.toThrow(
    /\.json: the files of the legs have more than/,
  );
});
