import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import prettyBytes from 'pretty-bytes';
import type { Context } from '#actions/context/context.ts';
import {
  pushedReferences,
  recordArtifacts,
  reportsFolder,
  subjectsOf,
  warnOnFailure,
} from '#actions/images/delivery-report.ts';
import type { Attached } from '#actions/images/documents.ts';
import { reportImages } from '#actions/images/report-images.ts';
import type { ResolvedSets } from '#actions/images/resolve-tags.ts';
import type { Verified } from '#actions/images/verify.ts';
import { describeBase, legFileOf, writeLeg } from '#actions/matrix/leg.ts';
import type { Request } from '#actions/plan/read.ts';
import { partsOfFramework, partsOfImage } from '#actions/plan/supported-parts.ts';
import { testsFolder } from '#actions/publish/kept-with-build.ts';
import type { CacheUse } from '#actions/publish/projects.ts';
import { describeProject, type PublishedProject } from '#actions/publish/projects.ts';
import type { Tested } from '#actions/publish/test.ts';
import { advisoriesOf } from '#actions/report/advisories.ts';
import type { ImageChanges } from '#actions/report/changes.ts';
import { rulingRows } from '#actions/report/delivered.ts';
import { describeDeliveryPlan } from '#actions/report/describe-delivery.ts';
import { documentRows } from '#actions/report/documents.ts';
import { checksumsOf } from '#actions/report/metadata.ts';
import { lastLine } from '#actions/report/outcome.ts';
import { outputsOf, type Result, resultsOf } from '#actions/report/outputs.ts';
import type { ReportModel } from '#actions/report/report-model.ts';
import { reportPage } from '#actions/report/report-page.ts';
import { errorsFirst, type SummaryFacts, type SummaryRow, summaryOf } from '#actions/report/summary.ts';
import { drawnPhases, tipOf } from '#actions/report/timeline.ts';
import { actionVersion } from '#actions/runner/bundle-folder.ts';
import { defined } from '#base/objects.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { Digest } from '#oci/digest.ts';
import { codecFingerprint } from '#oci/layer/codec.ts';
import { originOf } from '#oci/mirror.ts';
import { inCommonFirst } from '#plan/choices/describe.ts';
import { type SbomFacts, unpackFacts } from '#publication/sbom-facts.ts';

interface ReportParts {
  readonly request: Request;
  readonly published: readonly PublishedProject[];
  readonly tested: readonly Tested[];
  readonly delivery: DeliveryPlan;
  readonly settled: ResolvedSets;
  readonly verified: Verified;
  readonly delivered: readonly Delivered[];
  readonly attached: readonly Attached[];
  /** How the images differ from what their tags pointed to. */
  readonly changes: Promise<readonly ImageChanges[]>;
}

/** Writes outputs for the next steps, files for tools, and the summary for people. @returns the last line of the log */
export async function report(context: Context, parts: ReportParts): Promise<string> {
  const { runner } = context;
  const result = await resultOf(context, parts);
  const outputs = outputsOf(result, context.inputs.separators);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const subjects = subjectsOf(parts.settled);
  recordArtifacts(runner, subjects);
  const facts = await factsOf(context, { ...parts, result });
  const { delivered, published } = parts;
  const isMade = published.some((project) => project.published.made !== undefined);
  const compressor = isMade ? codecFingerprint(context.inputs.compression) : undefined;
  await warnOnFailure(context, {
    doing: 'Cannot write the report',
    work: () => writeFiles(facts, { subjects, model: modelOf(facts, parts), delivered, compressor }),
  });
  await warnOnFailure(context, {
    doing: 'Cannot write the summary',
    work: () => runner.writeSummary(summaryOf(facts)),
  });
  if (facts.tip !== undefined) runner.log.info(`Tip: ${facts.tip}`);
  return lastLine(facts);
}

async function factsOf(context: Context, parts: ReportParts & { readonly result: Result }): Promise<SummaryFacts> {
  const { request, published, tested, delivery, delivered, settled, result } = parts;
  const { phases, problems, elapsed, withoutSecrets } = context.runner.record;
  const kept = keptRow(context, request);
  const changes = await parts.changes;
  const own = {
    result,
    places: delivered.slice(0, delivered.length - settled.pushes.length).map(({ target }) => target),
    elapsed: elapsed(),
    saved: savedBy(published),
  };
  const tests = tested.map(testRow);
  const support = supportRow(published, delivery);
  const tip = tipOf({ phases, elapsed: own.elapsed, refusal: context.cacheFor(request.event).refusal });
  return {
    ...own,
    highlights: [
      ...published.flatMap(({ published: { cache } }) => cache.rows.slice(0, 1)).slice(0, 5),
      ...changes.slice(0, 1).map(pullRow),
      ...tests,
      parts.verified.row,
      ...support,
      ...documentRows(parts.attached),
      kept,
    ],
    choices: [
      ...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
      ...describeDeliveryPlan(delivery),
      ...rulingRows(delivered),
      ...suppressedRows(published),
    ].map((row) => ({ ...row, value: withoutSecrets(row.value), because: withoutSecrets(row.because) })),
    ...{ delivered, changes, phases, problems },
    advisories: advisoriesOf({
      problems,
      findings: published.flatMap(({ published: { findings } }) => findings),
      graphs: () => graphsOf(published),
    }),
    ...defined({ tip }),
  };
}

