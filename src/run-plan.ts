import type { PlanInputs } from '#inputs/plan-inputs.ts';
import { splitImages } from '#plan/leg-parts.ts';
import { packLegs } from '#plan/legs.ts';
import { readProjectGraph } from '#project/graph.ts';
import { compare } from '#steps/compare.ts';
import { findProjects, globalsOf } from '#steps/find-projects.ts';
import { lookUp } from '#steps/look-up.ts';
import { read } from '#steps/read.ts';
import { reportLegs } from '#steps/report-legs.ts';
import type { World } from '#world.ts';

/**
 * The story of the companion `plan`: which images a change affects, and the legs of a matrix that make them. Nothing is
 * built, and nothing is written anywhere.
 */
export async function runPlan(world: World, asked: PlanInputs): Promise<void> {
  const { inputs, runner } = world;
  const parts = splitImages(inputs, asked);
  const request = await read({ ...world, inputs: { ...inputs, projects: asked.projects } });
  const found = await findProjects(world, { request, lines: asked.projects, scope: 'all' });
  const projects = found.deployable.map(({ value }) => value);
  const globals = globalsOf(inputs);
  const graph = await readProjectGraph(
    projects.map(({ path }) => path),
    { root: request.root, globals },
  );

  const looked = await runner.log.phase('Look for what earlier runs made', () =>
    lookUp(world, { request, projects, parts, affected: asked.affected }),
  );
  const units = await compare(world, { request, graph, looked });
  await reportLegs(world, { request, legs: packLegs(units, asked.maxLegs), graph });
}
