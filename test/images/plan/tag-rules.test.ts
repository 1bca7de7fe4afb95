import { expect, test } from 'vitest';
import { decideExisting, decideMove, decideVersion } from '#images/plan/tag-rules.ts';

const [ours, theirs] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`] as const;
const NAME = 'ghcr.io/o/app:1.0';

test.each([
  ['overwrite', false, theirs, true],
  ['skip', false, theirs, false],
  ['skip', true, theirs, true],
  ['fail', true, theirs, true],
  ['fail', false, ours, true],
  ['fail', false, undefined, true],
] as const)('if-exists %s, moving %s, held %s: written %s', (mode, moving, held, written) => {
  const tag = { name: NAME, moving, wanted: ours, ...(held === undefined ? {} : { held }) };
  expect(decideExisting(tag, mode).value).toBe(written);
});

test('the error names both images and every way out', () => {
  expect(() => decideExisting({ name: NAME, moving: false, wanted: ours, held: theirs }, 'fail')).toThrow(
    `${NAME} before the push: it exists and points to ${theirs}, while this run made ${ours}`,
  );
});

const own = { revision: 'a'.repeat(40), created: '2026-01-01T00:05:00Z' };
const at = (minute: number, revision = 'b') => ({
  revision: revision.repeat(40),
  created: `2026-01-01T00:0${minute}:00Z`,
});

test.each([
  ['an earlier commit’s, by its time', at(4), undefined, false, true],
  ['a later commit’s, by its time', at(6), undefined, false, false],
  ['a later one’s by time, which git knows to be no descendant', at(6), false, false, true],
  ['an earlier one’s by time, which git knows to be a descendant', at(4), true, false, false],
  ['a later one’s, and somebody pressed a button', at(6), true, true, true],
  ['this very commit’s', at(6, 'a'), undefined, false, true],
  ['nobody’s that says so', { revision: '', created: '' }, undefined, false, true],
])('a floating tag of %s', (_what, held, isAncestor, byHand, moves) => {
  expect(decideMove({ own, held, isAncestor, byHand }).value).toBe(moves);
});

test('a run without a commit time moves the tag', () => {
  const timeless = { ...own, created: '1970-01-01T00:00:00Z' };
  expect(decideMove({ own: timeless, held: at(6), isAncestor: undefined, byHand: false }).value).toBe(true);
});

test.each([
  ['1.9.5', '2.0.0', false, 'it names 2.0.0, and 1.9.5 is lower'],
  ['1.2.9', '1.3.0', false, 'it names 1.3.0, and 1.2.9 is lower'],
  ['2.0.0-rc.1', 'v2.0.0', false, 'it names v2.0.0, and 2.0.0-rc.1 is lower'],
  ['1.9.5', '2.0', false, 'it names 2.0, and 1.9.5 is lower'],
  ['2.0.0', '1.9.5', true, '2.0.0 is higher than 1.9.5'],
  ['2.0.0', '2.0.0-rc.1', true, '2.0.0 is higher than 2.0.0-rc.1'],
  ['v1.9', '2.0.0', false, 'it names 2.0.0, and v1.9 is lower'],
  ['v1.10', 'v1.9', true, 'v1.10 is higher than v1.9'],
  ['v1.9', '1.9.3', undefined, 'without a patch number'],
  ['1.9.5', '1.9.5', undefined, 'it already names an image of 1.9.5'],
  ['1.9.5', '1', undefined, 'has the version "1", without a patch number'],
  ['1.9.5', 'main', undefined, 'has the version "main", which is not valid SemVer'],
  ['1.9.5', '', undefined, 'has no version label'],
  ['1.9.5', undefined, undefined, 'has no version label'],
])('latest of %s, which names an image of %s, moves: %s', (version, named, moves, because) => {
  const verdict = decideVersion({ own: version, held: named });
  expect(verdict.value).toBe(moves);
  expect(verdict.because).toContain(because);
});

test('an untrusted label is shown as one short line', () => {
  const { because } = decideVersion({ own: '1.0.0', held: `x\n::error::${'y'.repeat(200)}` });
  expect(because).not.toContain('\n');
  expect(because.length).toBeLessThan(200);
});

test('an untrusted commit label is shown as one short line', () => {
  const held = { revision: 'x\n::error::y', created: 'Jan 1 2030 (\n::error::x)' };
  const { value, because } = decideMove({ own, held, isAncestor: undefined, byHand: false });
  expect(value).toBe(false);
  expect(because).not.toContain('\n');
  expect(because).toContain('2030-01-01');
});
