import type { Artifact } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { To } from '#oci/registry/push-blobs.ts';
import type { AssembledSet } from './assemble.ts';

/** A manifest or index of this run in a repository. */
export interface Place {
  readonly to: To;
  readonly from: AssembledSet;
  readonly subject: Descriptor;
  /** The place of the image in its set; absent: it is an index. */
  readonly index?: number;
  /** Whether this run made it. With `if-unchanged: retag`, new tags point to an image of an earlier commit. */
  readonly isMade: boolean;
  /** Whether a tag pointed to it before this run. */
  readonly wasTagged: () => Promise<boolean>;
}

/** What makes one kind of document about images. */
export interface DocumentSource {
  /** `the SBOM`. */
  readonly what: string;
  /** What a user can do if it fails. */
  readonly instead: string;
  /** Whether a failure ends the run. */
  readonly isRequired: boolean;
  /** Whether documents are made in this process alone, so that they can be made before it is certain that they are needed. */
  readonly isLocal: boolean;
  /** Returns the keys (provenance/attestation.ts) of the documents that a manifest should have. */
  wanted(place: Place): readonly string[];
  /** Makes the documents with these keys. */
  make(place: Place, keys: readonly string[]): Promise<readonly Artifact[]>;
  /** Called when all documents are attached. */
  finish?(): Promise<void>;
}
