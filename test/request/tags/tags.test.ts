import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTag } from '#oci/reference.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { EVENTS, eventOf, namesOf, SHA, tagged, tagsOf } from './tags-of.ts';

type Rows = readonly (readonly [keyof typeof EVENTS, string, readonly string[]])[];

/** Tests events with rules. */
const table = (rows: Rows): void => {
  test.each(rows)('a %s with %j gives %j', async (event, tags, expected) => {
    expect(await namesOf(EVENTS[event], { tags })).toEqual(expected);
  });
};

describe('by default', () => {
  table([
    ['branch', '', ['master']],
    ['feature', '', ['my-branch']],
    ['tag', '', ['v1.2.3', 'latest']],
    ['beta', '', ['v2.0.8-beta.67', 'latest']],
    ['pull', '', ['pr-2']],
    ['schedule', '', ['nightly', 'master']],
    ['dispatch', '', ['master']],
  ]);

  test.each(['merge_group', 'push'])('a %s without a ref gives nothing', async (name) => {
    expect(await tagsOf(eventOf(name, ''))).toMatchObject({ tags: [], version: undefined, silent: [] });
  });
});

describe('the common example of a README', () => {
  const tags = [
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
  ].join('\n');
  table([
    ['pull', tags, ['pr-2']],
    ['branch', tags, ['master']],
    ['release', tags, ['releases-v1']],
    ['tag', tags, ['1.2.3', '1.2', 'latest']],
    ['beta', tags, ['2.0.8-beta.67']],
  ]);
});

describe('the example with every usual type', () => {
  const tags = [
    'type=schedule',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=semver,pattern={{major}}',
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=sha',
  ].join('\n');
  table([
    ['schedule', tags, ['nightly', 'master', 'sha-860c190']],
    ['pull', tags, ['pr-2', 'sha-860c190']],
    ['branch', tags, ['master', 'sha-860c190']],
    ['tag', tags, ['1.2.3', '1.2', '1', 'sha-860c190', 'latest']],
    ['beta', tags, ['2.0.8-beta.67', 'sha-860c190']],
  ]);
});

describe('schedule', () => {
  table([
    ['schedule', 'type=schedule', ['nightly']],
    ['schedule', 'type=schedule,pattern=nightly', ['nightly']],
    ['schedule', "type=schedule,pattern={{date 'YYYYMMDD'}}", ['20200110']],
    ['schedule', "type=schedule,pattern={{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", ['20200110-093000']],
    ['schedule', 'type=schedule,enable=true,priority=1000,prefix=,suffix=,pattern=weekly', ['weekly']],
    ['branch', 'type=schedule', []],
    ['tag', 'type=schedule', []],
  ]);
});

describe('semver', () => {
  test.each([
    ['v1.2.3', 'pattern={{raw}}', ['v1.2.3', 'latest']],
    ['v1.2.3', 'pattern={{version}}', ['1.2.3', 'latest']],
    ['v1.2.3', 'pattern={{major}}.{{minor}}', ['1.2', 'latest']],
    ['v1.2.3', 'pattern=v{{major}}', ['v1', 'latest']],
    ['v1.2.3', 'pattern={{minor}}', ['2', 'latest']],
    ['v1.2.3', 'pattern={{patch}}', ['3', 'latest']],
    ['p1/v1.2.3', String.raw`pattern={{version}},match=v(\d.\d.\d)$`, ['1.2.3', 'latest']],
    ['v2.0.8-beta.67', 'pattern={{raw}}', ['v2.0.8-beta.67']],
    ['v2.0.8-beta.67', 'pattern={{version}}', ['2.0.8-beta.67']],
    ['v2.0.8-beta.67', 'pattern={{major}}', ['2.0.8-beta.67']],
    ['v2.0.8-beta.67', 'pattern={{major}}.{{minor}}', ['2.0.8-beta.67']],
    ['v1.2.3+build.5', 'pattern={{version}}', ['1.2.3', 'latest']],
    ['v0.1.2', 'pattern={{major}}.{{minor}}', ['0.1', 'latest']],
    ['v0.1.2', 'pattern={{major}},enable=false', []],
    ['v1.2.3', 'pattern={{version}},match=nothing(.*)', ['1.2.3', 'latest']],
    ['v1.2.3', String.raw`pattern={{version}},match=\d.*`, ['1.2.3', 'latest']],
    ['v1.2.3', 'pattern=', []],
    ['v1.2', 'pattern={{version}}', []],
    ['release-7', 'pattern={{version}}', []],
    ['p1/v1.2.3', 'pattern={{version}}', []],
  ])('the tag %s with %s gives %j', async (tag, rule, expected) => {
    expect(await namesOf(tagged(tag), { tags: `type=semver,${rule}` })).toEqual(expected);
  });

  table([
    ['branch', 'type=semver,pattern={{version}}', []],
    ['branch', 'type=semver,pattern={{version}},value=v1.0.0', ['1.0.0', 'latest']],
    ['pull', String.raw`type=semver,pattern={{version}},value=p1/v1.0.0,match=v(\d.\d.\d)$`, ['1.0.0', 'latest']],
    ['tag', 'type=semver,pattern={{version}},value={{tag}}', ['1.2.3', 'latest']],
    ['branch', 'type=semver,pattern={{version}},value={{tag}}', []],
    ['tag', 'type=semver,pattern={{version}},prefix=v,suffix=-alpine', ['v1.2.3-alpine', 'latest']],
  ]);
});

