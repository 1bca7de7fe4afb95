import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { World } from '#actions/context/context.ts';
import { attempt, recordArtifacts, reportsFolder, standing, subjectsOf } from '#actions/images/delivery-report.ts';
import { rulingRows } from '#actions/report/delivered.ts';
import { checksumsOf } from '#actions/report/metadata.ts';
import { MERGE_OUTPUT_NAMES, outputsOf, type Result } from '#actions/report/outputs.ts';
import { type SummaryRow, summaryOf } from '#actions/report/summary.ts';
import { defined } from '#base/defined.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import type { Settled } from '#images/deliver/resolve-tags.ts';
import { describeReference } from '#oci/reference.ts';
import type { JoinedImages } from './join-images.ts';

interface Parts {
  readonly settled: Settled<JoinedImages>;
  readonly delivered: readonly Delivered[];
}

/** The outputs of the main action that still mean something, and a page for people. */
export async function reportMerge(world: World, parts: Parts): Promise<void> {
  const { runner } = world;
  const { settled, delivered } = parts;
  const result = await resultOf(world, parts);
  const outputs = outputsOf(result, world.inputs.separators);
  for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
  const subjects = subjectsOf(settled);
  recordArtifacts(runner, subjects);
  await attempt(world, {
    doing: 'Writing the checksums',
    work: async () => {
      await mkdir(dirname(result.files.checksums), { recursive: true });
      await writeFile(result.files.checksums, checksumsOf(subjects));
    },
  });
  await attempt(world, {
    doing: 'Writing the summary',
    work: () => {
      const choices = [...settled.sets.map(rowOf), ...rulingRows(delivered)];
      return runner.writeSummary(summaryOf({ result, outputs, choices, delivered }));
    },
  });
}

function rowOf({ names: [name], tags, legs, set }: JoinedImages): SummaryRow {
  const what = name === undefined ? 'image' : describeReference(name);
  return { what, value: tags.join(', '), because: `${set.images.length} images of the legs ${legs.join(', ')}` };
}

/** Where the legs pushed nothing, as in a pull request, there is nothing to join, and that is no failure. */
export function reportNothing({ runner }: World): void {
  runner.log.info('No leg pushed its images, so there is nothing to join');
  for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, NOTHING[name] ?? '');
}

const NOTHING: Readonly<Record<string, string>> = { results: '[]', changed: 'false', pushed: 'false' };

async function resultOf(world: World, { settled, delivered }: Parts): Promise<Result> {
  const sets = settled.sets.map((set, at) => ({
    ...set,
    tags: standing(set, { settled, delivered }),
    ...defined({ kept: settled.kept[at] }),
  }));
  const folder = reportsFolder(world.results, sets);
  return {
    sets,
    pushed: settled.pushes.length > 0,
    changed: (await settled.changed).includes(true),
    version: '',
    cache: '',
    sdkImage: '',
    files: { checksums: join(folder, 'subjects.sha256'), report: '' },
  };
}
