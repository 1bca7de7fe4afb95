import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { defined, isObject } from '#base/objects.ts';

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
  /**
   * The commit: what was checked out is what is built, also where a step checked out another ref; the head of a pull
   * request where `DOCKER_METADATA_PR_HEAD_SHA` asks for it. Empty outside a repository.
   */
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
  /** The branch that a pull request is for, or that a tag was pushed with, where the event tells it. */
  readonly baseRef?: string;
  /** How many digits of the commit stand for it in tags; absent: 7. */
  readonly shortShaLength?: number;
  /** The repository's own name, without its owner. */
  readonly repositoryName?: string;
  readonly repositoryDescription?: string;
  /** SPDX identifier; absent where GitHub knows none. */
  readonly repositoryLicence?: string;
  /** Rules of the repository guard the ref. */
  readonly refProtected?: true;
  /** What is checked out is not the event's commit, or git does not tell: it may be anybody's code. */
  readonly foreignCode?: true;
}

/** Events that somebody with write access caused, on a ref of this repository. */
const OWN_EVENTS = ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

/** Whether the event is one that publishes by itself: never one that a stranger can cause, or that runs beside the code. */
export function publishes(event: GitEvent): boolean {
  return OWN_EVENTS.includes(event.name) && event.ref.kind !== 'pull-request' && event.ref.kind !== 'none';
}

/**
 * Whether a pull request was merged, by somebody with write access: then its event runs on the branch that it was merged
 * into. The push of the merge runs too, so it is that event's to publish.
 */
export function isMerged({ name, ref }: GitEvent): boolean {
  return name === 'pull_request' && ref.kind === 'branch';
}

/**
 * Whether what this run makes may be kept for others. A pull request of the repository's own keeps within its own scope;
 * `pull_request_target`, `workflow_run` and comments run in the default branch's scope with code that may be anybody's, and
 * so does any event where a step checked out something else.
 */
export function isTrusted(event: GitEvent): boolean {
  if (event.foreignCode === true) return false;
  if (event.name === 'local' || publishes(event) || isMerged(event)) return true;
  return event.name === 'pull_request' && event.ref.kind === 'pull-request' && !event.ref.fork;
}

/** What git itself says, for what the environment leaves open. */
export interface GitState {
  /** Empty where git tells none; absent where it was not asked. */
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** ISO 8601. */
  readonly commitTime?: string;
  /** The time of {@link pullRequestHead}, where the clone has that commit; ISO 8601. */
  readonly headTime?: string;
  readonly remoteUrl?: string;
}

/**
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * @throws ActionError INPUT_INVALID where a variable that it honours says nothing useful.
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
 * Files that differ from the commit do not count: a step of the workflow made them. The head of a pull request is as much
 * its own as the commit of the merge. A runner always names a commit.
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
  // Of a pull request that was merged, the ref is the branch: it is not open any more.
  const wasMerged = name === 'pull_request' && ref.startsWith('refs/heads/');
  if (name.startsWith('pull_request') && typeof number === 'number' && !wasMerged) {
    return { kind: 'pull-request', number, fork: isFork(payload) };
  }
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

/** A pull request is built as it would be merged, a commit that nobody finds later: docker/metadata-action's way out. */
function headSha(name: string, { env, payload }: Source): string | undefined {
  if (!name.startsWith('pull_request') || !/^true$/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '')) return undefined;
  const sha = at(payload, 'pull_request', 'head', 'sha');
  return typeof sha === 'string' ? sha : undefined;
}

/** The head of the pull request, if its commit is used in place of the merge: {@link GitState.headTime} is its time. */
export function pullRequestHead(sources: { readonly env: Env; readonly payload: unknown }): string | undefined {
  const { env } = sources;
  const payload = isObject(sources.payload) ? sources.payload : {};
  return headSha(env['GITHUB_EVENT_NAME'] ?? '', { env, payload });
}

/** Of the exact commit: from git, else from the event; of the merge if the clone does not have the head of a pull request. */
function commitTime(sha: string, { payload, git }: { readonly payload: Source['payload']; readonly git: GitState }) {
  const own = git.sha === sha ? git.commitTime : (git.headTime ?? git.commitTime);
  const id = at(payload, 'head_commit', 'id');
  return own ?? (id === undefined || id === sha ? at(payload, 'head_commit', 'timestamp') : undefined);
}

/** Schedules run on the default branch only. */
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

/** What lies in a payload under these keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function withText<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}
