import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { certificatesIn, pemBlocks } from '#base/certificates.ts';
import { type Certificate, readCertificate } from '#notary/certificate.ts';
import { checkChain } from '#notary/chain.ts';
import { derOf } from '#notary/der.ts';
import { verifyTimestamp } from '#notary/timestamp.ts';
import { type TrustStore, verifySignature } from '#notary/verify-signature.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { runCommand } from '../world/command.ts';
import * as world from '../world/notary.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const DAY = 24 * 60 * 60 * 1000;
const IMAGE: Descriptor = { mediaType: MEDIA.ociIndex, digest: digestOf(Buffer.from('an image')), size: 1079 };
const SCHEME = 'io.cncf.notary.signingScheme';
const AUTHENTIC = 'io.cncf.notary.authenticSigningTime';
const EXPIRY = 'io.cncf.notary.expiry';
const TIME = 'io.cncf.notary.signingTime';

const SIGNER = await world.makeSigner();

function trustOf(roots: readonly string[], timestampRoots: readonly string[] = []): TrustStore {
  const read = (texts: readonly string[]) =>
    texts
      .flatMap((text) => certificatesIn(Buffer.from(text)))
      .flatMap(pemBlocks)
      .map((block) => readCertificate(Buffer.from(block, 'base64')));
  return { roots: read(roots), timestampRoots: read(timestampRoots) };
}

interface Case {
  readonly signer?: world.ImageSigner;
  readonly changes?: world.Changes;
  readonly image?: Partial<Descriptor>;
  readonly trust?: TrustStore;
  readonly now?: number;
}

/** Signs an image and verifies that. */
async function checked({ signer = SIGNER, changes = {}, image, trust, now = NOW }: Case = {}) {
  const bytes = await world.signImage(IMAGE, signer, changes);
  return verifySignature(bytes, {
    image: { ...IMAGE, ...image },
    trust: trust ?? trustOf([signer.root]),
    now,
  });
}

describe('a valid signature', () => {
  test.each(['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'] as const)('with %s counts', async (kind) => {
    const signer = await world.makeSigner({ kind });
    expect(await checked({ signer })).toEqual({
      signer: 'Example Signing (Example Corporation)',
      root: 'Example Root (Example Corporation)',
    });
  });

  test('with an expiry in the future counts until then', async () => {
    const header = new Map<number | string, unknown>([
      [2, [SCHEME, EXPIRY]],
      [EXPIRY, new Date(NOW + DAY)],
    ]);
    await expect(checked({ changes: { header } })).resolves.toMatchObject({ signer: expect.any(String) });
    await expect(checked({ changes: { header }, now: NOW + DAY })).rejects.toThrow(/^it has expired on 2026-01-06/);
  });

  test('of a signing authority counts while its certificates are valid', async () => {
    const header = new Map<number | string, unknown>([
      [2, [SCHEME, AUTHENTIC]],
      [SCHEME, 'notary.x509.signingAuthority'],
      [AUTHENTIC, new Date(NOW)],
      [TIME, undefined],
    ]);
    await expect(checked({ changes: { header } })).resolves.toMatchObject({ signer: expect.any(String) });
    const early = new Map([...header, [AUTHENTIC, new Date(NOW - 30 * DAY)] as const]);
    await expect(checked({ changes: { header: early } })).rejects.toThrow('and not on 2025-12-06');
    await expect(checked({ changes: { header }, now: NOW + 400 * DAY })).rejects.toThrow('is valid from');
  });

  test('by a certificate that is trusted itself counts', async () => {
    const own = await world.issue({ name: 'Alone', extensions: world.SIGNING });
    const signer = { leaf: own, chain: [own], root: own.certificate.toString('pem') };
    await expect(checked({ signer })).resolves.toMatchObject({ signer: 'Alone (Example Corporation)' });
  });
});

/** Made by test/fixtures/notary/sign.cs, with the libraries of .NET for COSE, CBOR and X.509. */
const OF_DOTNET: {
  readonly image: Descriptor;
  readonly signatures: readonly { readonly kind: string; readonly signature: string; readonly root: string }[];
} = JSON.parse(readFileSync(new URL('../fixtures/notary/dotnet-cose.json', import.meta.url), 'utf8'));

