import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { removeFile, writeFile } from '#base/files/beneath.ts';
import type { Container, ContainerLimits, ContainerSpec, FirstCommand, Mount } from '#engine/engine.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import { NUGET_LOCKS, PATHS, USER_FOLDER, userFolder } from '#publish/paths/environment.ts';
import { copyIn } from '#publish/runner-tools/runner-node.ts';
import { packFiles, packFolder, packFolders, unpackFolder } from '#publish/runner-tools/transfer.ts';
import { GIT_OBJECTS } from '#publish/source/git-copy.ts';
import { describeOwner, type FileOwner } from '#publish/source/owner.ts';
import { giveBelow } from '#publish/source/ownership.ts';
import { checkMounts, type MountCheck, NO_MOUNTS, startMountCheck } from './mount-check.ts';
import { type ContainerAccess, type PackageAccess, RUN_LABEL } from './publish-context.ts';
import { invisibleSdk } from './runner-sdk.ts';

/** What the container gets. All paths are on the runner. */
interface ContainerRequest {
  readonly image: string;
  readonly owner: FileOwner;
  readonly network: string;
  readonly limits: ContainerLimits;
  readonly env: Readonly<Record<string, string>>;
  /** The copy of the source, the action's work folder, NuGet's locks, and the folders of git objects that the copy borrows. */
  readonly source: string;
  readonly work: string;
  readonly locks: string;
  readonly gitObjects: readonly string[];
  /** Settles when the copy of the source is complete. */
  readonly copied: () => Promise<unknown>;
  /** Called when commands can run in the container. They end with the container. */
  readonly onReady: (container: Container, mounted: boolean) => void;
  /** An SDK on the runner, which can only be mounted; empty: the SDK is in the image. */
  readonly sdkMounts: readonly Mount[];
  /** The runner's Node; empty: the build does not need it. */
  readonly nodeMounts: readonly Mount[];
}

type StartAccess = Pick<ContainerAccess, 'engine' | 'log' | 'mounts' | 'runId'> &
  Pick<PackageAccess, 'packages' | 'packagesReady'>;

/** The SDK container, with access to its files by mounts or by copying. */
export interface BuildContainer {
  readonly container: Container;
  /** Whether the runner's folders are mounted. */
  readonly mounted: boolean;
  readonly limits: ContainerLimits;
  /** Whether uses of source files can be observed. */
  readonly observation: Choice<boolean>;
  /** Writes files below `/work` that only the owner can read (0600). */
  write(files: readonly WorkFile[]): Promise<void>;
  erase(paths: readonly string[]): Promise<void>;
  /**
   * Copies `/work/out` and new packages to the runner's folders, if they are not mounted. First ends everything that runs
   * in the container; afterwards only {@link Container.remove} may be called.
   */
  collect(): Promise<void>;
}

/**
 * Starts the container with the runner's folders mounted, and checks with a file that it sees them and may write. If not
 * (an engine in another container or machine, other user ids), starts a container without mounts and copies the files.
 */
export async function startBuildContainer(request: ContainerRequest, effects: StartAccess): Promise<BuildContainer> {
  const started = await startMounted(request, effects);
  if (started.kind === 'seeing') return mountedContainer(started, request);
  if (request.sdkMounts.length > 0) throw invisibleSdk(started.why);
  await request.copied();
  await effects.packagesReady();
  const container = await start(request, { effects, mounts: [] });
  effects.log.info(`Files are copied into the container: ${started.why}.`);
  try {
    await copyAllIn(container, { request, packages: effects.packages });
    request.onReady(container, false);
  } catch (error) {
    await container.remove();
    throw error;
  }
  return copiedContainer(container, { request, packages: effects.packages });
}

