import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { type MadePublication, makePublication } from '#build/make-publication.ts';
import { readPublishDirectory } from '#build/publish-directory.ts';
import type { PublishOutput } from '#build/publish-output.ts';
import type { KnownPublication } from '#cache/publication-entry.ts';
import { parseFramework } from '#dotnet/framework.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import type { World } from '#world.ts';
import { buildProject } from './build-project.ts';
import { type OpenLayer, openKnown, openMade } from './open-layers.ts';
import type { Build } from './plan-build.ts';
import type { Request } from './read.ts';
import type { Recalled } from './recall.ts';
import type { RunFolder } from './run-folder.ts';

/** The left half's result: a publication, made now or in an earlier run. */
export interface Published {
  readonly publication: Publication;
  readonly app: PublishedApp;
  readonly openLayer: OpenLayer;
  /** With its digest; empty where nothing was built. */
  readonly sdkImage: string;
  /** How much of it is an earlier run's, and why; the rows of the summary. */
  readonly cache: CacheUse;
  /** Absent where an earlier run published it. */
  readonly made?: Made;
}

export interface CacheUse {
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly rows: readonly { readonly what: string; readonly value: string; readonly because: string }[];
}

/** What a build left for later runs. */
export interface Made extends MadePublication {
  readonly output: PublishOutput;
  readonly folder: string;
}

/** The publication of an earlier run where it is known to be the same, else a new one. */
export async function publish(
  world: World,
  parts: {
    readonly request: Request;
    readonly build: Build;
    readonly recalled: Recalled | undefined;
    readonly folder: RunFolder;
  },
): Promise<Published> {
  const { request, recalled } = parts;
  const found = recalled?.found;
  const published =
    found?.kind === 'found'
      ? takeKnown(world, { request, key: found.key, known: found.known, because: found.because })
      : await make(world, parts);
  warnOfOldNames(world, published.app);
  return published;
}

function takeKnown(
  world: World,
  found: {
    readonly request: Request;
    readonly key: string;
    readonly known: KnownPublication;
    readonly because: string;
  },
): Published {
  const { request, key, known, because } = found;
  const { publication, sdkImage } = known;
  return {
    publication,
    app: appOf(publication),
    openLayer: openKnown(world, { key, publication: known, request }),
    sdkImage,
    cache: { state: 'hit', rows: [{ what: 'publish output', value: 'reused', because }] },
  };
}

async function make(world: World, parts: Parameters<typeof publish>[1]): Promise<Published> {
  const { build, folder, recalled } = parts;
  const { output, cache } =
    build.kind === 'project' && recalled !== undefined
      ? await buildProject(world, { ...parts, build, recalled })
      : { output: await takeOutput(build.kind === 'directory' ? build.path : '', world.inputs.framework), cache: OFF };
  const target = join(folder.path, 'publication');
  await mkdir(target, { recursive: true });
  const layers = recalled?.index.layers ?? {};
  const made = await world.runner.log.phase('Layers', () =>
    makePublication(output, { folder: target, temp: folder.path, known: (key) => layers[key] }),
  );
  const { publication } = made;
  const originsOf = (key: string) => layers[key]?.origins ?? [];
  return {
    publication,
    app: appOf(publication),
    openLayer: openMade(target, { made: made.layers, originsOf }),
    sdkImage: output.sdkImage ?? '',
    cache,
    made: { ...made, output, folder: target },
  };
}

function appOf({ apps: [app] }: Publication): PublishedApp {
  if (app === undefined) throw new Error('a publication without an application');
  return app;
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

const OFF: CacheUse = { state: 'off', rows: [] };

function warnOfOldNames(world: World, app: PublishedApp): void {
  for (const { used, instead } of app.container.obsolete) {
    world.runner.log.warning(`${used} is obsolete; use ${instead}.`, { file: app.project });
  }
}
