import { isLoopback } from '#oci/reference.ts';
import { choosePush } from '#plan/push-rule.ts';
import { checkSdk, preflight } from '#preflight/preflight.ts';
import type { World } from '#world.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';

/** What can fail in seconds fails before what takes minutes. */
export async function check(world: World, parts: { readonly request: Request; readonly build: Build }): Promise<void> {
  const { request, build } = parts;
  const { inputs, event } = request;
  const { registries } = world;
  const { log } = world.runner;
  if (build.kind === 'project') {
    checkSdk({ sdkImage: build.plan.sdkImage.value, globalJson: build.project.globalJson });
  }
  const push = choosePush(inputs.push, { event, local: inputs.images.every(({ registry }) => isLoopback(registry)) });
  const base = build.kind === 'project' ? build.expectedBase?.value : inputs.baseImage;
  await log.phase('Check', () =>
    preflight({ registries, log, targets: push.value ? inputs.images : [], base, mirrors: inputs.mirrors }),
  );
}
