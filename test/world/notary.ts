import 'reflect-metadata';
import { constants, KeyObject, sign, webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { encode, Token, Type } from 'cborg';
import { encodeJson } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { runCommand } from './command.ts';
import type { TestRegistry } from './registry.ts';

/*
 * A signer of the Notary Project with certificates of its own, made from the specification and with other libraries than
 * those that verify. Timestamps come from OpenSSL.
 */

export { x509 };
export type Extension = x509.Extension;

x509.cryptoProvider.set(globalThis.crypto);

const DAY = 24 * 60 * 60 * 1000;

type KeyName = 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512';

/** The number of COSE, the hash, and the size of the key. */
const ALGORITHMS: Readonly<Record<KeyName, readonly [id: number, hash: string, key: number | string]>> = {
  PS256: [-37, 'sha256', 2048],
  PS384: [-38, 'sha384', 3072],
  PS512: [-39, 'sha512', 4096],
  ES256: [-7, 'sha256', 'P-256'],
  ES384: [-35, 'sha384', 'P-384'],
  ES512: [-36, 'sha512', 'P-521'],
};

/** A certificate with its key. */
export interface Issued {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly kind: KeyName;
}

/** What a certificate has that is not the default. Times are in milliseconds since 1970. */
export interface Recipe {
  readonly name: string;
  readonly kind?: KeyName;
  /** The bits of its key, for RSA. */
  readonly bits?: number;
  readonly begins?: number;
  readonly ends?: number;
  readonly hash?: 'SHA-1' | 'SHA-256';
  readonly extensions?: readonly x509.Extension[];
  readonly issuer?: Issued;
}

const { KeyUsageFlags: Usage, ExtendedKeyUsage: Purpose } = x509;

/** The extensions of the kinds of certificates. */
export const AUTHORITY = [
  new x509.BasicConstraintsExtension(true, undefined, true),
  new x509.KeyUsagesExtension(Usage.keyCertSign | Usage.cRLSign, true),
];
export const SIGNING = [
  new x509.KeyUsagesExtension(Usage.digitalSignature, true),
  new x509.ExtendedKeyUsageExtension([Purpose.codeSigning]),
];
export const STAMPING = [
  new x509.KeyUsagesExtension(Usage.digitalSignature, true),
  new x509.ExtendedKeyUsageExtension([Purpose.timeStamping], true),
];

/** A purpose that is not critical: RFC 3161 does not allow it. */
export const LOOSE_STAMPING = [STAMPING[0], new x509.ExtendedKeyUsageExtension([Purpose.timeStamping])].filter(
  (each) => each !== undefined,
);

/** Issues a certificate; without an issuer, one that is signed by its own key. */
export async function issue(recipe: Recipe): Promise<Issued> {
  const { name, kind = 'ES256', hash = 'SHA-256', extensions = AUTHORITY, issuer } = recipe;
  const { begins = Date.UTC(2026, 0, 1), ends = begins + 90 * DAY } = recipe;
  const keys = await makeKeys(kind, recipe.bits);
  const by = issuer ?? { keys, certificate: undefined, kind };
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}, O=Example Corporation, C=US`,
    issuer: by.certificate?.subject ?? `CN=${name}, O=Example Corporation, C=US`,
    notBefore: new Date(begins),
    notAfter: new Date(ends),
    publicKey: keys.publicKey,
    signingKey: by.keys.privateKey,
    signingAlgorithm: by.kind.startsWith('PS') ? { name: 'RSASSA-PKCS1-v1_5', hash } : { name: 'ECDSA', hash },
    extensions: [...extensions],
  });
  return { certificate, keys, kind };
}

async function makeKeys(kind: KeyName, bits?: number): Promise<webcrypto.CryptoKeyPair> {
  const [, , size] = ALGORITHMS[kind];
  const algorithm =
    typeof size === 'string'
      ? { name: 'ECDSA', namedCurve: size }
      : {
          ...{ name: 'RSASSA-PKCS1-v1_5', modulusLength: bits ?? size, hash: 'SHA-256' },
          publicExponent: new Uint8Array([1, 0, 1]),
        };
  return (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

/** Someone who signs images, with the chain up to the root. */
export interface ImageSigner {
  readonly leaf: Issued;
  /** The certificate that signs first, the root last. */
  readonly chain: readonly Issued[];
  /** The root in PEM. */
  readonly root: string;
}

/** A root, an authority below it, and a certificate for signatures. */
export async function makeSigner(leaf: Partial<Recipe> = {}, name = 'Example'): Promise<ImageSigner> {
  const { begins, ends } = leaf;
  // Authorities outlive the certificates that they issue.
  const own = { begins: (begins ?? Date.UTC(2026, 0, 1)) - DAY, ends: (ends ?? Date.UTC(2026, 3, 1)) + 3650 * DAY };
  const root = await issue({ name: `${name} Root`, ...own });
  const middle = await issue({ name: `${name} Authority`, issuer: root, ...own });
  const signer = await issue({ name: `${name} Signing`, issuer: middle, extensions: SIGNING, ...leaf });
  return { leaf: signer, chain: [signer, middle, root], root: root.certificate.toString('pem') };
}

/** How a signature differs from a valid one. */
export interface Changes {
  /** In milliseconds since 1970. */
  readonly time?: number;
  /** Parameters of the protected header; `undefined` leaves one out. */
  readonly header?: ReadonlyMap<number | string, unknown>;
  /** The certificates, in place of the signer's. */
  readonly chain?: readonly Issued[];
  /** The payload that the envelope has, in place of the signed one. */
  readonly sent?: string;
  /** The payload that is signed, in place of one about the image. */
  readonly payload?: string;
  /** Makes the timestamp of the signature. */
  readonly stamp?: (signature: Uint8Array) => Promise<Uint8Array>;
  /** Bytes of the salt of RSASSA-PSS. */
  readonly salt?: number;
}

const SCHEME = 'io.cncf.notary.signingScheme';

/** Returns the COSE_Sign1 message of a signer about an image. */
export async function signImage(image: Descriptor, signer: ImageSigner, changes: Changes = {}): Promise<Uint8Array> {
  const { leaf } = signer;
  const [id, hash] = ALGORITHMS[leaf.kind];
  const { mediaType, digest, size } = image;
  const payload = Buffer.from(changes.payload ?? JSON.stringify({ targetArtifact: { mediaType, digest, size } }));
  const header = new Map<number | string, unknown>([
    [1, id],
    [2, [SCHEME]],
    [3, 'application/vnd.cncf.notary.payload.v1+json'],
    [SCHEME, 'notary.x509'],
    ['io.cncf.notary.signingTime', new Date(changes.time ?? Date.UTC(2026, 0, 5))],
    ...(changes.header ?? []),
  ]);
  for (const [name, value] of header) if (value === undefined) header.delete(name);
  const protectedBytes = encoded(header);
  const signed = encoded(['Signature1', protectedBytes, new Uint8Array(), payload]);
  const key = KeyObject.from(leaf.keys.privateKey);
  const { salt = constants.RSA_PSS_SALTLEN_DIGEST } = changes;
  const options = leaf.kind.startsWith('PS')
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt }
    : { key, dsaEncoding: 'ieee-p1363' as const };
  const signature = sign(hash, signed, options);
  const open = new Map<number | string, unknown>([
    [33, (changes.chain ?? signer.chain).map(({ certificate }) => new Uint8Array(certificate.rawData))],
    ['io.cncf.notary.signingAgent', 'test/1.0'],
  ]);
  if (changes.stamp !== undefined) open.set('io.cncf.notary.timestampSignature', await changes.stamp(signature));
  const sent = changes.sent === undefined ? payload : Buffer.from(changes.sent);
  // Tag 18
  return Buffer.concat([Buffer.from([0xd2]), encoded([protectedBytes, open, sent, signature])]);
}

/** Returns CBOR, with a Date as an epoch-based time (tag 1). */
export function encoded(value: unknown): Uint8Array {
  return encode(value, {
    typeEncoders: {
      Date: (date: Date) => [new Token(Type.tag, 1), new Token(Type.uint, Math.floor(date.getTime() / 1000))],
    },
  });
}

/** Attaches a signature to an image of a registry. */
export function attachSignature(
  { store }: TestRegistry,
  place: {
    readonly repository: string;
    readonly image: Descriptor;
    readonly signature: Uint8Array;
    readonly layerType?: string;
  },
): void {
  const { repository, image, signature, layerType: mediaType = 'application/cose' } = place;
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(Buffer.from('{}')), size: 2 };
  const layer = { mediaType, digest: digestOf(signature), size: signature.length };
  store.putBlob(repository, { digest: config.digest, bytes: Buffer.from('{}') });
  store.putBlob(repository, { digest: layer.digest, bytes: signature });
  const { mediaType: type, digest, size } = image;
  const manifest = encodeJson(MEDIA.ociManifest, {
    ...{ schemaVersion: 2, mediaType: MEDIA.ociManifest, artifactType: 'application/vnd.cncf.notary.signature' },
    ...{ config, layers: [layer], subject: { mediaType: type, digest, size } },
  });
  const { descriptor, bytes } = manifest;
  store.putManifest(repository, { reference: descriptor.digest, mediaType: MEDIA.ociManifest, bytes });
}

/** An authority for timestamps, with its root in PEM. */
export interface StampAuthority {
  readonly root: string;
  readonly stamp: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** Makes timestamps with OpenSSL, of the present time of the machine. They name the certificate by the hash `names`. */
export async function makeStampAuthority(
  kind: KeyName = 'PS256',
  names: 'sha1' | 'sha256' = 'sha256',
): Promise<StampAuthority> {
  const begins = Date.now() - DAY;
  const root = await issue({ name: 'Time Root', begins });
  const leaf = await issue({ name: 'Time', issuer: root, begins, kind, extensions: STAMPING });
  const stamp = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    const file = (name: string): string => join(folder, name);
    try {
      const key = KeyObject.from(leaf.keys.privateKey).export({ type: 'pkcs8', format: 'pem' });
      await writeFile(file('data'), bytes);
      await writeFile(file('cert.pem'), leaf.certificate.toString('pem'));
      await writeFile(file('key.pem'), key);
      await writeFile(file('serial'), '01');
      await writeFile(file('ts.cnf'), `${CONFIG}serial = ${file('serial')}\ness_cert_id_alg = ${names}\n`);
      const openssl = (...args: readonly string[]) => runCommand(['openssl', 'ts', ...args]);
      await openssl('-query', '-data', file('data'), '-sha256', '-cert', '-out', file('query'));
      const by = ['-signer', file('cert.pem'), '-inkey', file('key.pem'), '-config', file('ts.cnf')];
      await openssl('-reply', '-queryfile', file('query'), ...by, '-token_out', '-out', file('token'));
      return await readFile(file('token'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return { root: root.certificate.toString('pem'), stamp };
}

const CONFIG = `[tsa]
default_tsa = own
[own]
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
signer_digest = sha256
accuracy = secs:1, millisecs:500
`;
