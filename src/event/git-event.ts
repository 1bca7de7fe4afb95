import type { Env } from '#base/effects.ts';
import { isObject } from '#oci/descriptor.ts';

/** What the ref of a run is. */
export type GitRef =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  /** `fork`: its head comes from another repository. */
  | { readonly kind: 'pull-request'; readonly number: number; readonly fork: boolean }
  | { readonly kind: 'none' };

/** Why this run happens, in which state of the repository. */
export interface GitEvent {
  /** `push`, `pull_request`, `schedule`, …; `local` on a developer's machine. */
  readonly name: string;
  readonly ref: GitRef;
  /** The commit; empty outside a repository. */
  readonly sha: string;
  /** `owner/name`. */
  readonly repository?: string;
  /** Address of the repository's page, without `.git`. */
  readonly url?: string;
  readonly actor?: string;
  /** Author time of the commit as the event tells it, ISO 8601. */
  readonly commitTime?: string;
  /** The repository's, where the event tells it. */
  readonly defaultBranch?: string;
  /** Rules of the repository guard the ref. */
  readonly refProtected?: true;
}

/** Events that somebody with write access caused, on a ref of this repository. */
const OWN_EVENTS = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Whether the event is one that publishes by itself: never one that a stranger can cause, or that runs beside the code. */
export function publishes(event: GitEvent): boolean {
  return OWN_EVENTS.includes(event.name) && event.ref.kind !== 'pull-request' && event.ref.kind !== 'none';
}

/**
 * Whether what this run makes may be kept for others. A pull request of the repository's own keeps within its own scope;
 * `pull_request_target`, `workflow_run` and comments run in the default branch's scope with code that may be anybody's.
 */
export function isTrusted(event: GitEvent): boolean {
  if (event.name === 'local' || publishes(event)) return true;
  return event.name === 'pull_request' && event.ref.kind === 'pull-request' && !event.ref.fork;
}

/** What git itself says, for what the environment leaves open. */
export interface GitState {
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** ISO 8601. */
  readonly commitTime?: string;
  readonly remoteUrl?: string;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function parseGitEvent(sources: {
  readonly env: Env;
  readonly payload: unknown;
  readonly git: GitState;
}): GitEvent {
  const { env, git } = sources;
  const payload = isObject(sources.payload) ? sources.payload : {};
  const name = env['GITHUB_EVENT_NAME'] ?? 'local';
  const isLocal = name === 'local';
  return {
    name,
    ref: isLocal ? localRef(git) : refOf(name, { env, payload }),
    // What was checked out is what is built, also where a step checked out another ref.
    sha: git.sha ?? env['GITHUB_SHA'] ?? '',
    ...withText('repository', env['GITHUB_REPOSITORY']),
    ...withText('url', pageUrl(env, git)),
    ...withText('actor', env['GITHUB_ACTOR']),
    ...withText('commitTime', git.commitTime ?? at(payload, 'head_commit', 'timestamp')),
    ...withText('defaultBranch', at(payload, 'repository', 'default_branch')),
    ...(env['GITHUB_REF_PROTECTED'] === 'true' ? { refProtected: true } : {}),
  };
}

interface Source {
  readonly env: Env;
  readonly payload: Readonly<Record<string, unknown>>;
}

function refOf(name: string, source: Source): GitRef {
  const { env, payload } = source;
  if (name === 'merge_group') return { kind: 'none' };
  const number = at(payload, 'pull_request', 'number');
  if (name.startsWith('pull_request') && typeof number === 'number') {
    return { kind: 'pull-request', number, fork: isFork(payload) };
  }
  const ref = env['GITHUB_REF'] ?? '';
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  if (ref.startsWith('refs/heads/')) return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  return pull === undefined ? { kind: 'none' } : { kind: 'pull-request', number: Number(pull), fork: isFork(payload) };
}

/** A head repository that was deleted is unknown, and unknown is foreign. */
function isFork(payload: Source['payload']): boolean {
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  return head !== base || head === undefined;
}

function localRef(git: GitState): GitRef {
  if (git.tag !== undefined) return { kind: 'tag', name: git.tag };
  return git.branch === undefined ? { kind: 'none' } : { kind: 'branch', name: git.branch };
}

function pageUrl(env: Env, git: GitState): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (server !== undefined && repository !== undefined) return `${server}/${repository}`;
  const remote = git.remoteUrl?.replace(/^git@([^:]+):/, 'https://$1/').replace(/\.git$/, '');
  return remote?.startsWith('https://') ? remote.replace(/\/\/[^@/]*@/, '//') : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function withText<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}
