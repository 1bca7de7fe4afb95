import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { digestOf } from '#oci/digest.ts';
import { MANIFEST_TYPES } from '#oci/media-types.ts';

export interface RegistryProxy extends AsyncDisposable {
  readonly host: string;
  /** What was asked since the last call, as `HEAD dotnet/sdk manifest 10.0` and `PUT tests/x blob`, in order. */
  take(): readonly string[];
  /** From now on a tag stands for other images of the same content. */
  move(repository: string, tag: string): Promise<void>;
  /** The registry's storage has lost a blob, until somebody sends it again: manifests that name it are served, but not taken. */
  lose(digest: string): void;
}

interface Parts {
  readonly upstream: string;
  readonly seen: string[];
  /** By path: what is answered instead. */
  readonly moved: Map<string, { readonly bytes: Buffer; readonly mediaType: string }>;
  readonly lost: Set<string>;
}

/** Stands before a registry on loopback, tells what it is asked, and can act out what registries do with time. */
export async function startRegistryProxy(upstream: string): Promise<RegistryProxy> {
  const parts: Parts = { upstream, seen: [], moved: new Map(), lost: new Set() };
  const server = createServer((incoming, response) => {
    answer(parts, { incoming, response }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => parts.seen.splice(0),
    move: (repository, tag) => move(parts, { repository, tag }),
    lose: (digest) => parts.lost.add(digest),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Each image of an index gets an annotation, and with it another digest. */
async function move(parts: Parts, at: { readonly repository: string; readonly tag: string }): Promise<void> {
  const { repository, tag } = at;
  const path = (reference: string): string => `/v2/${repository}/manifests/${reference}`;
  const { manifest: index, mediaType } = await read(parts, path(tag));
  const entries: readonly Entry[] = index.manifests ?? [];
  const manifests = await Promise.all(
    entries.map(async (entry) => {
      const found = await read(parts, path(entry.digest));
      const bytes = encode({ ...found.manifest, annotations: { moved: 'true' } });
      parts.moved.set(path(digestOf(bytes)), { bytes, mediaType: found.mediaType });
      return { ...entry, digest: digestOf(bytes), size: bytes.length };
    }),
  );
  parts.moved.set(path(tag), { bytes: encode({ ...index, manifests }), mediaType });
}

interface Entry {
  readonly digest: string;
}

async function read({ upstream }: Parts, path: string) {
  const found = await fetch(`http://${upstream}${path}`, { headers: { accept: MANIFEST_TYPES.join(', ') } });
  const manifest: { readonly manifests?: readonly Entry[] } = JSON.parse(await found.text());
  return { manifest, mediaType: found.headers.get('content-type') ?? '' };
}

function encode(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(parts: Parts, exchange: Exchange): Promise<void> {
  const { incoming, response } = exchange;
  const { method = 'GET', url = '/' } = incoming;
  const { pathname, searchParams } = new URL(url, 'http://any');
  parts.seen.push(describe(method, pathname));
  const instead = parts.moved.get(pathname);
  if (instead !== undefined) {
    const { bytes, mediaType } = instead;
    const headers = {
      'content-type': mediaType,
      'content-length': bytes.length,
      'docker-content-digest': digestOf(bytes),
    };
    response.writeHead(200, headers).end(method === 'HEAD' ? undefined : bytes);
    return;
  }
  const digest = /sha256:[0-9a-f]{64}/.exec(pathname)?.[0] ?? '';
  if ((method === 'HEAD' || method === 'GET') && parts.lost.has(digest)) {
    response.writeHead(404).end();
    return;
  }
  if (method === 'PUT' && pathname.includes('/manifests/')) {
    await takeManifest(parts, exchange);
    return;
  }
  if (method === 'PUT') parts.lost.delete(searchParams.get('digest') ?? '');
  await forward(parts, { ...exchange, body: incoming });
}

/** As a registry (2.8) whose files are gone answers. */
async function takeManifest(parts: Parts, exchange: Exchange): Promise<void> {
  const bytes = await buffer(exchange.incoming);
  if ([...parts.lost].some((digest) => bytes.includes(digest))) {
    exchange.response.writeHead(400).end(JSON.stringify({ errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] }));
    return;
  }
  await forward(parts, { ...exchange, body: Readable.from([bytes]) });
}

/** The `Host` header stays, so that the places that the registry names lead here again. */
async function forward(
  { upstream }: Parts,
  { incoming, body, response }: Exchange & { readonly body: Readable },
): Promise<void> {
  const [host, port] = upstream.split(':');
  const { method, url: path, headers } = incoming;
  const outgoing = request({ host, port, method, path, headers, agent: false });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject);
  });
  const [answer] = await Promise.all([answered, pipeline(body, outgoing)]);
  response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
  await pipeline(answer, response);
}

function describe(method: string, path: string): string {
  const [, repository = '', what = '', name = ''] = /^\/v2\/(.+)\/(manifest|blob)s\/(.*)$/.exec(path) ?? [];
  return what === '' ? `${method} ${path}` : `${method} ${repository} ${what}${what === 'manifest' ? ` ${name}` : ''}`;
}
