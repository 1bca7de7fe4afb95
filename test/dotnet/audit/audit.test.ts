import { describe, expect, test } from 'vitest';
import { type AuditRequest, auditPackages } from '#dotnet/audit/audit.ts';
import { describeFinding } from '#dotnet/audit/findings.ts';
import { dripping, endless, startHostileServer } from '../../world/hostile-server.ts';
import { startVulnerabilityFeed } from '../../world/vulnerability-feed.ts';

const GHSA = 'https://github.com/advisories/GHSA-';
const newtonsoft = { severity: 2, url: `${GHSA}5crp-9r3c-p9vr`, versions: '(, 13.0.1)' };
const packages = [
  { id: 'Newtonsoft.Json', version: '12.0.3' },
  { id: 'Dapper', version: '2.1.66' },
];
const rules = { level: 'low', suppressed: [] };

async function audit(request: Partial<AuditRequest> & Pick<AuditRequest, 'sources'>) {
  return await auditPackages({ packages, ...rules, fetch: (url, init) => globalThis.fetch(url, init), ...request });
}

test('a package with a known vulnerability is reported like in a restore', async () => {
  await using feed = await startVulnerabilityFeed([{ 'newtonsoft.json': [newtonsoft] }, { dapper: [] }]);
  const { findings, asked, notes } = await audit({ sources: [feed.url, feed.url] });
  expect(findings.map(describeFinding)).toEqual([
    `warning NU1903: Package 'Newtonsoft.Json' 12.0.3 has a known high severity vulnerability, ${GHSA}5crp-9r3c-p9vr`,
  ]);
  expect({ asked, notes }).toEqual({ asked: [feed.url], notes: [] });
  expect(feed.requests).toHaveLength(4);
});

test('pages and sources are combined without duplicates', async () => {
  const other = { severity: 0, url: `${GHSA}other`, versions: '[12.0.3]' };
  await using one = await startVulnerabilityFeed([{ 'Newtonsoft.Json': [newtonsoft] }, { 'newtonsoft.json': [other] }]);
  await using two = await startVulnerabilityFeed([{ 'newtonsoft.json': [newtonsoft] }]);
  const { findings } = await audit({ sources: [one.url, two.url] });
  expect(findings.map(({ severity, advisory }) => [severity, advisory])).toEqual([
    ['high', newtonsoft.url],
    ['low', other.url],
  ]);
});

test.each([
  ['low', ['NU1900', 'NU1901', 'NU1902', 'NU1903', 'NU1904']],
  ['moderate', ['NU1900', 'NU1902', 'NU1903', 'NU1904']],
  ['High', ['NU1900', 'NU1903', 'NU1904']],
  ['critical', ['NU1900', 'NU1904']],
  ['nonsense', ['NU1900', 'NU1901', 'NU1902', 'NU1903', 'NU1904']],
])('the level %s tells %j', async (level, codes) => {
  const all = [0, 1, 2, 3, 9].map((severity) => ({ severity, url: `${GHSA}${severity}`, versions: '(,)' }));
  await using feed = await startVulnerabilityFeed([{ dapper: all }]);
  const { findings } = await audit({ sources: [feed.url], level });
  expect(findings.map((each) => /NU\d+/.exec(describeFinding(each))?.[0]).sort()).toEqual(codes);
});

test('suppressed advisories are marked, and versions out of range are not found', async () => {
  const fixed = { ...newtonsoft, url: `${GHSA}fixed`, versions: '[10.0.0, 12.0.3)' };
  await using feed = await startVulnerabilityFeed([{ 'newtonsoft.json': [newtonsoft, fixed] }]);
  const { findings } = await audit({ sources: [feed.url], suppressed: [newtonsoft.url] });
  expect(findings.map(({ advisory, suppressed }) => [advisory, suppressed])).toEqual([[newtonsoft.url, true]]);
});

test('sources without vulnerability data and folders are skipped', async () => {
  await using feed = await startVulnerabilityFeed(undefined);
  expect(await audit({ sources: [feed.url, '/srv/packages', 'local'] })).toEqual({
    findings: [],
    asked: [],
    notes: [],
  });
  expect(feed.requests).toEqual(['/v3/index.json']);
});

