import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerize, containerized, newImageName, pulledImage, runImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { firstOf, soakTest } from '../world/soak.ts';

const PROGRAM = `
using System.Text.Json;
string Write(string path)
{
    try { File.WriteAllText(path, "x"); return "written"; }
    catch (UnauthorizedAccessException) { return "denied"; }
}
var found = new Dictionary<string, string?>
{
    ["A"] = Environment.GetEnvironmentVariable("A"),
    ["B"] = Environment.GetEnvironmentVariable("B"),
    ["COMMIT"] = Environment.GetEnvironmentVariable("COMMIT"),
    ["args"] = string.Join("|", args),
    ["folder"] = Environment.CurrentDirectory,
    ["base"] = AppContext.BaseDirectory,
    ["settings"] = File.ReadAllText("own.json").Trim(),
    ["certificate"] = File.ReadAllText("/opt/own/certificates/one.pem").Trim(),
    ["data"] = Write("/data/file"),
    ["beside"] = Write("/srv/web/file"),
};
Console.WriteLine(JsonSerializer.Serialize(found));
`;

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <ContainerUser>root</ContainerUser>
    <ContainerWorkingDirectory>/app</ContainerWorkingDirectory>
  </PropertyGroup>
  <ItemGroup>
    <ContainerEnvironmentVariable Include="A" Value="project" />
    <ContainerEnvironmentVariable Include="B" Value="project" />
    <ContainerPort Include="80" />
    <ContainerDefaultArgs Include="--project" />
  </ItemGroup>
