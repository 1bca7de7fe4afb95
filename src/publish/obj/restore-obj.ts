import { lutimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { moveTo } from '#base/files/beneath.ts';
import { visit, walk } from '#base/files/walk.ts';
import { NEVER_READ, UNCHANGED_MTIME } from '#publish/source/copy.ts';
import type { FileOwner } from '#publish/source/owner.ts';
import { giveBelow } from '#publish/source/ownership.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { Time } from '#publish/tracking/period.ts';
import type { JobVariables } from '#publish/tracking/variables.ts';
import { decideObjReuse, type ObjReuse, valuesThatCount } from './decide-obj-reuse.ts';
import {
  anotherVariable,
  type BuildState,
  FILES,
  type ObjState,
  outdatedPackage,
  outdatedPeriod,
} from './obj-state.ts';

export interface RestoredObj extends Choice<ObjReuse> {
  /** All intermediate files are there, so the restore may be left out if its own inputs are the same. */
  readonly whole: boolean;
}

/**
 * Moves the intermediate files of an earlier build into the copy of the source, and sets the time of every source file by
 * its content: an old time if it is unchanged since that build, otherwise now. MSBuild then builds what changed, on any
 * runner and whatever its clock.
 */
export async function restoreObj(
  source: string,
  parts: {
    readonly earlier: ObjState | undefined;
    readonly snapshot: Snapshot;
    readonly owner: FileOwner;
    readonly time: Time;
    /** The variables of the job. */
    readonly variables: JobVariables;
  },
): Promise<RestoredObj> {
  const { earlier, snapshot, owner, time, variables } = parts;
  const { now } = time;
  const choice = await choose(earlier, { snapshot, time, variables });
  const isChanged = new Set(choice.value.changed);
  for (const folder of choice.value.kept) {
    if (earlier !== undefined) moveTo(source, { from: join(earlier.folder, FILES, folder), path: folder });
  }
  if (earlier !== undefined) await shift(earlier, { kept: choice.value.kept, source, now });
  if (process.getuid?.() === 0)
    for (const folder of choice.value.kept) await giveBelow(owner, { root: source, folder });
  // The copy of a file that did not change has the time already.
  const others = [...snapshot.entries.values()].filter(({ kind, path }) => kind !== 'file' || isChanged.has(path));
  await visit(source, {
    paths: others.map(({ path }) => path),
    deal: (path, { folder, name }) => {
      const time = isChanged.has(path) ? now / 1000 : UNCHANGED_MTIME;
      if (folder !== undefined) lutimesSync(folder.at(name), NEVER_READ, time);
    },
  });
  const all = Object.keys(earlier?.state.folders ?? {}).length;
  return { ...choice, whole: all > 0 && choice.value.kept.length === all };
}

async function choose(
  earlier: ObjState | undefined,
  { snapshot, time, variables }: { readonly snapshot: Snapshot; readonly time: Time; readonly variables: JobVariables },
): Promise<Choice<ObjReuse>> {
  if (earlier === undefined) return NOTHING_EARLIER;
  const { state } = earlier;
  const choice = decideObjReuse(state, await valuesThatCount(state, snapshot));
  const because = whyOutdated(state, { time, variables });
  return because === undefined ? choice : { value: { ...choice.value, kept: [] }, because };
}

/** Returns why no intermediate file may be kept, whatever the files contain. */
function whyOutdated(
  state: BuildState,
  { time, variables }: { readonly time: Time; readonly variables: JobVariables },
): string | undefined {
  const variable = anotherVariable(state, variables);
  if (variable !== undefined) return `${variable} changed`;
  const outdated = outdatedPackage(state, time.now);
  if (outdated !== undefined) return `${outdated} was resolved more than 24 hours ago`;
  const period = outdatedPeriod(state, time);
  return period === undefined ? undefined : `the ${period} changed`;
}

const NOTHING_EARLIER: Choice<ObjReuse> = {
  value: { kept: [], changed: [] },
  because: 'no intermediate files of an earlier build',
};

/** In milliseconds: how much older the newest intermediate file is than a change. */
const BEFORE = 2000;

/**
 * Shifts the times of all intermediate files by the same amount, so that the newest is just before now. If they were older
 * than the SDK's files, MSBuild would build them all again. If they were newer than a change, they would hide it.
 */
async function shift(
  { state }: ObjState,
  { kept, source, now }: { readonly kept: readonly string[]; readonly source: string; readonly now: number },
): Promise<void> {
  const newest = Math.max(...Object.values(state.times));
  for (const below of kept) {
    for await (const { path, name, kind, folder } of walk(source, { below })) {
      if (kind !== 'file') continue;
      const time = (now - BEFORE - (newest - (state.times[path] ?? newest))) / 1000;
      lutimesSync(folder.at(name), time, time);
    }
  }
}
