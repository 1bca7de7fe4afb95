import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Context } from '#actions/context/context.ts';
import { read } from '#actions/plan/read.ts';
import { keepPackages, restorePackages } from '#actions/publish/packages.ts';
import { runPost } from '#actions/run-post.ts';
import { exists } from '#base/files/paths.ts';
import { pullRequestFrom, type Runs, type Step, type StepSetting, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';

interface Fetched {
  readonly id: string;
  readonly version: string;
  /** Of the archive. */
  readonly text?: string;
  /** NuGet's own note beside it. */
  readonly note?: string;
}

const NEEDED: Fetched = { id: 'dapper', version: '2.1.0' };

/** Puts a package into NuGet's folder, as a restore does. */
async function fetchPackage(world: Context, { id, version, text = 'x', note = '{}' }: Fetched): Promise<void> {
  const folder = join(await folderOf(world), id, version);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.${version}.nupkg`), text);
  await writeFile(join(folder, '.nupkg.metadata'), note);
}

const folderOf = async (world: Context): Promise<string> => world.packagesFor((await read(world)).event);

/** What a step finds, and what it keeps when its build has fetched `more`. */
async function used(step: Step, more: readonly Fetched[] = []) {
  const { world } = step;
  const request = await read(world);
  const { event } = request;
  const isThere = await exists(world.packagesFor(event));
  const packages = await restorePackages(world, { request, isThere });
  for (const each of more) await fetchPackage(world, each);
  await keepPackages(world, { event, packages, needed: more });
  return packages;
}

/** A whole run whose build fetches `more`. */
async function run(runs: Runs, more: readonly Fetched[] = [], setting: StepSetting = {}) {
  const step = await runs.step(setting);
  const packages = await used(step, more);
  const post = await runs.step({ ...setting, after: step });
  await runPost(post.world);
  return { step, ...packages, kept: step.world.saves.map(({ entry }) => entry.name.replace(/^\w+-/, '')) };
}

test('the first run of a lock state keeps what it fetched, and the next has it', async ({ runs }) => {
  expect(await run(runs, [NEEDED])).toMatchObject({ state: 'miss', kept: ['g0'] });
  const { step, ...next } = await run(runs);
  expect(next).toMatchObject({ state: 'hit', generation: 0, kept: [] });
  expect(next.because).toContain('the same dependencies as an earlier run');
  expect(await exists(join(await folderOf(step.world), 'dapper/2.1.0/dapper.2.1.0.nupkg'))).toBe(true);
});

test('a run that had to fetch much more keeps another generation', async ({ runs }) => {
  await run(runs, [NEEDED]);
  const more = [NEEDED, { id: 'serilog', version: '4.0.0', text: 'as much again' }];
  expect(await run(runs, more)).toMatchObject({ state: 'hit', kept: ['g1'] });
  expect(await run(runs)).toMatchObject({ state: 'hit', generation: 1, kept: [] });
});

test('packages of other dependencies are used, and only what is needed of them is kept', async ({ runs }) => {
  const old = { id: 'old', version: '1.0.0' };
  await run(runs, [NEEDED, old]);
  const reference = '<ItemGroup><PackageReference Include="Dapper" Version="2.1.0" /></ItemGroup>';
  await runs.put({ 'Web/Web.csproj': projectFile(reference) });
  const other = await run(runs, [NEEDED, { id: 'serilog', version: '4.0.0' }]);
  expect(other).toMatchObject({ state: 'partial', kept: ['g0'] });
  expect(other.because).toContain('an earlier run with other dependencies');
  const { step } = await run(runs);
  const folder = await folderOf(step.world);
  expect(await Promise.all(['dapper', 'old'].map((id) => exists(join(folder, id))))).toEqual([true, false]);
});

test('a change of project files that needs no other packages keeps none again', async ({ runs }) => {
  await run(runs, [NEEDED]);
  await runs.put({ 'Web/Web.csproj': projectFile('<PropertyGroup><A>b</A></PropertyGroup>') });
  expect(await run(runs, [NEEDED])).toMatchObject({ state: 'partial', kept: [] });
  expect(await run(runs, [NEEDED])).toMatchObject({ state: 'partial', kept: [] });
});

describe('a later step of the same job', () => {
  test('has the packages of the one before', async ({ runs }) => {
    const first = await runs.step();
    await used(first, [NEEDED]);
    const later = await runs.step({ after: first });
    expect(await used(later)).toMatchObject({ state: 'hit', because: 'an earlier step of this job', generation: 0 });
    expect(later.world.saves).toEqual([]);
  });

  test('with other dependencies has part of them', async ({ runs }) => {
    const first = await runs.step();
    await used(first, [NEEDED]);
    await runs.put({ 'Directory.Packages.props': '<Project />' });
    expect(await used(await runs.step({ after: first }))).toMatchObject({ state: 'partial' });
  });

  test('ignores a note that it cannot read', async ({ runs }) => {
    const first = await runs.step();
    await used(first, [NEEDED]);
    await writeFile(`${await folderOf(first.world)}.json`, '{"lock":1}');
    expect(await used(await runs.step({ after: first }))).toMatchObject({ state: 'partial' });
  });
});

test('an incomplete package of an earlier run is not used', async ({ runs }) => {
  const step = await runs.step();
  const { event } = await read(step.world);
  await used(step, [NEEDED]);
  const [save] = step.world.saves;
  await writeFile(join(save?.folder ?? '', 'dapper/2.1.0/.nupkg.metadata'), '');
  await runPost((await runs.step({ after: step })).world);
  const next = await runs.step();
  await used(next);
  expect(await exists(join(next.world.packagesFor(event), 'dapper/2.1.0'))).toBe(false);
});

describe('nothing is kept', () => {
  test.for<[string, StepSetting]>([
    ['of a pull request from a fork', pullRequestFrom('stranger/app')],
    ['with cache: read', { inputs: { cache: 'read' } }],
    ['with cache: off', { inputs: { cache: 'off' } }],
  ])('%s', async ([, setting], { runs }) => {
    expect(await run(runs, [NEEDED], setting)).toMatchObject({ kept: [] });
    expect(await run(runs)).toMatchObject({ state: 'miss' });
  });

  test('of packages that hold a value of build-secrets, which the log names', async ({ runs }) => {
    const inputs = { 'build-secrets': 'TOKEN=s3cret-of-ours' };
    const { kept, step } = await run(runs, [{ ...NEEDED, note: 'a s3cret-of-ours' }], { inputs });
    expect(kept).toEqual([]);
    const lines = step.log.lines.filter((line) => line.startsWith('NuGet packages are not kept'));
    expect(lines).toEqual([expect.stringMatching(/dapper.*holds the value of TOKEN \(build-secrets\)$/)]);
  });
});

test('a cached package is removed if the checkout has other content for its version', async ({ runs }) => {
  await run(runs, [NEEDED]);
  await runs.put({ 'feed/dapper.2.1.0.nupkg': 'other bytes' });
  await runs.commit();
  const { step, ...next } = await run(runs);
  expect([...next.before.keys()]).toEqual([]);
  expect(step.log.lines.filter((line) => line.includes('the checkout has different content'))).toHaveLength(1);
});

test('what cannot be kept is a log line, not an error', async ({ runs }) => {
  const step = await runs.step();
  await mkdir(step.world.home, { recursive: true });
  await writeFile(join(step.world.home, 'kept'), 'a file in the place of the folder');
  await used(step, [NEEDED]);
  expect(step.log.lines.filter((line) => line.startsWith('NuGet packages are not kept: '))).toHaveLength(1);
  expect(step.world.saves).toEqual([]);
});
