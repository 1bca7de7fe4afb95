import type { OutputFile } from '#layer/layers.ts';
import type { PublishedApp, PublishedPackage } from '#publication/publication.ts';

/** A finished publish on the runner's disk, and what is known of it: everything a publication needs but its layers. */
export interface PublishOutput {
  /** Absolute; readable by us. */
  readonly directory: string;
  /** Sorted by path, in code units. */
  readonly files: readonly OutputFile[];
  readonly app: Omit<PublishedApp, 'layers'>;
  readonly packages: readonly PublishedPackage[];
  /** The image it was published in, by digest where the engine knows it; absent when somebody else published it. */
  readonly sdkImage?: string;
}
