import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { CacheAccess, Context, MachineAccess, RegistryAccess, StepAccess } from '#actions/context/context.ts';
import { findImages, type SdksInImages, type SettledImages } from '#actions/plan/find-images.ts';
import type { Build, ProjectBuild } from '#actions/plan/plan-build.ts';
import type { Request, Source } from '#actions/plan/read.ts';
import { removeTree } from '#actions/plan/run-folder.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { NuGetAccess, NuGetConfigFile } from '#publish/nuget/nuget-access.ts';
import { readRepositoryConfigs, readRunnerNuGet } from '#publish/nuget/nuget-runner.ts';
import type { Checkout } from '#publish/source/checkout.ts';
import { jobVariables } from '#publish/tracking/variables.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { type FoundPublication, findPublication } from '#reuse/find-publication.ts';
import { EMPTY_INDEX, type PublicationIndex, readIndex } from '#reuse/publication-index.ts';
import type { KeyParts } from '#reuse/publication-key.ts';
import { keyParts } from './key-parts.ts';

/** The answers of registries and of the cache, before the look-up. */
export interface FirstLookUp<B extends Build = Build> {
  /** The build with images that exist. */
  readonly build: B;
  /** Absent for a given publish output. */
  readonly answers?: Answers;
}

interface Answers {
  readonly source: Source;
  readonly feeds: Pick<KnownInputs, 'nuget' | 'repositoryFeeds'>;
  readonly index: PublicationIndex;
  readonly entry: EntryName;
  /** The reason if there is no index. */
  readonly because: string;
  /** Identity of the SDK; absent if it is not known. */
  readonly sdk?: string;
  readonly sdks: SdksInImages;
}

/** What is known before anything is built. */
export interface KnownInputs {
  readonly checkout: Checkout;
  readonly nuget: NuGetAccess;
  /** The NuGet configurations in the repository, nearest first. */
  readonly repositoryFeeds: readonly NuGetConfigFile[];
  readonly index: PublicationIndex;
  readonly entry: EntryName;
  /** Absent if the digest of the SDK image is unknown: then nothing can be reused. */
  readonly parts?: KeyParts;
  readonly found: FoundPublication;
  /** What else this run learned, for the index. */
  readonly news: Partial<PublicationIndex>;
}

/** Invalidates what was found, for this run and for later ones, so that it is built. */
export function invalidate(context: StepAccess, recalled: KnownInputs): KnownInputs {
  const { found, index, news } = recalled;
  const because = 'the layers of the earlier one do not exist any more';
  context.runner.log.info(`Publish output: to be built (${because})`);
  const retired = found.kind === 'found' ? { retired: [found.key] } : {};
  return {
    ...recalled,
    index: { ...index, layers: {} },
    found: { kind: 'missing', because },
    news: { ...news, ...retired },
  };
}

/**
 * Starts all requests that the look-up needs, while the checkout is listed: the images for the build and its base,
 * and what earlier runs saved.
 * @throws ActionError SDK_MISMATCH if no image satisfies global.json
 */
export async function lookUpInputs(
  context: Context,
  { request, build: first }: { readonly request: Request; readonly build: Build },
): Promise<FirstLookUp> {
  if (first.kind !== 'project') return { build: first };
  const folder = join(context.home, 'recall', randomUUID());
  try {
    const entry = indexEntry(first.plan, request);
    // First, because its answer takes longest. The first request to a registry loads Node's HTTP client, which takes
    // 30 ms.
    const index = restoreIndex(context, { request, entry, folder });
    const known = index.then(({ value }) => value.sdks);
    known.catch(() => undefined);
    const [{ value, because }, source, feeds, found] = await Promise.all([
      index,
      request.source(),
      readFeeds(context, { request, project: first.plan.project.value }),
      askImages(context, { build: first, known }),
    ]);
    const { build, sdk, sdks } = found;
    return { build, answers: { source, feeds, index: value, entry, because, sdks, ...defined({ sdk }) } };
  } finally {
    await removeTree(folder);
  }
}

async function restoreIndex(
  context: CacheAccess,
  place: { readonly request: Request; readonly entry: EntryName; readonly folder: string },
): Promise<Choice<PublicationIndex>> {
  const folder = join(place.folder, 'index');
  const restored = await context.cacheFor(place.request.event).restore([place.entry], folder);
  if (restored.entry === undefined) return { value: EMPTY_INDEX, because: restored.because };
  return { value: await readIndex(folder), because: BROKEN };
}

/** Returns the build with images that exist, and their digests. */
async function askImages(
  context: StepAccess & RegistryAccess,
  asked: { readonly build: ProjectBuild; readonly known: Promise<SdksInImages> },
): Promise<SettledImages<ProjectBuild> & { readonly sdk: string | undefined }> {
  const digests = ({ expectedBases }: ProjectBuild): Promise<unknown> =>
    Promise.all(expectedBases.map(({ base }) => context.currentDigest(mirrorOf(base.value, context.inputs.mirrors))));
  const finding = findImages(context, asked);
  const [settled, sdk] = await Promise.all([
    finding,
    finding.then(({ build }) => sdkIdentity(context, build.plan)),
    digests(asked.build),
    finding.then(({ build }) => digests(build)),
  ]);
  return { ...settled, sdk };
}