</Project>
`;

const SHA = '{{sha}}';
const INPUTS = {
  project: 'src/App/App.csproj',
  env: `A=input\nCOMMIT=${SHA}`,
  ports: '5000, 53/udp',
  user: '1654',
  args: '["--title", "two words"]',
  'working-directory': '/srv/web',
  volumes: '/data',
  'stop-signal': 'SIGINT',
  files: [
    'source=deploy/own.json,dest=/srv/web/,mode=0640,owner=user',
    'source=deploy/certificates,dest=/opt/own/certificates,owner=1000:2000',
    'dest=/data/,owner=user,mode=0700',
  ].join('\n'),
};

let repository: Repository;
let service: CacheService;
let images = '';
beforeAll(async () => {
  service = await startCacheService();
  images = await newImageName();
  repository = await makeRepository({
    files: {
      'src/App/App.csproj': PROJECT,
      'src/App/Program.cs': PROGRAM,
      'deploy/own.json': '{"own":1}\n',
      'deploy/certificates/one.pem': 'one\n',
      'deploy/certificates/more/two.pem': 'two\n',
    },
  });
});
afterAll(async () => {
  await repository.remove();
  await service.stop();
});

async function build(inputs: Readonly<Record<string, string>> = {}) {
  const given = { images, tags: '1', ...INPUTS, ...inputs };
  return await containerized({ workspace: repository.root, env: service.env(), inputs: given });
}

/** The error of a run that builds nothing. */
async function failure(inputs: Readonly<Record<string, string>>): Promise<string> {
  const given = { images, tags: '1', ...INPUTS, ...inputs };
  const { exitCode, log, annotations } = await containerize({
    workspace: repository.root,
    env: service.env(),
    inputs: given,
  });
  expect(exitCode).toBe(1);
  expect(log).not.toContain('The build runs as');
  return annotations.find(({ level }) => level === 'error')?.message ?? '';
}

describe(`the image’s configuration as inputs (${BASES} bases)`, () => {
  test('each beats what the project says, and the program sees it', async () => {
    const result = await build();
    const image = result.outputs['image'] ?? '';
    const { config = {} } = (await pulledImage(image)).config;
    expect(config).toMatchObject({
      User: '1654',
      WorkingDir: '/srv/web',
      StopSignal: 'SIGINT',
      Volumes: { '/data': {} },
    });
    expect(Object.keys(config.ExposedPorts ?? {})).toEqual(expect.arrayContaining(['5000/tcp', '53/udp']));
    expect(Object.keys(config.ExposedPorts ?? {})).not.toContain('80/tcp');
    const sha = (await repository.git('rev-parse', '--short=7', 'HEAD')).trim();
    expect(JSON.parse(await runImage(image))).toEqual({
      A: 'input',
      B: 'project',
      COMMIT: sha,
      args: '--title|two words',
      folder: '/srv/web',
      base: '/srv/web/',
      settings: '{"own":1}',
      certificate: 'one',
      data: 'written',
      beside: 'denied',
    });
    expect(result.log).toMatch(/^user +1654 +\(input user, instead of ContainerUser \(root\)\)$/m);
    expect(result.log).toMatch(
      /^args +--title two words +\(input args, instead of ContainerDefaultArgs \(--project\)\)$/m,
    );
    const listed = await runCommand([
      ...['docker', 'run', '--rm', '--user', '0', '--entrypoint', 'stat', image],
      ...['-c', '%u:%g %a %n', '/srv/web/own.json', '/opt/own', '/opt/own/certificates', '/opt/own/certificates/more'],
      ...['/opt/own/certificates/more/two.pem', '/data', '/srv/web'],
    ]);
    expect(listed.trim().split('\n')).toEqual([
      '1654:1654 640 /srv/web/own.json',
      '0:0 755 /opt/own',
      '1000:2000 755 /opt/own/certificates',
      '1000:2000 755 /opt/own/certificates/more',
      '1000:2000 644 /opt/own/certificates/more/two.pem',
      '1654:1654 700 /data',
      '0:0 755 /srv/web',
    ]);
  });

  test('an unchanged run makes the same image, a changed file another without a build', async () => {
    const first = await build();
    expect(first.outputs['cache']).toBe('hit');
    const again = await build();
    expect(again.outputs['digest']).toBe(first.outputs['digest']);
    await writeFile(join(repository.root, 'deploy/own.json'), '{"own":2}\n');
    const changed = await build();
    expect(changed.outputs['cache']).toBe('hit');
    expect(changed.outputs['digest']).not.toBe(first.outputs['digest']);
    expect(JSON.parse(await runImage(changed.outputs['image'] ?? ''))).toMatchObject({ settings: '{"own":2}' });
  });

  soakTest('another working directory is another build', async () => {
    const { outputs, log } = await build({ 'working-directory': '/opt/web', files: '' });
    expect(outputs['cache']).not.toBe('hit');
    expect(log).toContain('the input working-directory');
  });

  test('mode: plan tells them before the build', async () => {
    const { log } = await build({ mode: 'plan' });
    expect(log).toMatch(/^user +1654 +\(input user\)$/m);
    expect(log).toMatch(/^env +A=input COMMIT=[0-9a-f]{7} +\(input env\)$/m);
  });

  test.each([
    [{ files: 'source=lfs.bin,dest=/app/x' }, 'lfs.bin is a Git LFS pointer'],
    [{ user: 'somebody', files: 'dest=/a/' }, 'the user of the image is "somebody", and its number is not known'],
  ])('%j is an error before the push', async (inputs, message) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
    await writeFile(join(repository.root, 'lfs.bin'), pointer);
    expect(await failure(inputs)).toContain(message);
  });

  test.each(
    firstOf(4, [
      [{ files: 'source=deploy/link,dest=/app/x' }, 'deploy/link is a link, and links are not followed'],
      [{ files: 'source=deploy/in/one.pem,dest=/app/x' }, 'deploy/in is a link, and links are not followed'],
      [{ files: 'source=.git/config,dest=/app/x' }, '.git/config may contain a login'],
      [{ files: 'source=gha-creds-1.json,dest=/app/x' }, 'gha-creds-1.json may contain a login'],
      [{ files: 'source=missing,dest=/app/x' }, 'missing is not in the checkout'],
      [{ files: 'source=deploy/own.json,dest=/etc' }, '/etc is a folder of every base image'],
      [{ files: 'source=deploy/own.json,dest=/usr/local/bin' }, '/usr/local/bin is a folder of base images'],
      [
        { files: 'source=deploy/own.json,dest=/srv/web', 'working-directory': '/srv/web' },
        '/srv/web is a folder of the application, and deploy/own.json is a file',
      ],
      [{ files: 'dest=/a\nsource=deploy/own.json,dest=/a' }, 'two lines have the destination /a'],
      [{ files: 'source=deploy/own.json,dest=/a/.wh.b' }, 'begins with .wh.'],
    ]),
  )('%j is an error before the build', async (inputs, message) => {
    await mkdir(join(repository.root, 'deploy'), { recursive: true });
    await symlink('/etc/hostname', join(repository.root, 'deploy/link')).catch(() => undefined);
    await symlink('certificates', join(repository.root, 'deploy/in')).catch(() => undefined);
    await writeFile(join(repository.root, 'gha-creds-1.json'), '{}');
    expect(await failure(inputs)).toContain(message);
  });

  test('a path that no image of the system has is told before the build', async () => {
    expect(await failure({ 'working-directory': 'C:\\app' })).toContain(
      'reading the input working-directory: "C:\\app" is not a valid path of a Linux image',
    );
  });
});
