import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import { isFileBased } from '#project/file-based.ts';
import type { Owner } from '#source/owner.ts';
import { giveTo } from '#source/ownership.ts';
import { BINARY_LOG, collectOutput, keepBinaryLog } from './collect.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { type EarlierBuild, readEarlierBuild } from './earlier-build.ts';
import type { BuildEffects } from './effects.ts';
import { PATHS, restoreEnvironment } from './environment.ts';
import { findNeededPackages } from './needed-packages.ts';
import { maskNuGet, nugetFiles } from './nuget-files.ts';
import { readRepositoryConfigs } from './nuget-runner.ts';
import type { Observed } from './observed.ts';
import { type OpenContainer, openContainer } from './open-container.ts';
import { type PhaseSetting, runPhase } from './phase.ts';
import { findOwner } from './prepare.ts';
import { entriesOf } from './project-files.ts';
import type { BuildOutput, PublishOutput } from './publish-output.ts';
import { findResponseFiles } from './response-files.ts';
import { type KnownState, keepIntermediate, runPhases } from './run-phases.ts';
import { checkRunnerSdk, identityOf, imageToRepeat } from './runner-sdk.ts';
import { chooseStart } from './start-folder.ts';
import { judgeTests } from './tests.ts';
import { checkWithheld } from './withheld.ts';

/**
 * Publishes a project in the SDK container, or runs its tests, on a copy of the source that it may do with as it likes.
 * @throws ActionError VARIABLE_WITHHELD, NETWORK_UNREACHABLE, SETUP_FAILED, BUILD_FAILED, TESTS_FAILED, BUILD_TIMEOUT, CANCELLED, PROJECT_UNSUPPORTED, or what the engine says.
 */
export async function publishInContainer(plan: BuildPlan, effects: BuildEffects): Promise<BuildOutput> {
  maskNuGet(effects.nuget, effects.log);
  checkWithheld(effects.nuget, plan);
  const deadline = startDeadline(plan.timeoutMinutes, effects.signal);
  try {
    const owner = await findOwner(plan, effects);
    const earlier = openEarlier(effects);
    // It may fail before somebody waits for it.
    earlier.catch(() => undefined);
    const opened = await openContainer({ plan, owner, deadline, earlier }, effects);
    const built = await buildOrClose(plan, { effects, opened, owner, deadline, earlier });
    return await takeOutput(plan, { ...built, effects, opened });
  } finally {
    deadline.stop();
  }
}

interface Opened {
  readonly effects: BuildEffects;
  readonly opened: OpenContainer;
  readonly owner: Owner;
  readonly deadline: Deadline;
  readonly earlier: Promise<EarlierBuild | undefined>;
}

/** What is known when the container is gone, and nothing of the build was looked at yet. */
interface Built {
  readonly observed: Omit<Observed, 'intermediate'>;
  readonly state: KnownState;
  /** What ended tests without success. */
  readonly ended: unknown;
  readonly image: string;
}

/** The container is gone when this ends, however it ends. */
async function buildOrClose(plan: BuildPlan, of: Opened): Promise<Built> {
  const { effects, opened } = of;
  try {
    return await buildIn(plan, of);
  } catch (error) {
    await explain(error, { plan, opened }).finally(() => endFailed(plan, { effects, opened }));
    throw error;
  } finally {
    if (plan.binlog) await keepBinaryLog(effects.binlog, { work: opened.folders.work, log: effects.log });
  }
}

/** The failure of the build is the one to tell. Its binary log tells more, where the engine keeps it. */
async function endFailed(plan: BuildPlan, { effects, opened }: Pick<Opened, 'effects' | 'opened'>): Promise<void> {
  const ending = plan.binlog ? end(opened) : opened.close();
  await ending.catch((error: unknown) => effects.log.warning(messageOf(error)));
}

/** @throws ActionError that says more than the error does */
async function explain(
  error: unknown,
  { plan, opened }: { readonly plan: BuildPlan; readonly opened: OpenContainer },
): Promise<void> {
  const isOfDotnet = error instanceof ActionError && ['BUILD_FAILED', 'TESTS_FAILED'].includes(error.code);
  if (isOfDotnet) await checkRunnerSdk(opened.build.container, plan);
}

/**
 * Ends the container and everything that a build left running in it. Only then may anything be looked at that it could
 * write: a process that goes on could put a link in the place of a file between the look and the use.
 */
async function end({ build, close }: OpenContainer): Promise<void> {
  try {
    await build.collect();
  } finally {
    await close();
  }
}

