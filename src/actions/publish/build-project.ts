import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkSignature } from '#actions/context/base-signatures.ts';
import type { CacheAccess, Context, FolderAccess, RegistryAccess, StepAccess } from '#actions/context/context.ts';
import { CONTAINER_STATE, LEFT_STATE } from '#actions/context/post-state.ts';
import type { ProjectBuild } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import { type BuildFolder, removeTree } from '#actions/plan/run-folder.ts';
import type { Env } from '#base/effects.ts';
import { readFreeMemory } from '#base/memory-folder.ts';
import type { RegistryLogin } from '#engine/engine.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { withDockerProxies } from '#publish/container/docker-proxies.ts';
import type { PublishContext, ShareImage, UnpackAccess } from '#publish/container/publish-context.ts';
import { UnusableMountedSdk } from '#publish/container/runner-sdk.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import { publishInContainer } from '#publish/publish.ts';
import type { Checkout } from '#publish/source/checkout.ts';
import { choosePlace, MANY } from '#publish/source/choose-place.ts';
import { historyOf } from '#publish/source/history.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { BuildSecret } from '#request/inputs/build-secrets.ts';
import type { RestoredPackages } from '#reuse/cache/packages.ts';
import { intermediateEntry, testsFolder } from './kept-with-build.ts';
import type { KnownInputs } from './look-up-publication.ts';
import { notingEngine } from './noting-engine.ts';
import type { CacheUse } from './projects.ts';
import { usedSdk } from './verify-images.ts';

/** What the builds of a step share. */
export interface SharedByBuilds {
  /** Settles when the packages of earlier runs are in their folder. */
  readonly packages: () => Promise<RestoredPackages>;
  readonly shareImage: ShareImage;
}

/** Publishes the project in the SDK container, with the packages and intermediate files of earlier runs. */
export async function buildProject(
  context: Context,
  parts: SharedByBuilds & {
    readonly request: Request;
    readonly build: ProjectBuild;
    readonly recalled: KnownInputs;
    readonly folder: BuildFolder;
    /** Nothing that an earlier run compiled is used. */
    readonly fresh?: true;
  },
): Promise<{ readonly output: BuildOutput; readonly history: string; readonly cache: CacheUse }> {
  const { build, recalled, folder } = parts;
  // Read before the build: a commit that is made meanwhile is not part of what is built.
  const history = historyOf(recalled.checkout.git);
  const earlier = parts.fresh || context.inputs.setupCommand !== '' ? NONE : restoreIntermediate(context, parts);
  const finding = parts.packages();
  // A build that fails before it awaits this reports its own reason.
  finding.catch(() => undefined);
  // Saved before the container exists: if the run is killed, the post step finds the container by this label.
  context.runner.saveState(CONTAINER_STATE, folder.id);
  const copyTo = await chooseCopy(context, { build, checkout: recalled.checkout, folder });
  const effects = await effectsOf(context, { ...parts, earlier, copyTo, finding });
  const output = await publishInContainer(build.plan, effects).catch((error: unknown) =>
    publishInImage(error, { context, build, effects }),
  );
  folder.outlive(Promise.allSettled([output.observed?.intermediate]).then(() => removeTree(copyTo)));
  const packages = await finding;
  return {
    output,
    history: await history,
    cache: describeUse({ recalled, packages, observed: output.observed, off: context.inputs.cache === 'off' }),
  };
}

async function effectsOf(
  context: Context,
  parts: SharedByBuilds &
    Pick<PublishContext, 'earlier' | 'copyTo'> & {
      readonly request: Request;
      readonly build: ProjectBuild;
      readonly recalled: KnownInputs;
      readonly folder: BuildFolder;
      readonly finding: Promise<RestoredPackages>;
    },
): Promise<PublishContext> {
  const { runner } = context;
  const { build, recalled, folder, request, finding } = parts;
  return {
    engine: notingEngine(await context.engine(), () => runner.saveState(LEFT_STATE, 'true')),
    shareImage: parts.shareImage,
    mounts: 'auto',
    nuget: recalled.nuget,
    authorities: context.trust.all,
    secrets: secretsFor(context, request.event),
    checkout: recalled.checkout,
    copyTo: parts.copyTo,
    earlier: parts.earlier,
    log: runner.log,
    env: await withDockerProxies(runner.env, { network: build.plan.network, log: runner.log }),
    clock: context.clock,
    temp: join(folder.path, 'build'),
    packages: context.packagesFor(request.event),
    packagesReady: async () => void (await finding),
    runId: folder.id,
    ending: folder.outlive,
    login: (registry) => passwordFor(registry, context),
    mirror: (reference) => mirrorOf(reference, context.inputs.mirrors),
    currentDigest: context.currentDigest,
    verifySdk: (reference, used) => checkSignature(context, usedSdk(context, { reference, used })),
    unpack: isDisposable(runner.env) ? unpackAccess(context, folder) : undefined,
    replan: (answers) => build.replan(answers).plan,
    signal: runner.signal,
    binlog: await binaryLogOf(context, build.plan),
    testResults: join(testsFolder(context), ...build.plan.project.value.split('/')),
  };
}

/**
 * Builds in the SDK image if `auto` chose the SDK of the runner, and it turned out that it cannot be used.
 * @throws the error, in all other cases
 */
