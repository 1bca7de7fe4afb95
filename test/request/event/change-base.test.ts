import { expect, test } from 'vitest';
import { changeBaseOf } from '#actions/matrix/changed-files.ts';

const sha = 'a1'.repeat(20);

test.each([
  ['push', { before: sha }, { kind: 'commit', sha }],
  ['push', { before: '0'.repeat(40) }, { kind: 'none', because: 'the branch or tag is new' }],
  ['pull_request', { before: 'b'.repeat(40), pull_request: { base: { sha } } }, { kind: 'merge-base', sha }],
  ['merge_group', { merge_group: { base_sha: sha } }, { kind: 'merge-base', sha }],
  ['schedule', {}, { kind: 'parent' }],
  ['local', undefined, { kind: 'parent' }],
  ['push', { before: '--output=x' }, { kind: 'parent' }],
])('%s with %j', (name, payload, base) => {
  expect(changeBaseOf(name, payload)).toEqual(base);
});
