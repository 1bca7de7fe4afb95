import { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { isLoopback } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { proxiesOf } from '#publish/paths/environment.ts';
import type { NuGetAccess, NuGetConfigFile } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { sourcesInUse } from './nuget-sources.ts';

/** The configuration that names the servers a restore may call. */
interface Reach {
  readonly nuget: NuGetAccess;
  /** The repository's own configurations. They may clear sources of the runner, but cannot choose a network. */
  readonly repository: readonly NuGetConfigFile[];
  readonly env: Env;
}

/**
 * Checks that the container can reach the addresses that the runner or the workflow names. localhost in a container is the
 * container itself, so an address there is unreachable unless the workflow lets the build share the runner's network. A
 * configuration in the repository cannot choose that network.
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
    hint: 'Add `network: host` below `with:` so that the build shares the network of the runner, or give an address that a container can reach.',
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

/** Returns the runner's sources that are still in use after the repository's configurations were applied. */
function sourcesOfRunner(
  { configs, environment, inWorkspace }: NuGetAccess,
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
