import { expect, test } from 'vitest';
import { cacheScopes } from '#cache/scope.ts';
import { parseGitEvent } from '#event/git-event.ts';
import { pullRequestEvent, pushEvent, type RunnerEvent, scheduleEvent, tagEvent } from '../world/runner/events.ts';

function scopesOf(event: RunnerEvent, more: Readonly<Record<string, string>> = {}) {
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: event.repository,
    GITHUB_SERVER_URL: 'https://github.com',
    ...more,
  };
  const { reads, saves } = cacheScopes(parseGitEvent({ env, payload: event.payload, git: {} }));
  const short = (scope: string): string => scope.replace(/^[0-9a-f]{16}-/, '');
  return { reads: reads.map(short), saves: saves === undefined ? 'nothing' : short(saves) };
}

const TRUSTED = { reads: ['trusted'], saves: 'trusted' };
const UNTRUSTED = { reads: ['untrusted', 'trusted'], saves: 'untrusted' };
const FOREIGN = { reads: ['trusted'], saves: 'nothing' };

test('the default branch, protected refs and schedules are trusted, and read nothing else', async () => {
  expect(scopesOf(await pushEvent())).toEqual(TRUSTED);
  expect(scopesOf(await pushEvent({ defaultBranch: 'trunk' }))).toEqual(TRUSTED);
  expect(scopesOf(await pushEvent({ branch: 'release/1' }), { GITHUB_REF_PROTECTED: 'true' })).toEqual(TRUSTED);
  expect(scopesOf(await tagEvent({ tag: 'v1' }), { GITHUB_REF_PROTECTED: 'true' })).toEqual(TRUSTED);
  expect(scopesOf(await scheduleEvent())).toEqual(TRUSTED);
});

test('other branches, tags and pull requests of the repository’s own are untrusted', async () => {
  expect(scopesOf(await pushEvent({ branch: 'feature' }))).toEqual(UNTRUSTED);
  expect(scopesOf(await pushEvent({ branch: 'main', defaultBranch: 'trunk' }))).toEqual(UNTRUSTED);
  expect(scopesOf(await tagEvent({ tag: 'main' }))).toEqual(UNTRUSTED);
  expect(scopesOf(await pullRequestEvent())).toEqual(UNTRUSTED);
});

test('forks and events that run beside the code keep nothing, whatever their ref is', async () => {
  expect(scopesOf(await pullRequestEvent({ fork: true }), { GITHUB_REF_PROTECTED: 'true' })).toEqual(FOREIGN);
  for (const name of ['pull_request_target', 'workflow_run', 'issue_comment']) {
    const event = { ...(await pullRequestEvent()), name, ref: 'refs/heads/main' };
    expect(scopesOf(event, { GITHUB_REF_PROTECTED: 'true' })).toEqual(FOREIGN);
  }
});

test('a person at a terminal is trusted', () => {
  const { reads, saves } = cacheScopes(parseGitEvent({ env: {}, payload: undefined, git: {} }));
  expect({ reads, saves }).toEqual({ reads: ['local-trusted'], saves: 'local-trusted' });
});

test('repositories that share a place have scopes apart; a checkout of one has the one of its jobs', async () => {
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
  expect(cacheScopes(local).saves).toBe(job('a/b'));
});