/** Finds out whether an earlier run published one project from the same inputs. */
export async function lookUpPublication(
  context: Context,
  { request, looked }: { readonly request: Request; readonly looked: FirstLookUp },
): Promise<KnownInputs | undefined> {
  const { build, answers } = looked;
  if (build.kind !== 'project' || answers === undefined) return undefined;
  const { plan } = build;
  const { source, feeds, index, entry, because, sdk, sdks } = answers;
  const folder = join(context.home, 'recall', randomUUID());
  try {
    const { sourceTime, compression } = context.inputs;
    const known = sdk === undefined ? {} : { parts: keyParts(plan, { sdk, ...feeds, sourceTime, compression }) };
    const nearest = await find(context, { request, plan, source, ...known, index, folder, because });
    const { found, news } = await withOtherSdk(context, { build, found: nearest });
    return { checkout: source, ...feeds, index, entry, found, news: { ...news, sdks }, ...known };
  } finally {
    await removeTree(folder);
  }
}

/** A publication built with an SDK image that MSBuild's answers selected is found while that image stays the same. */
async function withOtherSdk(
  context: StepAccess & RegistryAccess,
  { build, found }: { readonly build: ProjectBuild; readonly found: FoundPublication },
): Promise<Pick<KnownInputs, 'found' | 'news'>> {
  if (found.kind !== 'found' || found.known.otherSdk !== true) return { found, news: {} };
  const { plan } = build.replan(found.known.answers ?? {});
  const sdk = await sdkIdentity(context, plan);
  if (sdk !== undefined && found.known.sdkImage.endsWith(sdk)) return { found, news: {} };
  const because = `the SDK image ${describeReference(plan.sdkImage.value)} changed`;
  return { found: { kind: 'missing', because }, news: { retired: [found.key] } };
}

const BROKEN = 'what earlier runs saved is broken, or has another format';

interface Finding {
  readonly request: Request;
  readonly plan: BuildPlan;
  readonly source: Source;
  readonly parts?: KeyParts;
  readonly index: PublicationIndex;
  readonly folder: string;
  /** The reason if there is no index. */
  readonly because: string;
}

async function find(context: StepAccess & CacheAccess & MachineAccess, finding: Finding): Promise<FoundPublication> {
  const { request, plan, source, parts, index, folder, because } = finding;
  if (context.inputs.cache === 'off') return { kind: 'missing', because: 'input cache' };
  if (plan.binlog) return { kind: 'missing', because: 'a binary log was asked for' };
  if (parts === undefined) return { kind: 'missing', because: 'the digest of the SDK image cannot be found out' };
  if (index === EMPTY_INDEX) return { kind: 'missing', because };
  const now = context.clock();
  const present = {
    snapshot: source.snapshot,
    parts,
    history: source.history,
    variables: jobVariables(context.runner.env, plan.environment),
    now,
    zone: context.inputs.buildEnv['TZ'],
  };
  return findPublication(present, { cache: context.cacheFor(request.event), index, folder });
}

/**
 * Returns the name of the index: one for each project and way of building it. The name contains neither branch nor
 * content.
 */
function indexEntry({ purpose, project, framework, configuration, rids }: BuildPlan, { event }: Request): EntryName {
  const own = [event.url ?? '', project.value, framework.value, configuration.value, ...rids.value];
  if (purpose === 'test') own.push('tests');
  return { kind: 'index', name: hexOf(digestOf(Buffer.from(JSON.stringify(own)))).slice(0, 32), moving: true };
}

/** The end of the build's name for its SDK image (publish/container/runner-sdk.ts). */
async function sdkIdentity(context: StepAccess & RegistryAccess, plan: BuildPlan): Promise<string | undefined> {
  const { sdkImage, runnerSdk, hostTools } = plan;
  const known = hostTools?.value.digest ?? sdkImage.value.digest;
  const digest = known ?? (await context.currentDigest(mirrorOf(sdkImage.value, context.inputs.mirrors)));
  if (digest === undefined || runnerSdk === undefined) return digest;
  return `runner:${runnerSdk.value.version}@${digest}`;
}

async function readFeeds(
  context: StepAccess,
  place: { readonly request: Request; readonly project: string },
): Promise<Pick<KnownInputs, 'nuget' | 'repositoryFeeds'>> {
  const { root } = place.request;
  const { env } = context.runner;
  const { nugetVariables: allowed, nugetCredentials: credentials } = context.inputs;
  const own = await readRunnerNuGet({ home: env['HOME'] ?? '/', env, root, project: place.project, allowed });
  const repositoryFeeds = await readRepositoryConfigs(root, place.project);
  return { nuget: { ...own, credentials }, repositoryFeeds };
}
