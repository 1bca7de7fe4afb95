import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { findVersion } from './catalogue.ts';
import { satisfies } from './global-json.ts';
import { isWithinBand, type SdkPin } from './sdk-image.ts';
import { compareLines, compareSdks, lineOf, parseSdkVersion, tagVersionOf } from './sdk-version.ts';

/** A pin that no image with a floating tag satisfies, or none that may be used. */
interface PinnedSdk {
  readonly pin: SdkPin;
  /** All tags of the repository of SDK images. */
  readonly tags: readonly string[];
  /**
   * Returns the tag of the image with an SDK version, with the operating system and the tools that the build needs:
   * `10.0.112-noble-aot`.
   */
  readonly tagOf: (version: string) => string;
}

/**
 * Returns whether the image with the floating tag may satisfy a pin, which requires a look at the image. This is not
 * the case if the pin stays within an older feature band, because a floating tag never moves back.
 */
export function mayFloat({ request, line }: SdkPin): boolean {
  if (request.rollForward === 'disable' || request.rollForward === 'patch') return false;
  const newest = findVersion(line)?.sdk ?? '';
  if (newest === '' || !isWithinBand(request)) return true;
  return parseSdkVersion(request.version).band >= parseSdkVersion(newest).band;
}

/**
 * Returns the exact version to use: the newest that global.json allows, for the oldest version of .NET that builds the
 * project.
 * @throws ActionError SDK_MISMATCH that lists the feature bands with images, and solutions
 */
export function choosePinnedTag({ pin, tags, tagOf }: PinnedSdk): Choice<string> {
  const { request, file, line, because } = pin;
  const wanted = { ...request, version: tagVersionOf(request.version) };
  const kind = wanted.version.includes('-') ? ANY : RELEASED;
  const versions = tags.filter((tag) => kind.test(tag)).sort(compareSdks);
  const isAllowed = (version: string): boolean =>
    satisfies(version, wanted) && compareLines(lineOf(version), line) >= 0;
  const there = new Set(tags);
  const held = versions.filter(isAllowed).flatMap((version) => {
    const value = there.has(tagOf(version)) ? version : withOtherAlpine(tagOf(version), tags);
    return value === undefined ? [] : [{ version, value }];
  });
  for (const each of new Set(held.map(({ version }) => lineOf(version)))) {
    const newest = held.findLast(({ version }) => lineOf(version) === each);
    if (newest === undefined) continue;
    const isExact = newest.version === wanted.version;
    const reason = isExact ? because : `${because}, and ${newest.version} is the newest image that satisfies it`;
    return { value: newest.value, because: reason, from: file };
  }
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `looking for the SDK image that ${file} asks for`,
    got: `there is no image of ${request.version}, nor one that rollForward ${request.rollForward} allows`,
    hint: `${bandsOf(versions, line)} ${wayOut(pin, versions)}; or install that SDK with actions/setup-dotnet before this step and set \`sdk-image: runner\`; or set sdk-image to your own image.`,
  });
}

/** An SDK has images for the Alpine versions of its time. Returns the newest of them. */
function withOtherAlpine(tag: string, tags: readonly string[]): string | undefined {
  const [, version, rest] = /^(.{1,40}-alpine)\d{1,4}\.\d{1,4}(-aot)?$/.exec(tag) ?? [];
  if (version === undefined) return undefined;
  const own = tags.filter((each) => each.startsWith(version) && isAlpine(each.slice(version.length), rest ?? ''));
  return own.sort((left, right) => left.localeCompare(right, 'en', { numeric: true })).at(-1);
}

function isAlpine(end: string, rest: string): boolean {
  return end.endsWith(rest) && /^\d{1,4}\.\d{1,4}$/.test(end.slice(0, end.length - rest.length));
}

/**
 * Returns the change that makes global.json allow an existing image: a higher feature band, or else another version.
 */
function wayOut({ request, file, line }: SdkPin, versions: readonly string[]): string {
  const wider = { ...request, rollForward: 'latestFeature' } as const;
  const helps = versions.some((version) => lineOf(version) === line && satisfies(version, wider));
  if (helps) return `Set rollForward to latestFeature in ${file}`;
  return `Set the version in ${file} to one that has an image, and rollForward to latestFeature for later versions`;
}

const RELEASED = /^\d{1,4}\.\d{1,4}\.\d{3}$/;
/** A preview is used only if it is requested. */
const ANY = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-(?:preview|rc)\.\d{1,4})?$/;

/** Returns the newest version of each feature band. There are images only for the newest bands. */
function bandsOf(versions: readonly string[], line: string): string {
  const bands = new Map<number, string>();
  for (const version of versions) if (lineOf(version) === line) bands.set(parseSdkVersion(version).band, version);
  if (bands.size === 0) return `There are no images of SDK ${line}.`;
  const names = [...bands].map(([band, version]) => `${line}.${band}xx (up to ${version})`);
  return `Images of SDK ${line} exist for the feature bands ${names.join(', ')}.`;
}