describe('a signature that .NET made counts', () => {
  test.each(OF_DOTNET.signatures)('with $kind', ({ kind, signature, root }) => {
    const { image } = OF_DOTNET;
    const trust = { roots: [readCertificate(Buffer.from(root, 'base64'))], timestampRoots: [] };
    const bytes = Buffer.from(signature, 'base64');
    expect(verifySignature(bytes, { image, trust, now: NOW })).toEqual({
      signer: `${kind} (Example Corporation)`,
      root: 'Root (Example Corporation)',
    });
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => verifySignature(bytes, { image, trust, now: NOW })).toThrow('does not fit its content');
  });
});

describe('a signature does not count', () => {
  test.each<readonly [string, Partial<Descriptor>, string]>([
    ['digest', { digest: digestOf(Buffer.from('other')) }, 'it is of another image, whose digest is "sha256:'],
    ['size', { size: 1 }, 'it is of another image, whose size is 1079'],
    ['media type', { mediaType: MEDIA.ociManifest }, 'it is of another image, whose mediaType is'],
  ])('of another %s', async (_, image, message) => {
    await expect(checked({ image })).rejects.toThrow(message);
  });

  test('with a payload that was changed', async () => {
    const sent = JSON.stringify({ targetArtifact: { ...IMAGE, size: 1 } });
    await expect(checked({ changes: { sent }, image: { size: 1 } })).rejects.toThrow('does not fit its content');
  });

  test.each(['{"targetArtifact":"x"}', '[]', 'x', '{"targetArtifact":{}}'])('with the payload %s', async (payload) => {
    await expect(checked({ changes: { payload } })).rejects.toThrow(Error);
  });

  test('of a certificate that has expired, or is not valid yet', async () => {
    const expired = await world.makeSigner({ begins: NOW - 60 * DAY, ends: NOW - DAY });
    await expect(checked({ signer: expired })).rejects.toThrow(
      'Example Signing (Example Corporation) is valid from 2025-11-06 12:00:00 to 2026-01-04 12:00:00, and not on 2026-01-05 12:00:00, and it has no timestamp',
    );
    const later = await world.makeSigner({ begins: NOW + 2 * DAY, ends: NOW + 5 * DAY });
    await expect(checked({ signer: later })).rejects.toThrow('and not on 2026-01-05');
  });

  test('of another root with the same name', async () => {
    const other = await world.makeSigner();
    await expect(checked({ trust: trustOf([other.root]) })).rejects.toThrow(
      'its certificates lead to Example Root (Example Corporation), which is not a trusted root',
    );
  });

  test('if a trusted root is put behind the certificates of another one', async () => {
    const other = await world.makeSigner();
    const chain = [...SIGNER.chain.slice(0, 2), ...other.chain.slice(2)];
    await expect(checked({ changes: { chain }, trust: trustOf([other.root]) })).rejects.toThrow('is not the issuer of');
  });

  test('without the certificates between it and the root', async () => {
    const chain = [...SIGNER.chain.slice(0, 1), ...SIGNER.chain.slice(2)];
    await expect(checked({ changes: { chain } })).rejects.toThrow('is not the issuer of');
    await expect(checked({ changes: { chain: [] } })).rejects.toThrow('it has no certificates');
    const long = Array.from({ length: 11 }, () => SIGNER.leaf);
    await expect(checked({ changes: { chain: long } })).rejects.toThrow('it has more than 10 certificates');
  });

  test('if a root for timestamps alone is its root', async () => {
    await expect(checked({ trust: trustOf([], [SIGNER.root]) })).rejects.toThrow('which is not a trusted root');
  });
});

