import { expect, test } from 'vitest';
import { openTemplates } from '#request/tags/templates.ts';
import { EVENTS, evaluated, eventOf, NOW } from './tags-of.ts';

test.each<[keyof typeof EVENTS, string, string]>([
  ['pull', '{{branch}}', ''],
  ['branch', '{{branch}}', 'master'],
  ['feature', '{{branch}}', 'my/branch'],
  ['tag', '{{branch}}', ''],
  ['pull', '{{tag}}', ''],
  ['branch', '{{tag}}', ''],
  ['tag', '{{tag}}', 'v1.2.3'],
  ['branch', '{{sha}}', '860c190'],
  ['pull', '{{base_ref}}', 'master'],
  ['branch', '{{base_ref}}', ''],
  ['tag', '{{base_ref}}', 'master'],
  ['beta', '{{base_ref}}', ''],
  ['branch', '{{is_default_branch}} {{is_not_default_branch}}', 'true false'],
  ['feature', '{{is_default_branch}} {{is_not_default_branch}}', 'false true'],
  ['tag', '{{is_default_branch}}', 'false'],
  ['pull', '{{is_default_branch}}', 'false'],
  ['schedule', '{{is_default_branch}}', 'true'],
  ['branch', "{{date 'YYYYMMDD'}}", '20200110'],
  ['branch', "{{date 'dddd, MMMM Do YYYY, h:mm:ss a'}}", 'Friday, January 10th 2020, 12:30:00 am'],
  ['branch', "{{date 'YYYYMMDD-HHmmss' tz='Asia/Tokyo'}}", '20200110-093000'],
  ['branch', "{{commit_date 'YYYYMMDD'}}", '20200110'],
  ['branch', 'plain {text}', 'plain {text}'],
  ['branch', 'a{{#if tag}}-{{tag}}{{else}}-none{{/if}}', 'a-none'],
])('on a %s "%s" is "%s"', async (event, text, expected) => {
  expect(await evaluated(text, EVENTS[event])).toBe(expected);
});

test('commit_date is the time in the event, in the requested time zone', async () => {
  const payload = { head_commit: { timestamp: '2019-12-31T23:30:00+01:00' } };
  const event = eventOf('push', 'refs/heads/master', { payload });
  const text = "{{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}} {{commit_date 'YYYY-MM-DD HH:mm' tz='Asia/Tokyo'}}";
  expect(await evaluated(text, event)).toBe('2019-12-31T22:30:00.000Z 2020-01-01 07:30');
});

test('a branch name is inserted as it is, not as a template or HTML', async () => {
  const event = eventOf('push', 'refs/heads/{{sha}}&<x>');
  expect(await evaluated('{{branch}}', event)).toBe('{{sha}}&<x>');
});

test.each([
  ['fix {{ template }} bug', 'fix {{ template }} bug'],
  ['fix {{ template }} on {{branch}} of {{ sha }}', 'fix {{ template }} on master of 860c190'],
  ['a{{#if tag}}-{{tag}}{{else}}-none{{/if}}', 'a-none'],
  ['open {{', 'open {{'],
  ['{{~branch~}} {{this.branch}} {{./branch}} {{this}}', 'master master master {{this}}'],
  ['{{#each x}} {{branch}}', '{{#each x}} master'],
  ['{{date}} {{date foo=1}} {{date "YYYY" tz="No/Where"}}', '{{date}} {{date foo=1}} {{date "YYYY" tz="No/Where"}}'],
  ['{{constructor}} {{__proto__}} {{lookup this "x"}}', '{{constructor}} {{__proto__}} {{lookup this "x"}}'],
  ['{{> partial}} {{{branch}}} {{{branch}}', '{{> partial}} master {{{branch}}'],
])('in a label, where a commit’s message may stand, "%s" is "%s"', async (text, expected) => {
  const templates = await openTemplates({ texts: [text], event: EVENTS.branch, now: NOW });
  expect(templates.known(text)).toBe(expected);
});

test('a text that was not declared as a template throws', async () => {
  const templates = await openTemplates({ texts: [], event: EVENTS.branch, now: NOW });
  expect(templates.evaluate('plain')).toBe('plain');
  expect(() => templates.evaluate('{{branch}}')).toThrow('was not among the texts');
  expect(() => templates.known('{{branch}}')).toThrow('was not among the texts');
});

test('DOCKER_METADATA_SHORT_SHA_LENGTH sets the length of the short commit id', async () => {
  const event = eventOf('push', 'refs/heads/master', { env: { DOCKER_METADATA_SHORT_SHA_LENGTH: '12' } });
  expect(await evaluated('{{sha}}', event)).toBe('860c1904a1ce');
});
