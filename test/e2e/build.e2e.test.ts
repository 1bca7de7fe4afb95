import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { PublishContext } from '#publish/container/publish-context.ts';
import { readRunnerNuGet } from '#publish/nuget/nuget-runner.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import {
  type Build,
  type BuildChanges,
  checkoutOf,
  NO_NUGET_ACCESS,
  onlyOf,
  openBuild,
  planFor,
  publishPlan,
} from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import { type Feed, startFeed } from '../world/feed.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { until } from '../world/until.ts';

/** It has no entry in any passwd file. */
const UID = 54321;
const canChown = process.getuid?.() === 0;

let repository: Repository;
let build: Build;
let before: readonly string[];

async function begin(fixture: string, changes: BuildChanges = {}): Promise<void> {
  repository = await makeRepository({ fixture, ...(canChown ? { uid: UID } : {}) });
  build = await openBuild(changes);
  before = await repository.state();
}

async function publish(project: string, changes: Partial<BuildPlan> = {}) {
  return await build.publish(planFor(repository.root, project, changes));
}

/** What must hold whatever became of a build. */
async function expectNothingLeft(): Promise<void> {
  expect(await build.left()).toEqual([]);
  expect(await repository.state()).toEqual(before);
  await repository.git('diff-index', '--quiet', 'HEAD');
}

/** Runs a published assembly in the SDK image, which has the shared frameworks. */
async function run(directory: string, assembly: string): Promise<string> {
  const image = planFor('', '').sdkImage.value;
  const name = `${image.registry}/${image.repository}:${image.tag}`;
  return await runCommand(['docker', 'run', '--rm', '-v', `${directory}:/app`, '-w', '/app', name, 'dotnet', assembly]);
}

afterEach(async () => {
  await build.remove();
  await repository.remove();
});

test('a copy that fails while the image is fetched ends the build with its own reason', async () => {
  await begin('console');
  const { effects } = build;
  const { root } = repository;
  const checkout = await checkoutOf({ root, exclude: [] }, effects);
  const folder = { path: 'twice', kind: 'folder', mode: 0o755, size: 0 } as const;
  const { engine } = effects;
  const slow = {
    ...engine,
    findImage: async (name: string) => {
      await until('the copy has begun', async () => {
        const names = await readdir(effects.temp, { recursive: true }).catch(() => []);
        return names.some((path) => path.endsWith('/twice')) || undefined;
      });
      return await engine.findImage(name);
    },
  };
  const broken = { ...checkout, entries: [...checkout.entries, folder, folder] };
  await expect(
    publishPlan(planFor(root, 'Console.csproj'), { ...effects, engine: slow, checkout: broken }),
  ).rejects.toThrow('EEXIST');
  await expectNothingLeft();
});

