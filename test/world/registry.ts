import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readAll } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import { Gate, type RegistryAuth } from './registry-auth.ts';
import { reply, route } from './registry-routes.ts';
import { Refusal, RegistryStore } from './registry-store.ts';

export interface RegistryOptions {
  readonly auth?: RegistryAuth;
  /** How `Location` names a session: `relative` without a host, `elsewhere` on another port, as a storage has it. */
  readonly locations?: 'absolute' | 'relative' | 'elsewhere';
  /** A mount is answered with a session (202), as by registries that do not mount. */
  readonly mounts?: boolean;
  /** Whether it lists what refers to a manifest (distribution-spec 1.1), and answers a subject; it does unless this is `false`. */
  readonly referrers?: boolean;
  /** Whether it accepts a manifest with a subject; it does unless this is `false`. */
  readonly subjects?: boolean;
  /** A PUT of more bytes is answered 413; a PATCH never. */
  readonly largestPut?: number;
  /** `OCI-Chunk-Min-Length`: only the last chunk may have fewer bytes. */
  readonly leastChunk?: number;
  /** The status for a blob or a part of one that was stored, and for a manifest, in place of those of the specification. */
  readonly stored?: number;
  /** The status of a HEAD for what is not there, in place of 404. */
  readonly absent?: number;
  /** Tags that exist stay as they are. */
  readonly immutable?: boolean;
  /** Whether the repository may be written to, and whether it exists: some registries make none on their own. */
  readonly access?: 'read-only' | 'missing';
  /** Manifests are taken without a look at what they refer to. */
  readonly trusting?: boolean;
}

/** A request as it was answered. Secrets are left out: of `Authorization` only the scheme is kept. */
export interface RegistryRequestSeen {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  status: number;
  bytesIn: number;
  bytesOut: number;
}

/**
 * When a connection breaks: after the head of the request (if nothing is said), within its body, when the request was carried
 * out and before its answer, or within the head of the answer.
 */
export type ResetPhase = 'asked' | 'body' | 'done' | 'answer';

export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  | { readonly kind: 'reset'; readonly phase?: ResetPhase }
  /** One byte at a time. */
  | { readonly kind: 'trickle' }
  /** The body is packed with gzip, whatever was asked for. */
  | { readonly kind: 'gzip' }
  /** No digest in the headers. */
  | { readonly kind: 'no-digest' }
  /** Half of the body, then the connection breaks. */
  | { readonly kind: 'short' }
  /** Other bytes of the same length. */
  | { readonly kind: 'spoilt' }
  /** A digest in the headers that is not the content's. */
  | { readonly kind: 'wrong-digest' }
  | { readonly kind: 'redirect'; readonly to: string };

export type Fault = FaultKind & {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many requests it meets; 1 unless given. */
  readonly times?: number;
  /** How many such requests pass before it. */
  readonly after?: number;
};

export interface TestRegistry extends AsyncDisposable {
  readonly host: string;
  readonly url: string;
  /** The port of its storage, where no login is needed. */
  readonly storage: string;
  readonly requests: RegistryRequestSeen[];
  /** How many requests met a fault. */
  injected(): number;
  readonly store: RegistryStore;
  fault(fault: Fault): void;
  /** No request meets a fault from now on. */
  heal(): void;
  /** Does this before each request is answered: what somebody else does at the same time. */
  meanwhile(act: (seen: RegistryRequestSeen) => void): void;
  /** Refuses every manifest with a subject from now on, as a registry before OCI 1.1 may. */
  refuseSubjects(): void;
  /** Every token that was given out is refused from now on. */
  expireTokens(): void;
  /** Holds an image from now on, as if it had been pushed. */
  putImage(image: Image, at: { readonly repository: string; readonly tag: string }): Promise<void>;
}

