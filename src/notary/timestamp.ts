import { createHash, type KeyObject, verify } from 'node:crypto';
import { type Certificate, readCertificate } from './certificate.ts';
import { checkChain, checkValidity, findChain, type TimeRange } from './chain.ts';
import { bytesOf, type Der, derOf, parseDer, partOf, taggedPart } from './der.ts';

/** The limit for a timestamp, in bytes. */
const LARGEST = 64 * 1024;
/** How many certificates a timestamp may have. */
const MOST_CERTIFICATES = 20;
/** The smallest key of RSA, in bits. */
const SMALLEST_KEY = 2048;

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const [CONTENT_TYPE, MESSAGE_DIGEST] = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4'] as const;
/** RFC 2634, section 5.4, and RFC 5035, section 3 */
const [CERTIFICATE_V1, CERTIFICATE_V2] = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'] as const;
const HASHES: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
/** The policy that limits the error to a second (RFC 3628, section 5.2). */
const BASELINE_POLICY = '0.4.0.2023.1.1';
const SET = 0x31;
const SEQUENCE = 0x30;

/** What a timestamp token has, not verified yet. */
interface Token {
  /** The TSTInfo in DER. */
  readonly content: Buffer;
  readonly certificates: readonly Certificate[];
  readonly digest: string;
  /** By object identifier. */
  readonly attributes: ReadonlyMap<string, Der>;
  /** The bytes that are signed. */
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/**
 * Verifies a TimeStampToken of RFC 3161, whose authority has to lead to a trusted root for timestamps.
 * @param stamped the bytes that existed at that time
 * @returns when that was
 * @throws Error that says why it does not count
 */
export function verifyTimestamp(
  bytes: Uint8Array,
  { stamped, roots }: { readonly stamped: Uint8Array; readonly roots: readonly Certificate[] },
): TimeRange {
  if (bytes.length > LARGEST) throw new Error(`it has more than ${LARGEST} bytes`);
  const token = readToken(parseDer(bytes));
  const signer = signerOf(token);
  checkSignature(token, signer.x509.publicKey);
  const { range, imprint } = readContent(parseDer(token.content));
  if (!imprint.value.equals(hashed(imprint.hash, stamped))) throw new Error('it is about something else');
  const chain = findChain(signer, { others: token.certificates, roots });
  checkChain(chain, { roots, purpose: 'timestamps' });
  checkValidity(chain, range);
  return range;
}

/** Reads a SignedData with one signer (RFC 5652, section 5). */
function readToken(root: Der): Token {
  if (partOf(root, 0).toOID() !== SIGNED_DATA) throw new Error('it is not signed data');
  const data = partOf(partOf(root, 1), 0);
  const encapsulated = partOf(data, 2);
  if (partOf(encapsulated, 0).toOID() !== TST_INFO) throw new Error('it is not a timestamp');
  const signers = data.subs.at(-1)?.subs ?? [];
  const [signer] = signers;
  if (signer === undefined || signers.length > 1) throw new Error('it does not have exactly one signer');
  const signedAttributes = partOf(signer, 3);
  if (!signedAttributes.tag.isContextSpecific(0)) throw new Error('it has no signed attributes');
  const found = taggedPart(data, 0)?.subs ?? [];
  if (found.length > MOST_CERTIFICATES) throw new Error(`it has more than ${MOST_CERTIFICATES} certificates`);
  return {
    content: partOf(partOf(encapsulated, 1), 0).value,
    certificates: found.filter(({ tag }) => tag.toDER() === SEQUENCE).map((each) => readCertificate(bytesOf(each))),
    digest: hashNamed(partOf(signer, 2)),
    attributes: attributesIn(signedAttributes),
    signed: derOf(SET, signedAttributes.value),
    signature: partOf(signer, 5).value,
  };
}

function attributesIn({ subs }: Der): ReadonlyMap<string, Der> {
  const attributes = new Map<string, Der>();
  for (const attribute of subs) {
    const id = partOf(attribute, 0).toOID();
    if (attributes.has(id)) throw new Error('it has two attributes of one kind');
    attributes.set(id, partOf(partOf(attribute, 1), 0));
  }
  return attributes;
}

/** The signed attributes name the certificate by its hash, so that no other certificate with the same key counts. */
function signerOf({ attributes, certificates }: Token): Certificate {
  const [second, first] = [attributes.get(CERTIFICATE_V2), attributes.get(CERTIFICATE_V1)];
  const list = second ?? first;
  if (list === undefined) throw new Error('it does not name the certificate of its signer');
  const id = partOf(partOf(list, 0), 0);
  const hasAlgorithm = second !== undefined && partOf(id, 0).tag.toDER() === SEQUENCE;
  const algorithm = hasAlgorithm ? hashNamed(partOf(id, 0)) : second === undefined ? 'sha1' : 'sha256';
  const wanted = partOf(id, hasAlgorithm ? 1 : 0).value;
  const signer = certificates.find(({ x509 }) => hashed(algorithm, x509.raw).equals(wanted));
  if (signer === undefined) throw new Error('it does not have the certificate of its signer');
  return signer;
}

function checkSignature({ attributes, content, digest, signed, signature }: Token, key: KeyObject): void {
  if (attributes.get(CONTENT_TYPE)?.toOID() !== TST_INFO) throw new Error('its signature is not of a timestamp');
  if (attributes.get(MESSAGE_DIGEST)?.value.equals(hashed(digest, content)) !== true)
    throw new Error('its signature is of another timestamp');
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type !== 'ec' && (type !== 'rsa' || (details?.modulusLength ?? 0) < SMALLEST_KEY))
    throw new Error('the key of its signer is too weak or of another kind');
  if (!verify(digest, signed, key, signature)) throw new Error('its signature is not valid');
}

