import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Blobs as files; one has a size when it is whole. */
export interface BlobStore {
  readonly folder: string;
  fileOf(id: string): string;
  idOf(file: string): string;
  sizeOf(id: string): number | undefined;
  setSize(id: string, size: number): void;
}

export function openBlobStore(folder: string): BlobStore {
  const sizes = new Map<string, number>();
  return {
    folder,
    fileOf: (id) => join(folder, id),
    idOf: (file) => basename(file),
    sizeOf: (id) => sizes.get(id),
    setSize: (id, size) => sizes.set(id, size),
  };
}

export interface BlobExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly store: BlobStore;
  readonly id: string;
  readonly query: URLSearchParams;
}

/** Put Blob, Put Block, Put Block List and Get Blob of Azure's Blob service, without its authorization. */
export async function serveBlob(exchange: BlobExchange): Promise<void> {
  const { request, response, query } = exchange;
  response.setHeader('x-ms-request-id', randomUUID());
  response.setHeader('x-ms-version', request.headers['x-ms-version'] ?? '2026-02-06');
  response.setHeader('etag', '"0x1"');
  response.setHeader('last-modified', 'Thu, 01 Jan 2026 00:00:00 GMT');
  if (request.method === 'GET' || request.method === 'HEAD') return await get(exchange);
  if (request.method !== 'PUT') return void response.writeHead(405).end();
  if (query.get('comp') === 'block') await putBlock(exchange);
  else if (query.get('comp') === 'blocklist') await putBlockList(exchange);
  else await putWhole(exchange);
  response.writeHead(201).end();
}

async function putWhole({ request, store, id }: BlobExchange): Promise<void> {
  const file = createWriteStream(store.fileOf(id));
  await pipeline(request, file);
  store.setSize(id, file.bytesWritten);
}

async function putBlock({ request, store, id, query }: BlobExchange): Promise<void> {
  await mkdir(blockFolder(store, id), { recursive: true });
  await pipeline(request, createWriteStream(blockFile(store, { id, block: query.get('blockid') ?? '' })));
}

/** The blob is the listed blocks in the order of the list. */
async function putBlockList({ request, store, id }: BlobExchange): Promise<void> {
  const list = await text(request);
  const blocks = [...list.matchAll(/<Latest>([^<]+)</g)].map((match) => match[1] ?? '');
  const file = createWriteStream(store.fileOf(id));
  await pipeline(async function* () {
    for (const block of blocks) yield* createReadStream(blockFile(store, { id, block }));
  }, file);
  await rm(blockFolder(store, id), { recursive: true });
  store.setSize(id, file.bytesWritten);
}

async function get({ request, response, store, id }: BlobExchange): Promise<void> {
  const size = store.sizeOf(id);
  if (size === undefined) return void response.writeHead(404).end();
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''));
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(Number(range?.[2] || size - 1), size - 1);
  if (start > end && size > 0) return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
  response.writeHead(range === null ? 200 : 206, {
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  await pipeline(createReadStream(store.fileOf(id), { start, end }), response);
}

function blockFolder(store: BlobStore, id: string): string {
  return join(store.folder, `${id}.blocks`);
}

function blockFile(store: BlobStore, of: { readonly id: string; readonly block: string }): string {
  return join(blockFolder(store, of.id), Buffer.from(of.block).toString('hex'));
}
