import type { Context, MachineAccess, RegistryAccess, StepAccess } from '#actions/context/context.ts';
import { foreseenOf } from '#actions/plan/foresee.ts';
import { checkLocalBase } from '#actions/plan/local-base.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import { supportedParts } from '#actions/plan/supported-parts.ts';
import { describeRuling } from '#actions/report/delivered.ts';
import { defined } from '#base/objects.ts';
import { onceEach } from '#base/once.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { readDocument, versionOfRemote } from '#images/deliver/read-remote-image.ts';
import type { ForeseenImage } from '#images/plan/foresee-delivery.ts';
import { foreseeImages } from '#images/plan/foresee-delivery.ts';
import { choosePush } from '#images/plan/push-rule.ts';
import { decideVersion } from '#images/plan/tag-rules.ts';
import { followsOf, withSuffix } from '#images/plan/tags.ts';
import type { Digest } from '#oci/digest.ts';
import { describeReference, isLoopback, type Reference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import { namedBase } from '#plan/choices/choose-base.ts';
import { expectImages } from '#plan/choices/choose-images.ts';
import type { ExpectedBase } from '#plan/choices/expected-base.ts';
import { checkPlatform, checkSdk, preflight } from '#plan/preflight/preflight.ts';
import { checkSupport } from '#plan/preflight/support.ts';
import { checkNetwork } from '#publish/nuget/network.ts';
import { checkWithheld } from '#publish/phases/withheld.ts';
import { nameProjects } from '#request/inputs/images.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Tag } from '#request/tags/evaluate.ts';
import { checkBuildable } from './check-plan.ts';
import type { KnownProject } from './projects.ts';
import { verifyImages } from './verify-images.ts';

/**
 * Runs the checks that fail within seconds before the work that takes minutes.
 * @returns the names whose end of support was checked
 */
export async function preflightAll(
  context: Context,
  parts: {
    readonly request: Request;
    readonly projects: readonly KnownProject[];
    readonly tests: readonly KnownProject[];
  },
): Promise<ReadonlySet<string>> {
  const { projects, request } = parts;
  const all = [...projects, ...parts.tests];
  const { inputs, registries } = context;
  const { log } = context.runner;
  const builds = all.map(({ build }) => build);
  if (inputs.localBase !== undefined) await checkLocalBase(context, inputs.localBase);
  const expected = builds.map((build) => ({ build, bases: basesOf(inputs, build) }));
  for (const { build, bases } of expected) checkBuild(build, { bases, tags: request.tags.tags });
  for (const project of all) checkFeeds(context, project);
  const supported = expected.flatMap(({ build, bases }) =>
    supportedParts(
      build,
      bases.map(({ base }) => base.value),
    ),
  );
  checkSupport({ parts: supported, mode: inputs.eol, now: context.clock(), log });
  await verifyImages(context, { projects: all, bases: expected.flatMap(({ bases }) => bases) });
  // Nothing slow follows, so the push itself reports errors just as early.
  const judged = new Set(supported.map(({ of }) => of.name));
  if (all.every(({ recalled }) => recalled?.found.kind === 'found') && inputs.mode === 'build') return judged;
  if (inputs.mode === 'build') wakeEngine(context, all);
  const bases = distinct(expected.flatMap(({ bases: own }) => own.map(({ base }) => base)));
  const targets = targetsOf(context, parts);
  const expectedBases = expected.flatMap((each) => each.bases);
  const readBase = inputs.mode === 'plan' ? platformReader(context, expectedBases) : undefined;
  await log.phase('Check', () =>
    preflight({ registries, log, targets, bases, mirrors: inputs.mirrors, ...defined({ readBase }) }),
  );
  const foreseen = foreseenOf(context, { request, builds: projects.map(({ build }) => build) });
  if (inputs.mode === 'plan') await checkBuildable(context, { request, projects });
  if (inputs.mode === 'plan') await foreseeTags(context, foreseeImages(foreseen));
  return judged;
}

function checkBuild(
  build: Build,
  { bases, tags }: { readonly bases: readonly ExpectedBase[]; readonly tags: readonly Tag[] },
): void {
  if (build.kind === 'project') {
    const { sdkImage, framework, question } = build.plan;
    const isSure = question?.ask.includes('TargetFramework') !== true;
    const known = isSure ? framework.value : undefined;
    checkSdk({ sdkImage: sdkImage.value, framework: known, globalJson: build.project.globalJson });
  }
  for (const { base, platforms } of bases) for (const each of platforms) checkPlatform(base.value, each);
  const suffixes = build.kind === 'project' ? build.plan.variants.map(({ suffix }) => suffix) : [];
  withSuffix(tags, suffixes);
}

/** Checks only what will be built: nothing else is restored. */
function checkFeeds({ runner }: StepAccess, { build, recalled }: KnownProject): void {
  if (build.kind !== 'project' || recalled === undefined || recalled.found.kind === 'found') return;
  const { nuget, repositoryFeeds } = recalled;
  checkWithheld(nuget, build.plan);
  checkNetwork(build.plan, { nuget, repository: repositoryFeeds, env: runner.env });
}

/** A plan ends here, so it reads what a build reads later: whether a base has the platforms. */
function platformReader({ inputs, registries }: StepAccess & RegistryAccess, expected: readonly ExpectedBase[]) {
  return async (reference: Reference): Promise<void> => {
    const name = describeReference(reference);
    const own = expected.filter(({ base }) => describeReference(base.value) === name);
    const { mirrors } = inputs;
    for (const platform of own.flatMap(({ platforms }) => platforms)) {
      await pullBase(registries, { reference, platform, mirrors });
    }
  };
}

/** Connects to the engine while registries answer. The build that needs the engine reports its errors. */
function wakeEngine({ engine }: MachineAccess, all: readonly KnownProject[]): void {
  if (all.every(({ build, recalled }) => build.kind !== 'project' || recalled?.found.kind === 'found')) return;
  engine().then(
    (found) => found.info().catch(() => undefined),
    () => undefined,
  );
}

/** Returns the repositories that will be pushed to, if the input names them. */
function targetsOf(
  { inputs }: StepAccess,
  { request, projects }: Parameters<typeof preflightAll>[1],
): readonly Reference[] {
  const local = inputs.images.every(({ registry }) => isLoopback(registry));
  if (inputs.images.length === 0 || !choosePush(inputs.push, { event: request.event, local }).value) return [];
  const named = inputs.images.filter((image) => !nameProjects([image]));
  const names = projects.flatMap(({ build }) =>
    build.kind === 'project' ? expectImages(inputs, build.project).map(({ value }) => value) : named,
  );
  return distinct(names.map((value) => ({ value }))).map(({ value }) => value);
}

/** Returns each name once. */
function distinct<T extends { readonly value: Reference }>(choices: readonly T[]): readonly T[] {
  return [...new Map(choices.map((choice) => [describeReference(choice.value), choice])).values()];
}

function basesOf(inputs: Inputs, build: Build): readonly ExpectedBase[] {
  if (build.kind === 'project') return build.expectedBases;
  // What a historic name points to depends on the framework, which is known only from the publish output.
  if (
    inputs.baseImage === undefined ||
    inputs.localBase !== undefined ||
    readHistoricName(inputs.baseImage) !== undefined
  )
    return [];
  const base = namedBase({ inputs, property: '', project: build.path });
  return base === undefined ? [] : [{ base, platforms: inputs.platforms === 'all' ? [] : inputs.platforms }];
}

/** Decides about floating tags for a plan, and logs each decision as a run would. */
async function foreseeTags(context: StepAccess & RegistryAccess, images: readonly ForeseenImage[]): Promise<void> {
  const { inputs, registries, runner } = context;
  const asked = images.flatMap(({ name, tags }) =>
    [...followsOf(tags, inputs)].map(([tag, own]) => ({ name, tag, own })),
  );
  const lines = await Promise.all(
    asked.map(async ({ name, tag, own }) => {
      const { repository } = name;
      const client = registries(name.registry);
      const held = await client.headManifest({ repository, reference: tag });
      if (held === undefined) return [];
      const document = onceEach((digest: Digest) => readDocument(digest, { client, repository }));
      const verdict = decideVersion({
        own,
        held: await versionOfRemote(document(held.digest), { client, repository, document }),
      });
      return [describeRuling({ name: describeReference({ ...name, tag }), ...verdict, value: verdict.value ?? true })];
    }),
  );
  for (const line of lines.flat()) runner.log.info(line);
}
