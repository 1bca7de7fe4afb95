import { expect, test } from 'vitest';
import { parseInputs } from '#inputs/inputs.ts';
import { describeReference } from '#oci/reference.ts';
import { chooseSdk } from '#plan/choose-sdk.ts';
import type { ProjectFacts } from '#project/facts.ts';

const project: ProjectFacts = {
  path: 'App.csproj',
  name: 'App',
  kind: 'web',
  frameworks: ['net10.0'],
  properties: {},
  frameworkReferences: [],
};
const installed = [{ version: '10.0.401', folder: '/usr/share/dotnet' }];

test.each([
  ['', 'mcr.microsoft.com/dotnet/sdk:10.0', undefined],
  ['ghcr.io/o/sdk:1', 'ghcr.io/o/sdk:1', undefined],
  ['runner', 'mcr.microsoft.com/dotnet/runtime-deps:10.0', '10.0.401'],
])('the input sdk-image «%s» builds in %s with the SDK of the runner %s', (text, image, version) => {
  const { sdkImage: source } = parseInputs({ 'sdk-image': text });
  const inputs = source === undefined ? {} : { sdkImage: source };
  const { sdkImage, runnerSdk } = chooseSdk(inputs, { project, framework: 'net10.0', rids: [], installed });
  expect(describeReference(sdkImage.value)).toBe(image);
  expect(runnerSdk?.value.version).toBe(version);
  if (version !== undefined) expect(sdkImage.because).toContain('git, curl and PowerShell are missing');
});

test('the global.json of the project decides which of the runner', () => {
  const globalJson = { file: 'global.json', request: { version: '9.0.300', rollForward: 'latestPatch' } } as const;
  const facts = { project: { ...project, globalJson }, framework: 'net10.0', rids: [], installed };
  expect(() => chooseSdk({ sdkImage: { kind: 'runner' } }, facts)).toThrow('global.json asks for 9.0.300');
});
