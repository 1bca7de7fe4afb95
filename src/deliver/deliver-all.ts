import { mkdir } from 'node:fs/promises';
import type { ContainerEngine } from '#engine/engine.ts';
import type { TaggedSet } from '#oci/image.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import type { Registries } from '#registry/registries.ts';
import type { Deliver, Delivered } from './deliver.ts';
import { exportTo } from './export.ts';
import { loadInto } from './load.ts';
import { pushTo } from './push.ts';

export interface DeliverEffects {
  readonly registries: Registries;
  readonly engine: () => Promise<ContainerEngine>;
  /** A folder of this run's own. */
  readonly temporary: string;
  /** What relative paths of exports are relative to. */
  readonly resolve: (path: string) => string;
  /** Called for each place as it is done: when a later one fails, the earlier ones hold the image all the same. */
  readonly onDelivered: (delivered: Delivered) => void;
}

/** Brings images everywhere the plan says: files and the engine first, registries last, as those tell the world. */
export async function deliverAll(
  sets: readonly TaggedSet[],
  request: { readonly plan: DeliveryPlan; readonly effects: DeliverEffects },
): Promise<readonly Delivered[]> {
  await mkdir(request.effects.temporary, { recursive: true });
  const delivered: Delivered[] = [];
  for (const target of await targetsOf(request.plan, request.effects)) {
    const done = await target.deliver(sets);
    request.effects.onDelivered(done);
    delivered.push(done);
  }
  return delivered;
}

async function targetsOf(plan: DeliveryPlan, effects: DeliverEffects): Promise<readonly Deliver[]> {
  const { temporary } = effects;
  const images = plan.images.map(({ value }) => value);
  const exports = plan.outputs.map(({ type, dest }) =>
    exportTo({ type, dest: effects.resolve(dest) }, { images, temporary }),
  );
  const load = plan.load ? [loadInto(await effects.engine(), { images, temporary })] : [];
  const tags = plan.variants.flatMap((variant) => variant.tags);
  const moving = new Set(tags.filter((tag) => tag.moving).map(({ value }) => value));
  const pushes = plan.push.value
    ? images.map(({ registry, repository }) => pushTo(effects.registries(registry), { repository, moving }))
    : [];
  return [...exports, ...load, ...pushes];
}
