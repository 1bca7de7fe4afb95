import { join } from 'node:path';
import type { FolderAccess, MachineAccess, StepAccess } from '#actions/context/context.ts';
import type { RunFolder } from '#actions/plan/run-folder.ts';
import { describeDelivered } from '#actions/report/delivered.ts';
import type { Delivered } from '#images/deliver/deliver.ts';
import { deliverAll } from '#images/deliver/deliver-all.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/** Exports, loads and pushes the images, and logs what was transferred and why. */
export async function deliver(
  context: StepAccess & FolderAccess & MachineAccess,
  parts: {
    readonly settled: ResolvedSets;
    readonly delivery: DeliveryPlan;
    readonly folder: RunFolder;
  },
): Promise<readonly Delivered[]> {
  const { settled, delivery, folder } = parts;
  const { log } = context.runner;
  return log.phase('Deliver', () =>
    deliverAll(settled.sets, {
      plan: delivery,
      pushes: settled.pushes,
      effects: {
        engine: context.engine,
        temporary: join(folder.path, 'deliver'),
        workspace: context.workspace,
        onDelivered: (delivered) => {
          for (const line of describeDelivered(delivered)) log.info(line);
        },
      },
    }),
  );
}
