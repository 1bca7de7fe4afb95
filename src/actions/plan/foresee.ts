import type { Context } from '#actions/context/context.ts';
import { type describeForeseen, foreseeImages } from '#images/plan/foresee-delivery.ts';
import { describeReference } from '#oci/reference.ts';
import type { PlanRow } from '#plan/choices/describe.ts';
import { suffixesOf } from '#plan/choices/variants.ts';
import { eventAfterMerge } from '#request/event/git-event.ts';
import { evaluateTags } from '#request/tags/evaluate.ts';
import { openTemplates } from '#request/tags/templates.ts';
import type { Build } from './plan-build.ts';
import { type Request, textsOf } from './read.ts';

/** What is known of the delivery before the build. */
type ForeseenDelivery = Parameters<typeof describeForeseen>[0];

export function foreseenOf(
  { inputs }: Pick<Context, 'inputs'>,
  { request, builds }: { readonly request: Request; readonly builds: readonly Build[] },
): ForeseenDelivery {
  const projects = builds.map((build) =>
    build.kind === 'project'
      ? {
          project: build.plan.project.value,
          facts: build.project,
          suffixes: build.plan.variants.map(({ suffix }) => suffix),
        }
      : { project: build.path, suffixes: suffixesOf(inputs.systems) },
  );
  return { inputs, event: request.event, tags: request.tags, projects };
}

/** For a pull request, returns what the push of its merge will do. */
export async function foreseeMerge(foreseen: ForeseenDelivery, request: Request): Promise<readonly PlanRow[]> {
  const { inputs } = foreseen;
  const event = eventAfterMerge(request.event);
  if (event === undefined) return [];
  const templates = await openTemplates({ texts: textsOf(inputs), event, now: request.now });
  const tags = await evaluateTags({ rules: inputs.tags, flavor: inputs.flavor, event, templates });
  const images = foreseeImages({ ...foreseen, event, tags });
  const names = images.flatMap(({ name, tags: own }) =>
    own.map(({ value }) => describeReference({ ...name, tag: value })),
  );
  const value = names.length === 0 ? 'pushes nothing' : `will push ${names.join(', ')}`;
  return [{ what: 'merging this', value, because: `a push to ${request.event.baseRef}` }];
}
