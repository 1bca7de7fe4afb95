import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { openBuild, planFor } from '../world/builds.ts';
import { packGitVersion } from '../world/packed-tool.ts';
import { soakDescribe, soakTest } from '../world/soak.ts';
import { type Job, type JobCheckout, makeUpstream, publishOnRunner, readVersions } from '../world/versioned.ts';

/** A program with a package that gives it its version. */
function withPackage(id: string, version: string): string {
  return `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="${id}" Version="${version}" PrivateAssets="all" /></ItemGroup>
</Project>
`;
}

const PLAIN = withPackage('MinVer', '8.0.0').replace(/<ItemGroup>.*<\/ItemGroup>/, '');

const NBGV = {
  'App.csproj': withPackage('Nerdbank.GitVersioning', '3.10.94'),
  'version.json': JSON.stringify({ version: '1.4', publicReleaseRefSpec: [String.raw`^refs/tags/v\d+`] }),
};
const MINVER = {
  'App.csproj': withPackage('MinVer', '8.0.0'),
  'Directory.Build.props': '<Project><PropertyGroup><MinVerTagPrefix>v</MinVerTagPrefix></PropertyGroup></Project>',
};
const GITVERSION = { 'App.csproj': withPackage('GitVersion.MsBuild', '6.8.2') };

const JOBS: Readonly<Record<string, Job>> = {
  'a branch': { ref: 'refs/heads/main' },
  'a feature branch': { ref: 'refs/heads/feature/login' },
  'a tag': { ref: 'refs/tags/v1.3.0' },
  'a pull request': { ref: 'refs/pull/7/merge' },
};

const COMMIT_IN_ASSEMBLIES = { UseAppHost: 'false', Configuration: 'Release' };

/** As the action builds it. */
async function publishHere({ root, env }: JobCheckout, changes: Partial<BuildPlan> = {}): Promise<string> {
  const build = await openBuild({ env: { ...process.env, ...env } });
  onTestFinished(() => build.remove());
  const { directory } = await build.publish(planFor(root, 'App.csproj', changes));
  return await readVersions(directory);
}

/** Without what says the commit and not the version. */
function withoutCommit(versions: string): string {
  return versions.replace(/^\w*Informational .*$/gm, '');
}

describe.each([
  ['Nerdbank.GitVersioning', NBGV],
  ['MinVer', MINVER],
  ['GitVersion.MsBuild', GITVERSION],
])('%s', (_name, files) => {
  soakTest.each(Object.entries(JOBS))('gives the version of the runner on %s', async (_what, job) => {
    await using upstream = await makeUpstream(files);
    const checkout = await upstream.checkout(job);
    const here = await publishHere(checkout, { properties: COMMIT_IN_ASSEMBLIES });
    expect(here).toBe(await publishOnRunner(checkout));
    expect(here).toMatch(/^Version 1\.[234]\./);
  });

  soakTest('gives the version of the runner where the commit is left out of the assemblies', async () => {
    await using upstream = await makeUpstream(files);
    const checkout = await upstream.checkout({ ref: 'refs/pull/7/merge' });
    const here = await publishHere(checkout);
    expect(withoutCommit(here)).toBe(withoutCommit(await publishOnRunner(checkout)));
  });
});

soakDescribe('the local tool of GitVersion', () => {
  let feed = '';
  beforeAll(async () => {
    feed = await mkdtemp(join(tmpdir(), 'gitversion-'));
    await packGitVersion('6.8.2', feed);
  });
  afterAll(() => rm(feed, { recursive: true, force: true }));

  test.each(Object.entries(JOBS))('gives the version of the runner on %s', async (_what, job) => {
    const tool = { version: '1.0.0', commands: ['dotnet-gitversion'] };
    const files = {
      'App.csproj': PLAIN,
      'nuget.config':
        '<configuration><packageSources><clear /><add key="own" value="feed" /></packageSources></configuration>',
      '.config/dotnet-tools.json': JSON.stringify({ version: 1, isRoot: true, tools: { 'gitversion.tool': tool } }),
      'Directory.Build.props': `<Project><Target Name="AskGitVersion" BeforeTargets="GetAssemblyVersion">
        <Exec Command="dotnet gitversion /showvariable SemVer" ConsoleToMSBuild="true" StandardOutputImportance="low">
          <Output TaskParameter="ConsoleOutput" PropertyName="Version" />
        </Exec>
      </Target></Project>`,
    };
    await using upstream = await makeUpstream(files, { feed });
    const checkout = await upstream.checkout(job);
    const here = /^Version .*$/m.exec(await publishHere(checkout))?.[0];
    expect(here).toBe(/^Version .*$/m.exec(await publishOnRunner(checkout))?.[0]);
    expect(here).toMatch(/^Version 1\.[23]\./);
  });
});