describe('pep440', () => {
  test.each([
    ['1.2.3', 'pattern={{raw}}', ['1.2.3', 'latest']],
    ['1.2.3', 'pattern={{version}}', ['1.2.3', 'latest']],
    ['v1.2.3', 'pattern={{version}}', ['1.2.3', 'latest']],
    ['1.2.3', 'pattern={{major}}.{{minor}}', ['1.2', 'latest']],
    ['1.2.3', 'pattern=v{{major}}', ['v1', 'latest']],
    ['v1.2.3rc2', 'pattern={{raw}}', ['v1.2.3rc2']],
    ['1.2.3rc2', 'pattern={{version}}', ['1.2.3rc2']],
    ['p1/v1.2.3', String.raw`pattern={{version}},match=v(\d.\d.\d)$`, ['1.2.3', 'latest']],
    ['1.2.3rc2', 'pattern={{major}}.{{minor}}', ['1.2.3rc2']],
    ['1.2.3post1', 'pattern={{major}}.{{minor}}', ['1.2.3.post1']],
    ['1.2.3beta2', 'pattern={{major}}.{{minor}}', ['1.2.3b2']],
    ['1.0dev4', 'pattern={{major}}.{{minor}}', ['1.0.dev4']],
    ['main-7', 'pattern={{version}}', []],
  ])('the tag %s with %s gives %j', async (tag, rule, expected) => {
    expect(await namesOf(tagged(tag), { tags: `type=pep440,${rule}` })).toEqual(expected);
  });

  table([
    ['branch', 'type=pep440,pattern={{version}}', []],
    ['branch', 'type=pep440,pattern={{version}},value=1.0.0', ['1.0.0', 'latest']],
    ['branch', String.raw`type=pep440,pattern={{version}},value=p1/v1.0.0,match=v(\d.\d.\d)$`, ['1.0.0', 'latest']],
  ]);
});

describe('match', () => {
  test.each([
    ['v1.2.3', String.raw`pattern=\d.\d.\d`, ['1.2.3', 'latest']],
    ['v2.0.8-beta.67', 'pattern=v(.*),group=1', ['2.0.8-beta.67', 'latest']],
    ['v2.0.8-beta.67', String.raw`pattern=v(\d.\d),group=1`, ['2.0', 'latest']],
    ['20200110-RC2', String.raw`pattern=\d+`, ['20200110', 'latest']],
    ['p1/v1.2.3', String.raw`pattern=p1/v(\d.\d.\d),group=1`, ['1.2.3', 'latest']],
    ['p1/v1.2.3', String.raw`pattern=/^P1\/V(.*)$/i,group=1`, ['1.2.3', 'latest']],
    ['p1/v1.2.3', String.raw`"pattern=v(\d{1,2}\.\d{1,2})",group=1`, ['1.2', 'latest']],
    ['v1.2.3', 'pattern=p1(.*)', []],
    ['v1.2.3', 'pattern=v(.*),group=2', []],
  ])('the tag %s with %s gives %j', async (tag, rule, expected) => {
    expect(await namesOf(tagged(tag), { tags: `type=match,${rule}` })).toEqual(expected);
  });

  table([
    ['branch', 'type=match,pattern=v(.*)', []],
    ['branch', 'type=match,pattern=v(.*),group=1,value=v1.0.0', ['1.0.0', 'latest']],
  ]);
});