async function publishInImage(
  error: unknown,
  {
    context,
    build,
    effects,
  }: { readonly context: StepAccess; readonly build: ProjectBuild; readonly effects: PublishContext },
): Promise<BuildOutput> {
  const { sdkImage } = context.inputs;
  if (sdkImage?.kind !== 'auto' || !(error instanceof UnusableMountedSdk)) throw error;
  const got = `The SDK of the runner cannot be used, so the SDK image is pulled: ${error.message}`;
  effects.log.warning(`${got}. Set sdk-image: image, because this result is not kept.`);
  const { sdkInImage: _sdk, ...found } = build.found;
  const { temp, copyTo } = effects;
  const other = { ...effects, temp: `${temp}-in-image`, copyTo: `${copyTo}-in-image`, earlier: NONE };
  return await publishInContainer(build.withImages(found).plan, other);
}

/**
 * Whether the machine is thrown away after the job, with the images of its engine (GitHub Docs, "Default environment
 * variables"). A job in a container has its folders below `/__w`, where the engine does not see them.
 */
function isDisposable(env: Env): boolean {
  return env['RUNNER_ENVIRONMENT'] === 'github-hosted' && env['RUNNER_TEMP']?.startsWith('/__w/') !== true;
}

function unpackAccess(
  { registries, inputs: { mirrors } }: RegistryAccess & StepAccess,
  folder: BuildFolder,
): UnpackAccess {
  return {
    open: (reference, platform) => pullBase(registries, { reference, platform, mirrors }),
    folder: async (place) => {
      const path = join(place === 'memory' ? await folder.inMemory() : folder.shared, `sdk-${randomUUID()}`);
      await mkdir(path, { mode: 0o700 });
      return path;
    },
  };
}

async function passwordFor(registry: string, { credentials }: RegistryAccess): Promise<RegistryLogin | undefined> {
  const found = await credentials(registry);
  return found?.kind === 'password' ? found : undefined;
}

/** Returns the path for the copy of the source: in memory if it is large and fits, otherwise in the folder of the run. */
async function chooseCopy(
  context: Context,
  {
    build,
    checkout: { entries },
    folder,
  }: { readonly build: ProjectBuild; readonly checkout: Checkout; readonly folder: BuildFolder },
): Promise<string> {
  const { rootless } = await (await context.engine()).info();
  const memory = entries.length < MANY ? undefined : await readFreeMemory();
  // At a terminal, also one of a job, no post step follows.
  const isJob = context.runner.payload !== undefined;
  const place = choosePlace({ entries, memory, isJob, rootless, needsNode: build.plan.node !== undefined });
  if (entries.length >= MANY)
    context.runner.log.info(`The copy of the source is ${IN[place.value]} (${place.because}).`);
  return join(place.value === 'memory' ? await folder.inMemory() : join(folder.path, 'build'), `src-${randomUUID()}`);
}

const IN = { memory: 'in memory', disk: 'on disk' } as const;

/**
 * Returns the secrets that the build gets. A run of a fork has empty secrets. Code from elsewhere gets none, whatever
 * the workflow passes.
 */
function secretsFor({ inputs, runner }: StepAccess, { foreignCode, ref }: GitEvent): readonly BuildSecret[] {
  const { buildSecrets } = inputs;
  const isForeign = foreignCode === true || (ref.kind === 'pull-request' && ref.fork);
  if (!isForeign) {
    const empty = buildSecrets.filter(({ value }) => value === '');
    for (const { name } of empty) runner.log.info(`build-secrets: ${name} is empty and is not passed to the build.`);
    return buildSecrets.filter(({ value }) => value !== '');
  }
  const names = buildSecrets.map(({ name }) => name).join(', ');
  const why = foreignCode === true ? "the checkout is not at the event's commit" : 'the code comes from a fork';
  if (names !== '') runner.log.warning(`build-secrets: ${names} are not passed to the build, because ${why}.`);
  return [];
}

/** Projects in different folders may have the same name. */
async function binaryLogOf({ results }: FolderAccess, { project, binlog }: BuildPlan): Promise<string> {
  const path = join(results, 'binlogs', `${project.value}.binlog`);
  if (binlog) await mkdir(dirname(path), { recursive: true });
  return path;
}

const NONE = Promise.resolve(undefined);

/** Starts at once; awaited when the container exists. */
async function restoreIntermediate(
  context: CacheAccess,
  {
    request,
    recalled,
    folder,
  }: { readonly request: Request; readonly recalled: KnownInputs; readonly folder: Pick<BuildFolder, 'path'> },
): Promise<string | undefined> {
  if (recalled.parts === undefined) return undefined;
  const target = join(folder.path, 'intermediate');
  const { entry } = await context.cacheFor(request.event).restore([intermediateEntry(recalled.parts)], target);
  return entry === undefined ? undefined : target;
}

function describeUse({
  recalled,
  packages,
  observed,
  off,
}: {
  readonly recalled: KnownInputs;
  readonly packages: RestoredPackages;
  readonly observed: ObservedInputs | undefined;
  readonly off: boolean;
}): CacheUse {
  const isPartial = packages.state === 'hit' || packages.state === 'partial' || observed?.restore.value === 'left out';
  return {
    state: off ? 'off' : isPartial ? 'partial' : 'miss',
    rows: [
      { what: 'publish output', value: 'built', because: recalled.found.because },
      { what: 'NuGet packages', value: packages.state, because: packages.because },
      ...(observed === undefined
        ? []
        : [
            { what: 'restore', ...observed.restore },
            { what: 'intermediate files', value: observed.kept ? 'reused' : 'made', because: observed.reuse },
            {
              what: 'inputs',
              value: observed.observation.value ? `${observed.closure.shape.files.length} files` : 'every file',
              because: observed.observation.because,
            },
          ]),
    ],
  };
}
