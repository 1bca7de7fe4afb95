import { join } from 'node:path';
import type { CacheAccess, Context, FolderAccess, StepAccess } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import type { RunFolder } from '#actions/plan/run-folder.ts';
import { ActionError, type ErrorCode, messageOf } from '#base/action-error.ts';
import { exists } from '#base/files/paths.ts';
import { once } from '#base/once.ts';
import type { BuildImage, ShareImage } from '#publish/container/publish-context.ts';
import type { BuildOutput } from '#publish/output/publish-output.ts';
import type { SharedByBuilds } from './build-project.ts';
import { secretFeed } from './kept-with-build.ts';
import { describePackages, keepPackages, type PackagesInUse, restorePackages } from './packages.ts';
import { describeProject, type KnownProject, type PublishedProject } from './projects.ts';
import { publish } from './publish.ts';
import { savePublication } from './save-publication.ts';
import type { Tested } from './test.ts';

interface PublishAllParts {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
  /** Run when all projects are published, so that they do not have to be compiled again. */
  readonly tests: readonly KnownProject[];
  readonly folder: RunFolder;
}

interface Failure {
  readonly project: KnownProject;
  readonly error: unknown;
}

/** After these errors, another project may still be built. */
const OF_ONE_PROJECT: readonly ErrorCode[] = [
  'BUILD_FAILED',
  'BUILD_TIMEOUT',
  'CACHE_AUDIT_FAILED',
  'NODE_UNUSABLE',
  'PROJECT_UNSUPPORTED',
  'SDK_MISMATCH',
  'TESTS_FAILED',
];

/** The result when everything is built and every test has passed. */
interface AllPublished {
  readonly published: readonly PublishedProject[];
  readonly tested: readonly Tested[];
}

/**
 * Publishes all projects, one after another, then runs their tests. Each build sees a copy of the source that no
 * other build has touched, and so shows what that build alone depends on. If one fails, the others are kept for the
 * next run.
 * @throws the first failure
 */
export async function publishAll(context: Context, parts: PublishAllParts): Promise<AllPublished> {
  const { request } = parts;
  const packages = once(() => bringPackages(context, request));
  await using images = openSharedImages();
  const shared = { packages, shareImage: images.share };
  const published: PublishedProject[] = [];
  const tested: Tested[] = [];
  const failures = await doAll(parts.projects, async (project) => {
    const own = await publishOne(context, { ...parts, project, shared });
    published.push({ ...project, build: own.build, published: own });
  });
  if (failures.length === 0) {
    failures.push(
      ...(await doAll(parts.tests, async (project) => {
        tested.push(await testOne(context, { ...parts, project, shared }));
      })),
    );
  }
  if (failures.length > 0) await fail(context, { request, published, failures });
  // Only now: a failed build may have fetched half of its packages, and an entry is never overwritten.
  const outputs = [
    ...published.map(({ recalled, published: { made } }) => ({ recalled, output: made?.output })),
    ...tested.map(({ recalled, output }) => ({ recalled, output })),
  ];
  await keepAllPackages(context, { request, outputs, packages });
  return { published, tested };
}

/** Works on one after another, until one fails for a reason that the next would have too. */
async function doAll(
  projects: readonly KnownProject[],
  work: (project: KnownProject) => Promise<void>,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const project of projects) {
    try {
      await work(project);
    } catch (error) {
      failures.push({ project, error });
      if (!(error instanceof ActionError && OF_ONE_PROJECT.includes(error.code))) break;
    }
  }
  return failures;
}

async function testOne(
  context: Context,
  parts: PublishAllParts & { readonly project: KnownProject; readonly shared: SharedByBuilds },
): Promise<Tested> {
  const { request, tests, project, shared, folder } = parts;
  const own = { ...folder, path: join(folder.path, 'tests', String(tests.indexOf(project))) };
  const { test } = await import('./test.ts');
  const work = () => test(context, { ...project, ...shared, request, folder: own });
  if (project.recalled?.found.kind === 'found') return await work();
  return await context.runner.log.phase(`Tests of ${describeProject(project.build)}`, work);
}

async function publishOne(
  context: Context,
  {
    request,
    projects,
    project,
    folder,
    shared,
  }: PublishAllParts & { readonly project: KnownProject; readonly shared: SharedByBuilds },
): Promise<PublishedProject['published']> {
  if (projects.length === 1) return await publish(context, { ...project, ...shared, request, folder });
  const own = { ...folder, path: join(folder.path, 'projects', String(projects.indexOf(project))) };
  const work = () => publish(context, { ...project, ...shared, request, folder: own });
  const isKnown = project.recalled?.found.kind === 'found';
  return isKnown ? await work() : await context.runner.log.phase(describeProject(project.build), work);
}

async function bringPackages(
  context: StepAccess & FolderAccess & CacheAccess,
  request: Request,
): Promise<PackagesInUse> {
  const isThere = await exists(context.packagesFor(request.event));
  const packages = await restorePackages(context, { request, isThere });
  describePackages(context.runner.log, packages);
  return packages;
}

/** Keeps the packages of all builds as one entry. */
async function keepAllPackages(
  context: StepAccess & FolderAccess & CacheAccess,
  used: {
    readonly request: Request;
    readonly outputs: readonly {
      readonly recalled: KnownProject['recalled'];
      readonly output: BuildOutput | undefined;
    }[];
    readonly packages: () => Promise<PackagesInUse>;
  },
): Promise<void> {
  const built = used.outputs.filter(({ output }) => output?.observed !== undefined);
  if (built.length === 0 || built.some(({ recalled }) => recalled && secretFeed(recalled) !== undefined)) return;
  const lists = built.map(({ output }) => output?.neededPackages);
  // Empty: unknown.
  const needed = lists.some((list) => list === undefined) ? [] : lists.flatMap((list) => list ?? []);
  await keepPackages(context, { event: used.request.event, packages: await used.packages(), needed });
}

/** Nothing is delivered. @throws the first failure */
async function fail(
  context: Context,
  {
    request,
    published,
    failures,
  }: {
    readonly request: Request;
    readonly published: readonly PublishedProject[];
    readonly failures: readonly Failure[];
  },
): Promise<never> {
  const [first, ...others] = failures;
  const isOver = first?.error instanceof ActionError && first.error.code === 'CANCELLED';
  for (const { project, error } of others)
    context.runner.log.error(`${describeProject(project.build)}: ${messageOf(error)}`);
  for (const project of isOver ? [] : published) {
    await savePublication(context, {
      ...project,
      request,
      origins: [],
      bases: [],
      systems: {},
      sboms: {},
      folders: {},
    });
  }
  throw first?.error;
}

/** Images that the builds of a step prepare once and share; disposing removes them. */
interface SharedImages extends AsyncDisposable {
  readonly share: ShareImage;
}

export function openSharedImages(): SharedImages {
  const made = new Map<string, Promise<BuildImage>>();
  return {
    share: async (key, make) => {
      const image = made.get(key) ?? make();
      made.set(key, image);
      return { ...(await image), [Symbol.asyncDispose]: async () => undefined };
    },
    [Symbol.asyncDispose]: async () => {
      for (const image of made.values()) await (await image.catch(() => undefined))?.[Symbol.asyncDispose]();
    },
  };
}
