import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EntryName } from '#reuse/cache/cache.ts';
import { githubBackend } from '#reuse/cache/github.ts';
import { type TestCache, testCache } from '../../world/cache.ts';
import { type CacheService, startCacheService } from '../../world/cache-service.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

/**
 * Anyone with write access to the cache of a ref (another workflow, a job with a stolen token) can save an archive
 * under the name of an entry.
 */
let service: CacheService;
let world: string;

beforeEach(async () => {
  service = await startCacheService();
  world = await mkdtemp(join(tmpdir(), 'poisoned-'));
  await mkdir(join(world, 'victim'));
  await writeFile(join(world, 'victim/authorized_keys'), 'of the administrator');
});
afterEach(async () => {
  await service.stop();
  await rm(world, { recursive: true, force: true });
});

const ENTRY: EntryName = { kind: 'publication', name: 'abc' };

function job(env: Readonly<Record<string, string>> = {}): TestCache {
  const variables = { PATH: process.env['PATH'], GITHUB_SERVER_URL: 'https://github.com', ...service.env(), ...env };
  const program = join(PROJECT_ROOT, 'src/reuse/cache/service-call.ts');
  return testCache({
    place: (log) => githubBackend({ program, env: variables, log, stage: join(world, 'stage') }),
    limit: 30,
  });
}

/** Saves an entry and replaces its archive with the one that GNU tar makes from `args`. */
async function poison(args: readonly string[], at: string): Promise<void> {
  const folder = join(world, 'honest');
  await mkdir(folder);
  await writeFile(join(folder, 'file'), 'honest');
  await job().save(ENTRY, folder);
  const { archive = '' } = service.entries()[0] ?? {};
  const tar = ['--posix', '-P', '--use-compress-program', 'zstd', '-cf', archive, ...args];
  expect(spawnSync('tar', tar, { cwd: at }).status).toBe(0);
  service.resize(archive);
}

async function restored(cache: TestCache) {
  const folder = join(world, 'restored');
  const { entry } = await cache.restore([ENTRY], folder);
  const victim = await readFile(join(world, 'victim/authorized_keys'), 'utf8');
  return { found: entry !== undefined, victim, planted: (await readdir(world)).sort(), warnings: cache.log.warnings };
}

const HARMLESS = {
  found: false,
  victim: 'of the administrator',
  planted: expect.not.arrayContaining(['planted', 'restored']),
};

async function attacker(): Promise<string> {
  const folder = join(world, 'attacker');
  await mkdir(join(folder, 'publication'), { recursive: true });
  await writeFile(join(folder, 'evil'), 'ssh-ed25519 attacker');
  return folder;
}

test.each([
  ['an absolute name', (to: string) => ['--transform', `s|^evil$|${to}|`, 'publication', 'evil']],
  [
    'a name with ..',
    (to: string) => ['--transform', `s|^evil$|../../../../../../../../..${to}|`, 'publication', 'evil'],
  ],
])('an entry with %s writes nothing there, and is one warning', async (_name, args) => {
  const at = await attacker();
  await poison(args(join(world, 'victim/authorized_keys')), at);
  const cache = job();
  expect(await restored(cache)).toMatchObject(HARMLESS);
  expect(cache.log.warnings).toEqual([expect.stringContaining('its archive was rejected')]);
});

test('an entry with an absolute name writes nothing there, even with debug logging', async () => {
  const at = await attacker();
  await poison(['--transform', `s|^evil$|${join(world, 'planted')}|`, 'publication', 'evil'], at);
  expect(await restored(job({ RUNNER_DEBUG: '1' }))).toMatchObject(HARMLESS);
});

test.each([
  ['absolute', (victim: string) => victim],
  ['relative', () => '../../../victim'],
])('an entry with an %s link and a file behind it writes nothing there', async (_name, target) => {
  const at = await attacker();
  await symlink(target(join(world, 'victim')), join(at, 'publication/link'));
  await poison(['--transform', 's|^evil$|publication/link/authorized_keys|', 'publication', 'evil'], at);
  expect(await restored(job())).toMatchObject(HARMLESS);
});

test('an entry that is a link itself is rejected', async () => {
  const at = await attacker();
  await rm(join(at, 'publication'), { recursive: true });
  await symlink(join(world, 'victim'), join(at, 'publication'));
  await poison(['publication'], at);
  expect(await restored(job())).toMatchObject(HARMLESS);
});

test('unpacking an entry of 400 MB of zeros is stopped', async () => {
  const at = await attacker();
  spawnSync('truncate', ['-s', '400M', join(at, 'publication/zeros')]);
  await poison(['publication'], at);
  const { archive = '' } = service.entries()[0] ?? {};
  expect((await stat(archive)).size).toBeLessThan(1_000_000);
  const cache = job();
  expect(await restored(cache)).toMatchObject(HARMLESS);
  expect(cache.log.warnings).toEqual([expect.stringContaining('more than 256 MiB')]);
});
