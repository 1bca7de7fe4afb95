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

/** What MSBuild is asked for, and with which global properties: those of the publish but for what the answers decide. */
export interface Question extends Doubt {
  readonly properties: Readonly<Record<string, string>>;
}

/** What will be built and how, before anything happens. */
export interface BuildPlan {
  /** Whether the project is published, or its tests run. */
  readonly purpose: 'publish' | 'test';
  /** The root of the checkout on the runner, absolute. */
  readonly root: string;
  /** The project's path in it, with `/`. */
  readonly project: Choice<string>;
  /** `net10.0`; `undefined` leaves it to MSBuild, where the project file alone does not tell. */
  readonly framework: Choice<string | undefined>;
  /** The solution that was named, by its path in the checkout: MSBuild's SolutionDir and its siblings tell of it. */
  readonly solution?: string;
  /** What MSBuild is asked before the publish, whose answers may change the plan; absent: nothing. */
  readonly question?: Question;
  readonly configuration: Choice<string>;
  /** What a global.json names as the runner of `dotnet test`, where tests run; absent: none, which means VSTest. */
  readonly testRunner?: Choice<NamedRunner>;
  /** Targets that run after the publish, as they set what its image is made of; absent: none. */
  readonly hooks?: readonly string[];
  /** What the images will be for. */
  readonly variants: readonly Variant[];
  /** Empty: portable, one publish for every platform; else one publish for each. */
  readonly rids: Choice<readonly string[]>;
  /** Compiled ahead of time, into native code of {@link rids}. */
  readonly aot?: true;
  /** MSBuild global properties of every phase, in the order they are passed. */
  readonly properties: Readonly<Record<string, string>>;
  /**
   * The official name; a mirror is where it is pulled from. With {@link runnerSdk}, what the runner's SDK runs in, or with
   * {@link userland}, what it is used in place of.
   */
  readonly sdkImage: Choice<Reference>;
  /** The global.json that {@link sdkImage} was chosen to satisfy; absent: it has no say in it. */
  readonly pin?: SdkPin;
  /** The SDK of the runner that is mounted; absent: the image has its own. */
  readonly runnerSdk?: Choice<InstalledSdk>;
  /** The programs of the runner that its SDK runs with; absent: those of {@link sdkImage}. */
  readonly userland?: Choice<HostTools>;
  /** Where commands of the build find Node.js; absent: none of them starts it. */
  readonly node?: Choice<BuildNode>;
  /** Prepares the SDK image, as root, before the build; empty: nothing does. */
  readonly setupCommand: string;
  /** From `build-env`: added to the clean environment of the container. */
  readonly environment: Readonly<Record<string, string>>;
  /** Names of the input `build-secrets`, as it spells them (`KEY@file`); absent: none. */
  readonly secrets?: readonly string[];
  /** Of the containers: `host` or a name that the engine knows; absent: `bridge`. */
  readonly network?: string;
  /** What each of the containers may use; absent: as much as there is. */
  readonly memory?: MemoryShare;
  /** Paths and patterns (`node_modules`, `docs/**`) that are kept out of the copy of the source. */
  readonly exclude: readonly string[];
  /** Where the commit id goes: into labels only, or into the assemblies as the SDK does by itself. */
  readonly sourceRevision: Choice<'label' | 'assembly'>;
  /** What `Version` is for MSBuild, where the input asks for it; `undefined` leaves it to the project. */
  readonly version?: Choice<string | undefined>;
  /** Where the application lies in its images, as the input says; absent: where the project says. */
  readonly workingDirectory?: string;
  readonly binlog: boolean;
  readonly timeoutMinutes: number;
}