test('a source that fails is a note without its login, and the others are used', async () => {
  const feed = await startVulnerabilityFeed([]);
  await feed[Symbol.asyncDispose]();
  const gone = feed.url.replace('//', '//me:secret@');
  await using broken = await startVulnerabilityFeed([{ dapper: [{ severity: 1, url: 'x', versions: '[oops' }] }]);
  await using text = await startVulnerabilityFeed(['<html>']);
  await using good = await startVulnerabilityFeed([{ 'newtonsoft.json': [newtonsoft] }]);
  const { findings, asked, notes } = await audit({ sources: [gone, broken.url, text.url, good.url] });
  expect(findings).toHaveLength(1);
  expect(asked).toEqual([good.url]);
  expect(notes).toEqual([
    expect.stringMatching(/^The vulnerability data of 127\.0\.0\.1:\d+ could not be read: /),
    expect.stringContaining('a vulnerability of dapper cannot be read'),
    expect.stringContaining('JSON'),
  ]);
  expect(notes.join()).not.toContain('secret');
});

test('a source that does not answer runs into the time limit', async () => {
  const never: AuditRequest['fetch'] = (_url, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  const { notes } = await audit({ sources: ['https://feed.example/index.json'], fetch: never, patience: 20 });
  expect(notes).toEqual([expect.stringContaining('timeout')]);
});

test('without packages no source is queried', async () => {
  expect(await audit({ sources: ['https://feed.example/index.json'], packages: [] })).toMatchObject({ asked: [] });
});

describe('a feed cannot redirect the runner to private hosts, nor fill its memory', () => {
  const index = (page: string) => JSON.stringify({ resources: [{ '@id': page, '@type': 'VulnerabilityInfo/6.7.0' }] });

  test('a source on the runner itself that the repository names is not queried', async () => {
    await using feed = await startVulnerabilityFeed([{ dapper: [] }]);
    for (const source of [
      feed.url,
      feed.url.replace('127.0.0.1', 'localhost'),
      'http://169.254.169.254/v3/index.json',
    ]) {
      const { notes } = await audit({ sources: [source], foreign: [source] });
      expect(notes).toEqual([expect.stringContaining("the repository's nuget.config names it")]);
    }
    expect(feed.requests).toEqual([]);
  });

  test('a name that resolves to the runner itself is not queried', async () => {
    const source = 'http://feed.evil.example/v3/index.json';
    const { notes } = await audit({ sources: [source], foreign: [source], lookup: async () => ['127.0.0.1'] });
    expect(notes).toEqual([expect.stringContaining('an address of the runner itself')]);
  });

  test.each(['http://169.254.169.254/latest/meta-data/', 'http://metadata.google.internal/', 'file:///etc/passwd'])(
    'neither a redirect nor a resource can lead to %s',
    async (to) => {
      const asked: string[] = [];
      const sending: readonly (() => Response)[] = [
        () => new Response('', { status: 302, headers: { location: to } }),
        () => new Response(index(to)),
      ];
      for (const send of sending) {
        const fetch = async (url: URL) => {
          asked.push(url.href);
          return send();
        };
        const { notes } = await audit({ sources: ['https://feed.example/v3/index.json'], fetch });
        expect(notes).toHaveLength(1);
      }
      expect(asked).toEqual(Array(2).fill('https://feed.example/v3/index.json'));
    },
  );

  test('an endless response', async () => {
    await using feed = await startHostileServer(endless(200, { 'content-type': 'application/json' }));
    const { notes } = await audit({ sources: [`http://${feed.host}/v3/index.json`] });
    expect(notes).toEqual([expect.stringContaining('more than 16 MiB')]);
    expect(feed.sent()).toBeLessThan(128 * 1024 * 1024);
  });

  test('a response that arrives byte by byte', async () => {
    await using feed = await startHostileServer(dripping(50, { 'content-type': 'application/json' }));
    const start = performance.now();
    const { notes } = await audit({ sources: [`http://${feed.host}/v3/index.json`], patience: 500 });
    expect(notes).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('too many pages', async () => {
    const pages = Array.from({ length: 33 }, () => ({ dapper: [] }));
    await using feed = await startVulnerabilityFeed(pages);
    const { notes } = await audit({ sources: [feed.url] });
    expect(notes).toEqual([expect.stringContaining('more than 32 pages')]);
  });
});