/** What the applications consist of. */
function graphsOf(published: readonly PublishedProject[]): readonly SbomFacts[] {
  const apps = published.flatMap(({ published: { publication } }) => publication.apps);
  return apps.flatMap(({ sbomFacts }) => unpackFacts(sbomFacts) ?? []);
}

/** How long the builds took that were not repeated, in milliseconds. */
function savedBy(published: readonly PublishedProject[]): number {
  return published.reduce((sum, { recalled, published: { made } }) => {
    const found = made === undefined ? recalled?.found : undefined;
    return sum + (found?.kind === 'found' ? (found.known.took ?? 0) : 0);
  }, 0);
}

function pullRow({ since, pull, size }: ImageChanges): SummaryRow {
  const value = `${prettyBytes(pull)} of ${prettyBytes(size)}`;
  return { what: 'pull of this version', value, because: `where ${since} was pulled before` };
}

/** The advisories that projects suppress: their statements are attached as OpenVEX. */
function suppressedRows(published: readonly PublishedProject[]): readonly SummaryRow[] {
  const apps = published.map(({ published: { app } }) => app);
  return apps.flatMap(({ project, audit }) =>
    (audit?.suppressed ?? []).map((address) => {
      const reason = audit?.justifications?.[address];
      const because = `NuGetAuditSuppress of ${project}${reason === undefined ? '' : `: ${reason}`}`;
      return { what: 'suppressed advisory', value: address, because };
    }),
  );
}

/** Until when the versions in the images are supported. */
function supportRow(published: readonly PublishedProject[], { projects }: DeliveryPlan): readonly SummaryRow[] {
  const images = projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images));
  const parts = [
    ...published.flatMap(({ published: { app } }) => partsOfFramework(app.framework)),
    ...images.flatMap(({ base }) => partsOfImage('the base image', base.value)),
  ];
  const dated = new Map(parts.map(({ of }) => [of.name, of.endOfSupport]));
  const texts = [...dated].filter(([, end]) => end !== '').map(([name, end]) => `${name} until ${end}`);
  if (texts.length === 0) return [];
  return [{ what: 'supported', value: texts.join(', '), because: 'dates of the catalogue of this action' }];
}

async function resultOf(context: Context, parts: ReportParts): Promise<Result> {
  const { published, tested, settled } = parts;
  const sets = settled.sets.map(({ members, from, ...tagged }, index) => ({
    ...tagged,
    project: from.published.app.project,
    tags: pushedReferences(tagged, parts),
    bases: members.map(({ base }) => describeBase(base)),
    ...defined({ kept: settled.kept[index] }),
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
    attached: parts.attached,
    files: {
      checksums: join(folder, 'subjects.sha256'),
      report: join(folder, 'report.json'),
      page: join(folder, 'report.html'),
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
  { result, choices, advisories }: SummaryFacts,
  files: {
    readonly subjects: readonly { readonly name: string; readonly digest: Digest }[];
    readonly model: ReportModel;
    readonly delivered: readonly Delivered[];
    /** Fingerprint of what compressed the layers; absent: none was compressed. */
    readonly compressor: string | undefined;
  },
): Promise<void> {
  const { report: path, page, checksums } = result.files;
  const { subjects, model, delivered, compressor } = files;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(checksums, checksumsOf(subjects));
  const results = resultsOf(result);
  await writeFile(
    path,
    JSON.stringify({ results, choices, delivered, advisories, ...defined({ compressor }) }, undefined, 2),
  );
  await writeFile(page, reportPage(model));
}

/** A browser draws a longer table slowly. */
const PROBLEMS_IN_REPORT = 1_000;

function modelOf(facts: SummaryFacts, { settled }: ReportParts): ReportModel {
  const { highlights, choices, phases, problems, changes } = facts;
  return {
    title: lastLine(facts),
    version: actionVersion(),
    ...{ highlights, choices, phases: drawnPhases(phases) },
    problems: errorsFirst(problems).slice(0, PROBLEMS_IN_REPORT),
    moreProblems: Math.max(0, problems.length - PROBLEMS_IN_REPORT),
    images: settled.sets.flatMap((set, index) =>
      reportImages(set, { changes, isKept: settled.kept[index] !== undefined }),
    ),
  };
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
