import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { isTag } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Tag, TagSet } from '#request/tags/evaluate.ts';
import { fullVersion, isPartOf } from '#request/tags/version-order.ts';

/**
 * The tags of an image: those of the input, else the project's `ContainerImageTags`, else those of the default rules.
 * @throws ActionError INPUT_INVALID for a tag of the project that no registry takes.
 */
export function chooseTags(sources: {
  readonly ofRules: TagSet;
  readonly project: readonly string[];
  /** Whether a registry gets the image: without a tag nobody finds it there, and no tag is made up. */
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

/** As far as the project file tells. What MSBuild says decides in the end. */
export function tagsOfProject(properties: Readonly<Record<string, string>>): readonly string[] {
  const text = [properties['ContainerImageTags'], properties['ContainerImageTag']].find((each) => (each ?? '') !== '');
  if (text === undefined || text.includes('$(')) return [];
  return text
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** The tags that follow versions, each with the version of the image; none where the inputs let them go back. */
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
    hint: 'A tag has letters, digits, _ . and -, at most 128, and begins with none of the last two.',
  });
}

/**
 * The tags of each variant: those that were chosen, with its suffix behind them.
 * @throws ActionError INPUT_INVALID where two variants would have the same tag, or one is too long for a registry.
 */
export function withSuffix<T extends Choice<string>>(
  tags: readonly T[],
  suffixes: readonly string[],
): readonly (readonly T[])[] {
  const variants = suffixes.map((suffix) => tags.map((tag) => suffixed(tag, suffix)));
  const all = variants.flatMap((variant, at) =>
    [...new Set(variant.map(({ value }) => value))].map((tag) => ({ tag, at })),
  );
  const same = all.find(({ tag, at }) => all.some((other) => other.tag === tag && other.at < at));
  if (same === undefined) return variants;
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'planning the tags',
    got: `${same.tag} would stand for two of the lines of the input os`,
    hint: 'The lines after the first one have their names behind each tag: leave such a name out of the input tags.',
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
    hint: 'It has at most 128 characters, with the name of the system behind it: choose a shorter one.',
  });
}
