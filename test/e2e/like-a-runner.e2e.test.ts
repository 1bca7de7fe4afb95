import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { type Build, type BuildChanges, openBuild, planFor } from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import { makeRepository } from '../world/repository.ts';
import { firstOf, soakDescribe, soakTest } from '../world/soak.ts';

const WITH_COMMIT = { UseAppHost: 'false', Configuration: 'Release' };

interface Begun {
  readonly build: Build;
  publish(changes?: Partial<BuildPlan>): Promise<string>;
}

/** A console program with further files, committed. */
async function begin(files: Readonly<Record<string, string>>, changes: BuildChanges = {}): Promise<Begun> {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(repository.root, path)), { recursive: true });
    await writeFile(join(repository.root, path), text);
  }
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Second');
  const build = await openBuild(changes);
  onTestFinished(() => build.remove());
  return {
    build,
    publish: async (plan = {}) => (await build.publish(planFor(repository.root, 'Console.csproj', plan))).directory,
  };
}

const target = (exec: string): Readonly<Record<string, string>> => ({
  'Directory.Build.targets': `<Project><Target Name="Own" AfterTargets="Publish"><Exec Command="${exec}" /></Target></Project>`,
});

describe.each(firstOf(1, ['auto', 'never'] as const))('with mounts: %s', (mounts) => {
  soakTest('the user of the build has a private folder where VSTest looks for one', async () => {
    // MSBuild has its own meaning of $(…).
    const folder = '/run/user/`id -u`';
    const out = '$(PublishDir)user.txt';
    const command = `stat -c '%u %a' ${folder} &gt; ${out}; id -u &gt;&gt; ${out}; mkdir ${folder}/session`;
    const { publish } = await begin(target(command), { mounts });
    const [found = '', user] = (await readFile(join(await publish(), 'user.txt'), 'utf8')).split('\n');
    expect(found).toBe(`${user} 700`);
  });
});

describe('where a project switches ContinuousIntegrationBuild on in a job', () => {
  const files = {
    'Directory.Build.props': `<Project><PropertyGroup>
      <ContinuousIntegrationBuild Condition="'$(GITHUB_ACTIONS)' == 'true'">true</ContinuousIntegrationBuild>
    </PropertyGroup></Project>`,
    'Program.cs': `using System.Runtime.CompilerServices;
Path.Say();
class Path { public static void Say([CallerFilePath] string path = "") => System.Console.WriteLine(path); }
`,
  };

  soakTest.each([
    ['without packages', ''],
    [
      'with packages',
      '<Project><ItemGroup><PackageReference Include="MinVer" Version="8.0.0" PrivateAssets="all" /></ItemGroup></Project>',
    ],
  ] as const)('builds of branches and of tags have the same paths, %s', async (_what, targets) => {
    const all = { ...files, ...(targets === '' ? {} : { 'Directory.Build.targets': targets }) };
    const run = async (changes: Partial<BuildPlan>): Promise<string> => {
      const { publish } = await begin(all);
      return await runCommand(['dotnet', join(await publish(changes), 'answer.dll')]);
    };
    const branch = await run({});
    const tag = await run({ properties: WITH_COMMIT });
    expect([branch, tag]).toEqual(['/_/Program.cs\n', '/_/Program.cs\n']);
  });
});

soakDescribe('a build that is killed', () => {
  test.each(
    firstOf(1, [
      ['MSBuild itself', 'kill -9 $PPID'],
      ['a program that it starts', 'exit 137'],
    ] as const),
  )('%s: the error says that memory is the usual reason, and what to do', async (_what, command) => {
    const { publish } = await begin(target(command));
    await expect(publish()).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/most often because memory ran out/),
      hint: expect.stringMatching(/-maxcpucount:1.*Directory\.Build\.rsp/),
    });
  });
});

soakTest('a response file of the repository decides how much is built at once', async () => {
  const { build, publish } = await begin({ 'Directory.Build.rsp': '-m:1\n-v:diagnostic\n' });
  await publish();
  const line = build.log.lines.find((each) => each.startsWith('Command line arguments = '));
  expect(line).toMatch(/ -m .* -m:1"$/);
});
