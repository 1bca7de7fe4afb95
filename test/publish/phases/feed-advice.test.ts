import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { feedAdvice } from '#publish/phases/feed-advice.ts';
import { NO_NUGET_ACCESS } from '../../world/builds.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'advice-'));
});
afterAll(() => rm(root, { recursive: true }));

const REFUSED = '/src/App.csproj : error NU1301: Response status code does not indicate success: 401 (Unauthorized).';

async function adviceFor(of: {
  readonly login?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly line?: string;
  readonly tail?: readonly string[];
}) {
  const { login = '', environment = {}, line = REFUSED, tail = [] } = of;
  const credentials = `<packageSourceCredentials>${login}</packageSourceCredentials>`;
  await writeFile(join(root, 'nuget.config'), `<configuration>${credentials}</configuration>`);
  const project = { value: 'App.csproj', because: 'a test says so' };
  const errors = [parseDiagnostic(line)].filter((each) => each !== undefined);
  return feedAdvice(errors, { plan: { root, project }, nuget: { ...NO_NUGET_ACCESS, environment }, tail });
}

/** An expression of a workflow. */
const expression = (text: string): string => `\${{ ${text} }}`;

const login = (tag: string, user: string, password: string) =>
  `<${tag}><add key="Username" value="${user}" /><add key="ClearTextPassword" value="${password}" /></${tag}>`;

test('a refused login with a missing variable names the variable and the line to add', async () => {
  const advice = await adviceFor({ login: login('github', 'octocat', '%GITHUB_TOKEN%') });
  expect(advice).toContain('logs in with %GITHUB_TOKEN%, which the step does not have');
  expect(advice).toContain(`  nuget-credentials: |\n    github=octocat:${expression('secrets.GITHUB_TOKEN')}\n`);
});

test('the line has the source’s own name, and github.actor for a variable as the user', async () => {
  const advice = await adviceFor({ login: login('my_x0020_feed', '%GITHUB_ACTOR%', '%FEED_PAT%') });
  expect(advice).toContain(`    my feed=${expression('github.actor')}:${expression('secrets.FEED_PAT')}\n`);
});

test('a variable that the step has, and a login without a variable, give no advice', async () => {
  const environment = { GITHUB_TOKEN: 'x' };
  expect(await adviceFor({ login: login('github', 'u', '%GITHUB_TOKEN%'), environment })).toBeUndefined();
  expect(await adviceFor({ login: login('github', 'u', 'plain') })).toBeUndefined();
  expect(await adviceFor({})).toBeUndefined();
  const other = '/src/App.csproj : error CS0103: The name does not exist';
  expect(await adviceFor({ login: login('github', 'u', '%GITHUB_TOKEN%'), line: other })).toBeUndefined();
});

test.each([
  '/src/App.csproj : error NU1301: Unable to load the service index for source https://feed.corp/index.json. The remote certificate is invalid because of errors in the certificate chain: PartialChain',
  "fatal: unable to access 'https://feed.corp/': server certificate verification failed. CAfile: none CRLfile: none",
  'npm error request to https://feed.corp/x failed, reason: UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])('an untrusted certificate names the input and the runner’s settings: %s', async (line) => {
  const of = parseDiagnostic(line) === undefined ? { tail: [line], line: '' } : { line };
  const advice = await adviceFor(of);
  expect(advice).toContain('The certificate of feed.corp is not trusted in the container');
  expect(advice).toContain('`ca-certificates`');
});
