import type { Authorities } from '#base/certificates.ts';
import type { Clock, Env, Log } from '#base/effects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { ContainerEngine, Mount, RegistryLogin } from '#engine/engine.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage } from '#oci/image.ts';
import type { Platform } from '#oci/platform.ts';
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
  /** Its folders that are on the runner; empty: all are in the image. */
  readonly mounts: readonly Mount[];
  /** Its variables that are not in the image. */
  readonly env: Readonly<Record<string, string>>;
}

/** What unpacking the SDK image needs, where the engine does not have to keep it. */
export interface UnpackAccess {
  /** Returns the image in its registry, with layers that are read when they are opened. */
  readonly open: (reference: Reference, platform: Platform) => Promise<BaseImage>;
  /** Returns a new folder for it, which is removed when the run ends. */
  readonly folder: (place: 'memory' | 'disk') => Promise<string>;
}

/** The runner that a build is started on. */
export interface RunnerAccess {
  readonly log: Log;
  /** The runner's environment. Proxies and PATH are taken from it by name. */
  readonly env: Env;
  /** An empty folder for this build alone. The caller removes it. */
  readonly temp: string;
  readonly clock: Clock;
  /** Cancels the build. The container is removed. */
  readonly signal: AbortSignal;
}

/** The container engine, and what its containers need of the run. */
export interface EngineAccess {
  readonly engine: ContainerEngine;
  /** Identifies this run in the container's label. */
  readonly runId: string;
  /** `never` copies everything in and out, as for an engine on another machine. */
  readonly mounts: 'auto' | 'never';
  /** Returns the authorities that the runner trusts in addition to the public ones. */
  readonly authorities: () => Promise<Authorities>;
  /** Shares a prepared image with other builds of the run. */
  readonly shareImage: ShareImage;
}

/** The registry of the SDK image. */
export interface SdkRegistryAccess {
  /** Returns the reference to pull from instead, as `registry-mirrors` says. */
  readonly mirror: (reference: Reference) => Reference;
  /** Returns the login for pulling the SDK image. */
  readonly login: (registry: string) => Promise<RegistryLogin | undefined>;
  /** Returns the current digest of a tag in its registry; `undefined` if it is unknown. */
  readonly currentDigest: (reference: Reference) => Promise<Digest | undefined>;
  /**
   * Verifies the signature of the SDK image before it is used; absent: signatures are not checked.
   * @param used the name of the image in use, with its digest if the engine knows it
   */
  readonly verifySdk?: (reference: Reference, used: string) => Promise<void>;
  /** `undefined` if later jobs use the engine, which then keeps the image for them. */
  readonly unpack: UnpackAccess | undefined;
}

/** NuGet's packages, and the configuration and logins for more of them. */
export interface PackageAccess {
  readonly nuget: NuGetAccess;
  /** NuGet's packages folder, which is kept between builds. */
  readonly packages: string;
  /** Settles when {@link packages} contains the packages of earlier builds. A container may have it mounted before. */
  readonly packagesReady: () => Promise<void>;
}

/** What one build starts from. */
export interface BuildSource {
  readonly checkout: Checkout;
  /** The path for the copy of the source. The caller removes it. */
  readonly copyTo: string;
  /** A folder with the intermediate files of an earlier build, which this build moves away; `undefined` if there are none. */
  readonly earlier: Promise<string | undefined>;
  /** Secrets that only the commands of the build get. */
  readonly secrets: readonly BuildSecret[];
  /** Returns the plan for MSBuild's answers. */
  readonly replan: (answers: Properties) => BuildPlan;
}

/** What one build leaves, in addition to its output. */
export interface BuildResults {
  /** The folder for results of tests. */
  readonly testResults: string;
  /** The path for MSBuild's binary log, if the plan asks for one. */
  readonly binlog: string;
  /** Called with work that continues when the build is done: it saves the intermediate files. */
  readonly ending: (work: Promise<unknown>) => void;
}

/** Everything outside a build that it needs. */
export interface PublishContext
  extends RunnerAccess,
    EngineAccess,
    SdkRegistryAccess,
    PackageAccess,
    BuildSource,
    BuildResults {}

/** What a container needs to start and to run a command of the action. */
export type ContainerAccess = RunnerAccess & EngineAccess;

/** The label of the action's containers, with {@link EngineAccess.runId} as its value. */
export const RUN_LABEL = 'io.github.containerize-dotnet.run';