describe('a header is refused', () => {
  test.each<readonly [string, readonly (readonly [number | string, unknown])[], string]>([
    [
      'a critical parameter that is unknown',
      [
        [2, [SCHEME, 'x']],
        ['x', 1],
      ],
      'its header "x" is critical and unknown',
    ],
    [
      'a plugin of notation',
      [
        [2, [SCHEME, 'io.cncf.notary.verificationPlugin']],
        ['io.cncf.notary.verificationPlugin', 'p'],
      ],
      'is critical and unknown',
    ],
    ['a critical parameter that is missing', [[2, [SCHEME, EXPIRY]]], 'is critical and missing'],
    [
      'a number as a critical parameter',
      [
        [2, [SCHEME, 9]],
        [9, 1],
      ],
      'its header 9 is critical and unknown',
    ],
    ['nothing critical', [[2, undefined]], 'its header does not declare io.cncf.notary.signingScheme critical'],
    [
      'an expiry that is not critical',
      [[EXPIRY, new Date(NOW + DAY)]],
      'io.cncf.notary.expiry is not declared critical',
    ],
    ['a time that is a number', [[TIME, 5]], 'its io.cncf.notary.signingTime is not a time'],
    ['no time', [[TIME, undefined]], 'it needs io.cncf.notary.signingTime'],
    [
      'both times',
      [
        [2, [SCHEME, AUTHENTIC]],
        [AUTHENTIC, new Date(NOW)],
      ],
      'must not have io.cncf.notary.authenticSigningTime',
    ],
    ['an unknown scheme', [[SCHEME, 'x']], 'its signing scheme is "x"'],
    ['another content type', [[3, 'application/json']], 'its content type is "application/json"'],
    ['no content type', [[3, undefined]], 'its content type is missing'],
    ['RSA with PKCS 1', [[1, -257]], 'its algorithm is -257, which is not allowed'],
    ['a MAC', [[1, 5]], 'its algorithm is 5, which is not allowed'],
    ['the algorithm of another key', [[1, -35]], 'the key of its certificate is not one for ES384'],
  ])('with %s', async (_, header, message) => {
    await expect(checked({ changes: { header: new Map(header) } })).rejects.toThrow(message);
  });

  test('with RSA of another size, or a salt of another length', async () => {
    const weak = await world.makeSigner({ kind: 'PS256', bits: 1024 });
    await expect(checked({ signer: weak })).rejects.toThrow('the key of its certificate is not one for PS256');
    const signer = await world.makeSigner({ kind: 'PS256' });
    await expect(checked({ signer, changes: { salt: 20 } })).rejects.toThrow('does not fit its content');
  });
});

describe('certificates are refused', () => {
  const { x509 } = world;
  const { KeyUsageFlags: Usage } = x509;
  const usage = (bits: number, critical = true) => new x509.KeyUsagesExtension(bits, critical);
  const purpose = (...ids: readonly string[]) => new x509.ExtendedKeyUsageExtension([...ids]);

  test.each<readonly [string, readonly world.Extension[], string]>([
    ['without a key usage', [], 'has no critical key usage for signatures'],
    ['with a key usage that is not critical', [usage(Usage.digitalSignature, false)], 'no critical key usage'],
    ['for certificates', [usage(Usage.digitalSignature | Usage.keyCertSign)], 'is also for other uses'],
    ['for encryption', [usage(Usage.digitalSignature | Usage.keyEncipherment)], 'is also for other uses'],
    ['for servers', [usage(Usage.digitalSignature), purpose('1.3.6.1.5.5.7.3.1')], 'is for something else'],
    ['for timestamps', [...world.STAMPING], 'is for something else'],
    ['for any purpose', [usage(Usage.digitalSignature), purpose('2.5.29.37.0')], 'is for something else'],
    ['of an authority', [...world.AUTHORITY, ...world.SIGNING.slice(1)], 'is a certificate of an authority'],
  ])('%s', async (_, extensions, message) => {
    const signer = await world.makeSigner({ extensions });
    await expect(checked({ signer })).rejects.toThrow(message);
  });

  test('without a purpose they are not', async () => {
    const signer = await world.makeSigner({ extensions: [usage(Usage.digitalSignature)] });
    await expect(checked({ signer })).resolves.toMatchObject({ signer: expect.any(String) });
  });

  test.each<readonly [string, readonly world.Extension[], string]>([
    ['that is none', [usage(Usage.keyCertSign)], 'is not a certificate of an authority'],
    [
      'whose key usage is not critical',
      [new x509.BasicConstraintsExtension(true, undefined, true), usage(Usage.keyCertSign, false)],
      'has no critical key usage for certificates',
    ],
    [
      'that may not sign certificates',
      [new x509.BasicConstraintsExtension(true, undefined, true), usage(Usage.cRLSign)],
      'the next certificate',
    ],
  ])('below an authority %s', async (_, extensions, message) => {
    const root = await world.issue({ name: 'Root' });
    const middle = await world.issue({ name: 'Middle', issuer: root, extensions });
    const leaf = await world.issue({ name: 'Leaf', issuer: middle, extensions: world.SIGNING });
    const signer = { leaf, chain: [leaf, middle, root], root: root.certificate.toString('pem') };
    await expect(checked({ signer })).rejects.toThrow(message);
  });

  test('below more authorities than the root allows', async () => {
    const short = [new x509.BasicConstraintsExtension(true, 0, true), usage(Usage.keyCertSign)];
    const root = await world.issue({ name: 'Root', extensions: short });
    const middle = await world.issue({ name: 'Middle', issuer: root });
    const leaf = await world.issue({ name: 'Leaf', issuer: middle, extensions: world.SIGNING });
    const signer = { leaf, chain: [leaf, middle, root], root: root.certificate.toString('pem') };
    await expect(checked({ signer })).rejects.toThrow(
      'Root (Example Corporation) does not allow 1 authorities below it',
    );
  });

  test('that are signed with SHA-1', async () => {
    const signer = await world.makeSigner({ hash: 'SHA-1' });
    await expect(checked({ signer })).rejects.toThrow('is signed with a weak algorithm');
  });
});

