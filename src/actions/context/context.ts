import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { actionsExec } from '#actions/runner/exec.ts';
import { isProxied, resolveHost, runnerFetch } from '#actions/runner/fetch.ts';
import { jobHome, serviceOf } from '#actions/runner/prestart-cache.ts';
import type { Runner } from '#actions/runner/runner.ts';
import { openTrust, type Trust } from '#actions/runner/trust.ts';
import type { Clock, Exec, Fetch } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { once, onceEach } from '#base/once.ts';
import type { Lookup } from '#base/reach.ts';
import type { ContainerEngine } from '#engine/engine.ts';
import { choosePush } from '#images/plan/push-rule.ts';
import { openRegistries, type Registries } from '#oci/registry/registries.ts';
import { openTags, type Tags } from '#oci/registry/tags.ts';
import { type CredentialLookup, credentialLookup } from '#oci/transport/credentials.ts';
import { hasDockerCertificates, readDockerCertificates } from '#oci/transport/docker-certificates.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { CachePlace } from '#request/inputs/cache-places.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { namedHosts } from '#request/inputs/named-hosts.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { cacheHealth, HEALTH_STATE } from '#reuse/cache/health.ts';
import type { RunCache } from '#reuse/cache/open-cache.ts';
import { runCaches } from '#reuse/cache/run-caches.ts';
import type { ServiceProcess } from '#reuse/cache/service-process.ts';

/** Everything that reaches out of the program, chosen here and nowhere else. */
export interface Context extends Tags {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly exec: Exec;
  /** The checkout, or the folder that a person stands in; absolute. */
  readonly workspace: string;
  /** A folder of this action's own; parts of it outlive a run. */
  readonly home: string;
  /** NuGet's packages folder: one for the code of the event, and one for any other that a step of the job checked out. */
  readonly packagesFor: (event: GitEvent) => string;
  /** Where reports, results of tests and binary logs lie: in a job a folder of this step alone, as steps may run at once. */
  readonly results: string;
  /** Whether `home`, and with it the packages, is still there when the next run begins. */
  readonly homeStays: boolean;
  /** What survives between runs, as far as an event may use it. */
  readonly cacheFor: (event: GitEvent) => RunCache;
  /** What the end of the step is to keep, in this order; actions/context/queue-saves.ts adds to it. */
  readonly saves: EntryToSave[];
  /** Connects when it is first asked for: many runs need none. */
  readonly engine: () => Promise<ContainerEngine>;
  readonly credentials: CredentialLookup;
  readonly registries: Registries;
  /** Through the runner's proxies. */
  readonly fetch: Fetch;
  /** Whom the runner trusts beside the public authorities. */
  readonly trust: Trust;
  /** What names stand for; nothing where a proxy looks them up. */
  readonly lookup: Lookup;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** An entry, and the folder below `home` that it will be made of. */
export interface EntryToSave {
  readonly entry: EntryName;
  /** Absolute. */
  readonly folder: string;
}

const USER_AGENT = 'containerize-dotnet';

/** A step of a GitHub Actions job; with the client of the cache that was started ahead, if one was. */
export function actionsContext(
  runner: Runner,
  step: { readonly inputs: Inputs; readonly first?: ServiceProcess | undefined },
): Context {
  const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const home = jobHome(runner);
  const inputs = ofThisMachine(step.inputs);
  return makeContext({ runner, ...step, inputs, workspace, home, homeStays: false, cachePlace: { kind: 'gha' } });
}

/** A developer's machine. */
export function terminalContext(runner: Runner, inputs: Inputs): Context {
  const cache = runner.env['XDG_CACHE_HOME'] ?? join(runner.env['HOME'] ?? '/tmp', '.cache');
  const home = join(cache, 'containerize-dotnet');
  const cachePlace: CachePlace = { kind: 'local', dir: home };
  return makeContext({
    runner,
    inputs: ofThisMachine(inputs),
    workspace: process.cwd(),
    home,
    homeStays: true,
    cachePlace,
  });
}

interface ContextParts extends Pick<Context, 'runner' | 'inputs' | 'workspace' | 'home' | 'homeStays'> {
  /** Where the inputs name none. */
  readonly cachePlace: CachePlace;
  readonly first?: ServiceProcess | undefined;
}

function makeContext(parts: ContextParts): Context {
  const { runner, inputs, home } = parts;
  const { env, log } = runner;
  const credentials = credentialLookup({ env, exec: actionsExec, log, fallbacks: jobLogins(runner, inputs) });
  const trust = openTrust({ files: inputs.caCertificates, workspace: parts.workspace, env, log });
  const ofRegistry = onceEach(async (registry: string) => {
    const found = await readDockerCertificates(registry, env);
    for (const path of found?.unreadable ?? [])
      log.warning(`${path} is not used for ${registry}: the user who runs this step may not read it.`);
    return found;
  });
  const fetchFor = runnerFetch({ env, cancelled: runner.signal, trust, ofRegistry });
  const fetch = fetchFor();
  const lookup = isProxied(env) ? async () => [] : resolveHost;
  const registries = openRegistries({
    fetch,
    fetchFor,
    credentials,
    insecure: inputs.insecureRegistries,
    secured: (registry) => hasDockerCertificates(registry, env),
    named: namedHosts(inputs),
    lookup,
    userAgent: USER_AGENT,
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal: runner.signal }),
    random: Math.random,
    clock: Date.now,
  });
  return {
    ...parts,
    exec: actionsExec,
    results: parts.homeStays ? home : join(home, 'steps', randomUUID()),
    // A build can write into it as it likes, and what is there becomes part of the next image.
    packagesFor: ({ foreignCode }) => join(home, foreignCode === true ? 'nuget-foreign' : 'nuget'),
    cacheFor: makeCaches(parts, registries),
    saves: [],
    engine: once(async () => (await import('#engine/connect.ts')).connectEngine({ env, home: env['HOME'] ?? '/' })),
    credentials,
    registries,
    ...openTags(registries, inputs.mirrors),
    fetch,
    trust,
    lookup,
    clock: Date.now,
    random: Math.random,
  };
}

