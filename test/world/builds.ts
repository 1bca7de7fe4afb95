import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsExec } from '#actions/runner/exec.ts';
import { NO_AUTHORITIES } from '#base/certificates.ts';
import { connectEngine } from '#engine/connect.ts';
import type { ContainerEngine } from '#engine/engine.ts';
import { parseReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { PublishContext } from '#publish/container/publish-context.ts';
import type { NuGetAccess } from '#publish/nuget/nuget-access.ts';
import type { BuildOutput, PublishOutput } from '#publish/output/publish-output.ts';
import { publishInContainer } from '#publish/publish.ts';
import { type Checkout, readCheckout } from '#publish/source/checkout.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';
import { IS_SOAK } from './soak.ts';
import { workFolder } from './work-folder.ts';

/** The SDK image that builds use; global-setup names the one it made or found, tests without an engine need only a name. */
export const TEST_SDK_IMAGE = process.env['TEST_SDK_IMAGE'] ?? 'registry.example/dotnet/sdk:10.0';

/**
 * NuGet's audit asks nuget.org at each restore, and a test must pass without a network. Programs of .NET that live for
 * seconds are compiled once and not optimized afterwards, and analyzers do not run, which saves half of a build's
 * processor time. A soak runs the analyzers.
 */
export const BUILD_ENVIRONMENT: Readonly<Record<string, string>> = {
  NuGetAudit: 'false',
  DOTNET_TC_CallCountingDelayMs: '60000',
  DOTNET_TieredPGO: '0',
  ...(IS_SOAK ? {} : { RunAnalyzers: 'false' }),
};

/** A plan as an action's user would get it for a project, with what a test wants otherwise. */
export function planFor(root: string, project: string, changes: Partial<BuildPlan> = {}): BuildPlan {
  const because = 'a test says so';
  return {
    purpose: 'publish',
    root,
    project: { value: project, because },
    framework: { value: 'net10.0', because },
    configuration: { value: 'Release', because },
    variants: [],
    rids: { value: [], because },
    properties: {
      UseAppHost: 'false',
      IncludeSourceRevisionInInformationalVersion: 'false',
      EnableSourceLink: 'false',
      EnableSourceControlManagerQueries: 'false',
      Configuration: 'Release',
    },
    sdkImage: { value: parseReference(TEST_SDK_IMAGE), because },
    setupCommand: '',
    environment: BUILD_ENVIRONMENT,
    exclude: [],
    sourceRevision: { value: 'label', because },
    binlog: false,
    timeoutMinutes: 30,
    ...changes,
  };
}

/** No configuration, no login, and no variable. */
export const NO_NUGET_ACCESS: NuGetAccess = {
  ...{ configs: [], inWorkspace: [], environment: {}, allowed: [], withheld: [], withheldLogins: [], credentials: [] },
};

export type BuildChanges = Partial<Omit<PublishContext, 'packages'>> & {
  readonly packages?: 'own';
  /** Called as soon as a container exists. */
  readonly onStarted?: (containerId: string) => void;
};

/** The surroundings of a test's build. The checkout is read when it is published. */
export type TestContext = Omit<PublishContext, 'checkout' | 'ending'> &
  Partial<Pick<PublishContext, 'checkout' | 'ending'>>;

/** Returns surroundings in which nothing is shared, kept or asked for, with what a test gives. */
export function contextOf(
  given: Pick<PublishContext, 'engine' | 'log' | 'temp' | 'packages'> & Partial<PublishContext>,
): TestContext {
  return {
    env: {},
    clock: Date.now,
    signal: new AbortController().signal,
    runId: 'run',
    mounts: 'auto',
    authorities: async () => NO_AUTHORITIES,
    shareImage: (_key, make) => make(),
    mirror: (reference) => reference,
    login: async () => undefined,
    currentDigest: async () => undefined,
    unpack: undefined,
    nuget: NO_NUGET_ACCESS,
    packagesReady: async () => undefined,
    earlier: Promise.resolve(undefined),
    secrets: [],
    replan: () => {
      throw new Error('the plan of this test has no question for MSBuild');
    },
    testResults: join(given.temp, 'tests'),
    binlog: join(given.temp, 'kept.binlog'),
    copyTo: join(given.temp, 'src'),
    ...given,
  };
}

/** Reads the checkout of a plan. */
export async function checkoutOf(
  { root, exclude }: Pick<BuildPlan, 'root' | 'exclude'>,
  { temp, packages, env, log }: Pick<PublishContext, 'temp' | 'packages' | 'env' | 'log'>,
): Promise<Checkout> {
  const ownPaths = [temp, packages];
  return await readCheckout({ root, exclude, ownPaths, temp: join(temp, 'git'), exec: actionsExec, env, log });
}

/** Publishes the checkout as it is now. If the test takes no work that continues, waits for it. */
export async function publishPlan(plan: BuildPlan, context: TestContext): Promise<BuildOutput> {
  const works: Promise<unknown>[] = [];
  const ending = (work: Promise<unknown>): void => void works.push(work);
  const checkout = context.checkout ?? (await checkoutOf(plan, context));
  const output = await publishInContainer(plan, { ending, ...context, checkout });
  await Promise.all(works);
  return output;
}

/** A build that left one output. */
export type OnlyOutput = BuildOutput & PublishOutput;

export function onlyOf(output: BuildOutput): OnlyOutput {
  const [only, ...others] = output.outputs;
  if (only === undefined || others.length > 0) throw new Error(`a build with ${output.outputs.length} outputs`);
  return { ...output, ...only };
}

export interface Build {
  readonly temp: string;
  readonly log: MemoryLog;
  readonly effects: TestContext;
  readonly containers: string[];
  publish(plan: BuildPlan): Promise<OnlyOutput>;
  /** Containers and images of this build that exist. */
  left(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/**
 * A real engine and a folder of its own. Packages are shared by all tests and kept, so that only the first run needs a
 * network; a test that must see them come gives `packages: 'own'`.
 */
export async function openBuild({ packages, onStarted, ...changes }: BuildChanges = {}): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  const temp = join(folder, 'temp');
  const log = memoryLog();
  const containers: string[] = [];
  const engine = withStarts(await connectEngine({ env: process.env }), (id) => {
    containers.push(id);
    onStarted?.(id);
  });
  const runId = folder.slice(folder.lastIndexOf('-') + 1);
  const effects = contextOf({
    engine,
    log,
    env: process.env,
    temp,
    packages: packages === 'own' ? join(folder, 'packages') : await workFolder('test-packages'),
    runId,
    ...changes,
  });
  return {
    temp,
    log,
    effects,
    containers,
    publish: async (plan) => onlyOf(await publishPlan(plan, effects)),
    left: async () => {
      const label = `io.github.containerize-dotnet.run=${runId}`;
      return [...(await engine.list(label)), ...(await engine.listImages(label))];
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An engine that reports each container as soon as it exists. */
function withStarts(engine: ContainerEngine, onStarted: (containerId: string) => void): ContainerEngine {
  return {
    ...engine,
    start: async (spec) => {
      const container = await engine.start(spec);
      onStarted(container.id);
      return container;
    },
  };
}
