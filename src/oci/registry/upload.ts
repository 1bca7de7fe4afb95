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

/**
 * Sends a POST and one PUT (distribution-spec, "POST then PUT"), whose body is streamed with a Content-Length. A
 * temporary failure starts a new session. A registry that rejects the size (413) gets chunks.
 */
export async function upload(what: Upload): Promise<void> {
  let session = what.session;
  const response = await retryResponse(what.retry, async (last) => {
    const url = session ?? locationOf(await startSession(what), what.uploads);
    session = undefined;
    return what.send(finish(what, { url, accept: last ? [201, 204, 413] : [201, 204, 413, ...PASSING] }));
  });
  await response.body?.cancel();
  if (response.status === 413) await uploadInChunks(what);
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

/** distribution-spec, "Pushing a blob in chunks". */
async function uploadInChunks(what: Upload): Promise<void> {
  const started = await startSession(what);
  const least = leastChunk(started);
  let url = locationOf(started, what.uploads);
  let sent = 0;
  for await (const body of inPiecesOf(least, counted(what))) {
    const range = `${sent}-${sent + body.byteLength - 1}`;
    const headers = { 'content-type': OCTETS, 'content-length': String(body.byteLength), 'content-range': range };
    url = locationOf(await what.send({ ...requestOf(what), method: 'PATCH', url, headers, body, accept: [202] }), url);
    sent += body.byteLength;
  }
  const headers = { 'content-length': '0' };
  const last = withDigest(url, what.blob.descriptor.digest);
  await what.send({ ...requestOf(what), method: 'PUT', url: last, headers, accept: [201, 204] });
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
