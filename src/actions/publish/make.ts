import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, MachineAccess, NetworkAccess, StepAccess } from '#actions/context/context.ts';
import type { Build } from '#actions/plan/plan-build.ts';
import type { Request } from '#actions/plan/read.ts';
import type { BuildFolder } from '#actions/plan/run-folder.ts';
import { ActionError } from '#base/action-error.ts';
import { parseFramework } from '#dotnet/framework.ts';
import type { Publication } from '#publication/publication.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import { readPublishDirectory } from '#publish/output/publish-directory.ts';
import type { BuildOutput, PublishOutput } from '#publish/output/publish-output.ts';
import { auditedNow, auditKnown, type PackageAudit } from './audit-packages.ts';
import { buildProject, type SharedByBuilds } from './build-project.ts';
import type { KnownInputs } from './look-up-publication.ts';
import { openMade } from './open-layers.ts';
import { appOf, type CacheUse, type KnownProject, type Published, replanned } from './projects.ts';

export interface PublishParts extends KnownProject, SharedByBuilds {
  readonly request: Request;
  /** For this project only. */
  readonly folder: BuildFolder;
}

/** `fresh`: nothing of earlier runs is used. */
export type MakeParts = PublishParts & { readonly fresh?: true };

/** Builds a project, or reads a given publish output. */
export async function make(context: Context, parts: MakeParts): Promise<Published> {
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
      codec: context.inputs.compression,
      known: (key) => layers[key],
      signal: context.runner.signal,
    }),
  );
  const { publication } = made;
  const { audited, findings } =
    recalled === undefined ? NO_AUDIT : await auditMade(context, { recalled, publication, output });
  const originsOf = (key: string) => layers[key]?.origins ?? [];
  return {
    publication,
    build,
    app: appOf(publication),
    openLayer: openMade(target, { made: made.layers, originsOf }),
    sdkImage: output.sdkImage ?? '',
    cache,
    made: { ...made, output, history, folder: target, took: elapsed() - from },
    findings,
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
): Promise<PackageAudit> {
  const { output, publication } = made;
  const { restore, kept } = output.observed ?? {};
  return restore?.value === 'run' && kept === false
    ? { audited: auditedNow(publication, context.clock()), findings: [] }
    : auditKnown(context, made);
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

const NO_AUDIT: PackageAudit = { audited: {}, findings: [] };
const OFF: CacheUse = { state: 'off', rows: [] };
