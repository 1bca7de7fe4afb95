import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { isOpen, officialPath, versionTag } from './catalogue.ts';

/** The official images that registries have, if neither the catalogue nor global.json decides which one to use. */
export interface FoundImages {
  /** The tag of a version (`12.0`) that is not in the catalogue: `12.0` or `12.0-preview`. */
  readonly versions: Readonly<Record<string, Choice<string>>>;
  /** The version in the tag of the SDK image that satisfies global.json: `10.0`, or the exact `10.0.112`. */
  readonly sdk?: Choice<string>;
}

export const NOTHING_FOUND: FoundImages = { versions: {} };

/** An image that has one of two tags; only its registry knows which. */
export interface OpenImage {
  /** `12.0`. */
  readonly version: string;
  /** As of a release (and of a release candidate): `12.0-alpine`. */
  readonly released: Reference;
  /** `12.0-preview-alpine`. */
  readonly preview: Reference;
}

const REPOSITORIES = ['sdk', 'aspnet', 'runtime', 'runtime-deps'];

/** Those of the images whose registry has to be asked, and was not asked yet. */
export function openImages(references: readonly Reference[], found: FoundImages): readonly OpenImage[] {
  return references.flatMap((released) => {
    const { tag = '' } = released;
    const version = /^\d+\.\d+(?=-|$)(?!-(?:preview|rc)\b)/.exec(tag)?.[0];
    const isOfficial = REPOSITORIES.includes(officialPath(released) ?? '');
    if (!isOfficial || version === undefined || !isOpen(version) || version in found.versions) return [];
    return [{ version, released, preview: { ...released, tag: tag.replace(version, `${version}-preview`) } }];
  });
}

/** The version as tags have it; the reason is empty if the catalogue has it, or the registry was not asked. */
export function tagFor(version: string, found: FoundImages | undefined): Choice<string> {
  return found?.versions[version] ?? { value: versionTag(version), because: '' };
}
