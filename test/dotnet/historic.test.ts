import { expect, test } from 'vitest';
import { parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { describeReference, parseReference } from '#oci/reference.ts';
import { chooseBase, namedBase } from '#plan/choices/choose-base.ts';
import { chooseSdk, NO_RUNNER_PARTS } from '#plan/choices/choose-sdk.ts';
import { parseInputs } from '#request/inputs/inputs.ts';

const project = { properties: {}, unclear: [] };

function sdkFor(name: string, tfm: string) {
  const inputs = parseInputs({ 'sdk-image': name });
  return chooseSdk(inputs, { project, framework: tfm, rids: [], runner: NO_RUNNER_PARTS }).sdkImage;
}

function baseFor(name: string, tfm: string) {
  const named = namedBase({
    inputs: parseInputs({ 'base-image': describeReference(parseReference(name)) }),
    property: '',
    project: 'App.csproj',
  });
  return chooseBase(named, {
    framework: parseFramework(tfm),
    selfContained: false,
    trimmed: false,
    aot: false,
    invariantGlobalization: false,
    frameworks: ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'],
    musl: false,
    family: 'noble-chiseled',
  });
}

test.each([
  ['microsoft/aspnetcore-build:2.0', 'net10.0', '10.0'],
  ['microsoft/aspnetcore-build', 'net10.0', '10.0'],
  ['microsoft/aspnetcore-build:1.0-2.0-2017-11', 'net8.0', '8.0'],
  ['microsoft/aspnetcore-build:2.0.5-2.1.4-stretch', 'net10.0', '10.0'],
  ['microsoft/aspnetcore-build:2.0-nanoserver-1709', 'net10.0', '10.0'],
  ['microsoft/dotnet', 'net9.0', '9.0'],
  ['microsoft/dotnet:latest', 'net9.0', '9.0'],
  ['microsoft/dotnet:2.1-sdk', 'net10.0', '10.0'],
  ['microsoft/dotnet:2.1-sdk-alpine', 'net10.0', '10.0-alpine'],
  ['microsoft/dotnet:2.1.300-sdk-stretch', 'net10.0', '10.0'],
  ['microsoft/dotnet:2.0.0-sdk-2.0.2', 'net10.0', '10.0'],
  ['mcr.microsoft.com/dotnet/core/sdk:3.1', 'net10.0', '10.0'],
  ['mcr.microsoft.com/dotnet/core/sdk:3.1-alpine3.16', 'net8.0', '8.0-alpine'],
  ['index.docker.io/microsoft/dotnet:2.1-sdk', 'net11.0', '11.0'],
])('sdk-image %s builds %s with sdk:%s', (name, tfm, tag) => {
  const choice = sdkFor(name, tfm);
  expect(describeReference(choice.value)).toBe(`mcr.microsoft.com/dotnet/sdk:${tag}`);
  expect(choice).toMatchObject({ because: expect.stringContaining('in place of '), from: 'input sdk-image' });
});

test.each([
  ['microsoft/aspnetcore:2.0', 'net10.0', 'aspnet:10.0'],
  ['microsoft/aspnetcore:2.0-stretch', 'net8.0', 'aspnet:8.0'],
  ['microsoft/dotnet:2.1-aspnetcore-runtime', 'net10.0', 'aspnet:10.0'],
  ['microsoft/dotnet:2.1-aspnetcore-runtime-alpine3.7', 'net10.0', 'aspnet:10.0-alpine-extra'],
  ['microsoft/dotnet:2.1-runtime', 'net10.0', 'runtime:10.0'],
  ['microsoft/dotnet:1.0.0-core', 'net10.0', 'runtime:10.0'],
  ['microsoft/dotnet:1.0.0-core-deps', 'net10.0', 'runtime-deps:10.0'],
  ['microsoft/dotnet:2.1-runtime-deps-stretch-slim', 'net10.0', 'runtime-deps:10.0'],
  ['microsoft/dotnet:2.1-runtime-nanoserver-1803', 'net10.0', 'runtime:10.0-nanoserver-ltsc2025'],
  ['mcr.microsoft.com/dotnet/core/aspnet:3.1-buster-slim', 'net9.0', 'aspnet:9.0'],
  ['mcr.microsoft.com/dotnet/core/runtime:3.1', 'netcoreapp3.1', 'runtime:3.1'],
])('base-image %s is for %s %s', (name, tfm, image) => {
  const choice = baseFor(name, tfm);
  expect(describeReference(choice.value)).toBe(`mcr.microsoft.com/dotnet/${image}`);
  expect(choice).toMatchObject({ because: expect.stringContaining('in place of '), from: 'input base-image' });
});

test('the changes are in the reason', () => {
  expect(sdkFor('microsoft/aspnetcore-build:2.0', 'net10.0').because).toContain('Node.js, bower and gulp');
  expect(baseFor('microsoft/aspnetcore:2.0', 'net10.0').because).toContain('port 8080, not 80');
});

test.each([
  'mcr.microsoft.com/dotnet/sdk:6.0',
  'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled',
  'mcr.microsoft.com/dotnet/nightly/sdk:11.0-preview',
  'mcr.microsoft.com/playwright/dotnet:v1.50.0',
  'ghcr.io/microsoft/dotnet:2.1-sdk',
  'microsoft/mssql-server-linux:2017',
  'node:24',
])('%s is no historic name', (name) => {
  expect(readHistoricName(parseReference(name))).toBeUndefined();
});

test.each([
  ['microsoft/dotnet:1.0.0-preview2-onbuild', 'ONBUILD'],
  ['microsoft/dotnet:1.1-sdk-projectjson', 'project.json'],
  ['microsoft/dotnet:1.0.0-preview2-sdk', 'project.json'],
  ['microsoft/dotnet-framework:4.7.2', '.NET Framework'],
  ['microsoft/dotnet-framework-build', '.NET Framework'],
  ['microsoft/aspnet', '.NET Framework'],
  ['microsoft/wcf:4.7.2', '.NET Framework'],
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', '.NET Framework'],
])('%s has no counterpart, and the error says why', (name, why) => {
  expect(() => readHistoricName(parseReference(name))).toThrow(why);
});

test('a runtime image cannot build', () => {
  expect(() => sdkFor('microsoft/aspnetcore:2.0', 'net10.0')).toThrow('which cannot build');
});
