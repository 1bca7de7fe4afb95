import type { Readable } from 'node:stream';

/** What a container engine says of itself. */
export interface EngineInfo {
  /** `Docker 28.2.2`. */
  readonly name: string;
  readonly os: string;
  /** As an image platform spells it: `amd64`. */
  readonly architecture: string;
  /** Uid 0 of a container is our own user outside. */
  readonly rootless: boolean;
  /** Whether the engine keeps images as registries hold them, so that an image's id is its manifest's digest. */
  readonly containerdStore: boolean;
  /** Of the engine's machine, in bytes; absent: it does not say. */
  readonly memory?: number;
  /** What it can limit of a container: an engine without root may have no control groups of its own. */
  readonly canLimit?: { readonly memory: boolean; readonly processes: boolean };
}

/** What a container may use at most; absent: as much as there is. */
export interface ContainerLimits {
  /** In bytes. */
  readonly memory?: number;
  /** Processes and threads together. */
  readonly processes?: number;
}

export interface RegistryLogin {
  readonly username: string;
  readonly password: string;
}

/** A folder of the runner that the container sees at `target`. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readOnly?: boolean;
}

/** A container that waits while commands run in it. */
export interface ContainerSpec {
  /** An image the engine has, by id or name. */
  readonly image: string;
  readonly first?: FirstCommand;
  /** `uid:gid`. */
  readonly user: string;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly mounts: readonly Mount[];
  /** `bridge`, `host` or the name of a network. */
  readonly network: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `none` unless it is said: the engine's usual ones are for what prepares an image as root. */
  readonly capabilities?: 'none' | 'default';
  readonly limits?: ContainerLimits;
}

export interface ExecSpec {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  readonly user?: string;
  /** Called with each whole line of both streams, without its end. */
  readonly onLine?: (line: string) => void;
  /** Ends the wait; the container must then be removed by its owner. */
  readonly signal?: AbortSignal;
}

/** What a container runs before it waits for others. */
export type FirstCommand = Required<Pick<ExecSpec, 'command' | 'onLine'>>;

/** A container of ours that waits while commands run in it. */
export interface Container {
  readonly id: string;
  /** The exit code of its first command, 0 where there is none. Rejects with ActionError ENGINE_FAILED. */
  readonly first: Promise<number>;
  /** Resolves with the exit code. @throws ActionError ENGINE_FAILED */
  exec(spec: ExecSpec): Promise<number>;
  /** Unpacks a tar into a folder that exists. */
  copyIn(folder: string, tar: Readable): Promise<void>;
  /** The folder as a tar whose entries begin with the folder's own name. */
  copyOut(folder: string): Promise<Readable>;
  /** Makes an image without a name of what it is now, with the container's labels and some more; gives its id. */
  commit(labels: Readonly<Record<string, string>>): Promise<string>;
  /** Ends every process in it; its files can still be copied out. Harmless when it has ended. */
  kill(): Promise<void>;
  /**
   * Ends and removes it, with its anonymous volumes; harmless when it is gone already. When it resolves, no process of it
   * is left.
   */
  remove(): Promise<void>;
}

export interface EngineImage {
  readonly id: string;
  /** `name@sha256:…` for each registry it came from. */
  readonly repoDigests: readonly string[];
  /** Of its config; absent: none. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What we need of Docker, Podman or anything that speaks the Docker Engine API. */
export interface ContainerEngine {
  info(): Promise<EngineInfo>;
  /** `undefined` when the engine does not have it. */
  findImage(name: string): Promise<EngineImage | undefined>;
  /**
   * Pulls `name` (a full reference) for `platform` (`linux/amd64`).
   * @throws ActionError IMAGE_NOT_FOUND, REGISTRY_DENIED or ENGINE_FAILED; errors inside the progress stream count.
   */
  pull(request: {
    readonly name: string;
    readonly platform?: string;
    readonly login?: RegistryLogin;
  }): Promise<EngineImage>;
  tag(name: string, reference: string): Promise<void>;
  /** Removes the name; the image goes when it was the last. */
  untag(name: string): Promise<void>;
  /** An image as `docker save` writes it. @throws ActionError IMAGE_NOT_FOUND, ENGINE_FAILED */
  save(name: string): Promise<AsyncIterable<Uint8Array>>;
  /** Loads a `docker save` archive or an OCI layout archive. */
  load(tar: Readable): Promise<void>;
  /** Makes an image without a name of a tar of its root folder; gives its id. @throws ActionError ENGINE_FAILED */
  importImage(tar: Readable, labels: Readonly<Record<string, string>>): Promise<string>;
  /** Creates and starts a container that gains no privileges and, unless it is said, has no capabilities. */
  start(spec: ContainerSpec): Promise<Container>;
  /** Containers with the label, running or not. */
  list(label: string): Promise<readonly string[]>;
  /** Removes a container by id; harmless when it is gone. */
  remove(id: string): Promise<void>;
  /** Ids of images with the label, those without a name among them. */
  listImages(label: string): Promise<readonly string[]>;
  /** Removes an image by id, and none that it was made of; harmless when it is gone. */
  removeImage(id: string): Promise<void>;
}
