import { constants, verify } from 'node:crypto';
import { messageOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Algorithm, type Attributes, readAttributes } from './attributes.ts';
import { type Certificate, nameOf, readCertificate } from './certificate.ts';
import { checkChain, checkValidity, LONGEST_CHAIN, type TimeRange } from './chain.ts';
import { type Envelope, isBytes, readEnvelope } from './envelope.ts';
import { verifyTimestamp } from './timestamp.ts';

/** The certificates that are trusted. */
export interface TrustStore {
  /** Roots of those who sign images. */
  readonly roots: readonly Certificate[];
  /** Roots of those who state when something was signed. */
  readonly timestampRoots: readonly Certificate[];
}

/** A signature that is valid. */
export interface VerifiedSignature {
  /** The common name and the organisation of the certificate. */
  readonly signer: string;
  readonly root: string;
  /** When it was made, RFC 3339; absent: only the signer states it. */
  readonly time?: string;
}

interface Against {
  /** The manifest or the index that the signature has to be of. */
  readonly image: Descriptor;
  readonly trust: TrustStore;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Labels of the headers that no signature covers. */
const CHAIN = 33;
const TIMESTAMP = 'io.cncf.notary.timestampSignature';

/**
 * Verifies a signature of the Notary Project (specifications, trust-store-trust-policy.md, "Signature Verification"):
 * integrity, authenticity, timestamp and expiry. Revocation is not checked.
 * @throws Error that says why it does not count
 * @example
 * const { signer, root } = verifySignature(bytes, { image, trust, now: clock() });
 * log.info(`signed by ${signer}, root ${root}`);
 */
export function verifySignature(bytes: Uint8Array, against: Against): VerifiedSignature {
  try {
    return verified(readEnvelope(bytes), against);
  } catch (error) {
    // Libraries throw errors of the language for some bytes that are not valid.
    throw new Error(messageOf(error), { cause: error });
  }
}

function verified(envelope: Envelope, { image, trust, now }: Against): VerifiedSignature {
  const attributes = readAttributes(envelope.protectedHeader);
  const chain = chainIn(envelope);
  checkSignature(envelope, { algorithm: attributes.algorithm, signer: chain[0] });
  checkTarget(envelope.payload, image);
  const root = checkChain(chain, { roots: trust.roots, purpose: 'images' });
  if (attributes.expiry !== undefined && attributes.expiry <= now)
    throw new Error(`it has expired on ${new Date(attributes.expiry).toISOString()}`);
  const time = checkTime(chain, { envelope, attributes, trust, now });
  const [signer = root] = chain;
  return {
    ...{ signer: nameOf(signer), root: nameOf(root) },
    ...(time === undefined ? {} : { time: new Date(time.earliest).toISOString() }),
  };
}

/** The certificates are in one of the two headers, as a list or, if it is a single one, without a list (RFC 9360). */
function chainIn({ protectedHeader, unprotectedHeader }: Envelope): readonly Certificate[] {
  if (protectedHeader.has(CHAIN) && unprotectedHeader.has(CHAIN)) throw new Error('it has two lists of certificates');
  const value: unknown = unprotectedHeader.get(CHAIN) ?? protectedHeader.get(CHAIN);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > LONGEST_CHAIN) throw new Error(`it has more than ${LONGEST_CHAIN} certificates`);
  if (!list.every(isBytes) || list.length === 0) throw new Error('it has no certificates');
  return list.map(readCertificate);
}

/** The key of the certificate alone decides about the algorithm, and the header has to name the same. */
function checkSignature(
  { signed, signature }: Envelope,
  { algorithm, signer }: { readonly algorithm: Algorithm; readonly signer: Certificate | undefined },
): void {
  const key = signer?.x509.publicKey;
  const details = key?.asymmetricKeyDetails;
  const isRight =
    algorithm.key === 'rsa' ? details?.modulusLength === algorithm.bits : details?.namedCurve === algorithm.curve;
  if (key?.asymmetricKeyType !== algorithm.key || !isRight)
    throw new Error(`the key of its certificate is not one for ${algorithm.name}`);
  const options =
    algorithm.key === 'rsa'
      ? // RFC 8230, section 2: the salt is as long as the hash.
        { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : { key, dsaEncoding: 'ieee-p1363' as const };
  if (!verify(algorithm.hash, signed, options, signature)) throw new Error('its signature does not fit its content');
}

function checkTarget(payload: Uint8Array, image: Descriptor): void {
  const content = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  const target = isObject(content) ? content['targetArtifact'] : undefined;
  if (!isObject(target)) throw new Error('its payload does not name an image');
  for (const field of ['digest', 'size', 'mediaType'] as const) {
    if (target[field] !== image[field])
      throw new Error(`it is of another image, whose ${field} is ${JSON.stringify(target[field])?.slice(0, 100)}`);
  }
}

/**
 * Checks that the certificates were valid when the signature was made, if a timestamp authority states when that was, and otherwise
 * that they are valid now. A signing authority states it itself: its own roots are not known apart from others, so that its
 * certificates have to be valid now, too.
 */
function checkTime(
  chain: readonly Certificate[],
  {
    envelope,
    attributes,
    trust,
    now,
  }: Omit<Against, 'image'> & { readonly envelope: Envelope; readonly attributes: Attributes },
): TimeRange | undefined {
  const present = { earliest: now, latest: now };
  const { authenticTime } = attributes;
  if (authenticTime !== undefined) {
    checkValidity(chain, { earliest: authenticTime, latest: authenticTime });
    checkValidity(chain, present);
    return undefined;
  }
  const stamp = readStamp(envelope, trust);
  if (typeof stamp === 'object') {
    checkValidity(chain, stamp);
    return stamp;
  }
  try {
    checkValidity(chain, present);
  } catch (error) {
    throw new Error(`${messageOf(error)}, and ${stamp}`, { cause: error });
  }
  return undefined;
}

/** Returns the time of the timestamp, or why there is none that counts. */
function readStamp({ unprotectedHeader, signature }: Envelope, { timestampRoots }: TrustStore): TimeRange | string {
  const value = unprotectedHeader.get(TIMESTAMP);
  if (!isBytes(value)) return 'it has no timestamp';
  if (timestampRoots.length === 0) return 'no root is trusted for its timestamp';
  try {
    return verifyTimestamp(value, { stamped: signature, roots: timestampRoots });
  } catch (error) {
    return `its timestamp does not count: ${messageOf(error)}`;
  }
}