describe('edge, ref, raw and sha', () => {
  table([
    ['branch', 'type=edge', ['edge']],
    ['feature', 'type=edge', []],
    ['feature', 'type=edge,branch=my/branch', ['edge']],
    ['branch', 'type=edge,branch=main', []],
    ['tag', 'type=edge', []],
    ['schedule', 'type=edge', ['edge']],
    ['pull', 'type=ref,event=pr', ['pr-2']],
    ['pull', 'type=ref,event=pr,prefix=', ['2']],
    ['branch', 'type=ref,event=branch', ['master']],
    ['feature', 'type=ref,event=branch', ['my-branch']],
    ['tag', 'type=ref,event=tag', ['v1.2.3', 'latest']],
    ['beta', 'type=ref,event=tag', ['v2.0.8-beta.67', 'latest']],
    ['dispatch', 'type=ref,event=branch', ['master']],
    ['tag', 'type=ref,event=branch', []],
    ['branch', 'type=ref,event=pr', []],
    ['branch', 'type=raw,value=foo\ntype=raw,value=bar', ['foo', 'bar']],
    ['branch', 'type=raw,foo\ntype=raw,bar', ['foo', 'bar']],
    ['branch', 'foo\n1.2.3', ['foo', '1.2.3']],
    ['branch', '"type=raw","value=foo"', ['foo']],
    ['branch', 'type=raw,value=a b/c', ['a-b-c']],
    ['feature', 'type=raw,value=mytag-{{branch}}-{{sha}}', ['mytag-my-branch-860c190']],
    ['branch', 'type=raw,value=latest,enable={{is_default_branch}}', ['latest']],
    ['feature', 'type=raw,value=latest,enable={{is_default_branch}}', []],
    ['feature', 'type=raw,value=topic,enable={{is_not_default_branch}}', ['topic']],
    ['branch', 'type=raw,value={{tag}}', []],
    ['branch', 'type=sha', ['sha-860c190']],
    ['branch', 'type=sha,format=long', [`sha-${SHA}`]],
    ['feature', 'type=sha,prefix={{branch}}-', ['my-branch-860c190']],
    ['branch', 'type=sha,prefix=', ['860c190']],
  ]);

  test('without a default branch, edge names the field to add', async () => {
    const local: GitEvent = { name: 'local', ref: { kind: 'branch', name: 'main' }, sha: SHA };
    expect((await tagsOf(local, { tags: 'type=edge' })).silent).toEqual([
      { rule: 'type=edge', because: 'the event does not contain the default branch: add branch=' },
    ]);
  });
});

describe('priorities', () => {
  table([
    ['branch', 'type=sha\ntype=ref,event=branch\nfoo', ['master', 'foo', 'sha-860c190']],
    ['branch', 'type=sha,priority=2000\ntype=ref,event=branch', ['sha-860c190', 'master']],
    ['tag', 'foo,priority=1500\ntype=semver,pattern={{version}}', ['foo', '1.2.3']],
    ['tag', 'type=match,pattern=v(.*),group=1\ntype=semver,pattern={{version}}', ['1.2.3', 'latest']],
  ]);

  test('the tag with the highest priority is the version', async () => {
    const tags = 'type=sha\ntype=ref,event=branch,suffix=-x';
    expect((await tagsOf(EVENTS.branch, { tags })).version).toMatchObject({ value: 'master-x' });
  });
});

