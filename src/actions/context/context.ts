import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import prettyBytes from 'pretty-bytes';
import { actionsExec } from '#actions/runner/exec.ts';
import { isProxied, resolveHost, runnerFetch } from '#actions/runner/fetch.ts';
import { type Pins, pinnedFetch } from '#actions/runner/pinned-fetch.ts';
import { jobHome, serviceOf } from '#actions/runner/prestart-cache.ts';
import type { Runner } from '#actions/runner/runner.ts';
import { openTrust, type Trust } from '#actions/runner/trust.ts';
import type { Clock, Exec, Fetch, Log } from '#base/effects.ts';
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

/** The step: its inputs, and what runs it. */
export interface StepAccess {
  readonly runner: Runner;
  readonly inputs: Inputs;
}

/** The folders of a run; all absolute. */
export interface FolderAccess {
  /** The checkout, or at a terminal the current folder. */
  readonly workspace: string;
  /** This action's own folder; parts of it are kept for later runs. */
  readonly home: string;
  /** Whether `home`, and the packages in it, still exist when the next run starts. */
  readonly homeStays: boolean;
  /**
   * NuGet's packages folder: one for the event's own code, and one for other code that a step of the job checked out.
   */
  readonly packagesFor: (event: GitEvent) => string;
  /**
   * Where reports, test results and binary logs are written. In a job each step has its own folder, since steps may
   * run at once.
   */
  readonly results: string;
}

/** The cache between runs. */
export interface CacheAccess {
  /** Returns the cache with the scopes that the event may use. */
  readonly cacheFor: (event: GitEvent) => RunCache;
  /** What is saved at the end of the step, in this order; filled by actions/context/queue-saves.ts. */
  readonly saves: EntryToSave[];
}

/** Registries, and the tags in them. */
export interface RegistryAccess extends Tags {
  readonly registries: Registries;
  readonly credentials: CredentialLookup;
  /** What a run found out about signatures of images, filled by actions/context/base-signatures.ts: each is asked once. */
  readonly signatureChecks: Map<string, Promise<unknown>>;
}

/** Servers that are not registries. */
export interface NetworkAccess {
  /** Uses the runner's proxies. */
  readonly fetch: Fetch;
  /** Resolves host names to addresses; returns none where a proxy resolves them. */
  readonly lookup: Lookup;
  /** The authorities that the runner trusts in addition to the public ones. */
  readonly trust: Trust;
}

/** The machine: its programs, its container engine and its clock. */
export interface MachineAccess {
  readonly exec: Exec;
  /** Connects on the first call: many runs need no engine. */
  readonly engine: () => Promise<ContainerEngine>;
  readonly clock: Clock;
  /** Returns a number from 0 up to 1. */
  readonly random: () => number;
}

/** The effects of a run: everything that reaches outside of the program. They are chosen only here. */
export interface Context extends StepAccess, FolderAccess, CacheAccess, RegistryAccess, NetworkAccess, MachineAccess {}

/** A cache entry, and the folder below `home` with its content. */
export interface EntryToSave {
  readonly entry: EntryName;
  /** Absolute. */
  readonly folder: string;
}

const USER_AGENT = 'containerize-dotnet';

/** Returns the context of a step in GitHub Actions, with the cache client that was started ahead, if there is one. */
export function actionsContext(
  runner: Runner,
  step: { readonly inputs: Inputs; readonly first?: ServiceProcess | undefined },
): Context {
  const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const home = jobHome(runner);
  const inputs = ofThisMachine(step.inputs);
  return makeContext({ runner, ...step, inputs, workspace, home, homeStays: false, cachePlace: { kind: 'gha' } });
}

/** Returns the context of a run on a developer's machine. */
export function terminalContext(
  runner: Runner,
  {
    inputs,
    workspace = process.cwd(),
    pins,
  }: { readonly inputs: Inputs; readonly workspace?: string; readonly pins?: Pins },
): Context {
  const cache = runner.env['XDG_CACHE_HOME'] ?? join(runner.env['HOME'] ?? '/tmp', '.cache');
  const home = join(cache, 'containerize-dotnet');
  const cachePlace: CachePlace = { kind: 'local', dir: home };
  return makeContext({
    runner,
    inputs: ofThisMachine(inputs),
    workspace,
    home,
    homeStays: true,
    cachePlace,
    ...defined({ pins }),
  });
}

