import type { Choice } from '#base/choice.ts';
import { parseFramework, versionOf } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { isLoopback, type Reference } from '#oci/reference.ts';
import { namedBase } from '#plan/choose-base.ts';
import type { ExpectedBase } from '#plan/expected-base.ts';
import { choosePush } from '#plan/push-rule.ts';
import { withSuffix } from '#plan/tags.ts';
import { checkPlatform, checkSdk, preflight } from '#preflight/preflight.ts';
import { checkSupport, type Supported, versionOfImage } from '#preflight/support.ts';
import type { World } from '#world.ts';
import { checkLocalBase } from './local-base.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';
import type { Recalled } from './recall.ts';

/** What can fail in seconds fails before what takes minutes. */
export async function check(
  world: World,
  parts: { readonly request: Request; readonly build: Build; readonly recalled: Recalled | undefined },
): Promise<void> {
  const { request, build, recalled } = parts;
  const { event } = request;
  const { inputs, registries } = world;
  const { log } = world.runner;
  if (build.kind === 'project') {
    checkSdk({ sdkImage: build.plan.sdkImage.value, globalJson: build.project.globalJson });
  }
  if (inputs.localBase !== undefined) await checkLocalBase(world, inputs.localBase);
  const expected = basesOf(inputs, build);
  const bases = expected.map(({ base }) => base);
  checkSupport({ parts: versionedParts(build, bases), mode: inputs.eol, now: world.clock(), log });
  for (const { base, platforms } of expected) for (const each of platforms) checkPlatform(base.value, each);
  const suffixes = build.kind === 'project' ? build.plan.variants.map(({ suffix }) => suffix) : [];
  withSuffix(request.tags.tags, suffixes);
  // Nothing slow will come: the push itself tells as early what is wrong.
  if (recalled?.found.kind === 'found' && inputs.mode === 'build') return;
  const local = inputs.images.every(({ registry }) => isLoopback(registry));
  const targets = choosePush(inputs.push, { event, local }).value ? inputs.images : [];
  await log.phase('Check', () => preflight({ registries, log, targets, bases, mirrors: inputs.mirrors }));
}

function basesOf(inputs: Inputs, build: Build): readonly ExpectedBase[] {
  if (build.kind === 'project') return build.expectedBases;
  // What a historic name stands for depends on the framework, which only the publish output tells.
  if (
    inputs.baseImage === undefined ||
    inputs.localBase !== undefined ||
    readHistoricName(inputs.baseImage) !== undefined
  )
    return [];
  const base = namedBase({ inputs, property: '', project: build.path });
  return base === undefined ? [] : [{ base, platforms: inputs.platforms === 'all' ? [] : inputs.platforms }];
}

function versionedParts(build: Build, bases: readonly Choice<Reference>[]): readonly Supported[] {
  const plan = build.kind === 'project' ? build.plan : undefined;
  const framework = plan?.framework.value;
  const parts = [
    { what: 'the target framework', version: framework && versionOf(parseFramework(framework)) },
    { what: 'the SDK image', version: plan && versionOfImage(plan.sdkImage.value) },
    ...bases.map(({ value }) => ({ what: 'the base image', version: versionOfImage(value) })),
  ];
  return parts.flatMap(({ what, version }) => (version === undefined ? [] : [{ what, version }]));
}
