import { expect } from 'vitest';
import { pullRequestFrom, test } from '../world/runs.ts';
import { projectFile } from '../world/small-dotnet.ts';
import { wholeStep } from '../world/whole-step.ts';

/** Outputs that a plan and a build of the same commit have alike. */
const ALIKE = ['repository', 'version', 'tags', 'tag-names'];
/** What only the base and the build show. */
const LATER = /^(?:test|org\.opencontainers\.image\.base\.digest)=/;

test('a plan has the outputs of the build that follows', async ({ runs }) => {
  await runs.put({ 'Api/Api.csproj': projectFile(), 'Api/Program.cs': '' });
  await runs.commit();
  for (const own of [
    { project: 'Web/Web.csproj', tags: 'type=semver,pattern={{version}},value=1.2.3\ntype=sha', labels: 'a=b' },
    { project: 'Web/Web.csproj\nApi/Api.csproj', images: `${runs.registry.host}/o/{{project}}`, tags: 'one\ntwo' },
  ]) {
    const plan = await wholeStep(runs, { inputs: { ...own, mode: 'plan' } });
    const build = await wholeStep(runs, { inputs: own });
    expect([plan.error, build.error]).toEqual([undefined, undefined]);
    for (const name of ALIKE) expect([name, plan.outputs[name]]).toEqual([name, build.outputs[name]]);
    const labels = build.outputs['labels']?.split('\n').filter((line) => !LATER.test(line));
    expect(plan.outputs['labels']?.split('\n')).toEqual(labels);
    expect(plan.outputs['pushed']).toBe('false');
  }
});

test('a plan for a pull request of a fork asks for no right to push', async ({ runs }) => {
  const { error, outputs } = await wholeStep(runs, { ...pullRequestFrom('fork/app'), inputs: { mode: 'plan' } });
  expect(error).toBeUndefined();
  expect(outputs).toMatchObject({ tags: `${runs.registry.host}/o/web:pr-5`, pushed: 'false' });
  expect(runs.registry.requests.filter(({ path }) => path.includes('/o/web'))).toEqual([]);
});

test('a plan whose summary cannot be written is a plan with a warning', async ({ runs }) => {
  const { error, log } = await wholeStep(runs, { inputs: { mode: 'plan' }, noSummary: 'it has more than 1024k' });
  expect(error).toBeUndefined();
  expect(log.warnings).toEqual(['Cannot write the summary: it has more than 1024k']);
});
