import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { isOpen, officialPath, versionTag } from './catalogue.ts';

/** Official images that registries have, for choices that neither the catalogue nor global.json decides. */
export interface FoundImages {
  /** Tag of a version (`12.0`) that is not in the catalogue: `12.0` or `12.0-preview`. */
  readonly versions: Readonly<Record<string, Choice<string>>>;
  /** Version in the tag of the SDK image that satisfies global.json: `10.0`, or the exact `10.0.112`. */
  readonly sdk?: Choice<string>;
  /** The SDK in the SDK image. Absent: it is unknown, or nothing depends on it. */
  readonly sdkInImage?: SdkInImage;
}

export interface SdkInImage {
  readonly version: string;
  /** The compressed size of the image, in bytes. Absent: only its name was read. */
  readonly size?: number;
}

export const NOTHING_FOUND: FoundImages = { versions: {} };

/** An image with one of two tags. Only its registry knows which. */
export interface OpenImage {
  /** `12.0`. */
  readonly version: string;
  /** Tag from the release or release candidate on: `12.0-alpine`. */
  readonly released: Reference;
  /** `12.0-preview-alpine`. */
  readonly preview: Reference;
}

const REPOSITORIES = ['sdk', 'aspnet', 'runtime', 'runtime-deps'];

/** Returns the images whose registry still has to be queried. */
export function openImages(references: readonly Reference[], found: FoundImages): readonly OpenImage[] {
  return references.flatMap((released) => {
    const { tag = '' } = released;
    const version = /^\d+\.\d+(?=-|$)(?!-(?:preview|rc)\b)/.exec(tag)?.[0];
    const isOfficial = REPOSITORIES.includes(officialPath(released) ?? '');
    if (!isOfficial || version === undefined || !isOpen(version) || version in found.versions) return [];
    return [{ version, released, preview: { ...released, tag: tag.replace(version, `${version}-preview`) } }];
  });
}

/**
 * Returns the version as in tags. The reason is empty if the catalogue has the version, or if the registry was not
 * queried.
 */
export function tagFor(version: string, found: FoundImages | undefined): Choice<string> {
  return found?.versions[version] ?? { value: versionTag(version), because: '' };
}
