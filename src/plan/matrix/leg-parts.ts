import { ActionError } from '#base/action-error.ts';
import { groupBy } from '#base/objects.ts';
import { describePlatform } from '#oci/platform.ts';
import { chooseVariants, type Variant } from '#plan/choices/variants.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { PlanInputs } from '#request/inputs/plan-inputs.ts';

/** Operating systems and platforms that one leg builds, in the syntax of the main action's inputs. */
export interface LegPart {
  readonly os: string;
  readonly platforms: string;
  /** Suffix of its tags. Empty for the first line of `os`. */
  readonly suffix: string;
}

type Asked = Pick<Inputs, 'systems' | 'platforms' | 'baseImage'>;

/**
 * Returns the parts that the images of every project are built in. There is one part, unless `split` gives each line of
 * `os` or each group of platforms its own leg. Together they cover everything requested.
 * @throws ActionError INPUT_INVALID, PLATFORM_MISSING
 */
export function splitImages(inputs: Asked, asked: Pick<PlanInputs, 'split' | 'platformGroups'>): readonly LegPart[] {
  const { systems, platforms } = inputs;
  const byPlatform = asked.split.includes('platforms');
  const names = platforms === 'all' ? 'all' : platforms.map(describePlatform).join(',');
  if (asked.split.length === 0) {
    return [{ os: systems.map((line) => line.join(' + ')).join('\n'), platforms: names, suffix: '' }];
  }
  if (byPlatform && platforms === 'all') throw allIsOpen();
  const rows = chooseVariants({ inputs, version: undefined, named: inputs.baseImage }).flatMap(rowsOf);
  const groups = byPlatform ? groupsOf(rows, asked) : [rows];
  return groups
    .flatMap((group) => {
      // The first line's tags have no suffix, and a leg has one suffix for all its tags.
      const isTogether = !asked.split.includes('os') && group.some(({ suffix }) => suffix === '');
      const suffixes = [...new Set(group.map(({ suffix }) => suffix))];
      return isTogether ? [group] : suffixes.map((suffix) => group.filter((row) => row.suffix === suffix));
    })
    .map((own) => partOf(own, platforms === 'all' || platforms.length === 0 ? names : undefined));
}

/** An operating system on a platform. */
interface Row {
  readonly suffix: string;
  readonly os: string;
  readonly platform: string;
}

function rowsOf({ suffix, parts }: Variant): readonly Row[] {
  return parts.flatMap(({ os = '', platforms }) =>
    platforms.map(({ value }) => ({ suffix, os, platform: describePlatform(value) })),
  );
}

/** Returns the requested groups first, and last the platforms that a system has by default. */
function groupsOf(rows: readonly Row[], asked: Pick<PlanInputs, 'platformGroups'>): readonly (readonly Row[])[] {
  const names = asked.platformGroups.map((group) => (group === 'all' ? [] : group.map(describePlatform)));
  const own = names.map((group) => rows.filter(({ platform }) => group.includes(platform)));
  const rest = rows.filter(({ platform }) => !names.flat().includes(platform));
  return [...own, rest].filter((group) => group.length > 0);
}

function partOf(rows: readonly Row[], platforms: string | undefined): LegPart {
  const lines = groupBy(rows, ({ suffix }) => suffix);
  const os = [...lines.values()].map((line) => [...new Set(line.map((row) => row.os))].filter((name) => name !== ''));
  return {
    os: os
      .map((line) => line.join(' + '))
      .filter((line) => line !== '')
      .join('\n'),
    platforms: platforms ?? [...new Set(rows.map(({ platform }) => platform))].join(','),
    suffix: rows[0]?.suffix ?? '',
  };
}

function allIsOpen(): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the input split',
    got: 'the platforms that "all" means depend on the .NET version of each project',
    hint: 'List the platforms, or leave platforms out of split.',
  });
}
