import { join, resolve } from 'node:path';
import type { Delivered } from '#deliver/deliver.ts';
import { deliverAll } from '#deliver/deliver-all.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { describeDelivered } from '#report/delivered.ts';
import type { World } from '#world.ts';
import type { AssembledSet } from './assemble.ts';
import type { RunFolder } from './run-folder.ts';

/** Brings the images everywhere they shall be, and says what moved and why. */
export async function deliver(
  world: World,
  parts: {
    readonly assembled: readonly AssembledSet[];
    readonly delivery: DeliveryPlan;
    readonly folder: RunFolder;
  },
): Promise<readonly Delivered[]> {
  const { assembled, delivery, folder } = parts;
  const { log } = world.runner;
  return log.phase('Deliver', () =>
    deliverAll(assembled, {
      plan: delivery,
      effects: {
        registries: world.registries,
        engine: world.engine,
        temporary: join(folder.path, 'deliver'),
        resolve: (path) => resolve(world.workspace, path),
        onDelivered: (delivered) => {
          for (const line of describeDelivered(delivered)) log.info(line);
        },
      },
    }),
  );
}
