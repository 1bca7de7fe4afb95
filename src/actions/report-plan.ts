import type { Context } from '#actions/context/context.ts';
import { warnOnFailure } from '#actions/images/delivery-report.ts';
import { foreseenOf } from '#actions/plan/foresee.ts';
import type { Request } from '#actions/plan/read.ts';
import { describeProject, type KnownProject } from '#actions/publish/projects.ts';
import { linesAt } from '#actions/report/metadata.ts';
import { type PlannedResult, plannedOutputs } from '#actions/report/outputs.ts';
import { planSummary } from '#actions/report/summary.ts';
import { sortedKeys } from '#base/objects.ts';
import { annotationsAt, standardOf } from '#images/image/annotations.ts';
import { evaluatedAnnotations, evaluatedLabels, makeLabels } from '#images/image/labels.ts';
import { foreseeTags } from '#images/plan/foresee-delivery.ts';
import { describeReference, taggedNames } from '#oci/reference.ts';
import { parseAnnotationLevels } from '#request/inputs/annotations.ts';

interface Known {
  readonly request: Request;
  readonly projects: readonly KnownProject[];
}

/** Writes what `mode: plan` found out: the outputs that need no build, and the summary. @returns the last line of the log */
export async function reportPlan(context: Context, known: Known): Promise<string> {
  const { runner, inputs } = context;
  const planned = plannedOf(context, known);
  const outputs = plannedOutputs(planned, inputs.separators);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  const what = known.projects.map(({ build }) => describeProject(build));
  await warnOnFailure(context, {
    doing: 'Cannot write the summary',
    work: () => runner.writeSummary(planSummary({ what, tags: planned.tags, record: runner.record })),
  });
  const names = planned.tags.length === 0 ? 'no name yet' : planned.tags.join(', ');
  return `✔ Planned, nothing is built: ${names}`;
}

/** Before a build, nothing is known of what the project says of its labels. */
const NOTHING_SAID = { container: { labels: [], labelsOff: [], describedBy: {} } };

function plannedOf(context: Context, { request, projects }: Known): PlannedResult {
  const { inputs, runner } = context;
  const foreseen = foreseenOf(context, { request, builds: projects.map(({ build }) => build) });
  const images = foreseeTags(foreseen);
  const [first] = images;
  const [build] = projects.flatMap((project) => (project.build.kind === 'project' ? [project.build] : []));
  const [base] = build?.expectedBases ?? [];
  const { version, release } = first?.set ?? {};
  const known = { templates: request.templates, version: version?.value };
  const labels = makeLabels({
    input: evaluatedLabels(inputs.labels, known),
    app: { ...NOTHING_SAID, framework: build?.plan.framework.value ?? '' },
    event: request.event,
    version: version?.value,
    release,
    follows: version?.follows,
    baseName: base?.base.value,
  });
  const rules = evaluatedAnnotations(inputs.annotations, known);
  const levels = parseAnnotationLevels(runner.env['DOCKER_METADATA_ANNOTATIONS_LEVELS']);
  const annotations = annotationsAt('manifest', { rules, levels, generated: standardOf(labels) });
  const sdk = build?.plan.sdkImage.value;
  return {
    repository: first?.name === undefined ? '' : describeReference(first.name),
    version: version?.value ?? '',
    // As in a config.
    labels: sortedKeys(labels),
    annotations: linesAt('manifest', annotations),
    tags: images.flatMap(({ name, tags }) =>
      taggedNames(
        name,
        tags.map(({ value }) => value),
      ),
    ),
    tagNames: [...new Set(images.flatMap(({ tags }) => tags.map(({ value }) => value)))],
    sdkImage: sdk === undefined ? '' : describeReference(sdk),
    baseImage: base === undefined ? '' : describeReference(base.base.value),
  };
}
