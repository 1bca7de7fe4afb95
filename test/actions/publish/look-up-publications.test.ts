import { describe, expect } from 'vitest';
import { invalidateGone, warnOfAge } from '#actions/publish/look-up-publications.ts';
import { LayerGone } from '#actions/publish/open-layers.ts';
import { ActionError } from '#base/action-error.ts';
import { NOON, type Runs, type StepSetting, test } from '../../world/runs.ts';
import { projectFile } from '../../world/small-dotnet.ts';
import { recalledIn, wholeStep } from '../../world/whole-step.ts';

const TWO = { 'Api/Api.csproj': projectFile(), 'Api/Program.cs': 'System.Console.WriteLine(2);\n' };
const both = ({ registry }: Runs): StepSetting => {
  return { inputs: { project: 'Web/Web.csproj\nApi/Api.csproj', images: `${registry.host}/o/{{project}}` } };
};

/** Two projects that an earlier run made, and the layer of the first. */
async function twoHits(runs: Runs) {
  await runs.put(TWO);
  await wholeStep(runs, both(runs));
  const step = await runs.step(both(runs));
  const { projects } = await recalledIn(step.world);
  const [first] = projects;
  const found = first?.recalled?.found;
  const [layer] = found?.kind === 'found' ? found.known.publication.layers : [];
  if (layer === undefined) throw new Error('the first project is no hit');
  return { ...step, projects, layer };
}

const kinds = (projects: Awaited<ReturnType<typeof twoHits>>['projects']) =>
  projects.map(({ recalled }) => recalled?.found.kind);

test('each line about one of several projects begins with its path', async ({ runs }) => {
  const { log, projects } = await twoHits(runs);
  expect(kinds(projects)).toEqual(['found', 'found']);
  const lines = log.lines.filter((line) => line.includes('Publish output: reused'));
  expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(['Api/Api.csproj', 'Web/Web.csproj']);
});

describe('a missing layer', () => {
  test('causes a build of only its project', async ({ runs }) => {
    const { world, projects, layer, log } = await twoHits(runs);
    const left = invalidateGone(world, { projects, error: new LayerGone(layer) });
    expect(kinds(left)).toEqual(['missing', 'found']);
    expect(left[0]?.recalled).toMatchObject({ index: { layers: {} }, news: { retired: [expect.any(String)] } });
    const because = 'Publish output: to be built (the layers of the earlier one do not exist any more)';
    expect(log.lines.filter((line) => line.includes('do not exist any more'))).toEqual([`Web/Web.csproj: ${because}`]);
  });

  test('is an error the second time, so that no run loops', async ({ runs }) => {
    const { world, projects, layer } = await twoHits(runs);
    const error = new LayerGone(layer);
    const left = invalidateGone(world, { projects, error });
    expect(() => invalidateGone(world, { projects: left, error })).toThrow(error);
  });

  test('of a build with earlier layers causes all of them to be written again, once', async ({ runs }) => {
    await wholeStep(runs);
    await runs.put({ 'Web/Program.cs': 'changed' });
    const step = await runs.step();
    const { projects } = await recalledIn(step.world);
    const error = new ActionError({ code: 'LAYER_GONE', doing: 'writing a layer', got: 'it came out as another' });
    const left = invalidateGone(step.world, { projects, error });
    expect(left[0]?.recalled).toMatchObject({ index: { layers: {} }, found: { kind: 'missing' } });
    expect(() => invalidateGone(step.world, { projects: left, error })).toThrow(error);
  });
});

test.for([new ActionError({ code: 'REGISTRY_FAILED', doing: 'pushing', got: '500' }), new Error('a bug')])(
  'another failure is no reason to build anything again: %s',
  async (error, { runs }) => {
    await wholeStep(runs);
    const hit = await runs.step();
    const found = await recalledIn(hit.world);
    await runs.put({ 'Web/Program.cs': 'changed' });
    const miss = await runs.step();
    const missing = await recalledIn(miss.world);
    expect(() => invalidateGone(hit.world, { ...found, error })).toThrow(error);
    expect(() => invalidateGone(miss.world, { ...missing, error })).toThrow(error);
  },
);

test('for a commit that is not the event’s, the log says why nothing is kept', async ({ runs }) => {
  const step = await runs.step({ env: { GITHUB_SHA: 'a'.repeat(40) } });
  await recalledIn(step.world);
  expect(step.log.lines.filter((line) => line.startsWith('Cache: '))).toEqual([
    expect.stringContaining('git does not show that the code is the commit of the event'),
  ]);
});

test('an old catalogue is a warning', async ({ runs }) => {
  const [young, old] = [await runs.step(), await runs.step({ now: NOON + 5 * 365 * 86_400_000 })];
  warnOfAge(young.world);
  warnOfAge(old.world);
  expect([young.log.warnings, old.log.warnings.length]).toEqual([[], 1]);
});
