import { posix } from 'node:path';
import type { StepAccess } from '#actions/context/context.ts';
import type { Log } from '#base/effects.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { type FoundProjects, findProjects as findIn } from '#dotnet/project/find-project.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { excludePatterns } from '#publish/source/exclude.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Request } from './read.ts';

/** Finds every project that can become an image; logs for the others why they cannot. */
export async function findProjectFacts(
  { inputs, runner: { log } }: StepAccess,
  wanted: { readonly request: Request; readonly lines: readonly string[]; readonly scope: 'near' | 'all' },
): Promise<FoundProjects> {
  const { root, workspace } = wanted.request;
  const found = await findIn({
    ...{ root, workspace, lines: wanted.lines, scope: wanted.scope },
    ...{ globals: globalsOf(inputs), environment: inputs.buildEnv },
    ...(wanted.scope === 'all' ? { excluded: excludePatterns(inputs.exclude) } : {}),
  });
  for (const { value, because } of found.others) log.info(`${value.path}: no image (${because})`);
  if (wanted.scope === 'near') return found;
  log.info(`Deployable projects: ${found.deployable.length}`);
  return {
    ...found,
    deployable: found.deployable.map((each) => ({ ...each, value: withoutSolution(each.value, log) })),
  };
}

/** A leg names its projects, so MSBuild does not know a solution there. */
function withoutSolution({ solution, ...project }: ProjectFacts, log: Log): ProjectFacts {
  if (solution === undefined || !project.usesSolution) return project;
  const folder = posix.join(PATHS.source, posix.dirname(solution), '/');
  log.warning(
    `${project.path} uses properties of a solution, but the legs of a matrix name projects. Give the property to both steps: \`properties: SolutionDir=${folder}\`.`,
    { file: project.path },
  );
  return project;
}

/** Returns MSBuild's global properties that apply to files read before MSBuild runs. */
export function globalsOf({
  properties,
  configuration,
}: Pick<Inputs, 'properties' | 'configuration'>): Readonly<Record<string, string>> {
  return { ...properties, Configuration: configuration };
}
