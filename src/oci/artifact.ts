import { type Blob, encodeJson, fromBytes, type JsonBlob } from './blob.ts';
import type { Descriptor } from './descriptor.ts';
import type { ImageManifest } from './manifest.ts';
import { MEDIA } from './media-types.ts';

/** The manifest of a document about an image (OCI image-spec 1.1, manifest.md, "Guidelines for Artifact Usage"). */
interface ArtifactManifest extends ImageManifest {
  readonly artifactType: string;
  readonly subject: Descriptor;
}

/** A document about an image, ready to be pushed next to it. */
export interface Artifact {
  readonly manifest: JsonBlob<ArtifactManifest>;
  /** The empty config, which every artifact has. */
  readonly config: Blob;
  readonly document: Blob;
}

/** The annotation by which this action finds its own documents. */
export const DOCUMENT_ANNOTATION = 'io.github.containerize-dotnet.document';

/** The bytes of every empty config (image-spec, manifest.md, "Guidance for an Empty Descriptor"). */
const EMPTY = fromBytes({
  mediaType: 'application/vnd.oci.empty.v1+json',
  bytes: new TextEncoder().encode('{}'),
  value: {},
});

/** Makes the artifact of one document. Its bytes depend only on the parts. */
export function makeArtifact(parts: {
  /** The manifest that it is about. */
  readonly subject: Descriptor;
  /** `application/spdx+json`; also the media type of the document. */
  readonly artifactType: string;
  readonly document: Uint8Array;
  /** The name that a client gives to the downloaded document. */
  readonly file: string;
  /** What kind of document it is, for {@link DOCUMENT_ANNOTATION}. */
  readonly kind: string;
  /** RFC 3339. */
  readonly created: string;
  /** Other annotations of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>;
}): Artifact {
  const { subject, artifactType, document, file, kind, created, annotations } = parts;
  const { mediaType, digest, size } = subject;
  const layer = fromBytes({ mediaType: artifactType, bytes: document, value: {} });
  const manifest = encodeJson<ArtifactManifest>(MEDIA.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA.ociManifest,
    artifactType,
    config: EMPTY.descriptor,
    layers: [{ ...layer.descriptor, annotations: { 'org.opencontainers.image.title': file } }],
    subject: { mediaType, digest, size },
    annotations: { [DOCUMENT_ANNOTATION]: kind, ...annotations, 'org.opencontainers.image.created': created },
  });
  return { manifest, config: EMPTY, document: layer };
}

/** Returns the descriptor that lists of referrers have for an artifact (distribution-spec, "Listing Referrers"). */
export function referrerOf({ manifest }: Artifact): Descriptor {
  const { artifactType, annotations } = manifest.value;
  const descriptor = { ...manifest.descriptor, artifactType };
  return annotations === undefined ? descriptor : { ...descriptor, annotations };
}
