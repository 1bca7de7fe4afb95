import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import type { Backend } from '#reuse/cache/backend.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { folderBackend } from '#reuse/cache/folder.ts';
import { githubBackend } from '#reuse/cache/github.ts';
import { registryBackend } from '#reuse/cache/registry.ts';
import { testCache } from '../../world/cache.ts';
import { type CacheService, startCacheService } from '../../world/cache-service.ts';
import { silent, startHostileServer } from '../../world/hostile-server.ts';
import { memoryLog } from '../../world/memory-log.ts';
import { worldRegistries } from '../../world/registries.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

let service: CacheService;
let temp: string;

beforeEach(async () => {
  service = await startCacheService();
  temp = await mkdtemp(join(tmpdir(), 'cancel-'));
});
afterEach(async () => {
  await service.stop();
  await rm(temp, { recursive: true, force: true });
});

/** In milliseconds. A cancel that is ignored lasts 30 s, and longer on a busy machine. */
const SOON = 10_000;
const ENTRY: EntryName = { kind: 'packages', name: 'abc' };

/** Returns the time from a cancel (after 0.3 s) to the response, in milliseconds. */
async function heardAfter(place: Backend, work: 'restore' | 'save'): Promise<number> {
  const controller = new AbortController();
  const cache = testCache({ place: () => place, cancelled: controller.signal });
  const folder = join(temp, 'folder');
  if (work === 'save') await mkdir(folder);
  if (work === 'save') await writeFile(join(folder, 'file'), 'x');
  let start = 0;
  setTimeout(() => {
    start = performance.now();
    controller.abort();
  }, 300);
  const asked = work === 'save' ? cache.save(ENTRY, folder) : cache.restore([ENTRY], folder);
  await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(cache.log.warnings).toEqual([]);
  return performance.now() - start;
}

function github(): Backend {
  const env = { PATH: process.env['PATH'], GITHUB_SERVER_URL: 'https://github.com', ...service.env() };
  const program = join(PROJECT_ROOT, 'src/reuse/cache/service-call.ts');
  return githubBackend({ program, env, log: memoryLog(), stage: join(temp, 'stage') });
}

test("a cancel takes effect while GitHub's service hangs, and leaves no files", async () => {
  service.break('GetCacheEntryDownloadURL', { kind: 'hang' });
  service.break('CreateCacheEntry', { kind: 'hang' });
  for (const work of ['restore', 'save'] as const) expect(await heardAfter(github(), work)).toBeLessThan(SOON);
  expect(await readdir(temp)).toEqual(['stage']);
});

test('a cancel takes effect while a registry does not answer', async () => {
  await using server = await startHostileServer(silent());
  const client = worldRegistries().registries(server.host);
  const place = registryBackend({ reference: parseReference(`${server.host}/cache`), client });
  for (const work of ['restore', 'save'] as const) expect(await heardAfter(place, work)).toBeLessThan(SOON);
});

test('a cancelled run sends no requests', async () => {
  const place = folderBackend({ folder: temp, clock: Date.now, limits: { days: 14, bytes: 1e9 } });
  const cache = testCache({ place: () => place, cancelled: AbortSignal.abort() });
  await expect(cache.restore([ENTRY], join(temp, 'x'))).rejects.toMatchObject({ code: 'CANCELLED' });
});
