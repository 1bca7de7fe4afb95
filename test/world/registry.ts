import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readAll } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import { Gate, type RegistryAuth } from './registry-auth.ts';
import { route } from './registry-routes.ts';
import { Refusal, RegistryStore } from './registry-store.ts';

export interface RegistryOptions {
  readonly auth?: RegistryAuth;
  /** How `Location` names a session; `relative` without a host. */
  readonly locations?: 'absolute' | 'relative';
  /** A mount is answered with a session (202), as by registries that do not mount. */
  readonly mounts?: boolean;
  /** Whether it lists what refers to a manifest (distribution-spec 1.1), and answers a subject; it does unless this is `false`. */
  readonly referrers?: boolean;
  /** Whether it accepts a manifest with a subject; it does unless this is `false`. */
  readonly subjects?: boolean;
  /** A PUT of more bytes is answered 413; a PATCH never. */
  readonly largestPut?: number;
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

export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  | { readonly kind: 'reset' }
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
};

export interface TestRegistry extends AsyncDisposable {
  readonly host: string;
  readonly url: string;
  readonly requests: RegistryRequestSeen[];
  readonly store: RegistryStore;
  fault(fault: Fault): void;
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
  const store = new RegistryStore();
  const gate = new Gate(options.auth);
  const requests: RegistryRequestSeen[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const others: ((seen: RegistryRequestSeen) => void)[] = [];
  const server = createServer((request, response) => {
    const seen = noteOf(request);
    requests.push(seen);
    for (const act of others) act(seen);
    const fault = takeFault(faults, seen);
    const url = `http://${request.headers.host}`;
    serve({ request, response, seen, fault, store, gate, options, url }).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    host,
    url: `http://${host}`,
    requests,
    store,
    fault: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    meanwhile: (act) => others.push(act),
    refuseSubjects: () => {
      options.subjects = false;
    },
    expireTokens: () => gate.expireTokens(),
    putImage: (image, at) => putImage(store, { ...at, image }),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
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
}

async function serve(exchange: Exchange): Promise<void> {
  const { request, response, seen, fault } = exchange;
  request.on('data', (chunk: Buffer) => {
    seen.bytesIn += chunk.byteLength;
  });
  if (fault?.kind === 'reset') return void request.socket.resetAndDestroy();
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
    seen.status = error.status;
    const body = JSON.stringify({ errors: [{ code: error.code, message: error.message }] });
    response.writeHead(error.status, { 'content-type': 'application/json' });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
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

function takeFault(faults: { fault: Fault; left: number }[], seen: RegistryRequestSeen): Fault | undefined {
  const entry = faults.find(
    ({ fault, left }) =>
      left > 0 && (fault.method ?? seen.method) === seen.method && (fault.path?.test(seen.path + seen.search) ?? true),
  );
  if (entry !== undefined) entry.left--;
  return entry?.fault;
}

async function putImage(store: RegistryStore, put: { image: Image; repository: string; tag: string }): Promise<void> {
  const { image, repository, tag } = put;
  for (const blob of [image.config, ...image.layers]) {
    store.putBlob(repository, { digest: blob.descriptor.digest, bytes: await readAll(blob.open()) });
  }
  const { bytes, descriptor } = image.manifest;
  store.putManifest(repository, { reference: tag, mediaType: descriptor.mediaType, bytes });
}
