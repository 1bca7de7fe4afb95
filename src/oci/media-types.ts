/** Media types of OCI image-spec 1.1 and of Docker's image manifest v2 schema 2. */
export const MEDIA = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  ociForeign: 'application/vnd.oci.image.layer.nondistributable.v1.tar',
  ociForeignGzip: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
  dockerForeignGzip: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
} as const;

/** All types that a manifest request accepts; a registry converts or rejects others. */
export const MANIFEST_TYPES: readonly string[] = [
  MEDIA.ociIndex,
  MEDIA.ociManifest,
  MEDIA.dockerIndex,
  MEDIA.dockerManifest,
];

export function isIndexType(mediaType: string): boolean {
  return mediaType === MEDIA.ociIndex || mediaType === MEDIA.dockerIndex;
}

export function isManifestType(mediaType: string): boolean {
  return mediaType === MEDIA.ociManifest || mediaType === MEDIA.dockerManifest;
}

/** Returns whether a layer must not be pushed by a client: its bytes come from the descriptor's `urls`. */
export function isForeignLayerType(mediaType: string): boolean {
  return mediaType.includes('.nondistributable.') || mediaType.includes('.foreign.');
}

const TRANSLATED: ReadonlyMap<string, string> = new Map([
  [MEDIA.dockerIndex, MEDIA.ociIndex],
  [MEDIA.dockerManifest, MEDIA.ociManifest],
  [MEDIA.dockerConfig, MEDIA.ociConfig],
  [MEDIA.dockerLayer, MEDIA.ociLayer],
  [MEDIA.dockerLayerGzip, MEDIA.ociLayerGzip],
  [MEDIA.dockerForeignGzip, MEDIA.ociForeignGzip],
]);

/** The family of media types for an image and its parts. */
export type ImageFormat = 'oci' | 'docker';

/** Types without a Docker name are missing: Docker's format does not support zstd. */
const DOCKER = new Map([...TRANSLATED].map(([docker, oci]) => [oci, docker]));

/**
 * Returns the name of a media type in one format, from either format: the described bytes are the same. Other types
 * are returned unchanged; `undefined` for what the format does not support.
 */
export function typeIn(format: ImageFormat, mediaType: string): string | undefined {
  const oci = TRANSLATED.get(mediaType) ?? mediaType;
  if (format === 'oci') return oci;
  return DOCKER.get(oci) ?? (oci.startsWith('application/vnd.oci.') ? undefined : oci);
}

/** Returns how a layer is compressed. */
export function compressionOf(mediaType: string): 'none' | 'gzip' | 'zstd' {
  if (mediaType.endsWith('gzip')) return 'gzip';
  return mediaType.endsWith('zstd') ? 'zstd' : 'none';
}
