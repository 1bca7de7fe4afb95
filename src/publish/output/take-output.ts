import { join } from 'node:path';
import { defined } from '#base/objects.ts';
import { isFileBased } from '#dotnet/project/file-based.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { LocalTool } from '#dotnet/project/tool-manifest.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { OpenContainer } from '#publish/container/open-container.ts';
import type { BuildResults, BuildSource, PackageAccess, RunnerAccess } from '#publish/container/publish-context.ts';
import { identityOf } from '#publish/container/runner-sdk.ts';
import { withoutSecrets } from '#publish/container/secrets.ts';
import { projectEntries } from '#publish/msbuild/project-files.ts';
import { findNeededPackages, neededPackage } from '#publish/nuget/needed-packages.ts';
import { readRepositoryConfigs } from '#publish/nuget/nuget-runner.ts';
import { secretSource } from '#publish/nuget/nuget-sources.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import { type KnownState, keepObj } from '#publish/phases/observe-phases.ts';
import type { RanTests } from '#publish/tests/run-tests.ts';
import { judgeTests } from '#publish/tests/tests.ts';
import { collectOutput } from './collect.ts';
import { withFacts } from './collect-facts.ts';
import { checkOutput, findLeak } from './find-secrets.ts';
import type { BuildOutput, PublishOutput } from './publish-output.ts';

/** What is known about a build when its container is gone, before any of its files were read. */
export interface FinishedBuild {
  readonly observed: Omit<ObservedInputs, 'intermediate'>;
  readonly state: KnownState;
  /** The plan of MSBuild's answers, if it differs. */
  readonly plan?: BuildPlan;
  readonly answers?: Properties;
  /** What ran the tests. Absent: the plan was to publish. */
  readonly ran?: RanTests;
  readonly image: string;
  /** Local tools that were restored. */
  readonly tools: readonly LocalTool[];
}

type OutputAccess = Pick<RunnerAccess, 'log' | 'temp'> &
  Pick<PackageAccess, 'packages' | 'nuget'> &
  Pick<BuildSource, 'secrets'> &
  Pick<BuildResults, 'testResults' | 'ending'>;

/** Reads what a build left. Its container is gone, so nothing changes any more. */
export async function takeOutput(
  plan: BuildPlan,
  {
    effects,
    opened,
    observed,
    state,
    tools,
    ...built
  }: FinishedBuild & { readonly effects: OutputAccess; readonly opened: OpenContainer },
): Promise<BuildOutput> {
  const { source, work } = opened.folders;
  const made = await collectMade(plan, { effects, work, ...built });
  const { secrets } = effects;
  const { mounted } = opened.build;
  const outputs = mounted
    ? await withFacts(made.outputs, { source, observed, ...(await feedsOf(plan, effects)) })
    : made.outputs;
  for (const output of outputs) await checkOutput(output, { secrets, answers: built.answers });
  const neededPackages = mounted ? [...(await findNeededPackages(source)), ...tools.map(neededPackage)] : undefined;
  const intermediate = mounted ? collectIntermediate(plan, { source, state, effects }) : Promise.resolve(undefined);
  effects.ending(intermediate);
  const sdkImage = identityOf(plan, opened.image);
  const { plan: other, answers } = built;
  const settled = defined({ neededPackages, plan: other, answers });
  return { ...made, outputs, sdkImage, observed: { ...observed, intermediate }, ...settled };
}

/** An address with a login or the value of a variable must not be published, so then none is. */
async function feedsOf(
  plan: BuildPlan,
  { packages, nuget }: OutputAccess,
): Promise<{ readonly packages: string; readonly withFeeds: boolean }> {
  const repository = await readRepositoryConfigs(plan.root, plan.project.value);
  return { packages, withFeeds: secretSource([...repository, ...nuget.configs]) === undefined };
}

/**
 * Saves the intermediate files. For a C# file nothing is kept, because its folder also contains the intermediate files of
 * the projects that it references.
 */
async function collectIntermediate(
  plan: BuildPlan,
  {
    source,
    state,
    effects,
  }: {
    readonly source: string;
    readonly state: KnownState;
    readonly effects: OutputAccess;
  },
): Promise<string | undefined> {
  if (isFileBased(plan.project.value)) return undefined;
  const kept = await keepObj(source, { state, to: join(effects.temp, 'obj'), log: effects.log });
  const { secrets } = effects;
  const leak = kept === undefined || secrets.length === 0 ? undefined : await findLeak(kept, secrets);
  if (leak === undefined) return kept;
  effects.log.info(`Intermediate files are not kept: ${leak.path} holds the value of ${leak.name} (build-secrets)`);
  return undefined;
}

async function collectMade(
  plan: BuildPlan,
  {
    effects,
    ran,
    work,
    image,
  }: {
    readonly effects: OutputAccess;
    readonly work: string;
    readonly image: string;
    readonly ran?: RanTests;
  },
): Promise<Pick<BuildOutput, 'outputs' | 'tests'>> {
  if (plan.purpose === 'publish') return { outputs: await collectAll(work, plan) };
  const { testResults: to, secrets } = effects;
  const hide = (text: string): string => withoutSecrets(text, secrets);
  return { outputs: [], tests: await judgeTests(plan, { ...ran, work, image, to, log: effects.log, hide }) };
}

async function collectAll(work: string, plan: BuildPlan): Promise<readonly PublishOutput[]> {
  return await Promise.all(projectEntries(plan).map(({ project }, index) => collectOutput(work, { index, project })));
}