async function startMounted(request: ContainerRequest, effects: StartAccess): Promise<MountCheck<Choice<boolean>>> {
  if (effects.mounts === 'never') return NO_MOUNTS;
  const mounts: readonly Mount[] = [
    { source: request.source, target: PATHS.source },
    { source: request.work, target: PATHS.work },
    { source: join(request.work, USER_FOLDER), target: userFolder(request.owner.uid) },
    { source: effects.packages, target: PATHS.packages },
    { source: request.locks, target: NUGET_LOCKS },
    ...request.gitObjects.map((source, index) => ({ source, target: `${GIT_OBJECTS}/${index}`, readOnly: true })),
    ...request.sdkMounts,
    ...request.nodeMounts,
  ];
  return await startMountCheck(
    async (first) => {
      const container = await start(request, { effects, mounts, first });
      request.onReady(container, true);
      return container;
    },
    (run) => checkMounts(run, request),
  );
}

async function start(
  request: ContainerRequest,
  {
    effects,
    ...rest
  }: { readonly effects: StartAccess; readonly mounts: readonly Mount[]; readonly first?: FirstCommand },
): Promise<Container> {
  const spec: ContainerSpec = {
    image: request.image,
    user: describeOwner(request.owner),
    workingDirectory: '/',
    env: request.env,
    ...rest,
    network: request.network,
    limits: request.limits,
    labels: { [RUN_LABEL]: effects.runId },
  };
  return await effects.engine.start(spec);
}

function mountedContainer(
  { container, seen }: MountCheck<Choice<boolean>> & { kind: 'seeing' },
  { work, owner, limits }: ContainerRequest,
): BuildContainer {
  return {
    container,
    mounted: true,
    limits,
    observation: seen,
    async write(files) {
      for (const { path, text } of files) {
        writeFile(work, { path, content: text, mode: 0o600 });
        if (process.getuid?.() === 0) await giveBelow(owner, { root: work, folder: dirname(path) });
      }
    },
    erase: async (paths) => {
      for (const path of paths) removeFile(work, path);
    },
    collect: async () => undefined,
  };
}

async function copyAllIn(
  container: Container,
  { request, packages }: { readonly request: ContainerRequest; readonly packages: string },
): Promise<void> {
  const { owner, source, work, gitObjects } = request;
  const objects = gitObjects.map((_, index) => `${GIT_OBJECTS}/${index}`);
  const folders = [
    PATHS.source,
    PATHS.work,
    PATHS.packages,
    ...(objects.length === 0 ? [] : [GIT_OBJECTS]),
    ...objects,
  ];
  await container.copyIn('/', packFolders(folders, { owner, mode: 0o755 }));
  await container.copyIn('/', packFolders([userFolder(owner.uid)], { owner, mode: 0o700 }));
  await copyIn(container, request.nodeMounts);
  await container.copyIn(PATHS.source, packFolder(source, owner));
  await container.copyIn(PATHS.work, packFolder(work, owner));
  // A copied link to another disk would be broken.
  const real = await realpath(packages);
  if ((await readdir(real)).length > 0) await container.copyIn(PATHS.packages, packFolder(real, owner));
  for (const [index, folder] of gitObjects.entries()) {
    await container.copyIn(`${GIT_OBJECTS}/${index}`, packFolder(folder, owner));
  }
}

function copiedContainer(
  container: Container,
  { request, packages }: { readonly request: ContainerRequest; readonly packages: string },
): BuildContainer {
  return {
    container,
    mounted: false,
    limits: request.limits,
    observation: { value: false, because: "the engine does not see the action's files" },
    write: async (files) => await container.copyIn(PATHS.work, packFiles(files, request.owner)),
    async erase(paths) {
      const all = paths.map((path) => `${PATHS.work}/${path}`);
      const exitCode = await container.exec({ command: ['rm', '-f', ...all] });
      if (exitCode !== 0) throw new Error(`removing ${all.join(', ')} from the build container failed: ${exitCode}`);
    },
    async collect() {
      await container.kill();
      const out = await container.copyOut(`${PATHS.work}/out`);
      await unpackFolder(out, { to: join(request.work, 'out'), keepExisting: false });
      await unpackFolder(await container.copyOut(PATHS.packages), { to: packages, keepExisting: true });
    },
  };
}
