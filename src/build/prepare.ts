import { lchown, mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeChoice } from '#base/choice.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import { readCheckout } from '#source/checkout.ts';
import { copySource } from '#source/copy.ts';
import { copyGit } from '#source/git-copy.ts';
import { chooseOwner, describeOwner, type Owner } from '#source/owner.ts';
import { giveTo } from '#source/ownership.ts';
import { type Snapshot, takeSnapshot } from '#source/snapshot.ts';
import type { BuildEffects } from './effects.ts';
import { WORK_FOLDERS } from './environment.ts';
import { chooseNetwork } from './network.ts';
import { addressesOf } from './nuget-files.ts';
import { readRepositoryConfigs } from './nuget-runner.ts';
import { entriesOf, projectFiles } from './project-files.ts';
import { UNCHANGED } from './unchanged.ts';

/** Decides as whom the build runs, and says so. */
export async function findOwner(plan: BuildPlan, { engine, log }: BuildEffects): Promise<Owner> {
  const [{ uid, gid }, info] = await Promise.all([stat(plan.root), engine.info()]);
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const choice = chooseOwner({ checkout: { uid, gid }, self, rootless: info.rootless });
  log.info(`The build runs as ${describeChoice({ ...choice, value: describeOwner(choice.value) })} on ${info.name}.`);
  return choice.value;
}

/** What a container gets of the runner. */
export interface Folders {
  readonly source: string;
  readonly work: string;
  readonly gitObjects: readonly string[];
  /** Of the copy, with everything in it read: what the build will see. */
  readonly snapshot: Snapshot;
}

/** Makes the copy of the source and the folders that must exist before the container starts. */
export async function prepare(
  plan: BuildPlan,
  { effects, owner }: { readonly effects: BuildEffects; readonly owner: Owner },
): Promise<Folders> {
  const { exec, env, temp, packages, log } = effects;
  const source = join(temp, 'src');
  const work = join(temp, 'work');
  const { root, exclude } = plan;
  const own = { root, exclude, ours: [temp, packages], temp: join(temp, 'git'), exec, env, log };
  const { entries, git } = effects.checkout ?? (await readCheckout(own));
  const isRoot = process.getuid?.() === 0;
  const copied = await copySource({ from: root, to: source, entries, owner: isRoot ? owner : undefined, log });
  const snapshot = takeSnapshot(source, copied);
  await snapshot.read([...snapshot.entries.keys()]);
  const gitObjects = await copyGit(git, source);
  for (const folder of WORK_FOLDERS) await mkdir(join(work, folder), { recursive: true });
  const ours = [
    { path: 'home/.gitconfig', text: '[safe]\n\tdirectory = *\n' },
    // As microsoft/aspnetcore-build had it: root of this container may do less than a user elsewhere.
    { path: 'home/.bowerrc', text: '{ "allow_root": true }\n' },
  ];
  for (const { path, text } of [...ours, ...projectFiles(entriesOf(plan))]) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
    // An import that is newer than what was compiled has MSBuild compile it anew.
    await utimes(join(work, path), UNCHANGED, UNCHANGED);
  }
  await mkdir(packages, { recursive: true });
  if (isRoot) {
    await lchown(packages, owner.uid, owner.gid);
    for (const folder of [work, join(source, '.git')]) await giveTo(owner, folder);
  }
  return { source, work, gitObjects, snapshot };
}

/** Decides which network the build needs, and says so where it is an unusual one. */
export async function pickNetwork(plan: BuildPlan, effects: BuildEffects): Promise<string> {
  const repository = await readRepositoryConfigs(plan.root, plan.project.value);
  const npm = Object.entries(plan.environment).filter(([name]) => /^npm_config_registry$/i.test(name));
  const addresses = addressesOf(effects.nuget, { repository, env: effects.env });
  const choice = chooseNetwork([...addresses, ...npm.map(([, address]) => address)]);
  if (choice.value !== 'bridge') effects.log.info(`The build uses the network ${describeChoice(choice)}.`);
  return choice.value;
}
