import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, MachineAccess, NetworkAccess, StepAccess } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import type { BuildFolder } from '#actions/plan/run-folder.ts';
import { ActionError } from '#base/action-error.ts';
import { parseFramework } from '#dotnet/framework.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { describeChanges } from '#plan/choices/describe.ts';
import type { Publication, PublishedApp } from '#publication/publication.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import type { BuildOutput, PublishOutput } from '#publish/output/publish-output.ts';
import type { FoundPublication } from '#reuse/find-publication.ts';
import { type Audited, auditedNow, auditKnown } from './audit-packages.ts';
import { buildProject, type SharedByBuilds } from './build-project.ts';
import type { KnownInputs } from './look-up-publication.ts';
import { openKnown, openMade } from './open-layers.ts';
import type { CacheUse, KnownProject, Published } from './projects.ts';

interface PublishParts extends KnownProject, SharedByBuilds {
  readonly request: Request;
  /** For this project only. */
  readonly folder: BuildFolder;
}

/** Returns a project's publication: that of an earlier run if its inputs are the same, otherwise a new one. */
export async function publish(context: Context, parts: PublishParts): Promise<Published> {
  const { recalled } = parts;
  const published =
    recalled?.found.kind === 'found'
      ? await reuse(context, { ...parts, recalled, found: recalled.found })
      : await make(context, parts);
  warnOfSettings(context, published.app);
  return published;
}

interface Reused extends PublishParts {
  readonly recalled: KnownInputs;
  readonly found: FoundPublication & { kind: 'found' };
}

/** Sometimes, as `cache-audit` sets, it is built anyway: what is reused must equal what a build makes. */
async function reuse(context: Context, parts: Reused): Promise<Published> {
  const { recalled, found, request } = parts;
  const { percent, strict } = context.inputs.cacheAudit;
  const { key, known, because } = found;
  const audited = await auditKnown(context, { recalled, publication: known.publication });
  const reused: Published = {
    publication: known.publication,
    build: settled(context, { build: parts.build, answers: known.answers }),
    app: appOf(known.publication),
    openLayer: openKnown(context, { key, publication: known, request, folder: parts.folder.path }),
    sdkImage: known.sdkImage,
    cache: { state: 'hit', rows: [{ what: 'publish output', value: 'reused', because }] },
    news: { audited },
  };
  if (context.random() * 100 >= percent) return reused;
  context.runner.log.info('The publish output is built anyway, and compared (input cache-audit).');
  const made = await make(context, { ...parts, fresh: true });
  const difference = firstDifference(known.publication, made.publication);
  if (difference === undefined) return withRow(reused, 'equal to what a build makes now');
  const audit = { project: made.app.project, difference };
  if (strict) throw auditFailed(audit);
  context.runner.log.warning(
    `${auditFailed(audit).message}. The new one is delivered, and the old one is invalidated.`,
  );
  return { ...made, news: { ...made.news, retired: [key] } };
}

/** Applies MSBuild's answers at the time of publishing, which the files still reflect. */
function settled(
  { runner }: StepAccess,
  { build, answers }: { readonly build: Build; readonly answers: Properties | undefined },
): Build {
  const made = replanned(build, answers);
  if (made.kind !== 'project' || build.kind !== 'project') return made;
  for (const change of describeChanges(build.plan, made.plan)) runner.log.info(`MSBuild said: ${change}`);
  return made;
}

function replanned(build: Build, answers: Properties | undefined): Build {
  return answers === undefined || build.kind !== 'project' ? build : build.replan(answers);
}

function withRow(published: Published, because: string): Published {
  const row = { what: 'cache audit', value: 'passed', because };
  return { ...published, cache: { ...published.cache, rows: [...published.cache.rows, row] } };
}

/** Compares the parts that images are made of. */
function firstDifference(known: Publication, made: Publication): string | undefined {
  const layers = ({ layers }: Publication): readonly string[] =>
    layers.map(({ kind, rid, diffId }) => `${kind} ${rid ?? ''} ${diffId}`);
  const [before, now] = [layers(known), layers(made)];
  const index = [...before, ...now].findIndex((_, position) => before[position] !== now[position]);
  if (index >= 0) return `the layer ${now[index] ?? before[index]} differs`;
  return JSON.stringify(known.apps) === JSON.stringify(made.apps)
    ? undefined
    : "MSBuild's values for the project differ";
}

