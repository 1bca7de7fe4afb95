import { messageOf } from '#base/action-error.ts';
import { certificatesIn, pemBlocks } from '#base/certificates.ts';
import { nameOf, readCertificate } from '#notary/certificate.ts';
import { verifyTimestamp } from '#notary/timestamp.ts';
import { verifySignature } from '#notary/verify-signature.ts';
import { MEDIA } from '#oci/media-types.ts';
import { jobOfToken } from '#provenance/job.ts';
import { readProvenance } from '#provenance/read-provenance.ts';
import { openSigner } from '#provenance/sign.ts';
import { provenanceOf, statementOf } from '#provenance/statement.ts';
import { parseTrustRoots, verifyBundle } from '#provenance/verify-bundle.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { makeSigner, makeStampAuthority, signImage } from '../../world/notary.ts';
import { identityToken, startSigstore } from '../../world/sigstore.ts';

const TYPE = 'https://slsa.dev/provenance/v1';
const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const PREDICATE = provenanceOf(
  { signed: true, commit: 'b'.repeat(40), inputs: { project: 'src/Web' }, tool: '1.0.0' },
  {
    images: [{ role: 'base image', name: 'mcr.microsoft.com/dotnet/aspnet', digest: DIGEST, tag: '10.0' }],
    packages: [{ id: 'Serilog', version: '4.0.0', sha512: 'AAAA', direct: true, use: 'library', needs: [] }],
    internal: { project: 'src/Web' },
  },
);
const TOKEN = identityToken();

async function signedExample(): Promise<{ readonly bundle: string; readonly root: string }> {
  await using sigstore = await startSigstore();
  const { address } = sigstore;
  const sign = openSigner({ fulcio: address, rekor: address, timestamp: address }, TOKEN);
  const statement = statementOf([{ name: 'ghcr.io/o/app', digest: DIGEST }], { type: TYPE, predicate: PREDICATE });
  return { bundle: await sign(statement), root: JSON.stringify(sigstore.trustedRoot) };
}

const EXAMPLE = await signedExample();
const ROOTS = parseTrustRoots(EXAMPLE.root);

const IMAGE = { mediaType: MEDIA.ociIndex, digest: DIGEST, size: 1 };
const SIGNER = await makeSigner();
const STAMPS = await makeStampAuthority();
const NOTARY = await signImage(IMAGE, SIGNER, { stamp: STAMPS.stamp });
const NOT_COUNTED = 'a signature that is not valid does not count, and the reason is shown';
const TRUST = {
  roots: SIGNER.chain.slice(-1).map(({ certificate }) => readCertificate(new Uint8Array(certificate.rawData))),
  timestampRoots: certificatesIn(Buffer.from(STAMPS.root))
    .flatMap(pemBlocks)
    .map((block) => readCertificate(Buffer.from(block, 'base64'))),
};

export const SIGNATURE_TARGETS: readonly Target[] = [
  textTarget('an identity token', {
    examples: [TOKEN],
    read: (text) => jobOfToken(text, 'https://github.com'),
  }),
  textTarget('a Sigstore bundle', {
    examples: [EXAMPLE.bundle],
    plainError: 'a bundle that is not valid does not count, and the reason is shown',
    read: (text) => verifyBundle(text, ROOTS),
  }),
  {
    ...{ name: 'a signature of the Notary Project', examples: [NOTARY], plainError: NOT_COUNTED },
    read: (bytes) => verifySignature(bytes, { image: IMAGE, trust: TRUST, now: Date.UTC(2026, 0, 5) }),
  },
  {
    ...{ name: 'a certificate', plainError: NOT_COUNTED },
    examples: SIGNER.chain.map(({ certificate }) => new Uint8Array(certificate.rawData)),
    read: (bytes) => nameOf(readCertificate(bytes)),
  },
  {
    ...{ name: 'a timestamp (RFC 3161)', plainError: NOT_COUNTED },
    examples: [await STAMPS.stamp(Buffer.from('stamped'))],
    read: (bytes) => {
      try {
        return verifyTimestamp(bytes, { stamped: Buffer.from('stamped'), roots: TRUST.timestampRoots });
      } catch (error) {
        // As the verification of a signature does.
        throw new Error(messageOf(error));
      }
    },
  },
  textTarget('trusted roots', {
    examples: [EXAMPLE.root, `${EXAMPLE.root}\n${EXAMPLE.root}`],
    plainError: 'the caller turns it into INPUT_INVALID',
    read: (text) => parseTrustRoots(text),
  }),
  textTarget('provenance', {
    examples: [JSON.stringify(PREDICATE)],
    plainError: 'a text that is not JSON',
    read: (text) => readProvenance(JSON.parse(text)),
  }),
];
