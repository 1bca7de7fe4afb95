import { ActionError } from '#base/action-error.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Tag } from '#request/tags/evaluate.ts';
import type { LegFile, LegSet } from './leg-file.ts';

/** What images of a leg may be called, as the run that joins would call them. */
export interface Allowed {
  readonly isName: (name: Reference) => boolean;
  /** In words: `ghcr.io/o/{{project}}`. */
  readonly names: string;
  readonly tags: readonly Tag[];
}

/** A set of a leg, and what the run that joins allows it. */
export interface Asking {
  readonly leg: string;
  readonly set: LegSet;
  readonly allowed: Allowed;
}

/**
 * A leg's file comes from another job: it tells what was pushed, and not where tags are written.
 * @throws ActionError LEGS_INVALID that says which leg asked for what
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
    hint: 'Give this action the inputs images, tags, flavor and os that the legs have. If they have them, another job of this run wrote the file.',
  });
}

/** @throws ActionError LEGS_INVALID where legs pushed in a run that may not */
export function checkNoPush(files: readonly LegFile[], because: string): void {
  const asked = files.filter(({ pushed }) => pushed);
  if (asked.length === 0) return;
  throw refused(`${asked.map(inWordsOf).join('; ')}; but this run pushes nothing: ${because}`, {
    hint: 'Where the legs have `push: true`, give it to this action too.',
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
