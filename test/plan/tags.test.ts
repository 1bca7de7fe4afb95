import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GitEvent, GitRef } from '#event/git-event.ts';
import { isTag } from '#oci/reference.ts';
import { choosePush } from '#plan/push-rule.ts';
import { chooseTags } from '#plan/tags.ts';

const event = (ref: GitRef, name = 'push'): GitEvent => ({ name, ref, sha: 'a'.repeat(40) });
const tagsFor = (git: GitEvent, input: readonly string[] = [], project: readonly string[] = []): readonly string[] =>
  chooseTags({ input, project, event: git }).map(({ value }) => value);

test.each<[GitRef, string, readonly string[]]>([
  [{ kind: 'branch', name: 'main' }, 'push', ['main']],
  [{ kind: 'branch', name: 'feature/login form' }, 'push', ['feature-login-form']],
  [{ kind: 'branch', name: 'main' }, 'workflow_dispatch', ['main']],
  [{ kind: 'tag', name: 'v1.2.3' }, 'push', ['v1.2.3', 'latest']],
  [{ kind: 'tag', name: 'v1.2.3' }, 'release', ['v1.2.3', 'latest']],
  [{ kind: 'pull-request', number: 7, fork: true }, 'pull_request', ['pr-7']],
  [{ kind: 'branch', name: 'main' }, 'schedule', ['nightly']],
  [{ kind: 'none' }, 'merge_group', []],
])('%j of a %s event gives %j', (ref, name, tags) => {
  expect(tagsFor(event(ref, name))).toEqual(tags);
});

test('the input beats the project’s own tags, which beat the event’s', () => {
  const main = event({ kind: 'branch', name: 'main' });
  expect(tagsFor(main, ['1.0'], ['2.0'])).toEqual(['1.0']);
  expect(tagsFor(main, [], ['2.0', 'edge'])).toEqual(['2.0', 'edge']);
});

test.each(['-x', 'a b', 'a/b', 'ü', 'x'.repeat(129)])('«%s» is no tag, and the error says so', (tag) => {
  expect(() => tagsFor(event({ kind: 'none' }), [tag])).toThrow('is no tag');
});

test('metadata-action’s grammar gets a hint instead of a tag named type=…', () => {
  expect(() => tagsFor(event({ kind: 'none' }), ['type=semver'])).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('plain tags') }),
  );
});

test('whatever a branch is called, its tag is one that registries take', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(tagsFor(event({ kind: 'branch', name })).every(isTag)).toBe(true);
    }),
  );
});

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
