import type { Context } from '#actions/context/context.ts';
import { assemble } from '#actions/images/assemble.ts';
import { openAttestations } from '#actions/images/attestations.ts';
import { checkSizes } from '#actions/images/check-size.ts';
import { deliver } from '#actions/images/deliver.ts';
import { openDocuments } from '#actions/images/documents.ts';
import { findChanges } from '#actions/images/find-changes.ts';
import { planDelivery } from '#actions/images/plan-delivery.ts';
import { queueBases } from '#actions/images/queue-bases.ts';
import { resolveAllTags } from '#actions/images/resolve-tags.ts';
import { savePublications } from '#actions/images/save-publications.ts';
import { openSboms } from '#actions/images/sboms.ts';
import { verify } from '#actions/images/verify.ts';
import { foreseenOf } from '#actions/plan/foresee.ts';
import { planBuilds } from '#actions/plan/plan-build.ts';
import { planTests } from '#actions/plan/plan-tests.ts';
import { type Request, read } from '#actions/plan/read.ts';
import { openRunFolder } from '#actions/plan/run-folder.ts';
import { invalidateGone, lookUpPublications } from '#actions/publish/look-up-publications.ts';
import { preflightAll } from '#actions/publish/preflight.ts';
import type { KnownProject } from '#actions/publish/projects.ts';
import { publishAll } from '#actions/publish/publish-all.ts';
import { showOverview } from '#actions/publish/show-overview.ts';
import { checkDelivery } from '#images/plan/foresee-delivery.ts';
import { report } from './report.ts';
import { reportPlan } from './report-plan.ts';

/**
 * The pipeline:
 *
 * 1. Read the inputs, the event and the repository.
 * 2. Plan the builds and the tests.
 * 3. Look up whether an earlier run published the same inputs.
 * 4. Check what would fail later: rights to push, the base image, the SDK.
 * 5. Publish what was not found, in the SDK container, and run the tests.
 * 6. Plan the delivery: names, tags, base images, platforms.
 * 7. Assemble the images and check that they can run.
 * 8. Deliver them: push, load, export; attach their SBOMs and provenance.
 * 9. Save what the next run can use, and report.
 *
 * @returns the last line of the log
 * @example
 * const context = actionsContext(runner, { inputs: await readInputs(runner.inputs) });
 * runner.log.result(await run(context));
 */
export async function run(context: Context): Promise<string> {
  const request = await read(context);
  const builds = await planBuilds(context, request);
  checkDelivery(foreseenOf(context, { request, builds }));
  const tests = await planTests(context, { request, builds });
  const recalled = await lookUpPublications(context, { request, builds, tests });
  const known = { request, projects: recalled.slice(0, builds.length), tests: recalled.slice(builds.length) };
  await showOverview(context, known);
  const judged = await preflightAll(context, known);
  if (context.inputs.mode === 'plan') return reportPlan(context, known);

  return await ship(context, { ...known, judged });
}

interface Known {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
  readonly tests: readonly KnownProject[];
  /** The names whose end of support was checked. */
  readonly judged: ReadonlySet<string>;
}

/** If a registry has deleted a layer, its project is built once more; no project is built twice for this. */
async function ship(context: Context, known: Known): Promise<string> {
  let { projects } = known;
  for (const _ of projects) {
    try {
      return await shipOnce(context, { ...known, projects });
    } catch (error) {
      projects = invalidateGone(context, { projects, error });
    }
  }
  return await shipOnce(context, { ...known, projects });
}

async function shipOnce(context: Context, known: Known): Promise<string> {
  const { request, judged } = known;
  await using folder = await openRunFolder(context);
  const { published, tested } = await publishAll(context, { ...known, folder });

  const delivery = await planDelivery(context, { request, published, judged });
  const assembled = await assemble(context, { request, published, delivery, folder });
  const sboms = openSboms(context, delivery);
  const attestations = openAttestations(context, { request, delivery, sboms });
  const sources = [sboms.source, attestations].filter((source) => source !== undefined);
  const documents = openDocuments(context, { assembled, sources });
  const verified = await verify(context, { assembled });
  const settled = await resolveAllTags(context, { request, assembled, delivery });
  const changes = findChanges(settled);
  await checkSizes(context, { settled, changes });
  documents.send(settled);
  const delivered = await deliver(context, { settled, delivery, folder });
  const attached = await documents.attach(settled);
  await queueBases(context, { request, delivery, sets: settled.sets, attached });
  await sboms.write(settled.sets);
  await savePublications(context, { request, published, pushed: delivery.push.value, assembled, verified, attached });
  return await report(context, {
    request,
    published,
    tested,
    delivery,
    settled,
    verified,
    delivered,
    changes,
    attached,
  });
}
