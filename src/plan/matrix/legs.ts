import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { groupBy } from '#base/objects.ts';
import { type LegName, nameLegs } from './leg-names.ts';
import type { LegPart } from './leg-parts.ts';

/** A part of a project's images, and whether the change affects it. */
export interface Unit {
  /** Relative to the repository's root, with `/`. */
  readonly project: string;
  readonly part: LegPart;
  readonly affected: Choice<boolean>;
}

/** One job of the matrix. */
export interface Leg extends LegName {
  readonly part: LegPart;
  /** Whether the leg builds. Otherwise it only gives new tags to existing images. */
  readonly changed: boolean;
  /** At least one, sorted by path. */
  readonly units: readonly Unit[];
}

/**
 * Packs the affected units into legs as evenly as possible. The unaffected units of each part share one leg, which only
 * writes tags.
 * @throws ActionError INPUT_INVALID if the parts alone need more legs than `max-legs`
 */
export function packLegs(units: readonly Unit[], maxLegs: number): readonly Leg[] {
  const parts = [...groupBy(units, ({ part }) => part)];
  const unchanged = parts.flatMap(([part, own]) => legOf(part, { units: own.filter((unit) => !unit.affected.value) }));
  const changed = parts
    .map(([part, own]) => ({ part, units: own.filter((unit) => unit.affected.value), legs: 1 }))
    .filter((each) => each.units.length > 0);
  let left = maxLegs - unchanged.length - changed.length;
  if (left < 0) throw tooFew(maxLegs, unchanged.length + changed.length);
  // The next leg goes to the part with the longest legs.
  for (; left > 0; left -= 1) {
    const [longest] = changed
      .filter(({ units: own, legs }) => legs < own.length)
      .sort((a, b) => b.units.length / b.legs - a.units.length / a.legs);
    if (longest === undefined) break;
    longest.legs += 1;
  }
  const packed = changed.flatMap(({ part, units: own, legs }) =>
    chunks(own, legs).flatMap((chunk) => legOf(part, { units: chunk })),
  );
  return nameLegs(
    [...unchanged, ...packed],
    units.map(({ project }) => project),
  );
}

function legOf(part: LegPart, { units }: Pick<Leg, 'units'>): readonly Omit<Leg, keyof LegName>[] {
  const [first] = units;
  return first === undefined ? [] : [{ part, units, changed: first.affected.value }];
}

/** Lengths differ by at most one. Neighbours stay together. */
function chunks<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  const at = (index: number): number => Math.floor((index * all.length) / count);
  return Array.from({ length: count }, (_, index) => all.slice(at(index), at(index + 1)));
}

function tooFew(maxLegs: number, needed: number): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: 'packing the projects into legs',
    got: `max-legs is ${maxLegs}, but ${needed} legs are needed: changed and unchanged projects separately, for every part of split`,
    hint: `Set max-legs to ${needed} or more, or split less.`,
  });
}

/** Returns why a leg exists: the first three different reasons of its projects. */
export function reasonOf({ units }: Pick<Leg, 'units'>): string {
  const reasons = [...new Set(units.map(({ affected }) => affected.because))];
  const more = reasons.length - 3;
  return [...reasons.slice(0, 3), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
