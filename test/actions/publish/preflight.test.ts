import { describe, expect } from 'vitest';
import { preflightAll } from '#actions/publish/preflight.ts';
import { run } from '#actions/run.ts';
import { NOON, type Runs, type StepSetting, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { recalledIn, wholeStep } from '../../world/whole-step.ts';

/** The checks of a step, with nothing of it done. */
async function checked(runs: Runs, setting: StepSetting = {}) {
  const step = await runs.step(setting);
  const known = await recalledIn(step.world);
  const judged = await preflightAll(step.world, known).catch((error: unknown) => error);
  return { judged, step };
}

const noPush = { kind: 'status', status: 403, method: 'POST', path: /o\/web\/blobs\/uploads/, times: 9 } as const;

test('rights to push and the base image are logged before anything starts', async ({ runs }) => {
  const { judged, step } = await checked(runs);
  expect(judged).toEqual(new Set(['.NET 10.0', 'Ubuntu 24.04']));
  expect(step.log.lines).toContain(`May push to ${runs.registry.host}/o/web: yes`);
  expect(step.log.lines).toContainEqual(expect.stringMatching(/^Base image mcr\..*aspnet:10\.0: sha256:/));
  expect(step.commands).toEqual([]);
});

test('a push that would be refused is an error before anything starts', async ({ runs }) => {
  runs.registry.fault(noPush);
  const { error, commands, state } = await wholeStep(runs);
  expect(error).toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(commands).toEqual([]);
  expect(state).toEqual({});
});

test('without a push the right to push is not asked for', async ({ runs }) => {
  runs.registry.fault(noPush);
  const { judged } = await checked(runs, { inputs: { push: 'false' } });
  expect(judged).toBeInstanceOf(Set);
});

test('with only hits nothing is asked, because the push follows at once', async ({ runs }) => {
  await wholeStep(runs);
  const { step } = await checked(runs);
  expect(step.log.lines).not.toContain('Check');
});

describe('a missing base image', () => {
  test('is an error if a user named it', async ({ runs }) => {
    const { judged } = await checked(runs, { inputs: { 'base-image': `${runs.registry.host}/o/base:1` } });
    expect(judged).toMatchObject({ code: 'IMAGE_NOT_FOUND' });
  });

  test('is a warning if only the build knows its name', async ({ runs }) => {
    await runs.put({
      'Web/Web.csproj': projectFile('<PropertyGroup><ContainerFamily>x</ContainerFamily></PropertyGroup>'),
    });
    const { judged, step } = await checked(runs);
    expect(judged).toBeInstanceOf(Set);
    expect(step.log.warnings).toEqual([
      expect.stringContaining('does not exist. The build may still choose another one'),
    ]);
  });

  test.for(['oci:base', 'docker:base:1'])('is an error for %s, before the build', async (base, { runs }) => {
    const step = await runs.step();
    const engine = { ...(await step.world.engine()), findImage: async () => undefined };
    const { error, commands } = await wholeStep(runs, { engine, inputs: { 'base-image': base } });
    expect(error).toMatchObject({ code: expect.stringMatching(/^IMAGE_(NOT_FOUND|INVALID)$/) });
    expect(commands).toEqual([]);
  });
});

describe('what cannot be built is an error before the build', () => {
  test.for<[string, StepSetting, Readonly<Record<string, string>>, string]>([
    [
      'an SDK image that global.json does not allow',
      { inputs: { 'sdk-image': 'mcr.microsoft.com/dotnet/sdk:10.0.100' } },
      { 'global.json': '{"sdk":{"version":"9.0.100","rollForward":"latestPatch"}}' },
      'SDK_MISMATCH',
    ],
    [
      'an SDK image that is too old for the framework',
      { inputs: { 'sdk-image': 'mcr.microsoft.com/dotnet/sdk:8.0' } },
      {},
      'SDK_MISMATCH',
    ],
    [
      'a platform that the base is not made for',
      { inputs: { 'base-image': 'mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0', platforms: 'linux/arm/v7' } },
      {},
      'PLATFORM_MISSING',
    ],
    [
      'a version without support, with eol: fail',
      { inputs: { eol: 'fail' }, now: NOON + 9 * 365 * 86_400_000 },
      {},
      'OUT_OF_SUPPORT',
    ],
    [
      'a variable of the repository’s nuget.config that was not passed on',
      { env: { FEED: 'https://feed.example/index.json' } },
      {
        'nuget.config':
          '<configuration><packageSources><add key="a" value="%FEED%" /></packageSources></configuration>',
      },
      'VARIABLE_WITHHELD',
    ],
  ])('%s', async ([, setting, files, code], { runs }) => {
    await runs.put(files);
    const { error, commands } = await wholeStep(runs, setting);
    expect(error).toMatchObject({ code });
    expect(commands).toEqual([]);
  });
});

test('a version without support is a warning otherwise, once for the step', async ({ runs }) => {
  const { log, error } = await wholeStep(runs, { now: NOON + 9 * 365 * 86_400_000 });
  expect(error).toBeUndefined();
  expect(log.warnings.filter((line) => line.includes('net10.0') || line.includes('.NET 10'))).toHaveLength(1);
});

test('mode plan shows which tags would stay with another version', async ({ runs }) => {
  const tags = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}';
  await wholeStep(runs, { inputs: { tags }, env: { GITHUB_REF: 'refs/tags/v1.3.0' } });
  const step = await runs.step({ inputs: { tags, mode: 'plan' }, env: { GITHUB_REF: 'refs/tags/v1.2.0' } });
  await run(step.world);
  expect(step.log.lines.filter((line) => line.includes('/o/web:1 '))).toEqual([expect.stringContaining('1.3.0')]);
});
