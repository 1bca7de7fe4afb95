import { describe, expect } from 'vitest';
import type { RawInputs } from '#request/inputs/names.ts';
import { test } from '../world/runs.ts';
import { projectFile } from '../world/small-dotnet.ts';
import { wholeStep } from '../world/whole-step.ts';

const classLibrary =
  '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>';

/** What is in the checkout besides, by the input `project`. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lib: { 'lib/Lib.csproj': classLibrary },
  empty: { 'empty/note.txt': 'x' },
  wasm: { 'wasm/Client.csproj': classLibrary.replace('Microsoft.NET.Sdk', 'Microsoft.NET.Sdk.BlazorWebAssembly') },
  '.': { 'Api/Api.csproj': projectFile() },
};

/** An input, the parts of its error that name the input and the value, and a valid value that the hint gives. */
type Row = readonly [inputs: RawInputs, message: readonly string[], hint: string];

/** What people who come from other tools write. */
const ROWS: readonly Row[] = [
  [{ project: 'nosuch' }, ['the project "nosuch"', 'no such file or folder'], 'a project file, a solution, a folder'],
  [
    { project: 'lib' },
    ['the project "lib"', 'lib/Lib.csproj (it is a library)'],
    'a project file, a solution, a folder',
  ],
  [
    { project: 'wasm' },
    ['the project "wasm"', 'Blazor WebAssembly application'],
    'a project file, a solution, a folder',
  ],
  [
    { project: 'empty' },
    ['the project "empty"', 'contains no .NET application'],
    'a project file, a solution, a folder',
  ],
  [{ project: '.' }, ['the project of "."', 'Web/Web.csproj'], '{{project}} in the input images'],
  [{ framework: 'net10' }, ['input framework', '"net10"'], 'Write net10.0'],
  [{ framework: 'net9.0' }, ['it targets net10.0, not net9.0'], 'Set the input framework to net10.0'],
  [{ images: 'ghcr.io/me/web:1.0' }, ['input images', '"ghcr.io/me/web:1.0" has a tag'], 'the input tags'],
  [{ images: 'https://ghcr.io/me/web' }, ['input images', '"https://ghcr.io/me/web"'], 'registry.example/owner/app'],
  [{ images: 'ghcr.io/me/{{name}}' }, ['input images', 'ghcr.io/me/{{name}}'], '{{project}}'],
  [{ images: '', push: 'true' }, ['no image name is given'], 'Set the input images (ghcr.io/owner/app)'],
  [{ images: '', mode: 'plan' }, ['no image name is given'], 'Set the input images (ghcr.io/owner/app)'],
  [{ tags: 'ghcr.io/me/web:1.0' }, ['input tags', '"ghcr.io/me/web:1.0"'], 'Write 1.0 here'],
  [{ tags: 'latest,1.0' }, ['input tags', '"latest,1.0"'], 'one rule or tag per line'],
  [{ tags: 'type=semvar,pattern={{version}}' }, ['input tags', 'the type semvar is unknown'], 'Did you mean semver?'],
  [{ tags: 'type=semver,pattern={{verison}}' }, ['input tags', '"verison" not defined'], 'Did you mean version?'],
  [{ tags: 'type=semver' }, ['input tags', 'pattern is missing'], 'type=semver,pattern={{version}}'],
  [{ tags: 'type=raw,branch=main' }, ['input tags', 'type=raw does not support branch'], 'It takes value'],
  [{ flavor: 'latest=yes' }, ['input flavor', 'latest is "yes"'], 'auto, true or false'],
  [{ push: 'yes' }, ['input push', '"yes"'], 'auto, true or false'],
  [{ portable: 'no' }, ['input portable', '"no"'], 'true or false'],
  [{ test: 'yes' }, ['input test', '"yes"'], 'It takes true, false, or test projects'],
  [{ platforms: 'arm64' }, ['input platforms', '"arm64"'], 'linux/arm64'],
  [{ os: 'noble+alpine' }, ['input os', 'noble and alpine'], 'Put each on its own line'],
  [
    { os: 'noble', 'base-image': 'a.example/b' },
    ['input os', 'base-image is set as well'],
    'remove one of the two inputs',
  ],
  [{ properties: 'Foo' }, ['input properties', '"Foo"'], 'name=value'],
  [{ properties: '-p:A=1' }, ['input properties', '"-p:A=1"'], 'Write A=1'],
  [{ properties: '--property:A=1' }, ['input properties', '"--property:A=1"'], 'Write A=1'],
  [{ 'nuget-credentials': 'feed=tok' }, ['input nuget-credentials', 'line 1'], '<source name or URL>=<user>:<token>'],
  [{ outputs: 'out/image' }, ['input outputs', '"out/image"'], 'type=oci,dest=path'],
  [{ 'cache-audit': '500' }, ['input cache-audit', '"500"'], 'a percentage from 0 to 100'],
  [{ 'cache-from': 'gha' }, ['input cache-from', '"gha"'], '`type=gha`'],
  [{ 'insecure-registries': 'http://x:5000' }, ['input insecure-registries', '"http://x:5000"'], 'x:5000'],
  [{ 'registry-mirrors': 'x' }, ['input registry-mirrors', '"x"'], 'mcr.microsoft.com=mirror.example/mcr'],
  [
    { platforms: 'linux/amd64,linux/arm64', properties: 'PublishAot=true' },
    ['Web/Web.csproj', 'PublishAot', 'linux-arm64'],
    'setup-command',
  ],
  [{ mode: 'dry' }, ['input mode', '"dry"'], 'build or plan'],
  [{ cache: 'yes' }, ['input cache', '"yes"'], 'auto, read or off'],
  [{ 'size-budget': '250MB' }, ['input size-budget', '"250MB"'], 'max=250MB'],
  [{ memory: 'lots' }, ['input memory', '`lots`'], '80%'],
  [{ network: 'ho st' }, ['input network', '`ho st`'], 'bridge, host'],
  [{ env: 'A' }, ['input env', '"A"'], 'name=value'],
  [{ ports: 'http' }, ['input ports', '"http"'], '8080, 53/udp'],
  [{ labels: 'x' }, ['input labels', '"x"'], 'name=value'],
  [{ 'timeout-minutes': 'soon' }, ['input timeout-minutes', '"soon"'], 'like 30'],
  [{ 'base-image': 'Foo Bar' }, ['input base-image', '"Foo Bar"'], 'registry.example/owner/app:tag'],
  [{ 'sdk-image': 'Foo Bar' }, ['input sdk-image', '"Foo Bar"'], 'registry.example/owner/app:tag'],
  [{ leg: 'A B' }, ['input leg', '"A B"'], 'lowercase letters'],
  [{ summary: 'no' }, ['input summary', '"no"'], 'true or false'],
];

