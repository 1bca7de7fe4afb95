import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { isOpen, officialPath, versionTag } from './catalogue.ts';

/** What registries say of official images, where neither the catalogue nor global.json settles which one to take. */
export interface FoundImages {
  /** What stands in tags for a version (`12.0`) of which the catalogue does not know: `12.0`, or `12.0-preview`. */
  readonly versions: Readonly<Record<string, Choice<string>>>;
  /** What stands in the tag of the SDK image that satisfies global.json: `10.0`, or the exact `10.0.112`. */
  readonly sdk?: Choice<string>;
}

export const NOTHING_FOUND: FoundImages = { versions: {} };

/** An image that is there under one of two tags, which only its registry can tell. */
export interface OpenImage {
  /** `12.0`. */
  readonly version: string;
  /** As of a release (and of a release candidate): `12.0-alpine`. */
  readonly released: Reference;
  /** `12.0-preview-alpine`. */
  readonly preview: Reference;
}

const REPOSITORIES = ['sdk', 'aspnet', 'runtime', 'runtime-deps'];

/** Of these images those that their registry has to be asked about, and was not yet. */
export function openImages(references: readonly Reference[], found: FoundImages): readonly OpenImage[] {
  return references.flatMap((released) => {
    const { tag = '' } = released;
    const version = /^\d+\.\d+(?=-|$)(?!-(?:preview|rc)\b)/.exec(tag)?.[0];
    const isOfficial = REPOSITORIES.includes(officialPath(released) ?? '');
    if (!isOfficial || version === undefined || !isOpen(version) || version in found.versions) return [];
    return [{ version, released, preview: { ...released, tag: tag.replace(version, `${version}-preview`) } }];
  });
}

/** What stands in tags for a version; the reason is empty where the catalogue knows it, or nobody asked. */
export function tagFor(version: string, found: FoundImages | undefined): Choice<string> {
  return found?.versions[version] ?? { value: versionTag(version), because: '' };
}
