import { expect, test } from 'vitest';
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
  ['a runner of unknown packages', {}, {}, { installed, hostTools: { because: 'nobody knows it' } }, 'nobody knows it'],
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
