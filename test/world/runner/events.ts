import { runCommand } from '../command.ts';

/** Why a workflow runs, as the variables and the payload say it. */
export interface RunnerEvent {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  /** Of pull requests only. */
  readonly baseRef: string;
  readonly headRef: string;
  readonly actor: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly payload: object;
}

export interface EventOptions {
  /** Its HEAD is the commit, unless `sha` says another. */
  readonly workspace?: string;
  readonly sha?: string;
  readonly repository?: string;
  readonly actor?: string;
  readonly defaultBranch?: string;
}

export async function pushEvent(options: EventOptions & { readonly branch?: string } = {}): Promise<RunnerEvent> {
  const ref = `refs/heads/${options.branch ?? options.defaultBranch ?? 'main'}`;
  return await pushed(ref, options);
}

export async function tagEvent(options: EventOptions & { readonly tag: string }): Promise<RunnerEvent> {
  return await pushed(`refs/tags/${options.tag}`, options);
}

export interface PullRequestOptions extends EventOptions {
  readonly number?: number;
  readonly base?: string;
  readonly head?: string;
  /** From a fork, whose token may read only. */
  readonly fork?: boolean;
}

/** The commit is that of the merge, as for `pull_request`; the payload's head is another. */
export async function pullRequestEvent(options: PullRequestOptions = {}): Promise<RunnerEvent> {
  const { number = 7, base = 'main', head = 'topic', fork = false } = options;
  const common = await commonParts(options);
  const headRepository = fork ? repositoryPayload('stranger/app', options) : common.payload.repository;
  return {
    ...common,
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    baseRef: base,
    headRef: head,
    payload: {
      ...common.payload,
      action: 'synchronize',
      number,
      pull_request: {
        number,
        head: { ref: head, sha: 'd'.repeat(40), repo: { ...headRepository, fork } },
        base: { ref: base, sha: 'b'.repeat(40), repo: common.payload.repository },
      },
    },
  };
}

/** A pull request that was merged: its event runs on the branch. */
export async function mergedEvent(options: PullRequestOptions = {}): Promise<RunnerEvent> {
  const open = await pullRequestEvent(options);
  return {
    ...open,
    ref: `refs/heads/${options.base ?? 'main'}`,
    payload: { ...open.payload, action: 'closed' },
  };
}

/** What a merge queue tries before it merges, on a branch of the queue's own. */
export async function mergeGroupEvent(options: EventOptions = {}): Promise<RunnerEvent> {
  const common = await commonParts(options);
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${common.sha}`;
  const group = { head_sha: common.sha, head_ref: ref, base_sha: 'b'.repeat(40), base_ref: 'refs/heads/main' };
  const payload = { ...common.payload, action: 'checks_requested', merge_group: group };
  return { ...common, name: 'merge_group', ref, payload };
}

export async function scheduleEvent(options: EventOptions = {}): Promise<RunnerEvent> {
  const common = await commonParts(options);
  const payload = { ...common.payload, schedule: '0 4 * * 1' };
  return { ...common, name: 'schedule', ref: `refs/heads/${options.defaultBranch ?? 'main'}`, payload };
}

export async function dispatchEvent(
  options: EventOptions & { readonly branch?: string; readonly inputs?: object } = {},
): Promise<RunnerEvent> {
  const common = await commonParts(options);
  const ref = `refs/heads/${options.branch ?? options.defaultBranch ?? 'main'}`;
  return {
    ...common,
    name: 'workflow_dispatch',
    ref,
    payload: { ...common.payload, ref, inputs: options.inputs ?? {} },
  };
}

async function pushed(ref: string, options: EventOptions): Promise<RunnerEvent> {
  const common = await commonParts(options);
  const { sha } = common;
  const headCommit = { id: sha, timestamp: '2026-01-02T03:04:05Z', message: 'A commit' };
  const payload = { ...common.payload, ref, before: 'a'.repeat(40), after: sha, head_commit: headCommit };
  return { ...common, name: 'push', ref, payload };
}

async function commonParts(options: EventOptions) {
  const actor = options.actor ?? 'developer';
  const repository = options.repository ?? 'owner/app';
  return {
    actor,
    repository,
    sha: options.sha ?? (await headOf(options.workspace)),
    baseRef: '',
    headRef: '',
    payload: { repository: repositoryPayload(repository, options), sender: { login: actor, type: 'User' } },
  };
}

function repositoryPayload(repository: string, options: EventOptions) {
  const [owner = '', name = ''] = repository.split('/');
  return {
    name,
    full_name: repository,
    owner: { login: owner },
    default_branch: options.defaultBranch ?? 'main',
    html_url: `https://github.com/${repository}`,
    description: 'An app',
    private: false,
    fork: false,
    license: { spdx_id: 'MIT' },
  };
}

async function headOf(workspace: string | undefined): Promise<string> {
  const none = 'c'.repeat(40);
  if (workspace === undefined) return none;
  return await runCommand(['git', '-c', 'safe.directory=*', '-C', workspace, 'rev-parse', 'HEAD']).then(
    (text) => text.trim(),
    () => none,
  );
}
