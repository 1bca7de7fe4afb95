import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { type Digest, digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import type { RegistryContext } from '#oci/registry/registries.ts';
import { cpuTime } from '../../world/cpu-time.ts';
import { type Answer, dripping, endless, silent, startHostileServer } from '../../world/hostile-server.ts';
import { worldRegistries } from '../../world/registries.ts';

const MIB = 1024 * 1024;
/** In seconds: on a busy machine much takes longer, and nothing for ever. */
const SOON = 20;
const TAG = { repository: 'a/b', reference: 'latest' };
const MANIFEST = { 'content-type': MEDIA.ociManifest };

function registry(host: string, world: Partial<RegistryContext> = {}) {
  return worldRegistries({ world }).registries(host);
}

/** Asks for a manifest, and tells how that failed and what it cost. */
async function ask(answer: Answer, world: Partial<RegistryContext> = {}) {
  await using server = await startHostileServer(answer);
  const before = process.memoryUsage().rss;
  const [start, computed] = [performance.now(), cpuTime()];
  const error = await registry(server.host, world)
    .getManifest(TAG)
    .then(
      () => undefined,
      (thrown: Error) => thrown,
    );
  const seconds = (performance.now() - start) / 1000;
  const computing = (cpuTime() - computed) / 1000;
  return { error, seconds, computing, sent: server.sent(), grown: process.memoryUsage().rss - before };
}

describe('an endless answer is cut off, and memory does not grow', () => {
  test('a manifest', async () => {
    const { error, sent, grown } = await ask(endless(200, MANIFEST));
    expect(error).toMatchObject({ code: 'REGISTRY_FAILED', message: expect.stringContaining('more than 4 MiB') });
    expect(sent).toBeLessThan(64 * MIB);
    expect(grown).toBeLessThan(256 * MIB);
  });

  test('a manifest of 256 MB in 50 kB', async () => {
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const bomb = brotliCompressSync(Buffer.alloc(256 * MIB, 32), options);
    const headers = { ...MANIFEST, 'content-encoding': 'br' };
    const { error, grown } = await ask((_request, response) => response.writeHead(200, headers).end(bomb));
    expect(error).toMatchObject({ message: expect.stringContaining('more than 4 MiB') });
    expect(grown).toBeLessThan(256 * MIB);
  });

  test.each([405, 403, 500])('the body of a refusal (%i)', async (status) => {
    const { error, sent } = await ask(endless(status, { 'content-type': 'text/plain' }));
    expect(error).toMatchObject({ message: expect.stringContaining(String(status)) });
    expect(sent).toBeLessThan(64 * MIB);
  });

  test('a refusal of nothing but brackets', async () => {
    const { computing } = await ask((_request, response) => response.writeHead(405).end('<'.repeat(MIB)));
    expect(computing).toBeLessThan(2);
  });

  test('a token', async () => {
    const { error, sent } = await ask((request, response) => {
      if (request.url?.startsWith('/token') === true) return endless(200, {})(request, response);
      const realm = `Bearer realm="http://${request.headers.host}/token"`;
      response.writeHead(401, { 'www-authenticate': realm }).end();
    });
    expect(error).toMatchObject({ message: expect.stringContaining('more than 1 MiB') });
    expect(sent).toBeLessThan(64 * MIB);
  });

  test('a challenge of 8 kB without an end', async () => {
    const { error, computing } = await ask((_request, response) =>
      response.writeHead(401, { 'www-authenticate': `Basic a="${'a="'.repeat(2_700)}` }).end(),
    );
    expect(error).toMatchObject({ code: 'REGISTRY_DENIED' });
    expect(computing).toBeLessThan(2);
  });

  test('a config whose manifest says that it has 100 GB', async () => {
    const config = { mediaType: MEDIA.ociConfig, digest: digestOf(Buffer.from('x')), size: 1e11 };
    const manifest = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.ociManifest, config, layers: [] }),
    );
    await using server = await startHostileServer((request, response) => {
      if (request.url?.includes('/manifests/') === true) response.writeHead(200, MANIFEST).end(manifest);
      else endless(200, {})(request, response);
    });
    const reference = { registry: server.host, repository: 'a/b', tag: 't' };
    const pulling = pullBase(worldRegistries().registries, {
      reference,
      platform: { os: 'linux', architecture: 'amd64' },
    });
    await expect(pulling).rejects.toMatchObject({ message: expect.stringContaining('more than 8 MiB') });
    expect(server.sent()).toBeLessThan(64 * MIB);
  });
});

