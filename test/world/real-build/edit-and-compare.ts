import { seeded } from '../shell-build/edits.ts';
import { editReally } from './edits.ts';
import { differing, openRealWorld, type RealBuild } from './world.ts';

/** What became of a number of edits. */
export interface EditedReally {
  /** Nothing was reused that a build from nothing would not have made. */
  readonly right: boolean;
  /** The last edits, and the files that differ. */
  readonly story: string;
  readonly edits: number;
  readonly hits: number;
  /** Builds, and of these: with the restore left out, on intermediate files of an earlier one, on those of all projects. */
  readonly builds: number;
  readonly restoresLeftOut: number;
  readonly reused: number;
  /** Projects of these builds that were not compiled, as what they are made of did not change. */
  readonly notCompiled: number;
  /** Edits after which neither build succeeds. */
  readonly failures: number;
  readonly seed: number;
  readonly seconds: number;
}

/** Edits one after another, each with two builds: as the action goes on, and from nothing. Ends at the first difference. */
export async function editAndCompare(of: { readonly edits: number; readonly seed: number }): Promise<EditedReally> {
  const world = await openRealWorld({ programs: of.seed % 2 === 1 });
  const random = seeded(of.seed);
  const story: string[] = [];
  const all: RealBuild[] = [];
  const started = Date.now();
  const told = (right: boolean): EditedReally => {
    const counts = { seed: of.seed, ...countsOf(all), seconds: Math.round((Date.now() - started) / 1000) };
    console.log(`${right ? 'The same result' : 'ANOTHER RESULT'}: ${JSON.stringify(counts)}`);
    return { right, story: story.slice(-30).join('\n'), ...counts };
  };
  try {
    await world.cached();
    for (let count = 1; count <= of.edits; count += 1) {
      story.push(`${count}. ${await editReally(world.root, random)}`);
      const [made, fresh] = await Promise.all([world.cached(), world.uncached()]);
      all.push(made);
      story.push(`   ${describe(made)}`);
      if (made.layers.join() !== fresh.layers.join()) {
        story.push(`   differs from a build from nothing: ${differing(made, fresh).join(', ')}`);
        if (fresh.files['failure'] !== undefined) story.push(fresh.files['failure']);
        return told(false);
      }
    }
    return told(true);
  } finally {
    await world.stop();
  }
}

function describe({ from, because, observed, files }: RealBuild): string {
  const failure = files['failure'] === undefined ? '' : `: ${files['failure']}`;
  const how =
    observed === undefined ? '' : `; intermediate files: ${observed.reuse}; restore: ${observed.restore.value}`;
  return `${from} (${because})${how}${failure}`;
}

function countsOf(all: readonly RealBuild[]) {
  const builds = all.flatMap(({ from, observed }) => (from === 'build' ? (observed ?? []) : []));
  return {
    edits: all.length,
    hits: all.filter(({ from }) => from === 'cache').length,
    builds: builds.length,
    restoresLeftOut: builds.filter(({ restore }) => restore.value === 'left out').length,
    reused: builds.filter(({ kept }) => kept).length,
    notCompiled: all.reduce((sum, { notCompiled }) => sum + (notCompiled ?? 0), 0),
    failures: all.filter(({ from }) => from === 'failure').length,
  };
}
