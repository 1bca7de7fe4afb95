import { ActionError } from '#base/action-error.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import { isJobVariable } from '#source/variables.ts';
import { buildEnvironment } from './environment.ts';
import type { NuGetAccess } from './nuget-access.ts';

/**
 * A restore without a variable that it wants would ask a feed at a wrong address, or without its login.
 * @throws ActionError VARIABLE_WITHHELD with the line that the workflow lacks
 */
export function checkWithheld(
  { withheld = [], allowed = [] }: Pick<NuGetAccess, 'withheld' | 'allowed'>,
  { project, environment }: Pick<BuildPlan, 'project' | 'environment'>,
): void {
  // What the container has of its own is not the runner's to give, and what says which commit it is for it gets anyway.
  const own = buildEnvironment({}, environment);
  const wanted = withheld.filter((name) => own[name] === undefined && name !== 'PATH' && !isJobVariable(name));
  if (wanted.length === 0) return;
  throw new ActionError({
    code: 'VARIABLE_WITHHELD',
    doing: `preparing the restore of ${project.value}`,
    got: `a nuget.config of the repository mentions ${wanted.map((name) => `%${name}%`).join(', ')}, and the workflow does not name ${wanted.length === 1 ? 'this variable' : 'these variables'}`,
    hint: `If its feeds are to have ${wanted.length === 1 ? 'it' : 'them'}, add this line below \`with:\`\n  nuget-variables: ${[...allowed, ...wanted].join(', ')}\nA pull request can write any name into that file, so only what the workflow names is passed.`,
  });
}
