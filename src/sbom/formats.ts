/** The formats of an SBOM, each with its media type (iana.org/assignments/media-types) and the end of its file name. */
export const SBOM_FORMATS = [
  { format: 'spdx', artifactType: 'application/spdx+json', ending: '.spdx.json' },
  { format: 'cyclonedx', artifactType: 'application/vnd.cyclonedx+json', ending: '.cdx.json' },
] as const;

/** The kind of these documents in the annotation of their artifacts (oci/artifact.ts). */
export const SBOM_KIND = 'sbom';
