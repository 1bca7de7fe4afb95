import type { Digest } from '#oci/digest.ts';
import type { AccountedFile } from '#publication/sbom-facts.ts';

/** A part of an image that has a name and usually a version. */
export interface Component {
  /** Identifies it within the documents of an image, and is the same in each of them. */
  readonly ref: string;
  readonly kind: 'nuget' | 'npm' | 'project' | 'framework';
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** For a framework, which advisories name by its CPE. */
  readonly cpe?: string;
  /** Of the package's file, in hexadecimal digits. */
  readonly sha512?: string;
  /** An SPDX expression. */
  readonly licence?: string;
  /** The address of the package's file, if it is known. */
  readonly download?: string;
  /** For people: `restored from https://…`. */
  readonly origin?: string;
  /** `build`: nothing of it is in the image. `base`: the base image has it. */
  readonly place: 'image' | 'build' | 'base';
  readonly direct: boolean;
  /** The refs of components that it depends on. */
  readonly needs: readonly string[];
}

/** A file of the layers that the action made. */
export interface ContentFile {
  readonly ref: string;
  /** Absolute path in the image, with `/`. */
  readonly path: string;
  readonly sha1: string;
  readonly sha256: string;
  readonly kind: AccountedFile['kind'];
  /** The component that it belongs to; absent: none. */
  readonly owner?: string;
}

/** An image by its digest. */
interface ImageName {
  readonly name: string;
  readonly digest: Digest;
  readonly purl: string;
}

/** What an image consists of: the content of every document about it. */
export interface Contents {
  readonly image: ImageName & { readonly platform: string };
  readonly base: ImageName;
  /** The ref of the application's own project. */
  readonly app: string;
  /** RFC 3339: the time of the commit. */
  readonly created: string;
  /** The address of the source, and the commit. */
  readonly source?: string;
  readonly revision?: string;
  /** The version of this action. */
  readonly tool: string;
  /** Sorted by ref. */
  readonly components: readonly Component[];
  /** Sorted by path. */
  readonly files: readonly ContentFile[];
}