/** An image that is built on a Mac, or on a runner with Arm, should run there. */
function ofThisMachine(inputs: Inputs): Inputs {
  return process.arch === 'arm64' ? { ...inputs, machine: process.arch } : inputs;
}

function makeCaches(parts: ContextParts, registries: Registries): Context['cacheFor'] {
  const { runner, inputs, workspace, home, cachePlace } = parts;
  const { log } = runner;
  const health = cacheHealth({ log, earlier: runner.state(HEALTH_STATE), saveState: runner.saveState });
  const service = { ...serviceOf(runner, home), ...defined({ first: parts.first }) };
  const { signal: cancelled } = runner;
  return runCaches({
    inputs,
    pushes: (event) => choosePush(inputs.push, { event, local: true }).value,
    fallback: cachePlace,
    workspace,
    service,
    registries,
    health,
    clock: Date.now,
    cancelled,
  });
}

/** The job's token opens the container registry of its own server, where nobody logged in otherwise. */
function jobLogins({ env }: Runner, { githubToken }: Inputs): Parameters<typeof credentialLookup>[0]['fallbacks'] {
  if (githubToken === undefined) return {};
  const registry = registryOfServer(env['GITHUB_SERVER_URL'] ?? '');
  if (registry === undefined) return {};
  const username = env['GITHUB_ACTOR'] ?? 'x-access-token';
  return { [registry]: { kind: 'password', username, password: githubToken, from: 'the input github-token' } };
}

/** A token is good for the server that gave it: one of an Enterprise Server must not be shown to github.com's registry. */
function registryOfServer(server: string): string | undefined {
  if (server === 'https://github.com') return 'ghcr.io';
  const host = /^https:\/\/([\w-]+\.ghe\.com)$/.exec(server)?.[1];
  return host === undefined ? undefined : `containers.${host}`;
}
