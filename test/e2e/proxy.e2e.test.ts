import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EntryName } from '#reuse/cache/cache.ts';
import { githubBackend } from '#reuse/cache/github.ts';
import { testCache } from '../world/cache.ts';
import { startCacheService } from '../world/cache-service.ts';
import { containerized, pulledImage } from '../world/containerize.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { startProxy } from '../world/proxy.ts';
import { startRegistry } from '../world/registry.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

test('registries are reached through the runner’s proxy, with all that is pushed', async () => {
  await using registry = await startRegistry();
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'x' } })]);
  await registry.putImage(base, { repository: 'dotnet/runtime', tag: '10.0' });
  await using proxy = await startProxy(Number(registry.host.split(':')[1]));
  const workspace = await mkdtemp(join(tmpdir(), 'proxy-'));
  const framework = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
  await writeFile(
    join(workspace, 'App.runtimeconfig.json'),
    JSON.stringify({ runtimeOptions: { tfm: 'net10.0', framework } }),
  );
  await writeFile(join(workspace, 'App.dll'), 'MZ');
  const far = 'registry.behind.example:5000';
  const { outputs } = await containerized({
    workspace,
    inputs: {
      'publish-directory': '.',
      images: `${far}/tests/proxied`,
      'registry-mirrors': `mcr.microsoft.com=${far}`,
      'insecure-registries': far,
    },
    env: {
      HTTP_PROXY: proxy.url,
      http_proxy: proxy.url,
      HTTPS_PROXY: undefined,
      NO_PROXY: undefined,
      no_proxy: undefined,
    },
  });
  await pulledImage(`${registry.host}/tests/proxied@${outputs['digest']}`);
  expect(new Set(proxy.asked)).toEqual(new Set([far]));
  await rm(workspace, { recursive: true });
});

test('the cache service too, by the built client with only one of two agents', async () => {
  const service = await startCacheService();
  await using proxy = await startProxy(Number(new URL(service.url).port));
  const temp = await mkdtemp(join(tmpdir(), 'proxy-'));
  const far = 'results.behind.example';
  const env = {
    PATH: process.env['PATH'],
    ...service.env(),
    ACTIONS_RESULTS_URL: `http://${far}/`,
    http_proxy: proxy.url,
  };
  const program = join(PROJECT_ROOT, 'dist/cache-service.js');
  const cache = testCache({ place: (log) => githubBackend({ program, env, log, stage: join(temp, 'stage') }) });
  const entry: EntryName = { kind: 'index', name: 'main', moving: true };
  await mkdir(join(temp, 'kept'));
  await writeFile(join(temp, 'kept/file'), 'text');
  expect(await cache.save(entry, join(temp, 'kept'))).toMatchObject({ saved: true });
  expect(await cache.restore([entry], join(temp, 'found'))).toMatchObject({ entry });
  expect(await readFile(join(temp, 'found/file'), 'utf8')).toBe('text');
  expect(cache.log.warnings).toEqual([]);
  expect(new Set(proxy.asked)).toEqual(new Set([`${far}:80`]));
  await rm(temp, { recursive: true });
  await service.stop();
});
