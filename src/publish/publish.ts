import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { removeFile } from '#base/files/beneath.ts';
import { defined } from '#base/objects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { checkToolchain } from '#plan/choices/native-code.ts';
import { findOwner } from '#publish/container/build-folders.ts';
import { maskProxies } from '#publish/container/docker-proxies.ts';
import { type OpenContainer, openContainer } from '#publish/container/open-container.ts';
import type { BuildSource, PackageAccess, PublishContext } from '#publish/container/publish-context.ts';
import { checkRunnerSdk, imageToRepeat } from '#publish/container/runner-sdk.ts';
import { givenSecrets, maskSecrets } from '#publish/container/secrets.ts';
import { chooseStart } from '#publish/container/start-folder.ts';
import { findResponseFiles } from '#publish/msbuild/project-files.ts';
import { maskNuGet, nugetFiles } from '#publish/nuget/nuget-files.ts';
import { readRepositoryConfigs } from '#publish/nuget/nuget-runner.ts';
import { type ObjState, readObjState } from '#publish/obj/obj-state.ts';
import { BINARY_LOG, keepBinaryLog } from '#publish/output/collect.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import { type FinishedBuild, takeOutput } from '#publish/output/take-output.ts';
import { type Deadline, startDeadline } from '#publish/paths/deadline.ts';
import { PATHS, restoreEnvironment } from '#publish/paths/environment.ts';
import { askMSBuild } from '#publish/phases/ask-msbuild.ts';
import { findLocalTools, restoreLocalTools } from '#publish/phases/local-tools.ts';
import { observePhases } from '#publish/phases/observe-phases.ts';
import { type PhaseSetting, runPhase } from '#publish/phases/phase.ts';
import { OtherSdk, settlePlan } from '#publish/phases/settle-plan.ts';
import { checkWithheld } from '#publish/phases/withheld.ts';
import type { FileOwner } from '#publish/source/owner.ts';
import { giveTo } from '#publish/source/ownership.ts';
import { type RanTests, runTests } from '#publish/tests/run-tests.ts';
import { jobVariables } from '#publish/tracking/variables.ts';

/**
 * Publishes a project in the SDK container, or runs its tests. The container works on a copy of the source.
 * @throws ActionError PLATFORM_MISSING, VARIABLE_WITHHELD, NETWORK_UNREACHABLE, SETUP_FAILED, BUILD_FAILED, TESTS_FAILED,
 * BUILD_TIMEOUT, CANCELLED, PROJECT_UNSUPPORTED, SECRET_IN_IMAGE, or an error of the engine.
 * @example
 * const { outputs } = await publishInContainer(plan, effects);
 * const place = { folder: '/tmp/publication', temp: '/tmp/layers', systems: ['linux'], codec: 'gzip' } as const;
 * const { publication } = await makePublication(outputs, place);
 */
export async function publishInContainer(plan: BuildPlan, effects: PublishContext): Promise<BuildOutput> {
  maskNuGet(effects.nuget, effects.log);
  maskSecrets(effects.secrets, effects.log);
  maskProxies(effects.env, effects.log);
  checkWithheld(effects.nuget, plan);
  const deadline = startDeadline(plan.timeoutMinutes, effects.signal);
  try {
    return await publishBy(deadline, { plan, effects }).catch(async (error: unknown) => {
      if (!(error instanceof OtherSdk)) throw error;
      return await publishAgain(deadline, { other: error, effects });
    });
  } finally {
    deadline.stop();
  }
}

/**
 * Publishes from the start in a container of the other SDK. The intermediate files are not kept, because they do not fit
 * later builds of the first plan.
 */
async function publishAgain(
  deadline: Deadline,
  { other, effects }: { readonly other: OtherSdk; readonly effects: PublishContext },
): Promise<BuildOutput> {
  const { plan, answers } = other;
  effects.log.info(`${other.message}.`);
  const { temp, copyTo } = effects;
  const earlier = Promise.resolve(undefined);
  const again = { ...effects, temp: join(temp, 'again'), copyTo: `${copyTo}-again`, earlier };
  const { observed, ...output } = await publishBy(deadline, { plan, effects: again });
  const unkept = observed && { observed: { ...observed, intermediate: Promise.resolve(undefined) } };
  return { ...output, ...unkept, plan, answers, otherSdk: true };
}

