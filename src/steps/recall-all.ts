import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import type { World } from '#world.ts';
import { LayerGone } from './open-layers.ts';
import { withPinnedSdk } from './pinned-sdk.ts';
import type { Build } from './plan-build.ts';
import { besideOthers, type KnownProject } from './projects.ts';
import type { Request } from './read.ts';
import { forget, type Recalled, recall } from './recall.ts';

/** Each call of GitHub's cache service that goes on beside others takes a process of its own. */
const CONCURRENCY = 4;

/** What earlier runs published of each project, asked for side by side. */
export async function recallAll(
  world: World,
  { request, builds }: { readonly request: Request; readonly builds: readonly Build[] },
): Promise<readonly KnownProject[]> {
  if (builds.every(({ kind }) => kind === 'directory')) return builds.map((build) => ({ build, recalled: undefined }));
  const { refusal } = world.cacheFor(request.event);
  if (request.event.foreignCode === true && refusal !== '') world.runner.log.info(`Cache: ${refusal}`);
  const one = async (build: Build): Promise<KnownProject> => {
    const own = builds.length === 1 ? world : besideOthers(world, build);
    const recalled = await recall(own, { request, build });
    const other = recalled?.parts === undefined ? await withPinnedSdk(own, build) : undefined;
    return other === undefined
      ? { build, recalled }
      : { build: other, recalled: await recall(own, { request, build: other }) };
  };
  return await world.runner.log.phase('Look for what earlier runs made', () =>
    pMap(builds, one, { concurrency: CONCURRENCY }),
  );
}

/**
 * The projects without what turned out to lack a layer, so that they are built.
 * @throws the error, where it is another one
 */
export function forgetGone(
  world: World,
  { projects, error }: { readonly projects: readonly KnownProject[]; readonly error: unknown },
): readonly KnownProject[] {
  if (!(error instanceof ActionError) || error.code !== 'LAYER_GONE') throw error;
  const lacking = projects.filter(({ recalled }) => recalled !== undefined && lacks(recalled, error));
  if (lacking.length === 0) throw error;
  return projects.map((project) => {
    const { build, recalled } = project;
    if (recalled === undefined || !lacking.includes(project)) return project;
    return { build, recalled: forget(projects.length === 1 ? world : besideOthers(world, build), recalled) };
  });
}

/** Of a publication that was found, a layer is nowhere; of one that is made, one came out as another than before. */
function lacks({ found, index }: Recalled, error: ActionError): boolean {
  if (!(error instanceof LayerGone)) return found.kind === 'missing' && Object.keys(index.layers).length > 0;
  return (
    found.kind === 'found' &&
    found.known.publication.layers.some(({ descriptor }) => descriptor.digest === error.digest)
  );
}
