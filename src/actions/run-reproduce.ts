import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, terminalContext } from '#actions/context/context.ts';
import { compareSets } from '#actions/reproduce/compare-images.ts';
import { findProvenance } from '#actions/reproduce/find-provenance.ts';
import { settingOf } from '#actions/reproduce/setting.ts';
import { readSubjects } from '#actions/verify/read-subjects.ts';
import { ActionError } from '#base/action-error.ts';
import { childEnv } from '#base/child-env.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import type { ReproduceInputs } from '#request/inputs/verify-inputs.ts';
import { run } from './run.ts';
import { runPost } from './run-post.ts';

/**
 * The pipeline of the command `reproduce`: reads the provenance of an image, builds its commit again with the same inputs, on
 * the same base and in the same SDK image, and compares the images byte by byte. The current folder has to be a clone of the
 * repository that has the commit. Nothing is pushed.
 * @returns the last line of the log
 * @throws ActionError NOT_REPRODUCED with the first difference
 */
export async function runReproduce(context: Context, asked: ReproduceInputs): Promise<string> {
  const subjects = await readSubjects(context, asked.image);
  const provenance = await findProvenance(context, { subjects, asked });
  const folder = await mkdtemp(join(tmpdir(), 'containerize-dotnet-reproduce-'));
  try {
    const workspace = join(folder, 'checkout');
    await checkOutCommit(context, { workspace, commit: provenance.commit });
    const layout = join(folder, 'layout');
    const { inputs, env, pins, payload } = settingOf(provenance, { layout, given: context.runner.inputs });
    const runner = {
      ...{ ...context.runner, inputs, payload, env: { ...context.runner.env, ...env } },
      // The outputs are those of this command.
      setOutput: () => undefined,
      writeSummary: async () => undefined,
    };
    const again = terminalContext(runner, { inputs: await readInputs(inputs), workspace, pins });
    try {
      await run(again);
    } finally {
      await runPost(again);
    }
    const difference = await compareSets(subjects, layout);
    context.runner.setOutput('equal', String(difference === undefined));
    context.runner.setOutput('digest', subjects[0]?.digest ?? '');
    if (difference === undefined) return `✔ ${subjects[0]?.digest} was built again with equal bytes`;
    throw new ActionError({
      code: 'NOT_REPRODUCED',
      doing: `building ${subjects[0]?.digest} again`,
      got: difference,
      hint: 'docs/provenance.md says what has to be equal: Node.js and its zlib, this action, and files that steps make.',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Checks out a commit of the repository in the current folder into a new folder. The repository is only read.
 * @throws ActionError INPUT_INVALID if it does not have the commit
 */
async function checkOutCommit(
  { runner, exec, workspace: repository }: Context,
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
