import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { choosePush } from '#images/plan/push-rule.ts';
import { type GitEvent, type GitState, parseGitEvent } from '#request/event/git-event.ts';
import type { PushMode } from '#request/inputs/inputs.ts';
import { cacheHealth } from '#reuse/cache/health.ts';
import { runCaches } from '#reuse/cache/run-caches.ts';
import { cacheScopes } from '#reuse/cache/trust.ts';
import { registries } from '../../world/containerize.ts';
import { memoryLog } from '../../world/memory-log.ts';
import {
  dispatchEvent,
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  scheduleEvent,
  tagEvent,
} from '../../world/runner/events.ts';

const OTHER = 'e'.repeat(40);
const PROTECTED = { GITHUB_REF_PROTECTED: 'true' };

type More = Readonly<Record<string, string>>;

/** Returns the event as the runner describes it. The event's commit is checked out unless `git` differs. */
function eventOf(event: RunnerEvent, { env = {}, git }: { env?: More; git?: GitState } = {}): GitEvent {
  const given = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_REPOSITORY: event.repository,
    GITHUB_SERVER_URL: 'https://github.com',
    ...env,
  };
  return parseGitEvent({ env: given, payload: event.payload, git: git ?? { sha: event.sha } });
}

function scopesOf(event: RunnerEvent, more: { env?: More; git?: GitState; pushes?: boolean } = {}) {
  const { pushes } = more;
  const { reads, saves } = cacheScopes(eventOf(event, more), ...(pushes === undefined ? [] : [{ pushes }]));
  const short = (scope: string): string => scope.replace(/^[0-9a-f]{16}-/, '').replace(/-[0-9a-f]{16}$/, '');
  return { reads: reads.map(short), saves: saves === undefined ? 'nothing' : short(saves) };
}

const TRUSTED = { reads: ['trusted'], saves: 'trusted' };
const OF_REF = { reads: ['trusted'], saves: 'ref' };
const FOREIGN = { reads: ['trusted'], saves: 'nothing' };

test('the default branch, protected refs and schedules read only trusted entries', async () => {
  expect(scopesOf(await pushEvent())).toEqual(TRUSTED);
  expect(scopesOf(await pushEvent({ defaultBranch: 'trunk' }))).toEqual(TRUSTED);
  expect(scopesOf(await pushEvent({ branch: 'release/1' }), { env: PROTECTED })).toEqual(TRUSTED);
  expect(scopesOf(await tagEvent({ tag: 'v1' }), { env: PROTECTED })).toEqual(TRUSTED);
  expect(scopesOf(await scheduleEvent())).toEqual(TRUSTED);
  expect(scopesOf(await dispatchEvent())).toEqual(TRUSTED);
});

test('an unprotected ref saves for itself, and reads only trusted entries if it pushes', async () => {
  const released = { ...(await tagEvent({ tag: 'v1' })), name: 'release' };
  for (const event of [
    await pushEvent({ branch: 'feature' }),
    await pushEvent({ branch: 'main', defaultBranch: 'trunk' }),
    await tagEvent({ tag: 'main' }),
    released,
    await dispatchEvent({ branch: 'feature' }),
  ]) {
    expect(scopesOf(event)).toEqual(OF_REF);
    expect(scopesOf(event, { pushes: false })).toEqual({ reads: ['ref', 'trusted'], saves: 'ref' });
  }
});

test('a branch and a tag of the same name, and two branches, have separate entries', async () => {
  const events = [await pushEvent({ branch: 'v1' }), await tagEvent({ tag: 'v1' }), await pushEvent({ branch: 'v2' })];
  expect(new Set(events.map((event) => cacheScopes(eventOf(event)).saves)).size).toBe(3);
});

test('a pull request of the repository saves for itself and reads no other’s entries', async () => {
  const scopes = async (number: number) => scopesOf(await pullRequestEvent({ number }));
  expect(await scopes(5)).toEqual({ reads: ['pull-5', 'trusted'], saves: 'pull-5' });
  expect(await scopes(55)).toEqual({ reads: ['pull-55', 'trusted'], saves: 'pull-55' });
});

test('a pull request with push: true reads only trusted entries', async () => {
  const scopes = scopesOf(await pullRequestEvent({ number: 5 }), { pushes: true });
  expect(scopes).toEqual({ reads: ['trusted'], saves: 'pull-5' });
});

test('both head and merge commit of a pull request are its own code, others are not', async () => {
  const event = await pullRequestEvent({ number: 5 });
  const checkedOut = (sha: string) => scopesOf(event, { git: { sha } }).saves;
  expect([checkedOut(event.sha), checkedOut('d'.repeat(40)), checkedOut(OTHER)]).toEqual([
    'pull-5',
    'pull-5',
    'nothing',
  ]);
});