test.each([
  ['sha256', true],
  ['sha1', false],
] as const)('a certificate that is signed with RSASSA-PSS and %s: strong is %s', async (hash, isStrong) => {
  const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:20', '-sigopt', `rsa_mgf1_md:${hash}`];
  const args = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', '/dev/null', '-subj', '/CN=x', `-${hash}`, ...pss];
  const pem = await runCommand(['openssl', 'req', ...args]);
  const [block = ''] = pemBlocks(pem);
  expect(readCertificate(Buffer.from(block, 'base64'))).toMatchObject({ isStrong });
});

describe('a timestamp', () => {
  const begins = Date.now() - DAY;
  const late = Date.now() + 100 * DAY;
  const ours = world.makeSigner({ begins, ends: Date.now() + DAY });

  test.each(['PS256', 'ES256', 'ES384'] as const)(
    'of a %s key proves that an expired certificate was valid',
    async (kind) => {
      const [signer, { root, stamp }] = [await ours, await world.makeStampAuthority(kind)];
      const result = await checked({ signer, changes: { stamp }, trust: trustOf([signer.root], [root]), now: late });
      expect(result).toMatchObject({ time: expect.stringMatching(/^20\d\d-.*Z$/) });
      expect(Math.abs(Date.parse(result.time ?? '') - Date.now())).toBeLessThan(60_000);
    },
  );

  test('may name its certificate by SHA-1, as the first version of the attribute does', async () => {
    const [signer, { root, stamp }] = [await ours, await world.makeStampAuthority('ES256', 'sha1')];
    const trust = trustOf([signer.root], [root]);
    await expect(checked({ signer, changes: { stamp }, trust, now: late })).resolves.toHaveProperty('time');
  });

  test('of an unknown authority does not count', async () => {
    const [signer, { stamp }, other] = [await ours, await world.makeStampAuthority(), await world.makeStampAuthority()];
    const changes = { stamp };
    const none = { signer, changes, trust: trustOf([signer.root]), now: late };
    await expect(checked(none)).rejects.toThrow('no root is trusted for its timestamp');
    const trust = trustOf([signer.root], [other.root]);
    await expect(checked({ ...none, trust })).rejects.toThrow(/its timestamp does not count: the issuer of Time/);
    await expect(checked({ ...none, trust, now: Date.now() })).resolves.not.toHaveProperty('time');
  });

  test('of something else does not count', async () => {
    const [signer, { root, stamp }] = [await ours, await world.makeStampAuthority()];
    const changes = { stamp: () => stamp(Buffer.from('another signature')) };
    const trust = trustOf([signer.root], [root]);
    await expect(checked({ signer, changes, trust, now: late })).rejects.toThrow('it is about something else');
  });

  test('that was changed does not count', async () => {
    const [signer, { root, stamp }] = [await ours, await world.makeStampAuthority()];
    const trust = trustOf([signer.root], [root]);
    const bytes = { last: Buffer.alloc(0) };
    const changes = {
      stamp: async (signature: Uint8Array) => {
        bytes.last = Buffer.from(await stamp(signature));
        // The year.
        const at = bytes.last.indexOf(String(new Date().getUTCFullYear()));
        bytes.last.write('2025', at);
        return bytes.last;
      },
    };
    await expect(checked({ signer, changes, trust, now: late })).rejects.toThrow(
      'its signature is of another timestamp',
    );
  });

  test('needs a certificate that is only for timestamps', async () => {
    const root = await world.issue({ name: 'Root' });
    const chainOf = async (extensions: readonly world.Extension[]) => {
      const leaf = await world.issue({ name: 'Leaf', issuer: root, extensions });
      return [leaf, root].map(({ certificate }) => readCertificate(new Uint8Array(certificate.rawData)));
    };
    const check = (chain: readonly Certificate[]) =>
      checkChain(chain, { roots: chain.slice(1), purpose: 'timestamps' });
    expect(check(await chainOf(world.STAMPING))).toBeDefined();
    expect(check.bind(undefined, await chainOf(world.LOOSE_STAMPING))).toThrow(
      'is not a certificate for timestamps alone',
    );
    const loose = new world.x509.KeyUsagesExtension(world.x509.KeyUsageFlags.digitalSignature, false);
    expect(check(await chainOf([loose, ...world.STAMPING.slice(1)]))).toBeDefined();
    expect(check.bind(undefined, await chainOf(world.SIGNING))).toThrow('is for something else');
  });

  test('from before the certificate was valid refuses the signature', async () => {
    const { root, stamp } = await world.makeStampAuthority();
    const signer = await world.makeSigner({ begins: Date.now() + 10 * DAY, ends: late + DAY });
    const trust = trustOf([signer.root], [root]);
    await expect(checked({ signer, changes: { stamp }, trust, now: late })).rejects.toThrow('is valid from');
  });
});