describe('the flavor', () => {
  const semver = 'type=semver,pattern={{version}}';
  test.each<[keyof typeof EVENTS, string, string, readonly string[]]>([
    ['tag', semver, 'latest=auto', ['1.2.3', 'latest']],
    ['tag', semver, 'latest=false', ['1.2.3']],
    ['branch', '', 'latest=true', ['master', 'latest']],
    ['branch', semver, 'latest=true', []],
    ['tag', semver, 'prefix=v', ['v1.2.3', 'latest']],
    ['tag', semver, 'prefix=v,onlatest=true', ['v1.2.3', 'vlatest']],
    ['tag', semver, 'suffix=-alpine', ['1.2.3-alpine', 'latest']],
    ['tag', semver, 'suffix=-alpine,onlatest=true', ['1.2.3-alpine', 'latest-alpine']],
    ['tag', semver, 'latest=true\nprefix=foo-,onlatest=true\nsuffix=-bar', ['foo-1.2.3-bar', 'foo-latest']],
    ['tag', semver, 'prefix=foo-,onlatest=true,suffix=-bar,onlatest=false', ['foo-1.2.3-bar', 'foo-latest']],
    ['tag', `${semver},prefix=own-,suffix=`, 'prefix=foo-\nsuffix=-bar', ['own-1.2.3', 'latest']],
    ['pull', '', 'prefix=foo-', ['pr-2']],
    ['branch', 'type=sha', 'prefix=foo-\nsuffix=-bar', ['sha-860c190-bar']],
    ['feature', 'foo', 'suffix=-{{branch}}', ['foo-my-branch']],
    ['tag', 'latest\ntype=ref,event=tag', 'latest=auto', ['v1.2.3', 'latest']],
  ])('a %s with %j and %j gives %j', async (event, tags, flavor, expected) => {
    expect(await namesOf(EVENTS[event], { tags, flavor })).toEqual(expected);
  });
});

test('each tag has its rule and reason', async () => {
  const tags = 'type=semver,pattern={{version}}\ntype=edge\nplain';
  const { tags: made, silent } = await tagsOf(EVENTS.tag, { tags });
  expect(made.map(({ value, because }) => `${value} (${because})`)).toEqual([
    '1.2.3 (type=semver,pattern={{version}}: the version v1.2.3)',
    'plain (input tags)',
    'latest (1.2.3 is a release (latest=auto))',
  ]);
  expect(silent).toEqual([{ rule: 'type=edge', because: 'the event is not for a branch' }]);
});

test('the reason of a plain tag names replaced characters', async () => {
  const { tags } = await tagsOf(EVENTS.branch, { tags: 'my tag\n1.0' });
  expect(tags.map(({ value, because }) => `${value} (${because})`)).toEqual([
    'my-tag (input tags: `my tag` with dashes for invalid characters)',
    '1.0 (input tags)',
  ]);
});

test('floating tags are marked', async () => {
  const versions = ['{{version}}', '{{raw}}', '{{major}}.{{minor}}', '{{major}}'];
  const tags = [
    ...versions.map((pattern) => `type=semver,pattern=${pattern}`),
    'type=match,pattern=v(.*),group=1,suffix=-m',
    'type=match,pattern=^v(.),group=1,suffix=-m',
    'type=ref,event=tag,suffix=-t',
    'type=sha',
    'plain',
  ].join('\n');
  const moving = async (event: GitEvent, rules: string) =>
    (await tagsOf(event, { tags: rules })).tags.filter((tag) => tag.moving).map(({ value }) => value);
  expect(await moving(EVENTS.tag, tags)).toEqual(['1.2', '1', '1-m', 'latest']);
  expect(await moving(EVENTS.branch, 'type=edge\ntype=ref,event=branch\ntype=sha\nlatest,suffix=-x\nlatest')).toEqual([
    'edge',
    'master',
    'latest-x',
    'latest',
  ]);
  expect(await moving(EVENTS.pull, 'type=ref,event=pr\nplain')).toEqual(['pr-2']);
  expect(await moving(EVENTS.schedule, 'type=schedule\nplain')).toEqual(['nightly']);
});

test.each([
  ['ü', 'ü" is not a valid tag'],
  ['x'.repeat(129), 'is not a valid tag'],
  ['type=raw,value=x,enable=perhaps', 'enable is "perhaps"'],
  ['type=raw,value={{brnch}}', '"brnch" not defined'],
  ['type=raw,value={{branch', 'Parse error'],
  ['type=raw,value={{date}}', 'the format is missing'],
  ["type=raw,value={{date 'YYYY' tz='Mars/Base'}}", 'the time zone is unknown'],
  ["type=raw,value={{date 'YYYY' zone='UTC'}}", 'zone= is unknown'],
])('"%s" is an error that says so: %s', async (tags, message) => {
  await expect(tagsOf(EVENTS.branch, { tags })).rejects.toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/^reading the input tags: in "/),
    }),
  );
  await expect(tagsOf(EVENTS.branch, { tags })).rejects.toThrow(message);
});

