import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { SdkRequest } from './global-json.ts';
import { satisfies } from './global-json.ts';
import { compareSdks, parseSdkVersion } from './sdk-version.ts';

/** A version that a global.json pins, of which there is no image. */
export interface PinnedSdk {
  readonly request: SdkRequest & { readonly version: string };
  /** The path of the global.json. */
  readonly file: string;
  /** All tags of the repository of SDK images. */
  readonly tags: readonly string[];
}

/**
 * The tag to take in place of a pinned version without an image: the newest patch of its feature band that global.json
 * allows.
 * @throws ActionError SDK_MISMATCH naming the feature bands that have images, and the ways out
 */
export function choosePinnedTag({ request, file, tags }: PinnedSdk): Choice<string> {
  const versions = tags.filter((tag) => /^\d{1,4}\.\d{1,4}\.\d{3}$/.test(tag)).sort(compareSdks);
  const newest = versions.findLast((version) => request.rollForward !== 'disable' && satisfies(version, request));
  if (newest !== undefined) {
    const because = `global.json asks for ${request.version}, rollForward ${request.rollForward}, and there is no image of that version`;
    return { value: newest, because, from: file };
  }
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `looking for the SDK image that ${file} asks for`,
    got: `there is no image of ${request.version}, nor one that rollForward ${request.rollForward} allows`,
    hint: `${bandsOf(versions, request.version)} Set rollForward to latestFeature in ${file}; or install that SDK with actions/setup-dotnet before this step and set \`sdk-image: runner\`; or name an image of your own in sdk-image.`,
  });
}

/** The newest version of each feature band. Images are made for the newest bands alone. */
function bandsOf(versions: readonly string[], wanted: string): string {
  const { major, minor } = parseSdkVersion(wanted);
  const bands = new Map<number, string>();
  for (const version of versions) {
    const own = parseSdkVersion(version);
    if (own.major === major && own.minor === minor) bands.set(own.band, version);
  }
  const line = `${major}.${minor}`;
  if (bands.size === 0) return `There are no images of SDK ${line}.`;
  const names = [...bands].map(([band, version]) => `${line}.${band}xx (up to ${version})`);
  return `Images of SDK ${line} exist for the feature bands ${names.join(', ')}.`;
}
