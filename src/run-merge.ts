import { pushAll } from '#deliver/push.ts';
import { settle } from '#deliver/settle.ts';
import type { MergeInputs } from '#inputs/merge-inputs.ts';
import { createdOf } from '#plan/labels.ts';
import { describeDelivered } from '#report/delivered.ts';
import { joinImages } from '#steps/join-images.ts';
import { read } from '#steps/read.ts';
import { readLegs } from '#steps/read-legs.ts';
import { reportMerge, reportNothing } from '#steps/report-merge.ts';
import { settleRules } from '#steps/settle.ts';
import type { World } from '#world.ts';

/**
 * The story of the companion action that joins the legs of a matrix: what they pushed by digest gets its indexes, then its
 * tags. Exactly the legs that were planned, or nothing.
 */
export async function runMerge(world: World, merging: MergeInputs): Promise<void> {
  const request = await read(world);
  const joined = await readLegs(world, { request, merging });
  if (!joined.pushed) return reportNothing(world);

  const { log } = world.runner;
  const images = await joinImages(world, joined);
  // Git's word goes before that of the legs.
  const created = request.event.commitTime === undefined ? joined.created : createdOf(request.event);
  const own = { revision: request.event.sha, created };
  const rules = settleRules(world, { request, own });
  const settled = await settle(images, { registries: world.registries, rules });
  const delivered = await log.phase('Deliver', () => pushAll(settled.pushes));
  for (const line of delivered.flatMap(describeDelivered)) log.info(line);
  await reportMerge(world, { settled, delivered });
}
