import { ActionError } from '#base/action-error.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Tag } from '#request/tags/evaluate.ts';
import type { LegFile, LegSet } from './leg-file.ts';

/** Image names and tags that the joining run itself would give. */
export interface Allowed {
  readonly isName: (name: Reference) => boolean;
  /** In words: `ghcr.io/o/{{project}}`. */
  readonly names: string;
  readonly tags: readonly Tag[];
}

/** A set of a leg, and what the joining run allows for it. */
export interface Asking {
  readonly leg: string;
  readonly set: LegSet;
  readonly allowed: Allowed;
}

/**
 * Checks the names and tags in leg files. Another job wrote the files, so they may say what was pushed but not where to
 * write tags.
 * @throws ActionError LEGS_INVALID that says which leg requested what
 */
export function checkLegs(asked: readonly Asking[]): void {
  const problems = asked.flatMap(({ leg, set, allowed }) => {
    const names = set.names.filter((name) => !allowed.isName(name)).map(describeReference);
    const known = new Set(allowed.tags.map(({ value }) => value));
    const tags = set.tags.filter((tag) => !known.has(tag));
    return [
      ...(set.names.length === 0 ? [`the leg ${leg} pushed ${set.project} and names no image`] : []),
      ...(names.length === 0
        ? []
        : [`the leg ${leg} asks for ${names.join(', ')}, and only ${allowed.names} is allowed here`]),
      ...(tags.length === 0
        ? []
        : [`the leg ${leg} asks for the tags ${tags.join(', ')}, and only ${inWords(allowed.tags)} are allowed here`]),
    ];
  });
  if (problems.length === 0) return;
  throw refused(problems.join('; '), {
    hint: 'Give this action the same inputs images, tags, flavor and os as the legs. If they are the same, another job of this run wrote the file.',
  });
}

/** @throws ActionError LEGS_INVALID if legs pushed in a run that may not push */
export function checkNoPush(files: readonly LegFile[], because: string): void {
  const asked = files.filter(({ pushed }) => pushed);
  if (asked.length === 0) return;
  throw refused(`${asked.map(inWordsOf).join('; ')}; but this run pushes nothing: ${because}`, {
    hint: 'If the legs have `push: true`, set it for this action too.',
  });
}

function refused(got: string, { hint }: { readonly hint: string }): ActionError {
  return new ActionError({ code: 'LEGS_INVALID', doing: 'joining the legs', got, hint: `Nothing was tagged. ${hint}` });
}

function inWordsOf({ leg, sets }: LegFile): string {
  const asked = sets.flatMap(({ names, tags }) =>
    names.map((name) => `${describeReference(name)} (${tags.join(', ')})`),
  );
  return `the leg ${leg} asks for ${asked.join(', ') || 'nothing'}`;
}

function inWords(tags: readonly Tag[]): string {
  return tags.map(({ value }) => value).join(', ') || 'none';
}
