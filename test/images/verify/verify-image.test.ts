import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleImage } from '#images/image/assemble.ts';
import type { BaseFolder } from '#images/verify/base-folders.ts';
import type { BaseSystem } from '#images/verify/base-system.ts';
import { accepts } from '#images/verify/frameworks.ts';
import { wantedLibcs } from '#images/verify/libc.ts';
import { verifyImage } from '#images/verify/verify-image.ts';
import type { ContainerConfig } from '#oci/config.ts';
import { digestOf } from '#oci/digest.ts';
import type { BaseImage } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import type { ContainerSettings, NativeFile, PublishedApp, PublishedPackage } from '#publication/publication.ts';
import { NO_SETTINGS } from '#publish/output/container-settings.ts';

const AMD64 = { os: 'linux', architecture: 'amd64' };
const NETCORE = { name: 'Microsoft.NETCore.App', version: '10.0.0' };
const ASPNET = { name: 'Microsoft.AspNetCore.App', version: '10.0.0' };
const DOTNET_10 = ['DOTNET_VERSION=10.0.11', 'ASPNET_VERSION=10.0.11', 'APP_UID=1654'];
const INVARIANT = 'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true';
const ALPINE: BaseSystem = { id: 'alpine', versionId: '3.24.0', libcs: ['musl'], whole: true };
const UBUNTU: BaseSystem = { id: 'ubuntu', versionId: '24.04', libcs: ['glibc'], whole: true };

interface Case {
  readonly app?: Partial<Omit<PublishedApp, 'container'>>;
  readonly container?: Partial<ContainerSettings>;
  readonly packages?: Readonly<Record<string, string>>;
  /** Name of the base, and its config. */
  readonly on?: string;
  readonly config?: ContainerConfig;
  readonly platform?: Platform;
  readonly system?: BaseSystem;
  readonly folders?: readonly BaseFolder[];
  readonly extraFiles?: readonly string[];
}

/** A real image of an application on a base whose config is as it says. */
function subjectOf({ app, container, packages = {}, on, config, platform = AMD64, ...more }: Case) {
  const base: BaseImage = {
    reference: parseReference(on ?? 'mcr.microsoft.com/dotnet/aspnet:10.0'),
    digest: digestOf(Buffer.from('index')),
    manifestDigest: digestOf(Buffer.from('manifest')),
    platform,
    manifest: {
      ...{ schemaVersion: 2, mediaType: MEDIA.ociManifest, layers: [] },
      config: { mediaType: MEDIA.ociConfig, digest: digestOf(Buffer.from('{}')), size: 2 },
    },
    config: { ...platform, config: config ?? { Env: DOTNET_10 }, rootfs: { type: 'layers', diff_ids: [] } },
    layers: [],
  };
  const published: PublishedApp = {
    ...{ project: 'App.csproj', framework: 'net10.0', target: 'portable', name: 'App', assembly: 'App.dll' },
    ...{ selfContained: false, frameworks: [NETCORE, ASPNET], invariantGlobalization: false, trimmed: false },
    ...{ aot: false, layers: [], sbomFacts: '' },
    ...app,
    container: { ...NO_SETTINGS, ...container },
  };
  const list: readonly PublishedPackage[] = Object.entries(packages).map(([id, version]) => ({ id, version }));
  const image = assembleImage({
    format: 'oci',
    base,
    app: published,
    layers: [],
    labels: {},
    created: '2026-01-01T00:00:00Z',
  });
  return { app: published, packages: list, base, image, ...more };
}

function saidOf(of: Case): readonly string[] {
  return verifyImage(subjectOf(of)).map(({ severity, code }) => `${severity} ${code}`);
}

const elf = (path: string, more: Partial<NativeFile> = {}): NativeFile => ({
  ...{ path, format: 'elf', architecture: 'x64', needs: [] },
  ...more,
});

const selfContained = (entry: NativeFile): Partial<PublishedApp> => ({
  ...{ selfContained: true, frameworks: [], executable: entry.path, natives: [entry], target: 'linux-x64' },
});

