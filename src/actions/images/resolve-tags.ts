import { join } from 'node:path';
import type { Context, FolderAccess, MachineAccess, StepAccess } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { isAncestor } from '#dotnet/git/git.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import { pushesOf } from '#images/deliver/push.ts';
import { type ResolvedTags, resolveTags, type TagRuleSettings } from '#images/deliver/resolve-tags.ts';
import { createdOf } from '#images/image/labels.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { BuiltImage } from '#images/plan/tag-rules.ts';
import type { AssembledSet } from './assemble.ts';

export type ResolvedSets = ResolvedTags<AssembledSet>;

/**
 * Finds out what the tags point to now, which of them are written, and whether the content of the images has changed.
 */
export async function resolveAllTags(
  context: Context,
  parts: { readonly request: Request; readonly assembled: readonly AssembledSet[]; readonly delivery: DeliveryPlan },
): Promise<ResolvedSets> {
  const { request, assembled, delivery } = parts;
  const { event } = request;
  const { inputs, runner } = context;
  const nothing = { sets: assembled, pushes: [], kept: [], changed: Promise.resolve([]), earlier: [] };
  if (!delivery.push.value) return nothing;
  // Tags are resolved, and changes found, after all legs are joined.
  if (inputs.leg !== undefined) return { ...nothing, pushes: pushesOf(withoutTags(assembled), context.registries) };
  const own = { revision: event.sha, created: createdOf(event) };
  const settled = await resolveTags(assembled, {
    registries: context.registries,
    rules: tagRulesOf(context, { request, own }),
  });
  for (const [at, { set }] of settled.sets.entries()) {
    const made = assembled[at]?.set.top.descriptor.digest;
    const { digest } = set.top.descriptor;
    if (digest !== made)
      runner.log.info(`The content of the images is unchanged: the new tags point to ${digest} (input if-unchanged)`);
  }
  return settled;
}

/** Returns the rules that inputs and git set for existing tags. */
export function tagRulesOf(
  { inputs, runner, exec, home }: StepAccess & FolderAccess & MachineAccess,
  { request, own }: { readonly request: Request; readonly own: BuiltImage },
): TagRuleSettings {
  const { event, root } = request;
  return {
    ifExists: inputs.ifExists,
    ifUnchanged: inputs.ifUnchanged,
    own,
    byHand: event.name === 'workflow_dispatch',
    isAncestorOf: async (revision) => {
      const git = await openGit(root, { exec, env: runner.env, temp: join(home, 'git') });
      return await isAncestor(git, { ancestor: event.sha, of: revision });
    },
    log: runner.log.info,
  };
}

/** Sets without tags are pushed by digest. */
function withoutTags(assembled: readonly AssembledSet[]): readonly AssembledSet[] {
  return assembled.map((set) => ({ ...set, tags: [], moving: [] }));
}
