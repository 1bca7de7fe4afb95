import type { BaseImage, Image } from '#oci/image.ts';
import type { PublishedApp, PublishedPackage } from '#publication/publication.ts';
import type { BaseFolder } from './base-folders.ts';
import type { BaseSystem } from './base-system.ts';

/** Everything known about an image that has been assembled. */
export interface VerifiedImage {
  readonly app: PublishedApp;
  readonly packages: readonly PublishedPackage[];
  readonly base: BaseImage;
  readonly image: Image;
  /** What was read from the base's layers; absent if it was not needed, or cannot be known. */
  readonly system?: BaseSystem | undefined;
  /** Folders of the base that users other than root may write to, if they are known. */
  readonly folders?: readonly BaseFolder[] | undefined;
  /** Files of the image that are not in the publish output, without a leading slash. */
  readonly extraFiles?: readonly string[];
}

/** Returns what a container of the image runs: entry point and command. */
export function commandOf({ image }: Pick<VerifiedImage, 'image'>): readonly string[] {
  const { Entrypoint = [], Cmd = [] } = image.config.value.config ?? {};
  return [...Entrypoint, ...Cmd];
}

/** Finds a package by its id; NuGet ignores case in ids. */
export function findPackage(packages: readonly PublishedPackage[], id: string): PublishedPackage | undefined {
  return packages.find((each) => each.id.toLowerCase() === id.toLowerCase());
}
