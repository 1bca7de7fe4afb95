import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { type Runs, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const plan = { mode: 'plan' } as const;

/** A package source on this machine that answers with a status, and adds each request to a list. */
async function source(status: number, asked: string[] = []): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.statusCode = status;
    response.end('{"version":"3.0.0","resources":[]}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/v3/index.json`;
}

/** Gives the user of the runner a configuration with a source, and more elements. */
async function withSource(
  runs: Runs,
  { address, more = '' }: { readonly address: string; readonly more?: string },
): Promise<void> {
  const folder = join(runs.folder, 'user/.nuget/NuGet');
  await mkdir(folder, { recursive: true });
  const sources = `<packageSources><clear /><add key="feed" value="${address}" /></packageSources>`;
  await writeFile(join(folder, 'NuGet.Config'), `<configuration>${sources}${more}</configuration>`);
}

describe('a package source that refuses requests without a login', () => {
  test.for([401, 403])('%i: a plan names it, and the line to add', async (status, { runs }) => {
    await withSource(runs, { address: await source(status) });
    const { error } = await wholeStep(runs, { inputs: { ...plan, network: 'host' } });
    expect(error).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      message: expect.stringContaining('the package source feed'),
      hint: expect.stringContaining('nuget-credentials: |\n    feed='),
    });
  });

  test('is not asked if the input has a login for it', async ({ runs }) => {
    await withSource(runs, { address: await source(401) });
    const { error } = await wholeStep(runs, {
      inputs: { ...plan, network: 'host', 'nuget-credentials': 'feed=me:token' },
    });
    expect(error).toBeUndefined();
  });

  test('is not asked if its configuration has a login for it', async ({ runs }) => {
    const login = '<feed><add key="Username" value="me" /><add key="ClearTextPassword" value="x" /></feed>';
    const more = `<packageSourceCredentials>${login}</packageSourceCredentials>`;
    await withSource(runs, { address: await source(401), more });
    const { error } = await wholeStep(runs, { inputs: { ...plan, network: 'host' } });
    expect(error).toBeUndefined();
  });

  test('is asked once by a plan for several projects', async ({ runs }) => {
    const asked: string[] = [];
    await withSource(runs, { address: await source(200, asked) });
    await runs.put({ 'Second/Second.csproj': projectFile() });
    await runs.commit();
    const project = 'Web/Web.csproj\nSecond/Second.csproj';
    const images = `${runs.registry.host}/me/{{project}}`;
    const { error } = await wholeStep(runs, { inputs: { ...plan, network: 'host', project, images } });
    expect(error).toBeUndefined();
    expect(asked).toEqual(['/v3/index.json']);
  });

  test('is no concern of a plan if it answers, or if nothing answers', async ({ runs }) => {
    for (const address of [await source(200), await source(500), 'http://127.0.0.1:1/index.json']) {
      await withSource(runs, { address });
      const { error } = await wholeStep(runs, { inputs: { ...plan, network: 'host' } });
      expect(error).toBeUndefined();
    }
  });
});

describe('a version tool in a shallow clone', () => {
  const tool = '<ItemGroup><PackageReference Include="MinVer" Version="6.0.0" /></ItemGroup>';

  test.for([
    ['in the project', { 'Web/Web.csproj': projectFile(tool) }, 'MinVer'],
    ['in a shared file', { 'Directory.Build.props': `<Project>${tool}</Project>` }, 'MinVer'],
    [
      'as a local tool',
      { '.config/dotnet-tools.json': '{"version":1,"tools":{"gitversion.tool":{"version":"6.0.0","commands":[]}}}' },
      'gitversion.tool',
    ],
  ] as const)('%s is a warning of a plan', async ([, files, name], { runs }) => {
    await runs.put(files);
    const commit = await runs.commit();
    await writeFile(join(runs.workspace, '.git/shallow'), `${commit}\n`);
    const { log, error } = await wholeStep(runs, { inputs: plan });
    expect(error).toBeUndefined();
    expect(log.warnings).toEqual([
      expect.stringContaining(`Web/Web.csproj uses ${name}, which reads the history of git`),
    ]);
  });

  test('is no warning in a full clone, or without such a tool', async ({ runs }) => {
    const commit = await runs.commit();
    await writeFile(join(runs.workspace, '.git/shallow'), `${commit}\n`);
    expect((await wholeStep(runs, { inputs: plan })).log.warnings).toEqual([]);
  });
});

test('a plan reads whether a base image has the platform', async ({ runs }) => {
  const inputs = { ...plan, 'base-image': `${runs.registry.host}/dotnet/aspnet:10.0`, platforms: 'linux/arm64' };
  const { error } = await wholeStep(runs, { inputs });
  expect(error).toMatchObject({ code: 'PLATFORM_MISSING' });
});
