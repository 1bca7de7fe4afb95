import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Container, ContainerEngine, ContainerSpec, ExecSpec } from '#engine/engine.ts';

/** The runner's side of a container's mounts, by their place in the container. */
export type Folders = Readonly<Record<string, string>>;

export interface FolderEngine {
  /**
   * What a `dotnet` command does to the mounted folders, and prints; its exit code. Any other command is run over them as
   * it is.
   */
  readonly dotnet: (command: readonly string[], folders: Folders, print: (line: string) => void) => number;
  /** What a process that a command left behind does last, just before it is gone. */
  readonly lastBreath?: (folders: Folders) => void;
}

/**
 * An engine whose containers are the folders that they have mounted: commands are functions over the same files that a
 * bind mount shows. It shows WHEN the action looks at a folder, which a test with a real container cannot see.
 */
export function folderEngine(setting: FolderEngine): ContainerEngine {
  const image = { id: 'sha256:image', repoDigests: [] };
  return {
    info: async () => ({
      name: 'Folders 1',
      os: 'linux',
      architecture: 'amd64',
      rootless: false,
      containerdStore: false,
    }),
    findImage: async () => image,
    pull: async () => image,
    tag: async () => undefined,
    untag: async () => undefined,
    save: async () => none('images'),
    load: async () => undefined,
    importImage: async () => image.id,
    start: async (spec) => startIn(spec, setting),
    list: async () => [],
    remove: async () => undefined,
    listImages: async () => [],
    removeImage: async () => undefined,
  };
}

function startIn(spec: ContainerSpec, { dotnet, lastBreath }: FolderEngine): Container {
  const folders = Object.fromEntries(spec.mounts.map(({ source, target }) => [target, source]));
  const run = (request: ExecSpec): Promise<number> =>
    request.command[0] === 'dotnet'
      ? Promise.resolve(dotnet(request.command, folders, (line) => request.onLine?.(line)))
      : execute(request, folders);
  return {
    id: 'container',
    first: spec.first === undefined ? Promise.resolve(0) : run(spec.first),
    exec: run,
    copyIn: async () => undefined,
    copyOut: async () => none('archives'),
    commit: async () => none('images'),
    kill: async () => undefined,
    remove: async () => {
      // A removal takes a while, and what runs in the container goes on meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 50));
      lastBreath?.(folders);
    },
  };
}

async function execute({ command, onLine }: ExecSpec, folders: Folders): Promise<number> {
  const [program = '', ...args] = command.map((text) => onRunner(text, folders));
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(child.stdout).on('line', (line) => onLine?.(line));
  return await new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Paths of the container as the runner has them. */
function onRunner(text: string, folders: Folders): string {
  return Object.entries(folders).reduce(
    (all, [target, source]) => all.replaceAll(new RegExp(`(?<![\\w/])${target}(?=[/\\s"]|$)`, 'g'), source),
    text,
  );
}

function none(what: string): never {
  throw new Error(`this engine has no ${what}`);
}
