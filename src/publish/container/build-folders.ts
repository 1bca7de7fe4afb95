import { lchown, mkdir, realpath, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeChoice } from '#base/choice.ts';
import type { Env } from '#base/effects.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { projectEntries, projectFiles } from '#publish/msbuild/project-files.ts';
import { checkNetwork } from '#publish/nuget/network.ts';
import { readRepositoryConfigs } from '#publish/nuget/nuget-runner.ts';
import { COMMAND_FILES, USER_FOLDER, WORK_FOLDERS } from '#publish/paths/environment.ts';
import { copySource, UNCHANGED_MTIME } from '#publish/source/copy.ts';
import { copyGit, gitObjects } from '#publish/source/git-copy.ts';
import { chooseOwner, describeOwner, type FileOwner } from '#publish/source/owner.ts';
import { giveTo } from '#publish/source/ownership.ts';
import { type Snapshot, takeSnapshot } from '#publish/source/snapshot.ts';
import type { BuildSource, EngineAccess, PackageAccess, RunnerAccess } from './publish-context.ts';
import { makeStartFolder } from './start-folder.ts';

/** Chooses the user of the build, and logs it. */
export async function findOwner(
  plan: BuildPlan,
  { engine, log }: Pick<EngineAccess, 'engine'> & Pick<RunnerAccess, 'log'>,
): Promise<FileOwner> {
  const [{ uid, gid }, info] = await Promise.all([stat(plan.root), engine.info()]);
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const choice = chooseOwner({ checkout: { uid, gid }, self, rootless: info.rootless });
  log.info(`The build runs as ${describeChoice({ ...choice, value: describeOwner(choice.value) })} on ${info.name}.`);
  return choice.value;
}

/** The runner's folders that a container gets. */
export interface Folders {
  /** The copy of the source, and the action's work folder. */
  readonly source: string;
  readonly work: string;
  /** NuGet's locks of packages. Builds that share the packages folder share it, and no cache contains it. */
  readonly locks: string;
  /** Folders of git objects that the copy borrows. */
  readonly gitObjects: readonly string[];
}

interface Preparing {
  readonly effects: RunnerAccess & Pick<PackageAccess, 'packages'> & Pick<BuildSource, 'checkout' | 'copyTo'>;
  readonly owner: FileOwner;
}

/** Creates what must exist before the container starts: the folders, and the action's files in them. */
export async function makeFolders(plan: BuildPlan, { effects, owner }: Preparing): Promise<Folders> {
  const { temp, packages, checkout, copyTo: source } = effects;
  const work = join(temp, 'work');
  await mkdir(source, { recursive: true });
  for (const folder of WORK_FOLDERS) await mkdir(join(work, folder), { recursive: true });
  await mkdir(join(work, USER_FOLDER), { recursive: true, mode: 0o700 });
  const files = [
    { path: 'home/.gitconfig', text: '[safe]\n\tdirectory = *\n' },
    // As in microsoft/aspnetcore-build. Root in this container has fewer rights than an ordinary user elsewhere.
    { path: 'home/.bowerrc', text: '{ "allow_root": true }\n' },
    ...Object.values(COMMAND_FILES).map((path) => ({ path, text: '' })),
  ];
  for (const { path, text } of [...files, ...projectFiles(projectEntries(plan))]) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
    // MSBuild compiles again if an import is newer than the compiled output.
    await utimes(join(work, path), UNCHANGED_MTIME, UNCHANGED_MTIME);
  }
  await mkdir(packages, { recursive: true });
  const locks = await lockFolder(packages, owner);
  await mkdir(locks, { recursive: true });
  if (isRoot()) {
    for (const folder of [packages, locks, source]) await lchown(folder, owner.uid, owner.gid);
    await giveTo(owner, work);
  }
  return { source, work, locks, gitObjects: await gitObjects(checkout.git) };
}

/**
 * Returns the lock folder, next to the packages folder. Each user has its own, because one user cannot open the locks of
 * another.
 */
async function lockFolder(packages: string, { uid }: FileOwner): Promise<string> {
  return join(`${await realpath(packages)}-locks`, String(uid));
}

/** Copies the source. A container that has the copy mounted may already run. */
export async function copyInto(
  { source }: Folders,
  { plan, effects, owner }: Preparing & { readonly plan: BuildPlan },
): Promise<Snapshot> {
  const { entries, git } = effects.checkout;
  const { log } = effects;
  const copied = await copySource({ from: plan.root, to: source, entries, owner: isRoot() ? owner : undefined, log });
  const snapshot = takeSnapshot({ root: source, original: plan.root, contents: copied.contents }, copied.entries);
  await snapshot.read([...snapshot.entries.keys()]);
  await makeStartFolder(source, snapshot);
  await copyGit(git, { to: source, origin: originOf(effects.env) });
  if (isRoot()) await giveTo(owner, join(source, '.git'));
  return snapshot;
}

/** Returns the address of a job's repository; empty outside a job. */
function originOf({ GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' }: Env): string {
  return server === '' || repository === '' ? '' : `${server}/${repository}`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Returns the network that the workflow chose.
 * @throws ActionError NETWORK_UNREACHABLE if an address that it names is not reachable in that network.
 */
export async function chooseNetwork(
  plan: BuildPlan,
  { nuget, env, log }: Pick<PackageAccess, 'nuget'> & Pick<RunnerAccess, 'env' | 'log'>,
): Promise<string> {
  const repository = await readRepositoryConfigs(plan.root, plan.project.value);
  checkNetwork(plan, { nuget, repository, env });
  if (plan.network === undefined) return 'bridge';
  log.info(`The build uses the network ${plan.network} (input network).`);
  return plan.network;
}
