import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readAll } from '#oci/blob.ts';
import type { Exchange, ResetPhase } from './registry.ts';
import type { Need } from './registry-auth.ts';
import { Refusal } from './registry-store.ts';

const MANIFEST = /^\/v2\/(.+)\/manifests\/([^/]+)$/;
const UPLOAD = /^\/v2\/(.+)\/blobs\/uploads\/([^/]*)$/;
const TAGS = /^\/v2\/(.+)\/tags\/list$/;
const REFERRERS = /^\/v2\/(.+)\/referrers\/(sha256:[0-9a-f]{64})$/;
const BLOB = /^\/v2\/(.+)\/blobs\/(sha256:[^/]+)$/;

/** The requests of the distribution specification. @throws Refusal */
export async function route(exchange: Exchange): Promise<void> {
  const { request, seen } = exchange;
  if (seen.path === '/token') return giveToken(exchange);
  const patterns = [MANIFEST, UPLOAD, BLOB, TAGS, ...(exchange.options.referrers === false ? [] : [REFERRERS])];
  const [manifest, upload, blob, tags, referrers] = patterns.map((pattern) => pattern.exec(seen.path));
  const [, repository = '', name = ''] = manifest ?? upload ?? blob ?? tags ?? referrers ?? [];
  if (repository === '') throw new Refusal(seen.path === '/v2/' ? 200 : 404, 'UNSUPPORTED');
  if (request.headers.host !== exchange.storage && !pass(exchange, repository)) return;
  checkAccess(exchange);
  if (request.headers['transfer-encoding'] !== undefined) throw new Refusal(411, 'SIZE_INVALID', 'Length Required');
  if (manifest) await serveManifest(exchange, { repository, name });
  else if (tags)
    reply(exchange, {
      status: 200,
      body: JSON.stringify({ name: repository, tags: exchange.store.tagsOf(repository) }),
    });
  else if (referrers) listReferrers(exchange, { repository, name });
  else if (upload) await serveUpload(exchange, { repository, name });
  else serveBlob(exchange, { repository, name });
}

/** @throws Refusal as registries have it whose repositories are made by hand, or closed */
function checkAccess({ request, options, seen }: Exchange): void {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const isOther = seen.search.includes('mount=') || /^\/v2\/dotnet\//.test(seen.path);
  if (options.access === 'read-only' && !reads) throw new Refusal(403, 'DENIED', 'the repository is read-only');
  if (options.access === 'missing' && !(reads && isOther)) throw new Refusal(404, 'NAME_UNKNOWN', 'no such repository');
}

interface At {
  readonly repository: string;
  readonly name: string;
}

function pass(exchange: Exchange, repository: string): boolean {
  const { request, gate, url } = exchange;
  const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
  const from = new URLSearchParams(exchange.seen.search).get('from');
  const needs: Need[] = [{ repository, action }];
  if (from !== null) needs.push({ repository: from, action: 'pull' });
  const challenge = gate.refuse(request.headers.authorization, { needs, url });
  if (challenge === undefined) return true;
  request.resume();
  const body = JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] });
  reply(exchange, { status: 401, headers: { 'www-authenticate': challenge }, body });
  return false;
}

async function giveToken(exchange: Exchange): Promise<void> {
  const { request, gate } = exchange;
  const body = Buffer.from(await readAll(request)).toString('utf8');
  const form = new URLSearchParams(request.method === 'POST' ? body : exchange.seen.search);
  const answer = gate.issue({ authorization: request.headers.authorization, form });
  if (typeof answer === 'number') throw new Refusal(answer, 'DENIED', 'no such user, or not that scope');
  reply(exchange, { status: 200, body: JSON.stringify(answer) });
}

async function serveManifest(exchange: Exchange, { repository, name }: At): Promise<void> {
  const { request, store, fault } = exchange;
  if (request.method === 'PUT') {
    const bytes = await readAll(request);
    const mediaType = request.headers['content-type'] ?? '';
    if (exchange.options.subjects === false && subjectOf(bytes) !== undefined)
      throw new Refusal(400, 'MANIFEST_INVALID');
    const { digest } = store.putManifest(repository, { reference: name, mediaType, bytes });
    const { stored = 201 } = exchange.options;
    const subject = exchange.options.referrers === false ? undefined : subjectOf(bytes);
    const headers = {
      location: `/v2/${repository}/manifests/${digest}`,
      ...(subject === undefined ? {} : { 'oci-subject': subject }),
    };
    reply(exchange, { status: stored, headers });
    return;
  }
  const { mediaType, bytes, digest } = store.manifest(repository, name);
  if (request.headers.accept?.includes(mediaType) !== true) {
    const converted = { 'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws' };
    reply(exchange, { status: 200, headers: converted, body: '{"schemaVersion":1}' });
    return;
  }
  const claimed = fault?.kind === 'wrong-digest' ? `sha256:${'0'.repeat(64)}` : digest;
  const told = fault?.kind === 'no-digest' ? {} : { 'docker-content-digest': claimed };
  reply(exchange, { status: 200, headers: { 'content-type': mediaType, ...told }, body: bytes });
}

function subjectOf(bytes: Uint8Array): string | undefined {
  const { subject } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    readonly subject?: { readonly digest: string };
  };
  return subject?.digest;
}

