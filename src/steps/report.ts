import { messageOf } from '#base/action-error.ts';
import type { Delivered } from '#deliver/deliver.ts';
import { describeReference } from '#oci/reference.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan, inCommonFirst } from '#plan/describe.ts';
import { outputsOf } from '#report/outputs.ts';
import { type SummaryRow, summaryOf } from '#report/summary.ts';
import type { World } from '#world.ts';
import type { AssembledImage, AssembledSet } from './assemble.ts';
import type { PublishedProject } from './projects.ts';
import type { CacheUse } from './publish.ts';
import type { Request } from './read.ts';
import type { Verified } from './verify.ts';

/** Outputs for the next steps, a page for people. */
export async function report(
  world: World,
  parts: {
    readonly request: Request;
    readonly published: readonly PublishedProject[];
    readonly delivery: DeliveryPlan;
    readonly assembled: readonly AssembledSet[];
    readonly verified: Verified;
    readonly delivered: readonly Delivered[];
  },
): Promise<void> {
  const { request, published, delivery, assembled, delivered } = parts;
  const { runner } = world;
  const result = {
    sets: assembled.map(({ members, from, ...named }) => ({
      ...named,
      project: from.published.app.project,
      bases: members.map(describeBase),
    })),
    pushed: delivery.push.value,
    cache: cacheOf(published),
    sdkImage: published[0]?.published.sdkImage ?? '',
  };
  const outputs = outputsOf(result);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const choices = [
    ...inCommonFirst(published.map(({ build, published: { cache } }) => [...build.rows, ...cache.rows])),
    ...describeDeliveryPlan(delivery),
    parts.verified.row,
    keptRow(world, request),
  ];
  // The image is delivered: a page that cannot be written takes nothing back.
  await runner.writeSummary(summaryOf({ result, outputs, choices, delivered })).catch((error: unknown) => {
    runner.log.warning(`Writing the summary: ${messageOf(error)}`);
  });
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
