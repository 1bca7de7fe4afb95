import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTSA,
  tsaHandler,
} from '@sigstore/mock';

/*
 * The services of Sigstore with keys of their own: a certificate authority that issues certificates for identity tokens, a
 * transparency log of one tree, and a timestamp authority. Verifiers of others accept what they sign with their trusted root.
 */

/** The services of one test. */
export interface Sigstore {
  /** The lines of the input `attest-services`. */
  readonly services: string;
  /** `http://127.0.0.1:…`, for all services. */
  readonly address: string;
  /** What verifiers trust: github.com/sigstore/protobuf-specs, sigstore_trustroot.proto, as JSON. */
  readonly trustedRoot: Readonly<Record<string, unknown>>;
  /** The paths that were asked, in order. */
  readonly asked: readonly string[];
  /** The statements of GitHub's attestation store, which the same server has. */
  readonly stored: readonly unknown[];
  /** The next answers of a path have this status. */
  refuse(path: string, status: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The claims of a job's identity token that differ from the default. */
export type Claims = Readonly<Record<string, string>>;

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sigstore',
  sub: 'https://github.com/o/r/.github/workflows/build.yml@refs/heads/main',
  repository: 'o/r',
  repository_id: '1',
  repository_owner: 'o',
  repository_owner_id: '2',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  sha: '0'.repeat(40),
  event_name: 'push',
  workflow: 'build',
  workflow_ref: 'o/r/.github/workflows/build.yml@refs/heads/main',
  workflow_sha: '0'.repeat(40),
  job_workflow_ref: 'o/r/.github/workflows/build.yml@refs/heads/main',
  job_workflow_sha: '0'.repeat(40),
  runner_environment: 'github-hosted',
  run_id: '77',
  run_attempt: '1',
};

/** Returns an identity token as GitHub's, without a valid signature: the authority of these tests does not check it. */
export function identityToken(claims: Claims = {}): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...CLAIMS, ...claims })}.${part('signature')}`;
}

interface Answer {
  readonly statusCode: number;
  readonly response: string | ArrayBufferView;
  readonly contentType?: string;
}

type Handlers = Readonly<Record<string, (body: string) => Promise<Answer>>>;

const keyPair = (): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Starts the services, the runner's identity service and GitHub's attestation store on one port. */
export async function startSigstore({ claims = {} }: { readonly claims?: Claims } = {}): Promise<Sigstore> {
  // A time of whole seconds, as the library refuses some fractions, and not before the roots, which are made now.
  const clock = new Date(Math.floor(Date.now() / 1000) * 1000 + 5000);
  const ctLog = await initializeCTLog(keyPair(), clock);
  const ca = await initializeCA(keyPair(), ctLog, clock);
  const tsa = await initializeTSA(keyPair(), clock);
  const log = openLog(clock);
  const asked: string[] = [];
  const stored: unknown[] = [];
  const refused = new Map<string, number>();
  const fulcio = fulcioHandler(ca);
  const timestamps = tsaHandler(tsa);
  const handlers: Handlers = {
    [fulcio.path]: fulcio.fn as HandlerFn,
    [timestamps.path]: timestamps.fn as HandlerFn,
    '/api/v1/log/entries': async (body) => ({
      statusCode: 201,
      response: JSON.stringify(log.add(body)),
      contentType: JSON_TYPE,
    }),
    '/token': async () => ({
      statusCode: 200,
      response: JSON.stringify({ value: identityToken(claims) }),
      contentType: JSON_TYPE,
    }),
    '/repos/o/r/attestations': async (body) => {
      stored.push(JSON.parse(body).bundle);
      return { statusCode: 201, response: JSON.stringify({ id: stored.length }), contentType: JSON_TYPE };
    },
  };
  const server = serve({ handlers, asked, refused });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    services: `fulcio=${address}\nrekor=${address}\ntimestamp=${address}`,
    ...{ address, asked, stored },
    trustedRoot: trustedRootOf({ address, ca, tsa, ctLog, log }),
    refuse: (path, status) => refused.set(path, status),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const JSON_TYPE = 'application/json';

function serve(parts: {
  readonly handlers: Handlers;
  readonly asked: string[];
  readonly refused: ReadonlyMap<string, number>;
}): Server {
  return createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    parts.asked.push(path);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const status = parts.refused.get(path);
    const handler = parts.handlers[path];
    if (status !== undefined || handler === undefined) {
      response.writeHead(status ?? 404, { 'content-type': JSON_TYPE }).end('{"message":"refused by the test"}');
      return;
    }
    const answer = await handler(Buffer.concat(chunks).toString('utf8'));
    const body = typeof answer.response === 'string' ? answer.response : Buffer.from(answer.response.buffer);
    response.writeHead(answer.statusCode, { 'content-type': answer.contentType ?? 'text/plain' }).end(body);
  });
}

/** A log in which each entry is the only one of its tree: a proof needs no other hash. */
interface Log {
  readonly publicKey: Buffer;
  add(proposed: string): Readonly<Record<string, unknown>>;
}

const ORIGIN = '127.0.0.1';

/** Makes entries of the kind "dsse" as Rekor 1 does (github.com/sigstore/rekor, pkg/types/dsse/v0.0.1). */
function openLog(clock: Date): Log {
  const { publicKey, privateKey } = keyPair();
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const logId = sha256(der);
  return {
    publicKey: der,
    add: (proposed) => {
      const { envelope, verifiers } = JSON.parse(proposed).spec.proposedContent;
      const { payload, signatures } = JSON.parse(envelope);
      const integratedTime = Math.floor(clock.getTime() / 1000);
      const body = Buffer.from(
        canonical({
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: {
            envelopeHash: { algorithm: 'sha256', value: sha256(envelope).toString('hex') },
            payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(payload, 'base64')).toString('hex') },
            signatures: signatures.map(({ sig }: { readonly sig: string }) => ({
              signature: sig,
              verifier: verifiers[0],
            })),
          },
        }),
      );
      const entry = { body: body.toString('base64'), integratedTime, logID: logId.toString('hex'), logIndex: 0 };
      const promise = sign('sha256', Buffer.from(canonical(entry)), privateKey);
      const root = sha256(Buffer.concat([Buffer.from([0]), body]));
      const note = `${ORIGIN} - 1\n1\n${root.toString('base64')}\n`;
      const hinted = Buffer.concat([logId.subarray(0, 4), sign('sha256', Buffer.from(note), privateKey)]);
      const checkpoint = `${note}\n— ${ORIGIN} ${hinted.toString('base64')}\n`;
      const inclusionProof = { logIndex: 0, treeSize: 1, rootHash: root.toString('hex'), hashes: [], checkpoint };
      const verification = { inclusionProof, signedEntryTimestamp: promise.toString('base64') };
      return { [root.toString('hex')]: { ...entry, verification } };
    },
  };
}

function sha256(bytes: Buffer | string): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** JSON with sorted keys (RFC 8785, for texts and whole numbers). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

interface Authorities {
  readonly address: string;
  readonly ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly tsa: Awaited<ReturnType<typeof initializeTSA>>;
  readonly ctLog: Awaited<ReturnType<typeof initializeCTLog>>;
  readonly log: Log;
}

function trustedRootOf({ address, ca, tsa, ctLog, log }: Authorities): Sigstore['trustedRoot'] {
  const since = { start: '2020-01-01T00:00:00Z' };
  const base64 = (bytes: ArrayBufferView): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const logOf = (baseUrl: string, key: Buffer) => ({
    ...{ baseUrl, hashAlgorithm: 'SHA2_256' },
    publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: since },
    logId: { keyId: sha256(key).toString('base64') },
  });
  const authority = (uri: string, certificates: readonly ArrayBufferView[]) => ({
    subject: { organization: 'test', commonName: 'test' },
    uri,
    certChain: { certificates: certificates.map((each) => ({ rawBytes: base64(each) })) },
    validFor: since,
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(address, log.publicKey)],
    certificateAuthorities: [authority(address, [ca.rootCertificate])],
    ctlogs: [logOf(`${address}/ct`, ctLog.publicKey)],
    timestampAuthorities: [authority(address, [tsa.intCertificate, tsa.rootCertificate])],
  };
}