describe('the error of a wrong input, before any request', () => {
  test.for(ROWS)('%j', async ([inputs, message, hint], { runs }) => {
    const files = FILES[inputs.project ?? ''];
    if (files !== undefined) {
      await runs.put(files);
      await runs.commit();
    }
    const tried = wholeStep(runs, { inputs: { project: 'Web', ...inputs } });
    // What is wrong in itself is told where inputs are read.
    const { error, commands } = await tried.catch((thrown: unknown) => ({ error: thrown, commands: [] }));
    expect(error).toMatchObject({ code: expect.stringMatching(/^(?:INPUT|PROJECT|FRAMEWORK|REFERENCE|PLATFORM)_/) });
    for (const part of message) expect(error).toMatchObject({ message: expect.stringContaining(part) });
    expect(error).toMatchObject({ hint: expect.stringContaining(hint) });
    expect([commands, runs.registry.requests]).toEqual([[], []]);
  });
});

test('a plain tag that is not valid is rewritten, with a warning', async ({ runs }) => {
  const { error, log } = await wholeStep(runs, { inputs: { tags: 'my tag' } });
  expect(error).toBeUndefined();
  expect(log.warnings).toEqual([
    expect.stringContaining('"my tag" of the input tags is not a valid tag, so it becomes my-tag'),
  ]);
  expect(runs.registry.store.tagsOf('o/web')).toEqual(['my-tag']);
});
