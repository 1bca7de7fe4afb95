import { expect, test } from 'vitest';
import { defined } from '#base/objects.ts';
import { describePlatform } from '#oci/platform.ts';
import { chooseRids, ridProperties } from '#plan/choices/choose-rids.ts';
import { chooseVariants, declaredPlatforms } from '#plan/choices/variants.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';

function rids(raw: RawInputs, properties: Readonly<Record<string, string>> = {}) {
  const inputs = parseInputs(raw);
  const variants = chooseVariants({ inputs, version: '10.0', named: undefined });
  return chooseRids({
    inputs,
    project: { path: 'App.csproj', name: 'App', kind: 'web' as const, startCommands: [], properties },
    variants,
  });
}

const MANY = { os: 'noble\nalpine\nnoble-chiseled\nnanoserver-ltsc2025', platforms: 'linux/amd64,linux/arm64' };

test.each<[RawInputs, Readonly<Record<string, string>>, readonly string[]]>([
  [{}, {}, []],
  [MANY, {}, []],
  [{ portable: 'false' }, {}, ['linux-x64']],
  [{ portable: 'false', platforms: 'linux/arm/v7' }, {}, ['linux-arm']],
  [
    MANY,
    { PublishSelfContained: 'true' },
    ['linux-x64', 'linux-arm64', 'linux-musl-x64', 'linux-musl-arm64', 'win-x64'],
  ],
  [{ os: 'noble\nnoble-chiseled\nazurelinux3.0' }, { PublishReadyToRun: 'true' }, ['linux-x64']],
  [{}, { RuntimeIdentifier: 'linux-arm64' }, ['linux-arm64']],
  [{ platforms: 'linux/amd64' }, { RuntimeIdentifier: 'linux-arm64' }, ['linux-x64']],
  [{ os: 'alpine' }, { RuntimeIdentifier: 'linux-x64' }, ['linux-musl-x64']],
  [{}, { RuntimeIdentifier: 'win-x64' }, ['linux-x64']],
  [{}, { RuntimeIdentifier: 'osx-arm64' }, ['linux-x64']],
  [{}, { RuntimeIdentifier: 'win-x64', TargetFramework: 'net10.0-windows' }, ['win-x64']],
  [{ platforms: 'windows/amd64' }, { RuntimeIdentifier: 'win-x64' }, ['win-x64']],
  [{}, { RuntimeIdentifiers: 'win-x64;linux-x64' }, []],
  [{}, { UseAppHost: 'true' }, ['linux-x64']],
  [{}, { UseAppHost: 'false' }, []],
  [{ os: 'alpine' }, { PublishAot: 'true' }, ['linux-musl-x64']],
])('%j with %j is published for %j', (raw, properties, expected) => {
  expect(rids(raw, properties).value).toEqual(expected);
});

test.each<[Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
  [{ ContainerRuntimeIdentifier: 'linux-arm64' }, ['linux/arm64'], []],
  [{ ContainerRuntimeIdentifiers: 'linux-x64;linux-arm64' }, ['linux/amd64', 'linux/arm64'], []],
  [{ ContainerRuntimeIdentifier: 'linux-musl-x64' }, ['alpine linux/amd64'], []],
  [{ ContainerRuntimeIdentifiers: 'linux-musl-x64; linux-arm64' }, ['linux/arm64', 'alpine linux/amd64'], []],
  [{ ContainerRuntimeIdentifier: 'linux-musl-x64', SelfContained: 'true' }, ['alpine linux/amd64'], ['linux-musl-x64']],
  [
    { ContainerRuntimeIdentifier: 'linux-musl-x64', ContainerFamily: 'alpine3.23-composite', SelfContained: 'true' },
    ['linux/amd64'],
    ['linux-musl-x64'],
  ],
  [{ ContainerRuntimeIdentifier: 'win-x64' }, ['windows/amd64'], []],
  [
    { ContainerRuntimeIdentifiers: 'linux-x64;linux-arm64', RuntimeIdentifier: 'linux-x64' },
    ['linux/amd64', 'linux/arm64'],
    ['linux-x64', 'linux-arm64'],
  ],
])('a project with %j is for %j, published for %j', (properties, platforms, expected) => {
  const inputs = parseInputs({});
  const declared = declaredPlatforms(properties, 'App.csproj');
  const variants = chooseVariants({ inputs, version: '10.0', named: undefined, ...defined({ declared }) });
  const names = variants.flatMap(({ parts }) =>
    parts.flatMap(({ os = '', platforms: own }) => own.map(({ value }) => `${os} ${describePlatform(value)}`.trim())),
  );
  expect(names.map((name) => name.replace('/v8', ''))).toEqual(platforms);
  const project = { path: 'App.csproj', name: 'App', kind: 'web' as const, startCommands: [], properties };
  expect(chooseRids({ inputs, project, variants }).value).toEqual(expected);
});

test('an application that runs in a browser is published without a RID', () => {
  const inputs = parseInputs({});
  const variants = chooseVariants({ inputs, version: '10.0', named: undefined });
  const properties = { PublishTrimmed: 'true', PublishAot: 'true', SelfContained: 'true' };
  const project = { path: 'App.csproj', name: 'App', kind: 'wasm' as const, startCommands: [], properties };
  expect(chooseRids({ inputs, project, variants }).value).toEqual([]);
});

test.each([
  ['osx-arm64', 'there is no container image for osx-arm64'],
  ['linux-x64;linux-musl-x64', 'has two for linux/amd64'],
])('the platforms %s of a project are an error', (rids, message) => {
  const declared = declaredPlatforms({ ContainerRuntimeIdentifiers: rids }, 'App.csproj');
  const choose = () =>
    chooseVariants({ inputs: parseInputs({}), version: '10.0', named: undefined, ...defined({ declared }) });
  expect(choose).toThrow(message);
});

test.each([
  ['/app/App', true],
  ['./App', true],
  ['App.exe', true],
  ['/app/$(AssemblyName)', true],
  ['dotnet;App.dll', false],
  ['/usr/bin/tini;--;/app/App', true],
  ['/app/Other', false],
])('the start command %s wants the executable: %s', (command, wants) => {
  const inputs = parseInputs({});
  const variants = chooseVariants({ inputs, version: '10.0', named: undefined });
  const project = { path: 'App.csproj', name: 'App', kind: 'web' as const, startCommands: [command], properties: {} };
  expect(chooseRids({ inputs, project, variants }).value).toEqual(wants ? ['linux-x64'] : []);
});

test('one RID is a global property, several are restored together', () => {
  expect(ridProperties([])).toEqual({ UseAppHost: 'false' });
  expect(ridProperties(['linux-x64'])).toEqual({ RuntimeIdentifier: 'linux-x64' });
  expect(ridProperties(['linux-x64', 'win-x64'])).toEqual({ RuntimeIdentifiers: 'linux-x64;win-x64' });
});