function listReferrers(exchange: Exchange, { repository, name }: At): void {
  const manifests = exchange.store.referrersOf(repository, name);
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const body = JSON.stringify({ schemaVersion: 2, mediaType, manifests });
  reply(exchange, { status: 200, headers: { 'content-type': mediaType }, body });
}

async function serveUpload(exchange: Exchange, { repository, name }: At): Promise<void> {
  const { request, store, seen, options } = exchange;
  const query = new URLSearchParams(seen.search);
  if (request.method === 'POST') {
    const mount = { digest: query.get('mount') ?? '', repository: query.get('from') ?? '' };
    if (options.mounts !== false && mount.digest !== '' && store.mount(repository, mount)) {
      return reply(exchange, { status: 201, headers: { location: `/v2/${repository}/blobs/${mount.digest}` } });
    }
    return replySession(exchange, { repository, name: store.openSession(repository) });
  }
  if (request.method === 'DELETE') {
    store.cancel(name);
    return reply(exchange, { status: 204 });
  }
  const length = Number(request.headers['content-length'] ?? 0);
  if (request.method === 'PUT' && length > (options.largestPut ?? length)) {
    request.resume();
    return reply(exchange, { status: 413, headers: { connection: 'close' }, body: '<h1>Too large</h1>' });
  }
  const bytes = await readAll(request);
  if (bytes.byteLength !== length) throw new Refusal(400, 'SIZE_INVALID');
  const range = /^(\d+)-/.exec(request.headers['content-range'] ?? '')?.[1];
  const state = Number(query.get('_state')?.replace('==', ''));
  const { leastChunk = 0, stored } = options;
  store.append(name, { state, bytes, leastChunk, ...(range === undefined ? {} : { start: Number(range) }) });
  if (request.method === 'PATCH') return replySession(exchange, { repository, name, status: stored ?? 202 });
  const digest = query.get('digest') ?? '';
  store.finish(name, digest);
  reply(exchange, { status: stored ?? 201, headers: { location: `/v2/${repository}/blobs/${digest}` } });
}

/** The location has a query of its own, with characters that an encoder would touch. */
function replySession(exchange: Exchange, { repository, name, status = 202 }: At & { readonly status?: number }): void {
  const { options, storage, store, url } = exchange;
  const path = `/v2/${repository}/blobs/uploads/${name}?_state=${store.stateOf(name)}==`;
  const origin = { relative: '', absolute: url, elsewhere: `http://${storage}` }[options.locations ?? 'absolute'];
  const least = options.leastChunk === undefined ? {} : { 'oci-chunk-min-length': String(options.leastChunk) };
  reply(exchange, { status, headers: { location: `${origin}${path}`, ...least } });
}

function serveBlob(exchange: Exchange, { repository, name }: At): void {
  const { request, store, fault, seen } = exchange;
  const all = store.blob(repository, name);
  if (fault?.kind === 'redirect' && request.headers.host !== exchange.storage) {
    reply(exchange, { status: 307, headers: { location: `${fault.to}${seen.path}` } });
    return;
  }
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const body = fault?.kind === 'spoilt' ? Buffer.alloc(all.byteLength, '?') : all.subarray(start);
  reply(exchange, { status: start > 0 ? 206 : 200, headers: { 'content-type': 'application/octet-stream' }, body });
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Answers, with the fault that meets this request. */
export function reply({ request, response, seen, fault, options }: Exchange, answer: Reply): void {
  const isAbsent = answer.status === 404 && request.method === 'HEAD';
  const status = isAbsent ? (options.absent ?? 404) : answer.status;
  const { body = '' } = answer;
  const plain = typeof body === 'string' ? Buffer.from(body) : body;
  const isPacked = fault?.kind === 'gzip' && plain.byteLength > 0;
  const bytes = isPacked ? gzipSync(plain) : plain;
  seen.status = status;
  if (fault?.kind === 'reset') return void breakOff(request, { status, phase: fault.phase });
  response.writeHead(status, {
    ...answer.headers,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...(status === 204 ? {} : { 'content-length': bytes.byteLength }),
  });
  if (request.method === 'HEAD') return void response.end();
  if (fault?.kind === 'short') {
    const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2));
    seen.bytesOut += half.byteLength;
    return void response.write(half, () => response.destroy());
  }
  seen.bytesOut += bytes.byteLength;
  if (fault?.kind === 'trickle') return void trickle(response, bytes);
  response.end(bytes);
}

function breakOff(
  request: IncomingMessage,
  { status, phase }: { status: number; phase: ResetPhase | undefined },
): void {
  const end = (): void => void request.socket.resetAndDestroy();
  if (phase === 'answer') request.socket.write(`HTTP/1.1 ${status} `, end);
  else end();
}

/** The first bytes one by one, and the rest in so many pieces. */
async function trickle(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  const step = Math.max(1, Math.floor(bytes.byteLength / 20));
  for (let at = 0; at < bytes.byteLength && !response.destroyed; at += at < 20 ? 1 : step) {
    response.write(bytes.subarray(at, at + (at < 20 ? 1 : step)));
    await new Promise((done) => setTimeout(done, 1));
  }
  response.end();
}
