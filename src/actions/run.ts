import type { World } from '#actions/context/context.ts';
import { assemble } from '#actions/images/assemble.ts';
import { deliver } from '#actions/images/deliver.ts';
import { planDelivery } from '#actions/images/plan-delivery.ts';
import { settle } from '#actions/images/resolve-tags.ts';
import { rememberAll } from '#actions/images/save-publications.ts';
import { verify } from '#actions/images/verify.ts';
import { planBuilds } from '#actions/plan/plan-build.ts';
import { planTests } from '#actions/plan/plan-tests.ts';
import { type Request, read } from '#actions/plan/read.ts';
import { openRunFolder } from '#actions/plan/run-folder.ts';
import { forgetGone, recallAll } from '#actions/publish/look-up-publications.ts';
import { check } from '#actions/publish/preflight.ts';
import type { KnownProject } from '#actions/publish/projects.ts';
import { publishAll } from '#actions/publish/publish-all.ts';
import { report } from './report.ts';

/**
 * The story. The left half makes a publication of each project, or finds the one that an earlier run made of the same
 * things, and knows nothing of registries; the right half turns all of them into images and knows nothing of dotnet; every
 * plan is data that says why.
 */
export async function run(world: World): Promise<void> {
  const request = await read(world);
  const builds = await planBuilds(world, request);
  const tests = await planTests(world, { request, builds });
  const recalled = await recallAll(world, { request, builds, tests });
  const known = { request, projects: recalled.slice(0, builds.length), tests: recalled.slice(builds.length) };
  const judged = await check(world, known);
  if (world.inputs.mode === 'plan') return;

  await ship(world, { ...known, judged });
}

interface Known {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
  readonly tests: readonly KnownProject[];
  /** The names for which the end of support was looked up. */
  readonly judged: ReadonlySet<string>;
}

async function ship(world: World, known: Known): Promise<void> {
  await shipOnce(world, known).catch((error: unknown) =>
    ship(world, { ...known, projects: forgetGone(world, { ...known, error }) }),
  );
}

async function shipOnce(world: World, known: Known): Promise<void> {
  const { request, judged } = known;
  await using folder = await openRunFolder(world);
  const { published, tested } = await publishAll(world, { ...known, folder });

  const delivery = await planDelivery(world, { request, published, judged });
  const assembled = await assemble(world, { request, published, delivery, folder });
  const verified = await verify(world, { assembled });
  const settled = await settle(world, { request, assembled, delivery });
  const delivered = await deliver(world, { settled, delivery, folder });
  await rememberAll(world, { request, published, pushed: delivery.push.value, assembled, verified });
  await report(world, { request, published, tested, delivery, settled, verified, delivered });
}
