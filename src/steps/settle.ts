import { join } from 'node:path';
import { type Settled, settle as settleSets } from '#deliver/settle.ts';
import type { DeliveryPlan } from '#plan/delivery-plan.ts';
import { createdOf } from '#plan/labels.ts';
import { isAncestor } from '#project/git.ts';
import { openGit } from '#project/open-git.ts';
import type { World } from '#world.ts';
import type { AssembledSet } from './assemble.ts';
import type { Request } from './read.ts';

export type SettledSets = Settled<AssembledSet>;

/** What the tags stand for now, and so which of them are written, and whether anything that runs has changed. */
export async function settle(
  world: World,
  parts: { readonly request: Request; readonly assembled: readonly AssembledSet[]; readonly delivery: DeliveryPlan },
): Promise<SettledSets> {
  const { request, assembled, delivery } = parts;
  const { event, root } = request;
  const { inputs, runner } = world;
  const nothing = { sets: assembled, pushes: [], kept: [], changed: Promise.resolve([]) };
  if (!delivery.push.value) return nothing;
  const settled = await settleSets(assembled, {
    registries: world.registries,
    rules: {
      ifExists: inputs.ifExists,
      ifUnchanged: inputs.ifUnchanged,
      own: { revision: event.sha, created: createdOf(event) },
      byHand: event.name === 'workflow_dispatch',
      isAncestorOf: async (revision) => {
        const git = await openGit(root, { exec: world.exec, env: runner.env, temp: join(world.home, 'git') });
        return await isAncestor(git, { ancestor: event.sha, of: revision });
      },
      log: runner.log.info,
    },
  });
  for (const [at, { set }] of settled.sets.entries()) {
    const own = assembled[at]?.set.top.descriptor.digest;
    const { digest } = set.top.descriptor;
    if (digest !== own) runner.log.info(`Nothing that runs has changed: the new tags go to ${digest} (if-unchanged)`);
  }
  return settled;
}
