import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { measureFiles } from '#oci/layer/measure.ts';
import { parseProjectFacts } from '#publish/msbuild/msbuild-facts.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import { describePublish } from '#publish/output/published-app.ts';
import { startDeadline } from '#publish/paths/deadline.ts';
import { makeElf } from '../../world/native-files.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const property = (name: string, value: string): string => `P\t${name}\t${base64(value)}`;
const item = (name: string, identity: string, value = ''): string =>
  `I\t${name}\t${base64(identity)}\t${base64(value)}`;

const RUNTIME_CONFIG = JSON.stringify({
  runtimeOptions: {
    tfm: 'net10.0',
    frameworks: [
      { name: 'Microsoft.NETCore.App', version: '10.0.0' },
      { name: 'Microsoft.AspNetCore.App', version: '10.0.0' },
    ],
    configProperties: { 'System.Globalization.Invariant': true },
  },
});
const DEPENDENCIES = JSON.stringify({
  runtimeTarget: { name: '.NETCoreApp,Version=v10.0' },
  targets: {
    '.NETCoreApp,Version=v10.0': {
      'Web/1.0.0': { runtime: { 'Web.dll': {} } },
      'Data/1.0.0': { runtime: { 'Data.dll': {} } },
      'Sql/2.0.0': {
        runtime: { 'lib/net8.0/Sql.dll': {} },
        resources: { 'lib/net8.0/de/Sql.resources.dll': { locale: 'de' } },
        runtimeTargets: { 'runtimes/win/lib/net8.0/Sql.dll': { rid: 'win', assetType: 'runtime' } },
      },
    },
  },
  libraries: {
    'Web/1.0.0': { type: 'project' },
    'Data/1.0.0': { type: 'project' },
    'Sql/2.0.0': { type: 'package', sha512: 'sha512-abc' },
  },
});

describe('MSBuild’s facts about a project', () => {
  const facts = parseProjectFacts(
    [
      property('MSBuildProjectFullPath', '/src/src/Web/Web.csproj'),
      property('TargetFramework', 'net10.0'),
      property('AssemblyName', 'Web'),
      property('TargetFileName', 'Web.dll'),
      property('NETCoreSdkVersion', '10.0.401'),
      property('ContainerImageName', 'old/name'),
      property('ContainerRepository', 'Web'),
      property('ContainerImageTags', '1.0;latest;'),
      property('ContainerGenerateLabelsImageCreated', 'False'),
      property('Description', 'Two\nlines; and more'),
      property('ContainerAuthors', 'Us'),
      property('Authors', 'Web'),
      property('PrivateRepositoryUrl', 'https://git.example/o/r.git'),
      property('ContainerBaseImage', ''),
      item('ContainerPort', '8080', 'tcp'),
      item('ContainerPort', '9090'),
      item('ContainerLabel', 'a', 'x;y'),
      item('ContainerEntrypoint', 'dotnet'),
      'I\tContainerDefaultArgs\t',
      'F\tWeb.dll\t\t\t',
      'F\tData.dll\tData\t1.0.0\t/src/src/Data/Data.csproj',
      'F\truntimes\\win\\lib\\Sql.dll\tSql\t2.0.0\t',
      '',
    ].join('\n'),
  );
  const paths = [
    'Data.dll',
    'Web.dll',
    'Web.staticwebassets.endpoints.json',
    'runtimes/win/lib/Sql.dll',
    'wwwroot/a.css',
  ];
  const output = describePublish(facts, {
    directory: '/out',
    paths,
    runtimeConfig: RUNTIME_CONFIG,
    dependencies: DEPENDENCIES,
  });

  test('give the origin of each file', () => {
    expect(output.files.map(({ origin }) => origin)).toEqual([
      { kind: 'project', project: 'src/Data/Data.csproj' },
      { kind: 'app' },
      { kind: 'app' },
      { kind: 'package', id: 'Sql', version: '2.0.0' },
      { kind: 'static' },
    ]);
    expect(output.packages).toEqual([{ id: 'Sql', version: '2.0.0', sha512: 'sha512-abc' }]);
  });

  test('give the entry point and what it needs', () => {
    expect(output.app).toMatchObject({
      project: 'src/Web/Web.csproj',
      framework: 'net10.0',
      target: 'portable',
      name: 'Web',
      assembly: 'Web.dll',
      selfContained: false,
      frameworks: [
        { name: 'Microsoft.NETCore.App', version: '10.0.0' },
        { name: 'Microsoft.AspNetCore.App', version: '10.0.0' },
      ],
      invariantGlobalization: true,
      sdkVersion: '10.0.401',
    });
    expect(output.app).not.toHaveProperty('executable');
  });

  test('give the image the settings that the SDK would give it', () => {
    expect(output.app.container).toEqual({
      repository: 'old/name',
      imageTags: ['1.0', 'latest'],
      entrypoint: ['dotnet'],
      entrypointArgs: [],
      appCommand: [],
      appCommandArgs: [],
      defaultArgs: [],
      ports: ['8080/tcp', '9090/tcp'],
      environment: [],
      labels: [{ name: 'a', value: 'x;y' }],
      labelsOff: ['ContainerGenerateLabelsImageCreated'],
      describedBy: {
        'org.opencontainers.artifact.description': 'Two\nlines; and more',
        'org.opencontainers.image.description': 'Two\nlines; and more',
        'org.opencontainers.image.authors': 'Us',
      },
      unread: [],
      obsolete: [{ used: 'ContainerImageName', instead: 'ContainerRepository' }],
    });
  });
});

