import type { Choice } from '#base/choice.ts';
import type { NamedRunner } from '#dotnet/global-json.ts';
import type { Doubt } from '#dotnet/project/doubt.ts';
import type { InstalledSdk } from '#dotnet/runner-sdk.ts';
import type { SdkPin } from '#dotnet/sdk-image.ts';
import type { Reference } from '#oci/reference.ts';
import type { MemoryShare } from '#request/inputs/memory.ts';
import type { BuildNode } from './choose-node.ts';
import type { HostTools } from './host-tools.ts';
import type { Variant } from './variants.ts';

/**
 * What MSBuild is asked, and with which global properties: those of the publish, except the ones that the answers
 * decide.
 */
export interface Question extends Doubt {
  readonly properties: Readonly<Record<string, string>>;
}

/** What will be built and how. Made before anything happens. */
export interface BuildPlan {
  /** Whether to publish the project or to run its tests. */
  readonly purpose: 'publish' | 'test';
  /** Absolute path of the checkout on the runner. */
  readonly root: string;
  /** Path of the project in the checkout, with `/`. */
  readonly project: Choice<string>;
  /** `net10.0`. `undefined` leaves it to MSBuild, if the project file alone does not decide it. */
  readonly framework: Choice<string | undefined>;
  /** Path of the given solution in the checkout. It sets MSBuild's SolutionDir and related properties. */
  readonly solution?: string;
  /** Question for MSBuild before the publish. Its answers may change the plan. Absent: no question. */
  readonly question?: Question;
  readonly configuration: Choice<string>;
  /** Test runner that a global.json sets for `dotnet test`. Absent: none, which means VSTest. */
  readonly testRunner?: Choice<NamedRunner>;
  /** Targets that run after the publish because they set properties of the image. Absent: none. */
  readonly hooks?: readonly string[];
  /** The images to make. */
  readonly variants: readonly Variant[];
  /** Empty: portable, one publish for every platform. Otherwise one publish for each RID. */
  readonly rids: Choice<readonly string[]>;
  /** Compiled ahead of time into native code for {@link rids}. */
  readonly aot?: true;
  /** Global MSBuild properties of every phase, in the order in which they are passed. */
  readonly properties: Readonly<Record<string, string>>;
  /**
   * Official name; a mirror only changes where it is pulled from. With {@link runnerSdk}, the image that the runner's
   * SDK runs in. With {@link hostTools}, the image that is not pulled.
   */
  readonly sdkImage: Choice<Reference>;
  /** The global.json that {@link sdkImage} was chosen for. Absent: no global.json affected the choice. */
  readonly pin?: SdkPin;
  /** SDK of the runner that is mounted. Absent: the SDK of the image is used. */
  readonly runnerSdk?: Choice<InstalledSdk>;
  /** Programs of the runner that its SDK uses. Absent: those of {@link sdkImage}. */
  readonly hostTools?: Choice<HostTools>;
  /** Where commands of the build find Node.js. Absent: no command starts it. */
  readonly node?: Choice<BuildNode>;
  /** Command that prepares the SDK image as root before the build. May be empty. */
  readonly setupCommand: string;
  /** From `build-env`. Added to the clean environment of the container. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names in the input `build-secrets`, as written there (`KEY@file`). Absent: none. */
  readonly secrets?: readonly string[];
  /** Network of the containers: `host` or a name that the engine knows. Absent: `bridge`. */
  readonly network?: string;
  /** Memory limit of each container. Absent: no limit. */
  readonly memory?: MemoryShare;
  /** Paths and patterns (`node_modules`, `docs/**`) that are left out of the copy of the source. */
  readonly exclude: readonly string[];
  /** Where the commit id goes: only into labels, or also into the assemblies, which is the default of the SDK. */
  readonly sourceRevision: Choice<'label' | 'assembly'>;
  /** Value of MSBuild's `Version`, if the input requests it. `undefined` leaves it to the project. */
  readonly version?: Choice<string | undefined>;
  /** Folder of the application in its images, from the input. Absent: the project decides. */
  readonly workingDirectory?: string;
  readonly binlog: boolean;
  readonly timeoutMinutes: number;
}
