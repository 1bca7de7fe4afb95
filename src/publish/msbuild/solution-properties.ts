import { posix } from 'node:path';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { PATHS } from '#publish/paths/environment.ts';

/**
 * Returns the properties that MSBuild sets for each project of a solution, if the input names a solution.
 * https://learn.microsoft.com/visualstudio/msbuild/msbuild-reserved-and-well-known-properties
 */
export function solutionProperties({ solution }: Pick<BuildPlan, 'solution'>): Readonly<Record<string, string>> {
  if (solution === undefined) return {};
  const path = posix.join(PATHS.source, solution);
  const { dir, base, ext, name } = posix.parse(path);
  return {
    SolutionDir: `${dir}/`,
    SolutionExt: ext,
    SolutionFileName: base,
    SolutionName: name,
    SolutionPath: path,
  };
}
