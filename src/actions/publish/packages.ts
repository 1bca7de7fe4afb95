import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CacheAccess, FolderAccess, StepAccess } from '#actions/context/context.ts';
import { KEPT_FOLDER, queueSave } from '#actions/context/queue-saves.ts';
import type { Request } from '#actions/plan/read.ts';
import { messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored, count, type Stored } from '#base/stored.ts';
import { hashDependencyFiles } from '#dotnet/project/dependency-files.ts';
import type { NeededPackage } from '#publish/nuget/needed-packages.ts';
import { removeOutdated } from '#publish/nuget/vendored.ts';
import { findLeak } from '#publish/output/find-secrets.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import {
  generationOf,
  type PackagePath,
  type PackagesOrigin,
  packagesEntry,
  packagesToKeep,
  type RestoredPackages,
  wantedPackages,
} from '#reuse/cache/packages.ts';
import { addPackages, linkPackages, readPackages, removeBroken } from '#reuse/cache/packages-folder.ts';

/** Packages of earlier runs, in the folder that the build will use. */
export interface PackagesInUse extends RestoredPackages {
  /** Absent if nothing of this run is kept anyway. */
  readonly lock?: string;
  /** The generation saved for this lock state; absent if the packages belong to another one, or if there are none. */
  readonly generation?: number;
  /** The packages in the folder before the build, with sizes in bytes. */
  readonly before: ReadonlyMap<PackagePath, number>;
}

interface Wanted {
  readonly event: GitEvent;
  readonly lock: string;
}

const NOTHING: ReadonlyMap<PackagePath, number> = new Map();

/**
 * Restores the packages of earlier runs, once for a job; a folder that is kept between runs has them already. Others
 * may use the folder meanwhile, so the result reports whether it existed before.
 */
export async function restorePackages(
  context: StepAccess & FolderAccess & CacheAccess,
  parts: { readonly request: Request; readonly isThere: boolean },
): Promise<PackagesInUse> {
  const found = await bringPackages(context, parts);
  const { event, root } = parts.request;
  const { snapshot } = await parts.request.source();
  const removed = await removeOutdated(context.packagesFor(event), { root, snapshot });
  if (removed.length === 0) return found;
  context.runner.log.info(
    `NuGet packages: the checkout has different content for the same version of ${removed.join(', ')}`,
  );
  return { ...found, before: new Map([...found.before].filter(([path]) => !removed.includes(path))) };
}

async function bringPackages(
  context: StepAccess & FolderAccess & CacheAccess,
  parts: { readonly request: Request; readonly isThere: boolean },
): Promise<PackagesInUse> {
  const { event, root } = parts.request;
  if (context.inputs.cache === 'off') return { state: 'off', because: 'input cache', before: NOTHING };
  if (context.homeStays) return await countPackages(context.packagesFor(event));
  const lock = await hashDependencyFiles(root);
  return parts.isThere ? await ofThisJob(context, { event, lock }) : await ofEarlierRuns(context, { event, lock });
}

export function describePackages(log: Log, { state, because }: RestoredPackages): void {
  if (state !== 'off') log.info(`NuGet packages: ${state} (${because})`);
}

async function countPackages(folder: string): Promise<PackagesInUse> {
  const before = await readPackages(folder);
  if (before.size === 0) return { state: 'miss', because: `${folder} is empty`, before };
  return { state: 'hit', because: `${before.size} packages in ${folder}`, before };
}

/** A step before this one left its packages, and a note that describes them. */
async function ofThisJob(context: FolderAccess & CacheAccess, { event, lock }: Wanted): Promise<PackagesInUse> {
  const packagesFolder = context.packagesFor(event);
  const because = 'an earlier step of this job';
  const origin = parseOrigin(await readFile(noteOf(packagesFolder), 'utf8').catch(() => ''));
  const before = context.cacheFor(event).keeps ? await readPackages(packagesFolder) : NOTHING;
  if (origin?.lock !== lock) return { state: 'partial', because, lock, before };
  return { state: 'hit', because, lock, generation: origin.generation, before };
}

