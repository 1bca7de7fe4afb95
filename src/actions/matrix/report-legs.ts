import type { StepAccess } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { planOutputsOf, planSummaryOf } from '#actions/report/legs.ts';
import { messageOf } from '#base/action-error.ts';
import { pathFrom } from '#base/files/paths.ts';
import type { ProjectGraph } from '#dotnet/project/graph.ts';
import { printRows } from '#plan/choices/describe.ts';
import type { Leg } from '#plan/matrix/legs.ts';

/** Writes the matrix for the next job, the summary, and every reason into the log. */
export async function reportLegs(
  { runner }: StepAccess,
  { request, legs, graph }: { readonly request: Request; readonly legs: readonly Leg[]; readonly graph: ProjectGraph },
): Promise<void> {
  const rows = legs.flatMap(({ leg, units }) =>
    units.map(({ project, affected }) => ({ what: leg, value: project, because: affected.because })),
  );
  for (const line of printRows(rows)) runner.log.info(line);
  const folder = pathFrom(request.workspace, request.root);
  for (const [name, value] of Object.entries(planOutputsOf(legs, folder))) runner.setOutput(name, value);
  await runner.writeSummary(planSummaryOf(legs, graph)).catch((error: unknown) => {
    runner.log.warning(`Cannot write the summary: ${messageOf(error)}`);
  });
}
