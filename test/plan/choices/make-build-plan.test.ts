import { expect, test } from 'vitest';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { NO_RUNNER_PARTS } from '#plan/choices/choose-sdk.ts';
import { makeBuildPlan } from '#plan/choices/make-build-plan.ts';
import { parseInputs } from '#request/inputs/inputs.ts';

const SEVERAL: ProjectFacts = {
  path: 'src/Web/Web.csproj',
  name: 'Web',
  kind: 'web',
  frameworks: ['net9.0', 'net10.0'],
  properties: {},
  frameworkReferences: [],
  sdks: ['Microsoft.NET.Sdk.Web'],
  startCommands: [],
  hooks: [],
  usesSolution: false,
  unclear: [],
};

function planOf(project: ProjectFacts, inputs: Readonly<Record<string, string>> = {}): BuildPlan {
  return makeBuildPlan({
    root: '/checkout',
    inputs: parseInputs(inputs),
    event: { name: 'local', ref: { kind: 'none' }, sha: '' },
    tags: { tags: [], version: undefined, silent: [], asked: false },
    project: { value: project, because: 'a test says so', from: 'input project' },
    runner: NO_RUNNER_PARTS,
  });
}

const doubt = { because: 'TargetFrameworks depends on a function', ask: ['TargetFrameworks'] };
const open: ProjectFacts = { ...SEVERAL, unclear: ['TargetFrameworks'], doubt };

test('several fixed frameworks are an error, conditional ones a question for MSBuild', () => {
  expect(() => planOf(SEVERAL)).toThrow('it targets 2 frameworks: net9.0, net10.0');
  const { framework, question, sdkImage } = planOf(open);
  // This SDK also builds the older framework.
  expect(sdkImage.value.tag).toBe('10.0');
  expect(framework).toMatchObject({ value: undefined, because: 'only MSBuild can decide' });
  expect(question?.ask).toEqual(['TargetFrameworks']);
});

test('an input framework that only MSBuild can check is not an error yet', () => {
  expect(() => planOf(SEVERAL, { framework: 'net8.0' })).toThrow('not net8.0');
  expect(planOf(open, { framework: 'net8.0' }).framework.value).toBe('net8.0');
});

test('AOT for a RID is known before anything is pulled', () => {
  const native = { ...SEVERAL, frameworks: ['net10.0'], properties: { PublishAot: 'true' } };
  const plan = planOf(native, { platforms: 'linux/arm64' });
  expect(plan.aot).toBe(true);
  expect(plan.rids.value).toEqual(['linux-arm64']);
  expect(planOf({ ...native, properties: {} }).aot).toBeUndefined();
  expect(() => planOf(native, { platforms: 'linux/amd64,linux/arm64' })).toThrow('no C library for linux-arm64');
});
