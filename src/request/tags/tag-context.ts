import type { GitEvent } from '#request/event/git-event.ts';
import type { Flavor } from './flavor.ts';
import type { Templates } from './templates.ts';

export type Pep440 = Pick<typeof import('@renovatebot/pep440'), 'clean' | 'explain' | 'major' | 'minor' | 'patch'>;

/** What rules are evaluated with. */
export interface TagContext {
  readonly event: GitEvent;
  readonly flavor: Flavor;
  readonly templates: Templates;
  /** Loaded if a rule needs it. */
  readonly pep440: Pep440 | undefined;
}

/** Result of a rule, without prefix and suffix and before invalid characters are replaced. */
export interface Found {
  readonly value: string;
  readonly because: string;
  /** Whether later images will get the tag too. */
  readonly moving: boolean;
  /** Whether `latest=auto` applies to it. */
  readonly release: boolean;
  /** Full SemVer version, if there is one: `1.2.3` for the tag `1.2`. */
  readonly version?: string;
}

/** Returns the value of a rule, or else the name of the git tag. */
export function givenOrTag(
  rule: { readonly value: string },
  { event, templates }: Pick<TagContext, 'event' | 'templates'>,
): string | undefined {
  if (rule.value !== '') return templates.evaluate(rule.value);
  return event.ref.kind === 'tag' ? event.ref.name : undefined;
}