function auditFailed(audit: { readonly project: string; readonly difference: string }): ActionError {
  return new ActionError({
    code: 'CACHE_AUDIT_FAILED',
    doing: `comparing the reused publish output of ${audit.project} with a new build`,
    got: audit.difference,
    hint: 'The build depends on something that is not a file of the checkout (the clock, random values, the network), or is not deterministic.',
  });
}

async function make(context: Context, parts: PublishParts & { readonly fresh?: true }): Promise<Published> {
  const { folder, recalled } = parts;
  const { elapsed } = context.runner.record;
  const from = elapsed();
  const { output, history, cache } =
    parts.build.kind === 'project' && recalled !== undefined
      ? await buildProject(context, { ...parts, build: parts.build, recalled })
      : {
          output: {
            outputs: [
              await takeOutput(parts.build.kind === 'directory' ? parts.build.path : '', context.inputs.framework),
            ],
          },
          history: '',
          cache: OFF,
        };
  const build = replanned(parts.build, output.answers);
  const target = join(folder.path, 'publication');
  await mkdir(target, { recursive: true });
  const layers = recalled?.index.layers ?? {};
  const made = await context.runner.log.phase('Layers', () =>
    makePublication(placed(output.outputs, build), {
      folder: target,
      temp: folder.path,
      systems: build.systems,
      known: (key) => layers[key],
      signal: context.runner.signal,
    }),
  );
  const { publication } = made;
  const audited = recalled === undefined ? {} : await auditMade(context, { recalled, publication, output });
  const originsOf = (key: string) => layers[key]?.origins ?? [];
  return {
    publication,
    build,
    app: appOf(publication),
    openLayer: openMade(target, { made: made.layers, originsOf }),
    sdkImage: output.sdkImage ?? '',
    cache,
    made: { ...made, output, history, folder: target, took: elapsed() - from },
    news: { audited },
  };
}

/** Applies the input for the application's folder, which overrides the project's setting. */
function placed(outputs: readonly PublishOutput[], build: Build): readonly PublishOutput[] {
  const { workingDirectory } = build.kind === 'project' ? build.plan : build;
  if (workingDirectory === undefined) return outputs;
  return outputs.map((output) => ({
    ...output,
    app: { ...output.app, container: { ...output.app.container, workingDirectory } },
  }));
}

/** A restore audits the packages itself, unless it reuses its earlier results. */
async function auditMade(
  context: StepAccess & NetworkAccess & MachineAccess,
  made: { readonly recalled: KnownInputs; readonly publication: Publication; readonly output: BuildOutput },
): Promise<Audited> {
  const { output, publication } = made;
  const { restore, kept } = output.observed ?? {};
  return restore?.value === 'run' && kept === false
    ? auditedNow(publication, context.clock())
    : auditKnown(context, made);
}

function appOf({ apps: [app] }: Publication): PublishedApp {
  if (app === undefined) throw new Error('a publication without an application');
  return app;
}

/** A lone executable does not show its framework; the input names it. */
async function takeOutput(path: string, framework: string | undefined): Promise<PublishOutput> {
  const output = await readPublishDirectory(path);
  const known = framework ?? output.app.framework;
  if (known !== '') return { ...output, app: { ...output.app, framework: parseFramework(known).tfm } };
  throw new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `reading the publish output ${path}`,
    got: 'its target framework is unknown',
    hint: 'Set the input framework, for example net10.0.',
  });
}

const OFF: CacheUse = { state: 'off', rows: [] };

/** Warns about settings of the project's image that are used differently, or not at all. */
function warnOfSettings({ runner: { log }, inputs }: StepAccess, { container, project }: PublishedApp): void {
  const { obsolete, repository, invalidRepository, unread = [] } = container;
  const at = { file: project };
  for (const { used, instead } of obsolete) log.warning(`${used} is obsolete; use ${instead}.`, at);
  if (invalidRepository !== undefined && inputs.images.length === 0) {
    log.warning(
      `ContainerRepository "${invalidRepository}" is not a valid name; ${repository} is used, as by the SDK.`,
      at,
    );
  }
  if (unread.length === 0) return;
  const names = unread.map(({ name, instead }) => `${name} (${instead})`).join(', ');
  log.warning(`The project sets what this action does not read: ${names}.`, at);
}
