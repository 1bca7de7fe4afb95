import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { type Build, type BuildChanges, NO_NUGET_ACCESS, openBuild, planFor } from '../world/builds.ts';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { containerized } from '../world/containerize.ts';
import { startFeed } from '../world/feed.ts';
import { packTool } from '../world/packed-tool.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { firstOf, IS_SOAK, soakDescribe, soakTest } from '../world/soak.ts';

let folder = '';
let feed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-tools-'));
  feed = join(folder, 'feed');
  const say = (text: string): string => `Console.WriteLine($"${text} {string.Join(' ', args)}");`;
  await packTool({ id: 'Acme.MyTool', command: 'mytool', program: say('said by a tool') }, feed);
  if (!IS_SOAK) return;
  await packTool({ id: 'Acme.Old', command: 'old', framework: 'net8.0', program: say('said by an old tool') }, feed);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads its lock file, and writes into the source, as Paket does. */
const PAKET = `var text = string.Join(' ', File.ReadAllText("paket.lock").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
Directory.CreateDirectory("paket-files");
File.WriteAllText("paket-files/paket.restore.cached", text);
Console.WriteLine("restored " + text);`;

const FEEDS = `<configuration><packageSources><clear /><add key="own" value="feed" /></packageSources></configuration>`;

function manifest(tools: Readonly<Record<string, string>>): string {
  const entries = Object.entries(tools).map(([id, command]) => [id, { version: '1.0.0', commands: [command] }]);
  return JSON.stringify({ version: 1, isRoot: true, tools: Object.fromEntries(entries) });
}

/** A program whose build runs a command and puts what it says beside the program. */
const running = (command: string, more = ''): string => `<Project>
  <Target Name="StartTool" AfterTargets="Build">
    <Exec Command="${command}" ConsoleToMSBuild="true"><Output TaskParameter="ConsoleOutput" PropertyName="Said" /></Exec>
  </Target>
  <Target Name="KeepWhatWasSaid" AfterTargets="Publish"><WriteLinesToFile File="$(PublishDir)said.txt" Lines="$(Said)" /></Target>${more}
</Project>`;

interface Begun extends AsyncDisposable {
  readonly repository: Repository;
  readonly build: Build;
  publish(changes?: Partial<BuildPlan>): Promise<string>;
}

async function begin(files: Readonly<Record<string, string>>, changes: BuildChanges = {}): Promise<Begun> {
  const repository = await makeRepository({ fixture: 'console' });
  await cp(feed, join(repository.root, 'feed'), { recursive: true });
  for (const [path, text] of Object.entries({ 'nuget.config': FEEDS, ...files })) {
    await mkdir(dirname(join(repository.root, path)), { recursive: true });
    await writeFile(join(repository.root, path), text);
  }
  const build = await openBuild({ packages: 'own', ...changes });
  return {
    repository,
    build,
    publish: async (plan = {}) => {
      const { directory } = await build.publish(planFor(repository.root, 'Console.csproj', plan));
      return await readFile(join(directory, 'said.txt'), 'utf8');
    },
    [Symbol.asyncDispose]: async () => {
      await build.remove();
      await repository.remove();
    },
  };
}

const ONE = manifest({ 'acme.mytool': 'mytool' });

describe.each(firstOf(1, ['auto', 'never'] as const))('with mounts: %s', (mounts) => {
  test.each(
    firstOf(1, [
      ['.config/dotnet-tools.json', ONE],
      ['dotnet-tools.json', ONE],
    ] as const),
  )('a target finds a local tool that %s names', async (path, text) => {
    await using begun = await begin(
      { [path]: text, 'Directory.Build.targets': running('dotnet mytool now') },
      { mounts },
    );
    expect(await begun.publish()).toBe('said by a tool now\n');
    expect(begun.build.log.lines).toContain('dotnet tool restore');
  });
});

soakTest('a tool of a feed that wants a login is restored with that of nuget-credentials', async () => {
  const nupkg = await readFile(join(feed, 'Acme.MyTool.1.0.0.nupkg'));
  const own = await startFeed([{ id: 'Acme.MyTool', version: '1.0.0', nupkg }], {
    username: 'me',
    password: 'a-token',
  });
  onTestFinished(() => own.stop());
  const source = `<add key="own" value="${own.url}" allowInsecureConnections="true" />`;
  const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
  const files = { '.config/dotnet-tools.json': ONE, 'Directory.Build.targets': running('dotnet mytool') };
  const credentials = [{ source: 'own', username: 'me', password: 'a-token' }];
  await using begun = await begin({ ...files, 'nuget.config': config }, { nuget: { ...NO_NUGET_ACCESS, credentials } });
  expect(await begun.publish({ network: 'host' })).toBe('said by a tool\n');
  expect(own.requests).toContain('GET /flat/acme.mytool/1.0.0/acme.mytool.1.0.0.nupkg 200');
});