async function buildIn(plan: BuildPlan, { effects, opened, owner, deadline, earlier }: Opened): Promise<Built> {
  const { build, env, phaseEnv, image, folders, snapshot } = opened;
  const { source } = folders;
  let ended: unknown;
  const responseFiles = findResponseFiles(snapshot, plan.project.value);
  const startIn = await chooseStart(plan, snapshot);
  const repeated = imageToRepeat(plan, image);
  const setting = { plan, effects, build, image: repeated, startIn, deadline, responseFiles, phaseEnv };
  if (build.mounted) await deadline.race(awaitPackages(effects, owner));
  const { state, ...observed } = await runPhases({
    ...{ effects, build, folders: { source, snapshot }, owner },
    earlier: await earlier,
    zone: plan.environment['TZ'],
    runsCode: plan.purpose === 'test',
    restore: () => restore(setting, restoreEnvironment(effects.nuget.environment, env)),
    publish: async () => {
      ended = await lastPhase(setting);
    },
    end: () => end(opened),
  });
  return { observed, state, ended, image: repeated };
}

/** Reads what a build left. Its container is gone, so that nothing changes any more. */
async function takeOutput(
  plan: BuildPlan,
  { effects, opened, observed, state, ...built }: Built & Pick<Opened, 'effects' | 'opened'>,
): Promise<BuildOutput> {
  const { source, work } = opened.folders;
  const made = await collectMade(plan, { effects, work, ...built });
  const { mounted } = opened.build;
  const neededPackages = mounted ? await findNeededPackages(source) : undefined;
  const intermediate = mounted ? collectIntermediate(plan, { source, state, effects }) : Promise.resolve(undefined);
  if (effects.ending === undefined) await intermediate;
  else effects.ending(intermediate);
  const sdkImage = identityOf(plan, opened.image);
  return { ...made, sdkImage, observed: { ...observed, intermediate }, ...defined({ neededPackages }) };
}

/** Those of a C# file hold those of the projects that it references: they come and go together, if at all. */
async function collectIntermediate(
  plan: BuildPlan,
  of: { readonly source: string; readonly state: KnownState; readonly effects: Pick<BuildEffects, 'temp' | 'log'> },
): Promise<string | undefined> {
  const { source, state, effects } = of;
  if (isFileBased(plan.project.value)) return undefined;
  return await keepIntermediate(source, { state, to: join(effects.temp, 'obj'), log: effects.log });
}

async function collectMade(
  plan: BuildPlan,
  of: {
    readonly effects: Pick<BuildEffects, 'testResults' | 'log' | 'temp'>;
    readonly work: string;
    readonly image: string;
    readonly ended: unknown;
  },
): Promise<Pick<BuildOutput, 'outputs' | 'tests'>> {
  const { effects, ...rest } = of;
  if (plan.purpose === 'publish') return { outputs: await collectAll(of.work, plan) };
  const to = effects.testResults ?? join(effects.temp, 'tests');
  return { outputs: [], tests: await judgeTests(plan, { ...rest, to, log: effects.log }) };
}

async function collectAll(work: string, plan: BuildPlan): Promise<readonly PublishOutput[]> {
  return await Promise.all(entriesOf(plan).map(({ project }, index) => collectOutput(work, { index, project })));
}

async function awaitPackages({ packages, packagesReady }: BuildEffects, owner: Owner): Promise<void> {
  await packagesReady?.();
  if (process.getuid?.() === 0) await giveTo(owner, packages);
}

async function openEarlier({ earlier }: BuildEffects): Promise<EarlierBuild | undefined> {
  const folder = await earlier;
  return folder === undefined ? undefined : await readEarlierBuild(folder);
}

/** The only step that sees credentials; they are gone when it ends, however it ends. */
async function restore(setting: PhaseSetting, env: Readonly<Record<string, string>>): Promise<void> {
  const { plan, effects, build } = setting;
  const repository = await readRepositoryConfigs(plan.root, plan.project.value);
  const { files, unknown } = nugetFiles(effects.nuget, repository);
  for (const name of unknown) effects.log.warning(`nuget-credentials: no configuration names a source «${name}».`);
  const paths = files.map(({ path }) => path);
  try {
    await build.write(files);
    await runPhase({ name: 'restore', env }, setting);
  } catch (error) {
    // The first failure is the one to tell, and nothing runs in this container any more.
    await build.erase(paths).catch(() => undefined);
    throw error;
  }
  await build.erase(paths);
}

async function publish({ effects, plan, ...setting }: PhaseSetting): Promise<void> {
  const isLogged = plan.binlog && effects.binlog !== undefined;
  const args = isLogged ? [`-bl:${PATHS.work}/${BINARY_LOG}`] : [];
  await runPhase({ name: 'publish', args }, { ...setting, effects, plan });
}

/** What ended tests without success is for whoever reads their results. */
async function lastPhase(setting: PhaseSetting): Promise<unknown> {
  if (setting.plan.purpose === 'publish') return await publish(setting);
  const ended = await runPhase({ name: 'test' }, setting).catch((error: unknown) => error);
  if (ended instanceof ActionError && ended.code !== 'BUILD_FAILED') throw ended;
  return ended;
}
