import { mkdir, readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { openBuild, planFor } from '../world/builds.ts';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { containerized } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

/** What a run says of the publish output and of intermediate files. */
interface Told {
  readonly cache: string | undefined;
  readonly log: string;
}

interface Place extends AsyncDisposable {
  readonly repository: Repository;
  put(path: string, text: string): Promise<void>;
  run(inputs?: Readonly<Record<string, string>>): Promise<Told>;
}

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
</Project>
`;
const LIBRARY = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
`;

/** A program in \`src/App\` that references a library: two projects, for which MSBuild starts a process of its own. */
async function open(): Promise<Place> {
  const repository = await makeRepository({ fixture: 'console' });
  const service: CacheService = await startCacheService();
  const { root } = repository;
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const name of await readdir(root)) if (name !== '.git') await rm(join(root, name), { recursive: true });
  await put('src/App/App.csproj', PROJECT);
  await put('src/App/Program.cs', 'System.Console.WriteLine(Lib.Answer.Value);\n');
  await put('src/Lib/Lib.csproj', LIBRARY);
  await put('src/Lib/Answer.cs', 'namespace Lib; public static class Answer { public const int Value = 1; }\n');
  return {
    repository,
    put,
    run: async (inputs = {}) => {
      const usual = { project: 'src/App', images: 'registry.example/app', push: 'false' };
      const result = await containerized({ workspace: root, env: service.env(), inputs: { ...usual, ...inputs } });
      return { cache: result.outputs['cache'], log: result.log };
    },
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await repository.remove();
    },
  };
}

soakTest('files beside a solution are a hit, and intermediate files stay in use', async () => {
  await using place = await open();
  const { root } = place.repository;
  expect((await place.run()).cache).toBe('miss');
  for (const path of ['README.md', 'LICENSE', 'src/logo.png', 'docs/start/guide.md', '.github/workflows/ci.yml']) {
    await place.put(path, 'one');
  }
  expect((await place.run()).cache).toBe('hit');
  await place.put('README.md', 'two');
  await rename(join(root, 'LICENSE'), join(root, 'LICENSE.txt'));
  await unlink(join(root, 'src/logo.png'));
  expect((await place.run()).cache).toBe('hit');

  await place.put('README.md', 'three');
  await place.put('CHANGELOG.md', 'new');
  await place.put('src/Lib/Answer.cs', 'namespace Lib; public static class Answer { public const int Value = 2; }\n');
  const edited = await place.run();
  expect(edited.log).toContain('Publish output: to be built (src/Lib/Answer.cs changed)');
  expect(edited.log).toContain('Intermediate files: 2 of 2 projects; 1 files that were read changed');
  expect(edited.log).toContain('Restore: left out');
});

soakTest('files beside a solution are a hit where the output goes below the root too', async () => {
  await using place = await open();
  const properties = '<UseArtifactsOutput>true</UseArtifactsOutput>';
  await place.put('Directory.Build.props', `<Project><PropertyGroup>${properties}</PropertyGroup></Project>`);
  // For tests alone: the restore of the program does not fetch it.
  await place.put('global.json', '{ "msbuild-sdks": { "Acme.Tests.Sdk": "1.0.0" } }');
  await place.put('App.slnx', '<Solution><Project Path="src/App/App.csproj" /></Solution>');
  expect((await place.run()).cache).toBe('miss');
  await place.put('README.md', 'one');
  await place.put('docs/start/guide.md', 'one');
  expect((await place.run()).cache).toBe('hit');
  await place.put('docs/start/next.md', 'new');
  await place.put('src/Lib/Answer.cs', 'namespace Lib; public static class Answer { public const int Value = 2; }\n');
  const edited = await place.run();
  expect(edited.log).toContain('Intermediate files: 2 of 2 projects; 1 files that were read changed');
  expect(edited.log).toContain('Restore: left out');
});