soakTest('what a build left running writes no more once its files are taken', async () => {
  const ends: Promise<unknown>[] = [];
  await begin('web', { ending: (end) => void ends.push(end) });
  const loop = 'while :; do echo more &gt;&gt; obj/straggler; sleep 0.01; done';
  const target = `<Target Name="Stray" AfterTargets="Publish"><Exec Command="(${loop}) &gt; /dev/null 2&gt;&amp;1 &amp;" /></Target>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  before = await repository.state();
  const { observed } = await publish('Web.csproj');
  expect(ends).toHaveLength(1);
  expect(ends[0]).toBe(observed?.intermediate);
  const folder = (await observed?.intermediate) ?? '';
  const [straggler = ''] = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('/straggler'));
  const size = (await stat(join(folder, straggler))).size;
  expect(size).toBeGreaterThan(0);
  await expectNothingLeft();
  expect((await stat(join(folder, straggler))).size).toBe(size);
});

describe.each(['auto', 'never'] as const)('with mounts: %s', (mounts) => {
  const testOfMounts = mounts === 'auto' ? test : soakTest;

  testOfMounts('a web application with packages and static assets is published as the owner', async () => {
    await begin('web', { mounts });
    const output = await publish('Web.csproj');
    await expectNothingLeft();
    const kinds = Object.fromEntries(output.files.map(({ path, origin }) => [path, origin.kind]));
    expect(kinds).toMatchObject({
      'Newtonsoft.Json.dll': 'package',
      'Web.dll': 'app',
      'Web.staticwebassets.endpoints.json': 'app',
      'wwwroot/site.css': 'static',
      'wwwroot/site.css.gz': 'static',
    });
    expect(output.packages).toMatchObject([{ id: 'Newtonsoft.Json', version: '13.0.1' }]);
    expect(output.app.frameworks.map(({ name }) => name)).toContain('Microsoft.AspNetCore.App');
    expect(output.app.container).toMatchObject({
      ports: ['8080/tcp'],
      environment: [{ name: 'GREETING', value: 'Hello; world' }],
    });
    expect(output.app).not.toHaveProperty('executable');
    expect((await stat(join(output.directory, 'Web.dll'))).uid).toBe((await stat(repository.root)).uid);
    expect(await readdir(build.effects.packages)).toContain('newtonsoft.json');
  });

  soakTest('of a solution only what is referenced is built, each file with its origin', async () => {
    await begin('solution', { mounts });
    const { files } = await publish('src/Web/Web.csproj');
    await expectNothingLeft();
    const kinds = Object.fromEntries(files.map(({ path, origin }) => [path, origin]));
    expect(kinds).toMatchObject({
      'Domain.dll': { kind: 'project', project: 'src/Domain/Domain.csproj' },
      'Data.dll': { kind: 'project', project: 'src/Data/Data.csproj' },
      'Newtonsoft.Json.dll': { kind: 'package' },
    });
  });

  soakTest.each([
    ['hard-output', 'app/App.csproj', 'App.dll'],
    ['uses-other-bin', 'App/App.csproj', 'App.dll'],
    ['same-names', 'app/App.csproj', 'App.dll'],
    ['generated', 'Generated.csproj', 'Generated.dll'],
  ] as const)('the awkward repository %s builds and gives the answer', async (fixture, project, assembly) => {
    await begin(fixture, { mounts });
    const { directory } = await publish(project);
    await expectNothingLeft();
    expect(await run(directory, assembly)).toBe('42\n');
  });

  testOfMounts('a link that the build leaves for us to follow is refused by its name', async () => {
    await begin('console', { mounts });
    const command = '<Exec Command="ln -s /proc/self/environ /work/out/publish/0/env.txt" />';
    const target = `<Project><Target Name="Plant" AfterTargets="Publish">${command}</Target></Project>`;
    await writeFile(join(repository.root, 'Directory.Build.targets'), target);
    before = await repository.state();
    await expect(publish('Console.csproj')).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringMatching(/env\.txt is (?:a link to|not a valid symlink)/),
    });
    expect(await build.left()).toEqual([]);
  });

  soakTest("a Windows-made obj and somebody's bin do no harm", async () => {
    await begin('console', { mounts });
    const assets = '{"version":3,"project":{"restore":{"packagesPath":"C:\\\\Users\\\\me\\\\.nuget\\\\packages\\\\"}}}';
    await mkdir(join(repository.root, 'obj'));
    await writeFile(join(repository.root, 'obj/project.assets.json'), assets);
    await writeFile(join(repository.root, 'obj/Old.AssemblyInfo.cs'), 'this is no C#');
    before = await repository.state();
    const { directory, app } = await publish('Console.csproj');
    await expectNothingLeft();
    expect(app.assembly).toBe('answer.dll');
    expect(await run(directory, 'answer.dll')).toMatch(/^42 /);
    expect((await readPublishDirectory(directory)).app).toMatchObject({ name: 'answer', frameworks: app.frameworks });
  });
});

soakTest.each([
  ['has another folder at its place', '/var/empty-for-tests'],
  ['has nothing at its place', '/nowhere/at/all'],
] as const)('where the engine %s, files are copied in', async (_, source) => {
  await begin('console');
  if (source.startsWith('/var')) await mkdir(source, { recursive: true });
  const { engine } = build.effects;
  const elsewhere: PublishContext['engine'] = {
    ...engine,
    start: (spec) => engine.start({ ...spec, mounts: spec.mounts.map((mount) => ({ ...mount, source })) }),
  };
  const plan = planFor(repository.root, 'Console.csproj');
  const { directory } = onlyOf(await publishPlan(plan, { ...build.effects, engine: elsewhere }));
  await expectNothingLeft();
  expect(await run(directory, 'answer.dll')).toMatch(/^42 /);
  expect(build.log.lines.join('\n')).toMatch(/copied in/);
});

soakTest.each(['never', 'auto'] as const)(
  'what version tools ask of git works in the container, with mounts: %s',
  async (mounts) => {
    await begin('git-describe', { mounts });
    await repository.git('tag', '--annotate', '--message', 'One', 'v1.2.3');
    before = await repository.state();
    const { directory } = await publish('App.csproj');
    await expectNothingLeft();
    expect(await readFile(join(directory, 'version.txt'), 'utf8')).toBe('v1.2.3\n');
  },
);

soakTest.each([
  ['razor', 'Pages.csproj', 'Pages.dll'],
  ['worker', 'Worker.csproj', 'Worker.dll'],
])('%s is published', async (fixture, project, assembly) => {
  await begin(fixture);
  const { app } = await publish(project);
  await expectNothingLeft();
  expect(app.assembly).toBe(assembly);
});

soakTest.each([
  ['a single file', { PublishSingleFile: 'true', SelfContained: 'false' }, { selfContained: false }],
  ['self-contained', { SelfContained: 'true' }, { selfContained: true, assembly: 'answer.dll', frameworks: [] }],
  [
    'ReadyToRun',
    { PublishReadyToRun: 'true', SelfContained: 'false' },
    { selfContained: false, assembly: 'answer.dll' },
  ],
])('for one platform, %s', async (_, asked, expected) => {
  await begin('console');
  const RuntimeIdentifier = 'linux-x64';
  const properties = { Configuration: 'Release', RuntimeIdentifier, ...asked };
  const { app, packages, directory } = await publish('Console.csproj', {
    rids: { value: [RuntimeIdentifier], because: '' },
    properties,
  });
  await expectNothingLeft();
  expect(app).toMatchObject({ target: 'linux-x64', executable: 'answer', ...expected });
  expect(app.assembly).toBe('assembly' in expected ? expected.assembly : undefined);
  const { app: read } = await readPublishDirectory(directory);
  const { target, executable, selfContained, frameworks } = app;
  expect(read).toMatchObject({ framework: 'net10.0', target, executable, selfContained });
  expect(read.frameworks.map(({ name }) => name)).toEqual(frameworks.map(({ name }) => name));
  if (app.selfContained) expect(packages).toMatchObject([{ id: 'Microsoft.NETCore.App.Runtime.linux-x64' }]);
  else expect(app.frameworks.map(({ name }) => name)).toEqual(['Microsoft.NETCore.App']);
});

soakTest('of several frameworks the chosen one, with the repository’s options and hooks', async () => {
  await begin('several-frameworks');
  const plan = planFor(repository.root, 'App.csproj');
  const output = await build.publish({
    ...plan,
    properties: { ...plan.properties, GreetingList: 'a;b' },
    binlog: false,
  });
  await expectNothingLeft();
  expect(output.app.framework).toBe('net10.0');
  expect(await readFile(join(output.directory, 'own.txt'), 'utf8')).toBe('read\na\nb\n');
});

soakTest('a compiler error has its place, a line to paste and the binary log', async () => {
  await begin('broken');
  const binlog = join(build.temp, '..', 'build.binlog');
  const effects = { ...build.effects, binlog };
  const shown: unknown[] = [];
  const log = { ...build.log, error: (message: string, at?: unknown) => shown.push([message, at]) };
  const plan = planFor(repository.root, 'src/Broken/Broken.csproj', { binlog: true });
  const failure = await publishPlan(plan, { ...effects, log }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(/exit code 1: src\/Broken\/Program\.cs\(2,26\): error CS0103: /),
    hint: expect.stringMatching(
      /\ndocker run --rm .*@sha256:[0-9a-f]{64} dotnet publish src\/Broken\/Broken\.csproj -c Release /,
    ),
  });
  expect(shown).toEqual([
    [
      expect.stringContaining('thisIsNotDefined'),
      { title: 'CS0103', file: 'src/Broken/Program.cs', line: 2, column: 26 },
    ],
  ]);
  expect((await stat(binlog)).size).toBeGreaterThan(10_000);
  await expectNothingLeft();
});

test('a global.json that the SDK image does not satisfy is told as such', async () => {
  await begin('console');
  await writeFile(join(repository.root, 'global.json'), '{"sdk":{"version":"9.0.100","rollForward":"disable"}}');
  await expect(publish('Console.csproj')).rejects.toMatchObject({
    code: 'SDK_MISMATCH',
    message: expect.stringContaining('9.0.100'),
    hint: expect.stringContaining('sdk-image'),
  });
  expect(await build.left()).toEqual([]);
});

/** Makes the restore of a repository wait for ever. */
async function makeEndless(): Promise<void> {
  const wait = '<Message Importance="high" Text="now waiting" /><Exec Command="sleep 600" />';
  const target = `<Project><Target Name="Wait" BeforeTargets="Restore">${wait}</Target></Project>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), target);
  before = await repository.state();
}

