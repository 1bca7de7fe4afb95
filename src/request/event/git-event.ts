import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { defined, isObject } from '#base/objects.ts';

/** Kind and name of the ref of a run. */
export type GitRef =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  /** `fork`: the head is in another repository. */
  | { readonly kind: 'pull-request'; readonly number: number; readonly fork: boolean }
  | { readonly kind: 'none' };

/** The event that started this run, with the state of the repository. */
export interface GitEvent {
  /** `push`, `pull_request`, `schedule`, …; `local` on a developer's machine. */
  readonly name: string;
  readonly ref: GitRef;
  /**
   * The commit that is built: the one that is checked out, even if a step checked out another ref. With
   * `DOCKER_METADATA_PR_HEAD_SHA` the head of a pull request. Empty outside of a repository.
   */
  readonly sha: string;
  /** `owner/name`. */
  readonly repository?: string;
  /** URL of the repository's page, without `.git`. */
  readonly url?: string;
  readonly actor?: string;
  /** Author time of the commit in the event, ISO 8601. */
  readonly commitTime?: string;
  /** Default branch of the repository, if the event contains it. */
  readonly defaultBranch?: string;
  /** Target branch of a pull request, or the branch that a tag was pushed with, if the event contains it. */
  readonly baseRef?: string;
  /** Number of digits of the commit id in tags. Absent: 7. */
  readonly shortShaLength?: number;
  /** Name of the repository, without the owner. */
  readonly repositoryName?: string;
  readonly repositoryDescription?: string;
  /** SPDX identifier. Absent if GitHub does not know the licence. */
  readonly repositoryLicence?: string;
  /** Rules of the repository protect the ref. */
  readonly refProtected?: true;
  /** The checked-out commit is not the event's, or git does not report it. The code may come from anyone. */
  readonly foreignCode?: true;
}

/** Events on a ref of this repository that need write access. */
const OWN_EVENTS = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/**
 * Returns whether the event publishes by default. Events that anyone can cause, or that do not run the repository's
 * code, never do.
 */
export function publishes(event: GitEvent): boolean {
  return OWN_EVENTS.includes(event.name) && event.ref.kind !== 'pull-request' && event.ref.kind !== 'none';
}

/**
 * Returns whether a pull request was merged, which needs write access. Its event then runs on the target branch. The
 * push of the merge also starts a run, and that run publishes.
 */
export function isMerged({ name, ref }: GitEvent): boolean {
  return name === 'pull_request' && ref.kind === 'branch';
}

/**
 * Returns whether other runs may reuse what this run makes. A pull request of the repository itself saves in its own
 * scope. `pull_request_target`, `workflow_run` and comments run in the scope of the default branch with code that may
 * come from anyone. So does any event if a step checked out something else.
 */
export function isTrusted(event: GitEvent): boolean {
  if (event.foreignCode === true) return false;
  if (event.name === 'local' || publishes(event) || isMerged(event)) return true;
  return event.name === 'pull_request' && event.ref.kind === 'pull-request' && !event.ref.fork;
}

/** Returns the push that follows when a pull request is merged; `undefined` for any other event. */
export function eventAfterMerge({ baseRef, ...event }: GitEvent): GitEvent | undefined {
  if (event.name !== 'pull_request' || event.ref.kind !== 'pull-request' || baseRef === undefined) return undefined;
  return { ...event, name: 'push', ref: { kind: 'branch', name: baseRef } };
}

/** State of the repository that git reports, for values that the environment lacks. */
export interface GitState {
  /** Empty if git reports none. Absent if git was not called. */
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** ISO 8601. */
  readonly commitTime?: string;
  /** Time of {@link pullRequestHead}, if the clone has that commit; ISO 8601. */
  readonly headTime?: string;
  readonly remoteUrl?: string;
}

/**
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * @throws ActionError INPUT_INVALID if a variable that is respected has an invalid value
 * @example
 * const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.3' };
 * parseGitEvent({ env, payload: {}, git: {} }).ref; // { kind: 'tag', name: 'v1.2.3' }
 */
export function parseGitEvent(sources: {
  readonly env: Env;
  readonly payload: unknown;
  readonly git: GitState;
}): GitEvent {
  const { env, git } = sources;
  const payload = isObject(sources.payload) ? sources.payload : {};
  const name = env['GITHUB_EVENT_NAME'] ?? 'local';
  const ref = name === 'local' ? localRef(git) : refOf(name, { env, payload });
  const sha = headSha(name, { env, payload }) ?? (git.sha || env['GITHUB_SHA'] || '');
  return {
    name,
    ref,
    sha,
    ...withText('repository', env['GITHUB_REPOSITORY']),
    ...withText('url', pageUrl(env, git)),
    ...withText('actor', env['GITHUB_ACTOR']),
    ...withText('commitTime', commitTime(sha, { payload, git })),
    ...withText('defaultBranch', at(payload, 'repository', 'default_branch') ?? scheduledBranch(name, ref)),
    ...withText('baseRef', baseRef(ref, payload)),
    ...defined({ shortShaLength: shortShaLength(env) }),
    ...withText('repositoryName', at(payload, 'repository', 'name')),
    ...withText('repositoryDescription', at(payload, 'repository', 'description')),
    ...withText('repositoryLicence', licence(payload)),
    ...(env['GITHUB_REF_PROTECTED'] === 'true' ? { refProtected: true } : {}),
    ...(name !== 'local' && isForeign(ref, { env, payload, git }) ? { foreignCode: true } : {}),
  };
}

