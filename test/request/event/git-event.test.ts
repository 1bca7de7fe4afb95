import { describe, expect, test } from 'vitest';
import { choosePush } from '#images/plan/push-rule.ts';
import { type GitState, isTrusted, parseGitEvent, publishes } from '#request/event/git-event.ts';
import { namesOf } from '../tags/tags-of.ts';

const sha = 'b'.repeat(40);
const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_REPOSITORY: 'Owner/App',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTOR: 'octocat',
};
const pull = (head: string | undefined) => ({
  pull_request: {
    number: 12,
    head: { repo: head === undefined ? null : { full_name: head } },
    base: { repo: { full_name: 'Owner/App' } },
  },
});

test('a push gives its branch, commit, repository and actor', () => {
  const payload = { head_commit: { timestamp: '2026-01-02T03:04:05+01:00' } };
  expect(parseGitEvent({ env, payload, git: {} })).toEqual({
    name: 'push',
    ref: { kind: 'branch', name: 'main' },
    sha,
    repository: 'Owner/App',
    url: 'https://github.com/Owner/App',
    actor: 'octocat',
    commitTime: '2026-01-02T03:04:05+01:00',
  });
});

test.each([
  ['refs/tags/v1.0', 'push', { kind: 'tag', name: 'v1.0' }],
  ['refs/tags/v1.0', 'release', { kind: 'tag', name: 'v1.0' }],
  ['refs/heads/gh-readonly-queue/main/pr-1', 'merge_group', { kind: 'none' }],
  ['refs/heads/main', 'schedule', { kind: 'branch', name: 'main' }],
])('%s of %s', (ref, name, expected) => {
  expect(
    parseGitEvent({ env: { ...env, GITHUB_REF: ref, GITHUB_EVENT_NAME: name }, payload: {}, git: {} }).ref,
  ).toEqual(expected);
});

