import { mkdir } from 'node:fs/promises';
import type { ContainerEngine } from '#engine/engine.ts';
import type { TaggedSet } from '#oci/image.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import type { Deliver, Delivered } from './deliver.ts';
import { exportTo } from './export.ts';
import { loadInto } from './load.ts';
import { type BegunDelivery, beginPushTo, type PushTarget } from './push.ts';

export interface DeliverEffects {
  readonly engine: () => Promise<ContainerEngine>;
  /** A folder of this run's own. */
  readonly temporary: string;
  /** What relative paths of exports are relative to. */
  readonly resolve: (path: string) => string;
  /** Called for each place as it is done: when a later one fails, the earlier ones hold the image all the same. */
  readonly onDelivered: (delivered: Delivered) => void;
}

/**
 * Brings images everywhere the plan says: files and the engine first, registries last, as those tell the world; and the
 * moving tags when every registry has all the others.
 */
export async function deliverAll(
  sets: readonly TaggedSet[],
  request: { readonly plan: DeliveryPlan; readonly pushes: readonly PushTarget[]; readonly effects: DeliverEffects },
): Promise<readonly Delivered[]> {
  const { plan, pushes, effects } = request;
  await mkdir(effects.temporary, { recursive: true });
  const delivered: Delivered[] = [];
  const done = (one: Delivered): void => {
    effects.onDelivered(one);
    delivered.push(one);
  };
  for (const target of await localTargets(plan, effects)) done(await target.deliver(sets));
  const begun: BegunDelivery[] = [];
  for (const push of pushes) begun.push(await beginPushTo(push));
  for (const push of begun) done(await push.finish());
  return delivered;
}

async function localTargets(plan: DeliveryPlan, effects: DeliverEffects): Promise<readonly Deliver[]> {
  const { temporary } = effects;
  const images = plan.images.map(({ value }) => value);
  const exports = plan.outputs.map(({ type, dest }) =>
    exportTo({ type, dest: effects.resolve(dest) }, { images, temporary }),
  );
  return plan.load ? [...exports, loadInto(await effects.engine(), { images, temporary })] : exports;
}