soakTest('MinVer gives the version of the runner in a shallow clone, which has no tag', async () => {
  await using upstream = await makeUpstream(MINVER);
  const checkout = await upstream.checkout({ ref: 'refs/heads/main', depth: 1 });
  const here = await publishHere(checkout, { properties: COMMIT_IN_ASSEMBLIES });
  expect(here).toBe(await publishOnRunner(checkout));
  expect(here).toMatch(/^Version 0\.0\.0-alpha/);
});

soakTest('Nerdbank.GitVersioning gives the runner’s version in a deep enough clone', async () => {
  await using upstream = await makeUpstream(NBGV);
  const checkout = await upstream.checkout({ ref: 'refs/heads/main', depth: 3 });
  const here = await publishHere(checkout, { properties: COMMIT_IN_ASSEMBLIES });
  expect(here).toBe(await publishOnRunner(checkout));
});

soakTest.each([
  ['Nerdbank.GitVersioning', NBGV],
  ['GitVersion.MsBuild', GITVERSION],
])('%s fails in a too shallow clone, as on the runner, and names fetch-depth', async (_name, files) => {
  await using upstream = await makeUpstream(files);
  const checkout = await upstream.checkout({ ref: 'refs/heads/main', depth: 1 });
  await expect(publishOnRunner(checkout)).rejects.toThrow(/dotnet publish/);
  await expect(publishHere(checkout)).rejects.toMatchObject({ hint: expect.stringContaining('`fetch-depth: 0`') });
});

soakTest('GitVersion finds a remote in a repository that was made in the job', async () => {
  await using upstream = await makeUpstream(GITVERSION);
  const checkout = await upstream.checkout({ ref: 'refs/heads/main', remote: false });
  expect(await publishHere(checkout)).toMatch(/^Version 1\.3\.0$/m);
});

soakTest('a build sees remotes without logins, and its commands to the runner are ignored', async () => {
  const target = `<Project><Target Name="Tell" AfterTargets="Publish">
    <Exec Command="cp .git/config $(PublishDir)config.txt; env | sort &gt; $(PublishDir)env.txt" />
    <Exec Command="echo EVIL=1 | tee -a $GITHUB_ENV $GITHUB_OUTPUT $GITHUB_PATH $GITHUB_STEP_SUMMARY $GITHUB_STATE" />
  </Target></Project>`;
  await using upstream = await makeUpstream({ 'App.csproj': PLAIN, 'Directory.Build.targets': target });
  const { root, env } = await upstream.checkout({ ref: 'refs/heads/main' });
  const secrets = { GITHUB_TOKEN: 'canary', ACTIONS_RUNTIME_TOKEN: 'canary', ACTIONS_ID_TOKEN_REQUEST_URL: 'canary' };
  const files = { GITHUB_ENV: '/runner/env', GITHUB_OUTPUT: '/runner/out', GITHUB_WORKSPACE: root };
  const build = await openBuild({ env: { ...process.env, ...env, ...secrets, ...files } });
  onTestFinished(() => build.remove());
  const { directory } = await build.publish(planFor(root, 'App.csproj'));
  const config = await readFile(join(directory, 'config.txt'), 'utf8');
  expect(config).toContain('url = "https://git.example/owner/app"');
  expect(config).toContain('fetch = "+refs/heads/*:refs/remotes/origin/*"');
  expect(config).toContain('[branch "main"]');
  const seen = await readFile(join(directory, 'env.txt'), 'utf8');
  expect(seen).toContain('GITHUB_REF=refs/heads/main\n');
  expect(seen).toContain('GITHUB_WORKSPACE=/src\n');
  expect(`${config}${seen}`).not.toMatch(/secret|canary|extraheader|\/runner/);
  expect(JSON.stringify(build.log.lines)).not.toContain('::set-env');
});
