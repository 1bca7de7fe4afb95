import { join } from 'node:path';
import type { Choice } from '#base/choice.ts';
import type { Log } from '#base/effects.ts';
import { parentOf } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { LocalTool } from '#dotnet/project/tool-manifest.ts';
import type { BuildContainer } from '#publish/container/build-container.ts';
import type { Folders } from '#publish/container/build-folders.ts';
import type { PackageAccess, RunnerAccess } from '#publish/container/publish-context.ts';
import { floatingPackage, readAssets } from '#publish/nuget/assets.ts';
import { findVendored } from '#publish/nuget/vendored.ts';
import { reasonToRestore, restoreValues, unlockedFrontEnd } from '#publish/obj/decide-restore.ts';
import { sourceAsBuilt } from '#publish/obj/detect-writes.ts';
import { BUILD_STATE_SCHEMA, type BuildState, namedValues, type ObjState } from '#publish/obj/obj-state.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import { type RestoredObj, restoreObj } from '#publish/obj/restore-obj.ts';
import { saveObj } from '#publish/obj/save-obj.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { FileOwner } from '#publish/source/owner.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { type BuildInputs, buildInputsOf } from '#publish/tracking/build-inputs.ts';
import { type InputSet, NO_INPUTS, sortedSet, unionOf } from '#publish/tracking/input-set.ts';
import { isZone, periodAt, type Time } from '#publish/tracking/period.ts';
import { type AccessedFiles, type AccessTracker, trackAccess } from '#publish/tracking/track-access.ts';
import type { JobVariables } from '#publish/tracking/variables.ts';

/** A build whose phases are observed. */
interface ObservedBuild {
  readonly effects: Pick<RunnerAccess, 'clock' | 'log'> & Pick<PackageAccess, 'packages'>;
  readonly build: Pick<BuildContainer, 'mounted' | 'observation'>;
  readonly folders: Pick<Folders, 'source'> & { readonly snapshot: Snapshot };
  readonly owner: FileOwner;
  readonly earlier: ObjState | undefined;
  /** The variable `TZ` of the build. */
  readonly zone: string | undefined;
  /** The variables of the job. */
  readonly variables: JobVariables;
  /** True for tests: the code that was built also runs. */
  readonly runsCode: boolean;
  /** Local tools that are restored with the packages. */
  readonly tools: readonly LocalTool[];
  /** Whether the plan asks MSBuild. */
  readonly asks: boolean;
}

/** A build before its restore. */
interface BeforeRestore {
  readonly restore: Choice<'run' | 'left out'>;
  /** MSBuild's answers in the earlier restore, if this one is left out. */
  readonly answers: Properties | undefined;
  /** Called after the restore, or in its place: notes what it used. */
  readonly afterRestore: () => Promise<BeforePublish>;
}

/** A build between restore and publish. */
interface BeforePublish {
  /** Called after the publish: returns what the build used, and its state. */
  readonly afterPublish: (publish: EndedPublish) => Promise<ObservedPhases>;
}

interface EndedPublish {
  /** MSBuild's answers in this restore, or in the earlier one. */
  readonly answers: Properties | undefined;
  /** Settles when nothing can write into the source any more. */
  readonly ended: Promise<void>;
}

type ObservedPhases = Omit<ObservedInputs, 'intermediate'> & { readonly state: KnownState };

const NOTHING_USED: AccessedFiles = { files: [], folders: [], history: false };
const UNSEEN: AccessedFiles = { files: [], folders: [], history: true };

/**
 * Puts the intermediate files of an earlier build back, decides whether to restore, and observes which files of the source
 * restore and publish use.
 * @example
 * const before = await observePhases(build);
 * if (before.restore.value === 'run') await restore();
 * const between = await before.afterRestore();
 * await publish();
 * const { closure } = await between.afterPublish({ answers: before.answers, ended: container.remove() });
 */
