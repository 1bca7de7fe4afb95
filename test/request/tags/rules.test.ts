import { expect, test } from 'vitest';
import { openFields } from '#request/tags/fields.ts';
import { parseFlavor } from '#request/tags/flavor.ts';
import { parseTagRules } from '#request/tags/rules.ts';

const parse = async (line: string) => parseTagRules([line], await openFields([line]))[0];

test.each<[string, object]>([
  ['1.2.3', { type: 'raw', value: '1.2.3', priority: 200, enable: 'true' }],
  ['TYPE=sha, FORMAT=long', { type: 'sha', format: 'long', prefix: 'sha-', priority: 100 }],
  ['type=schedule', { type: 'schedule', pattern: 'nightly', priority: 1000 }],
  ['type=semver,pattern={{version}}', { type: 'semver', pattern: '{{version}}', value: '', priority: 900 }],
  ['type=pep440,pattern=x,match=v(.*)', { type: 'pep440', match: /v(.*)/, priority: 900 }],
  ['type=match,pattern=/v(.*)/i,group=1', { type: 'match', pattern: /v(.*)/i, group: 1, priority: 800 }],
  ['type=edge,branch=', { type: 'edge', priority: 700 }],
  ['type=ref,event=pr', { type: 'ref', event: 'pr', prefix: 'pr-', priority: 600 }],
  ['type=raw,value=a=b=c', { type: 'raw', value: 'a=b=c' }],
  ['=a', { type: 'raw', value: '=a' }],
  ['type=raw,value=x,priority=-1.5,prefix=,suffix=-y', { priority: -1.5, prefix: '', suffix: '-y' }],
  ['"type=raw,value=foo"', { type: 'raw', value: 'foo' }],
  [String.raw`"type=match,""pattern=v(\d{1,3})"",group=1"`, { type: 'match', pattern: /v(\d{1,3})/, group: 1 }],
  ['type=sha,format=short,', { type: 'sha', format: 'short' }],
  ['"type=raw","value=a,""b"""', { type: 'raw', value: 'a,"b"' }],
])('"%s" is %j', async (line, expected) => {
  expect(await parse(line)).toMatchObject(expected);
});

test.each([
  ['type=semvr,pattern=x', 'the type semvr is unknown', 'Did you mean semver?'],
  ['type=semver', 'pattern is missing', 'type=semver,pattern={{version}}'],
  ['type=semver,patern=x', 'type=semver does not support patern', 'Did you mean pattern?'],
  ['type=raw,value=x,branch=main', 'type=raw does not support branch', 'It takes value;'],
  ['type=sha,foo', 'type=sha does not support "foo"', 'It takes format;'],
  ['type=ref', 'event is missing', 'type=ref,event=branch'],
  ['type=ref,event=brunch', 'the event brunch is unknown', 'Did you mean branch?'],
  ['type=sha,format=medium', 'the format medium is unknown', 'short, long'],
  ['type=match,pattern=(', 'Invalid regular expression', 'JavaScript regular expression'],
  ['type=match,pattern=x,group=first', 'the group "first" is not a number', 'group=1'],
  ['type=sha,priority=high', 'the priority "high" is not a number', 'priority=1'],
  ['type=raw', 'value is missing', 'type=raw,value=TAG'],
  ['1.2,1.3', 'value is given twice', 'one rule or tag per line'],
  ['type=raw,value="x"', 'Invalid Opening Quote', 'Quote the whole field'],
])('"%s" is an error that names the line: %s', async (line, got, hint) => {
  await expect(parse(line)).rejects.toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(`reading the input tags: in "${line}" ${got}`),
      hint: expect.stringContaining(hint),
    }),
  );
});

test.each([
  ['latest=perhaps', 'auto, true or false'],
  ['onlatest=true', 'prefix=v,onlatest=true'],
  ['prefix=v,onlatest=yes', 'prefix=v,onlatest=true'],
  ['sufix=x', 'Did you mean suffix?'],
  ['alpine', 'It takes latest=auto, prefix=TEXT'],
])('the flavor "%s" is an error with its way out', (line, hint) => {
  expect(() => parseFlavor([line])).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', hint: expect.stringContaining(hint) }),
  );
});
