import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { DAY } from '#base/time.ts';
import { NOON, pullRequestFrom, type Runs, type StepSetting, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { recalledIn, wholeStep } from '../../world/whole-step.ts';

/** What a new run knows of what earlier ones made. */
async function found(runs: Runs, setting: StepSetting = {}) {
  const step = await runs.step(setting);
  const { projects } = await recalledIn(step.world);
  const { kind, because } = projects[0]?.recalled?.found ?? {};
  return { kind, because, step };
}

test('a run with the same inputs finds the earlier publication, and logs it', async ({ runs }) => {
  expect(await found(runs)).toMatchObject({ kind: 'missing', because: 'no earlier run saved it' });
  await wholeStep(runs);
  const { kind, because, step } = await found(runs);
  expect([kind, because]).toEqual(['found', 'none of its inputs has changed']);
  expect(step.log.lines).toContain(`Publish output: reused (${because})`);
});

test('another commit of the same files finds it too', async ({ runs }) => {
  await wholeStep(runs);
  await runs.commit();
  expect(await found(runs)).toMatchObject({ kind: 'found' });
});

describe('the reason of a miss names what changed', () => {
  test.for<[string, string, (runs: Runs) => Promise<StepSetting>]>([
    ['a file', 'Web/Program.cs changed', (runs) => runs.put({ 'Web/Program.cs': 'x' }).then(() => ({}))],
    [
      'a file above the project that MSBuild imports',
      'Directory.Build.props is new',
      (runs) => runs.put({ 'Directory.Build.props': '<Project />' }).then(() => ({})),
    ],
    ['a property', 'the property A is new', async () => ({ inputs: { properties: 'A=1' } })],
    ['a variable', 'the environment variable A is new', async () => ({ inputs: { 'build-env': 'A=1' } })],
    [
      'the SDK image',
      'the SDK image changed',
      (runs) => runs.serveBase('sdk', { 'etc/sdk': 'a new one' }).then(() => ({})),
    ],
    ['a binary log', 'a binary log was asked for', async () => ({ inputs: { binlog: 'true' } })],
    ['the cache', 'input cache', async () => ({ inputs: { cache: 'off' } })],
  ])('%s: %s', async ([, because, change], { runs }) => {
    await wholeStep(runs);
    const { step, ...result } = await found(runs, await change(runs));
    expect(result).toEqual({ kind: 'missing', because });
    expect(step.log.lines).toContain(`Publish output: to be built (${because})`);
  });
});

test('an SDK image without a known digest is a miss, and nothing is kept', async ({ runs }) => {
  await wholeStep(runs);
  runs.registry.fault({ kind: 'status', status: 403, path: /dotnet\/sdk/, times: 9 });
  const because = 'the digest of the SDK image cannot be found out';
  expect(await found(runs)).toMatchObject({ kind: 'missing', because });
  runs.registry.fault({ kind: 'status', status: 403, path: /dotnet\/sdk/, times: 9 });
  const { post, error } = await wholeStep(runs);
  expect(error).toBeUndefined();
  expect(post.log.lines.filter((line) => line.startsWith('publication'))).toEqual([]);
});

test('a floating version is cached for 24 hours, and no longer', async ({ runs }) => {
  const { log } = await wholeStep(runs, { dotnet: { packages: { Serilog: '[4.*, )' } } });
  expect(log.warnings).toEqual([]);
  expect(await found(runs, { now: NOON + DAY })).toMatchObject({ kind: 'found' });
  expect(await found(runs, { now: NOON + DAY + 1 })).toMatchObject({
    kind: 'missing',
    because: 'Serilog [4.*, ) is cached for 24 hours, and that time has passed',
  });
});

test('a floating version with a lock file holds for good', async ({ runs }) => {
  await runs.put({ 'Web/packages.lock.json': '{}' });
  await wholeStep(runs, { dotnet: { packages: { Serilog: '[4.*, )' } } });
  expect(await found(runs, { now: NOON + 9 * DAY })).toMatchObject({ kind: 'found' });
});

test('a pull request from a fork uses what the default branch made', async ({ runs }) => {
  await wholeStep(runs);
  expect(await found(runs, pullRequestFrom('stranger/app'))).toMatchObject({ kind: 'found' });
});

test('what a pull request made is for that pull request alone', async ({ runs }) => {
  const { error } = await wholeStep(runs, pullRequestFrom('o/app'));
  expect(error).toBeUndefined();
  expect(await found(runs, pullRequestFrom('o/app'))).toMatchObject({ kind: 'found' });
  expect(await found(runs)).toMatchObject({ kind: 'missing', because: 'no earlier run saved it' });
});

test('an entry that cannot be read is a miss, and the run continues', async ({ runs }) => {
  await wholeStep(runs);
  const cache = join(runs.folder, 'cache');
  for (const entry of await readdir(cache, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), 'no archive');
  }
  const because = 'the saved entry was broken and has been removed';
  expect(await found(runs)).toMatchObject({ kind: 'missing', because });
});

test('a test project that is new is a miss, and leaves the publish a hit', async ({ runs }) => {
  await runs.put({
    'Test/Test.csproj': projectFile(
      '<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.0" />' +
        '<ProjectReference Include="../Web/Web.csproj" /></ItemGroup>',
    ),
  });
  await wholeStep(runs, { inputs: { project: 'Web/Web.csproj' } });
  const step = await runs.step({ inputs: { project: 'Web/Web.csproj', test: 'true' } });
  const { projects, tests } = await recalledIn(step.world);
  expect([...projects, ...tests].map(({ recalled }) => recalled?.found.kind)).toEqual(['found', 'missing']);
  expect(step.log.lines).toContain('Test/Test.csproj: Tests: to be run (no earlier run saved it)');
});
