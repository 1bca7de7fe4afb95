import { jobOfToken } from '#provenance/job.ts';
import { readProvenance } from '#provenance/read-provenance.ts';
import { openSigner } from '#provenance/sign.ts';
import { provenanceOf, statementOf } from '#provenance/statement.ts';
import { parseTrustRoots, verifyBundle } from '#provenance/verify-bundle.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
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
