import { X509Certificate } from 'node:crypto';
import { type Der, parseDer, partOf, taggedPart } from './der.ts';

/** A certificate, with what `node:crypto` does not say of it. */
export interface Certificate {
  readonly x509: X509Certificate;
  /** Milliseconds since 1970. */
  readonly begins: number;
  readonly ends: number;
  /** Whether it is signed with SHA-256, SHA-384 or SHA-512. */
  readonly isStrong: boolean;
  readonly constraints?: { readonly critical: boolean; readonly ca: boolean; readonly pathLength?: number };
  /** The numbers of the bits that are set. */
  readonly usage?: { readonly critical: boolean; readonly bits: readonly number[] };
  /** The object identifiers of the extended key usage. */
  readonly purposes?: { readonly critical: boolean; readonly ids: readonly string[] };
}

/** The limit for a certificate, in bytes. */
const LARGEST = 16 * 1024;

/** RFC 5280, sections 4.2.1.3, 4.2.1.9 and 4.2.1.12 */
const [USAGE, CONSTRAINTS, PURPOSES] = ['2.5.29.15', '2.5.29.19', '2.5.29.37'];

/** RSA and ECDSA with SHA-256, SHA-384 and SHA-512 */
const STRONG: readonly string[] = [
  ...['1.2.840.113549.1.1.11', '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13'],
  ...['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4'],
];
const RSA_PSS = '1.2.840.113549.1.1.10';
const SHA2: readonly string[] = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'];

/** Reads a certificate in DER. @throws Error that says what is wrong */
export function readCertificate(bytes: Uint8Array): Certificate {
  if (bytes.length > LARGEST) throw new Error(`a certificate has more than ${LARGEST} bytes`);
  try {
    return parsed(bytes);
  } catch (cause) {
    throw new Error('a certificate cannot be read', { cause });
  }
}

function parsed(bytes: Uint8Array): Certificate {
  const root = parseDer(bytes);
  const x509 = new X509Certificate(bytes);
  const extensions = extensionsOf(partOf(root, 0));
  const [usage, constraints, purposes] = [USAGE, CONSTRAINTS, PURPOSES].map((id) => extensions.get(id ?? ''));
  return {
    x509,
    begins: Date.parse(x509.validFrom),
    ends: Date.parse(x509.validTo),
    isStrong: isStrong(partOf(root, 1)),
    ...(constraints && { constraints: { critical: constraints.critical, ...constraintsIn(constraints.value) } }),
    ...(usage && { usage: { critical: usage.critical, bits: bitsIn(usage.value) } }),
    ...(purposes && { purposes: { critical: purposes.critical, ids: purposes.value.subs.map((id) => id.toOID()) } }),
  };
}

interface Extension {
  readonly critical: boolean;
  readonly value: Der;
}

/** By object identifier, those that are used here. @throws Error if there are two of one kind */
function extensionsOf(body: Der): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  const list = taggedPart(body, 3);
  for (const { subs } of list === undefined ? [] : partOf(list, 0).subs) {
    const [id, second, third] = subs;
    const name = id?.toOID() ?? '';
    if (name !== USAGE && name !== CONSTRAINTS && name !== PURPOSES) continue;
    if (found.has(name)) throw new Error('it has two extensions of one kind');
    const content = third ?? second;
    if (content === undefined) throw new Error('an extension is empty');
    const critical = third !== undefined && second?.toBoolean() === true;
    found.set(name, { critical, value: parseDer(content.value) });
  }
  return found;
}

function constraintsIn({ subs }: Der): { readonly ca: boolean; readonly pathLength?: number } {
  const ca = subs[0]?.tag.isBoolean() === true && subs[0].toBoolean();
  const length = subs.find(({ tag }) => tag.isInteger());
  return { ca, ...(length === undefined ? {} : { pathLength: Number(length.toInteger()) }) };
}

function bitsIn(value: Der): readonly number[] {
  return value.toBitString().flatMap((bit, index) => (bit === 1 ? [index] : []));
}

function isStrong(algorithm: Der): boolean {
  const id = partOf(algorithm, 0).toOID();
  if (id !== RSA_PSS) return STRONG.includes(id);
  const hash = taggedPart(partOf(algorithm, 1), 0);
  return hash !== undefined && SHA2.includes(partOf(partOf(hash, 0), 0).toOID());
}

/** Returns whether two certificates are the same. */
export function isSame(one: Certificate, other: Certificate): boolean {
  return one.x509.raw.equals(other.x509.raw);
}

/** Returns the common name and the organisation of a certificate: `Signing (Example Corporation)`. */
export function nameOf({ x509 }: Certificate): string {
  const lines = x509.subject.split('\n');
  const [name = '', organisation = ''] = ['CN=', 'O='].map((start) =>
    (lines.find((line) => line.startsWith(start)) ?? '')
      .slice(start.length)
      .replaceAll(/[^\x20-\x7e]/g, '?')
      .slice(0, 100),
  );
  if (name === '' || organisation === '') return name || organisation || 'a certificate without a name';
  return `${name} (${organisation})`;
}
