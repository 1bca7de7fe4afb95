import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FolderAccess, StepAccess } from '#actions/context/context.ts';
import {
  pushedReferences,
  recordArtifacts,
  reportsFolder,
  subjectsOf,
  warnOnFailure,
} from '#actions/images/delivery-report.ts';
import { rulingRows } from '#actions/report/delivered.ts';
import { checksumsOf } from '#actions/report/metadata.ts';
import { MERGE_OUTPUT_NAMES, outputsOf, type Result } from '#actions/report/outputs.ts';
import { type SummaryRow, summaryOf } from '#actions/report/summary.ts';
import { defined } from '#base/objects.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import type { ResolvedTags } from '#images/deliver/resolve-tags.ts';
import { describeReference } from '#oci/reference.ts';
import type { JoinedImages } from './join-images.ts';

interface MergeReportParts {
  readonly settled: ResolvedTags<JoinedImages>;
  readonly delivered: readonly Delivered[];
}

/** Writes those outputs of the main action that apply here, and the summary. */
export async function reportMerge(context: StepAccess & FolderAccess, parts: MergeReportParts): Promise<void> {
  const { runner } = context;
  const { settled, delivered } = parts;
  const result = await resultOf(context, parts);
  const outputs = outputsOf(result, context.inputs.separators);
  for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
  const subjects = subjectsOf(settled);
  recordArtifacts(runner, subjects);
  await warnOnFailure(context, {
    doing: 'Cannot write the checksums',
    work: async () => {
      await mkdir(dirname(result.files.checksums), { recursive: true });
      await writeFile(result.files.checksums, checksumsOf(subjects));
    },
  });
  await warnOnFailure(context, {
    doing: 'Cannot write the summary',
    work: () => {
      const choices = [...settled.sets.map(rowOf), ...rulingRows(delivered)];
      const { phases, problems, elapsed } = runner.record;
      const none = { places: [], saved: 0, highlights: [], changes: [], advisories: [] };
      const facts = { ...none, result, elapsed: elapsed(), phases, problems };
      return runner.writeSummary(summaryOf({ ...facts, choices, delivered }));
    },
  });
}

function rowOf({ names: [name], tags, legs, set }: JoinedImages): SummaryRow {
  const what = name === undefined ? 'image' : describeReference(name);
  return { what, value: tags.join(', '), because: describeParts(set.images.length, legs) };
}

/** `3 images from the legs amd64, arm64`; `1 image from the leg amd64`. A leg may have several images of a set. */
export function describeParts(images: number, legs: readonly string[]): string {
  const names = [...new Set(legs)];
  return `${images} image${images === 1 ? '' : 's'} from the leg${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
}

/** If the legs pushed nothing, as in a pull request, there is nothing to join. That is not a failure. */
export function reportNothing({ runner }: StepAccess): void {
  runner.log.info('No leg pushed its images, so there is nothing to join');
  for (const name of MERGE_OUTPUT_NAMES) runner.setOutput(name, NOTHING[name] ?? '');
}

const NOTHING: Readonly<Record<string, string>> = { results: '[]', changed: 'false', pushed: 'false' };

async function resultOf(context: FolderAccess, { settled, delivered }: MergeReportParts): Promise<Result> {
  const sets = settled.sets.map((set, index) => ({
    ...set,
    tags: pushedReferences(set, { settled, delivered }),
    ...defined({ kept: settled.kept[index] }),
  }));
  const folder = reportsFolder(context.results, sets);
  return {
    sets,
    pushed: settled.pushes.length > 0,
    changed: (await settled.changed).includes(true),
    version: '',
    cache: '',
    attached: [],
    sdkImage: '',
    files: { checksums: join(folder, 'subjects.sha256'), report: '', page: '' },
  };
}
