/** The media type of an in-toto statement (github.com/in-toto/attestation, spec v1, envelope.md). */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

/** slsa.dev/spec/v1.0/provenance */
export const PROVENANCE = 'https://slsa.dev/provenance/v1';

/** The SBOM that `verify` compares with the files of an image. */
export const SPDX = 'https://spdx.dev/Document/v2.3';

/** The predicate types of SBOMs, as `actions/attest` has them, with the media type of the document that each one holds. */
export const SBOM_PREDICATES: Readonly<Record<string, string>> = {
  [SPDX]: 'application/spdx+json',
  'https://cyclonedx.org/bom': 'application/vnd.cyclonedx+json',
};

/** Returns the predicate types of the attestations of a manifest. SBOMs are attached without a signature in any case. */
export function typesOf({
  signed,
  hasSbom,
}: {
  readonly signed: boolean;
  readonly hasSbom: boolean;
}): readonly string[] {
  return signed && hasSbom ? [PROVENANCE, ...Object.keys(SBOM_PREDICATES)] : [PROVENANCE];
}
