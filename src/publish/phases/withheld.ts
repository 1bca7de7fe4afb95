import { ActionError } from '#base/action-error.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { NuGetAccess, WithheldLogin } from '#publish/nuget/nuget-access.ts';
import { buildEnvironment } from '#publish/paths/environment.ts';
import { isJobVariable } from '#publish/tracking/variables.ts';
import { credentialLine } from './feed-advice.ts';

/**
 * Checks that no variable that the restore needs is withheld. Without it, the restore would call a feed at a wrong address
 * or without its login.
 * @throws ActionError VARIABLE_WITHHELD with the line that the workflow needs.
 */
export function checkWithheld(
  access: Pick<NuGetAccess, 'withheld' | 'withheldLogins' | 'allowed' | 'credentials'>,
  { project, environment, secrets = [] }: Pick<BuildPlan, 'project' | 'environment' | 'secrets'>,
): void {
  const { withheld, withheldLogins, allowed, credentials } = access;
  // The container's own variables do not come from the runner, and it gets those that identify the commit in any case.
  const own = buildEnvironment({}, environment);
  const logins = (name: string) => withheldLogins.filter(({ variable }) => variable === name);
  const isReplaced = (name: string): boolean =>
    logins(name).length > 0 && logins(name).every((login) => login.only && hasLogin(login, credentials));
  const isGiven = (name: string): boolean =>
    own[name] !== undefined || name === 'PATH' || isJobVariable(name) || secrets.includes(name);
  const wanted = withheld.filter((name) => !isGiven(name) && !isReplaced(name));
  if (wanted.length === 0) return;
  throw new ActionError({
    code: 'VARIABLE_WITHHELD',
    doing: `preparing the restore of ${project.value}`,
    got: `a nuget.config of the repository mentions ${wanted.map((name) => `%${name}%`).join(', ')}, and the workflow does not name ${wanted.length === 1 ? 'this variable' : 'these variables'}`,
    hint: `${loginHint(wanted.flatMap(logins))}To give ${wanted.length === 1 ? 'it' : 'them'} to its feeds, add this line below \`with:\`\n  nuget-variables: ${[...allowed, ...wanted].join(', ')}\nA pull request can write any name into that file, so only what the workflow names is passed.`,
  });
}

/** Whether the workflow gives the source a login by name or address. NuGet does not read the variable then. */
function hasLogin({ source, addresses }: WithheldLogin, credentials: NuGetAccess['credentials']): boolean {
  return credentials.some(
    (each) => each.source.toLowerCase() === source.toLowerCase() || addresses.includes(each.source),
  );
}

function loginHint(logins: readonly WithheldLogin[]): string {
  if (logins.length === 0) return '';
  const lines = logins.map((login) => `    ${credentialLine(login)}\n`).join('');
  return `To log in to these sources alone, add these lines below \`with:\`\n  nuget-credentials: |\n${lines}`;
}
