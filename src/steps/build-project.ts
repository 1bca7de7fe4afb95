import { dirname, join } from 'node:path';
import type { NuGetAccess } from '#build/nuget-access.ts';
import { readRunnerNuGet } from '#build/nuget-runner.ts';
import { publishInContainer } from '#build/publish.ts';
import type { PublishOutput } from '#build/publish-output.ts';
import type { RestoredPackages } from '#cache/packages.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { hashDependencyFiles } from '#project/dependency-files.ts';
import type { World } from '#world.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';
import type { RunFolder } from './run-folder.ts';

export const CONTAINER_STATE = 'container';
export const PACKAGES_STATE = 'packages';

/** Publishes the project in the SDK container, with the packages that an earlier run left. */
export async function buildProject(
  world: World,
  parts: { readonly request: Request; readonly build: Build & { kind: 'project' }; readonly folder: RunFolder },
): Promise<{ readonly output: PublishOutput; readonly packages: RestoredPackages }> {
  const { request, build, folder } = parts;
  const { runner, exec } = world;
  const [engine, packages, nuget] = await Promise.all([
    world.engine(),
    restorePackages(world, request),
    readNuGet(world, { request, project: build.plan.project.value }),
  ]);
  const output = await publishInContainer(build.plan, {
    engine,
    exec,
    nuget,
    log: runner.log,
    env: runner.env,
    temp: join(folder.path, 'build'),
    packages: world.packagesFolder,
    runId: folder.id,
    login: async (registry) => {
      const found = await world.credentials(registry);
      return found?.kind === 'password' ? found : undefined;
    },
    mirror: (reference) => mirrorOf(reference, request.inputs.mirrors),
    onStarted: (id) => runner.saveState(CONTAINER_STATE, id),
    signal: runner.signal,
    binlog: join(dirname(world.home), `${build.project.name}.binlog`),
  });
  // Only now: a build that failed may have fetched half, and an entry is never written again.
  if (packages.key !== undefined) runner.saveState(PACKAGES_STATE, packages.key);
  return { output, packages };
}

/** With a key only where this run may, and needs to, keep what it fetches. */
async function restorePackages(
  world: World,
  { inputs, event, root }: Request,
): Promise<RestoredPackages & { readonly key?: string }> {
  const { log } = world.runner;
  if (inputs.cache === 'off') return { state: 'off', because: 'input cache' };
  const dependencies = await hashDependencyFiles(root);
  const restored = await log.phase('Packages of earlier runs', () => world.packages.restore({ dependencies }));
  log.info(`NuGet packages: ${restored.state} (${restored.because})`);
  const isForeign = event.ref.kind === 'pull-request' && event.ref.fork;
  const isKept = restored.state !== 'hit' && inputs.cache === 'auto' && !isForeign;
  return isKept ? { ...restored, key: dependencies } : restored;
}

async function readNuGet(
  world: World,
  at: { readonly request: Request; readonly project: string },
): Promise<NuGetAccess> {
  const { inputs, root } = at.request;
  const { env } = world.runner;
  const own = await readRunnerNuGet({ home: env['HOME'] ?? '/', env, root, project: at.project });
  return { ...own, credentials: inputs.nugetCredentials };
}