const DEPS = { on: 'mcr.microsoft.com/dotnet/runtime-deps:10.0', config: { Env: ['APP_UID=1654'] } } as const;
const GLIBC_APP = selfContained(elf('App', { libc: 'glibc' }));
const MUSL_APP = selfContained(elf('App', { libc: 'musl' }));
const X64_APP = selfContained(elf('App'));
const { natives: _, ...BEFORE } = GLIBC_APP;
const windows = { os: 'windows', architecture: 'amd64' };
const SQLITE = [
  elf('runtimes/linux-x64/native/libe_sqlite3.so', { libc: 'glibc', package: 'Sqlite' }),
  elf('runtimes/linux-musl-x64/native/libe_sqlite3.so', { libc: 'musl', package: 'Sqlite' }),
  elf('runtimes/linux-arm64/native/libe_sqlite3.so', { libc: 'glibc', architecture: 'arm64', package: 'Sqlite' }),
];
const KAFKA = [
  elf('runtimes/linux-x64/native/librdkafka.so', { libc: 'glibc', package: 'Kafka' }),
  elf('runtimes/linux-x64/native/alpine-librdkafka.so', { libc: 'musl', package: 'Kafka' }),
];
const STATIC_MUSL = elf('runtimes/linux-musl-x64/native/libe_sqlite3.so', { package: 'Sqlite', needs: ['libc.so'] });
const ON_ALPINE = {
  on: 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine',
  config: { Env: [...DOTNET_10, INVARIANT] },
} as const;
const ZONES = { TimeZoneConverter: '7.0.0' };
const variable = (name: string, value: string) => ({ environment: [{ name, value }] });

describe('C library', () => {
  test.each<[string, Case, readonly string[]]>([
    ['an executable for glibc on Alpine', { ...DEPS, app: GLIBC_APP, system: ALPINE }, ['error LIBC']],
    ['an executable for glibc on Ubuntu', { ...DEPS, app: GLIBC_APP, system: UBUNTU }, []],
    ['an executable for musl on Ubuntu', { ...DEPS, app: MUSL_APP, system: UBUNTU }, ['error LIBC']],
    ['an executable for musl on Alpine', { ...DEPS, app: MUSL_APP, system: ALPINE }, []],
    ['one that is static', { ...DEPS, app: X64_APP, system: ALPINE }, []],
    ['Alpine with glibc', { ...DEPS, app: GLIBC_APP, system: { ...ALPINE, libcs: ['glibc', 'musl'] } }, []],
    ['a base without any', { ...DEPS, app: GLIBC_APP, system: { ...UBUNTU, libcs: [] } }, ['warning LIBC']],
    ['a base that was not read to the end', { ...DEPS, app: GLIBC_APP, system: { ...ALPINE, whole: false } }, []],
    ['a base that nobody read', { ...DEPS, app: GLIBC_APP }, []],
    [
      'an executable that dotnet does not start',
      { app: { executable: 'App', natives: [elf('App', { libc: 'glibc' })] }, system: ALPINE },
      [],
    ],
    ['a publication from before', { ...DEPS, app: BEFORE, system: ALPINE }, []],
    ['a package for both', { app: { natives: SQLITE }, system: ALPINE }, []],
    [
      'a package for glibc alone, on Alpine',
      { app: { natives: SQLITE.slice(0, 1) }, system: ALPINE },
      ['warning LIBC'],
    ],
    ['a package for glibc alone, on Ubuntu', { app: { natives: SQLITE.slice(0, 1) }, system: UBUNTU }, []],
    ['a package for musl alone, on Ubuntu', { app: { natives: SQLITE.slice(1, 2) }, system: UBUNTU }, ['warning LIBC']],
    ['a package that chooses by itself', { app: { natives: KAFKA }, system: ALPINE }, []],
    [
      'a file of musl that does not name it',
      { app: { natives: [...SQLITE.slice(0, 1), STATIC_MUSL] }, system: ALPINE },
      [],
    ],
    ['one of another processor', { app: { natives: SQLITE.slice(2) }, system: ALPINE }, []],
    [
      'musl of another processor alone',
      {
        app: { natives: [SQLITE[0] ?? elf(''), { ...elf('a/libe_sqlite3.so'), libc: 'musl', architecture: 'arm64' }] },
        system: ALPINE,
      },
      ['warning LIBC'],
    ],
    [
      'Windows',
      {
        ...DEPS,
        app: { natives: SQLITE },
        system: ALPINE,
        on: 'example.org/base:1',
        config: { Env: DOTNET_10 },
        platform: windows,
      },
      [],
    ],
  ])('%s', (_, of, expected) => {
    expect(saidOf({ ...of, app: { ...of.app, invariantGlobalization: true } })).toEqual(expected);
  });

  test.each<[string, Case, readonly string[]]>([
    ['an executable for glibc', { ...DEPS, app: GLIBC_APP }, ['glibc']],
    ['an executable for musl', { ...DEPS, app: MUSL_APP }, ['musl']],
    ['a static one', { ...DEPS, app: X64_APP }, []],
    ['an application that dotnet starts', { app: { executable: 'App', natives: [elf('App', { libc: 'glibc' })] } }, []],
    ['a package for both', { app: { natives: SQLITE } }, []],
    ['a package for one', { app: { natives: SQLITE.slice(0, 1) } }, ['glibc']],
    [
      'packages for one each',
      { app: { natives: [...SQLITE.slice(0, 1), elf('libown.so', { libc: 'musl' })] } },
      ['glibc', 'musl'],
    ],
    ['one for Windows', { app: { natives: SQLITE.slice(0, 1) }, platform: windows }, []],
  ])('matters for %s: %o', (_, of, expected) => {
    expect(wantedLibcs(subjectOf(of))).toEqual(expected);
  });

  test('is reported with what to do', () => {
    const on = 'example.org/our/base:1';
    expect(verifyImage(subjectOf({ ...DEPS, on, app: GLIBC_APP, system: ALPINE }))[0]).toEqual({
      ...{ severity: 'error', code: 'LIBC' },
      what: 'App cannot start on example.org/our/base:1 (the error would be "no such file or directory")',
      because: 'it was published for linux-x64, which is for glibc, but the base (alpine 3.24.0) has musl',
      hint: 'Choose an image with glibc, such as `os: noble`, or publish for linux-musl-x64 (RuntimeIdentifier).',
    });
    expect(verifyImage(subjectOf({ app: { natives: SQLITE.slice(0, 1) }, system: ALPINE }))[0]).toMatchObject({
      what: 'native code of Sqlite cannot be loaded on mcr.microsoft.com/dotnet/aspnet:10.0',
      because: 'runtimes/linux-x64/native/libe_sqlite3.so is made for glibc, but the base (alpine 3.24.0) has musl',
    });
  });
});