async function publishBy(
  deadline: Deadline,
  { plan, effects }: { readonly plan: BuildPlan; readonly effects: PublishContext },
): Promise<BuildOutput> {
  checkToolchain(plan, await effects.engine.info());
  const owner = await findOwner(plan, effects);
  const earlier = openEarlier(effects);
  // It may fail before it is awaited.
  earlier.catch(() => undefined);
  const opened = await openContainer({ plan, owner, deadline, earlier }, effects);
  const built = await buildOrClose(plan, { effects, opened, owner, deadline, earlier });
  return await takeOutput(built.plan ?? plan, { ...built, effects, opened });
}

interface Opened {
  readonly effects: PublishContext;
  readonly opened: OpenContainer;
  readonly owner: FileOwner;
  readonly deadline: Deadline;
  readonly earlier: Promise<ObjState | undefined>;
}

/** Builds, and then removes the container, whether the build succeeds or fails. */
async function buildOrClose(plan: BuildPlan, begun: Opened): Promise<FinishedBuild> {
  const { effects, opened } = begun;
  try {
    return await buildIn(plan, begun);
  } catch (error) {
    await explain(error, { plan, opened }).finally(() => endFailed(plan, { effects, opened }));
    throw error;
  } finally {
    eraseSecrets(begun);
    if (plan.binlog) await keepBinaryLog(effects.binlog, { work: opened.folders.work, log: effects.log });
  }
}

/** Erases the secrets that were written on the runner. If files are copied in, they disappear with the container. */
function eraseSecrets({ effects, opened }: Pick<Opened, 'effects' | 'opened'>): void {
  if (!opened.build.mounted) return;
  for (const { path } of givenSecrets(effects.secrets).files) removeFile(opened.folders.work, path);
}

/**
 * Ends the container after a failed build. The error to report is the failure of the build. If a binary log is wanted, it
 * is collected first.
 */
async function endFailed(plan: BuildPlan, { effects, opened }: Pick<Opened, 'effects' | 'opened'>): Promise<void> {
  const ending = plan.binlog ? end(opened) : opened.close();
  await ending.catch((error: unknown) => effects.log.warning(messageOf(error)));
}

/**
 * Throws a clearer error if the cause is the runner's SDK.
 * @throws ActionError SDK_MISMATCH
 */
async function explain(
  error: unknown,
  { plan, opened }: { readonly plan: BuildPlan; readonly opened: OpenContainer },
): Promise<void> {
  const isOfDotnet = error instanceof ActionError && ['BUILD_FAILED', 'TESTS_FAILED'].includes(error.code);
  if (isOfDotnet) await checkRunnerSdk(opened.build.container, plan);
}

/**
 * Ends the container and every process that a build left running in it. Only then is it safe to read files that the build
 * could write: a process that still runs could replace a file with a link between the check and the use.
 */
async function end({ build, close }: OpenContainer): Promise<void> {
  try {
    await build.collect();
  } finally {
    await close();
  }
}