soakTest('what tools look for above a project is none, and neither is what a text mentions', async () => {
  await using place = await open();
  expect((await place.run()).cache).toBe('miss');
  await place.put('version.json', '{}');
  expect((await place.run()).log).toContain('Publish output: to be built (version.json is new)');
  await place.put(
    'src/Lib/Lib.csproj',
    LIBRARY.replace(
      '</Project>',
      '<ItemGroup><Maybe Include="../../banner.txt" /><EmbeddedResource Include="@(Maybe->Exists())" /></ItemGroup></Project>',
    ),
  );
  expect((await place.run()).log).toContain('Publish output: to be built (src/Lib/Lib.csproj changed)');
  await place.put('banner.txt', 'Hello.');
  const built = await place.run();
  expect(built.log).toContain('Publish output: to be built (banner.txt is new)');
  expect(built.log).toContain('Intermediate files: banner.txt is new, which may affect every project');
});

soakTest('the year or the day is a hit on the same day; what asks for more names its line', async () => {
  await using place = await open();
  const properties = (text: string): string =>
    `<Project>\n  <PropertyGroup>\n    <Copyright>${text}</Copyright>\n  </PropertyGroup>\n</Project>\n`;
  await place.put('Directory.Build.props', properties('© $([System.DateTime]::Today.Year) Us'));
  expect((await place.run()).cache).toBe('miss');
  expect((await place.run()).cache).toBe('hit');
  await place.put('Directory.Build.props', properties("$([System.DateTime]::UtcNow.ToString('yyyy.MM.dd'))"));
  expect((await place.run()).cache).not.toBe('hit');
  expect((await place.run()).cache).toBe('hit');
  await place.put('Directory.Build.props', properties('$([System.DateTime]::Now.ToString(o))'));
  const place3 = 'Directory.Build.props:3 uses [System.DateTime]::Now.ToString(o) (see the input source-time)';
  const first = await place.run();
  expect(first.log).toContain(`The publish output is not kept: ${place3}. Write instead: `);
  const second = await place.run();
  expect(second.log).toContain(`Publish output: to be built (${place3})`);
  expect(second.log).toContain('The publish output is not kept, for that reason. Write instead: ');
  expect(second.log.split('Directory.Build.props:3')).toHaveLength(2);
});

soakTest('what is built over midnight, or where nobody knows the date, is not kept', async () => {
  await using place = await open();
  const { root } = place.repository;
  await place.put(
    'Directory.Build.props',
    '<Project><PropertyGroup><P>$([System.DateTime]::Today)</P></PropertyGroup></Project>',
  );
  const midnight = Date.UTC(2026, 11, 31);
  const times = [midnight - 1000];
  const clockOf = async (changes: Parameters<typeof openBuild>[0], TZ = 'UTC') => {
    const build = await openBuild(changes);
    try {
      const environment = { NuGetAudit: 'false', TZ };
      return (await build.publish(planFor(root, 'src/App/App.csproj', { environment }))).observed?.closure;
    } finally {
      await build.remove();
    }
  };
  const over = await clockOf({ clock: () => times.shift() ?? midnight });
  expect(over).toMatchObject({ shape: { period: 'day' }, clock: { what: 'the day, which changed during the build' } });
  const before = await clockOf({ clock: () => midnight - 1000 });
  expect([before?.shape.period, before?.clock]).toEqual(['day', undefined]);
  const nowhere = await clockOf({ clock: () => midnight - 1000 }, 'Nowhere/Atall');
  expect(nowhere?.clock?.what).toBe('the day in the time zone Nowhere/Atall');
});

soakTest('MSBuild starts at the root, and files looked for upwards are found', async () => {
  await using place = await open();
  await place.put(
    'Directory.Build.props',
    '<Project><PropertyGroup><Product>in $(MSBuildStartupDirectory)</Product></PropertyGroup></Project>',
  );
  await place.put('src/App/Program.cs', 'System.Console.WriteLine(typeof(Lib.Answer));\n');
  const { log } = await place.run({ 'build-env': 'NuGetAudit=false' });
  expect(log).toContain('Image sha256:');
});