const saysThatItWaits = (): boolean => build.log.lines.some((line) => line.includes('now waiting'));

test('a cancelled build ends at once and leaves no container that its label finds', async () => {
  const controller = new AbortController();
  const found: Promise<readonly string[]>[] = [];
  const onStarted = (): void => {
    found.push(build.left());
    void until('the restore waits', async () => saysThatItWaits() || undefined).then(() => controller.abort());
  };
  await begin('console', { signal: controller.signal, onStarted });
  await makeEndless();
  await expect(publish('Console.csproj')).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await found[0]).toHaveLength(1);
  await expectNothingLeft();
});

soakTest('a build that takes too long ends, with what it said last', async () => {
  await begin('console');
  await makeEndless();
  await expect(publish('Console.csproj', { timeoutMinutes: 0.5 })).rejects.toMatchObject({
    code: 'BUILD_TIMEOUT',
    hint: expect.stringContaining('now waiting'),
  });
  await expectNothingLeft();
});

test('an engine without the SDK image says so', async () => {
  await begin('console');
  const plan = planFor(repository.root, 'Console.csproj');
  const sdkImage = { ...plan.sdkImage, value: { ...plan.sdkImage.value, tag: '99.0' } };
  await expect(build.publish({ ...plan, sdkImage })).rejects.toMatchObject({ code: 'IMAGE_NOT_FOUND' });
  await expectNothingLeft();
});

