import { assemble } from '#steps/assemble.ts';
import { check } from '#steps/check.ts';
import { deliver } from '#steps/deliver.ts';
import { planBuild } from '#steps/plan-build.ts';
import { planDelivery } from '#steps/plan-delivery.ts';
import { publish } from '#steps/publish.ts';
import { read } from '#steps/read.ts';
import { report } from '#steps/report.ts';
import { openRunFolder } from '#steps/run-folder.ts';
import type { World } from '#world.ts';

/**
 * The story. The left half makes a publication and knows nothing of registries; the right half turns it into an image and
 * knows nothing of dotnet; every plan is data that says why.
 */
export async function run(world: World): Promise<void> {
  const request = await read(world);
  const build = await planBuild(world, request);
  await check(world, { request, build });
  if (world.inputs.mode === 'plan') return;

  await using folder = await openRunFolder(world);
  const published = await publish(world, { request, build, folder });

  const delivery = planDelivery(world, { request, published });
  const assembled = await assemble(world, { request, published, delivery });
  const delivered = await deliver(world, { assembled, delivery, folder });
  await report(world, { build, published, delivery, assembled, delivered });
}
