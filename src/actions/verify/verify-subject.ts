import { messageOf } from '#base/action-error.ts';
import { readAll } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { hexOf } from '#oci/digest.ts';
import { parseManifest } from '#oci/manifest.ts';
import { listReferrers } from '#oci/registry/referrers.ts';
import { BUNDLE_TYPE } from '#provenance/attestation.ts';
import { type Check, checkProvenance, checkSigner, type Expectations } from '#provenance/expectations.ts';
import { PROVENANCE, SPDX } from '#provenance/predicates.ts';
import { LARGEST_BUNDLE, type TrustRoot, type VerifiedStatement, verifyBundle } from '#provenance/verify-bundle.ts';
import { compareFiles } from './compare-files.ts';
import type { Subject } from './read-subjects.ts';

/** What was checked of a manifest or index. */
export interface VerifiedSubject {
  readonly subject: Subject;
  readonly checks: readonly Check[];
}

interface Against {
  readonly roots: readonly TrustRoot[];
  readonly expected: Expectations;
}

/** How many attestations of a manifest are read. Everyone who may push can attach others. */
const MOST = 50;

/**
 * Verifies what is attached to a manifest. Others may attach attestations too, so the checks are those of the provenance
 * that fits best: one valid attestation of the expected signer is enough.
 */
export async function verifySubject(subject: Subject, { roots, expected }: Against): Promise<VerifiedSubject> {
  const { valid, refused } = await readStatements(subject, roots);
  const provenance = bestOf(
    valid
      .filter(({ type }) => type === PROVENANCE)
      .map((statement) => [
        ...checkSigner(statement, expected),
        ...checkProvenance(statement, forKind(subject, expected)),
      ]),
  );
  if (provenance === undefined) return { subject, checks: [{ what: 'signature', ok: false, found: absent(refused) }] };
  const checks = [{ what: 'signature', ok: true, found: 'valid' }, ...provenance];
  return { subject, checks: [...checks, ...(await sbomChecks(subject, { valid, expected }))] };
}

/** An index has no base and no packages of its own. */
function forKind({ image }: Subject, { base, packages, ...expected }: Expectations): Expectations {
  if (image === undefined) return expected;
  return { ...expected, ...(base === undefined ? {} : { base }), ...(packages === undefined ? {} : { packages }) };
}

function absent(refused: readonly string[]): string {
  if (refused.length === 0) return 'no signed provenance is attached';
  return `no provenance with a valid signature is attached: ${[...new Set(refused)].slice(0, 3).join('; ')}`;
}

function bestOf(all: readonly (readonly Check[])[]): readonly Check[] | undefined {
  const failures = (checks: readonly Check[]): number => checks.filter(({ ok }) => !ok).length;
  return all.toSorted((left, right) => failures(left) - failures(right))[0];
}

/** Reads the attestations of a manifest whose signature is valid, and why others are not. */
export async function readStatements(
  subject: Subject,
  roots: readonly TrustRoot[],
): Promise<{ readonly valid: readonly VerifiedStatement[]; readonly refused: readonly string[] }> {
  const { client, repository, digest } = subject;
  const { descriptors } = await listReferrers({ client, repository, subject: digest });
  const bundles = descriptors.filter(({ artifactType }) => artifactType === BUNDLE_TYPE);
  const valid: VerifiedStatement[] = [];
  const refused: string[] = bundles.length > MOST ? [`more than ${MOST} attestations are attached`] : [];
  for (const each of bundles.slice(0, MOST)) {
    try {
      const statement = verifyBundle(await readBundle(subject, each), roots);
      if (!statement.subjects.some(({ sha256 }) => sha256 === hexOf(digest)))
        throw new Error('it is about another image');
      valid.push(statement);
    } catch (error) {
      refused.push(messageOf(error));
    }
  }
  return { valid, refused };
}

/** Returns the text of an attestation. */
export async function readBundle({ client, repository }: Subject, { digest }: Descriptor): Promise<string> {
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
  const [layer, ...others] = parseManifest(bytes, descriptor.mediaType).layers;
  if (layer === undefined || others.length > 0) throw new Error('it is not a bundle');
  return Buffer.from(await readAll(client.openBlob(repository, layer), LARGEST_BUNDLE)).toString('utf8');
}

/** The SBOM has to be of the same signer, and to list the files in the layers. */
async function sbomChecks(
  { image }: Subject,
  { valid, expected }: { readonly valid: readonly VerifiedStatement[]; readonly expected: Expectations },
): Promise<readonly Check[]> {
  if (image === undefined) return [];
  const own = valid
    .filter(({ type }) => type === SPDX)
    .find((each) => checkSigner(each, expected).every(({ ok }) => ok));
  if (own === undefined) return [{ what: 'SBOM', ok: false, found: 'no SPDX document of this signer is attached' }];
  return [await compareFiles(own.predicate, await image())];
}
