import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import type { Delivered } from '#deliver/deliver.ts';
import type { Digest } from '#oci/digest.ts';
import type { TaggedSet } from '#oci/image.ts';
import { describeReference } from '#oci/reference.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan, inCommonFirst } from '#plan/describe.ts';
import { checksumsOf } from '#report/metadata.ts';
import { outputsOf, type Result, resultsOf } from '#report/outputs.ts';
import { type SummaryRow, summaryOf } from '#report/summary.ts';
import type { World } from '#world.ts';
import type { AssembledImage } from './assemble.ts';
import type { PublishedProject } from './projects.ts';
import type { CacheUse } from './publish.ts';
import type { Request } from './read.ts';
import type { SettledSets } from './settle.ts';
import type { Verified } from './verify.ts';

interface Parts {
  readonly request: Request;
  readonly published: readonly PublishedProject[];
  readonly delivery: DeliveryPlan;
  readonly settled: SettledSets;
  readonly verified: Verified;
  readonly delivered: readonly Delivered[];
}

/** Outputs for the next steps, files for tools, a page for people. */
export async function report(world: World, parts: Parts): Promise<void> {
  const { request, published, delivery, delivered } = parts;
  const { runner } = world;
  const result = await resultOf(world, parts);
  const outputs = outputsOf(result, world.inputs.separators);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const subjects = subjectsOf(parts);
  for (const { name, tag, digest } of subjects)
    runner.recordArtifact(`oci://${name}${tag === '' ? '' : `:${tag}`}@${digest}`);
  const choices = [
    ...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
    ...describeDeliveryPlan(delivery),
    parts.verified.row,
    keptRow(world, request),
  ];
  await attempt(world, {
    doing: 'Writing the report',
    work: () => writeFiles(result, { subjects, choices, delivered }),
  });
  await attempt(world, {
    doing: 'Writing the summary',
    work: () => runner.writeSummary(summaryOf({ result, outputs, choices, delivered })),
  });
}

async function resultOf(world: World, parts: Parts): Promise<Result> {
  const { published, settled } = parts;
  const sets = settled.sets.map(({ members, from, ...tagged }, at) => ({
    ...tagged,
    project: from.published.app.project,
    tags: standing(tagged, parts),
    bases: members.map(describeBase),
    ...defined({ kept: settled.kept[at] }),
  }));
  const folder = join(world.home, 'reports', (sets[0]?.set.top.descriptor.digest ?? '').slice(7, 19));
  return {
    sets,
    pushed: settled.pushes.length > 0,
    changed: (await settled.changed).includes(true),
    version: parts.delivery.projects[0]?.version?.value ?? '',
    cache: cacheOf(published),
    sdkImage: published[0]?.published.sdkImage ?? '',
    files: { checksums: join(folder, 'subjects.sha256'), report: join(folder, 'report.json') },
  };
}

/** A tag that was left to another image is none of this one's. */
function standing({ set, tags }: TaggedSet, { settled, delivered }: Parts): readonly string[] {
  const { length } = settled.pushes;
  if (length === 0 && settled.kept.length === 0) return tags;
  const pushed = delivered.slice(delivered.length - length).flatMap((each) => each.sets);
  return pushed.find(({ digest }) => digest === set.top.descriptor.digest)?.tags ?? [];
}

/** What an attestation is about: each repository that holds a set, and the name by which it is had there. */
function subjectsOf({
  settled,
}: Parts): readonly { readonly name: string; readonly digest: Digest; readonly tag: string }[] {
  return settled.pushes.flatMap(({ client, repository, sets }) =>
    sets.map(({ set, tags }) => {
      return { name: `${client.registry}/${repository}`, digest: set.top.descriptor.digest, tag: tags[0] ?? '' };
    }),
  );
}

/** The images are delivered: what cannot be written takes nothing back. */
async function attempt(
  { runner }: World,
  { doing, work }: { doing: string; work: () => Promise<void> },
): Promise<void> {
  await work().catch((error: unknown) => runner.log.warning(`${doing}: ${messageOf(error)}`));
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

/** With what its tag stood for. */
function describeBase({ base: { reference, digest } }: AssembledImage): string {
  return describeReference({ ...reference, digest });
}

/** Of all projects: what is not the same everywhere is `partial`. */
function cacheOf(published: readonly PublishedProject[]): CacheUse['state'] {
  const [first = 'off', ...others] = new Set(published.map((project) => project.published.cache.state));
  return others.length === 0 ? first : 'partial';
}

/** What the post step will keep; it says itself what became of it. */
function keptRow(world: World, { event }: Request): SummaryRow {
  const what = 'kept for later runs';
  const { refusal } = world.cacheFor(event);
  if (refusal !== '') return { what, value: 'nothing', because: refusal };
  const kinds = [...new Set(world.saves.map(({ entry }) => entry.kind))];
  if (kinds.length === 0) return { what, value: 'nothing', because: 'earlier runs kept it already' };
  return { what, value: kinds.join(', '), because: 'by the post step, which says what became of it' };
}