test.each([
  ['Owner/App', false],
  ['Stranger/App', true],
  [undefined, true],
])('a pull request whose head is in %s comes from a fork: %s', (head, fork) => {
  const pullEnv = { ...env, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' };
  expect(parseGitEvent({ env: pullEnv, payload: pull(head), git: {} }).ref).toEqual({
    kind: 'pull-request',
    number: 12,
    fork,
  });
});

test('on a developer’s machine git gives the rest, without the login of the remote URL', () => {
  const git = {
    sha,
    branch: 'topic',
    commitTime: '2026-01-01T00:00:00Z',
    remoteUrl: 'https://user:token@github.com/Owner/App.git',
  };
  expect(parseGitEvent({ env: {}, payload: undefined, git })).toEqual({
    name: 'local',
    ref: { kind: 'branch', name: 'topic' },
    sha,
    url: 'https://github.com/Owner/App',
    commitTime: '2026-01-01T00:00:00Z',
  });
});

test('an ssh remote gives the URL of the page', () => {
  const git = { remoteUrl: 'git@github.com:Owner/App.git' };
  expect(parseGitEvent({ env: {}, payload: undefined, git }).url).toBe('https://github.com/Owner/App');
});

test.each<[string, boolean, boolean]>([
  ['push', true, true],
  ['release', true, true],
  ['schedule', true, true],
  ['workflow_dispatch', true, true],
  ['repository_dispatch', true, true],
  ['workflow_run', false, false],
  ['issue_comment', false, false],
  ['delete', false, false],
  ['merge_group', false, false],
])('%s on a branch publishes: %s, and what it makes may be kept: %s', (name, does, kept) => {
  const event = parseGitEvent({ env: { ...env, GITHUB_EVENT_NAME: name }, payload: {}, git: {} });
  expect([publishes(event), isTrusted(event)]).toEqual([does, kept]);
});

test.each<[string, string, boolean]>([
  ['pull_request', 'Owner/App', true],
  ['pull_request', 'Stranger/App', false],
  ['pull_request_target', 'Owner/App', false],
])('what a %s from %s makes may be kept: %s', (name, head, kept) => {
  const pullEnv = { ...env, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/pull/12/merge' };
  const event = parseGitEvent({ env: pullEnv, payload: pull(head), git: {} });
  expect([publishes(event), isTrusted(event)]).toEqual([false, kept]);
});

test('the commit is the one that is checked out, whatever the event contains', () => {
  const other = 'c'.repeat(40);
  expect(parseGitEvent({ env, payload: {}, git: { sha: other } }).sha).toBe(other);
  expect(parseGitEvent({ env, payload: {}, git: {} }).sha).toBe(sha);
});

test('the repository is described as on GitHub, without an unknown licence', () => {
  const repository = { name: 'App', description: 'An app', default_branch: 'main', license: { spdx_id: 'MIT' } };
  expect(parseGitEvent({ env, payload: { repository }, git: {} })).toMatchObject({
    defaultBranch: 'main',
    repositoryName: 'App',
    repositoryDescription: 'An app',
    repositoryLicence: 'MIT',
  });
  const unknown = { ...repository, description: null, license: { spdx_id: 'NOASSERTION' } };
  const event = parseGitEvent({ env, payload: { repository: unknown }, git: {} });
  expect([event.repositoryDescription, event.repositoryLicence]).toEqual([undefined, undefined]);
});

test('a schedule runs on the default branch, even if the event does not contain it', () => {
  const schedule = { ...env, GITHUB_EVENT_NAME: 'schedule' };
  expect(parseGitEvent({ env: schedule, payload: {}, git: {} }).defaultBranch).toBe('main');
  expect(parseGitEvent({ env, payload: {}, git: {} }).defaultBranch).toBeUndefined();
});

test.each([
  ['pull_request', 'true', 'd'],
  ['pull_request_target', 'TRUE', 'd'],
  ['pull_request', 'false', 'b'],
  ['pull_request', '', 'b'],
])('the commit of a %s with DOCKER_METADATA_PR_HEAD_SHA=%s is %s…', (name, value, digit) => {
  const payload = { pull_request: { number: 12, head: { sha: 'd'.repeat(40) }, base: { ref: 'main' } } };
  const switched = { ...env, GITHUB_EVENT_NAME: name, DOCKER_METADATA_PR_HEAD_SHA: value };
  const event = parseGitEvent({ env: switched, payload, git: { sha } });
  expect([event.sha, event.baseRef]).toEqual([digit.repeat(40), 'main']);
});

test('a tag may contain the branch that it was pushed with', () => {
  const tag = { ...env, GITHUB_REF: 'refs/tags/v1' };
  expect(parseGitEvent({ env: tag, payload: { base_ref: 'refs/heads/main' }, git: {} }).baseRef).toBe('main');
  expect(parseGitEvent({ env: tag, payload: { base_ref: null }, git: {} }).baseRef).toBeUndefined();
});

test('DOCKER_METADATA_SHORT_SHA_LENGTH is a number of digits, or an error', () => {
  const parse = (value: string) =>
    parseGitEvent({ env: { ...env, DOCKER_METADATA_SHORT_SHA_LENGTH: value }, payload: {}, git: {} });
  expect(parse('12').shortShaLength).toBe(12);
  expect(() => parse('many')).toThrow('DOCKER_METADATA_SHORT_SHA_LENGTH');
});

describe('a pull request that was merged', () => {
  const merged = (more: object = {}) =>
    parseGitEvent({
      env: { ...env, GITHUB_EVENT_NAME: 'pull_request', ...more },
      payload: { action: 'closed', number: 7, pull_request: { number: 7, merged: true, base: { ref: 'main' } } },
      git: { sha },
    });

  test('counts as an event of the target branch', () => {
    const event = merged();
    expect(event.ref).toEqual({ kind: 'branch', name: 'main' });
    expect([publishes(event), isTrusted(event)]).toEqual([false, true]);
    expect(choosePush('auto', { event, local: false })).toEqual({
      value: false,
      because: 'a merged pull request does not push by itself: the push event of the merge does',
    });
    expect(choosePush('true', { event, local: false }).value).toBe(true);
  });

  test('gives the tags of the branch', async () => {
    const event = { ...merged(), defaultBranch: 'main' };
    const tags = 'type=edge\ntype=ref,event=branch\ntype=ref,event=pr\nlatest,enable={{is_default_branch}}';
    expect(await namesOf(event, { tags })).toEqual(['edge', 'main', 'latest']);
    expect(await namesOf(event)).toEqual(['main']);
  });

  test('still counts as one if it was closed unmerged, or for pull_request_target', () => {
    const closed = merged({ GITHUB_REF: 'refs/pull/7/merge' });
    const beside = merged({ GITHUB_EVENT_NAME: 'pull_request_target' });
    for (const { ref } of [closed, beside]) expect(ref).toMatchObject({ kind: 'pull-request', number: 7 });
  });
});

describe('the time of the head of a pull request', () => {
  const head = 'd'.repeat(40);
  const time = (git: GitState) =>
    parseGitEvent({
      env: {
        ...env,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/12/merge',
        DOCKER_METADATA_PR_HEAD_SHA: 'true',
      },
      payload: { pull_request: { number: 12, head: { sha: head } } },
      git,
    }).commitTime;
  const merge = { sha, commitTime: '2020-01-05T00:00:00Z' };

  test('is its own if the clone has it or it is checked out', () => {
    expect(time({ ...merge, headTime: '2020-01-01T00:00:00Z' })).toBe('2020-01-01T00:00:00Z');
    expect(time({ sha: head, commitTime: '2020-01-01T00:00:00Z' })).toBe('2020-01-01T00:00:00Z');
  });

  test('is that of the merge if the clone lacks it', () => {
    expect(time(merge)).toBe('2020-01-05T00:00:00Z');
  });
});

test('the time in the event is used only for the commit in the event', () => {
  const payload = { head_commit: { id: sha, timestamp: '2026-01-02T03:04:05Z' } };
  expect(parseGitEvent({ env, payload, git: { sha } }).commitTime).toBe('2026-01-02T03:04:05Z');
  expect(parseGitEvent({ env, payload, git: { sha: 'c'.repeat(40) } }).commitTime).toBeUndefined();
});
