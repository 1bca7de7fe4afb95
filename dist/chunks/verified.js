import { t as Hasher } from "./digest.js";

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
/** The OCI name of a Docker media type (the bytes it describes are the same); any other type as it is. */
function toOciType(mediaType) {
	return TRANSLATED[mediaType] ?? mediaType;
}
/** How the bytes of a layer are packed. */
function compressionOf(mediaType) {
	if (mediaType.endsWith("gzip")) return "gzip";
	return mediaType.endsWith("zstd") ? "zstd" : "none";
}

// src/oci/verified.ts
/** Passes bytes on while it counts and hashes them. @throws Error at their end, or as soon as they are too many. */
async function* verified(chunks, wanted) {
	const hasher = new Hasher();
	let read = 0;
	for await (const chunk of chunks) {
		read += chunk.byteLength;
		if (read > wanted.size) throw new Error(`${wanted.digest} has more than its ${wanted.size} bytes`);
		hasher.update(chunk);
		yield chunk;
	}
	const { digest, size } = hasher.finish();
	if (size !== wanted.size) throw new Error(`${wanted.digest} has ${size} bytes instead of ${wanted.size}`);
	if (digest !== wanted.digest) throw new Error(`the bytes of ${wanted.digest} have the digest ${digest}`);
}

export { isForeignLayerType as a, compressionOf as i, MANIFEST_TYPES as n, isIndexType as o, MEDIA as r, toOciType as s, verified as t };