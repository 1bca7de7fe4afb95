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

/** Returns the image that another build of the run made under a key, or makes it. */
export type ShareImage = (key: string, make: () => Promise<BuildImage>) => Promise<BuildImage>;

/** The image of a build container. If the action made it, disposing of it removes it. */
export interface BuildImage extends AsyncDisposable {
  readonly id: string;
}

/** Everything outside a build that it needs. */
export interface PublishContext {
  readonly engine: ContainerEngine;
  readonly exec: Exec;
  readonly log: Log;
  /** The runner's environment. Proxies and PATH are taken from it by name. */
  readonly env: Env;
  /** An empty folder for this build alone. The caller removes it. */
  readonly temp: string;
  readonly clock: Clock;
  /** The checkout, if it was already read. */
  readonly checkout?: Checkout;
  /** A folder with the intermediate files of an earlier build, which this build moves away; `undefined` if there are none. */
  readonly earlier?: Promise<string | undefined>;
  /** NuGet's packages folder, which is kept between builds. */
  readonly packages: string;
  /**
   * Settles when {@link packages} contains the packages of earlier builds. A container may have it mounted before. Absent:
   * it already does.
   */
  readonly packagesReady?: () => Promise<void>;
  /** Shares a prepared image with other builds of the run. Absent: there are no others. */
  readonly shareImage?: ShareImage;
  /** Identifies this run in the container's label. */
  readonly runId: string;
  readonly nuget: NuGetAccess;
  /** Secrets that only the commands of the build get. Absent: none. */
  readonly secrets?: readonly BuildSecret[];
  /** Authorities that the runner trusts in addition to the public ones. Absent: none. */
  readonly authorities?: () => Promise<Authorities>;
  /** Returns the reference to pull from instead, as `registry-mirrors` says. */
  readonly mirror?: (reference: Reference) => Reference;
  /** Returns the login for pulling the SDK image. */
  readonly login: (registry: string) => Promise<RegistryLogin | undefined>;
  /** Returns the current digest of a tag in its registry; `undefined` if it is unknown. Absent: the engine's image is used. */
  readonly currentDigest?: (reference: Reference) => Promise<Digest | undefined>;
  /** Called as soon as a container exists, so that it can be removed even if this process is killed. */
  readonly onStarted?: (containerId: string) => void;
  /** Called with work that continues when the build is done: the end of its container. Absent: the build waits for it. */
  readonly ending?: (end: Promise<unknown>) => void;
  /** Returns the plan for MSBuild's answers. Absent: MSBuild is not asked. */
  readonly replan?: (answers: Properties) => BuildPlan;
  /** Cancels the build. The container is removed. */
  readonly signal?: AbortSignal;
  /** `never` copies everything in and out, as for an engine on another machine. */
  readonly mounts?: 'auto' | 'never';
  /** The folder for results of tests. */
  readonly testResults?: string;
  /** The path for MSBuild's binary log, if the plan asks for one. */
  readonly binlog?: string;
}

/** The label of the action's containers, with {@link PublishContext.runId} as its value. */
export const RUN_LABEL = 'io.github.containerize-dotnet.run';
