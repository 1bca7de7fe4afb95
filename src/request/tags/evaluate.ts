import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { isTag } from '#oci/reference.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { applyRule } from './apply-rule.ts';
import { checkTemplates } from './check-templates.ts';
import { wrongLine } from './fields.ts';
import type { Flavor } from './flavor.ts';
import { DEFAULT_RULES, type TagRule } from './rules.ts';
import type { Found, Pep440, TagContext } from './tag-context.ts';
import type { Templates } from './templates.ts';
import { isPartOf, readVersion, versionOfGitTag } from './version-order.ts';

/** A tag of an image, and whether later images will get it too. */
export interface Tag extends Choice<string> {
  /** Floating: `latest`, a branch, or `1.2` of 1.2.3. Written after the tags that stay with one image. */
  readonly moving: boolean;
  /**
   * The full SemVer version that a floating tag has with this image: `1.2.3` for `1.2`, `1` and `latest`. For `latest`
   * it may be partial, from a git tag like `v1.9`. Such a tag never moves to a lower version. Absent: the tag does not
   * follow versions.
   */
  readonly follows?: string;
  /** The text in the input, if it is not a valid tag and the tag was made from it. */
  readonly written?: string;
}

/** The tags that the rules give for an event. */
export interface TagSet {
  /** Highest priority first, `latest` last, without duplicates. */
  readonly tags: readonly Tag[];
  /** The first tag. */
  readonly version: (Choice<string> & Pick<Tag, 'follows'>) | undefined;
  /** Rules of the input that gave no tag, with reasons. */
  readonly silent: readonly SilentRule[];
  /** Whether the rules are those of the input and not the defaults. */
  readonly asked: boolean;
  /** Full SemVer version of the application, from the rules or the git tag. */
  readonly release?: string;
  /** Tag for an image of a merge group that is not pushed, if no rule gives one. */
  readonly standIn?: Tag;
}

export interface SilentRule {
  readonly rule: string;
  readonly because: string;
}

interface Sources {
  /** Empty: the default rules. */
  readonly rules: readonly TagRule[];
  readonly flavor: Flavor;
  readonly event: GitEvent;
  readonly templates: Templates;
}

/**
 * Returns the tags of an event, like docker/metadata-action: https://github.com/docker/metadata-action#tags-input
 * @throws ActionError INPUT_INVALID for an invalid template, or a result that is not a valid tag
 * @example
 * const rules = parseTagRules(['type=semver,pattern={{version}}']);
 * const { tags } = await evaluateTags({ rules, flavor: PLAIN_FLAVOR, event, templates });
 */
export async function evaluateTags(sources: Sources): Promise<TagSet> {
  checkTemplates(sources);
  const needed = sources.rules.some(({ type }) => type === 'pep440');
  const pep440 = needed ? await import('@renovatebot/pep440') : undefined;
  return applyRules({ ...sources, pep440 });
}

/** Returns every text that may be a template. */
export function templateTexts({ rules, flavor }: Pick<Sources, 'rules' | 'flavor'>): readonly string[] {
  return [...rules, flavor].flatMap((each) => Object.values(each).filter((value) => typeof value === 'string'));
}

function applyRules(sources: Sources & { readonly pep440: Pep440 | undefined }): TagSet {
  const asked = sources.rules.length > 0;
  const rules = (asked ? sources.rules : DEFAULT_RULES).toSorted((a, b) => b.priority - a.priority);
  const outcomes = rules.map((rule) => ({ rule, ...outcomeOf(rule, sources) }));
  const found = outcomes.flatMap(({ rule, tag }) => (tag === undefined ? [] : [{ rule, ...tag }]));
  const silent = outcomes.flatMap(({ rule, silence }) =>
    silence === undefined ? [] : [{ rule: rule.line, because: silence }],
  );
  const release = releaseOf(found, sources);
  const newest = release ?? partOfVersion(sources.event);
  const tags = found.map(({ rule, ...tag }) => describedTag(tagAmong(tag, { rule, release, newest }), asked && rule));
  const [first] = found;
  const latest = first === undefined ? [] : latestOf(first, { ...sources, newest });
  const [version] = tags;
  return {
    tags: distinct([...tags, ...latest]),
    version,
    silent: asked ? silent : [],
    asked,
    ...defined({ release, standIn: first === undefined ? standInOf(sources) : undefined }),
  };
}

/** Returns the version of the first rule that has one, or else the one in the name of the git tag. */
function releaseOf(found: readonly Found[], { event }: Sources): string | undefined {
  const fromRule = found.find(({ version }) => version !== undefined)?.version;
  return fromRule ?? (event.ref.kind === 'tag' ? versionOfGitTag(event.ref.name) : undefined);
}

/** `v1.9` is not a full version, but enough to compare with 2.0. */
function partOfVersion({ ref }: GitEvent): string | undefined {
  return ref.kind === 'tag' && readVersion(ref.name) !== undefined ? ref.name : undefined;
}

