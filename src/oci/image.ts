import type { Blob, JsonBlob } from './blob.ts';
import type { ImageConfig } from './config.ts';
import type { Digest } from './digest.ts';
import type { ImageIndex, ImageManifest } from './manifest.ts';
import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';

/** The repository of a registry in which a blob already lies, so that it can be mounted instead of sent. */
export interface BlobOrigin {
  readonly registry: string;
  readonly repository: string;
}

/** A blob that becomes a directory tree. */
export interface Layer extends Blob {
  /** The digest of the tar without compression (OCI image-spec, config.md "Layer DiffID"). */
  readonly diffId: Digest;
  /** What it holds, for people: `base`, `packages`, `app`. */
  readonly kind: string;
  readonly origin?: BlobOrigin;
}

/** An image whose bytes are settled; only its layers are read when somebody needs them. */
export interface Image {
  readonly platform: Platform;
  readonly manifest: JsonBlob<ImageManifest>;
  readonly config: JsonBlob<ImageConfig>;
  readonly layers: readonly Layer[];
}

/** What one name stands for: an image, or several images of which each machine takes its own. */
export interface ImageSet {
  /** What names and digests mean: the manifest of the only image, or the index of all. */
  readonly top: JsonBlob<ImageManifest> | JsonBlob<ImageIndex>;
  readonly images: readonly [Image, ...Image[]];
}

/** A set and the tags that shall stand for it. */
export interface TaggedSet {
  readonly set: ImageSet;
  readonly tags: readonly string[];
  /** Those of them that stand for something else tomorrow (`latest`, a branch): they are written when all others are. */
  readonly moving?: readonly string[];
  /** The tags that follow the highest of several versions, each with the version of this set: `1.2` → `1.2.3`. */
  readonly follows?: ReadonlyMap<string, string>;
}

/** A set, its tags, and the names (without tags) that it has in registries and engines. */
export interface NamedSet extends TaggedSet {
  readonly names: readonly Reference[];
}

/** An image as a registry holds it, to build on. */
export interface BaseImage {
  readonly reference: Reference;
  /** What the reference's tag stood for: the digest of an index or of a manifest. */
  readonly digest: Digest;
  readonly platform: Platform;
  /** Of the platform's own manifest, which is what `org.opencontainers.image.base.digest` names. */
  readonly manifestDigest: Digest;
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
  readonly layers: readonly Layer[];
}