describe('processor', () => {
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const exe = selfContained({ path: 'App.exe', format: 'pe', architecture: 'x64', needs: [] });
  const x86 = selfContained({ path: 'App.exe', format: 'pe', architecture: 'x86', needs: [] });
  const arm7 = { os: 'linux', architecture: 'arm', variant: 'v7' };
  const node = ['x64', 'arm64'].map((cpu) => elf(`tools/${cpu}/node`, { architecture: cpu, package: 'Browser' }));
  test.each<[string, Case, readonly string[]]>([
    ['x64 on arm64', { ...DEPS, app: X64_APP, platform: arm64 }, ['error ARCHITECTURE']],
    ['x64 on amd64', { ...DEPS, app: X64_APP }, []],
    ['arm on arm/v7', { ...DEPS, app: selfContained(elf('App', { architecture: 'arm' })), platform: arm7 }, []],
    ['Windows on Linux', { ...DEPS, app: exe }, ['error ARCHITECTURE']],
    ['Windows on Windows', { ...DEPS, app: exe, platform: windows }, []],
    ['x86 on 64-bit Windows', { ...DEPS, app: x86, platform: windows }, []],
    ['Linux on Windows', { ...DEPS, app: X64_APP, platform: windows }, ['error ARCHITECTURE']],
    ['a library of the project', { app: { natives: [elf('libown.so')] }, platform: arm64 }, ['warning ARCHITECTURE']],
    ['a library of the project that fits', { app: { natives: [elf('libown.so')] } }, []],
    ['libraries that the host chooses from', { app: { natives: SQLITE }, platform: arm64 }, []],
    ['a package for every processor', { app: { natives: node }, platform: arm64 }, []],
    [
      'a package for another processor',
      { app: { natives: node.slice(0, 1) }, platform: arm64 },
      ['warning ARCHITECTURE'],
    ],
    ['a library of Windows on Linux', { app: { natives: [{ ...elf('own.dll'), format: 'pe' }] } }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });

  test('is reported with what to do', () => {
    const natives = ['a', 'b', 'c', 'd'].map((name) => elf(`${name}.so`));
    expect(verifyImage(subjectOf({ app: { natives }, platform: arm64 }))).toEqual([
      {
        ...{ severity: 'warning', code: 'ARCHITECTURE' },
        what: 'a.so, b.so, c.so and 1 more cannot be loaded on linux/arm64',
        because: 'a.so, b.so, c.so and 1 more are for x64, and there is no file for linux/arm64',
        hint: 'Publish for linux-arm64 (RuntimeIdentifier), or look for a version that supports this platform.',
      },
    ]);
  });
});

describe('frameworks', () => {
  const own = 'example.org/base:1';
  const runtime = ['DOTNET_VERSION=10.0.11'];
  const wants = (version: string): Partial<PublishedApp> => ({ frameworks: [{ ...NETCORE, version }] });
  const desktop = [NETCORE, { name: 'Microsoft.WindowsDesktop.App', version: '10.0.0' }];
  test.each<[string, Case, readonly string[]]>([
    ['ASP.NET Core on aspnet', {}, []],
    ['ASP.NET Core on runtime', { config: { Env: runtime }, on: own }, ['error FRAMEWORK_MISSING']],
    ['ASP.NET Core on an old aspnet', { config: { Env: runtime } }, []],
    ['a console on runtime', { app: wants('10.0.0'), config: { Env: runtime }, on: own }, []],
    ['any on runtime-deps', { ...DEPS }, ['error FRAMEWORK_MISSING']],
    ['any on an image that names no .NET, and may have it', { config: { Env: [] }, on: own }, []],
    ['any on one that has it in another way', { config: { Env: ['DOTNET_ROOT=/opt/dotnet'] }, on: own }, []],
    ['a self-contained one', { ...DEPS, app: X64_APP }, []],
    ['an older patch than asked for', { app: wants('10.0.12') }, ['error FRAMEWORK_VERSION']],
    ['another major version', { app: wants('9.0.0') }, ['error FRAMEWORK_VERSION']],
    [
      'another major version of both',
      { app: { frameworks: [NETCORE, ASPNET].map((each) => ({ ...each, version: '9.0.0' })) } },
      ['error FRAMEWORK_VERSION'],
    ],
    ['another major version that is allowed', { app: { ...wants('9.0.0'), rollForward: 'Major' } }, []],
    [
      'another one that the image allows',
      { app: wants('9.0.0'), container: variable('DOTNET_ROLL_FORWARD', 'Major') },
      [],
    ],
    [
      'an empty rule',
      { app: wants('9.0.0'), container: variable('DOTNET_ROLL_FORWARD', '') },
      ['error FRAMEWORK_VERSION'],
    ],
    ['a version that nobody can read', { app: wants('latest') }, []],
    [
      'a framework that is named like a member of an object',
      { app: { frameworks: [{ name: 'constructor', version: '1.0.0' }] }, on: own },
      [],
    ],
    ['Windows Forms on Linux', { app: { frameworks: desktop } }, ['error WINDOWS_DESKTOP']],
    ['Windows Forms on Windows', { app: { frameworks: desktop }, platform: windows }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });

  test('are reported with what to do', () => {
    expect(verifyImage(subjectOf({ config: { Env: runtime }, on: own }))[0]).toMatchObject({
      what: 'the application cannot start on example.org/base:1',
      because: 'it needs Microsoft.AspNetCore.App, but the image has only the .NET runtime 10.0.11',
      hint: 'Use the base image mcr.microsoft.com/dotnet/aspnet, or publish self-contained.',
    });
    expect(verifyImage(subjectOf(DEPS))[0]).toMatchObject({
      because: 'it needs Microsoft.NETCore.App and Microsoft.AspNetCore.App, but runtime-deps does not contain .NET',
    });
    expect(verifyImage(subjectOf({ app: wants('9.0.0') }))[0]).toMatchObject({
      because: 'it needs Microsoft.NETCore.App 9.0.0 (roll forward: Minor), but the image has 10.0.11',
    });
  });

  /** As the host of .NET 10.0.12 answered, asked by hand with each of them. */
  test.each([
    [
      '10.0.0',
      'Disable LatestPatch Minor LatestMinor Major LatestMajor',
      'LatestPatch Minor LatestMinor Major LatestMajor',
    ],
    ['10.0.12', 'Disable LatestPatch', 'Disable LatestPatch'],
    ['9.0.0', 'Disable LatestPatch Minor LatestMinor Major LatestMajor', 'Major LatestMajor'],
    ['10.0.99', 'Disable LatestPatch Minor LatestMinor Major LatestMajor', ''],
    ['10.1.0', 'Disable LatestPatch Minor LatestMinor Major LatestMajor', ''],
  ])('10.0.12 satisfies %s as for the host', (asked, rules, accepted) => {
    const taken = rules.split(' ').filter((rule) => accepts({ asked, offered: '10.0.12', rule }));
    expect(taken.join(' ')).toBe(accepted);
  });

  test('a preview is older than its release, and patches do not cross minor versions', () => {
    expect(accepts({ asked: '11.0.0', offered: '11.0.0-preview.7', rule: 'Minor' })).toBe(false);
    expect(accepts({ asked: '11.0.0-preview.7', offered: '11.0.0', rule: 'Minor' })).toBe(true);
    expect(accepts({ asked: '3.0.0', offered: '3.1.5', rule: 'LatestPatch' })).toBe(false);
    expect(accepts({ asked: '3.0.0', offered: '3.1.5', rule: 'Minor' })).toBe(true);
  });
});

describe('cultures', () => {
  const sql = { 'Microsoft.Data.SqlClient': '6.0.1' };
  const icu = { 'Microsoft.ICU.ICU4C.Runtime': '72.1.0.3' };
  const off = variable('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT', 'false');
  const invariant = { invariantGlobalization: true };
  test.each<[string, Case, readonly string[]]>([
    ['an application that may use them, on Alpine', ON_ALPINE, ['warning CULTURES']],
    [
      'the same, with 1 for true',
      { ...ON_ALPINE, config: { Env: [...DOTNET_10, INVARIANT.replace('true', '1')] } },
      ['warning CULTURES'],
    ],
    ['one that is invariant', { ...ON_ALPINE, app: invariant }, []],
    ['on -extra, which sets nothing', { on: `${ON_ALPINE.on}-extra` }, []],
    ['SqlClient on Alpine', { ...ON_ALPINE, packages: sql }, ['warning CULTURES']],
    ['SqlClient on Ubuntu', { packages: sql }, []],
    ['SqlClient in an invariant application', { packages: sql, app: invariant }, ['warning CULTURES']],
    [
      'a SqlClient that is newer than we know',
      { ...ON_ALPINE, packages: { 'microsoft.data.sqlclient': '8.0.0' } },
      ['warning CULTURES'],
    ],
    ['the old SqlClient', { ...ON_ALPINE, packages: { 'System.Data.SqlClient': '4.9.0' } }, ['warning CULTURES']],
    ['an ICU of its own, which the variable beats', { ...ON_ALPINE, packages: icu }, ['warning CULTURES']],
    ['an ICU of its own, and no variable', { ...ON_ALPINE, packages: icu, container: off }, []],
    ['the variable undone, but no ICU', { ...ON_ALPINE, container: off }, ['error CULTURES']],
    ['the variable undone on an image of their own', { ...ON_ALPINE, on: 'example.org/base:1', container: off }, []],
    ['the variable undone in an invariant application', { ...ON_ALPINE, container: off, app: invariant }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });

  test.each<[string, Case, string]>([
    ['names the image that has them', ON_ALPINE, '`os: alpine3.24-extra`'],
    ['names a way for images of others', { ...ON_ALPINE, on: 'example.org/base:1' }, 'apk add icu-libs'],
    [
      'names a way for fixed versions',
      { ...ON_ALPINE, on: 'mcr.microsoft.com/dotnet/aspnet:10.0.11-alpine3.24' },
      '-extra',
    ],
    [
      'undoes the variable for an ICU of its own',
      { ...ON_ALPINE, packages: icu },
      'to false (ContainerEnvironmentVariable)',
    ],
    ['undoes the property', { packages: sql, app: invariant }, 'Remove InvariantGlobalization from the project'],
  ])('the fix %s', (_, of, hint) => {
    expect(verifyImage(subjectOf(of))[0]?.hint).toContain(hint);
  });
});

describe('time zones', () => {
  const quiet = { invariantGlobalization: true };
  test.each<[string, Case, readonly string[]]>([
    ['a package that looks them up, on Alpine', { ...ON_ALPINE, packages: ZONES }, ['warning TIME_ZONES']],
    ['the same on -extra', { on: `${ON_ALPINE.on}-extra`, packages: ZONES }, []],
    ['the same on Ubuntu', { packages: ZONES }, []],
    ['the same on an image of others', { ...ON_ALPINE, on: 'example.org/base:1', packages: ZONES }, []],
    ['NodaTime', { ...ON_ALPINE, packages: { NodaTime: '3.2.0' } }, []],
    ['TZ on Alpine', { ...ON_ALPINE, container: variable('TZ', 'Europe/Berlin') }, ['warning TIME_ZONES']],
    ['TZ on Ubuntu', { container: variable('TZ', 'Europe/Berlin') }, []],
    ['TZ of UTC', { ...ON_ALPINE, container: variable('TZ', 'Etc/UTC') }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf({ ...of, app: quiet })).toEqual(expected);
  });

  test('report every reason once', () => {
    const [problem] = verifyImage(
      subjectOf({ ...ON_ALPINE, app: quiet, packages: ZONES, container: variable('TZ', 'Asia/Tokyo') }),
    );
    expect(problem?.because).toBe(
      'it has no tzdata, and TZ is Asia/Tokyo, and TimeZoneConverter 7.0.0 reads the system’s time zones',
    );
  });
});

describe('user', () => {
  const ports = ['80/tcp', '8080/tcp', '443'];
  test.each<[string, Case, readonly string[]]>([
    ['port 80 of a plain user', { container: { ports } }, ['warning PORT']],
    ['port 80 of root', { container: { ports, user: 'root' } }, []],
    ['port 80 of 0:0', { container: { ports, user: '0:0' } }, []],
    ['port 80 of nobody in particular', { container: { ports }, config: { Env: DOTNET_10.slice(0, 2) } }, []],
    ['port 80 by ASPNETCORE_HTTP_PORTS', { container: variable('ASPNETCORE_HTTP_PORTS', '80') }, ['warning PORT']],
    ['port 8080', { container: { ports: ['8080/tcp'] } }, []],
    ['port 80 on Windows', { container: { ports, user: 'ContainerUser' }, platform: windows }, []],
    ['a folder below /root', { container: { workingDirectory: '/root/app' } }, ['warning FOLDER']],
    ['a folder below /root of root', { container: { workingDirectory: '/root/app', user: '0' } }, []],
    ['a folder that begins like it', { container: { workingDirectory: '/rooted' } }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });

  test('learns which engines allow it', () => {
    const [problem] = verifyImage(subjectOf({ container: { ports } }));
    expect(problem).toMatchObject({
      what: 'listening on ports 443, 80/tcp may be refused (Permission denied)',
      because: expect.stringMatching(/1654.*Docker since 20\.10.*Kubernetes .* CRI-O does not$/),
    });
  });
});

describe('databases in the application’s folder', () => {
  const one = (path: string, setting = 'ConnectionStrings:Main') => [{ file: 'appsettings.json', setting, path }];
  const BESIDE = { databases: { '': one('app.db') } };
  const own = (path: string, more: Partial<BaseFolder>) => ({
    folders: [{ path, uid: 1654, gid: 1654, mode: 0o755, ...more }],
  });
  const DATA = { databases: { '': one('./data/x.db') } };
  const IN_CASE = variable('CONNECTIONSTRINGS__MAIN', 'Data Source=/data/app.db');
  test.each<[string, Case, readonly string[]]>([
    ['of a plain user', { app: BESIDE }, ['warning DATABASE']],
    ['of root', { app: BESIDE, container: { user: '0' } }, []],
    ['in a folder of the base that is the user’s', { app: BESIDE, ...own('app', {}) }, []],
    [
      'in a folder of the base that is somebody else’s',
      { app: BESIDE, ...own('app', { uid: 5 }) },
      ['warning DATABASE'],
    ],
    ['in a folder that the group may write', { app: BESIDE, ...own('app', { uid: 0, gid: 1654, mode: 0o775 }) }, []],
    ['in a folder of the group of root', { app: BESIDE, ...own('app', { uid: 0, gid: 0, mode: 0o775 }) }, []],
    ['in a folder that everybody may write', { app: BESIDE, ...own('app', { uid: 0, gid: 0, mode: 0o1777 }) }, []],
    ['of a user by name', { app: BESIDE, container: { user: 'app' }, ...own('app', {}) }, []],
    ['below a folder that is the user’s', { app: DATA, ...own('app', {}) }, []],
    ['in a folder below that is the user’s', { app: DATA, ...own('app/data', {}) }, []],
    ['beside a folder that is the user’s', { app: BESIDE, ...own('app/data', {}) }, ['warning DATABASE']],
    [
      'below a folder of the base that is not root’s',
      { app: BESIDE, container: { workingDirectory: '/srv/x' }, ...own('srv', {}) },
      ['warning DATABASE'],
    ],
    ['in the home of the user', { app: BESIDE, container: { workingDirectory: '/home/app' } }, []],
    ['in /tmp', { app: { databases: { '': one('../tmp/x.db') } } }, []],
    ['that a variable of the image puts elsewhere', { app: BESIDE, container: IN_CASE }, []],
    ['that production has elsewhere', { app: { databases: { ...BESIDE.databases, production: [] } } }, []],
    ['that only development has', { app: { databases: { '': [], development: one('app.db') } } }, []],
    [
      'that only development has, in an image for development',
      {
        app: { databases: { '': [], development: one('app.db') } },
        container: variable('ASPNETCORE_ENVIRONMENT', 'Development'),
      },
      ['warning DATABASE'],
    ],
    [
      'in an image for an environment that has a name of JavaScript’s own',
      { app: BESIDE, container: variable('ASPNETCORE_ENVIRONMENT', 'constructor') },
      ['warning DATABASE'],
    ],
    ['on Windows', { app: BESIDE, platform: windows, container: { user: 'ContainerUser' } }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });

  test('are one warning with the fixes', () => {
    const databases = { '': [...one('bagetter.db', 'Database:ConnectionString'), ...one('log.db')] };
    const [problem, ...others] = verifyImage(subjectOf({ app: { databases } }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      what: expect.stringContaining('bagetter.db (appsettings.json, Database:ConnectionString), log.db'),
      because: 'the path is in /app, where the user of the image (1654) may not write',
      hint: expect.stringMatching(/`Database__ConnectionString=Data Source=\/data\/bagetter.db`.*base.*ContainerUser/s),
    });
  });
});

test('Git LFS pointers are an error that names the files and the fix', () => {
  const [problem] = verifyImage(subjectOf({ app: { pointers: ['a.onnx', 'b', 'c', 'wwwroot/d.png'] } }));
  expect(problem).toMatchObject({
    ...{ severity: 'error', code: 'LFS' },
    what: 'the image would contain Git LFS pointers instead of a.onnx, b, c and 1 more',
    hint: expect.stringContaining('`lfs: true`'),
  });
});

test('errors come first', () => {
  const natives = [elf('libown.so')];
  const platform = { os: 'linux', architecture: 'arm64' };
  expect(saidOf({ app: { natives, frameworks: [{ ...NETCORE, version: '9.0.0' }] }, platform })).toEqual([
    'error FRAMEWORK_VERSION',
    'warning ARCHITECTURE',
  ]);
});

test('facts of unknown formats never throw, and every problem is complete', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('10.0.0', 'Minor', 'App', '80/tcp', 'runtimes/linux-x64/native/a.so'),
  );
  const native: fc.Arbitrary<NativeFile> = fc.record(
    {
      path: text,
      format: fc.constantFrom('elf', 'pe'),
      architecture: fc.oneof(text, fc.constant('x64')),
      libc: fc.constantFrom('glibc', 'musl'),
      needs: fc.array(text, { maxLength: 2 }),
      package: text,
    },
    { requiredKeys: ['path', 'format', 'architecture', 'needs'] },
  );
  const system = fc.record({
    ...{ id: text, versionId: text, whole: fc.boolean() },
    libcs: fc.subarray<'glibc' | 'musl'>(['glibc', 'musl']),
  });
  const facts = fc.record({
    app: fc.record({
      natives: fc.array(native, { maxLength: 5 }),
      frameworks: fc.array(fc.record({ name: fc.constantFrom(NETCORE.name, ASPNET.name, 'Own'), version: text })),
      rollForward: text,
      selfContained: fc.boolean(),
      executable: text,
    }),
    packages: fc.dictionary(fc.constantFrom('Microsoft.Data.SqlClient', 'TimeZoneConverter', 'X'), text),
    config: fc.record({
      Env: fc.array(
        fc.oneof(
          text,
          text.map((value) => `DOTNET_VERSION=${value}`),
          text.map((value) => `TZ=${value}`),
        ),
      ),
      User: text,
      ExposedPorts: fc.dictionary(text, fc.constant({})),
    }),
    platform: fc.constantFrom(AMD64, windows, { os: 'plan9', architecture: 'mips' }),
    system,
  });
  fc.assert(
    fc.property(facts, (of) => {
      for (const problem of verifyImage(subjectOf(of))) {
        expect(problem).toEqual({
          severity: expect.stringMatching(/^(?:error|warning)$/),
          code: expect.stringMatching(/^[A-Z_]+$/),
          what: expect.stringMatching(/./),
          because: expect.stringMatching(/./),
          hint: expect.stringMatching(/\.$/),
        });
      }
    }),
    { numRuns: 300 },
  );
});

describe('the start command', () => {
  const files = { topFiles: ['App.dll', 'App.deps.json', 'App.runtimeconfig.json', 'Tool.dll', 'wrapper.sh'] };
  const says = (...entrypoint: readonly string[]): Case => ({ app: files, container: { entrypoint } });
  const own = { on: 'example.org/base:1' };
  test.each<[string, Case, readonly string[]]>([
    ['the assembly', { app: files }, []],
    ['an executable that is not there', says('/app/App'), ['error START']],
    ['one that the input files brings', { ...says('/app/start.sh'), extraFiles: ['app/start.sh'] }, []],
    ['a file of the same name elsewhere', { ...says('/app/start.sh'), extraFiles: ['start.sh'] }, ['error START']],
    ['the same, from the folder', says('./App'), ['error START']],
    ['another assembly', says('dotnet', '/app/Other.dll'), ['error START']],
    ['an assembly without its runtimeconfig.json', says('dotnet', '/app/Tool.dll'), ['error START']],
    ['an assembly with the options of the host', says('dotnet', 'exec', '/app/Tool.dll'), []],
    ['a file that is there', says('/app/wrapper.sh'), []],
    ['a program of the PATH', says('tini'), []],
    ['a program of the image', says('/usr/bin/tini'), []],
    ['a file in a folder, which is not known', says('/app/bin/App'), []],
    ['the same on an image of one’s own', { ...says('/app/App'), ...own }, ['warning START']],
    ['an output whose files are not known', { container: { entrypoint: ['/app/App'] } }, []],
  ])('%s', (_, of, expected) => {
    expect(saidOf(of)).toEqual(expected);
  });
});

test.each([
  ['1654', 'error'],
  ['1000:1000', 'error'],
  ['ContainerUser', undefined],
  ['NT AUTHORITY\\SYSTEM', undefined],
])('a Windows image that runs as %s gives: %s', (user, severity) => {
  const on = 'mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025';
  const platform = { os: 'windows', architecture: 'amd64' };
  const found = verifyImage(subjectOf({ on, platform, config: {}, container: { user } }));
  expect(found.find(({ because }) => because.includes('Windows identifies users only by name'))?.severity).toBe(
    severity,
  );
});
