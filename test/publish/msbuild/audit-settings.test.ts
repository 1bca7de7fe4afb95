import { expect, test } from 'vitest';
import { parseProjectFacts } from '#publish/msbuild/msbuild-facts.ts';
import { describePublish } from '#publish/output/published-app.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const property = (name: string, value: string): string => `P\t${name}\t${base64(value)}`;
const suppress = (url: string): string => `I\tNuGetAuditSuppress\t${base64(url)}`;

/** Returns the audit settings of a project with the facts in `lines`. */
function auditOf(lines: readonly string[]) {
  const files = { directory: '/x', paths: [], runtimeConfig: undefined, dependencies: undefined };
  return describePublish(parseProjectFacts(lines.join('\n')), files).app.audit;
}

test('a project of an SDK without audit has the rules of the newest SDK', () => {
  expect(auditOf([])).toEqual({ enabled: true, level: 'low', mode: 'all', suppressed: [] });
});

test('the project’s rules are used', () => {
  const urls = ['https://github.com/advisories/GHSA-1', 'https://github.com/advisories/GHSA-2'];
  const rules = [property('NuGetAuditLevel', 'High'), property('NuGetAuditMode', 'direct'), ...urls.map(suppress)];
  expect(auditOf(rules)).toEqual({ enabled: true, level: 'high', mode: 'direct', suppressed: urls });
});

test.each(['false', 'False', 'disable'])('NuGetAudit=%s turns it off', (value) => {
  expect(auditOf([property('NuGetAudit', value)])?.enabled).toBe(false);
});
