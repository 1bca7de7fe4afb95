import { describe, expect } from 'vitest';
import { deliver } from '#actions/images/deliver.ts';
import { resolveAllTags } from '#actions/images/resolve-tags.ts';
import { pushedImage } from '../../world/pushed-image.ts';
import { type Runs, type StepSetting, test } from '../../world/runs.ts';
import { outputOf } from '../../world/small-dotnet.ts';
import { assembledIn } from '../../world/whole-step.ts';

/** Images of a publish output that is given, so that nothing is built. */
async function settled(runs: Runs, { inputs, ...setting }: StepSetting = {}) {
  await runs.put({ ...of('1'), '.gitignore': 'out/\n' });
  return await settledAgain(runs, { ...setting, inputs: { ...inputs } });
}

async function settledAgain(runs: Runs, setting: StepSetting = {}) {
  const step = await runs.step({ ...setting, inputs: { 'publish-directory': 'out', tags: 'one', ...setting.inputs } });
  const parts = await assembledIn(step.world);
  const result = await resolveAllTags(step.world, parts);
  return { step, ...parts, settled: result, own: parts.assembled[0]?.set.top.descriptor.digest };
}

/** The same, delivered. */
async function delivered(runs: Runs, setting: StepSetting = {}) {
  const made = await settledAgain(runs, setting);
  await deliver(made.step.world, made);
  return made;
}

function of(text: string): Readonly<Record<string, string>> {
  const files = { ...outputOf('Web'), 'Web.dll': `MZ${text}` };
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`out/${name}`, content]));
}

test('without a push no registry is asked for its tags', async ({ runs }) => {
  const { settled: result, assembled } = await settled(runs, { inputs: { push: 'false' } });
  expect(result).toMatchObject({ sets: assembled, pushes: [], kept: [] });
  expect(await result.changed).toEqual([]);
  expect(runs.registry.requests.filter(({ path }) => path.includes('/o/web/'))).toEqual([]);
});

test('a leg pushes by digest, and does not write tags', async ({ runs }) => {
  const { settled: result, step, own, ...parts } = await settled(runs, { inputs: { leg: 'one' } });
  expect(result.pushes.map(({ sets }) => sets.map(({ tags, moving }) => [tags, moving]))).toEqual([[[[], []]]]);
  await deliver(step.world, { ...parts, settled: result });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  expect((await pushedImage(runs, own ?? '')).digest).toBe(own);
});

describe('an existing tag that points to another image', () => {
  test('is an error with if-exists: fail, and nothing is sent', async ({ runs }) => {
    await runs.put(of('1'));
    const first = await delivered(runs);
    await runs.put(of('2'));
    runs.registry.requests.length = 0;
    const again = delivered(runs, { inputs: { 'if-exists': 'fail' } });
    await expect(again).rejects.toMatchObject({ code: 'TAG_EXISTS' });
    expect(runs.registry.store.tagged('o/web', 'one')).toBe(first.own);
    expect(runs.registry.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('stays with if-exists: skip, which is logged once', async ({ runs }) => {
    await runs.put(of('1'));
    const first = await delivered(runs);
    await runs.put(of('2'));
    const { settled: result, step } = await delivered(runs, { inputs: { 'if-exists': 'skip' } });
    expect(runs.registry.store.tagged('o/web', 'one')).toBe(first.own);
    expect(result).toMatchObject({ pushes: [], kept: [first.own] });
    expect(await result.changed).toEqual([false]);
    expect(step.log.lines.filter((line) => line.includes('/o/web:one stays: '))).toHaveLength(1);
  });

  test('is overwritten otherwise, which is a change', async ({ runs }) => {
    await runs.put(of('1'));
    await delivered(runs);
    await runs.put(of('2'));
    const { settled: result, own } = await delivered(runs);
    expect((await pushedImage(runs, 'one')).digest).toBe(own);
    expect(await result.changed).toEqual([true]);
  });

  test('is not an error with if-exists: fail if it is the same image', async ({ runs }) => {
    await runs.put(of('1'));
    await delivered(runs);
    const { settled: result } = await delivered(runs, { inputs: { 'if-exists': 'fail' } });
    expect(await result.changed).toEqual([false]);
  });
});

describe('an image that differs only in commit and time', () => {
  test('is pushed under its own digest', async ({ runs }) => {
    await runs.put({ ...of('1'), '.gitignore': 'out/\n' });
    const first = await delivered(runs);
    await runs.put({ 'README.md': 'x' });
    await runs.commit();
    const { own, settled: result, step } = await delivered(runs);
    expect(own).not.toBe(first.own);
    expect(runs.registry.store.tagged('o/web', 'one')).toBe(own);
    expect(await result.changed).toEqual([false]);
    expect(step.log.lines.filter((line) => line.includes('if-unchanged'))).toEqual([]);
  });

  test('with if-unchanged: retag its new tags point to the existing image', async ({ runs }) => {
    await runs.put({ ...of('1'), '.gitignore': 'out/\n' });
    const first = await delivered(runs);
    await runs.commit();
    const inputs = { 'if-unchanged': 'retag', tags: 'one\ntwo' };
    const { step } = await delivered(runs, { inputs });
    expect(['one', 'two'].map((tag) => runs.registry.store.tagged('o/web', tag))).toEqual([first.own, first.own]);
    expect(step.log.lines.filter((line) => line.includes('if-unchanged'))).toEqual([
      `The content of the images is unchanged: the new tags point to ${first.own} (input if-unchanged)`,
    ]);
  });
});

test('a floating tag does not go back to an earlier commit', async ({ runs }) => {
  await runs.put({ ...of('1'), '.gitignore': 'out/\n' });
  const inputs = { tags: 'type=ref,event=branch' };
  const newest = await delivered(runs, { inputs });
  await runs.put(of('2'));
  const { step, ...older } = await settledAgain(runs, { inputs });
  const event = { ...older.request.event, sha: 'b'.repeat(40), commitTime: '2020-01-01T00:00:00Z' };
  const result = await resolveAllTags(step.world, { ...older, request: { ...older.request, event } });
  await deliver(step.world, { ...older, settled: result });
  expect(runs.registry.store.tagged('o/web', 'main')).toBe(newest.own);
});
