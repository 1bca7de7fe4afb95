import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';

/** Raised whenever a reader of an older `publication.json` could misread a newer one. */
export const PUBLICATION_SCHEMA = 1;

/** Layers from stable to volatile; the order in an image. */
const LAYER_KINDS = ['packages', 'runtimes', 'projects', 'static', 'app'] as const;
type LayerKind = (typeof LAYER_KINDS)[number];

/** A layer in the publication's own blobs. */
export interface PublishedLayer {
  readonly kind: LayerKind;
  /** What its tar is written for; absent: Linux. */
  readonly system?: 'windows';
  /** The RID of a `runtimes` layer: images that cannot run it leave it out. */
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

/** The C library that native code of Linux is linked to. */
export type Libc = 'glibc' | 'musl';

/** A file of native code in the publish output, as its own bytes describe it. */
export interface NativeFile {
  /** Relative to the output; `runtimes/<rid>/…` says by itself which layer it is in, and so which images have it. */
  readonly path: string;
  readonly format: 'elf' | 'pe';
  /** As RIDs spell it: `x64`, `arm64`; `machine 999` where RIDs have no word for it. */
  readonly architecture: string;
  /** Of ELF; absent when it needs none, or one that we do not know. */
  readonly libc?: Libc;
  /** Libraries that the loader looks for (ELF's DT_NEEDED); empty for PE, which is not asked. */
  readonly needs: readonly string[];
  /** Id of the package that it came from. */
  readonly package?: string;
}

export interface NamedItem {
  readonly name: string;
  readonly value: string;
}

/** What the project itself says of its image: MSBuild's evaluated `Container*` properties and items, unset ones absent. */
export interface ContainerSettings {
  readonly baseImage?: string;
  readonly family?: string;
  readonly registry?: string;
  readonly repository?: string;
  readonly imageTags: readonly string[];
  /** `ContainerRuntimeIdentifier` or `ContainerRuntimeIdentifiers`; absent: neither is set. */
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
  /** Which of the SDK's label switches (`ContainerGenerateLabels…`) the project turned off, by MSBuild name. */
  readonly labelsOff: readonly string[];
  /** `ContainerTitle`, `ContainerDescription`, … after the SDK's own defaults (`Description`, `Authors`, …), by OCI key. */
  readonly describedBy: Readonly<Record<string, string>>;
  /** Obsolete names that were used, each with the name that replaces it. */
  readonly obsolete: readonly { readonly used: string; readonly instead: string }[];
  /** The project's own {@link repository}, where it is not a valid name and the SDK's form of it is used. */
  readonly invalidRepository?: string;
  /** What the project sets of its image and nothing here reads, by MSBuild name, with what to use instead. */
  readonly unread?: readonly { readonly name: string; readonly instead: string }[];
}

/** What the project says of NuGet's audit of its packages. */
export interface AuditSettings {
  readonly enabled: boolean;
  /** The least severity that is told: `low`, `moderate`, `high`, `critical`. */
  readonly level: string;
  /** `direct` leaves packages out that other packages brought. */
  readonly mode: 'all' | 'direct';
  /** Addresses of advisories that are not told. */
  readonly suppressed: readonly string[];
}

/** A setting by which the application opens a database in a file. */
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
  /** Path in the repository with `/`, or the publish directory's. */
  readonly project: string;
  /** `net10.0`. */
  readonly framework: string;
  /** `portable`, or the RID it was published for. */
  readonly target: string;
  /** `AssemblyName`. */
  readonly name: string;
  /** The managed assembly, `App.dll`; absent when only an executable exists (single file, AOT). */
  readonly assembly?: string;
  /** The native executable in the publish output, `App`. */
  readonly executable?: string;
  readonly selfContained: boolean;
  /** What it needs from the image; empty when self-contained. */
  readonly frameworks: readonly SharedFramework[];
  /** Which other versions of the frameworks will do, as `runtimeconfig.json` spells it (`Major`); absent: `Minor`. */
  readonly rollForward?: string;
  readonly invariantGlobalization: boolean;
  readonly trimmed: boolean;
  readonly aot: boolean;
  /** Version of the SDK that published it; unknown for a publish directory. */
  readonly sdkVersion?: string;
  readonly container: ContainerSettings;
  /** Unknown for a publish directory. */
  readonly audit?: AuditSettings;
  /** Unknown in publications that were kept before it was looked for. */
  readonly natives?: readonly NativeFile[];
  /** Names of the files directly in the publish output. Unknown in publications that were kept before it was looked for. */
  readonly topFiles?: readonly string[];
  /** Files that are pointers of Git LFS in the place of what they stand for; absent: none. */
  readonly pointers?: readonly string[];
  /**
   * Files of databases that settings name by a path that is not absolute, by the environment (`production`, in lower case)
   * that has settings of its own, and under the empty name for any other; absent: none.
   */
  readonly databases?: Readonly<Record<string, readonly RelativeDatabase[]>>;
  /** Into {@link Publication.layers}, in order. */
  readonly layers: readonly number[];
}

export interface PublishedPackage {
  readonly id: string;
  readonly version: string;
  /** NuGet's `sha512-…`, where the publish output names it. */
  readonly sha512?: string;
}

/** The hinge: everything the image half needs, and nothing of how it came to be. Written beside an OCI layout's blobs. */
export interface Publication {
  readonly schema: typeof PUBLICATION_SCHEMA;
  readonly apps: readonly PublishedApp[];
  readonly layers: readonly PublishedLayer[];
  readonly packages: readonly PublishedPackage[];
}