async function buildIn(plan: BuildPlan, { effects, opened, owner, deadline, earlier }: Opened): Promise<FinishedBuild> {
  const { build, env, image, folders, snapshot } = opened;
  const given = givenSecrets(effects.secrets);
  if (given.files.length > 0) await build.write(given.files);
  const phaseEnv = { ...opened.phaseEnv, ...given.env };
  const responseFiles = findResponseFiles(snapshot, plan.project.value);
  const startIn = await chooseStart(plan, snapshot);
  const begun: PhaseSetting = {
    ...{ plan, effects, build, image: imageToRepeat(plan, image), startIn, deadline, responseFiles, phaseEnv },
  };
  const tools = await findLocalTools(plan, snapshot);
  if (build.mounted) await deadline.race(awaitPackages(effects, owner));
  const before = await observePhases({
    ...{ effects, build, folders: { source: folders.source, snapshot }, owner },
    earlier: await earlier,
    zone: plan.environment['TZ'],
    variables: jobVariables(effects.env, plan.environment),
    runsCode: plan.purpose === 'test',
    tools: tools ?? [],
    asks: plan.question !== undefined,
  });
  const isRestored = before.restore.value === 'run';
  const { setting, answers } = isRestored
    ? await restore(begun, { own: restoreEnvironment(effects.nuget.environment, env), hasTools: tools !== undefined })
    : await settle(begun, before.answers);
  const between = await before.afterRestore();
  if (tools !== undefined && !isRestored) await restoreLocalTools(setting);
  const ran = await lastPhase(setting);
  const { state, ...observed } = await between.afterPublish({ answers, ended: end(opened) });
  const settled = setting.plan === plan ? {} : { plan: setting.plan };
  return { observed, state, image: setting.image, tools: tools ?? [], ...settled, ...defined({ ran, answers }) };
}

/** The setting for the rest of a build, in which MSBuild's answers may have changed the plan. */
interface Settled {
  readonly setting: PhaseSetting;
  /** Absent: MSBuild was not asked. */
  readonly answers: Properties | undefined;
}

async function settle(setting: PhaseSetting, answers: Properties | undefined): Promise<Settled> {
  return { answers, setting: { ...setting, plan: await settlePlan(setting, answers) } };
}

/** Restores tools and packages, and asks MSBuild before that. */
async function restore(
  begun: PhaseSetting,
  { own, hasTools }: { readonly own: Readonly<Record<string, string>>; readonly hasTools: boolean },
): Promise<Settled> {
  return await withLogins(begun, async (logins) => {
    const env = { ...own, ...logins };
    if (hasTools) await restoreLocalTools(begun, env);
    const settled = await settle(begun, await askMSBuild(begun, env));
    await runPhase({ name: 'restore', env }, settled.setting);
    return settled;
  });
}

async function awaitPackages(
  { packages, packagesReady }: Pick<PackageAccess, 'packages' | 'packagesReady'>,
  owner: FileOwner,
): Promise<void> {
  await packagesReady();
  if (process.getuid?.() === 0) await giveTo(owner, packages);
}

async function openEarlier({ earlier }: Pick<BuildSource, 'earlier'>): Promise<ObjState | undefined> {
  const folder = await earlier;
  return folder === undefined ? undefined : await readObjState(folder);
}

/** Runs the only step that sees credentials. They are erased when it ends, whether it succeeds or fails. */
async function withLogins<T>(
  setting: PhaseSetting,
  work: (logins: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const { plan, effects, build } = setting;
  const repository = await readRepositoryConfigs(plan.root, plan.project.value);
  const { files, unknown, env: logins } = nugetFiles(effects.nuget, repository);
  for (const name of unknown) effects.log.warning(`nuget-credentials: no configuration names a source "${name}".`);
  const paths = files.map(({ path }) => path);
  let result: T;
  try {
    await build.write(files);
    result = await work(logins);
  } catch (error) {
    // Report the first failure. Nothing else runs in this container.
    await build.erase(paths).catch(() => undefined);
    throw error;
  }
  await build.erase(paths);
  return result;
}

async function publish({ effects, plan, ...setting }: PhaseSetting): Promise<void> {
  const args = plan.binlog ? [`-bl:${PATHS.work}/${BINARY_LOG}`] : [];
  await runPhase({ name: 'publish', args }, { ...setting, effects, plan });
}

/**
 * Publishes, or runs the tests.
 * @returns what ran the tests, if the plan is to test.
 */
async function lastPhase(setting: PhaseSetting): Promise<RanTests | undefined> {
  if (setting.plan.purpose === 'test') return await runTests(setting);
  await publish(setting);
  return undefined;
}
