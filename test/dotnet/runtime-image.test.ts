import { expect, test } from 'vitest';
import { parseFramework } from '#dotnet/framework.ts';
import { ridOf, runsOn } from '#dotnet/rid.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { describeReference } from '#oci/reference.ts';

const web = ['Microsoft.NETCore.App', 'Microsoft.AspNetCore.App'];
const console = ['Microsoft.NETCore.App'];
const fdd = { selfContained: false, trimmed: false, aot: false, invariantGlobalization: false, musl: false };
const sc = { ...fdd, selfContained: true, frameworks: [] };

/** Examples. inferred-image.test.ts has all cases. */
test.each<[string, string, Omit<RuntimeNeeds, 'framework'>]>([
  ['aspnet:10.0', 'net10.0', { ...fdd, frameworks: web }],
  ['aspnet:8.0', 'net8.0', { ...fdd, frameworks: web }],
  ['runtime:9.0', 'net9.0', { ...fdd, frameworks: console }],
  ['runtime:11.0', 'net11.0', { ...fdd, frameworks: console }],
  ['runtime-deps:10.0', 'net10.0', sc],
  ['runtime-deps:10.0-noble-chiseled-extra', 'net10.0', { ...sc, trimmed: true }],
  ['runtime-deps:10.0-noble-chiseled', 'net10.0', { ...sc, aot: true, invariantGlobalization: true }],
  ['runtime-deps:8.0-noble-chiseled-extra', 'net8.0', { ...sc, aot: true }],
  ['runtime-deps:11.0-resolute-chiseled', 'net11.0', { ...sc, aot: true, invariantGlobalization: true }],
  ['runtime-deps:10.0-alpine-extra', 'net10.0', { ...sc, trimmed: true, musl: true }],
  ['aspnet:10.0-alpine-extra', 'net10.0', { ...fdd, frameworks: web, musl: true }],
  ['aspnet:10.0-alpine', 'net10.0', { ...fdd, frameworks: web, musl: true, invariantGlobalization: true }],
  ['aspnet:10.0-noble-chiseled-extra', 'net10.0', { ...fdd, frameworks: web, family: 'noble-chiseled' }],
  [
    'aspnet:10.0-noble-chiseled',
    'net10.0',
    { ...fdd, frameworks: web, family: 'noble-chiseled', invariantGlobalization: true },
  ],
  ['runtime:10.0-azurelinux3.0', 'net10.0', { ...fdd, frameworks: console, family: 'azurelinux3.0' }],
  ['runtime:6.0', 'net6.0', { ...fdd, frameworks: console }],
])('%s for %s', (image, tfm, needs) => {
  const choice = chooseRuntimeImage({ framework: parseFramework(tfm), ...needs });
  expect(describeReference(choice.value)).toBe(`mcr.microsoft.com/dotnet/${image}`);
  expect(choice.because).not.toBe('');
});

test.each([
  ['linux', 'amd64', 'linux-x64'],
  ['linux', 'arm64', 'linux-arm64'],
  ['linux', 'arm', 'linux-arm'],
  ['windows', 'amd64', 'win-x64'],
])('%s/%s is %s', (os, architecture, rid) => {
  expect(ridOf({ os, architecture })).toBe(rid);
});

test.each([
  ['linux-x64', true],
  ['linux-musl-x64', true],
  ['unix', true],
  ['any', true],
  ['alpine-x64', true],
  ['linux-arm64', false],
  ['win-x64', false],
  ['win', false],
  ['osx-x64', false],
  ['browser-wasm', false],
])('files of runtimes/%s belong into linux/amd64: %s', (rid, expected) => {
  expect(runsOn(rid, { os: 'linux', architecture: 'amd64' })).toBe(expected);
});
