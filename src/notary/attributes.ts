import { EpochTime, type Header } from './envelope.ts';

/** How a signature is made, and the key that this needs. */
export type Algorithm = {
  readonly name: string;
  readonly hash: 'sha256' | 'sha384' | 'sha512';
} & ({ readonly key: 'rsa'; readonly bits: number } | { readonly key: 'ec'; readonly curve: string });

/** What a signer states about a signature, and the signature covers. */
export interface Attributes {
  readonly algorithm: Algorithm;
  /** Milliseconds since 1970. Absent: the scheme is `notary.x509`, whose time is only a claim. */
  readonly authenticTime?: number;
  /** Milliseconds since 1970. */
  readonly expiry?: number;
}

/** By the number of COSE: the only algorithms that the specification allows, each with the only key that it allows. */
const ALGORITHMS: ReadonlyMap<unknown, Algorithm> = new Map<unknown, Algorithm>([
  [-37, { name: 'PS256', hash: 'sha256', key: 'rsa', bits: 2048 }],
  [-38, { name: 'PS384', hash: 'sha384', key: 'rsa', bits: 3072 }],
  [-39, { name: 'PS512', hash: 'sha512', key: 'rsa', bits: 4096 }],
  [-7, { name: 'ES256', hash: 'sha256', key: 'ec', curve: 'prime256v1' }],
  [-35, { name: 'ES384', hash: 'sha384', key: 'ec', curve: 'secp384r1' }],
  [-36, { name: 'ES512', hash: 'sha512', key: 'ec', curve: 'secp521r1' }],
]);

const [ALG, CRIT, CONTENT_TYPE] = [1, 2, 3];
const PAYLOAD_TYPE = 'application/vnd.cncf.notary.payload.v1+json';
const SCHEME = 'io.cncf.notary.signingScheme';
const TIME = 'io.cncf.notary.signingTime';
const AUTHENTIC_TIME = 'io.cncf.notary.authenticSigningTime';
const EXPIRY = 'io.cncf.notary.expiry';
/** What a signer may declare critical, because it is processed here. */
const UNDERSTOOD: readonly unknown[] = [SCHEME, AUTHENTIC_TIME, EXPIRY];

/**
 * Reads the protected header (specifications, signature-envelope-cose.md, "Protected Header").
 * @throws Error that says which rule it breaks
 */
export function readAttributes(header: Header): Attributes {
  const algorithm = ALGORITHMS.get(header.get(ALG));
  if (algorithm === undefined) throw new Error(`its algorithm is ${shown(header.get(ALG))}, which is not allowed`);
  if (header.get(CONTENT_TYPE) !== PAYLOAD_TYPE)
    throw new Error(`its content type is ${shown(header.get(CONTENT_TYPE))}`);
  const critical = criticalIn(header);
  const scheme = header.get(SCHEME);
  const [claimed, authentic, expiry] = [TIME, AUTHENTIC_TIME, EXPIRY].map((name) => timeIn(header, name));
  if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority')
    throw new Error(`its signing scheme is ${shown(scheme)}`);
  if (scheme === 'notary.x509' && (claimed === undefined || authentic !== undefined))
    throw new Error(`it needs ${TIME} and must not have ${AUTHENTIC_TIME}`);
  if (scheme !== 'notary.x509' && (authentic === undefined || claimed !== undefined))
    throw new Error(`it needs ${AUTHENTIC_TIME} and must not have ${TIME}`);
  for (const name of [AUTHENTIC_TIME, EXPIRY]) {
    if (header.has(name) && !critical.includes(name)) throw new Error(`its ${name} is not declared critical`);
  }
  return {
    algorithm,
    ...(authentic === undefined ? {} : { authenticTime: authentic }),
    ...(expiry === undefined ? {} : { expiry }),
  };
}

/** A parameter that is critical and unknown may change what a signature means. */
function criticalIn(header: Header): readonly unknown[] {
  const critical: unknown = header.get(CRIT);
  if (!Array.isArray(critical) || !critical.includes(SCHEME))
    throw new Error(`its header does not declare ${SCHEME} critical`);
  const unknown = critical.find((name) => !UNDERSTOOD.includes(name));
  if (unknown !== undefined) throw new Error(`its header ${shown(unknown)} is critical and unknown`);
  const missing = critical.find((name) => !header.has(name));
  if (missing !== undefined) throw new Error(`its header ${shown(missing)} is critical and missing`);
  return critical;
}

function timeIn(header: Header, name: string): number | undefined {
  const value = header.get(name);
  if (value === undefined) return undefined;
  if (!(value instanceof EpochTime)) throw new Error(`its ${name} is not a time`);
  return value.time;
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : 'not a text';
}