export async function observePhases(observed: ObservedBuild): Promise<BeforeRestore> {
  const { effects, build, folders, owner, variables, tools, zone, asks } = observed;
  const time = { now: effects.clock(), zone };
  const { source, snapshot } = folders;
  const { observation } = build;
  const { packages } = effects;
  if (!observation.value) effects.log.info(`Every file of the source counts as a build input: ${observation.because}.`);
  const earlier = build.mounted ? observed.earlier : undefined;
  const applied = await restoreObj(source, { earlier, snapshot, owner, time, variables });
  effects.log.info(`Intermediate files: ${applied.because}`);
  const restore = await reasonToRestore({ applied, earlier, snapshot, packages, source, tools, asks });
  // From here on the action must not read the copy: access times would count its reads as the build's.
  const watch: AccessTracker = build.mounted
    ? await trackAccess(source, [...snapshot.entries.values()])
    : { used: async () => UNSEEN };
  effects.log.info(`Restore: ${restore.value} (${restore.because})`);
  return {
    restore,
    answers: restore.value === 'left out' ? earlier?.state.restore.answers : undefined,
    afterRestore: async () => {
      // Where no restore ran, nothing has used the source yet.
      const used = build.mounted && restore.value === 'left out' ? NOTHING_USED : await watch.used();
      const atRestore = await withVendored(used, { snapshot, packages });
      const known = { observation, restore, atRestore, applied, earlier, began: time };
      return { afterPublish: (publish) => observePublish(observed, { ...known, ...publish, watch }) };
    },
  };
}

async function observePublish(
  observed: ObservedBuild,
  {
    watch,
    began,
    ...known
  }: Omit<Learned, 'atPublish' | 'times'> & { readonly began: Time; readonly watch: AccessTracker },
): Promise<ObservedPhases> {
  known.ended.catch(() => undefined);
  // Until it has ended, only access times and the checkout are read, never what the build wrote.
  const atPublish = await watch.used();
  const times = [began, { ...began, now: observed.effects.clock() }] as const;
  const { observation, restore, applied } = known;
  return {
    observation,
    restore,
    kept: applied.value.kept.length > 0,
    reuse: applied.because,
    began: began.now,
    ...(await conclude(observed, { ...known, atPublish, times })),
  };
}

/**
 * Adds packages of the checkout that are also in NuGet's folder: without the folder, NuGet would read them from the
 * checkout.
 */
async function withVendored(
  used: AccessedFiles,
  sources: { readonly snapshot: Snapshot; readonly packages: string },
): Promise<AccessedFiles> {
  const vendored = await findVendored(sources.snapshot, sources.packages);
  return { ...used, files: sortedSet([...used.files, ...vendored.map(({ file }) => file)]) };
}

interface Learned {
  readonly observation: Choice<boolean>;
  readonly restore: Choice<'run' | 'left out'>;
  readonly answers: Properties | undefined;
  readonly atRestore: AccessedFiles;
  readonly atPublish: AccessedFiles;
  readonly applied: RestoredObj;
  readonly earlier: ObjState | undefined;
  /** When the build began, and when the publish ended. */
  readonly times: readonly [began: Time, ended: Time];
  /** Settles when nothing runs in the source any more. */
  readonly ended: Promise<void>;
}

/** The part of a build's state that is not in the intermediate files. */
export type KnownState = Omit<BuildState, 'folders' | 'times'>;

/**
 * Collects the inputs and the state of a build. A build on earlier intermediate files reads only what changed, so the
 * inputs of the earlier build are added.
 */
async function conclude({ folders, build, variables, runsCode, effects }: ObservedBuild, learned: Learned) {
  const { observation, restore, atRestore, atPublish, applied, times } = learned;
  const { now } = times[0];
  const { snapshot, source } = folders;
  const kept = applied.value.kept.length > 0 ? learned.earlier?.state : undefined;
  const place = { snapshot, whole: !observation.value, runsCode };
  const own = await buildInputsOf(together(atRestore, atPublish), place);
  const ofRestore = restore.value === 'run' ? (await buildInputsOf(atRestore, place)).shape : kept?.restore.shape;
  const shape = present(
    unionOf(unionOf(own.shape, kept?.shape ?? NO_INPUTS), ofRestore ?? NO_INPUTS),
    snapshot.entries,
  );
  const clock = own.clock ?? (await clockOf(kept, place)) ?? movedPeriod(shape, times);
  const closure: BuildInputs = {
    shape,
    reachesOut: own.reachesOut || (kept?.reachesOut ?? false),
    skipsPrograms: own.skipsPrograms || (kept?.skipsPrograms ?? false),
    named: sortedSet([...own.named, ...(kept?.named ?? [])]),
    ...defined({ clock, history: own.history ?? kept?.history, programs: own.programs ?? kept?.programs }),
  };
  for (const line of whatCosts(closure)) effects.log.info(line);
  await learned.ended;
  const assets = await readAssets(source);
  const floating = floatingPackage(assets, () => false);
  const restored = present(ofRestore ?? closure.shape, snapshot.entries);
  const state: KnownState = {
    schema: BUILD_STATE_SCHEMA,
    ...closure,
    at: now,
    source: await sourceAsBuilt(source, { snapshot, since: now }),
    variables: namedValues(closure.named, variables),
    restore: {
      ...{ shape: restored, values: await restoreValues(restored, snapshot) },
      // A restore on earlier results does not ask a feed.
      at: kept?.restore.at ?? now,
      ...defined({ floating, answers: learned.answers }),
    },
  };
  // If files are copied in, the assets files stay in the container.
  const chosen = build.mounted ? floatingPackage(assets, isLocked(snapshot.entries)) : 'what the restore chose';
  const read = closure.shape.whole ? [...snapshot.entries.keys()] : closure.shape.files;
  const frontEnd = unlockedFrontEnd(read, snapshot.entries);
  return { closure, snapshot, state, floating: chosen ?? (frontEnd && `what ${frontEnd} asks for`) };
}