describe.each(firstOf(1, ['auto', 'never'] as const))('a private feed (mounts: %s)', (mounts) => {
  const CANARY = 'canary-7f3a-never-in-a-layer';
  const SOURCE = 'my-feed (prod)@x';
  const ON_RUNNER = { network: 'host' };
  let feed: Feed;

  beforeEach(async () => {
    const content = { name: 'private.txt', text: 'from the private feed' };
    feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], {
      username: 'me',
      password: CANARY,
    });
    await begin('private-feed', { mounts, packages: 'own' });
  });
  afterEach(() => feed.stop());

  const config = (credentials = ''): string =>
    `<configuration><packageSources><clear /><add key="${SOURCE}" value="${feed.url}" allowInsecureConnections="true" />` +
    `</packageSources>${credentials}</configuration>`;

  /** Everything we keep or hand on, searched for the password in any spelling. */
  const expectNoCanary = async (): Promise<void> => {
    const folder = dirname(build.temp);
    const spellings = [CANARY, Buffer.from(`me:${CANARY}`).toString('base64')];
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      for (const spelling of spellings)
        expect(bytes.includes(spelling), `${entry.parentPath}/${entry.name}`).toBe(false);
    }
    expect(build.log.lines.join('\n')).not.toContain(CANARY);
    expect(build.log.masked.join('\n')).toContain(CANARY);
  };

  /** Looks at the files in the container before the restore, which must be for its user's eyes only. */
  const withLook = (engine: PublishContext['engine'], seen: string[]): PublishContext['engine'] => ({
    ...engine,
    start: async (spec) => {
      const container = await engine.start(spec);
      const look = `stat -c "%a %u:%g" /work/home/.nuget/NuGet/NuGet.Config /work/home/.nuget/NuGet/config/*; id -u; id -g`;
      return {
        ...container,
        exec: async (request) => {
          const isRestore = request.command.includes('-t:Restore');
          if (isRestore) await container.exec({ command: ['sh', '-c', look], onLine: (line) => seen.push(line) });
          return await container.exec(request);
        },
      };
    },
  });

  soakTest('that refuses the password leaves no trace of it; its files are 0600 and private', async () => {
    await writeFile(join(repository.root, 'nuget.config'), config());
    before = await repository.state();
    const password = `${CANARY}-refused`;
    const nuget = { ...NO_NUGET_ACCESS, credentials: [{ source: SOURCE, username: 'me', password }] };
    await build.remove();
    build = await openBuild({ mounts, nuget, packages: 'own' });
    const seen: string[] = [];
    const effects = { ...build.effects, engine: withLook(build.effects.engine, seen) };
    const plan = planFor(repository.root, 'App.csproj', ON_RUNNER);
    await expect(publishPlan(plan, effects)).rejects.toMatchObject({ code: 'BUILD_FAILED' });
    const [uid, gid] = seen.slice(-2);
    expect(seen).toEqual([`600 ${uid}:${gid}`, `600 ${uid}:${gid}`, uid, gid]);
    expect(uid).toBe(String((await stat(repository.root)).uid));
    expect(build.log.masked).toContain(password);
    await expectNoCanary();
    await expectNothingLeft();
  });

  soakTest('opens for nuget-credentials by name, and the password stays nowhere', async () => {
    await writeFile(join(repository.root, 'nuget.config'), config());
    before = await repository.state();
    const nuget = { ...NO_NUGET_ACCESS, credentials: [{ source: SOURCE, username: 'me', password: CANARY }] };
    const output = await build.publish
      .call(null, planFor(repository.root, 'App.csproj', ON_RUNNER))
      .catch((error: unknown) => error);
    expect(output).toMatchObject({ code: 'BUILD_FAILED', hint: expect.stringContaining('`nuget-credentials`') });
    await build.remove();
    build = await openBuild({ mounts, nuget, packages: 'own' });
    const { directory } = await publish('App.csproj', ON_RUNNER);
    expect(await readFile(join(directory, 'private.txt'), 'utf8')).toBe('from the private feed');
    expect(feed.requests.filter((line) => line.endsWith(' 200'))).not.toEqual([]);
    expect(await readdir(build.effects.packages)).toEqual(['private.package']);
    await expectNoCanary();
    await expectNothingLeft();
  });

  soakTest("opens for the runner's own configuration and its variables", async () => {
    await writeFile(join(repository.root, 'nuget.config'), config());
    before = await repository.state();
    const tag = 'my-feed_x0020__x0028_prod_x0029__x0040_x';
    const credentials =
      `<packageSourceCredentials><${tag}><add key="Username" value="me" />` +
      `<add key="ClearTextPassword" value="%FEED_TOKEN%" /></${tag}></packageSourceCredentials>`;
    await writeFile(join(repository.root, '../nuget.config'), `<configuration>${credentials}</configuration>`);
    const env = { FEED_TOKEN: CANARY };
    const found = await readRunnerNuGet({
      home: '/nowhere',
      env,
      root: repository.root,
      project: 'App.csproj',
      allowed: [],
    });
    await build.remove();
    build = await openBuild({
      mounts,
      nuget: { ...found, credentials: [] },
      packages: 'own',
    });
    const { directory } = await publish('App.csproj', ON_RUNNER);
    expect(build.log.warnings).toEqual([]);
    expect(await readFile(join(directory, 'private.txt'), 'utf8')).toBe('from the private feed');
    await expectNoCanary();
    await expectNothingLeft();
  });
});
