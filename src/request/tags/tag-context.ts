import type { GitEvent } from '#request/event/git-event.ts';
import type { Flavor } from './flavor.ts';
import type { Templates } from './templates.ts';

export type Pep440 = Pick<typeof import('@renovatebot/pep440'), 'clean' | 'explain' | 'major' | 'minor' | 'patch'>;

/** What rules look at. */
export interface TagContext {
  readonly event: GitEvent;
  readonly flavor: Flavor;
  readonly templates: Templates;
  /** Loaded where a rule needs it. */
  readonly pep440: Pep440 | undefined;
}

/** What a rule makes of an event, without prefix and suffix, as it was written. */
export interface Found {
  readonly value: string;
  readonly because: string;
  /** Whether later images will have the tag too. */
  readonly moving: boolean;
  /** Whether `latest=auto` goes with it. */
  readonly release: boolean;
  /** The whole version by SemVer, where there is one: `1.2.3` of the tag `1.2`. */
  readonly version?: string;
}

/** The value of a rule, else the name of the git tag. */
export function givenOrTag(
  rule: { readonly value: string },
  { event, templates }: Pick<TagContext, 'event' | 'templates'>,
): string | undefined {
  if (rule.value !== '') return templates.evaluate(rule.value);
  return event.ref.kind === 'tag' ? event.ref.name : undefined;
}
