import pMap from 'p-map';
import type { Context } from '#actions/context/context.ts';
import { planBuild } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import { type KnownInputs, lookUpInputs, lookUpPublication } from '#actions/publish/look-up-publication.ts';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { systemsOf } from '#plan/choices/variants.ts';
import type { LegPart } from '#plan/matrix/leg-parts.ts';
import { parsePlatforms, parseSystems } from '#request/inputs/systems.ts';

/** What earlier publications show about a project's images of one part. */
export interface Unchanged {
  /** Below the repository's root. */
  readonly project: string;
  readonly part: LegPart;
  /** Absent if no earlier publication gives an answer. */
  readonly affected?: Choice<boolean>;
  /** The reason for the answer, or for having none. */
  readonly because: string;
}

/** Each look-up waits for a registry and for the cache. */
const AT_ONCE = 4;

/**
 * Finds out for every project and part what the main action will ask: whether an earlier run published the same
 * inputs.
 */
export async function findUnchanged(
  context: Context,
  wanted: {
    readonly request: Request;
    readonly projects: readonly ProjectFacts[];
    readonly parts: readonly LegPart[];
    readonly affected: 'auto' | 'all';
  },
): Promise<readonly Unchanged[]> {
  const all = (answer: Pick<Unchanged, 'affected' | 'because'>): readonly Unchanged[] =>
    wanted.projects.flatMap(({ path }) => wanted.parts.map((part) => ({ project: path, part, ...answer })));
  if (wanted.affected === 'all') {
    const because = 'input affected';
    return all({ affected: { value: true, because }, because });
  }
  if (context.inputs.settings.files.length > 0) {
    const because = 'input files: only the leg that builds the image compares their content';
    return all({ affected: { value: true, because }, because });
  }
  if (context.inputs.cache === 'off') return all({ because: 'input cache' });
  const found = await pMap(wanted.projects, (project) => lookUpProject(context, { ...wanted, facts: project }), {
    concurrency: AT_ONCE,
  });
  return found.flat();
}

/** Looks up parts of the same build once. */
async function lookUpProject(
  context: Context,
  {
    request,
    facts,
    parts,
  }: { readonly request: Request; readonly facts: ProjectFacts; readonly parts: readonly LegPart[] },
): Promise<readonly Unchanged[]> {
  const project = facts.path;
  const known = new Map<string, KnownInputs | undefined>();
  const looked: Unchanged[] = [];
  for (const part of parts) {
    const own = worldOf(context, part);
    try {
      const build = await planBuild(own, { request, project: { value: facts, because: 'found', from: project } });
      const { rids, variants } = build.plan;
      const name = JSON.stringify([rids.value, systemsOf(variants)]);
      if (!known.has(name))
        known.set(name, await lookUpPublication(own, { request, looked: await lookUpInputs(own, { request, build }) }));
      looked.push({ project, part, ...judge(known.get(name)) });
    } catch (error) {
      // An invalid input concerns all projects; a problem of one project is reported by its own leg.
      if (!(error instanceof ActionError) || error.code === 'INPUT_INVALID') throw error;
      const because = error.message;
      context.runner.log.warning(because);
      looked.push({ project, part, affected: { value: true, because }, because });
    }
  }
  return looked;
}

/** Returns the context of the leg that will build the part. What each step logs is shown only in the debug log. */
function worldOf(context: Context, { os, platforms }: LegPart): Context {
  const { inputs, runner } = context;
  const { log } = runner;
  return {
    ...context,
    inputs: { ...inputs, systems: parseSystems(os, ''), platforms: parsePlatforms(platforms) },
    runner: { ...runner, log: { ...log, info: log.debug, phase: (_title, work) => work() } },
  };
}

function judge(recalled: KnownInputs | undefined): Pick<Unchanged, 'affected' | 'because'> {
  const because = recalled?.found.because ?? '';
  if (recalled === undefined || recalled.index.closures.length === 0) return { because };
  return { affected: { value: recalled.found.kind === 'missing', because }, because };
}