/**
 * Files that differ from the commit do not count, because a step of the workflow changed them. For a pull request, both
 * the head and the merge commit are its own. A runner always sets a commit.
 */
function isForeign(ref: GitRef, { env, payload, git }: Source & { readonly git: GitState }): boolean {
  const own = [env['GITHUB_SHA'], ref.kind === 'pull-request' ? at(payload, 'pull_request', 'head', 'sha') : undefined];
  return (own[0] ?? '') !== '' && git.sha !== undefined && !(git.sha !== '' && own.includes(git.sha));
}

interface Source {
  readonly env: Env;
  readonly payload: Readonly<Record<string, unknown>>;
}

function refOf(name: string, source: Source): GitRef {
  const { env, payload } = source;
  if (name === 'merge_group') return { kind: 'none' };
  const ref = env['GITHUB_REF'] ?? '';
  const number = at(payload, 'pull_request', 'number');
  // The ref of a merged pull request is the branch, because the pull request is closed.
  const wasMerged = name === 'pull_request' && ref.startsWith('refs/heads/');
  if (name.startsWith('pull_request') && typeof number === 'number' && !wasMerged) {
    return { kind: 'pull-request', number, fork: isFork(payload) };
  }
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
  if (ref.startsWith('refs/heads/')) return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  return pull === undefined ? { kind: 'none' } : { kind: 'pull-request', number: Number(pull), fork: isFork(payload) };
}

/** A deleted head repository is unknown and counts as a fork. */
function isFork(payload: Source['payload']): boolean {
  const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
  return head !== base || head === undefined;
}

/**
 * A pull request is built as it would be merged. That commit is temporary, so docker/metadata-action has this variable
 * to use the head.
 */
function headSha(name: string, { env, payload }: Source): string | undefined {
  if (!name.startsWith('pull_request') || !/^true$/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '')) return undefined;
  const sha = at(payload, 'pull_request', 'head', 'sha');
  return typeof sha === 'string' ? sha : undefined;
}

/**
 * Returns the head of the pull request if its commit replaces the merge commit. {@link GitState.headTime} is its time.
 */
export function pullRequestHead(sources: { readonly env: Env; readonly payload: unknown }): string | undefined {
  const { env } = sources;
  const payload = isObject(sources.payload) ? sources.payload : {};
  return headSha(env['GITHUB_EVENT_NAME'] ?? '', { env, payload });
}

/**
 * Returns the time of the exact commit: from git, or else from the event. If the clone lacks the head of a pull
 * request, this is the time of the merge.
 */
function commitTime(sha: string, { payload, git }: { readonly payload: Source['payload']; readonly git: GitState }) {
  const own = git.sha === sha ? git.commitTime : (git.headTime ?? git.commitTime);
  const id = at(payload, 'head_commit', 'id');
  return own ?? (id === undefined || id === sha ? at(payload, 'head_commit', 'timestamp') : undefined);
}

/** Schedules run only on the default branch. */
function scheduledBranch(name: string, ref: GitRef): string | undefined {
  return name === 'schedule' && ref.kind === 'branch' ? ref.name : undefined;
}

function baseRef(ref: GitRef, payload: Source['payload']): unknown {
  const into = at(payload, 'pull_request', 'base', 'ref');
  if (ref.kind === 'pull-request' || into !== undefined) return into;
  const base = ref.kind === 'tag' ? at(payload, 'base_ref') : undefined;
  return typeof base === 'string' ? base.replace(/^refs\/heads\//, '') : undefined;
}

function shortShaLength(env: Env): number | undefined {
  const text = env['DOCKER_METADATA_SHORT_SHA_LENGTH'] ?? '';
  if (text === '') return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the variable DOCKER_METADATA_SHORT_SHA_LENGTH',
    got: `"${text}" is not a valid number of digits`,
    hint: 'It takes a number, like 7.',
  });
}

function licence(payload: Source['payload']): unknown {
  const id = at(payload, 'repository', 'license', 'spdx_id');
  return id === 'NOASSERTION' ? undefined : id;
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

/** Returns the value in a payload under these keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function withText<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}
