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

/** What a registry does not take becomes a dash, as docker/metadata-action has it. */
function sanitised(name: string): string {
  const tag = name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
  return tag === '' ? 'unnamed' : tag.slice(0, 128);
}
