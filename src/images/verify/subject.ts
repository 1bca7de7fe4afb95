import type { BaseImage, Image } from '#oci/image.ts';
import type { PublishedApp, PublishedPackage } from '#publication/publication.ts';
import type { BaseFolder } from './base-folders.ts';
import type { BaseSystem } from './base-system.ts';

/** All that is known of an image when it has been put together. */
export interface VerifiedImage {
  readonly app: PublishedApp;
  readonly packages: readonly PublishedPackage[];
  readonly base: BaseImage;
  readonly image: Image;
  /** What was read of the base's layers; absent when that was not needed, or could not be known. */
  readonly system?: BaseSystem | undefined;
  /** Folders of the base that others than root may write to, as far as they are known. */
  readonly folders?: readonly BaseFolder[] | undefined;
  /** Files of the image that are not in the publish output, without a leading slash. */
  readonly extraFiles?: readonly string[];
}

/** What a container of the image runs: entry point and command. */
export function commandOf({ image }: Pick<VerifiedImage, 'image'>): readonly string[] {
  const { Entrypoint = [], Cmd = [] } = image.config.value.config ?? {};
  return [...Entrypoint, ...Cmd];
}

/** By its id, which NuGet compares without case. */
export function findPackage(packages: readonly PublishedPackage[], id: string): PublishedPackage | undefined {
  return packages.find((each) => each.id.toLowerCase() === id.toLowerCase());
}