/** The part of a rule's result that decides which version the tag follows. */
interface Among {
  readonly rule: TagRule;
  readonly release: string | undefined;
  /** Version that `latest` follows: the same version, or the partial version in the git tag. */
  readonly newest: string | undefined;
}

/** Returns a tag with the version it follows. A plain `1.2` next to `1.2.3` is treated like one from a rule. */
function tagAmong(found: Found & { readonly bare: string }, { rule, release, newest }: Among): Tag {
  const { value, because, bare } = found;
  const isPart = rule.type === 'raw' && release !== undefined && isPartOf(bare, release);
  const moving = found.moving || isPart;
  const follows = bare === 'latest' ? newest : isPart ? release : found.version;
  return { value, because, moving, ...(moving && follows !== undefined ? { follows } : {}) };
}

/** The branch of a merge group is deleted within minutes, but a loaded image needs a name. */
function standInOf({ event, flavor, templates }: Sources): Tag | undefined {
  if (event.name !== 'merge_group') return undefined;
  const [prefix, suffix] = [templates.evaluate(flavor.prefix), templates.evaluate(flavor.suffix)];
  const value = sanitised(`${prefix}merge-group${suffix}`);
  if (!isTag(value)) return undefined;
  return { value, because: 'the ref of a merge group gives no tag, and this image is not pushed', moving: true };
}

/** Maximum length of a tag (OCI distribution-spec, "Pulling manifests"). */
const MAX_LENGTH = 128;

interface Outcome {
  /** `bare`: without prefix and suffix. */
  readonly tag?: Found & { readonly bare: string };
  /** Why there is no tag. */
  readonly silence?: string;
}

function outcomeOf(rule: TagRule, sources: TagContext): Outcome {
  try {
    return tagOf(rule, sources);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw wrongLine({ input: 'tags', line: rule.line }, { got: error.message, hint: error.hint ?? '' });
  }
}

function tagOf(rule: TagRule, sources: TagContext): Outcome {
  const enabled = sources.templates.evaluate(rule.enable);
  if (enabled === 'false') return { silence: 'its enable is false' };
  if (enabled !== 'true') {
    throw noTag({ got: `enable is "${enabled}"`, hint: 'It takes true, false or {{is_default_branch}}.' });
  }
  const found = applyRule(rule, sources);
  if (typeof found === 'string') return { silence: found };
  const { prefix, suffix } = affixes(rule, sources);
  // Names from git may be too long for a tag and are cut. Tags that the user wrote are not cut.
  const isName = rule.type === 'ref';
  const room = Math.max(0, MAX_LENGTH - prefix.length - suffix.length);
  const text = `${prefix}${isName ? found.value.slice(0, room) : found.value}${suffix}`;
  if (text === '') return { silence: 'it is empty' };
  const value = sanitised(text) || (isName ? 'unnamed' : '');
  const moving = found.moving || [found.value, value].includes('latest');
  if (isTag(value)) return { tag: { ...found, value, moving, bare: found.value } };
  throw noTag({
    got: `"${text}" is not a valid tag`,
    hint: `A tag has at most ${MAX_LENGTH} letters, digits, _, . and -, and does not begin with . or -.`,
  });
}

/** Prefix and suffix of the rule override those of the flavor, even if they are empty. */
function affixes(
  rule: TagRule,
  { flavor, templates }: Pick<Sources, 'flavor' | 'templates'>,
): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: templates.evaluate(rule.prefix ?? flavor.prefix),
    suffix: templates.evaluate(rule.suffix ?? flavor.suffix),
  };
}

function latestOf(first: Found, { flavor, templates, newest }: Sources & Pick<Among, 'newest'>): readonly Tag[] {
  if (flavor.latest === 'false' || (flavor.latest === 'auto' && !first.release)) return [];
  const prefix = flavor.prefixLatest ? templates.evaluate(flavor.prefix) : '';
  const suffix = flavor.suffixLatest ? templates.evaluate(flavor.suffix) : '';
  const because =
    flavor.latest === 'true' ? 'latest=true of the input flavor' : `${first.value} is a release (latest=auto)`;
  const follows = first.version ?? newest;
  return [{ value: sanitised(`${prefix}latest${suffix}`), because, moving: true, ...defined({ follows }) }];
}

function describedTag(tag: Tag, rule: TagRule | false): Tag {
  if (rule === false) return tag;
  const isPlain = rule.type === 'raw' && rule.line === rule.value;
  if (!isPlain) return { ...tag, because: `${rule.line}: ${tag.because}`, from: 'input tags' };
  if (tag.value === rule.line) return { ...tag, because: 'input tags', from: 'input tags' };
  const because = `input tags: \`${rule.line}\` with dashes for invalid characters`;
  return { ...tag, because, from: 'input tags', written: rule.line };
}

function distinct(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter(({ value }, index) => tags.findIndex((other) => other.value === value) === index);
}

/** Replaces invalid characters with dashes, like docker/metadata-action, and removes leading dots and dashes. */
function sanitised(text: string): string {
  return text.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
}

function noTag(problem: { readonly got: string; readonly hint: string }): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: 'making its tag', ...problem });
}