/** An OCI registry in memory, stricter than real ones, that counts what is asked of it and fails on request. */
export async function startRegistry(given: RegistryOptions = {}): Promise<TestRegistry> {
  const options: { -readonly [K in keyof RegistryOptions]: RegistryOptions[K] } = { ...given };
  const store = new RegistryStore(options);
  const gate = new Gate(options.auth);
  const requests: RegistryRequestSeen[] = [];
  const faults: WaitingFault[] = [];
  const others: ((seen: RegistryRequestSeen) => void)[] = [];
  let injected = 0;
  let storage = '';
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const seen = noteOf(request);
    requests.push(seen);
    for (const act of others) act(seen);
    const fault = takeFault(faults, seen);
    if (fault !== undefined) injected += 1;
    const url = `http://${request.headers.host}`;
    serve({ request, response, seen, fault, store, gate, options, url, storage }).catch(() => response.destroy());
  };
  const [server, other] = [createServer(answer), createServer(answer)];
  const host = await hostOf(server);
  storage = await hostOf(other);
  return {
    host,
    url: `http://${host}`,
    storage,
    requests,
    injected: () => injected,
    store,
    fault: (fault) => faults.push({ fault, left: fault.times ?? 1, before: fault.after ?? 0 }),
    heal: () => void faults.splice(0),
    meanwhile: (act) => others.push(act),
    refuseSubjects: () => {
      options.subjects = false;
    },
    expireTokens: () => gate.expireTokens(),
    putImage: (image, at) => putImage(store, { ...at, image }),
    async [Symbol.asyncDispose]() {
      for (const each of [server, other]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

async function hostOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly seen: RegistryRequestSeen;
  readonly fault: Fault | undefined;
  readonly store: RegistryStore;
  readonly gate: Gate;
  readonly options: RegistryOptions;
  readonly url: string;
  /** The host of the storage. */
  readonly storage: string;
}

async function serve(exchange: Exchange): Promise<void> {
  const { request, response, seen, fault } = exchange;
  request.on('data', (chunk: Buffer) => {
    seen.bytesIn += chunk.byteLength;
  });
  if (fault?.kind === 'reset' && breaksEarly(request, fault.phase)) return;
  if (fault?.kind === 'status') {
    request.resume();
    seen.status = fault.status;
    return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  }
  try {
    await route(exchange);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    request.resume();
    const body = JSON.stringify({ errors: [{ code: error.code, message: error.message }] });
    reply(exchange, { status: error.status, headers: { 'content-type': 'application/json' }, body });
  }
}

/** Returns whether the connection breaks before the request is carried out. */
function breaksEarly(request: IncomingMessage, phase: ResetPhase = 'asked'): boolean {
  if (phase === 'done' || phase === 'answer') return false;
  const end = (): void => void request.socket.resetAndDestroy();
  if (phase === 'asked') end();
  else request.once('data', end).once('end', end);
  return true;
}

function noteOf(request: IncomingMessage): RegistryRequestSeen {
  const url = new URL(request.url ?? '', 'http://any');
  const { authorization, ...headers } = request.headers;
  const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const scheme = authorization === undefined ? {} : { authorization: authorization.split(' ')[0] };
  return {
    method: request.method ?? '',
    path: url.pathname,
    search: url.search,
    headers: { ...Object.fromEntries(flat), ...scheme },
    status: 0,
    bytesIn: 0,
    bytesOut: 0,
  };
}

interface WaitingFault {
  readonly fault: Fault;
  left: number;
  /** Requests that pass before it. */
  before: number;
}

function takeFault(faults: readonly WaitingFault[], seen: RegistryRequestSeen): Fault | undefined {
  const isMet = ({ fault, left }: WaitingFault): boolean =>
    left > 0 && (fault.method ?? seen.method) === seen.method && (fault.path?.test(seen.path + seen.search) ?? true);
  for (const waiting of faults.filter(isMet)) {
    if (waiting.before === 0) {
      waiting.left -= 1;
      return waiting.fault;
    }
    waiting.before -= 1;
  }
  return undefined;
}

async function putImage(store: RegistryStore, put: { image: Image; repository: string; tag: string }): Promise<void> {
  const { image, repository, tag } = put;
  for (const blob of [image.config, ...image.layers]) {
    store.putBlob(repository, { digest: blob.descriptor.digest, bytes: await readAll(blob.open()) });
  }
  const { bytes, descriptor } = image.manifest;
  store.putManifest(repository, { reference: tag, mediaType: descriptor.mediaType, bytes });
}
