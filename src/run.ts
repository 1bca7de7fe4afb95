import { assemble } from '#steps/assemble.ts';
import { check } from '#steps/check.ts';
import { deliver } from '#steps/deliver.ts';
import { type Build, planBuild } from '#steps/plan-build.ts';
import { planDelivery } from '#steps/plan-delivery.ts';
import { publish } from '#steps/publish.ts';
import { type Request, read } from '#steps/read.ts';
import { forget, isGone, type Recalled, recall } from '#steps/recall.ts';
import { remember } from '#steps/remember.ts';
import { report } from '#steps/report.ts';
import { openRunFolder } from '#steps/run-folder.ts';
import { settle } from '#steps/settle.ts';
import { verify } from '#steps/verify.ts';
import type { World } from '#world.ts';

/**
 * The story. The left half makes a publication, or finds the one that an earlier run made of the same things, and knows
 * nothing of registries; the right half turns it into an image and knows nothing of dotnet; every plan is data that says why.
 */
export async function run(world: World): Promise<void> {
  const request = await read(world);
  const build = await planBuild(world, request);
  const recalled = await recall(world, { request, build });
  await check(world, { request, build, recalled });
  if (world.inputs.mode === 'plan') return;

  await ship(world, { request, build, recalled }).catch((error: unknown) => {
    if (!isGone(error)) throw error;
    return ship(world, { request, build, recalled: forget(world, recalled) });
  });
}

async function ship(
  world: World,
  known: { readonly request: Request; readonly build: Build; readonly recalled: Recalled | undefined },
): Promise<void> {
  await using folder = await openRunFolder(world);
  const published = await publish(world, { ...known, folder });

  const delivery = planDelivery(world, { ...known, published });
  const assembled = await assemble(world, { ...known, published, delivery, folder });
  const verified = await verify(world, { ...known, published, assembled });
  const settled = await settle(world, { ...known, assembled, delivery });
  const delivered = await deliver(world, { settled, delivery, folder });
  await remember(world, { ...known, published, delivery, assembled, verified });
  await report(world, { ...known, published, delivery, settled, verified, delivered });
}
