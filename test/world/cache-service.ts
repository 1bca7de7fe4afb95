import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BlobStore, openBlobStore, serveBlob } from './cache-service/blobs.ts';
import { type CacheEntry, EntryStore } from './cache-service/entries.ts';
import { type Fault, type FaultPlace, Faults } from './cache-service/faults.ts';
import { callMethod } from './cache-service/methods.ts';
import { type CacheScope, cacheToken, MAIN_BRANCH } from './cache-service/token.ts';

export interface CacheService {
  readonly url: string;
  /** What a job sees that may use these scopes (searched in order); by default the one of the main branch. */
  env(scopes?: readonly CacheScope[]): Readonly<Record<string, string>>;
  /** The finished entries, oldest first. */
  entries(): readonly CacheEntry[];
  /** An archive was written anew: from now on it is served whole. */
  resize(archive: string): void;
  /** The calls so far, as `CreateCacheEntry` or `PUT blob`. */
  readonly calls: readonly string[];
  /** From now on a call at that place fails in that way, until {@link heal}. */
  break(place: FaultPlace, fault: Fault): void;
  heal(): void;
  stop(): Promise<void>;
}

/**
 * A small real Actions cache service, version 2: the three methods as JSON over HTTP (Twirp), and the part of Azure's
 * block blobs that @actions/cache 6 uses. Archives lie in a folder of its own, which goes when it stops.
 */
export async function startCacheService(): Promise<CacheService> {
  const folder = await mkdtemp(join(tmpdir(), 'cache-service-'));
  const parts: Parts = { entries: new EntryStore(), blobs: openBlobStore(folder), faults: new Faults(), calls: [] };
  const server = createServer((request, response) => {
    answer(parts, { request, response }).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}/`;
  return {
    url,
    env: (scopes = MAIN_BRANCH) => ({
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: cacheToken(scopes),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    }),
    entries: () => parts.entries.finished(),
    resize: (archive) => parts.blobs.setSize(parts.blobs.idOf(archive), statSync(archive).size),
    calls: parts.calls,
    break: (place, fault) => parts.faults.set(place, fault),
    heal: () => parts.faults.clear(),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Parts {
  readonly entries: EntryStore;
  readonly blobs: BlobStore;
  readonly faults: Faults;
  readonly calls: string[];
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

const METHOD = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/;
const BLOB = /^\/account\/cache\/([\w-]+)$/;

async function answer(parts: Parts, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const method = METHOD.exec(url.pathname)?.[1];
  const blob = BLOB.exec(url.pathname)?.[1];
  if (method !== undefined && request.method === 'POST') {
    parts.calls.push(method);
    if (await parts.faults.strike(method, response)) return;
    await callMethod({ ...parts, ...exchange, method, origin: url.origin });
  } else if (blob !== undefined) {
    parts.calls.push(`${request.method} blob`);
    const place = request.method === 'PUT' ? 'blobPut' : 'blobGet';
    if (await parts.faults.strike(place, response)) return;
    await serveBlob({ ...exchange, store: parts.blobs, id: blob, query: url.searchParams });
  } else {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":"bad_route","msg":"no such route"}');
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
