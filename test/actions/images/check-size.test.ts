import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { problemOf } from '#actions/images/check-size.ts';
import { digestOf } from '#oci/digest.ts';
import { test as testRuns } from '../../world/runs.ts';
import { SOURCE } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

const changes = {
  ...{
    since: 'r.example/app:main',
    digest: digestOf(Buffer.from('image')),
    platform: 'linux/amd64',
    base: false,
    pull: 0,
    size: 1100,
    earlierSize: 1000,
    settings: [],
  },
  layers: [
    { kind: 'app', before: 100, after: 50 },
    { kind: 'packages', before: 100, after: 250 },
  ],
  packages: [
    { id: 'New.Package', after: '1.0.0' },
    { id: 'Gone', before: '1.0.0' },
  ],
};

test.each([
  [{ max: 1100 }, undefined],
  [{ max: 1000 }, '1.1 kB is more than 1 kB; grown: layer packages +150 B, New.Package new → 1.0.0'],
  [{ max: 1099 }, '1.1 kB (1 B more) is more than 1.1 kB; grown: layer packages +150 B'],
  [{ growth: 10 }, undefined],
  [{ growth: 9 }, '1.1 kB is 10.0 % more than 1 kB of r.example/app:main, and 9 % is allowed; grown: layer packages'],
])('a budget of %j', (limits, problem) => {
  const found = problemOf({ ...limits, mode: 'fail' }, { size: 1100, changes });
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(problem);
});

test('texts of an earlier image are cut', () => {
  const packages = [{ id: 'P', before: '1'.repeat(100_000), after: '2' }];
  const found = problemOf({ growth: 0, mode: 'fail' }, { size: 1100, changes: { ...changes, packages } });
  expect(found?.length).toBeLessThan(500);
});

test('without an earlier image, growth is not known', () => {
  expect(problemOf({ growth: 0, mode: 'fail' }, { size: 1100, changes: undefined })).toBeUndefined();
});

testRuns('an image over its budget is not pushed', async ({ runs }) => {
  const { error, log } = await wholeStep(runs, { inputs: { 'size-budget': 'max=1kB' } });
  expect(error).toMatchObject({ code: 'SIZE_EXCEEDED', message: expect.stringContaining('Web.csproj (linux/amd64)') });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  expect(log.warnings).toEqual([]);
});

testRuns('mode=warn pushes it with a warning that lists what grew', async ({ runs }) => {
  await wholeStep(runs);
  await runs.put({ 'Web/Program.cs': `${SOURCE['Web/Program.cs']}\n// ${randomBytes(2000).toString('hex')}` });
  await runs.commit();
  const { error, log } = await wholeStep(runs, { inputs: { 'size-budget': 'growth=0%,mode=warn' } });
  expect(error).toBeUndefined();
  expect(log.warnings).toEqual([expect.stringMatching(/% more than .*o\/web:main.*grown: layer app/)]);
});
