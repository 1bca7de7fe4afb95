import { join } from 'node:path';
import type { NuGetAccess } from '#build/nuget-access.ts';
import { readRunnerNuGet } from '#build/nuget-runner.ts';
import { publishInContainer } from '#build/publish.ts';
import type { PublishOutput } from '#build/publish-output.ts';
import type { RestoredPackages } from '#cache/packages.ts';
import { isTrusted } from '#event/git-event.ts';
import type { Digest } from '#oci/digest.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { manifestPath, type Reference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import { hashDependencyFiles } from '#project/dependency-files.ts';
import type { World } from '#world.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';
import type { RunFolder } from './run-folder.ts';
import { CONTAINER_STATE, PACKAGES_STATE } from './states.ts';

/** Publishes the project in the SDK container, with the packages that an earlier run left. */
export async function buildProject(
  world: World,
  parts: { readonly request: Request; readonly build: Build & { kind: 'project' }; readonly folder: RunFolder },
): Promise<{ readonly output: PublishOutput; readonly packages: RestoredPackages }> {
  const { request, build, folder } = parts;
  const { runner, exec } = world;
  const [engine, packages, nuget] = await Promise.all([
    world.engine(),
    restorePackages(world, { request, plan: build.plan }),
    readNuGet(world, { request, project: build.plan.project.value }),
  ]);
  // Before the container exists: one that is made just when we are killed is found by its label.
  runner.saveState(CONTAINER_STATE, folder.id);
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
    mirror: (reference) => mirrorOf(reference, world.inputs.mirrors),
    currentDigest: (reference) => currentDigest(world, reference),
    signal: runner.signal,
    binlog: join(world.home, `${build.project.name}.binlog`),
  });
  // Only now: a build that failed may have fetched half, and an entry is never written again.
  if (packages.key !== undefined) runner.saveState(PACKAGES_STATE, packages.key);
  return { output, packages };
}

/** What a tag stands for now; nothing where that cannot be learned, as what the engine has is good enough then. */
async function currentDigest({ registries }: World, reference: Reference): Promise<Digest | undefined> {
  const at = { repository: reference.repository, reference: manifestPath(reference) };
  const found = await registries(reference.registry)
    .headManifest(at)
    .catch(() => undefined);
  return found?.digest;
}

/** With a key only where this run may, and needs to, keep what it fetches. */
async function restorePackages(
  world: World,
  { request, plan }: { readonly request: Request; readonly plan: BuildPlan },
): Promise<RestoredPackages & { readonly key?: string }> {
  const { event, root } = request;
  const { inputs } = world;
  const { log } = world.runner;
  if (inputs.cache === 'off') return { state: 'off', because: 'input cache' };
  const { project, framework, properties } = plan;
  const target = [project.value, framework.value, properties];
  const dependencies = await hashDependencyFiles(root, JSON.stringify(target));
  const restored = await log.phase('Packages of earlier runs', () => world.packages.restore({ dependencies }));
  log.info(`NuGet packages: ${restored.state} (${restored.because})`);
  const isKept = restored.state !== 'hit' && inputs.cache === 'auto' && isTrusted(event);
  return isKept ? { ...restored, key: dependencies } : restored;
}

async function readNuGet(
  world: World,
  at: { readonly request: Request; readonly project: string },
): Promise<NuGetAccess> {
  const { root } = at.request;
  const { env } = world.runner;
  const own = await readRunnerNuGet({ home: env['HOME'] ?? '/', env, root, project: at.project });
  return { ...own, credentials: world.inputs.nugetCredentials };
}
