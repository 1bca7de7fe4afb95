import { describe, expect } from 'vitest';
import { type Audited, auditedNow, auditKnown } from '#actions/publish/audit-packages.ts';
import { DAY } from '#base/time.ts';
import { PUBLICATION_SCHEMA, type Publication, type PublishedApp } from '#publication/publication.ts';
import { EMPTY_INDEX } from '#reuse/publication-index.ts';
import { anApp } from '../../world/app.ts';
import { NOON, type Runs, test } from '../../world/runs.ts';
import { startVulnerabilityFeed } from '../../world/vulnerability-feed.ts';
import { recalledIn } from '../../world/whole-step.ts';

const ADVISORY = 'https://github.com/advisories/GHSA-5crp-9r3c-p9vr';
const VULNERABLE = { 'newtonsoft.json': [{ severity: 2, url: ADVISORY, versions: '(, 13.0.1)' }] };
const RULES = { enabled: true, level: 'low', mode: 'all', suppressed: [] } as const;

interface Case {
  readonly mode?: 'warn' | 'fail' | 'ignore';
  readonly app?: Partial<PublishedApp>;
  readonly audited?: Audited;
  /** Of the runner; absent: there is none. */
  readonly feed?: string;
}

const publicationOf = (app: Partial<PublishedApp> = {}): Publication => ({
  schema: PUBLICATION_SCHEMA,
  layers: [],
  packages: [{ id: 'Newtonsoft.Json', version: '12.0.3' }],
  apps: [anApp({ audit: RULES, ...app })],
});

/** Holds a publication that an earlier run made against what a feed says. */
async function audit(runs: Runs, { mode = 'warn', app, audited = {}, feed }: Case) {
  const { world, log } = await runs.step({ inputs: { 'nuget-audit': mode } });
  const { projects } = await recalledIn(world);
  const known = projects[0]?.recalled;
  if (known === undefined) throw new Error('a project that nothing was looked up of');
  const add = `<add key="own" value="${feed}" />`;
  const text = `<configuration><packageSources><clear />${feed === undefined ? '' : add}</packageSources></configuration>`;
  const nuget = { ...known.nuget, configs: [{ path: '/nuget.config', text }] };
  const recalled = { ...known, nuget, repositoryFeeds: [], index: { ...EMPTY_INDEX, audited } };
  const work = auditKnown(world, { recalled, publication: publicationOf(app) });
  const result = await work.then(({ audited: when }) => when).catch((error: unknown) => error);
  const findings = await work.then((found) => found.findings).catch(() => []);
  return { result, findings, log };
}

const NOW = auditedNow(publicationOf(), NOON);

test('a vulnerability of a reused package is a warning, with its file', async ({ runs }) => {
  await using feed = await startVulnerabilityFeed([VULNERABLE]);
  const { result, log } = await audit(runs, { feed: feed.url });
  expect(log.warnings).toEqual([expect.stringContaining(ADVISORY)]);
  expect(log.lines).toContain(`1 packages, 1 with known vulnerabilities (asked: ${feed.url})`);
  expect(result).toEqual(NOW);
});

test('a suppressed vulnerability gives no warning, but is listed in the summary', async ({ runs }) => {
  await using feed = await startVulnerabilityFeed([VULNERABLE]);
  const app = { audit: { ...RULES, suppressed: [ADVISORY] } };
  const { findings, log } = await audit(runs, { feed: feed.url, mode: 'fail', app });
  expect(log.warnings).toEqual([]);
  expect(findings).toEqual([
    { id: 'Newtonsoft.Json', version: '12.0.3', severity: 'high', advisory: ADVISORY, suppressed: true },
  ]);
});

test('with nuget-audit: fail it is an error, and the next run asks again', async ({ runs }) => {
  await using feed = await startVulnerabilityFeed([VULNERABLE]);
  const { result } = await audit(runs, { feed: feed.url, mode: 'fail' });
  expect(result).toMatchObject({ code: 'BUILD_FAILED', message: expect.stringContaining(ADVISORY) });
});

test('with nuget-audit: fail packages without vulnerabilities are delivered', async ({ runs }) => {
  await using feed = await startVulnerabilityFeed([{}]);
  const { result, log } = await audit(runs, { feed: feed.url, mode: 'fail' });
  expect(result).toEqual(NOW);
  expect(log.warnings).toEqual([]);
});

describe('no feed is asked', () => {
  test.for<[string, Case]>([
    ['with nuget-audit: ignore', { mode: 'ignore' }],
    ['of a project that turned the audit off', { app: { audit: { ...RULES, enabled: false } } }],
    ['within a day after the same packages were audited', { audited: auditedNow(publicationOf(), NOON - DAY + 1) }],
  ])('%s', async ([, setting], { runs }) => {
    await using feed = await startVulnerabilityFeed([VULNERABLE]);
    const { result } = await audit(runs, { ...setting, feed: feed.url });
    expect(result).toEqual({});
    expect(feed.requests).toEqual([]);
  });
});

test('a day later the feed is asked again', async ({ runs }) => {
  await using feed = await startVulnerabilityFeed([{}]);
  const { result } = await audit(runs, { audited: auditedNow(publicationOf(), NOON - DAY), feed: feed.url });
  expect(result).toEqual(NOW);
  expect(feed.requests).not.toEqual([]);
});

test('without a source with data, the log says that packages are not checked', async ({ runs }) => {
  const { result, log } = await audit(runs, {});
  expect(log.lines).toContain('No package source has data about vulnerabilities: these packages are not checked');
  expect(result).toEqual(NOW);
});
