// src/oci/media-types.ts
/** Media types of OCI image-spec 1.1 and of Docker's image manifest v2 schema 2. */
const MEDIA = {
	ociIndex: "application/vnd.oci.image.index.v1+json",
	ociManifest: "application/vnd.oci.image.manifest.v1+json",
	ociConfig: "application/vnd.oci.image.config.v1+json",
	ociLayer: "application/vnd.oci.image.layer.v1.tar",
	ociLayerGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
	ociLayerZstd: "application/vnd.oci.image.layer.v1.tar+zstd",
	ociForeign: "application/vnd.oci.image.layer.nondistributable.v1.tar",
	ociForeignGzip: "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
	dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
	dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
	dockerConfig: "application/vnd.docker.container.image.v1+json",
	dockerLayerGzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
	dockerLayer: "application/vnd.docker.image.rootfs.diff.tar",
	dockerForeignGzip: "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"
};
/** All that may answer a manifest request; a registry converts or refuses what is not asked for. */
const MANIFEST_TYPES = [
	MEDIA.ociIndex,
	MEDIA.ociManifest,
	MEDIA.dockerIndex,
	MEDIA.dockerManifest
];
function isIndexType(mediaType) {
	return mediaType === MEDIA.ociIndex || mediaType === MEDIA.dockerIndex;
}
/** Layers a client must not push by itself: their bytes come from the descriptor's `urls`. */
function isForeignLayerType(mediaType) {
	return mediaType.includes(".nondistributable.") || mediaType.includes(".foreign.");
}
const TRANSLATED = {
	[MEDIA.dockerIndex]: MEDIA.ociIndex,
	[MEDIA.dockerManifest]: MEDIA.ociManifest,
	[MEDIA.dockerConfig]: MEDIA.ociConfig,
	[MEDIA.dockerLayer]: MEDIA.ociLayer,
	[MEDIA.dockerLayerGzip]: MEDIA.ociLayerGzip,
	[MEDIA.dockerForeignGzip]: MEDIA.ociForeignGzip
};
/** Types that have no Docker name: Docker's format knows no zstd. */
const DOCKER = new Map(Object.entries(TRANSLATED).map(([docker, oci]) => [oci, docker]));
/**
* The name of a media type in one format, whichever it had: the bytes it describes are the same. A type of neither stays.
* `undefined` for what the format cannot hold.
*/
function typeIn(format, mediaType) {
	const oci = TRANSLATED[mediaType] ?? mediaType;
	if (format === "oci") return oci;
	return DOCKER.get(oci) ?? (oci.startsWith("application/vnd.oci.") ? void 0 : oci);
}
/** How the bytes of a layer are packed. */
function compressionOf(mediaType) {
	if (mediaType.endsWith("gzip")) return "gzip";
	return mediaType.endsWith("zstd") ? "zstd" : "none";
}

export { isIndexType as a, isForeignLayerType as i, MEDIA as n, typeIn as o, compressionOf as r, MANIFEST_TYPES as t };