async function ofEarlierRuns(context: FolderAccess & CacheAccess, { event, lock }: Wanted): Promise<PackagesInUse> {
  const packagesFolder = context.packagesFor(event);
  // Next to the folder, so that they can be moved. Another step may restore the same packages at the same time.
  const arrived = `${packagesFolder}-arrived-${randomUUID()}`;
  const { entry, because } = await context.cacheFor(event).restore(wantedPackages(lock), arrived);
  if (entry === undefined) return { state: 'miss', because, lock, before: NOTHING };
  await removeBroken(arrived);
  const before = await readPackages(arrived);
  // A container may have the folder mounted, so its content is added and the folder is not replaced.
  await addPackages(arrived, packagesFolder);
  const generation = generationOf(entry, lock);
  if (generation === undefined) {
    return { state: 'partial', because: `an earlier run with other dependencies, ${because}`, lock, before };
  }
  await writeNote(packagesFolder, { lock, generation });
  return { state: 'hit', because: `the same dependencies as an earlier run, ${because}`, lock, generation, before };
}

/** Queues what this build used to be saved, if a later run with this lock state would lack much of it. */
export async function keepPackages(
  context: StepAccess & FolderAccess & CacheAccess,
  used: { readonly event: GitEvent; readonly packages: PackagesInUse; readonly needed: readonly NeededPackage[] },
): Promise<void> {
  const { event, packages } = used;
  const { lock, before, state } = packages;
  if (lock === undefined || !context.cacheFor(event).keeps) return;
  try {
    const packagesFolder = context.packagesFor(event);
    const after = await readPackages(packagesFolder);
    const needed = used.needed.map(({ id, version }) => `${id}/${version}`);
    const found = state === 'miss' ? undefined : { generation: packages.generation };
    const wanted = packagesToKeep({ lock, found, before, after, needed });
    if (wanted === undefined) return;
    const folder = join(context.home, KEPT_FOLDER, randomUUID());
    const paths = [...after.keys()].filter((path) => wanted.only?.has(path) !== false);
    // Makes a copy: later steps of the job keep using the folder.
    await linkPackages(paths, { from: packagesFolder, to: folder });
    await checkLeaks(context, folder);
    queueSave(context, { entry: packagesEntry(wanted), folder });
    await writeNote(packagesFolder, wanted);
  } catch (error) {
    context.runner.log.info(`NuGet packages are not kept: ${messageOf(error)}`);
  }
}

/** @throws Error if a file that a build wrote next to a package contains a value of `build-secrets` */
async function checkLeaks({ inputs }: StepAccess, folder: string): Promise<void> {
  const secrets = inputs.buildSecrets.filter(({ value }) => value !== '');
  const leak = secrets.length === 0 ? undefined : await findLeak(folder, secrets);
  if (leak === undefined) return;
  await rm(folder, { recursive: true });
  throw new Error(`${leak.path} holds the value of ${leak.name} (build-secrets)`);
}

function noteOf(packagesFolder: string): string {
  return `${packagesFolder}.json`;
}

async function writeNote(packagesFolder: string, { lock, generation }: PackagesOrigin): Promise<void> {
  const note = noteOf(packagesFolder);
  // A parallel step may be reading it.
  const own = `${note}-${randomUUID()}`;
  await writeFile(own, JSON.stringify({ lock, generation }));
  await rename(own, note);
}

/** Returns `undefined` for a note that this action did not write. */
export function parseOrigin(text: string): PackagesOrigin | undefined {
  try {
    return asStored(storedOrigin, parseJson(text));
  } catch {
    return undefined;
  }
}

const storedOrigin: Stored<PackagesOrigin> = v.object({ lock: v.string(), generation: count });