test.each(['semver', 'pep440'])('a candidate has its own tag if the %s pattern is a word', async (type) => {
  const version = type === 'semver' ? '1.2.3-rc.1' : '1.2.3rc1';
  expect(await namesOf(tagged('v1.2.3-rc.1'), { tags: `type=${type},pattern=latest` })).toEqual([version]);
  expect(await namesOf(tagged('v1.2.3'), { tags: `type=${type},pattern=latest` })).toEqual(['latest']);
});

test.each([
  ['type=semver,pattern={{verison}}', '"verison" not defined', 'Did you mean version? It knows raw, version'],
  ['type=semver,pattern={{sha}}', '"sha" not defined', 'It knows raw, version'],
  ['type=pep440,pattern={{major}}.{{mionr}},enable=false', '"mionr" not defined', 'It knows raw, version'],
  ['type=raw,value={{version}}', '"version" not defined', '{{version}} belongs to the pattern of semver and pep440.'],
  ['type=schedule,pattern={{dat}}', '"dat" not defined', 'Did you mean date?'],
  ['type=schedule,pattern={{date YYYYMMDD}}', 'the format is missing', "{{date 'YYYYMMDD'}}"],
  ["type=schedule,pattern={{date 'YYYY' tz='Mars/Base'}}", 'the time zone is unknown', 'Europe/Berlin'],
  ['type=match,pattern=v(.*),value={{tga}}', '"tga" not defined', 'It knows branch, tag'],
  ['type=ref,event=pr,prefix={{brnch}}-', '"brnch" not defined', 'Did you mean branch?'],
  ['type=raw,value={{#if tag}}{{verison}}{{else}}x{{/if}}', '"verison" not defined', 'It knows branch'],
  ["type=raw,value=x,enable={{#if (eq branch 'a')}}true{{/if}}", '"eq" not defined', 'It knows branch'],
  ["type=raw,value={{#if tag}}{{date 'YYYY' zone='UTC'}}{{/if}}", 'zone= is unknown', 'tz='],
])('on a branch, where it gives nothing, `%s` is an error all the same: %s', async (tags, got, hint) => {
  const failed = expect(tagsOf(EVENTS.branch, { tags })).rejects;
  await failed.toMatchObject({ code: 'INPUT_INVALID', hint: expect.stringContaining(hint) });
  await failed.toThrow(got);
  await failed.toThrow(`reading the input tags: in "${tags}"`);
  await failed.not.toThrow('[object Object]');
});

test('an error in an expression of the flavor names the flavor', async () => {
  await expect(tagsOf(EVENTS.branch, { flavor: 'suffix=-{{verison}}' })).rejects.toThrow(
    'reading the input flavor: in "suffix=-{{verison}}"',
  );
});

test.each(['{{{version}}}', '{{~version~}}', '{{this.version}}', '{{./version}}-x'])(
  'a tag of the pattern %s stays with its image',
  async (pattern) => {
    const { tags } = await tagsOf(EVENTS.tag, { tags: `type=semver,pattern=${pattern}`, flavor: 'latest=false' });
    expect(tags).toMatchObject([{ moving: false }]);
  },
);

test('an image of a merge group that is not pushed gets a name with prefix and suffix', async () => {
  const made = await tagsOf(eventOf('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc'), {
    tags: 'type=ref,event=branch',
    flavor: 'suffix=-alpine',
  });
  expect([made.tags, made.standIn?.value]).toEqual([[], 'merge-group-alpine']);
  expect((await tagsOf(EVENTS.branch)).standIn).toBeUndefined();
});

test('any branch name gives valid tags without duplicates', async () => {
  const name = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(name, async (branch) => {
      const made = await namesOf(eventOf('push', `refs/heads/${branch}`), {
        tags: 'type=ref,event=branch\ntype=ref,event=branch,prefix=branch-,suffix=-x',
        flavor: 'latest=true',
      });
      expect(made.every(isTag)).toBe(true);
      expect(new Set(made).size).toBe(made.length);
    }),
  );
});