/** Returns a sentence for each input that makes later runs build again although no file of the project changed. */
function whatCosts({ shape, named, history, programs }: BuildInputs): readonly string[] {
  if (shape.whole) return [];
  return [
    ...(shape.history
      ? [`Git's history is a build input, so each commit is built again: ${history ?? 'MSBuild asks for it'}.`]
      : []),
    ...(shape.everyName && programs !== undefined ? [`The names of all files are build inputs: ${programs}.`] : []),
    ...(named.length > 0
      ? [`These variables of the job are build inputs, because files of the build name them: ${named.join(', ')}.`]
      : []),
  ];
}

/** Looks for uses of the clock in the files that an earlier build read, as they are now. They may no longer use it. */
async function clockOf(
  kept: BuildState | undefined,
  place: Parameters<typeof buildInputsOf>[1],
): Promise<BuildInputs['clock'] | undefined> {
  if (kept === undefined) return undefined;
  const { files } = kept.shape;
  return (await buildInputsOf({ files, folders: [], history: false }, { ...place, whole: false })).clock;
}

function together(left: AccessedFiles, right: AccessedFiles): AccessedFiles {
  return {
    files: [...left.files, ...right.files],
    folders: [...left.folders, ...right.folders],
    history: left.history || right.history,
  };
}

/** Replaces deleted inputs of an earlier build by the nearest existing folder, where they would appear again. */
function present(shape: InputSet, entries: ReadonlyMap<string, unknown>): InputSet {
  const isThere = (path: string): boolean => path === '' || entries.has(path);
  const nearest = (path: string): string => (isThere(path) ? path : nearest(parentOf(path)));
  const gone = shape.files.filter((path) => !isThere(path)).map(nearest);
  return {
    ...shape,
    files: shape.files.filter(isThere),
    folders: sortedSet([...shape.folders.map(nearest), ...gone]),
  };
}

/** Returns a use of the clock if the date changed during the build, or if the time zone is unknown. */
function movedPeriod({ period }: InputSet, [began, ended]: Learned['times']): BuildInputs['clock'] {
  const file = 'a project file';
  if (period !== 'none' && !isZone(began.zone)) return { file, what: `the ${period} in the time zone ${began.zone}` };
  if (periodAt(period, began) === periodAt(period, ended)) return undefined;
  return { file, what: `the ${period}, which changed during the build` };
}

/** Returns a test of whether the project at a path in the container has a lock file in the source. */
function isLocked(entries: ReadonlyMap<string, unknown>): (project: string) => boolean {
  return (project) => entries.has(join(project, '../packages.lock.json').slice(PATHS.source.length + 1));
}

/**
 * Saves the intermediate files for later builds. Call it only when nothing runs in the source.
 * @returns the folder, or `undefined` if they are not kept.
 */
export async function keepObj(
  source: string,
  { state, to, log }: { readonly state: KnownState; readonly to: string; readonly log: Log },
): Promise<string | undefined> {
  const reason = state.skipsPrograms
    ? 'a target of the repository has Inputs and Outputs, and its outputs are not kept'
    : await saveObj(source, { known: state, to });
  if (reason === undefined) return to;
  log.info(`Intermediate files are not kept: ${reason}`);
  return undefined;
}
