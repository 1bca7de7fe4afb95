import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ContainerEngine } from '#engine/engine.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { NamedSet } from '#oci/image.ts';
import type { Push } from '#oci/registry/push.ts';
import type { Deliver, Delivered } from './deliver.ts';
import { exportTo } from './export.ts';
import { loadInto } from './load.ts';
import { pushAll } from './push.ts';

interface DeliverEffects {
  readonly engine: () => Promise<ContainerEngine>;
  /** A folder of this run only. */
  readonly temporary: string;
  /** The folder that relative paths of exports start from: the checkout, absolute. */
  readonly workspace: string;
  /** Called for each place when it is done: if a later one fails, the earlier ones have the image anyway. */
  readonly onDelivered: (delivered: Delivered) => void;
}

/**
 * Delivers to files and the engine first and to registries last, because others can pull from those.
 * @example
 * const onDelivered = ({ target }: Delivered) => log.info(target);
 * const effects = { engine, temporary: '/tmp/delivery', workspace: '/checkout', onDelivered };
 * await deliverAll(sets, { plan, pushes, effects });
 */
export async function deliverAll(
  sets: readonly NamedSet[],
  request: { readonly plan: DeliveryPlan; readonly pushes: readonly Push[]; readonly effects: DeliverEffects },
): Promise<readonly Delivered[]> {
  const { plan, pushes, effects } = request;
  await mkdir(effects.temporary, { recursive: true });
  const delivered: Delivered[] = [];
  for (const target of [...(await localTargets(plan, effects)), { deliver: () => pushAll(pushes) }]) {
    const done = await target.deliver(sets);
    for (const each of done) effects.onDelivered(each);
    delivered.push(...done);
  }
  return delivered;
}

async function localTargets(plan: DeliveryPlan, effects: DeliverEffects): Promise<readonly Deliver[]> {
  const { temporary, workspace } = effects;
  const exports = plan.outputs.map(({ type, dest }) =>
    exportTo({ type, dest: resolve(workspace, dest) }, { temporary, workspace }),
  );
  const load = plan.load ? [loadInto(await effects.engine(), { temporary })] : [];
  return [...exports, ...load];
}
