import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import {
  pushedReferences,
  recordArtifacts,
  reportsFolder,
  subjectsOf,
  warnOnFailure,
} from '#actions/images/delivery-report.ts';
import type { ResolvedSets } from '#actions/images/resolve-tags.ts';
import type { Verified } from '#actions/images/verify.ts';
import { describeBase, legFileOf, writeLeg } from '#actions/matrix/leg.ts';
import type { Request } from '#actions/plan/read.ts';
import { testsFolder } from '#actions/publish/build-project.ts';
import type { CacheUse } from '#actions/publish/projects.ts';
import { describeProject, type PublishedProject } from '#actions/publish/projects.ts';
import type { Tested } from '#actions/publish/test.ts';
import { rulingRows } from '#actions/report/delivered.ts';
import { describeDeliveryPlan } from '#actions/report/describe-delivery.ts';
import { checksumsOf } from '#actions/report/metadata.ts';
import { outputsOf, type Result, resultsOf } from '#actions/report/outputs.ts';
import { type SummaryRow, summaryOf } from '#actions/report/summary.ts';
import { defined } from '#base/objects.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { Digest } from '#oci/digest.ts';
import { originOf } from '#oci/mirror.ts';
import { inCommonFirst } from '#plan/choices/describe.ts';

interface ReportParts {
  readonly request: Request;
  readonly published: readonly PublishedProject[];
  readonly tested: readonly Tested[];
  readonly delivery: DeliveryPlan;
  readonly settled: ResolvedSets;
  readonly verified: Verified;
  readonly delivered: readonly Delivered[];
}

/** Writes outputs for the next steps, files for tools, and the summary for people. */
export async function report(context: Context, parts: ReportParts): Promise<void> {
  const { request, published, tested, delivery, delivered } = parts;
  const { runner } = context;
  const result = await resultOf(context, parts);
  const outputs = outputsOf(result, context.inputs.separators);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const subjects = subjectsOf(parts.settled);
  recordArtifacts(runner, subjects);
  const choices = [
    ...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
    ...tested.map(testRow),
    ...describeDeliveryPlan(delivery),
    ...rulingRows(delivered),
    parts.verified.row,
    keptRow(context, request),
  ];
  await warnOnFailure(context, {
    doing: 'Cannot write the report',
    work: () => writeFiles(result, { subjects, choices, delivered }),
  });
  await warnOnFailure(context, {
    doing: 'Cannot write the summary',
    work: () => runner.writeSummary(summaryOf({ result, outputs, choices, delivered })),
  });
}

async function resultOf(context: Context, parts: ReportParts): Promise<Result> {
  const { published, tested, settled } = parts;
  const sets = settled.sets.map(({ members, from, ...tagged }, at) => ({
    ...tagged,
    project: from.published.app.project,
    tags: pushedReferences(tagged, parts),
    bases: members.map(({ base }) => describeBase(base)),
    ...defined({ kept: settled.kept[at] }),
  }));
  const folder = reportsFolder(context.results, sets);
  const leg = context.inputs.leg === undefined ? undefined : await writeLeg(context, legFileOf(context, parts));
  return {
    sets,
    pushed: settled.pushes.length > 0,
    changed: (await settled.changed).includes(true),
    version: parts.delivery.projects[0]?.version?.value ?? '',
    cache: cacheOf(published),
    sdkImage: sdkImageOf(context, published),
    files: {
      checksums: join(folder, 'subjects.sha256'),
      report: join(folder, 'report.json'),
      ...(tested.some(({ output }) => output !== undefined) ? { tests: testsFolder(context) } : {}),
      ...defined({ leg }),
    },
  };
}

/** Names the registry that the image is of, as the output `base-image` does, unless the input names the mirror itself. */
function sdkImageOf({ inputs }: Context, [first]: readonly PublishedProject[]): string {
  const name = first?.published.sdkImage ?? '';
  const asked = inputs.sdkImage?.kind === 'image' ? inputs.sdkImage.reference.registry : undefined;
  return originOf(
    name,
    inputs.mirrors.filter(({ host }) => host !== asked),
  );
}

function testRow({ build, value, because }: Tested): SummaryRow {
  return { what: `tests of ${describeProject(build)}`, value, because };
}

async function writeFiles(
  result: Result,
  parts: {
    readonly subjects: readonly { readonly name: string; readonly digest: Digest }[];
    readonly choices: readonly SummaryRow[];
    readonly delivered: readonly Delivered[];
  },
): Promise<void> {
  const { files } = result;
  const { subjects, choices, delivered } = parts;
  await mkdir(dirname(files.report), { recursive: true });
  await writeFile(files.checksums, checksumsOf(subjects));
  await writeFile(files.report, JSON.stringify({ results: resultsOf(result), choices, delivered }, undefined, 2));
}

/** Combines all projects; if they differ, the result is `partial`. */
function cacheOf(published: readonly PublishedProject[]): CacheUse['state'] {
  const [first = 'off', ...others] = new Set(published.map((project) => project.published.cache.state));
  return others.length === 0 ? first : 'partial';
}

/** Lists what the post step will keep. That step reports the result. */
function keptRow(context: Context, { event }: Request): SummaryRow {
  const what = 'kept for later runs';
  const { refusal } = context.cacheFor(event);
  if (refusal !== '') return { what, value: 'nothing', because: refusal };
  const kinds = [...new Set(context.saves.map(({ entry }) => entry.kind))];
  if (kinds.length === 0) return { what, value: 'nothing', because: 'earlier runs kept it already' };
  return { what, value: kinds.join(', '), because: 'by the post step, which reports the result' };
}
