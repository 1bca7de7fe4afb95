import { describe, expect, test } from 'vitest';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { digestOf } from '#oci/digest.ts';
import { describeReference } from '#oci/reference.ts';
import { chooseSdk } from '#plan/choices/choose-sdk.ts';
import type { HostTools } from '#plan/choices/host-tools.ts';
import { parseInputs } from '#request/inputs/inputs.ts';

const project: ProjectFacts = {
  path: 'App.csproj',
  name: 'App',
  kind: 'web',
  frameworks: ['net10.0'],
  properties: {},
  frameworkReferences: [],
  sdks: ['Microsoft.NET.Sdk.Web'],
  startCommands: [],
  hooks: [],
  usesSolution: false,
  unclear: [],
};
const installed = [{ version: '10.0.401', folder: '/usr/share/dotnet' }];
const hostTools: HostTools = { name: 'Ubuntu 24.04', digest: digestOf(new Uint8Array()), folders: ['/usr'], links: {} };
const runner = { installed, hostTools };
const facts = { project, framework: 'net10.0', rids: [], runner };

test.each([
  ['', 'mcr.microsoft.com/dotnet/sdk:10.0', undefined],
  ['image', 'mcr.microsoft.com/dotnet/sdk:10.0', undefined],
  ['auto', 'mcr.microsoft.com/dotnet/sdk:10.0', undefined],
  ['ghcr.io/o/sdk:1', 'ghcr.io/o/sdk:1', undefined],
  ['runner', 'mcr.microsoft.com/dotnet/sdk:10.0.401', '10.0.401'],
])('the input sdk-image "%s" stands for %s with the SDK of the runner %s', (text, image, version) => {
  const { sdkImage, runnerSdk, hostTools: own } = chooseSdk(parseInputs({ 'sdk-image': text }), facts);
  expect(describeReference(sdkImage.value)).toBe(image);
  expect(runnerSdk?.value.version).toBe(version);
  expect(own?.value).toBe(version === undefined ? undefined : hostTools);
});

test.each([
  ['a setup-command', { 'setup-command': 'apk add git' }, {}, runner, 'setup-command installs into an image'],
  ['compiling ahead of time', {}, { PublishAot: 'true' }, runner, 'native code is linked with libraries of an image'],
  [
    'a runner of unknown packages',
    {},
    {},
    { installed, hostTools: { because: 'the runner has no list of installed packages' } },
    'the runner has no list of installed packages',
  ],
])('%s has the SDK of the runner run in a small image', (_, inputs, properties, own, because) => {
  const given = parseInputs({ 'sdk-image': 'runner', ...inputs });
  const chosen = chooseSdk(given, { ...facts, project: { ...project, properties }, runner: own });
  expect(describeReference(chosen.sdkImage.value)).toBe('mcr.microsoft.com/dotnet/runtime-deps:10.0');
  expect(chosen.sdkImage.because).toContain('no git, curl or PowerShell');
  expect(chosen.sdkImage.because).toContain(because);
  expect(chosen.hostTools).toBeUndefined();
});

test('the global.json of the project selects the SDK of the runner', () => {
  const globalJson = { file: 'global.json', request: { version: '9.0.300', rollForward: 'latestPatch' } } as const;
  const inputs = parseInputs({ 'sdk-image': 'runner' });
  expect(() => chooseSdk(inputs, { ...facts, project: { ...project, globalJson } })).toThrow(
    'global.json asks for 9.0.300',
  );
});

describe('sdk-image: auto takes the SDK of the runner', () => {
  const inputs = parseInputs({ 'sdk-image': 'auto' });
  const found = (version: string) => ({ versions: {}, sdkInImage: { version, size: 332_000_000 } });

  test.each([
    ['10.0.401', 'sdk-image: auto, and mcr.microsoft.com/dotnet/sdk:10.0 has the same SDK'],
    ['10.0.405', 'sdk-image: auto, and mcr.microsoft.com/dotnet/sdk:10.0 has SDK 10.0.405, of the same feature band'],
  ])('if the image has %s', (version, because) => {
    const { sdkImage, runnerSdk, hostTools: own } = chooseSdk(inputs, { ...facts, found: found(version) });
    expect(runnerSdk).toMatchObject({ value: installed[0], because });
    expect(own?.value).toBe(hostTools);
    expect(sdkImage.because).toMatch(/^not pulled, which saves 332 MB: /);
  });

  const globalJson = { file: 'global.json', request: { version: '10.0.403', rollForward: 'latestPatch' } } as const;
  const { unclear } = project;
  test.each([
    ['another feature band', '10.0.305', {}, {}, 'the runner has none of its feature band that fits; it has 10.0.401'],
    ['another version', '9.0.401', {}, {}, 'the image has SDK 9.0.401'],
    ['a preview', '10.0.400-preview.1.25', {}, {}, 'the runner has none of its feature band'],
    ['an unknown version', undefined, {}, {}, 'the version of the SDK in it is unknown'],
    ['a newer patch in global.json', '10.0.405', { globalJson }, {}, 'the runner has none of its feature band'],
    ['a runtime in the output', '10.0.405', { properties: { SelfContained: 'true' } }, {}, 'SelfContained puts parts'],
    ['code for one runtime', '10.0.405', { properties: { PublishReadyToRun: 'true' } }, {}, 'PublishReadyToRun puts'],
    [
      'what only MSBuild knows',
      '10.0.405',
      { unclear: [...unclear, 'PublishTrimmed'] },
      {},
      'PublishTrimmed puts parts',
    ],
    ['native code', '10.0.401', { properties: { PublishAot: 'true' } }, {}, 'native code is linked with libraries'],
    ['PowerShell', '10.0.401', {}, { unfit: 'build/Pack.targets runs PowerShell' }, 'Pack.targets runs PowerShell'],
    [
      'unknown packages',
      '10.0.401',
      {},
      { hostTools: { because: 'the runner has no list of installed packages' } },
      'the runner has no list of installed packages',
    ],
    ['no SDK', '10.0.401', {}, { installed: [] }, 'it has none'],
  ])('but not for %s', (_, version, changes, own, because) => {
    const known = version === undefined ? {} : { found: found(version) };
    const given = { ...facts, ...known, project: { ...project, ...changes }, runner: { ...runner, ...own } };
    const chosen = chooseSdk(inputs, given);
    expect(chosen).not.toHaveProperty('runnerSdk');
    expect(chosen).not.toHaveProperty('hostTools');
    expect(chosen.sdkImage.because).toContain(`sdk-image: auto uses it, because`);
    expect(chosen.sdkImage.because).toContain(because);
  });

  test('for a self-contained publish, if it is the very same', () => {
    const own = { ...project, properties: { SelfContained: 'true' } };
    expect(chooseSdk(inputs, { ...facts, project: own, found: found('10.0.401') }).runnerSdk?.value).toBe(installed[0]);
  });

  test('but not where setup-command installs something', () => {
    const given = parseInputs({ 'sdk-image': 'auto', 'setup-command': 'apk add git' });
    const { sdkImage } = chooseSdk(given, { ...facts, found: found('10.0.401') });
    expect(sdkImage.because).toContain('setup-command installs into an image');
  });
});
