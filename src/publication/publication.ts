import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';

/** Raise it when a reader of an older publication could misread a newer one. */
export const PUBLICATION_SCHEMA = 1;

/** Kinds of layers from stable to volatile, which is their order in an image. */
const LAYER_KINDS = ['packages', 'runtimes', 'projects', 'static', 'app'] as const;
type LayerKind = (typeof LAYER_KINDS)[number];

/** A layer in the blobs of the publication. */
export interface PublishedLayer {
  readonly kind: LayerKind;
  /** The system that its tar is written for. Absent: Linux. */
  readonly system?: 'windows';
  /** The RID of a `runtimes` layer. Images that cannot run it leave it out. */
  readonly rid?: string;
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  readonly files: number;
}

export interface SharedFramework {
  /** `Microsoft.AspNetCore.App`. */
  readonly name: string;
  readonly version: string;
}

/** The C library that native Linux code is linked with. */
export type Libc = 'glibc' | 'musl';

/** A native file in the publish output, described from its bytes. */
export interface NativeFile {
  /** Relative to the output. `runtimes/<rid>/…` also determines the layer, and so which images contain it. */
  readonly path: string;
  readonly format: 'elf' | 'pe';
  /** As in RIDs: `x64`, `arm64`; `machine 999` if RIDs have no name for it. */
  readonly architecture: string;
  /** The C library of an ELF file. Absent: it needs none, or an unknown one. */
  readonly libc?: Libc;
  /** Libraries that the loader looks for (ELF's DT_NEEDED); empty for PE, where they are not read. */
  readonly needs: readonly string[];
  /** Id of the package that it comes from. */
  readonly package?: string;
}

export interface NamedItem {
  readonly name: string;
  readonly value: string;
}

/** The project's settings for its image: MSBuild's evaluated `Container*` properties and items. Unset ones are absent. */
export interface ContainerSettings {
  readonly baseImage?: string;
  readonly family?: string;
  readonly registry?: string;
  readonly repository?: string;
  readonly imageTags: readonly string[];
  /** `ContainerRuntimeIdentifier` or `ContainerRuntimeIdentifiers`. Absent: neither is set. */
  readonly runtimeIdentifiers?: readonly string[];
  readonly user?: string;
  readonly workingDirectory?: string;
  readonly entrypoint: readonly string[];
  readonly entrypointArgs: readonly string[];
  readonly appCommand: readonly string[];
  readonly appCommandArgs: readonly string[];
  readonly appCommandInstruction?: string;
  readonly defaultArgs: readonly string[];
  /** `8080/tcp`. */
  readonly ports: readonly string[];
  readonly environment: readonly NamedItem[];
  readonly labels: readonly NamedItem[];
  /** The SDK's label switches (`ContainerGenerateLabels…`) that the project turned off, by MSBuild name. */
  readonly labelsOff: readonly string[];
  /**
   * Values of `ContainerTitle`, `ContainerDescription`, …, with the SDK's defaults (`Description`, `Authors`, …), by OCI
   * key.
   */
  readonly describedBy: Readonly<Record<string, string>>;
  /** Obsolete names that the project uses, each with its replacement. */
  readonly obsolete: readonly { readonly used: string; readonly instead: string }[];
  /** The project's own name, if it is not valid and {@link repository} is the SDK's normalized form of it. */
  readonly invalidRepository?: string;
  /** Settings of the project that have no effect here, by MSBuild name, with what to use instead. */
  readonly unread?: readonly { readonly name: string; readonly instead: string }[];
}

/** The project's settings for NuGet's audit of its packages. */
export interface AuditSettings {
  readonly enabled: boolean;
  /** The lowest severity that is reported: `low`, `moderate`, `high`, `critical`. */
  readonly level: string;
  /** `direct` leaves out transitive packages. */
  readonly mode: 'all' | 'direct';
  /** Addresses of advisories that are not reported. */
  readonly suppressed: readonly string[];
  /** Why the application is not affected, by the address of an advisory, if the project says so. */
  readonly justifications?: Readonly<Record<string, string>>;
}

/** A setting through which the application opens a database in a file. */
export interface RelativeDatabase {
  /** `appsettings.json`. */
  readonly file: string;
  /** `ConnectionStrings:Default`. */
  readonly setting: string;
  /** Relative to the working directory, with `/`. */
  readonly path: string;
}

/** One project, published once. */
export interface PublishedApp {
  /** Path in the repository with `/`, or the path of the publish directory. */
  readonly project: string;
  /** `net10.0`. */
  readonly framework: string;
  /** `portable`, or the RID that it was published for. */
  readonly target: string;
  /** `AssemblyName`. */
  readonly name: string;
  /** The managed assembly, `App.dll`. Absent: there is only an executable (single file, AOT). */
  readonly assembly?: string;
  /** The native executable in the publish output, `App`. */
  readonly executable?: string;
  readonly selfContained: boolean;
  /** The frameworks that it needs from the image; empty if self-contained. */
  readonly frameworks: readonly SharedFramework[];
  /** Which other versions of the frameworks it accepts, as in `runtimeconfig.json` (`Major`). Absent: `Minor`. */
  readonly rollForward?: string;
  readonly invariantGlobalization: boolean;
  readonly trimmed: boolean;
  readonly aot: boolean;
  /** Version of the SDK that published it; unknown for a publish directory. */
  readonly sdkVersion?: string;
  readonly container: ContainerSettings;
  /** Unknown for a publish directory. */
  readonly audit?: AuditSettings;
  /** Unknown in older publications. */
  readonly natives?: readonly NativeFile[];
  /** Names of the files directly in the publish output; unknown in older publications. */
  readonly topFiles?: readonly string[];
  /** Files that are pointers of Git LFS instead of the real content; absent: there are none. */
  readonly pointers?: readonly string[];
  /**
   * Database files that settings name by a path that is not absolute. Keys are environments with their own settings
   * (`production`, in lowercase), and the empty name for any other environment; absent: there are none.
   */
  readonly databases?: Readonly<Record<string, readonly RelativeDatabase[]>>;
  /** What it consists of, packed (sbom-facts.ts). */
  readonly sbomFacts: string;
  /** Indexes into {@link Publication.layers}, in order. */
  readonly layers: readonly number[];
}

export interface PublishedPackage {
  readonly id: string;
  readonly version: string;
  /** NuGet's `sha512-…`, if the publish output has it. */
  readonly sha512?: string;
}

/**
 * The contract between the two halves: everything that the image half needs, and nothing about how it was made. It is
 * written next to the blobs of an OCI layout.
 */
export interface Publication {
  readonly schema: typeof PUBLICATION_SCHEMA;
  readonly apps: readonly PublishedApp[];
  readonly layers: readonly PublishedLayer[];
  readonly packages: readonly PublishedPackage[];
}