describe('a publish directory', () => {
  let folder: string;
  const write = async (files: Readonly<Record<string, string | Buffer>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  const elf = (machine: number, interpreter = ''): Buffer => makeElf({ machine, interpreter });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'publish-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('of a framework-dependent application is read from its own files', async () => {
    await write({
      'Web.dll': '',
      Web: elf(62),
      'Web.runtimeconfig.json': RUNTIME_CONFIG,
      'Web.deps.json': DEPENDENCIES,
      'Data.dll': '',
      'Data.pdb': '',
      'Sql.dll': '',
      'de/Sql.resources.dll': '',
      'runtimes/win/lib/net8.0/Sql.dll': '',
      'wwwroot/a.css': '',
      'web.config': '',
    });
    const { app, files } = await readPublishDirectory(folder);
    expect(app).toMatchObject({
      name: 'Web',
      framework: 'net10.0',
      target: 'portable',
      assembly: 'Web.dll',
      executable: 'Web',
    });
    expect(Object.fromEntries(files.map(({ path, origin }) => [path, origin.kind]))).toEqual({
      'Data.dll': 'project',
      'Data.pdb': 'project',
      'Sql.dll': 'package',
      Web: 'app',
      'Web.deps.json': 'app',
      'Web.dll': 'app',
      'Web.runtimeconfig.json': 'app',
      'de/Sql.resources.dll': 'package',
      'runtimes/win/lib/net8.0/Sql.dll': 'package',
      'web.config': 'app',
      'wwwroot/a.css': 'static',
    });
  });

  test('whose executable lost its mode has the mode in the layer', async () => {
    await write({ 'Web.dll': '', Web: elf(62), 'Web.runtimeconfig.json': RUNTIME_CONFIG, 'other.sh': '' });
    const { directory, files } = await readPublishDirectory(folder);
    const measured = await measureFiles(directory, files);
    expect(measured.filter(({ executable }) => executable).map(({ path }) => path)).toEqual(['Web']);
  });

  test('of a self-contained application needs nothing of the image', async () => {
    const included = { tfm: 'net10.0', includedFrameworks: [{ name: 'Microsoft.NETCore.App', version: '10.0.12' }] };
    await write({
      'App.dll': '',
      App: elf(62),
      'App.runtimeconfig.json': JSON.stringify({ runtimeOptions: included }),
      'App.deps.json': JSON.stringify({ runtimeTarget: { name: '.NETCoreApp,Version=v10.0/linux-x64' } }),
    });
    const { app } = await readPublishDirectory(folder);
    expect(app).toMatchObject({ selfContained: true, frameworks: [], target: 'linux-x64', executable: 'App' });
  });

  test.each([
    [62, '', 'linux-x64'],
    [183, '/lib/ld-musl-aarch64.so.1', 'linux-musl-arm64'],
  ])('with a lone executable (%i%s) is for %s', async (machine, interpreter, target) => {
    await write({ app: elf(machine, interpreter), 'libnative.so': elf(machine), 'appsettings.json': '{}' });
    const { app } = await readPublishDirectory(folder);
    expect(app).toMatchObject({ name: 'app', executable: 'app', target, selfContained: true });
    expect(app).not.toHaveProperty('assembly');
  });

  /** A single-file application as the SDK's bundler writes it (header of version 6). */
  const bundle = (config: string): Buffer => {
    const host = Buffer.concat([elf(62), Buffer.alloc(1_100_000)]);
    Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex').copy(host, 1_048_560);
    host.writeBigInt64LE(BigInt(host.length + config.length), 1_048_552);
    const header = Buffer.alloc(13 + 12 + 40);
    header.writeUInt32LE(6, 0);
    header.writeUInt8(12, 12);
    header.writeBigInt64LE(BigInt(host.length), 13 + 12 + 16);
    header.writeBigInt64LE(BigInt(config.length), 13 + 12 + 24);
    return Buffer.concat([host, Buffer.from(config), header]);
  };

  test('with a single file gives what it needs of the image', async () => {
    await write({ app: bundle(RUNTIME_CONFIG) });
    const { app } = await readPublishDirectory(folder);
    expect(app).toMatchObject({
      ...{ executable: 'app', framework: 'net10.0', target: 'linux-x64', selfContained: false },
      frameworks: [{ name: 'Microsoft.NETCore.App' }, { name: 'Microsoft.AspNetCore.App' }],
    });
    expect(app).not.toHaveProperty('assembly');
  });

  test.each([
    ['no configuration', (bytes: Buffer) => bytes.writeBigInt64LE(0n, bytes.length - 16)],
    ['a header beyond its end', (bytes: Buffer) => bytes.writeBigInt64LE(2n ** 62n, 1_048_552)],
    ['a configuration beyond its end', (bytes: Buffer) => bytes.writeBigInt64LE(2n ** 62n, bytes.length - 24)],
    ['an old header', (bytes: Buffer) => bytes.writeUInt32LE(1, bytes.length - 65)],
  ])('with a single file that has %s gives no framework', async (_, spoil) => {
    const bytes = bundle(RUNTIME_CONFIG);
    spoil(bytes);
    await write({ app: bytes });
    expect((await readPublishDirectory(folder)).app).toMatchObject({ framework: '', selfContained: true });
  });

  test.each([
    ['nothing in it', {}, 'it is empty'],
    [
      'two applications',
      { 'A.runtimeconfig.json': '{}', 'B.runtimeconfig.json': '{}' },
      'A.runtimeconfig.json, B.runtimeconfig.json',
    ],
    ['a configuration alone', { 'A.runtimeconfig.json': RUNTIME_CONFIG }, 'no A.dll'],
    ['no application', { 'readme.md': '' }, 'readme.md'],
  ])('with %s is an error that names the cause', async (_, files, got) => {
    await write(files as Readonly<Record<string, string>>);
    await expect(readPublishDirectory(folder)).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringContaining(got),
      hint: expect.stringContaining('dotnet publish -o'),
    });
  });

  test('that does not exist is an error', async () => {
    await expect(readPublishDirectory(join(folder, 'none'))).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
    });
  });
});

