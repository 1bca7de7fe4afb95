import pMap from 'p-map';
import type { Context, MachineAccess, StepAccess } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import { ActionError } from '#base/action-error.ts';
import { catalogueAge } from '#dotnet/catalogue-age.ts';
import {
  type FirstLookUp,
  invalidate,
  type KnownInputs,
  lookUpInputs,
  lookUpPublication,
} from './look-up-publication.ts';
import { LayerGone } from './open-layers.ts';
import { type KnownProject, withPrefixedLog } from './projects.ts';

/** Each parallel call of GitHub's cache service runs in its own process. */
const CONCURRENCY = 4;

/**
 * Looks up what earlier runs published for each project, all at the same time, and finds
 * out which images exist.
 */
export async function lookUpPublications(
  context: Context,
  {
    request,
    builds,
    tests,
  }: { readonly request: Request; readonly builds: readonly Build[]; readonly tests: readonly Build[] },
): Promise<readonly KnownProject[]> {
  const lookAt = (build: Build) => lookUpInputs(context, { request, build });
  const looked = await pMap([...builds, ...tests], lookAt, { concurrency: CONCURRENCY });
  const isAsked = looked.some(({ build }) => build.kind === 'project' && Object.keys(build.found.versions).length > 0);
  if (isAsked) warnOfAge(context);
  if (looked.every(({ answers }) => answers === undefined)) {
    return looked.map(({ build }) => ({ build, recalled: undefined }));
  }
  const { refusal } = context.cacheFor(request.event);
  if (request.event.foreignCode === true && refusal !== '') context.runner.log.info(`Cache: ${refusal}`);
  const one = async (each: FirstLookUp): Promise<KnownProject> => {
    const own = looked.length === 1 ? context : withPrefixedLog(context, each.build);
    return { build: each.build, recalled: await lookUpPublication(own, { request, looked: each }) };
  };
  return await context.runner.record.measure('Look for results of earlier runs', () =>
    pMap(looked, one, { concurrency: CONCURRENCY }),
  );
}

/** Called if a requested version is not a released one in the catalogue. */
export function warnOfAge({ clock, runner }: StepAccess & MachineAccess): void {
  const age = catalogueAge(clock());
  if (age !== undefined) runner.log.warning(`${age}.`);
}

/**
 * Returns the projects, with those invalidated that turned out to lack a layer, so that they are built.
 * @throws the error, if it is a different one
 */
export function invalidateGone(
  context: StepAccess,
  { projects, error }: { readonly projects: readonly KnownProject[]; readonly error: unknown },
): readonly KnownProject[] {
  if (!(error instanceof ActionError) || error.code !== 'LAYER_GONE') throw error;
  const lacking = projects.filter(({ recalled }) => recalled !== undefined && lacks(recalled, error));
  if (lacking.length === 0) throw error;
  return projects.map((project) => {
    const { build, recalled } = project;
    if (recalled === undefined || !lacking.includes(project)) return project;
    return { build, recalled: invalidate(projects.length === 1 ? context : withPrefixedLog(context, build), recalled) };
  });
}

/**
 * For a publication that was found, a layer does not exist any more. For one that was built now, a layer differs from
 * the earlier one.
 */
function lacks({ found, index }: KnownInputs, error: ActionError): boolean {
  if (!(error instanceof LayerGone)) return found.kind === 'missing' && Object.keys(index.layers).length > 0;
  return (
    found.kind === 'found' &&
    found.known.publication.layers.some(({ descriptor }) => descriptor.digest === error.digest)
  );
}
