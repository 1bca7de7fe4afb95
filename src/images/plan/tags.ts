import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { isTag } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Tag, TagSet } from '#request/tags/evaluate.ts';
import { fullVersion, isPartOf } from '#request/tags/version-order.ts';

/**
 * Chooses the tags of an image: those of the input, else the project's `ContainerImageTags`, else those of the
 * default rules.
 * @throws ActionError INPUT_INVALID for a tag of the project that registries do not accept.
 */
export function chooseTags(sources: {
  readonly ofRules: TagSet;
  readonly project: readonly string[];
  /** Whether the image is pushed: without a tag it cannot be found in a registry, and no tag is invented. */
  readonly push?: boolean;
}): TagSet {
  const { ofRules, project, push = true } = sources;
  if (ofRules.asked || project.length === 0) return push ? ofRules : withStandIn(ofRules);
  const release = project.map(fullVersion).find((version) => version !== undefined) ?? ofRules.release;
  const tags = project.map((value) => tagOfProject(value, release));
  return { tags, version: tags[0], silent: [], asked: false, ...defined({ release }) };
}

function withStandIn(ofRules: TagSet): TagSet {
  const { tags, standIn } = ofRules;
  return standIn === undefined || tags.length > 0 ? ofRules : { ...ofRules, tags: [standIn] };
}

/** Returns the tags in the project file. MSBuild's evaluation decides in the end. */
export function tagsOfProject(properties: Readonly<Record<string, string>>): readonly string[] {
  const text = [properties['ContainerImageTags'], properties['ContainerImageTag']].find((each) => (each ?? '') !== '');
  if (text === undefined || text.includes('$(')) return [];
  return text
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/**
 * Returns the floating tags that follow versions, each with the version of the image; none if the inputs allow them
 * to go back.
 */
export function followsOf(
  tags: readonly Tag[],
  { latestMayGoBack }: Pick<Inputs, 'latestMayGoBack'>,
): ReadonlyMap<string, string> {
  if (latestMayGoBack) return new Map();
  return new Map(tags.flatMap(({ value, follows }) => (follows === undefined ? [] : [[value, follows] as const])));
}

function tagOfProject(value: string, release: string | undefined): Tag {
  const from = 'ContainerImageTags of the project';
  const moving = value === 'latest' || (release !== undefined && isPartOf(value, release));
  const follows = moving ? release : undefined;
  if (isTag(value)) return { value, because: from, from, moving, ...defined({ follows }) };
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading ${from}`,
    got: `"${value}" is not a valid tag`,
    hint: 'Use at most 128 letters, digits, _ . and -, and begin with a letter, a digit or _.',
  });
}

/**
 * Returns the tags of each variant: the chosen tags with its suffix.
 * @throws ActionError INPUT_INVALID if two variants would have the same tag, or a tag is too long for a registry.
 */
export function withSuffix<T extends Choice<string>>(
  tags: readonly T[],
  suffixes: readonly string[],
): readonly (readonly T[])[] {
  const variants = suffixes.map((suffix) => tags.map((tag) => suffixed(tag, suffix)));
  const all = variants.flatMap((variant, index) =>
    [...new Set(variant.map(({ value }) => value))].map((tag) => ({ tag, at: index })),
  );
  const same = all.find(({ tag, at }) => all.some((other) => other.tag === tag && other.at < at));
  if (same === undefined) return variants;
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'planning the tags',
    got: `${same.tag} would be a tag of two lines of the input os`,
    hint: 'The lines after the first one append their names to each tag. Do not use such a name in the input tags.',
  });
}

function suffixed<T extends Choice<string>>(tag: T, suffix: string): T {
  if (suffix === '') return tag;
  const value = `${tag.value}${suffix}`;
  if (isTag(value)) return { ...tag, value, because: `${tag.because}; ${suffix.slice(1)} is a line of the input os` };
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'planning the tags',
    got: `"${value}" is not a valid tag`,
    hint: 'A tag has at most 128 characters, including the name of the system at its end: choose a shorter one.',
  });
}
