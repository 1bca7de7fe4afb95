import type { FolderAccess, MachineAccess, StepAccess } from '#actions/context/context.ts';
import { ActionError } from '#base/action-error.ts';
import { childEnv } from '#base/child-env.ts';

/**
 * Checks out a commit of the repository in the current folder into a new folder. The repository is only read.
 * @throws ActionError INPUT_INVALID if it does not have the commit
 */
export async function checkOutCommit(
  { runner, exec, workspace: repository }: StepAccess & FolderAccess & Pick<MachineAccess, 'exec'>,
  { workspace, commit }: { readonly workspace: string; readonly commit: string },
): Promise<void> {
  const env = childEnv(runner.env, 'git');
  const doing = `checking out ${commit} of the repository in ${repository}`;
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    throw new ActionError({ code: 'INPUT_INVALID', doing, got: 'the provenance does not name a commit' });
  }
  for (const args of [
    ['clone', '--quiet', '--no-checkout', '--shared', '--no-local', repository, workspace],
    ['-C', workspace, 'checkout', '--quiet', '--detach', commit],
  ]) {
    const { exitCode, stderr } = await exec({ command: 'git', args, env });
    if (exitCode === 0) continue;
    const hint = 'Run this command in a clone of the repository that has the commit: `git fetch origin <commit>`.';
    throw new ActionError({ code: 'INPUT_INVALID', doing, got: stderr.trim().slice(0, 500), hint });
  }
}
