import { join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import type { ProjectGraph } from '#dotnet/project/graph.ts';
import { readGitChange } from '#dotnet/repository/git-change.ts';
import { openGit } from '#dotnet/repository/open-git.ts';
import { affectedByChange, type Change } from '#plan/matrix/affected.ts';
import type { Unit } from '#plan/matrix/legs.ts';
import { changeBaseOf } from '#request/event/change-base.ts';
import type { Unchanged } from './find-unchanged.ts';

/** What no publication tells, the files that the event changed do: by what the projects reference. */
export async function findChangedFiles(
  context: Context,
  of: { readonly request: Request; readonly graph: ProjectGraph; readonly looked: readonly Unchanged[] },
): Promise<readonly Unit[]> {
  const { request, graph, looked } = of;
  const change = await findChange(context, request);
  return looked.map(({ project, part, affected, because }) => {
    if (affected !== undefined) return { project, part, affected };
    const { value, because: own } = affectedByChange(project, { graph, change });
    return { project, part, affected: { value, because: `${own} (no earlier publication: ${because})` } };
  });
}

async function findChange({ runner, exec, home }: Context, { event, root }: Request): Promise<Change> {
  const base = changeBaseOf(event.name, runner.payload);
  if (base.kind === 'none') return { kind: 'unknown', because: base.because };
  const git = await openGit(root, { exec, env: runner.env, temp: join(home, 'git') });
  const commit = base.kind === 'parent' ? 'HEAD^' : base.sha;
  const { since, files } = await readGitChange(git, { commit, parted: base.kind === 'merge-base' });
  const name = base.kind === 'parent' ? 'the commit before' : since.slice(0, 7);
  if (files !== undefined) return { kind: 'known', since: name, files };
  return {
    kind: 'unknown',
    because: `${name} is not in the clone; actions/checkout brings it with fetch-depth: 0, unless it was overwritten`,
  };
}
