import { type DeliveryPlan, makeDeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan, printRows } from '#plan/describe.ts';
import type { World } from '#world.ts';
import type { Published } from './publish.ts';
import type { Request } from './read.ts';

/** Only now are the project's evaluated names, tags and frameworks known. */
export function planDelivery(
  world: World,
  parts: { readonly request: Request; readonly published: Published },
): DeliveryPlan {
  const { inputs } = world;
  const { event, tags } = parts.request;
  const delivery = makeDeliveryPlan({ inputs, event, tags, apps: parts.published.publication.apps });
  for (const line of printRows(describeDeliveryPlan(delivery))) world.runner.log.info(line);
  return delivery;
}
