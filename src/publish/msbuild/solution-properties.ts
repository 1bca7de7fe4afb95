import { posix } from 'node:path';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { PATHS } from '#publish/paths/environment.ts';

/**
 * The properties that MSBuild gives to each project of a solution, for a solution that was named.
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
