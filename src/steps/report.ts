import { messageOf } from '#base/action-error.ts';
import type { Delivered } from '#deliver/deliver.ts';
import { describeReference } from '#oci/reference.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan } from '#plan/describe.ts';
import { outputsOf } from '#report/outputs.ts';
import { type SummaryRow, summaryOf } from '#report/summary.ts';
import type { World } from '#world.ts';
import type { AssembledImage, AssembledSet } from './assemble.ts';
import type { Build } from './plan-build.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';
import type { Verified } from './verify.ts';

/** Outputs for the next steps, a page for people. */
export async function report(
  world: World,
  parts: {
    readonly request: Request;
    readonly build: Build;
    readonly published: Published;
    readonly delivery: DeliveryPlan;
    readonly assembled: readonly AssembledSet[];
    readonly verified: Verified;
    readonly delivered: readonly Delivered[];
  },
): Promise<void> {
  const { request, build, published, delivery, assembled, delivered } = parts;
  const { runner } = world;
  const result = {
    sets: assembled.map(({ members, ...tagged }) => ({ ...tagged, bases: members.map(describeBase) })),
    images: delivery.images.map(({ value }) => value),
    pushed: delivery.push.value,
    cache: published.cache.state,
    sdkImage: published.sdkImage,
    project: published.publication.apps[0]?.project ?? '',
  };
  const outputs = outputsOf(result);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const choices = [
    ...build.rows,
    ...describeDeliveryPlan(delivery),
    parts.verified.row,
    ...published.cache.rows,
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

/** What the post step will keep; it says itself what became of it. */
function keptRow(world: World, { event }: Request): SummaryRow {
  const what = 'kept for later runs';
  const { refusal } = world.cacheFor(event);
  if (refusal !== '') return { what, value: 'nothing', because: refusal };
  const kinds = world.saves.map(({ entry }) => entry.kind);
  if (kinds.length === 0) return { what, value: 'nothing', because: 'earlier runs kept it already' };
  return { what, value: kinds.join(', '), because: 'by the post step, which says what became of it' };
}
