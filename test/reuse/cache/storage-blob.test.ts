import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BlobClient, BlockBlobClient } from '#reuse/cache/storage-blob.ts';

/** Serves a blob like Azure's storage, with the requests that @actions/cache makes. */
async function startBlob(bytes: Buffer): Promise<{ readonly url: string; readonly stored: () => Buffer }> {
  let stored = bytes;
  const server = createServer((request, response) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-ms-range'])) ?? [];
    const part = first === undefined ? stored : stored.subarray(Number(first), Number(last) + 1);
    const parts: Buffer[] = [];
    request.on('data', (chunk: Buffer) => parts.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') {
        stored = Buffer.concat(parts);
        response.writeHead(201, { etag: '"2"' }).end();
      } else {
        const headers = { etag: '"1"', 'content-length': part.length, 'x-ms-blob-type': 'BlockBlob' };
        response.writeHead(first === undefined ? 200 : 206, headers).end(request.method === 'HEAD' ? '' : part);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/account/cache/blob?sig=s`, stored: () => stored };
}

test('a blob is read in parts', async () => {
  const { url } = await startBlob(Buffer.from('what an earlier run made'));
  const client = new BlockBlobClient(url, undefined, { retryOptions: { maxTries: 1 } });
  expect(await client.getProperties()).toMatchObject({ contentLength: 24 });
  expect(String(await client.downloadToBuffer(8, 7, { concurrency: 2 }))).toBe('earlier');
});

test('a blob is written from a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'blob-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'archive'), 'what this run made');
  const { url, stored } = await startBlob(Buffer.alloc(0));
  await new BlobClient(url).getBlockBlobClient().uploadFile(join(folder, 'archive'));
  expect(String(stored())).toBe('what this run made');
});

test('a missing blob is an error', async () => {
  const client = new BlockBlobClient('http://127.0.0.1:9/account/cache/blob', undefined, {
    retryOptions: { maxTries: 1 },
  });
  await expect(client.getProperties()).rejects.toThrow('ECONNREFUSED');
});
