import { editAtRandom, seeded } from './edits.ts';
import type { ShellBuild, ShellWorld } from './world.ts';

/** What became of a number of edits. */
export interface Edited {
  /** Nothing was reused that a build from nothing would not have made. */
  readonly right: boolean;
  /** The last edits. */
  readonly story: string;
  readonly edits: number;
  readonly hits: number;
  /** Builds that went on with intermediate files of an earlier one. */
  readonly reused: number;
}

/** Edits one after another, each with two builds: as the action goes on, and from nothing. Ends at the first difference. */
export async function editAndCompare(of: {
  readonly world: ShellWorld;
  readonly edits: number;
  readonly seed: number;
}): Promise<Edited> {
  const { world } = of;
  const random = seeded(of.seed);
  const story: string[] = [];
  const all: ShellBuild[] = [];
  const told = (right: boolean): Edited => ({
    right,
    story: story.slice(-30).join('\n'),
    edits: all.length,
    hits: all.filter(({ from }) => from === 'cache').length,
    reused: all.filter(({ kept }) => kept).length,
  });
  await world.cached();
  for (let count = 1; count <= of.edits; count += 1) {
    story.push(`${count}. ${await editAtRandom(world.root, random)}`);
    const made = await world.cached();
    all.push(made);
    story.push(`   ${made.from} (${made.because})`);
    const fresh = await world.uncached();
    if (made.result === fresh) continue;
    story.push(`   ${made.result} differs from a build from nothing: ${fresh}`);
    return told(false);
  }
  return told(true);
}
