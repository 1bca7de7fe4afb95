import { ActionError } from '#base/action-error.ts';
import type { Blob } from '#oci/blob.ts';
import type { RegistryRequest, Send } from '#oci/transport/request.ts';
import { PASSING, type RetryPolicy, retryResponse } from '#oci/transport/retry.ts';
import type { Scope } from '#oci/transport/token.ts';

/** A blob to upload to a repository. */
interface Upload {
  readonly blob: Blob;
  readonly repository: string;
  readonly scopes: readonly Scope[];
  /** The address that starts sessions. */
  readonly uploads: URL;
  /** An open session: a registry's answer to a mount that it declined. */
  readonly session?: URL;
  readonly send: Send;
  readonly retry: RetryPolicy;
  readonly onSent?: (bytes: number) => void;
}

/** The minimum chunk size of registries that require chunks (Amazon ECR: 5 MiB), in bytes. */
const CHUNK = 5 * 1024 * 1024;
/** In bytes. */
const LARGEST_CHUNK = 64 * 1024 * 1024;
const OCTETS = 'application/octet-stream';

/** The specification has 201 for a blob that is stored, and 202 for a part of one; registries answer any of these. */
const STORED: readonly number[] = [200, 201, 202, 204];

/**
 * Sends a POST and one PUT (distribution-spec, "POST then PUT"), whose body is streamed with a Content-Length. A
 * temporary failure starts a new session. A registry that rejects the size (413) gets chunks.
 */
export async function upload(what: Upload): Promise<void> {
  let session = what.session;
  const response = await retryResponse(what.retry, async (last) => {
    const url = session ?? locationOf(await startSession(what), what.uploads);
    session = undefined;
    return what.send(finish(what, { url, accept: last ? [...STORED, 413] : [...STORED, 413, ...PASSING] }));
  });
  await response.body?.cancel();
  if (response.status === 413) await retryResponse(what.retry, (last) => uploadInChunks(what, last));
}

/** Returns the next address of a session: `Location` may be relative, and changes with every answer. */
export function locationOf(response: Response, asked: URL): URL {
  const location = response.headers.get('location') ?? '';
  if (URL.canParse(location, asked.href)) return new URL(location, asked);
  throw new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `starting an upload at ${asked.origin}${asked.pathname}`,
    got: 'the registry returned an upload address that is not valid',
    hint: 'The registry, or a proxy in front of it, is not configured correctly.',
  });
}

function startSession(what: Upload): Promise<Response> {
  return what.send({ ...requestOf(what), method: 'POST', url: what.uploads, accept: [202] });
}

function finish(what: Upload, target: { readonly url: URL; readonly accept: readonly number[] }): RegistryRequest {
  const { descriptor } = what.blob;
  return {
    ...requestOf(what),
    method: 'PUT',
    url: withDigest(target.url, descriptor.digest),
    headers: { 'content-type': OCTETS, 'content-length': String(descriptor.size) },
    body: { [Symbol.asyncIterator]: () => counted(what)[Symbol.asyncIterator]() },
    accept: target.accept,
  };
}

/**
 * Sends a blob in chunks (distribution-spec, "Pushing a blob in chunks"). Returns the last answer, or the first one of a
 * temporary failure. A chunk is never sent twice, because it is not known how much of it the registry has kept.
 */
async function uploadInChunks(what: Upload, last: boolean): Promise<Response> {
  const accept = last ? STORED : [...STORED, ...PASSING];
  const started = await startSession(what);
  let url = locationOf(started, what.uploads);
  let sent = 0;
  for await (const piece of inPiecesOf(leastChunk(started), counted(what))) {
    const range = `${sent}-${sent + piece.byteLength - 1}`;
    const headers = { 'content-type': OCTETS, 'content-length': String(piece.byteLength), 'content-range': range };
    const request = { ...requestOf(what), method: 'PATCH', url, headers, body: sentOnce(piece), accept } as const;
    const response = await what.send(request);
    if (!STORED.includes(response.status)) return response;
    url = locationOf(response, url);
    sent += piece.byteLength;
  }
  const headers = { 'content-length': '0' };
  const end = withDigest(url, what.blob.descriptor.digest);
  return await what.send({ ...requestOf(what), method: 'PUT', url: end, headers, body: sentOnce(), accept });
}

/** A body that only its sender may send again. */
function sentOnce(...pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield* pieces;
    },
  };
}

/** A chunk is kept in memory, so a registry may ask only for a few times the usual maximum. */
function leastChunk(started: Response): number {
  const least = Number(started.headers.get('oci-chunk-min-length') ?? 0);
  return least > CHUNK && least <= LARGEST_CHUNK ? least : CHUNK;
}

function requestOf({ blob, repository, scopes }: Upload): Pick<RegistryRequest, 'doing' | 'scopes'> {
  return { doing: `sending the blob ${blob.descriptor.digest} to ${repository}`, scopes };
}

/** Appended as text: parsing and writing a signed query again would invalidate it. */
function withDigest(url: URL, digest: string): URL {
  const finished = new URL(url);
  finished.search = `${url.search === '' ? '?' : `${url.search}&`}digest=${digest}`;
  return finished;
}

async function* counted({ blob, onSent }: Upload): AsyncGenerator<Uint8Array> {
  for await (const chunk of blob.open()) {
    yield chunk;
    onSent?.(chunk.byteLength);
  }
}

async function* inPiecesOf(size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    held += chunk.byteLength;
    if (held < size) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    held = 0;
  }
  if (held > 0) yield Buffer.concat(pieces);
}
