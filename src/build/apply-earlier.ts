import { lutimes, mkdir, readdir, rename, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import type { Choice } from '#base/choice.ts';
import type { Owner } from '#source/owner.ts';
import { giveTo } from '#source/ownership.ts';
import type { Snapshot } from '#source/snapshot.ts';
import type { Values } from '#source/values.ts';
import { type EarlierBuild, FILES, outdatedPackage } from './earlier-build.ts';
import { decideReuse, type Reuse } from './reuse-rule.ts';
import { UNCHANGED } from './unchanged.ts';

const AT_ONCE = 32;

export interface Applied extends Choice<Reuse> {
  /** All intermediate files are there: the restore may be left out where its own inputs are the same. */
  readonly whole: boolean;
}

/**
 * Puts the intermediate files of an earlier build into the copy of the source, and gives every file of it a time that is
 * a function of content: old where it is what it was then, now where it is not. MSBuild then builds what changed, on any
 * runner and whatever its clock says.
 */
export async function applyEarlier(
  source: string,
  parts: {
    readonly earlier: EarlierBuild | undefined;
    readonly snapshot: Snapshot;
    readonly owner: Owner;
    /** In milliseconds since 1970. */
    readonly now: number;
  },
): Promise<Applied> {
  const { earlier, snapshot, owner, now } = parts;
  const values = Object.fromEntries(await snapshot.read([...snapshot.entries.keys()]));
  const choice = choose(earlier, { values, now });
  const isChanged = new Set(choice.value.changed);
  for (const folder of choice.value.kept) if (earlier !== undefined) await putBack(earlier, { folder, source });
  if (earlier !== undefined) await shift(earlier, { kept: choice.value.kept, source, now });
  if (process.getuid?.() === 0) for (const folder of choice.value.kept) await giveTo(owner, join(source, folder));
  await pMap(
    snapshot.entries.values(),
    async ({ path, kind }) => {
      const time = isChanged.has(path) ? now / 1000 : UNCHANGED;
      await (kind === 'link' ? lutimes : utimes)(join(source, path), time, time);
    },
    { concurrency: AT_ONCE },
  );
  const all = Object.keys(earlier?.state.folders ?? {}).length;
  return { ...choice, whole: all > 0 && choice.value.kept.length === all };
}

function choose(
  earlier: EarlierBuild | undefined,
  { values, now }: { readonly values: Values; readonly now: number },
): Choice<Reuse> {
  if (earlier === undefined) return NOTHING_EARLIER;
  const outdated = outdatedPackage(earlier.state, now);
  const choice = decideReuse(earlier.state, values);
  if (outdated === undefined) return choice;
  return { value: { ...choice.value, kept: [] }, because: `${outdated} is believed for 24 hours` };
}

const NOTHING_EARLIER: Choice<Reuse> = {
  value: { kept: [], changed: [] },
  because: 'no intermediate files of an earlier build',
};

async function putBack(
  earlier: EarlierBuild,
  { folder, source }: { readonly folder: string; readonly source: string },
): Promise<void> {
  const target = join(source, folder);
  await mkdir(dirname(target), { recursive: true });
  await rename(join(earlier.folder, FILES, folder), target);
}

/** In milliseconds: the newest intermediate file is this much older than a change. */
const BEFORE = 2000;

/**
 * All intermediate files keep their distances, and the newest comes to lie just before now: older than the SDK's files
 * they would all be made anew, newer than a change they would hide it.
 */
async function shift(
  { state }: EarlierBuild,
  to: { readonly kept: readonly string[]; readonly source: string; readonly now: number },
): Promise<void> {
  const { kept, source, now } = to;
  const newest = Math.max(...Object.values(state.times));
  for (const folder of kept) {
    const names = await readdir(join(source, folder), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    await pMap(
      files,
      async (path) => {
        const written = state.times[path.slice(source.length + 1)] ?? newest;
        const time = (now - BEFORE - (newest - written)) / 1000;
        await utimes(path, time, time);
      },
      { concurrency: AT_ONCE },
    );
  }
}
