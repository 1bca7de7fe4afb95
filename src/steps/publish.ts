import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { makePublication } from '#build/make-publication.ts';
import { readPublishDirectory } from '#build/publish-directory.ts';
import type { PublishOutput } from '#build/publish-output.ts';
import type { RestoredPackages } from '#cache/packages.ts';
import { parseFramework } from '#dotnet/framework.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import type { World } from '#world.ts';
import { buildProject } from './build-project.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';
import type { RunFolder } from './run-folder.ts';

/** The left half's result: a publication on the disk. */
export interface Published {
  readonly publication: Publication;
  readonly app: PublishedApp;
  /** Where the publication lies. */
  readonly folder: string;
  readonly packages: RestoredPackages;
  /** With its digest; empty where nothing was built. */
  readonly sdkImage: string;
}

export async function publish(
  world: World,
  parts: { readonly request: Request; readonly build: Build; readonly folder: RunFolder },
): Promise<Published> {
  const { build, folder } = parts;
  const made =
    build.kind === 'project'
      ? await buildProject(world, { ...parts, build })
      : { output: await takeOutput(build.path, world.inputs.framework), packages: NOTHING_RESTORED };
  const { output, packages } = made;
  warnOfOldNames(world, output);
  const target = join(folder.path, 'publication');
  await mkdir(target, { recursive: true });
  const publication = await world.runner.log.phase('Layers', () =>
    makePublication(output, { folder: target, temp: folder.path }),
  );
  const [app] = publication.apps;
  if (app === undefined) throw new Error('a publication without an application');
  return { publication, app, folder: target, packages, sdkImage: output.sdkImage ?? '' };
}

/** A lone executable does not say which framework it is of; the input does. */
async function takeOutput(path: string, framework: string | undefined): Promise<PublishOutput> {
  const output = await readPublishDirectory(path);
  const known = framework ?? output.app.framework;
  if (known !== '') return { ...output, app: { ...output.app, framework: parseFramework(known).tfm } };
  throw new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `reading the publish output ${path}`,
    got: 'it does not say which framework it targets',
    hint: 'Set the input framework, like net10.0.',
  });
}

const NOTHING_RESTORED: RestoredPackages = { state: 'off', because: 'nothing was built' };

function warnOfOldNames(world: World, { app }: PublishOutput): void {
  for (const { used, instead } of app.container.obsolete) {
    world.runner.log.warning(`${used} is obsolete; use ${instead}.`, { file: app.project });
  }
}
