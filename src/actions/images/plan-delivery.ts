import type { MachineAccess, RegistryAccess, StepAccess } from '#actions/context/context.ts';
import { showChoices } from '#actions/context/show-choices.ts';
import { findVersions } from '#actions/plan/find-versions.ts';
import type { Request } from '#actions/plan/read.ts';
import { partsOfFramework, partsOfImage } from '#actions/plan/supported-parts.ts';
import { warnOfAge } from '#actions/publish/look-up-publications.ts';
import type { PublishedProject } from '#actions/publish/projects.ts';
import { describeDeliveryPlan } from '#actions/report/describe-delivery.ts';
import { openImages } from '#dotnet/found-images.ts';
import { type DeliveryPlan, makeDeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { Reference } from '#oci/reference.ts';
import { checkSupport } from '#plan/preflight/support.ts';
import { identityService } from '#provenance/identity.ts';

/** Plans the delivery, now that the evaluated names, tags and frameworks of the projects are known. */
export async function planDelivery(
  context: StepAccess & RegistryAccess & MachineAccess,
  parts: {
    readonly request: Request;
    readonly published: readonly PublishedProject[];
    /** The names whose end of support was already checked. */
    readonly judged: ReadonlySet<string>;
  },
): Promise<DeliveryPlan> {
  const { inputs } = context;
  const { event, tags, templates } = parts.request;
  const projects = parts.published.map(({ published }) => published.publication.apps);
  const asked = parts.published.flatMap(({ build }) => (build.kind === 'project' ? [build.found.versions] : []));
  const known = { versions: Object.assign({}, ...asked) };
  const identity = identityService(context.runner.env) !== undefined;
  const facts = { inputs, event, tags, projects, templates, identity };
  const first = makeDeliveryPlan({ ...facts, found: known });
  const open = openImages(basesOf(first), known);
  if (open.length > 0) warnOfAge(context);
  const versions = { ...known.versions, ...(await findVersions(context, open)) };
  const delivery = open.length === 0 ? first : makeDeliveryPlan({ ...facts, found: { versions } });
  checkLateSupport(context, { ...parts, bases: basesOf(delivery) });
  showChoices(context, { title: 'Where the images go, and why', rows: describeDeliveryPlan(delivery) });
  return delivery;
}

function basesOf({ projects }: DeliveryPlan): readonly Reference[] {
  const images = projects.flatMap(({ variants }) => variants.flatMap((variant) => variant.images));
  return images.map(({ base }) => base.value);
}

/**
 * Checks the end of support of what was not known earlier: the framework and base of a given publish output, and
 * values that only MSBuild knew.
 * @throws ActionError OUT_OF_SUPPORT
 */
function checkLateSupport(
  { inputs, clock, runner }: StepAccess & MachineAccess,
  parts: Pick<Parameters<typeof planDelivery>[1], 'published' | 'judged'> & { readonly bases: readonly Reference[] },
): void {
  const apps = parts.published.flatMap(({ published }) => published.publication.apps);
  const bases = inputs.localBase === undefined ? parts.bases : [];
  const late = [
    ...apps.flatMap(({ framework }) => partsOfFramework(framework)),
    ...bases.flatMap((base) => partsOfImage('the base image', base)),
  ].filter((part) => !parts.judged.has(part.of.name));
  if (late.length > 0) checkSupport({ parts: late, mode: inputs.eol, now: clock(), log: runner.log });
}
