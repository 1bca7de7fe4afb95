/**
 * The documents about an image, each with its media type, the end of its file name, and its kind in the annotation of its
 * artifact (oci/artifact.ts).
 */
export const SBOM_FORMATS = [
  { format: 'spdx', artifactType: 'application/spdx+json', ending: '.spdx.json', kind: 'sbom' },
  { format: 'cyclonedx', artifactType: 'application/vnd.cyclonedx+json', ending: '.cdx.json', kind: 'sbom' },
] as const;

/** Only for a project that suppresses advisories. */
const VEX_FORMAT = {
  format: 'openvex',
  artifactType: 'application/vnd.openvex+json',
  ending: '.openvex.json',
  kind: 'vex',
} as const;

/** Returns the formats for an application. */
export function formatsFor({
  audit,
}: {
  readonly audit?: { readonly suppressed: readonly string[] };
}): readonly (typeof VEX_FORMAT | (typeof SBOM_FORMATS)[number])[] {
  return audit === undefined || audit.suppressed.length === 0 ? SBOM_FORMATS : [...SBOM_FORMATS, VEX_FORMAT];
}

/** The kinds of the documents about an image itself. */
export const DOCUMENT_KINDS: readonly string[] = ['sbom', 'vex'];

/** The kind of documents about the packages of an image's base. */
export const BASE_KIND = 'base-sbom';
