import { join } from 'node:path';
import type { FolderAccess, MachineAccess, StepAccess } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { gitPaths } from '#dotnet/git/git-paths.ts';
import type { Git } from '#dotnet/git/open-git.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import type { ProjectGraph } from '#dotnet/project/graph.ts';
import { affectedByChange, type Change } from '#plan/matrix/affected.ts';
import type { Unit } from '#plan/matrix/legs.ts';
import { at } from '#request/event/git-event.ts';
import type { Unchanged } from './find-unchanged.ts';

/**
 * Decides by the files that the event changed, and by what the projects reference, where no earlier publication gives
 * an answer.
 */
export async function findChangedFiles(
  context: StepAccess & FolderAccess & MachineAccess,
  {
    request,
    graph,
    looked,
  }: { readonly request: Request; readonly graph: ProjectGraph; readonly looked: readonly Unchanged[] },
): Promise<readonly Unit[]> {
  const change = await findChange(context, request);
  return looked.map(({ project, part, affected, because }) => {
    if (affected !== undefined) return { project, part, affected };
    const { value, because: own } = affectedByChange(project, { graph, change });
    return { project, part, affected: { value, because: `${own} (no earlier publication: ${because})` } };
  });
}

async function findChange(
  { runner, exec, home }: StepAccess & FolderAccess & MachineAccess,
  { event, root }: Request,
): Promise<Change> {
  const base = changeBaseOf(event.name, runner.payload);
  if (base.kind === 'none') return { kind: 'unknown', because: base.because };
  const git = await openGit(root, { exec, env: runner.env, temp: join(home, 'git') });
  const commit = base.kind === 'parent' ? 'HEAD^' : base.sha;
  const { since, files } = await readGitChange(git, { commit, parted: base.kind === 'merge-base' });
  const name = base.kind === 'parent' ? 'the previous commit' : since.slice(0, 7);
  if (files !== undefined) return { kind: 'known', since: name, files };
  return {
    kind: 'unknown',
    because: `${name} is not in the clone; set fetch-depth: 0 for actions/checkout, unless a force push removed the commit`,
  };
}

/** The commit that the changes of an event are compared with. */
type ChangeBase =
  /** `merge-base`: not the commit itself, but its merge base with HEAD. */
  | { readonly kind: 'commit' | 'merge-base'; readonly sha: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'none'; readonly because: string };

/** Returns the commit before a push, the base of a pull request, and for any other event the previous commit. */
export function changeBaseOf(name: string, payload: unknown): ChangeBase {
  const before = textAt(payload, 'before');
  if (name === 'push' && before !== undefined) {
    if (/^0+$/.test(before)) return { kind: 'none', because: 'the branch or tag is new' };
    return { kind: 'commit', sha: before };
  }
  const base = textAt(payload, 'pull_request', 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha');
  return base === undefined ? { kind: 'parent' } : { kind: 'merge-base', sha: base };
}

/** Accepts only what looks like a commit: git would take anything else for an option or another name. */
function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}

/**
 * The files that differ between an earlier commit and HEAD; `files` is undefined if the clone does not have that
 * commit.
 */
interface GitChange {
  /** The full id of the earlier commit; the requested text if the clone does not have it. */
  readonly since: string;
  readonly files?: readonly string[];
}

/**
 * Lists the files that changed since a commit.
 * @param base.commit the commit, or `HEAD^`
 * @param base.parted compares with its merge base with HEAD
 */
export async function readGitChange(
  git: Git,
  base: { readonly commit: string; readonly parted: boolean },
): Promise<GitChange> {
  const { commit, parted } = base;
  const args = parted ? ['merge-base', commit, 'HEAD'] : ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`];
  const since = (await git.read(args))?.trim();
  if (since === undefined) return { since: commit };
  const names = await git.read(['diff', '--name-only', '--no-renames', since, 'HEAD']);
  return names === undefined ? { since } : { since, files: gitPaths(names) };
}
