import type { Context } from '#actions/context/context.ts';
import { tagRulesOf } from '#actions/images/resolve-tags.ts';
import { attestIndexes } from '#actions/matrix/attest-indexes.ts';
import { joinImages } from '#actions/matrix/join-images.ts';
import { readLegs } from '#actions/matrix/read-legs.ts';
import { reportMerge, reportNothing } from '#actions/matrix/report-merge.ts';
import { read } from '#actions/plan/read.ts';
import { describeDelivered } from '#actions/report/delivered.ts';
import { pushAll } from '#images/deliver/push.ts';
import { resolveTags } from '#images/deliver/resolve-tags.ts';
import { createdOf } from '#images/image/labels.ts';
import type { MergeInputs } from '#request/inputs/merge-inputs.ts';

/**
 * The pipeline of the action that joins the legs of a matrix: makes indexes of what they pushed by digest, then
 * writes the tags and attaches their provenance. It joins exactly the planned legs, or nothing.
 */
export async function runMerge(context: Context, merging: MergeInputs): Promise<void> {
  const request = await read(context);
  const joined = await readLegs(context, { request, merging });
  if (!joined.pushed) return reportNothing(context);

  const { log } = context.runner;
  const images = await joinImages(context, joined);
  // The commit time from git overrides that of the legs.
  const created = request.event.commitTime === undefined ? joined.created : createdOf(request.event);
  const own = { revision: request.event.sha, created };
  const rules = tagRulesOf(context, { request, own });
  const settled = await resolveTags(images, { registries: context.registries, rules });
  const delivered = await log.phase('Deliver', () => pushAll(settled.pushes));
  for (const line of delivered.flatMap(describeDelivered)) log.info(line);
  await attestIndexes(context, { settled, event: request.event });
  await reportMerge(context, { settled, delivered });
}