/** Reads a TSTInfo (RFC 3161, section 2.4.2). */
function readContent(info: Der): {
  readonly range: TimeRange;
  readonly imprint: { readonly hash: string; readonly value: Buffer };
} {
  const imprint = partOf(info, 2);
  const time = timeIn(partOf(info, 4));
  const accuracy = info.subs.slice(5).find(({ tag }) => tag.toDER() === SEQUENCE);
  const isBaseline = partOf(info, 1).toOID() === BASELINE_POLICY;
  const error = accuracy === undefined ? (isBaseline ? 1000 : 0) : errorIn(accuracy);
  return {
    range: { earliest: time - error, latest: time + error },
    imprint: { hash: hashNamed(partOf(imprint, 0)), value: partOf(imprint, 1).value },
  };
}

/** A GeneralizedTime, which may have fractions of a second. */
function timeIn({ tag, value }: Der): number {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(value.toString('latin1'));
  const [, year, month, day, hour, minute, second, fraction = ''] = match ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (!tag.isGeneralizedTime() || Number.isNaN(time)) throw new Error('its time is not valid');
  return time + Math.floor(Number(`0${fraction}`) * 1000);
}

/** The accuracy, in milliseconds, rounded up. */
function errorIn(accuracy: Der): number {
  const seconds = accuracy.subs.find(({ tag }) => tag.isInteger());
  const [milliseconds = 0, microseconds = 0] = [0, 1].map((number) =>
    Number.parseInt(taggedPart(accuracy, number)?.value.toString('hex') || '0', 16),
  );
  return Number(seconds?.toInteger() ?? 0) * 1000 + milliseconds + Math.ceil(microseconds / 1000);
}

function hashNamed(algorithm: Der): string {
  const name = HASHES.get(partOf(algorithm, 0).toOID());
  if (name === undefined) throw new Error('its hash is too weak or unknown');
  return name;
}

function hashed(algorithm: string, bytes: Uint8Array): Buffer {
  return createHash(algorithm).update(bytes).digest();
}
