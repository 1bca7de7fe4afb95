import { type DeliveryPlan, makeDeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan, printRows } from '#plan/describe.ts';
import type { World } from '#world.ts';
import type { PublishedProject } from './projects.ts';
import type { Request } from './read.ts';

/** Only now are the evaluated names, tags and frameworks of the projects known. */
export function planDelivery(
  world: World,
  parts: { readonly request: Request; readonly published: readonly PublishedProject[] },
): DeliveryPlan {
  const { inputs } = world;
  const { event, tags, templates } = parts.request;
  const projects = parts.published.map(({ published }) => published.publication.apps);
  const delivery = makeDeliveryPlan({ inputs, event, tags, projects, templates });
  for (const line of printRows(describeDeliveryPlan(delivery))) world.runner.log.info(line);
  return delivery;
}
