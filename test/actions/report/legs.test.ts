import { expect, test } from 'vitest';
import { planOutputsOf, planSummaryOf } from '#actions/report/legs.ts';
import type { ProjectGraph } from '#dotnet/project/graph.ts';
import { packLegs, type Unit } from '#plan/matrix/legs.ts';

const PART = { os: 'noble', platforms: 'linux/amd64', suffix: '' };
const unit = (project: string, value: boolean, because = 'why'): Unit => ({
  project,
  part: PART,
  affected: { value, because },
});
const graphOf = (projects: Readonly<Record<string, readonly string[]>>): ProjectGraph =>
  new Map(Object.entries(projects).map(([path, references]) => [path, { path, references, takes: [] }]));

test('the outputs have what a matrix needs, with paths for the main action', () => {
  const legs = packLegs([unit('a/A.csproj', true), unit('b/B.csproj', false), unit('c/C.csproj', false)], 20);
  const outputs = planOutputsOf(legs, 'checkout');
  const common = { ...PART, because: 'why' };
  expect(JSON.parse(outputs.matrix)).toEqual({
    include: [
      {
        ...common,
        leg: 'unchanged',
        name: 'unchanged',
        project: 'checkout/b/B.csproj\ncheckout/c/C.csproj',
        changed: false,
      },
      { ...common, leg: 'a', name: 'A', project: 'checkout/a/A.csproj', changed: true },
    ],
  });
  expect(JSON.parse(outputs.projects)).toEqual([
    { project: 'checkout/a/A.csproj', affected: true, because: 'why' },
    { project: 'checkout/b/B.csproj', affected: false, because: 'why' },
    { project: 'checkout/c/C.csproj', affected: false, because: 'why' },
  ]);
  expect(outputs).toMatchObject({ legs: '["unchanged","a"]', any: 'true', count: '1' });
});

test('the summary has legs with reasons, and a graph of the projects', () => {
  const legs = packLegs([unit('a/A.csproj', true, '<b>x</b> changed'), unit('b/B.csproj', false)], 20);
  const page = planSummaryOf(legs, graphOf({ 'a/A.csproj': ['l/L.csproj'], 'b/B.csproj': [], 'l/L.csproj': [] }));
  expect(page).toContain('1 of 2 projects to build');
  expect(page).toContain('| `a` | `a/A.csproj` | `noble` | `linux/amd64` | &#60;b&#62;x&#60;/b&#62; changed |');
  expect(page).toContain('  p0["A"]:::affected\n  p1["B"]\n  p2["L"]\n  p0 --> p2\n');
});

test('a name with markup of the graph is shown as text', () => {
  const path = 'a/x"]; click p0 "javascript:1.csproj';
  const page = planSummaryOf(packLegs([unit(path, true)], 1), graphOf({ [path]: [] }));
  expect(page).toContain('  p0["x    click p0  javascript 1"]:::affected');
});

test('hundreds of projects have no graph, and thousands fit the summary', () => {
  const paths = Array.from({ length: 3000 }, (_, at) => `src/${'deep/'.repeat(10)}${at}/Service${at}.csproj`);
  const legs = packLegs(
    paths.map((path) => unit(path, true, 'x'.repeat(200))),
    20,
  );
  const page = planSummaryOf(legs, graphOf(Object.fromEntries(paths.map((path) => [path, []]))));
  expect(page).not.toContain('mermaid');
  expect(page).toContain('2500 more are in the log.');
  expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
});
