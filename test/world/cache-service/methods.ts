import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlobStore } from './blobs.ts';
import type { EntryStore } from './entries.ts';
import { type Access, readAccess } from './token.ts';

export interface MethodCall {
  readonly method: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entries: EntryStore;
  readonly blobs: BlobStore;
  readonly origin: string;
}

interface Message {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  /** An int64, which JSON may have as a text or as a number (ProtoJSON). */
  readonly size_bytes?: string | number;
}

type Answer = readonly [status: number, body: object];

/** Answers one method of the service; requests have the proto's names, and every answer is JSON. */
export async function callMethod(call: MethodCall): Promise<void> {
  const [status, body] = await decide(call);
  call.response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function decide(call: MethodCall): Promise<Answer> {
  const access = readAccess(call.request.headers.authorization);
  if (access === undefined) return [401, { code: 'unauthenticated', msg: 'missing or unreadable bearer token' }];
  const message: Message = JSON.parse(await textOf(call.request));
  if (call.method === 'CreateCacheEntry') return create({ call, access, message });
  if (call.method === 'FinalizeCacheEntryUpload') return finalize({ call, access, message });
  if (call.method === 'GetCacheEntryDownloadURL') return lookUp({ call, access, message });
  return [404, { code: 'bad_route', msg: `no method ${call.method}` }];
}

interface Decision {
  readonly call: MethodCall;
  readonly access: Access;
  readonly message: Message;
}

function create({ call, access, message }: Decision): Answer {
  if (access.writable === undefined) {
    return [200, { ok: false, message: 'cache write denied: token has no writable scopes' }];
  }
  const name = { key: message.key, version: message.version, scope: access.writable };
  if (call.entries.isTaken(name)) {
    const msg = 'cache entry with the same key, version, and scope already exists';
    return [409, { code: 'already_exists', msg }];
  }
  const id = randomUUID();
  call.entries.begin(id, name);
  return [200, { ok: true, signed_upload_url: signedUrl(call, id) }];
}

function finalize({ call, access, message }: Decision): Answer {
  const name = { key: message.key, version: message.version, scope: access.writable ?? '' };
  const uploaded = call.entries.begun(name).filter((candidate) => call.blobs.sizeOf(candidate) !== undefined);
  // Of jobs that upload at once, each means its own: only the size tells which that is.
  const wanted = String(message.size_bytes ?? 0);
  const id = uploaded.findLast((each) => String(call.blobs.sizeOf(each)) === wanted) ?? uploaded.at(-1);
  if (id === undefined) return [404, { code: 'not_found', msg: 'no upload of that entry was begun' }];
  const size = call.blobs.sizeOf(id) ?? 0;
  if (String(size) !== wanted) {
    return [400, { code: 'invalid_argument', msg: `${size} bytes were uploaded, not ${wanted}` }];
  }
  if (call.entries.isTaken(name)) return [409, { code: 'already_exists', msg: 'another upload was faster' }];
  const entry = call.entries.finish(id, { archive: call.blobs.fileOf(id), size });
  return [200, { ok: true, entry_id: String(entry?.id) }];
}

function lookUp({ call, access, message }: Decision): Answer {
  if (access.readable.length === 0) {
    return [403, { code: 'permission_denied', msg: 'cache read denied: token has no readable scopes' }];
  }
  const keys = [message.key, ...(message.restore_keys ?? [])];
  const entry = call.entries.find({ keys, version: message.version, scopes: access.readable });
  if (entry === undefined) return [200, { ok: false }];
  const url = signedUrl(call, call.blobs.idOf(entry.archive));
  return [200, { ok: true, signed_download_url: url, matched_key: entry.key }];
}

/** Three path segments, as Azure's client expects of a host that is an address; `sig` is what the client masks. */
function signedUrl(call: MethodCall, id: string): string {
  return `${call.origin}/account/cache/${id}?sig=${randomUUID()}&se=2099-01-01`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
