import { expect, test } from 'vitest';
import { parseGitEvent } from '#event/git-event.ts';

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

test('a push says its branch, commit, repository and who', () => {
  const payload = { repository: { default_branch: 'main' }, head_commit: { timestamp: '2026-01-02T03:04:05+01:00' } };
  expect(parseGitEvent({ env, payload, git: {} })).toEqual({
    name: 'push',
    ref: { kind: 'branch', name: 'main' },
    sha,
    defaultBranch: 'main',
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

test('on a developer’s machine git tells the rest, and a login in the remote’s address stays there', () => {
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

test('an ssh remote gives the page’s address', () => {
  const git = { remoteUrl: 'git@github.com:Owner/App.git' };
  expect(parseGitEvent({ env: {}, payload: undefined, git }).url).toBe('https://github.com/Owner/App');
});
