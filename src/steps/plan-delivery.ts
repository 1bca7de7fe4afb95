import { openImages } from '#dotnet/found-images.ts';
import type { Reference } from '#oci/reference.ts';
import { type DeliveryPlan, makeDeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDeliveryPlan, printRows } from '#plan/describe.ts';
import type { World } from '#world.ts';
import { findVersions } from './find-versions.ts';
import type { PublishedProject } from './projects.ts';
import type { Request } from './read.ts';
import { warnOfAge } from './recall-all.ts';

/** Only now are the evaluated names, tags and frameworks of the projects known. */
export async function planDelivery(
  world: World,
  parts: { readonly request: Request; readonly published: readonly PublishedProject[] },
): Promise<DeliveryPlan> {
  const { inputs } = world;
  const { event, tags } = parts.request;
  const projects = parts.published.map(({ published }) => published.publication.apps);
  const asked = parts.published.flatMap(({ build }) => (build.kind === 'project' ? [build.found.versions] : []));
  const known = { versions: Object.assign({}, ...asked) };
  const first = makeDeliveryPlan({ inputs, event, tags, projects, found: known });
  const open = openImages(basesOf(first), known);
  if (open.length > 0) warnOfAge(world);
  const versions = { ...known.versions, ...(await findVersions(world, open)) };
  const delivery = open.length === 0 ? first : makeDeliveryPlan({ inputs, event, tags, projects, found: { versions } });
  for (const line of printRows(describeDeliveryPlan(delivery))) world.runner.log.info(line);
  return delivery;
}

function basesOf({ projects }: DeliveryPlan): readonly Reference[] {
  const images = projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images));
  return images.map(({ base }) => base.value);
}
