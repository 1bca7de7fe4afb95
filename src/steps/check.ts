import type { Choice } from '#base/choice.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { isLoopback, type Reference } from '#oci/reference.ts';
import { choosePush } from '#plan/push-rule.ts';
import { chooseTags } from '#plan/tags.ts';
import { checkSdk, preflight } from '#preflight/preflight.ts';
import type { World } from '#world.ts';
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
  chooseTags({ input: inputs.tags, project: [], event });
  // Nothing slow will come: the push itself tells as early what is wrong.
  if (recalled?.found.kind === 'found' && inputs.mode === 'build') return;
  const local = inputs.images.every(({ registry }) => isLoopback(registry));
  const targets = choosePush(inputs.push, { event, local }).value ? inputs.images : [];
  const base = baseOf(inputs, build);
  await log.phase('Check', () => preflight({ registries, log, targets, base, mirrors: inputs.mirrors }));
}

function baseOf(inputs: Inputs, build: Build): Choice<Reference> | undefined {
  if (build.kind === 'project') return build.expectedBase;
  if (inputs.baseImage === undefined) return undefined;
  return { value: inputs.baseImage, because: 'input base-image', from: 'input base-image' };
}