describe('the deadline', () => {
  test('ends a wait and shows the last fifty lines', async () => {
    const deadline = startDeadline(0.001, undefined);
    for (let line = 1; line <= 60; line += 1) deadline.record(`line ${line}`);
    const failure = await deadline.race(new Promise(() => undefined)).catch((error: unknown) => error);
    deadline.stop();
    expect(failure).toMatchObject({ code: 'BUILD_TIMEOUT', hint: expect.stringMatching(/line 11\n.*line 60$/s) });
  });

  test('works without functions that Node 20 lacks', async () => {
    const newer = Object.getOwnPropertyDescriptor(Promise, 'withResolvers') ?? {};
    Reflect.deleteProperty(Promise, 'withResolvers');
    const deadline = startDeadline(60, undefined);
    try {
      expect(await deadline.race(Promise.resolve('done'))).toBe('done');
      await expect(deadline.race(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    } finally {
      Object.defineProperty(Promise, 'withResolvers', newer);
      deadline.stop();
    }
  });

  test('is reached at once when the user cancels', async () => {
    const controller = new AbortController();
    const deadline = startDeadline(60, controller.signal);
    const wait = deadline.race(new Promise(() => undefined));
    controller.abort();
    await expect(wait).rejects.toMatchObject({ code: 'CANCELLED' });
    deadline.stop();
  });
});
