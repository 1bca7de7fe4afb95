import { expect, test } from 'vitest';
import { choosePush } from '#images/plan/push-rule.ts';
import { chooseTags } from '#images/plan/tags.ts';
import type { GitEvent, GitRef } from '#request/event/git-event.ts';
import type { TagSet } from '#request/tags/evaluate.ts';

const event = (ref: GitRef, name = 'push'): GitEvent => ({ name, ref, sha: 'a'.repeat(40) });
const ofRules = (asked: boolean): TagSet => ({
  tags: [{ value: 'main', because: 'the branch main', moving: true }],
  version: { value: 'main', because: 'the branch main' },
  silent: [],
  asked,
});

test('the input overrides the project’s tags, which override the event’s', () => {
  const chosen = (asked: boolean, project: readonly string[]) => {
    const { tags, version } = chooseTags({ ofRules: ofRules(asked), project });
    return [version?.value, ...tags.map(({ value, moving }) => `${value}${moving ? ' moves' : ''}`)];
  };
  expect(chosen(true, ['2.0'])).toEqual(['main', 'main moves']);
  expect(chosen(false, [])).toEqual(['main', 'main moves']);
  expect(chosen(false, ['2.0', 'latest'])).toEqual(['2.0', '2.0', 'latest moves']);
});

test.each(['-x', 'a b', 'a/b', 'ü', 'x'.repeat(129), 'type=semver'])(
  'a project’s "%s" is not a valid tag, and the error says so',
  (tag) => {
    expect(() => chooseTags({ ofRules: ofRules(false), project: [tag] })).toThrow('is not a valid tag');
  },
);

test.each<[string, GitEvent, boolean, boolean]>([
  ['a push to a branch', event({ kind: 'branch', name: 'main' }), false, true],
  ['a tag', event({ kind: 'tag', name: 'v1' }), false, true],
  ['a schedule', event({ kind: 'branch', name: 'main' }, 'schedule'), false, true],
  [
    'a pull request of the repository',
    event({ kind: 'pull-request', number: 1, fork: false }, 'pull_request'),
    false,
    false,
  ],
  [
    'a pull request of a fork',
    event({ kind: 'pull-request', number: 1, fork: true }, 'pull_request_target'),
    false,
    false,
  ],
  ['a merge group', event({ kind: 'none' }, 'merge_group'), false, false],
  ['Dependabot', { ...event({ kind: 'branch', name: 'x' }), actor: 'dependabot[bot]' }, false, false],
  ['a developer’s machine', event({ kind: 'branch', name: 'x' }, 'local'), false, false],
  ['a developer’s own registry', event({ kind: 'branch', name: 'x' }, 'local'), true, true],
])('auto on %s', (_what, git, local, pushes) => {
  expect(choosePush('auto', { event: git, local }).value).toBe(pushes);
  expect(choosePush('true', { event: git, local }).value).toBe(true);
  expect(choosePush('false', { event: git, local }).value).toBe(false);
});