soakTest('setup-command may restore them too, and a target of the repository', async () => {
  const files = {
    '.config/dotnet-tools.json': ONE,
    'Directory.Build.targets': running('dotnet tool restore &gt; /dev/null &amp;&amp; dotnet mytool'),
  };
  await using begun = await begin(files);
  expect(await begun.publish({ setupCommand: 'dotnet tool restore' })).toBe('said by a tool\n');
});

soakTest('no tool is restored where nothing starts a program or the manifest is empty', async () => {
  for (const files of [
    { '.config/dotnet-tools.json': ONE },
    { '.config/dotnet-tools.json': manifest({}), 'Directory.Build.targets': running('echo no tool') },
  ]) {
    await using begun = await begin(files);
    await begun.publish().catch(() => undefined);
    expect(begun.build.log.lines).not.toContain('dotnet tool restore');
  }
});

soakTest('a tool that cannot be had is a warning, and an error where the build starts it', async () => {
  const files = { '.config/dotnet-tools.json': manifest({ 'acme.nowhere': 'nowhere' }) };
  await using fine = await begin({ ...files, 'Directory.Build.targets': running('echo without it') });
  expect(await fine.publish()).toBe('without it\n');
  expect(fine.build.log.warnings.join('\n')).toMatch(/Local tools were not restored.*acme\.nowhere/s);
  await using broken = await begin({ ...files, 'Directory.Build.targets': running('dotnet nowhere') });
  await expect(broken.publish()).rejects.toMatchObject({
    hint: expect.stringContaining('The local tool `nowhere` was not restored'),
  });
});

soakDescribe('a tool for an older runtime', () => {
  const files = {
    '.config/dotnet-tools.json': manifest({ 'acme.old': 'old' }),
    'Directory.Build.targets': running('dotnet old'),
  };

  test('explains itself: the error names the framework, the hint the ways out', async () => {
    await using begun = await begin(files);
    const failure = await begun.publish().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(
        /^publish of .*: a program that the build starts was made for Microsoft\.NETCore\.App 8\.0\.0/,
      ),
      hint: expect.stringMatching(/`build-env: DOTNET_ROLL_FORWARD=Major`.*`setup-command`/s),
    });
  });

  test('runs where the workflow lets it roll forward', async () => {
    await using begun = await begin(files);
    const environment = { NuGetAudit: 'false', DOTNET_ROLL_FORWARD: 'Major' };
    expect(await begun.publish({ environment })).toBe('said by an old tool\n');
  });
});

describe('in later runs', () => {
  let service: CacheService;
  beforeAll(async () => {
    service = await startCacheService();
    if (IS_SOAK) await packTool({ id: 'Acme.Paket', command: 'paket', program: PAKET }, feed);
  });
  afterAll(() => service.stop());

  const run = async ({ root }: Repository, inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
    const own = { project: 'Console.csproj', images: 'registry.example/tools', push: 'false', ...inputs };
    const { log } = await containerized({ workspace: root, env: service.env(), inputs: own });
    return log;
  };

  soakTest('a tool is there where the restore is left out', async () => {
    const files = { '.config/dotnet-tools.json': ONE, 'Directory.Build.targets': running('dotnet mytool again') };
    await using begun = await begin(files);
    await run(begun.repository);
    await appendFile(join(begun.repository.root, 'Program.cs'), '// changed\n');
    const log = await run(begun.repository);
    expect(log).toContain('Restore: left out');
    expect(log).toContain('said by a tool again');
  });

  soakTest('a tool that restores packages works as Paket does, and its lock file counts', async () => {
    const files = {
      '.config/dotnet-tools.json': manifest({ 'acme.paket': 'paket' }),
      'paket.dependencies': 'nuget Acme',
      'paket.lock': 'NUGET\n  Acme (1.0.0)\n',
      'Directory.Build.targets': '<Project><Import Project=".paket/Paket.Restore.targets" /></Project>',
      '.paket/Paket.Restore.targets': `<Project>
        <Target Name="PaketRestore" BeforeTargets="_GenerateDotnetCliToolReferenceSpecs;_GenerateProjectRestoreGraphPerFramework;CollectPackageReferences">
          <Exec Command="dotnet tool restore" StandardOutputImportance="low" />
          <Exec Command="dotnet paket restore" WorkingDirectory="$(MSBuildThisFileDirectory).." />
        </Target>
      </Project>`,
    };
    await using begun = await begin(files);
    expect(await run(begun.repository)).toContain('restored NUGET Acme (1.0.0)');
    expect(await run(begun.repository, { mode: 'plan' })).toContain('Publish output: reused');
    await writeFile(join(begun.repository.root, 'paket.lock'), 'NUGET\n  Acme (2.0.0)\n');
    const log = await run(begun.repository);
    expect(log).toContain('Publish output: to be built (paket.lock changed)');
    expect(log).toContain('restored NUGET Acme (2.0.0)');
  });
});
