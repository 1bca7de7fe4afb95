import type { Context } from '#actions/context/context.ts';
import { type AssembledSet, assemble } from '#actions/images/assemble.ts';
import { planDelivery } from '#actions/images/plan-delivery.ts';
import { planBuilds } from '#actions/plan/plan-build.ts';
import { planTests } from '#actions/plan/plan-tests.ts';
import { type Request, read } from '#actions/plan/read.ts';
import { openRunFolder, type RunFolder } from '#actions/plan/run-folder.ts';
import { lookUpPublications } from '#actions/publish/look-up-publications.ts';
import type { KnownProject, PublishedProject } from '#actions/publish/projects.ts';
import { publishAll } from '#actions/publish/publish-all.ts';
import { showOverview } from '#actions/publish/show-overview.ts';
import { run } from '#actions/run.ts';
import { runPost } from '#actions/run-post.ts';
import type { Runs, Step, StepSetting } from './runs.ts';

/** The main step, then its post step, as a runner has them follow each other. */
export async function wholeStep(
  runs: Runs,
  setting: StepSetting = {},
): Promise<Step & { readonly post: Step; readonly error: unknown }> {
  const main = await runs.step(setting);
  const error = await run(main.world).then(
    (line) => main.log.result(line),
    (thrown: unknown) => thrown,
  );
  const post = await runs.step({ ...setting, after: main });
  await runPost(post.world);
  return { ...main, outputs: main.outputs, state: main.state, post, error };
}

/** What the story of a run knows before it checks anything. */
export interface Known {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
  readonly tests: readonly KnownProject[];
}

/** The story as far as what earlier runs made. */
export async function recalledIn(world: Context): Promise<Known> {
  const request = await read(world);
  const builds = await planBuilds(world, request);
  const tests = await planTests(world, { request, builds });
  const recalled = await lookUpPublications(world, { request, builds, tests });
  const known = { request, projects: recalled.slice(0, builds.length), tests: recalled.slice(builds.length) };
  await showOverview(world, known);
  return known;
}

/** What is there just before the images are checked, and the folder in which it lies. */
export interface Assembled extends Known {
  readonly folder: RunFolder;
  readonly published: readonly PublishedProject[];
  readonly delivery: Awaited<ReturnType<typeof planDelivery>>;
  readonly assembled: readonly AssembledSet[];
}

/** The story as far as images that nobody has yet. */
export async function assembledIn(world: Context): Promise<Assembled> {
  const known = await recalledIn(world);
  const folder = await openRunFolder(world);
  const { published } = await publishAll(world, { ...known, folder });
  const { request } = known;
  const delivery = await planDelivery(world, { request, published, judged: new Set() });
  const assembled = await assemble(world, { request, published, delivery, folder });
  return { ...known, folder, published, delivery, assembled };
}
