import { type FoundProjects, findDeployable } from '#project/deployable.ts';
import { excludePatterns } from '#source/exclude.ts';
import type { World } from '#world.ts';
import { globalsOf } from './plan-build.ts';
import type { Request } from './read.ts';

/** Every project that can be an image; the log says of the others why they are none. */
export async function findProjects(
  { inputs, runner: { log } }: World,
  of: { readonly request: Request; readonly lines: readonly string[] },
): Promise<FoundProjects> {
  const { root, workspace } = of.request;
  const found = await findDeployable({
    root,
    workspace,
    lines: of.lines,
    globals: globalsOf(inputs),
    excluded: excludePatterns(inputs.exclude),
  });
  for (const { value, because } of found.others) log.info(`${value.path}: no image (${because})`);
  log.info(`Deployable projects: ${found.deployable.length}`);
  return found;
}