interface ContextParts extends Pick<Context, 'runner' | 'inputs' | 'workspace' | 'home' | 'homeStays'> {
  /** Used if the inputs name no place. */
  readonly cachePlace: CachePlace;
  readonly first?: ServiceProcess | undefined;
  /** What tags of images count as. */
  readonly pins?: Pins;
}

function makeContext(parts: ContextParts): Context {
  const { runner, inputs, home } = parts;
  const { env, log } = runner;
  const credentials = credentialLookup({ env, exec: actionsExec, log, fallbacks: jobLogins(runner, inputs) });
  const trust = openTrust({ files: inputs.caCertificates, workspace: parts.workspace, env, log });
  const plain = runnerFetch({ env, cancelled: runner.signal, trust, ofRegistry: certificatesOf(runner) });
  const { pins } = parts;
  const fetchFor: typeof plain = pins === undefined ? plain : (registry) => pinnedFetch(plain(registry), pins);
  const fetch = fetchFor();
  const lookup = isProxied(env) ? async () => [] : resolveHost;
  const registries = openRegistries({
    ...{ fetch, fetchFor, credentials, lookup, userAgent: USER_AGENT },
    insecure: inputs.insecureRegistries,
    secured: (registry) => hasDockerCertificates(registry, env),
    named: namedHosts(inputs),
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal: runner.signal }),
    random: Math.random,
    clock: Date.now,
    onSent: showSent(log),
  });
  return {
    ...parts,
    exec: actionsExec,
    results: parts.homeStays ? home : join(home, 'steps', randomUUID()),
    // A build can write to this folder, and its content becomes part of the next image: foreign code gets its own.
    packagesFor: ({ foreignCode }) => join(home, foreignCode === true ? 'nuget-foreign' : 'nuget'),
    cacheFor: makeCaches(parts, registries),
    saves: [],
    engine: once(async () => (await import('#engine/connect.ts')).connectEngine({ env, home: env['HOME'] ?? '/' })),
    credentials,
    registries,
    signatureChecks: new Map(),
    ...openTags(registries, inputs.mirrors),
    fetch,
    trust,
    lookup,
    clock: Date.now,
    random: Math.random,
  };
}

/** Reads the files of docker for the certificates of a registry. */
function certificatesOf({ env, log }: Runner) {
  return onceEach(async (registry: string) => {
    const found = await readDockerCertificates(registry, env);
    for (const path of found?.unreadable ?? [])
      log.warning(`Cannot read ${path} as the user of this step, so it is not used for ${registry}.`);
    return found;
  });
}

/** An image that is built on a Mac, or on an Arm runner, should run there. */
function ofThisMachine(inputs: Inputs): Inputs {
  return process.arch === 'arm64' ? { ...inputs, machine: process.arch } : inputs;
}

/** Shows how much was sent to registries, and how fast, while a push takes long. */
function showSent({ progress }: Log): (bytes: number) => void {
  let sent = 0;
  let since: number | undefined;
  return (bytes) => {
    sent += bytes;
    since ??= performance.now();
    const seconds = (performance.now() - since) / 1000;
    if (seconds >= 1) progress(`${prettyBytes(sent)} sent, ${prettyBytes(sent / seconds)}/s`);
  };
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

/** Returns the job's token as the fallback login for the container registry of the GitHub server that issued it. */
function jobLogins({ env }: Runner, { githubToken }: Inputs): Parameters<typeof credentialLookup>[0]['fallbacks'] {
  if (githubToken === undefined) return {};
  const registry = registryOfServer(env['GITHUB_SERVER_URL'] ?? '');
  if (registry === undefined) return {};
  const username = env['GITHUB_ACTOR'] ?? 'x-access-token';
  return { [registry]: { kind: 'password', username, password: githubToken, from: 'the input github-token' } };
}

/**
 * A token is valid for the server that issued it: one from an Enterprise Server must not be sent to github.com's
 * registry.
 */
function registryOfServer(server: string): string | undefined {
  if (server === 'https://github.com') return 'ghcr.io';
  const host = /^https:\/\/([\w-]+\.ghe\.com)$/.exec(server)?.[1];
  return host === undefined ? undefined : `containers.${host}`;
}
