import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskProxies, withDockerProxies } from '#publish/container/docker-proxies.ts';
import { buildEnvironment } from '#publish/paths/environment.ts';
import { memoryLog } from '../../world/memory-log.ts';

let docker = '';
beforeAll(async () => {
  docker = await mkdtemp(join(tmpdir(), 'docker-'));
});
afterAll(() => rm(docker, { recursive: true }));

async function environment(proxies: unknown, env = {}, network?: string) {
  await writeFile(join(docker, 'config.json'), JSON.stringify({ proxies: { default: proxies } }));
  const log = memoryLog();
  const own = await withDockerProxies({ DOCKER_CONFIG: docker, ...env }, { network, log });
  maskProxies(own, log);
  return { log, container: buildEnvironment(own, {}) };
}

const CORPORATE = { httpsProxy: 'http://me:p%40ss-word@proxy.corp:3128', noProxy: '.corp' };

test('a container gets docker’s proxies in both spellings, without logging a password', async () => {
  const { container, log } = await environment(CORPORATE);
  expect(container).toMatchObject({
    HTTPS_PROXY: CORPORATE.httpsProxy,
    https_proxy: CORPORATE.httpsProxy,
    no_proxy: '.corp',
  });
  expect(log.masked).toEqual(expect.arrayContaining(['p%40ss-word', 'p@ss-word']));
  expect(log.lines.join()).not.toContain('ss-word');
});

test.each([
  ['http://me:p@ss-word@proxy.corp:3128', ['p@ss-word']],
  ['socks5h://me:a:b%2Fc@proxy.corp', ['a:b%2Fc', 'a:b/c']],
  ['http://0123456789abcdef@proxy.corp', ['0123456789abcdef']],
  ['http://me@proxy.corp', []],
  ['http://proxy.corp/x:y@z', []],
  ['proxy.corp:3128', []],
])('secrets in the address %s are masked', (address, secrets) => {
  const log = memoryLog();
  maskProxies({ HTTPS_PROXY: address }, log);
  expect([...new Set(log.masked)]).toEqual(secrets);
});

test('a proxy of the environment overrides all of them', async () => {
  const { container } = await environment(CORPORATE, { http_proxy: 'http://other.corp' });
  expect(container['HTTP_PROXY']).toBe('http://other.corp');
  expect(container['HTTPS_PROXY']).toBeUndefined();
});

test('a proxy on the runner’s localhost is for containers that share its network', async () => {
  const local = { httpProxy: 'http://127.0.0.1:3128' };
  expect((await environment(local)).container['HTTP_PROXY']).toBeUndefined();
  expect((await environment(local, {}, 'host')).container['HTTP_PROXY']).toBe(local.httpProxy);
});

test('without a configuration nothing changes', async () => {
  const log = memoryLog();
  const env = { HOME: join(docker, 'missing') };
  expect(await withDockerProxies(env, { network: undefined, log })).toBe(env);
  expect(log.lines).toEqual([]);
});
