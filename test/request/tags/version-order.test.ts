import { describe, expect, test } from 'vitest';
import { compareVersions, isPartOf, readVersion, versionOfGitTag } from '#request/tags/version-order.ts';
import { EVENTS, tagged, tagsOf } from './tags-of.ts';

const order = (one: string, other: string): number | undefined => {
  const [first, second] = [readVersion(one), readVersion(other)];
  if (first === undefined || second === undefined) throw new Error('no version');
  const compared = compareVersions(first, second);
  return compared === undefined ? undefined : Math.sign(compared);
};

test.each([
  ['1.9.5', '2.0.0', -1],
  ['1.10.0', '1.9.5', 1],
  ['v1.2.3', '1.2.3', 0],
  ['2.0.0-rc.1', '2.0.0', -1],
  ['2.0.0-rc.2', '2.0.0-rc.10', -1],
  ['1.2.3+build.5', '1.2.3', 0],
  ['2024.01.15', '2024.1.9', 1],
  ['1.9.5', '2.0', -1],
  ['1.9.5', '1', undefined],
  ['1.9.5', '1.9', undefined],
  ['2', '1.9.5', 1],
])('%s against %s is %s', (one, other, expected) => {
  expect(order(one, other)).toBe(expected);
});

test.each([
  'main',
  '',
  'v',
  '1.2.3.4',
  'sha-860c190',
  '1.x',
  '-1',
  '20240115',
  '1234567',
  'v123456',
  '١.٢.٣',
  `${'9'.repeat(400)}`,
])('`%s` is no version', (text) => {
  expect(readVersion(text)).toBeUndefined();
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['app/v1.2.3', '1.2.3'],
  ['my-app-1.2.3-rc.1', '1.2.3-rc.1'],
  ['release@1.2.3', '1.2.3'],
  ['v1.2', undefined],
  ['nightly', undefined],
  ['app1.2.3', undefined],
])('the git tag %s is of the version %s', (name, version) => {
  expect(versionOfGitTag(name)).toBe(version);
});

test.each([
  ['1', '1.2.3', true],
  ['v1.2', '1.2.3', true],
  ['1.2.3', '1.2.3', false],
  ['1.3', '1.2.3', false],
  ['latest', '1.2.3', false],
])('%s is the beginning of %s: %s', (tag, version, expected) => {
  expect(isPartOf(tag, version)).toBe(expected);
});

describe('a tag that follows versions has the version it follows', () => {
  const versions = ['{{version}}', '{{major}}.{{minor}}', '{{major}}', 'stable'];
  const semver = versions.map((pattern) => `type=semver,pattern=${pattern}`).join('\n');
  test.each([
    [semver, { '1.2': '1.2.3', 1: '1.2.3', stable: '1.2.3', latest: '1.2.3' }],
    [`${semver}\ntype=sha\ntype=edge`, { '1.2': '1.2.3', 1: '1.2.3', stable: '1.2.3', latest: '1.2.3' }],
    ['', { latest: '1.2.3' }],
    [String.raw`type=match,pattern=v(\d+),group=1`, { 1: '1.2.3', latest: '1.2.3' }],
    ['type=raw,value=latest', { latest: '1.2.3' }],
    ['1.2.3\n1.2\nv1\nlatest\nother', { '1.2': '1.2.3', v1: '1.2.3', latest: '1.2.3' }],
    ['type=semver,pattern={{{major}}},suffix=-alpine', { '1-alpine': '1.2.3', latest: '1.2.3' }],
    ['type=pep440,pattern={{major}}', { 1: '1.2.3', latest: '1.2.3' }],
  ])('%j', async (tags, follows) => {
    const made = await tagsOf(EVENTS.tag, { tags });
    expect(made.release).toBe('1.2.3');
    expect(Object.fromEntries(made.tags.flatMap((tag) => (tag.follows ? [[tag.value, tag.follows]] : [])))).toEqual(
      follows,
    );
  });

  test.each([
    ['1.2', '1.2.0'],
    ['1.2.3.4', '1.2.3'],
    ['1.2rc2', undefined],
  ])('%s of PEP 440 is %s', async (tag, version) => {
    const { tags } = await tagsOf(tagged(tag), { tags: 'type=pep440,pattern={{major}}', flavor: 'latest=true' });
    expect(tags.at(-1)?.follows).toBe(version);
  });

  test.each([
    ['v1.9', '', 'v1.9'],
    ['2', '', '2'],
    ['v1.9', 'type=raw,value=latest', 'v1.9'],
    ['v1.9', String.raw`type=match,pattern=\d+,group=0`, 'v1.9'],
    ['20240115', '', undefined],
    ['stable', '', undefined],
  ])('of the git tag %s, latest with the rules %j follows %s', async (tag, tags, version) => {
    const made = await tagsOf(tagged(tag), { tags });
    expect(made.tags.find(({ value }) => value === 'latest')?.follows).toBe(version);
    expect(made.release).toBeUndefined();
  });

  test('branches, schedules and pull requests follow no version', async () => {
    for (const event of [EVENTS.branch, EVENTS.schedule, EVENTS.pull]) {
      const tags = 'type=ref,event=branch\ntype=edge\ntype=schedule\ntype=ref,event=pr\nlatest';
      expect((await tagsOf(event, { tags })).tags.filter(({ follows }) => follows !== undefined)).toEqual([]);
    }
  });

  test('a pre-release that gets latest by the default rules stays a pre-release', async () => {
    expect((await tagsOf(EVENTS.beta)).tags.at(-1)).toMatchObject({ value: 'latest', follows: '2.0.8-beta.67' });
    expect((await tagsOf(tagged('app/v1.2.3'))).tags.at(-1)).toMatchObject({ value: 'latest', follows: '1.2.3' });
  });
});
