import type { Blob, JsonBlob } from './blob.ts';
import type { ImageConfig } from './config.ts';
import type { Digest } from './digest.ts';
import type { ImageIndex, ImageManifest } from './manifest.ts';
import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';

/** A repository of a registry that already has a blob, so that it can be mounted instead of sent. */
export interface BlobOrigin {
  readonly registry: string;
  readonly repository: string;
}

/** A blob that becomes a directory tree. */
export interface Layer extends Blob {
  /** The digest of the tar without compression (OCI image-spec, config.md "Layer DiffID"). */
  readonly diffId: Digest;
  /** What it contains, for people: `base`, `packages`, `app`. */
  readonly kind: string;
  readonly origin?: BlobOrigin;
}

/** An image whose bytes are fixed; its layers are read only if they are needed. */
export interface Image {
  readonly platform: Platform;
  readonly manifest: JsonBlob<ImageManifest>;
  readonly config: JsonBlob<ImageConfig>;
  readonly layers: readonly Layer[];
}

/** What one name points to: an image, or several images for different platforms. */
export interface ImageSet {
  /** What the set's names and digest point to: the manifest of the only image, or the index of all. */
  readonly top: JsonBlob<ImageManifest> | JsonBlob<ImageIndex>;
  readonly images: readonly [Image, ...Image[]];
}

/** A set and the tags that will point to it. */
export interface TaggedSet {
  readonly set: ImageSet;
  readonly tags: readonly string[];
  /** The floating ones (`latest`, a branch): they are written after all others. */
  readonly moving?: readonly string[];
  /** The tags that point to the highest of several versions, each with the version of this set: `1.2` → `1.2.3`. */
  readonly follows?: ReadonlyMap<string, string>;
}

/** A set, its tags, and the names (without tags) that it has in registries and engines. */
export interface NamedSet extends TaggedSet {
  readonly names: readonly Reference[];
}

/** An image in a registry, to build on. */
export interface BaseImage {
  readonly reference: Reference;
  /** What the reference's tag pointed to: the digest of an index or of a manifest. */
  readonly digest: Digest;
  readonly platform: Platform;
  /** The digest of the platform's own manifest, used for `org.opencontainers.image.base.digest`. */
  readonly manifestDigest: Digest;
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
  readonly layers: readonly Layer[];
}
