import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { GitEvent } from '#event/git-event.ts';
import { isTag } from '#oci/reference.ts';

/**
 * The tags of an image: the input's, else the project's `ContainerImageTags`, else those of docker/metadata-action's
 * defaults for the event: `nightly` for a schedule, the branch, the tag with `latest`, or `pr-N`.
 * @throws ActionError INPUT_INVALID for a tag that no registry takes.
 */
export function chooseTags(sources: {
  readonly input: readonly string[];
  readonly project: readonly string[];
  readonly event: GitEvent;
}): readonly Choice<string>[] {
  if (sources.input.length > 0) return sources.input.map((tag) => asked(tag, 'input tags'));
  if (sources.project.length > 0) return sources.project.map((tag) => asked(tag, 'ContainerImageTags of the project'));
  return tagsOfEvent(sources.event);
}

function asked(tag: string, from: string): Choice<string> {
  if (isTag(tag)) return { value: tag, because: from, from };
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading ${from}`,
    got: `«${tag}» is no tag`,
    hint: tag.startsWith('type=')
      ? 'This version takes plain tags, one a line; leave the input empty for the tags of the event.'
      : 'A tag has letters, digits, _ . and -, at most 128, and begins with none of the last two.',
  });
}

function tagsOfEvent(event: GitEvent): readonly Choice<string>[] {
  const { ref } = event;
  if (event.name === 'schedule') return [{ value: 'nightly', because: 'a scheduled run' }];
  switch (ref.kind) {
    case 'branch':
      return [{ value: sanitised(ref.name), because: `the branch ${ref.name}` }];
    case 'tag':
      return [
        { value: sanitised(ref.name), because: `the tag ${ref.name}` },
        { value: 'latest', because: 'a tag was pushed' },
      ];
    case 'pull-request':
      return [{ value: `pr-${ref.number}`, because: `pull request ${ref.number}` }];
    case 'none':
      return [];
  }
}

/**
 * The tags of each variant: those that were chosen, with its suffix behind them.
 * @throws ActionError INPUT_INVALID where two variants would have the same tag, or one is too long for a registry.
 */
export function withSuffix(
  tags: readonly Choice<string>[],
  suffixes: readonly string[],
): readonly (readonly Choice<string>[])[] {
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

function suffixed(tag: Choice<string>, suffix: string): Choice<string> {
  if (suffix === '') return tag;
  const value = `${tag.value}${suffix}`;
  if (isTag(value)) return { ...tag, value, because: `${tag.because}; ${suffix.slice(1)} is a line of the input os` };
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'planning the tags',
    got: `«${value}» is no tag`,
    hint: 'It has at most 128 characters, with the name of the system behind it: choose a shorter one.',
  });
}

/** What a registry does not take becomes a dash, as docker/metadata-action has it. */
function sanitised(name: string): string {
  const tag = name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
  return tag === '' ? 'unnamed' : tag.slice(0, 128);
}