test('forks, and events that do not run the repository’s code, save nothing on any ref', async () => {
  expect(scopesOf(await pullRequestEvent({ fork: true }), { env: PROTECTED })).toEqual(FOREIGN);
  for (const name of [
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'issue_comment',
    'deployment',
    'merge_group',
  ]) {
    const event = { ...(await pullRequestEvent()), name, ref: 'refs/heads/main' };
    expect(scopesOf(event, { env: PROTECTED })).toEqual(FOREIGN);
    expect(scopesOf(event, { env: PROTECTED, pushes: true })).toEqual(FOREIGN);
  }
});

test('nothing is saved if another commit is checked out or git reports none', async () => {
  const events = [
    await pushEvent(),
    await tagEvent({ tag: 'v1' }),
    await scheduleEvent(),
    await dispatchEvent(),
    { ...(await dispatchEvent()), name: 'repository_dispatch' },
    await pullRequestEvent(),
  ];
  for (const event of events) {
    for (const git of [{ sha: OTHER }, { sha: '' }]) {
      expect(scopesOf(event, { git, env: PROTECTED })).toEqual(FOREIGN);
      expect(scopesOf(event, { git, env: PROTECTED, pushes: false })).toEqual(FOREIGN);
    }
  }
});

test('entries of a terminal are read at a terminal and by no job', () => {
  const scopes = (pushes: boolean) =>
    cacheScopes(parseGitEvent({ env: { GITHUB_SHA: OTHER }, payload: undefined, git: {} }), { pushes });
  for (const pushes of [true, false]) {
    expect(scopes(pushes)).toEqual({ reads: ['local-terminal', 'local-trusted'], saves: 'local-terminal' });
  }
});

test('repositories that share a cache have separate scopes; a checkout reads its own', async () => {
  const job = (repository: string) => {
    const env = {
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: repository,
    };
    return cacheScopes(parseGitEvent({ env, payload: {}, git: {} })).saves;
  };
  expect(job('a/b')).not.toBe(job('a/c'));
  expect(job('A/B')).toBe(job('a/b'));
  const local = parseGitEvent({ env: {}, payload: undefined, git: { remoteUrl: 'git@github.com:a/b.git' } });
  expect(cacheScopes(local).reads).toContain(job('a/b'));
});

test('a release restores from a folder what main saved, not a later pull request', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scopes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const entry = { kind: 'index', name: 'app', moving: true } as const;
  const cacheFor = (event: GitEvent, push: PushMode = 'auto') => openCaches(folder, push)(event);
  const keep = async (event: GitEvent, text: string, push?: PushMode): Promise<boolean> => {
    const made = await mkdtemp(join(folder, 'made-'));
    await writeFile(join(made, 'code'), text);
    return (await cacheFor(event, push).save(entry, made)).saved;
  };
  const found = async (event: GitEvent, push?: PushMode): Promise<string> => {
    const to = join(await mkdtemp(join(folder, 'found-')), 'entry');
    await cacheFor(event, push).restore([entry], to);
    return await readFile(join(to, 'code'), 'utf8').catch(() => 'nothing');
  };
  const pull = eventOf(await pullRequestEvent({ number: 5 }));
  const release = eventOf({ ...(await tagEvent({ tag: 'v1' })), name: 'release' });
  await mkdir(join(folder, 'cache'));
  expect(await keep(eventOf(await pushEvent()), 'main')).toBe(true);
  expect(await keep(pull, 'of the pull request')).toBe(true);
  expect(await keep(eventOf(await dispatchEvent(), { git: { sha: OTHER } }), 'foreign')).toBe(false);
  expect(await found(release)).toBe('main');
  expect(await found(eventOf(await pushEvent({ branch: 'release/1' })))).toBe('main');
  expect(await found(pull, 'true')).toBe('main');
  expect(await found(eventOf(await pullRequestEvent({ number: 6 })))).toBe('main');
  expect(await found(pull)).toBe('of the pull request');
});

function openCaches(folder: string, push: PushMode) {
  const log = memoryLog();
  return runCaches({
    inputs: { cache: 'auto', cacheFrom: [{ kind: 'local', dir: join(folder, 'cache') }], cacheTo: [] },
    pushes: (event) => choosePush(push, { event, local: true }).value,
    fallback: { kind: 'gha' },
    workspace: folder,
    service: { program: '', env: {}, log, stage: folder },
    registries,
    health: cacheHealth({ log, earlier: '', saveState: () => undefined }),
    cancelled: new AbortController().signal,
    clock: Date.now,
  });
}
