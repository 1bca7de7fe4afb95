import { expect, test } from 'vitest';
import { drawnPhases, timeline, timelineText, tipOf } from '#actions/report/timeline.ts';

const phases = [
  { title: 'Check', from: 0, to: 10 },
  { title: 'Pull the SDK image', within: 'src/Web.csproj', from: 100, to: 5_100 },
  { title: 'dotnet publish `x`; evil:1', within: 'src/Web.csproj', from: 5_100, to: 7_100 },
  { title: 'src/Web.csproj', from: 100, to: 7_200 },
  { title: 'Deliver', from: 7_200, to: 8_000 },
];

test('a chart has the inner phases that can be seen, in the order of their starts', () => {
  expect(drawnPhases(phases).map(({ title }) => title)).toEqual([
    'Pull the SDK image',
    'dotnet publish `x`; evil:1',
    'Deliver',
  ]);
  expect(timeline(phases)).toEqual([
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    '  tickInterval 1second',
    '  section src/Web.csproj',
    '  Pull the SDK image 5s :100, 5100',
    '  dotnet publish  x   evil 1 2s :5100, 7100',
    '  section step',
    '  Deliver 800ms :7200, 8000',
    '```',
  ]);
});

test('a run without long phases has no chart', () => {
  expect(timeline(phases.slice(0, 1))).toEqual([]);
  expect(timelineText([])).toEqual([]);
});

test('the text has a bar for each phase, where it lies in the run', () => {
  const [pull, , deliver = ''] = timelineText(phases);
  expect(pull).toMatch(/^Pull the SDK image +5s +█{24,26}$/);
  expect(deliver).toMatch(/^Deliver +800ms {30,40}█{3,5}$/);
});

test.each([
  [{ elapsed: 8_000, refusal: '' }, '5s of 8s went to pulling the SDK image'],
  [{ elapsed: 60_000, refusal: '' }, undefined],
])('a tip names what took long: %j', (run, wanted) => {
  const tip = tipOf({ phases, ...run });
  if (wanted === undefined) expect(tip).toBeUndefined();
  else expect(tip).toContain(wanted);
});

test('a run that keeps nothing is told what that costs', () => {
  const build = [{ title: 'dotnet publish Web.csproj', from: 0, to: 4_000 }];
  expect(tipOf({ phases: build, elapsed: 5_000, refusal: 'the input cache is off' })).toContain(
    'the input cache is off',
  );
  expect(tipOf({ phases: build, elapsed: 5_000, refusal: '' })).toBeUndefined();
});

test.each(['click me/Web.csproj', 'gantt/Web.csproj', '2024-01-02/Web.csproj', 'title/Web.csproj'])(
  'a path like a statement of the chart stays a title: %s',
  (title) => {
    const lines = timeline([...phases, { title, from: 8_000, to: 9_000 }]);
    expect(lines).toContain(`  \u200b${title} 1s :8000, 9000`);
  },
);

test('long paths do not make the chart too long to be drawn', () => {
  const many = Array.from({ length: 25 }, (_, at) => ({ title: `${at} ${'x'.repeat(4_000)}`, from: 0, to: 100 }));
  expect(timeline(many).join('\n').length).toBeLessThan(10_000);
});
