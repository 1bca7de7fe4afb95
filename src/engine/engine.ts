import type { Readable } from 'node:stream';
import type { PullProgress } from './progress.ts';

/** What a container engine reports about itself. */
export interface EngineInfo {
  /** `Docker 28.2.2`. */
  readonly name: string;
  readonly os: string;
  /** As in an image's platform: `amd64`. */
  readonly architecture: string;
  /** Whether uid 0 in a container is the user of this process outside. */
  readonly rootless: boolean;
  /** Whether the engine stores images as registries do, so that an image's id is the digest of its manifest. */
  readonly containerdStore: boolean;
  /** Memory of the engine's machine, in bytes; absent: unknown. */
  readonly memory?: number;
  /** The limits that it supports: a rootless engine may have no control groups. */
  readonly canLimit?: { readonly memory: boolean; readonly processes: boolean };
}

/** The limits of a container; absent: no limit. */
export interface ContainerLimits {
  /** In bytes. */
  readonly memory?: number;
  /** The number of processes and threads together. */
  readonly processes?: number;
}

export interface RegistryLogin {
  readonly username: string;
  readonly password: string;
}

/** A folder of the runner that is mounted at `target` in the container. */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly readOnly?: boolean;
}

/** A container that waits while commands run in it. */
export interface ContainerSpec {
  /** An image in the engine, by id or name. */
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
  /** Default: `none`. `default` means the engine's usual ones, for preparing an image as root. */
  readonly capabilities?: 'none' | 'default';
  readonly limits?: ContainerLimits;
}

export interface ExecSpec {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  readonly user?: string;
  /** Called with each whole line of both streams, without its line end. */
  readonly onLine?: (line: string) => void;
  /** Ends the wait; the owner of the container must then remove it. */
  readonly signal?: AbortSignal;
}

/** The command that a container runs before it waits for others. */
export type FirstCommand = Required<Pick<ExecSpec, 'command' | 'onLine'>>;

/** A container that this action started, which waits while commands run in it. */
export interface Container {
  readonly id: string;
  /** The exit code of its first command; 0 without one. Rejects with ActionError ENGINE_FAILED. */
  readonly first: Promise<number>;
  /** Resolves with the exit code. @throws ActionError ENGINE_FAILED */
  exec(spec: ExecSpec): Promise<number>;
  /** Unpacks a tar into an existing folder. */
  copyIn(folder: string, tar: Readable): Promise<void>;
  /** Returns the folder as a tar whose entries begin with the folder's name. */
  copyOut(folder: string): Promise<Readable>;
  /**
   * Saves its current state as an image without a name, with the container's labels and additional ones; returns the
   * id.
   */
  commit(labels: Readonly<Record<string, string>>): Promise<string>;
  /** Ends every process in it; its files can still be copied out. Does nothing if it has ended. */
  kill(): Promise<void>;
  /**
   * Ends and removes it with its anonymous volumes; does nothing if it does not exist any more. When it resolves,
   * none of its processes are left.
   */
  remove(): Promise<void>;
}

export interface EngineImage {
  readonly id: string;
  /** `name@sha256:…` for each registry that it came from. */
  readonly repoDigests: readonly string[];
  /** From its config; absent: none. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The functions of Docker, Podman, or another server with the Docker Engine API that this action uses. */
export interface ContainerEngine {
  info(): Promise<EngineInfo>;
  /** Returns `undefined` if the engine does not have it. */
  findImage(name: string): Promise<EngineImage | undefined>;
  /**
   * Pulls `name` (a full reference) for `platform` (`linux/amd64`).
   * @throws ActionError IMAGE_NOT_FOUND, REGISTRY_DENIED or ENGINE_FAILED, also for errors in the progress stream.
   */
  pull(request: {
    readonly name: string;
    readonly platform?: string;
    readonly login?: RegistryLogin;
    readonly onProgress?: (progress: PullProgress) => void;
  }): Promise<EngineImage>;
  tag(name: string, reference: string): Promise<void>;
  /** Removes the name, and the image if it has no other name. */
  untag(name: string): Promise<void>;
  /** Returns an image in the format of `docker save`. @throws ActionError IMAGE_NOT_FOUND, ENGINE_FAILED */
  save(name: string): Promise<AsyncIterable<Uint8Array>>;
  /** Loads a `docker save` archive or an OCI layout archive. */
  load(tar: Readable): Promise<void>;
  /** Makes an image without a name from a tar of its root folder; returns its id. @throws ActionError ENGINE_FAILED */
  importImage(tar: Readable, labels: Readonly<Record<string, string>>): Promise<string>;
  /** Creates and starts a container that cannot gain privileges and has no capabilities by default. */
  start(spec: ContainerSpec): Promise<Container>;
  /** Lists containers with the label, running or not. */
  list(label: string): Promise<readonly string[]>;
  /** Removes a container by id; does nothing if it does not exist. */
  remove(id: string): Promise<void>;
  /** Lists ids of images with the label, including those without a name. */
  listImages(label: string): Promise<readonly string[]>;
  /** Removes an image by id, without its parents; does nothing if it does not exist. */
  removeImage(id: string): Promise<void>;
}
