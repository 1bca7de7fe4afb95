import type { Authorities } from '#base/certificates.ts';
import type { Clock, Env, Exec, Log } from '#base/effects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { ContainerEngine, RegistryLogin } from '#engine/engine.ts';
import type { Digest } from '#oci/digest.ts';
import type { Reference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { NuGetAccess } from '#publish/nuget/nuget-access.ts';
import type { Checkout } from '#publish/source/checkout.ts';
import type { BuildSecret } from '#request/inputs/build-secrets.ts';

/** Gives what was made under a key before, in a build beside this one, else makes it. */
export type ShareImage = (key: string, make: () => Promise<BuildImage>) => Promise<BuildImage>;

/** What a build container is made of; one that we made goes when it is disposed of. */
export interface BuildImage extends AsyncDisposable {
  readonly id: string;
}

/** The world as a build needs it. */
export interface PublishContext {
  readonly engine: ContainerEngine;
  readonly exec: Exec;
  readonly log: Log;
  /** The runner's environment: proxies and PATH are taken from it by name. */
  readonly env: Env;
  /** An empty folder for this build alone; its owner removes it. */
  readonly temp: string;
  readonly clock: Clock;
  /** The checkout, where it was read already. */
  readonly checkout?: Checkout;
  /** A folder of an earlier build's intermediate files, used up by this one; `undefined` where there is none. */
  readonly earlier?: Promise<string | undefined>;
  /** NuGet's packages folder, kept between builds. */
  readonly packages: string;
  /** Settles when that folder holds what earlier builds left; a container may have it mounted before. Absent: it does. */
  readonly packagesReady?: () => Promise<void>;
  /** Where other builds of the run use the same prepared image. Absent: this one is alone. */
  readonly shareImage?: ShareImage;
  /** Names this run in the container's label. */
  readonly runId: string;
  readonly nuget: NuGetAccess;
  /** What the commands of the build get, and nothing else does. Absent: nothing. */
  readonly secrets?: readonly BuildSecret[];
  /** Whom the runner trusts beside the public authorities. Absent: none. */
  readonly authorities?: () => Promise<Authorities>;
  /** Where an image is pulled from instead, as `registry-mirrors` says. */
  readonly mirror?: (reference: Reference) => Reference;
  /** What to log in with when the SDK image is pulled. */
  readonly login: (registry: string) => Promise<RegistryLogin | undefined>;
  /** What a tag is now in its registry; `undefined` when that cannot be learned. Absent: what the engine has is taken. */
  readonly currentDigest?: (reference: Reference) => Promise<Digest | undefined>;
  /** Called as soon as a container exists, so that it can be removed even if this process is killed. */
  readonly onStarted?: (containerId: string) => void;
  /** Given what goes on when the build is done: the end of its container. Absent: that is waited for. */
  readonly ending?: (end: Promise<unknown>) => void;
  /** The plan that MSBuild's answers to the question of a plan make. Absent: none is asked. */
  readonly replan?: (answers: Properties) => BuildPlan;
  /** Cancels the build; the container is removed. */
  readonly signal?: AbortSignal;
  /** `never` copies everything in and out, as for an engine on another machine. */
  readonly mounts?: 'auto' | 'never';
  /** Where results of tests are kept. */
  readonly testResults?: string;
  /** Where MSBuild's binary log is kept when the plan asks for one. */
  readonly binlog?: string;
}

/** Containers of ours carry it, with {@link PublishContext.runId} as its value. */
export const RUN_LABEL = 'io.github.containerize-dotnet.run';
