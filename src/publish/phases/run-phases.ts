import { join } from 'node:path';
import type { Choice } from '#base/choice.ts';
import type { Log } from '#base/effects.ts';
import { parentOf } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { LocalTool } from '#dotnet/project/tool-manifest.ts';
import type { BuildContainer } from '#publish/container/build-container.ts';
import type { Folders } from '#publish/container/build-folders.ts';
import type { PublishContext } from '#publish/container/publish-context.ts';
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

/** The two phases, and what is needed to watch them. */
interface Phases {
  readonly effects: Pick<PublishContext, 'clock' | 'log' | 'packages'>;
  readonly build: Pick<BuildContainer, 'mounted' | 'observation'>;
  readonly folders: Pick<Folders, 'source'> & { readonly snapshot: Snapshot };
  readonly owner: FileOwner;
  readonly earlier: ObjState | undefined;
  /** The variable `TZ` of the build. */
  readonly zone?: string | undefined;
  /** Of the job. */
  readonly variables: JobVariables;
  /** What is built runs, too: tests. */
  readonly runsCode: boolean;
  /** Local tools that are restored with the packages. */
  readonly tools: readonly LocalTool[];
  /** @returns what MSBuild answered, where the plan had it asked. */
  readonly restore: () => Promise<Properties | undefined>;
  /** Goes on with the answers of the restore that this one would repeat. */
  readonly recall: (answers: Properties) => Promise<void>;
  /** Whether the plan has MSBuild asked. */
  readonly asks: boolean;
  readonly publish: () => Promise<void>;
  /** Ends everything that could still write into the source. Absent: nothing could. */
  readonly end?: () => Promise<void>;
}

const UNSEEN: AccessedFiles = { files: [], folders: [], history: true };

/** Runs restore and publish on what an earlier build left, and sees what they use of the source. */
export async function runPhases(phases: Phases): Promise<Omit<ObservedInputs, 'intermediate'> & { state: KnownState }> {
  const { effects, build, folders, owner, variables, tools } = phases;
  const now = effects.clock();
  const time = { now, zone: phases.zone };
  const { source, snapshot } = folders;
  const { observation } = build;
  if (!observation.value) effects.log.info(`Every file of the source counts as used: ${observation.because}.`);
  const earlier = build.mounted ? phases.earlier : undefined;
  const applied = await restoreObj(source, { earlier, snapshot, owner, time, variables });
  effects.log.info(`Intermediate files: ${applied.because}`);
  const restore = await reasonToRestore({
    ...{ applied, earlier, snapshot, packages: effects.packages, source, tools, asks: phases.asks },
  });
  // From here on nothing of ours looks into the copy: it would count as the build's own look.
  const watch: AccessTracker = build.mounted
    ? await trackAccess(source, [...snapshot.entries.values()])
    : { used: async () => UNSEEN };
  effects.log.info(`Restore: ${restore.value} (${restore.because})`);
  const known = earlier?.state.restore.answers;
  const answers = restore.value === 'run' ? await phases.restore() : known;
  if (restore.value === 'left out' && known !== undefined) await phases.recall(known);
  const atRestore = await withVendored(await watch.used(), { snapshot, packages: effects.packages });
  await phases.publish();
  // Times are looked at meanwhile, and the checkout is read; what the build wrote is not.
  const ended = phases.end?.();
  ended?.catch(() => undefined);
  const atPublish = await watch.used();
  const times = [time, { ...time, now: effects.clock() }] as const;
  const learned = { observation, restore, answers, atRestore, atPublish, applied, earlier };
  const kept = applied.value.kept.length > 0;
  return {
    observation,
    restore,
    kept,
    reuse: applied.because,
    began: now,
    ...(await conclude(phases, { ...learned, times, ended })),
  };
}

/** A package of the checkout counts where NuGet has it, as it would be read if NuGet had not. */
async function withVendored(
  used: AccessedFiles,
  of: { readonly snapshot: Snapshot; readonly packages: string },
): Promise<AccessedFiles> {
  const vendored = await findVendored(of.snapshot, of.packages);
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
  /** When it began, and when the publish ended. */
  readonly times: readonly [began: Time, ended: Time];
  /** Settles when nothing runs in the source any more. */
  readonly ended: Promise<void> | undefined;
}

/** All of a build's state that does not lie in the intermediate files themselves. */
export type KnownState = Omit<BuildState, 'folders' | 'times'>;

/** A build on the files of an earlier one reads only what changed: what that one depended on counts too. */
async function conclude({ folders, build, variables, runsCode, effects }: Phases, learned: Learned) {
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
      // A restore on earlier results asks no feed.
      at: kept?.restore.at ?? now,
      ...defined({ floating, answers: learned.answers }),
    },
  };
  // Where files are copied in, the assets stay in the container.
  const chosen = build.mounted ? floatingPackage(assets, isLocked(snapshot.entries)) : 'what the restore chose';
  const read = closure.shape.whole ? [...snapshot.entries.keys()] : closure.shape.files;
  const frontEnd = unlockedFrontEnd(read, snapshot.entries);
  return { closure, snapshot, state, floating: chosen ?? (frontEnd && `what ${frontEnd} asks for`) };
}

/** What makes later runs build again though no file of the project changed, a sentence each. */
function whatCosts({ shape, named, history, programs }: BuildInputs): readonly string[] {
  if (shape.whole) return [];
  return [
    ...(shape.history
      ? [`Git’s history counts, so each commit is a new build: ${history ?? 'MSBuild asks for it'}.`]
      : []),
    ...(shape.everyName && programs !== undefined ? [`The names of all files count: ${programs}.`] : []),
    ...(named.length > 0
      ? [`These variables of the job count, as files of the build name them: ${named.join(', ')}.`]
      : []),
  ];
}

/** Of what an earlier build read, as it is now: what asked for the clock may do so no more. */
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

/** In the place of what is gone, which an earlier build used, the folder counts where it would appear again. */
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

/** What is built over midnight may be of the one day or of the other. */
function movedPeriod({ period }: InputSet, [began, ended]: Learned['times']): BuildInputs['clock'] {
  const file = 'a project file';
  if (period !== 'none' && !isZone(began.zone)) return { file, what: `the ${period} in the time zone ${began.zone}` };
  if (periodAt(period, began) === periodAt(period, ended)) return undefined;
  return { file, what: `the ${period}, which changed during the build` };
}

/** Whether a project, by its path in the container, has a lock file in the source. */
function isLocked(entries: ReadonlyMap<string, unknown>): (project: string) => boolean {
  return (project) => entries.has(join(project, '../packages.lock.json').slice(PATHS.source.length + 1));
}

/** Once nobody builds any more. */
export async function keepObj(
  source: string,
  { state, to, log }: { readonly state: KnownState; readonly to: string; readonly log: Log },
): Promise<string | undefined> {
  const reason = state.skipsPrograms
    ? 'a target of the repository has Inputs and Outputs, and what it made is not kept'
    : await saveObj(source, { known: state, to });
  if (reason === undefined) return to;
  log.info(`Intermediate files are not kept: ${reason}`);
  return undefined;
}
