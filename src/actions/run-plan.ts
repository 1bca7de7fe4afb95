import type { Context } from '#actions/context/context.ts';
import { findChangedFiles } from '#actions/matrix/changed-files.ts';
import { findUnchanged } from '#actions/matrix/find-unchanged.ts';
import { reportLegs } from '#actions/matrix/report-legs.ts';
import { findProjectFacts, globalsOf } from '#actions/plan/find-projects.ts';
import { read } from '#actions/plan/read.ts';
import { readProjectGraph } from '#dotnet/project/graph.ts';
import { splitImages } from '#plan/matrix/leg-parts.ts';
import { packLegs } from '#plan/matrix/legs.ts';
import type { PlanInputs } from '#request/inputs/plan-inputs.ts';

/**
 * The pipeline of the action `plan`: finds which images a change affects, and the legs of a matrix that build them.
 * Builds nothing and writes nothing outside of the run.
 */
export async function runPlan(context: Context, asked: PlanInputs): Promise<void> {
  const { inputs, runner } = context;
  const parts = splitImages(inputs, asked);
  const request = await read({ ...context, inputs: { ...inputs, projects: asked.projects } });
  const found = await findProjectFacts(context, { request, lines: asked.projects, scope: 'all' });
  const projects = found.deployable.map(({ value }) => value);
  const globals = globalsOf(inputs);
  const graph = await readProjectGraph(
    projects.map(({ path }) => path),
    { root: request.root, globals },
  );

  const looked = await runner.log.phase('Look for results of earlier runs', () =>
    findUnchanged(context, { request, projects, parts, affected: asked.affected }),
  );
  const units = await findChangedFiles(context, { request, graph, looked });
  await reportLegs(context, { request, legs: packLegs(units, asked.maxLegs), graph });
}
