import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CacheScope, cacheToken } from './cache-service/token.ts';
import { type CacheService, startCacheService } from './cache-service.ts';
import { lastLines, runCommand } from './command.ts';
import { PROJECT_ROOT } from './work-folder.ts';

let service: CacheService;
let workspace: string;
let scopes: readonly CacheScope[] | undefined;

beforeEach(async () => {
  service = await startCacheService();
  workspace = await mkdtemp(join(tmpdir(), 'cache-client-'));
  await mkdir(join(workspace, 'kept'));
  await writeFile(join(workspace, 'kept/file.txt'), 'content');
  scopes = undefined;
});

afterEach(async () => {
  await service.stop();
  await rm(workspace, { recursive: true });
});

describe('with the real @actions/cache', () => {
  test('what was saved comes back, by its key and by the beginning of its key', async () => {
    expect(await client(['save', 'packages-1'])).toEqual([1]);
    await rm(kept(), { recursive: true });
    expect(await client(['restore', 'packages-1'], ['restore', 'packages-2', 'packages-'])).toEqual([
      'packages-1',
      'packages-1',
    ]);
    expect(await readFile(join(kept(), 'file.txt'), 'utf8')).toBe('content');
  });

  test('a key that exists is not written again, and the newest by prefix is found', async () => {
    const results = await client(
      ['save', 'packages-1'],
      ['save', 'packages-2'],
      ['save', 'packages-1'],
      ['restore', 'packages-'],
    );
    expect(results).toEqual([1, 2, -1, 'packages-2']);
    expect(service.entries()).toHaveLength(2);
  });

  test('a pull request reads the default branch and writes only its own scope', async () => {
    await client(['save', 'packages-1']);
    scopes = [
      { scope: 'refs/pull/7/merge', permission: 'both' },
      { scope: 'refs/heads/main', permission: 'read' },
    ];
    expect(await client(['restore', 'packages-1'], ['save', 'packages-1'])).toEqual(['packages-1', 2]);
    expect(service.entries().map((entry) => entry.scope)).toEqual(['refs/heads/main', 'refs/pull/7/merge']);
  });

  test('a token that may only read saves nothing and finds what is there', async () => {
    await client(['save', 'packages-1']);
    scopes = [{ scope: 'refs/heads/main', permission: 'read' }];
    expect(await client(['save', 'packages-2'], ['restore', 'packages-1'])).toEqual([-1, 'packages-1']);
  });

  test('too many requests, a refusal and a lost blob all end as a miss', async () => {
    await client(['save', 'packages-1']);
    service.break('GetCacheEntryDownloadURL', { kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    expect(await client(['restore', 'packages-1'])).toEqual([null]);
    service.break('GetCacheEntryDownloadURL', { kind: 'denied' });
    expect(await client(['restore', 'packages-1'])).toEqual([null]);
    service.heal();
    service.break('blobGet', { kind: 'status', status: 404 });
    expect(await client(['restore', 'packages-1'])).toEqual([null]);
    service.heal();
    expect(await client(['restore', 'packages-1'])).toEqual(['packages-1']);
  });
});

describe('by hand', () => {
  test('an entry is seen when it is finalized with its right size, and not before', async () => {
    const { signed_upload_url: url } = await call('CreateCacheEntry', { key: 'k', version: 'v' });
    await fetch(`${url}&comp=block&blockid=Yg==`, { method: 'PUT', body: 'world' });
    await fetch(`${url}&comp=block&blockid=YQ==`, { method: 'PUT', body: 'hello ' });
    const list = '<BlockList><Latest>YQ==</Latest><Latest>Yg==</Latest></BlockList>';
    expect((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list })).status).toBe(201);
    expect(await call('GetCacheEntryDownloadURL', { key: 'k', version: 'v' })).toEqual({ ok: false });
    expect(await call('FinalizeCacheEntryUpload', { key: 'k', version: 'v', size_bytes: '3' })).toMatchObject({
      code: 'invalid_argument',
    });
    expect(await call('FinalizeCacheEntryUpload', { key: 'k', version: 'v', size_bytes: '11' })).toEqual({
      ok: true,
      entry_id: '1',
    });
    const found = await call('GetCacheEntryDownloadURL', { key: 'k', version: 'v' });
    const part = await fetch(String(found['signed_download_url']), { headers: { range: 'bytes=6-8' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 6-8/11', 'wor']);
    expect(await readFile(service.entries()[0]?.archive ?? '', 'utf8')).toBe('hello world');
  });

  test('a fault may pass after a number of calls, and a call may hang', async () => {
    service.break('CreateCacheEntry', { kind: 'status', status: 503, times: 1 });
    expect(await call('CreateCacheEntry', { key: 'k', version: 'v' })).toMatchObject({ code: 'internal' });
    expect(await call('CreateCacheEntry', { key: 'k', version: 'v' })).toMatchObject({ ok: true });
    service.break('CreateCacheEntry', { kind: 'hang' });
    await expect(call('CreateCacheEntry', { key: 'l', version: 'v' })).rejects.toThrow('timeout');
  });

  test('without a token nothing is said', async () => {
    const response = await fetch(`${service.url}twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`, {
      method: 'POST',
      body: '{}',
    });
    expect(response.status).toBe(401);
  });
});

function kept(): string {
  return join(workspace, 'kept');
}

const CLIENT = `
  import { restoreCache, saveCache } from '@actions/cache';
  const results = [];
  for (const [what, key, ...prefixes] of JSON.parse(process.argv[1])) {
    const paths = [process.env.GITHUB_WORKSPACE + '/kept'];
    results.push((await (what === 'save' ? saveCache(paths, key) : restoreCache(paths, key, prefixes))) ?? null);
  }
  console.log(JSON.stringify(results));`;

/** Calls the real client one after the other, in a process with the variables of a job. */
async function client(...calls: readonly (readonly string[])[]): Promise<readonly unknown[]> {
  const output = await runCommand(['node', '--input-type=module', '--eval', CLIENT, JSON.stringify(calls)], {
    cwd: PROJECT_ROOT,
    env: {
      PATH: process.env['PATH'],
      ...service.env(scopes),
      RUNNER_TEMP: workspace,
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.com',
    },
  });
  return JSON.parse(lastLines(output, 1));
}

async function call(method: string, message: object): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${service.url}twirp/github.actions.results.api.v1.CacheService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cacheToken([{ scope: 'refs/heads/main', permission: 'both' }])}` },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(500),
  });
  return Object(await response.json());
}
