import { join } from 'node:path';
import { type GitEvent, parseGitEvent } from '#event/git-event.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { readRepository } from '#project/git.ts';
import { openGit } from '#project/open-git.ts';
import type { World } from '#world.ts';

/** What was asked for, of which state of which repository. */
export interface Request {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** The repository's top folder, or the workspace where there is no repository; absolute. */
  readonly root: string;
}

export async function read(world: World): Promise<Request> {
  const { runner, inputs, workspace, home, exec } = world;
  for (const { password } of inputs.nugetCredentials) runner.log.mask(password);
  if (inputs.githubToken !== undefined) runner.log.mask(inputs.githubToken);
  const git = await openGit(workspace, { exec, env: runner.env, temp: join(home, 'git') });
  const repository = await readRepository(git);
  const event = parseGitEvent({ env: runner.env, payload: runner.payload, git: repository ?? {} });
  return { inputs, event, root: repository?.root ?? workspace };
}
