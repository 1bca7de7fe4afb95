import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { isLoopback } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { proxiesOf } from '#publish/paths/environment.ts';
import type { NuGetAccess, NuGetConfigFile } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { sourcesInUse } from './nuget-sources.ts';

/** What a restore may call, as far as the runner and the workflow say it. */
interface Reach {
  readonly nuget: NuGetAccess;
  /** The repository's own configurations: they may clear what the runner's say, and choose no network. */
  readonly repository: readonly NuGetConfigFile[];
  readonly env: Env;
}

/**
 * A container's localhost is the container itself. What the runner or the workflow names there cannot be reached, unless the
 * workflow has the build share the runner's network; the repository's own word is not enough for that.
 * @throws ActionError NETWORK_UNREACHABLE
 */
export function checkNetwork(plan: Pick<BuildPlan, 'network' | 'environment'>, reach: Reach): void {
  if (plan.network === 'host') return;
  const local = addressesOf(plan, reach).find(({ address }) => isOnRunner(address));
  if (local === undefined) return;
  throw new ActionError({
    code: 'NETWORK_UNREACHABLE',
    doing: 'choosing the network of the build',
    got: `${local.what} is ${new URL(withScheme(local.address)).host}, and localhost in a container is the container itself`,
    hint: 'Add `network: host` below `with:`, and the build shares the network of the runner; or give an address that a container can reach.',
  });
}

function addressesOf(
  { environment }: Pick<BuildPlan, 'environment'>,
  { nuget, repository, env }: Reach,
): readonly { readonly what: string; readonly address: string }[] {
  const { NO_PROXY: _, no_proxy: __, ...proxies } = proxiesOf(env);
  const npm = Object.entries(environment).filter(([name]) => /^npm_config_registry$/i.test(name));
  return [
    ...Object.entries(proxies).map(([name, address]) => ({ what: `the proxy in ${name}`, address })),
    ...sourcesOfRunner(nuget, repository),
    ...nuget.credentials.map(({ source }) => ({ what: 'a source of the input nuget-credentials', address: source })),
    ...npm.map(([name, address]) => ({ what: `${name} of the input build-env`, address })),
  ];
}

/** Those that are left when the repository's configurations have had their say. */
function sourcesOfRunner(
  { configs, environment, inWorkspace = [] }: NuGetAccess,
  repository: readonly NuGetConfigFile[],
): readonly { readonly what: string; readonly address: string }[] {
  const own = configs.filter((config) => !inWorkspace.includes(config));
  const named = own.flatMap(({ text }) => readNuGetConfig(text).sources);
  return sourcesInUse([...repository, ...configs])
    .packages.filter((source) => named.some(({ name, value }) => name === source.name && value === source.value))
    .map(({ name, value }) => ({
      what: `the source \`${name}\` of the runner's NuGet configuration`,
      address: value.replace(/%(\w+)%/g, (text, variable: string) => environment[variable] ?? text),
    }));
}

export function isOnRunner(address: string): boolean {
  const url = withScheme(address);
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname } = new URL(url);
  if (!/^(?:https?|socks[45]?[ah]?):$/.test(protocol)) return false;
  return isLoopback(host) || hostname.endsWith('.localhost');
}

/** Proxies are often written without a scheme. */
function withScheme(address: string): string {
  return /^[\w.-]+:\d+$/.test(address) ? `http://${address}` : address;
}