describe('bytes that are no signature are refused with a reason:', () => {
  const nested = Buffer.alloc(100_000, 0x81);
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'it is not valid CBOR'],
    ['text', Buffer.from('{"a":1}'), 'it is not'],
    ['too many', Buffer.alloc(300_000), 'it has more than 262144 bytes'],
    ['a hundred thousand lists in each other', nested, 'it has more than 1000 values'],
    [
      'an untagged message',
      world.encoded([Buffer.alloc(0), new Map(), Buffer.alloc(0), Buffer.alloc(0)]),
      'COSE_Sign1',
    ],
    ['a message of three parts', Buffer.from([0xd2, 0x83, 0x40, 0xa0, 0x40]), 'it is not a COSE_Sign1 message'],
    ['a message without a payload', Buffer.from([0xd2, 0x84, 0x41, 0xa0, 0xa0, 0xf6, 0x40]), 'with a payload'],
    [
      'a header with a label twice',
      Buffer.from([0xd2, 0x84, 0x45, 0xa2, 0x01, 0x26, 0x01, 0x26, 0xa0, 0x40, 0x40]),
      'it is not valid CBOR',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => verifySignature(bytes, { image: IMAGE, trust: trustOf([SIGNER.root]), now: NOW })).toThrow(message);
  });
});

test('certificates and timestamps that are nested too deeply are refused with a reason', () => {
  let nested: Uint8Array = Buffer.from([0x30, 0]);
  while (nested.length < 60_000) nested = derOf(0x30, nested);
  expect(() => verifyTimestamp(nested, { stamped: Buffer.alloc(1), roots: [] })).toThrow('it is not');
  expect(() => readCertificate(nested)).toThrow('a certificate has more than 16384 bytes');
  let small: Uint8Array = Buffer.from([0x30, 0]);
  while (small.length < 16_000) small = derOf(0x30, small);
  expect(() => readCertificate(small)).toThrow('a certificate cannot be read');
  expect(() => verifyTimestamp(Buffer.alloc(70_000), { stamped: Buffer.alloc(1), roots: [] })).toThrow('65536');
});
