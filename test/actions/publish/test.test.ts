import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { exists } from '#base/files/paths.ts';
import { type Runs, type StepSetting, test } from '../../world/runs.ts';
import { projectFile, type SmallDotnet } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const TESTS = projectFile(
  '<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.0" />' +
    '<ProjectReference Include="../Web/Web.csproj" /></ItemGroup>',
);

/** A `dotnet test` that leaves such a file of results. */
function leaving(outcome: 'Passed' | 'Failed'): SmallDotnet {
  const failed = outcome === 'Failed' ? 1 : 0;
  const counters = `<Counters total="1" executed="1" passed="${1 - failed}" failed="${failed}"/>`;
  const result = `<UnitTestResult testName="adds" outcome="${outcome}"/>`;
  const summary = `<ResultSummary outcome="${failed === 0 ? 'Completed' : 'Failed'}">${counters}</ResultSummary>`;
  return {
    before: (command, folders) => {
      if (command[1] !== 'test') return undefined;
      readFileSync(join(folders['/src'] ?? '', 'Test/Tests.cs'));
      const folder = join(folders['/work'] ?? '', 'out/tests');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'one.trx'), `<TestRun><Results>${result}</Results>${summary}</TestRun>`);
      return failed;
    },
  };
}

/** A push of the web project, once its tests have passed. */
async function tested(runs: Runs, { code = 'a test', ...setting }: StepSetting & { readonly code?: string } = {}) {
  await runs.put({ 'Test/Test.csproj': TESTS, 'Test/Tests.cs': code });
  const inputs = { project: 'Web/Web.csproj', test: 'true', ...setting.inputs };
  return await wholeStep(runs, { dotnet: leaving('Passed'), ...setting, inputs });
}

test('tests run when everything is built, and before anything is pushed', async ({ runs }) => {
  const { error, commands, outputs, summaries } = await tested(runs);
  expect(error).toBeUndefined();
  expect(commands).toEqual(['restore', 'publish', 'restore', 'ask', 'test']);
  expect(runs.registry.store.tagged('o/web', 'main')).toBe(outputs['digest']);
  expect(await exists(outputs['test-results'] ?? '-')).toBe(true);
  expect(summaries[0]).toMatch(/tests of Test\/Test\.csproj.*1 passed/);
});

test('a pass is kept, and the next run with the same inputs runs no test', async ({ runs }) => {
  await tested(runs);
  const { commands, log, summaries, outputs } = await tested(runs);
  expect(commands).toEqual([]);
  expect(log.lines).toContainEqual(expect.stringMatching(/^Test\/Test\.csproj: Tests: passed in an earlier run/));
  expect(summaries[0]).toMatch(/tests of Test\/Test\.csproj.*passed in an earlier run/);
  expect(outputs['test-results']).toBe('');
});

test('a changed test runs, and leaves the publication a hit', async ({ runs }) => {
  await tested(runs);
  const { commands, outputs } = await tested(runs, { code: 'another test' });
  expect(commands).toContain('test');
  expect(commands).not.toContain('publish');
  expect(outputs['cache']).toBe('hit');
});

test('with a failed test nothing is pushed, and its result is not kept', async ({ runs }) => {
  const failed = await tested(runs, { dotnet: leaving('Failed') });
  expect(failed.error).toMatchObject({ code: 'TESTS_FAILED' });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  expect(await exists(failed.outputs['test-results'] ?? '-')).toBe(true);
  const { commands, error } = await tested(runs);
  expect(error).toBeUndefined();
  expect(commands).toContain('test');
  expect(commands).not.toContain('publish');
});

test('a build that fails runs no tests', async ({ runs }) => {
  const before: SmallDotnet['before'] = (command) => (command.includes('-t:Publish') ? 1 : undefined);
  const { commands, error } = await tested(runs, { dotnet: { before } });
  expect(error).toMatchObject({ code: 'BUILD_FAILED' });
  expect(commands).not.toContain('test');
});

test('with a publish output that is given there is nothing to test', async ({ runs }) => {
  const { error } = await tested(runs, { inputs: { 'publish-directory': 'out' } });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('nothing to test') });
});
