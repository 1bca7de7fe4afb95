import type { Digest } from '#oci/digest.ts';
import type { PlanRow } from '#plan/choices/describe.ts';
import { PROVENANCE, STATEMENT_TYPE } from '#provenance/predicates.ts';

/** The documents of a manifest in one repository. */
export interface ResultDocuments {
  /** The repository, with its registry. */
  readonly name: string;
  readonly image: Digest;
  /** Absent: it is an index. */
  readonly platform?: string;
  /** Digests of the artifacts by their key (provenance/attestation.ts). */
  readonly documents: Readonly<Record<string, Digest>>;
  readonly isNew: boolean;
}

/** Returns the value of the output `sbom`. */
export function sbomOutput(attached: readonly ResultDocuments[]): string {
  const all = ofKind(attached, (key) => !isAttestation(key));
  return JSON.stringify(
    all.map(({ name, image, platform, documents }) => ({ image: `${name}@${image}`, platform, documents })),
  );
}

/** Returns the value of the output `attestations`. */
export function attestationsOutput(attached: readonly ResultDocuments[]): string {
  const all = ofKind(attached, isAttestation);
  return JSON.stringify(
    all.map(({ name, image, platform, documents }) => {
      return { image: `${name}@${image}`, platform, signed: PROVENANCE in documents, documents };
    }),
  );
}

/** Says which images have their SBOM and their provenance in their registry. */
export function documentRows(attached: readonly ResultDocuments[]): readonly PlanRow[] {
  const sboms = ofKind(attached, (key) => !isAttestation(key));
  const attested = ofKind(attached, isAttestation);
  const signed = attested.every(({ documents }) => PROVENANCE in documents);
  return [
    ...rowOf(sboms, {
      what: 'SBOM',
      value: 'SPDX 2.3 and CycloneDX 1.6',
      made: 'made from the restore and the publish',
    }),
    ...rowOf(attested, {
      what: 'provenance',
      value: `SLSA 1.0, ${signed ? 'signed' : 'not signed'}`,
      made: signed ? 'signed with the identity of the job' : 'the job has no identity',
    }),
  ];
}

function rowOf(
  all: readonly ResultDocuments[],
  { what, value, made }: { readonly what: string; readonly value: string; readonly made: string },
): readonly PlanRow[] {
  if (all.length === 0) return [];
  const because = all.some(({ isNew }) => isNew) ? made : 'an earlier run attached it';
  return [{ what, value: `${value}, attached to ${all.length === 1 ? 'the image' : `${all.length} images`}`, because }];
}

function ofKind(attached: readonly ResultDocuments[], isOf: (key: string) => boolean): readonly ResultDocuments[] {
  return attached.flatMap((each) => {
    const documents = Object.entries(each.documents).filter(([key]) => isOf(key));
    return documents.length === 0 ? [] : [{ ...each, documents: Object.fromEntries(documents) }];
  });
}

/** Keys of SBOMs are media types; those of signed attestations are the addresses of predicates. */
function isAttestation(key: string): boolean {
  return key === STATEMENT_TYPE || key.startsWith('https://');
}
