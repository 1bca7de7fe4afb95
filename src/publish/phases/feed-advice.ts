import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { Diagnostic } from '#publish/msbuild/diagnostics.ts';
import { isOnRunner } from '#publish/nuget/network.ts';
import type { NuGetAccess, NuGetConfigFile } from '#publish/nuget/nuget-access.ts';
import { readNuGetConfig, type SourceLogin } from '#publish/nuget/nuget-config.ts';
import { readRepositoryConfigs } from '#publish/nuget/nuget-runner.ts';

/** The input of a restore. */
interface FeedContext {
  readonly plan: Pick<BuildPlan, 'root' | 'project' | 'secrets'>;
  readonly nuget: NuGetAccess;
  /** The last lines of the failed phase. */
  readonly tail: readonly string[];
}

/** Returns a hint for a server that refused access, if the remedy is certain; `undefined` for any other failure. */
export async function feedAdvice(errors: readonly Diagnostic[], context: FeedContext): Promise<string | undefined> {
  const untrusted = [...errors.map(({ message }) => message), ...context.tail].find((line) => UNTRUSTED.test(line));
  // NuGet names the feed and the reason in two lines.
  if (untrusted !== undefined) return trustAdvice([untrusted, ...errors.map(({ message }) => message)]);
  const ofFeeds = errors.filter(({ code }) => code === 'NU1301');
  if (!ofFeeds.some(isRefusal)) return undefined;
  const { root, project, secrets = [] } = context.plan;
  const known = new Set([...Object.keys(context.nuget.environment), ...secrets]);
  return loginAdvice(await readRepositoryConfigs(root, project.value), known);
}

/** Returns a hint for an unreachable feed, from the error alone. */
export function unreachableAdvice(
  errors: readonly Diagnostic[],
  { network }: Pick<BuildPlan, 'network'>,
): string | undefined {
  const unreachable = errors.filter(({ code }) => code === 'NU1301');
  if (unreachable.length === 0) return undefined;
  if (unreachable.some(isRefusal)) {
    return 'A NuGet feed refused access: give its name or URL with a user and a token in `nuget-credentials`. ';
  }
  const isLocal = ({ message }: Diagnostic): boolean => (message.match(/https?:\/\/[^\s'"]+/g) ?? []).some(isOnRunner);
  if (network !== 'host' && unreachable.some(isLocal)) {
    return 'localhost in a container is the container itself: add `network: host` to the workflow if the build may use the network of the runner. ';
  }
  return 'A NuGet feed could not be reached: check its URL and the proxy of the runner. ';
}

/** Whether the feed answered, and refused the login. */
export function isRefusal({ message }: Diagnostic): boolean {
  return /\b40[13]\b|Unauthorized|Forbidden/i.test(message);
}

/** Messages of .NET, Node, git and curl for a chain whose last certificate is not trusted. */
const UNTRUSTED =
  /PartialChain|UntrustedRoot|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|SELF_SIGNED_CERT|server certificate verification failed|SSL certificate problem/;

/** Whether a certificate is not trusted. A retry does not help then. */
export function isUntrusted({ message }: Diagnostic): boolean {
  return UNTRUSTED.test(message);
}

function trustAdvice(lines: readonly string[]): string {
  const [host = 'a server that the build calls'] = lines.flatMap(
    (line) => /https:\/\/([^\s/'"]+)/.exec(line)?.[1] ?? [],
  );
  return `The certificate of ${host} is not trusted in the container: give the certificate file of its authority in \`ca-certificates\`, or make the runner trust it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, /usr/local/share/ca-certificates). `;
}

/** Returns a hint for logins with variables that the step does not have. NuGet sends `%NAME%` itself then, and is refused. */
function loginAdvice(repository: readonly NuGetConfigFile[], known: ReadonlySet<string>): string | undefined {
  const logins = repository.flatMap(({ text }) => readNuGetConfig(text).logins);
  const lacking = logins.flatMap((login) => {
    const variable = VARIABLE.exec(login.password)?.[1];
    return variable === undefined || known.has(variable) ? [] : [{ ...login, variable }];
  });
  if (lacking.length === 0) return undefined;
  const names = [...new Set(lacking.map(({ variable }) => `%${variable}%`))].join(', ');
  const lines = lacking.map((login) => `    ${credentialLine(login)}`).join('\n');
  return `A nuget.config of the repository logs in with ${names}, which the step does not have. Add these lines below \`with:\`\n  nuget-credentials: |\n${lines}\n`;
}

const VARIABLE = /%([A-Za-z_][A-Za-z0-9_]*)%/;

/** Returns the line for a login in a workflow. */
export function credentialLine(login: SourceLogin & { readonly variable: string }): string {
  const { source, username, variable } = login;
  const user = username === '' || VARIABLE.test(username) ? expression('github.actor') : username;
  return `${source}=${user}:${expression(`secrets.${variable}`)}`;
}

function expression(text: string): string {
  return `\${{ ${text} }}`;
}