describe('a document with too many parts is rejected', () => {
  const layer = { mediaType: MEDIA.ociLayer, digest: digestOf(Buffer.from('x')), size: 1 };
  test.each([
    ['layers', { mediaType: MEDIA.ociManifest, config: layer, layers: Array(1_001).fill(layer) }],
    ['images', { mediaType: MEDIA.ociIndex, manifests: Array(1_001).fill(layer) }],
    ['levels', { mediaType: MEDIA.ociManifest, config: layer, layers: [], deep: nested(65) }],
  ])('%s', async (what, document) => {
    await using server = await startHostileServer((_request, response) =>
      response.writeHead(200, { 'content-type': document.mediaType }).end(JSON.stringify(document)),
    );
    const reference = { registry: server.host, repository: 'a/b', tag: 't' };
    const pulling = pullBase(worldRegistries().registries, {
      reference,
      platform: { os: 'linux', architecture: 'amd64' },
    });
    await expect(pulling).rejects.toMatchObject({ code: 'IMAGE_INVALID', message: expect.stringContaining(what) });
  });
});

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

describe('a request ends, however slow the registry is', () => {
  const patience = { answer: 300, stored: 300, stall: 300 };

  test('one that is never answered', async () => {
    const { error, seconds } = await ask(silent(), { patience });
    expect(error).toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      message: expect.stringContaining('no answer within 0.3 s'),
    });
    expect(seconds).toBeLessThan(SOON);
  });

  test('a manifest that comes byte by byte', async () => {
    const { error, seconds } = await ask(dripping(20, MANIFEST), { patience });
    expect(error).toMatchObject({ message: expect.stringContaining('the transfer was too slow') });
    expect(seconds).toBeLessThan(SOON);
  });

  test('a blob that comes byte by byte', async () => {
    await using server = await startHostileServer(dripping(20, {}));
    const digest: Digest = digestOf(Buffer.from('x'));
    const start = performance.now();
    const reading = readAll(registry(server.host, { patience }).openBlob('a/b', { mediaType: 'x', digest, size: 1e6 }));
    await expect(reading).rejects.toMatchObject({ message: expect.stringContaining('the transfer was too slow') });
    expect(performance.now() - start).toBeLessThan(SOON * 1000);
  });

  test('a large blob continues on a slow connection, and with a slow reader', async () => {
    const bytes = Buffer.alloc(600_000, 1);
    await using server = await startHostileServer(async (_request, response) => {
      response.writeHead(200);
      for (let at = 0; at < bytes.length; at += 100_000) {
        response.write(bytes.subarray(at, at + 100_000));
        await new Promise((next) => setTimeout(next, 100));
      }
      response.end();
    });
    const blob = registry(server.host, { patience }).openBlob('a/b', {
      mediaType: 'x',
      digest: digestOf(bytes),
      size: bytes.length,
    });
    let read = 0;
    for await (const chunk of blob) {
      read += chunk.byteLength;
      if (read < 150_000) await new Promise((next) => setTimeout(next, 500));
    }
    expect(read).toBe(bytes.length);
  });

  test('an upload that is not received', async () => {
    await using server = await startHostileServer((request, response) => {
      if (request.method === 'POST') response.writeHead(202, { location: '/v2/a/b/blobs/uploads/1' }).end();
      else request.pause();
    });
    const size = 64 * MIB;
    const blob = {
      descriptor: { mediaType: 'x', digest: digestOf(Buffer.from('x')), size },
      async *open() {
        for (let at = 0; at < size; at += MIB) yield Buffer.alloc(MIB);
      },
    };
    const start = performance.now();
    const sending = registry(server.host, { patience }).uploadBlob(blob, { repository: 'a/b' });
    await expect(sending).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(performance.now() - start).toBeLessThan(SOON * 1000);
  });
});

test('a wait that a registry asks for is limited', async () => {
  const waits: number[] = [];
  const world = { sleep: async (milliseconds: number) => void waits.push(milliseconds) };
  const { error } = await ask(
    (_request, response) => response.writeHead(429, { 'retry-after': '999999999' }).end(),
    world,
  );
  expect(error).toMatchObject({ message: expect.stringContaining('429') });
  expect(Math.max(...waits)).toBe(60_000);
});

describe('a cancel takes effect soon', () => {
  const cancelling: readonly (readonly [string, Answer])[] = [
    ['while nobody answers', silent()],
    ['while an answer comes byte by byte', dripping(100, MANIFEST)],
    ['while a refusal is waited for', (_request, response) => response.writeHead(503).write('x')],
  ];
  test.each(cancelling)('%s', async (_name, answer) => {
    await using server = await startHostileServer(answer);
    const controller = new AbortController();
    const fetch: RegistryContext['fetch'] = (url, init) => {
      const signals = [controller.signal, ...(init?.signal ? [init.signal] : [])];
      return globalThis.fetch(url, { ...init, signal: AbortSignal.any(signals) });
    };
    const sleep = (milliseconds: number): Promise<void> =>
      new Promise((_resolve, reject) => {
        controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
        setTimeout(() => undefined, Math.min(milliseconds, 1));
      });
    const reading = registry(server.host, { fetch, sleep }).getManifest(TAG);
    setTimeout(() => controller.abort(), 200);
    const start = performance.now();
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(performance.now() - start).toBeLessThan(SOON * 1000);
  });
});
