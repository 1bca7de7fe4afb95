import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import pMap from 'p-map';
import type { MachineAccess, StepAccess } from '#actions/context/context.ts';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { isWithin } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import { type FoundImages, NOTHING_FOUND } from '#dotnet/found-images.ts';
import { type ProjectFacts, withAnswers } from '#dotnet/project/facts.ts';
import { findNodeNeed } from '#dotnet/project/front-end.ts';
import { requireInside } from '#dotnet/project/outside-reference.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { findInProjects, projectReader } from '#dotnet/project/referenced.ts';
import type { System } from '#oci/platform.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { checkApart } from '#plan/choices/choose-images.ts';
import { NO_RUNNER_PARTS, type RunnerParts } from '#plan/choices/choose-sdk.ts';
import { describeBuildPlan, type PlanRow } from '#plan/choices/describe.ts';
import { type ExpectedBase, expectBases } from '#plan/choices/expected-base.ts';
import { makeBuildPlan } from '#plan/choices/make-build-plan.ts';
import { chooseVariants, systemsOf } from '#plan/choices/variants.ts';
import { DEFAULT_ROOT, folderInImage, pathInImage } from '#publication/root.ts';
import { findHostTools } from '#publish/runner-tools/find-host-tools.ts';
import { findRunnerNode } from '#publish/runner-tools/find-runner-node.ts';
import { findRunnerSdks } from '#publish/runner-tools/find-runner-sdks.ts';
import { fillSettings, type ImageSettings } from '#request/inputs/image-settings.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { SdkSource } from '#request/inputs/small-inputs.ts';
import { textWith } from '#request/tags/templates.ts';
import { type Listing, listExtraFiles } from './extra-sources.ts';
import { findProjectFacts, globalsOf } from './find-projects.ts';
import type { Request } from './read.ts';

/** A project that this run builds. */
export interface ProjectBuild {
  readonly kind: 'project';
  readonly plan: BuildPlan;
  readonly project: ProjectFacts;
  readonly expectedBases: readonly ExpectedBase[];
  /** The operating systems that need layers. */
  readonly systems: readonly System[];
  readonly rows: readonly PlanRow[];
  /** The images that the registries had at the time of planning. */
  readonly found: FoundImages;
  /** Returns the build again, with the answers of MSBuild. */
  readonly replan: (answers: Properties) => ProjectBuild;
  /** Returns the build again, with the answers of registries. */
  readonly withImages: (found: FoundImages) => ProjectBuild;
}

/** The source of the application: built by this run, or a given publish output. */
export type Build =
  | ProjectBuild
  | {
      readonly kind: 'directory';
      readonly path: string;
      readonly systems: readonly System[];
      readonly rows: readonly PlanRow[];
      /** The folder of the application in its images; absent: the default. */
      readonly workingDirectory?: string;
    };

/** Plans what is built of each project, or uses the given publish output. */
export async function planBuilds(context: StepAccess & MachineAccess, request: Request): Promise<readonly Build[]> {
  const { inputs } = context;
  const settings = settingsOf(inputs, request);
  const builds = await planAll(context, request);
  const placed = builds.flatMap((build) => build.systems.map((system) => ({ system, folder: folderIn(build) })));
  const distinct = new Map(placed.map((each) => [`${each.system} ${each.folder}`, each]));
  for (const { system, folder } of distinct.values()) {
    await checkPaths(settings, { workspace: request.workspace, env: context.runner.env, system, folder });
  }
  return builds;
}

/** Returns the application's folder in its images, if it is known before the build. */
function folderIn(build: Build): string | undefined {
  if (build.kind === 'directory') return build.workingDirectory ?? DEFAULT_ROOT;
  const { properties, unclear } = build.project;
  if (unclear.includes(FOLDER)) return build.plan.workingDirectory;
  return build.plan.workingDirectory ?? properties[FOLDER] ?? DEFAULT_ROOT;
}

const FOLDER = 'ContainerWorkingDirectory';

async function planAll(context: StepAccess & MachineAccess, request: Request): Promise<readonly Build[]> {
  const { inputs } = context;
  if (inputs.publishDirectory === undefined) return await planProjects(context, request);
  const directory = await takeDirectory(resolve(request.workspace, inputs.publishDirectory), request.workspace);
  const systems = systemsOf(chooseVariants({ inputs, version: undefined, named: inputs.baseImage }));
  const { workingDirectory } = settingsOf(inputs, request);
  return [{ ...directory, systems, ...defined({ workingDirectory }) }];
}

/** @throws ActionError INPUT_INVALID for a path that is not in the checkout, or that no image of the system can have */
async function checkPaths(
  { workingDirectory, volumes = [], files }: ImageSettings,
  { folder, ...at }: Omit<Listing, 'files' | 'app'> & { readonly folder: string | undefined },
): Promise<void> {
  const { system } = at;
  if (workingDirectory !== undefined) {
    pathInImage(workingDirectory, { system, doing: 'reading the input working-directory' });
  }
  for (const volume of volumes) folderInImage(volume, { system, doing: 'reading the input volumes' });
  if (files.length === 0) return;
  const root =
    folder === undefined
      ? undefined
      : pathInImage(folder, { system, doing: 'reading ContainerWorkingDirectory of the project' });
  await listExtraFiles({ ...at, files, ...(root === undefined ? {} : { app: { root } }) });
}

/** @throws ActionError PROJECT_AMBIGUOUS if images of several projects could not be distinguished */
async function planProjects(context: StepAccess & MachineAccess, request: Request): Promise<readonly Build[]> {
  const { inputs } = context;
  const { deployable: projects } = await findProjectFacts(context, { request, lines: inputs.projects, scope: 'near' });
  checkApart(
    inputs,
    projects.map(({ value }) => value),
  );
  return await pMap(projects, (project) => planBuild(context, { request, project }), {
    concurrency: PROJECT_CONCURRENCY,
  });
}

/** Returns the image's configuration, with what is known of it before the build. */
export function settingsOf({ settings }: Inputs, { templates, tags }: Request): ImageSettings {
  return fillSettings(settings, textWith(templates, tags.version?.value));
}

/** How many projects are read at once. */
export const PROJECT_CONCURRENCY = 8;

/** Plans how one project is built. */
export async function planBuild(
  { inputs, exec, runner }: StepAccess & MachineAccess,
  { request, project }: { readonly request: Request; readonly project: Choice<ProjectFacts> },
): Promise<ProjectBuild> {
  const { root, event, tags } = request;
  const { workingDirectory } = settingsOf(inputs, request);
  const globals = globalsOf(inputs);
  const place = { root, globals, readProject: projectReader({ root, globals }) };
  const effects = { exec, env: runner.env, platform: process.platform };
  const own = await findRunnerParts(inputs.sdkImage?.kind, { ...effects, ...place, project: project.value.path });
  await requireInside(project.value.path, place);
  const need = await findNodeNeed(project.value.path, place);
  const node = need && {
    need,
    found: await findRunnerNode({ exec, env: runner.env, platform: process.platform, root }),
  };
  const make = (facts: ProjectFacts, found: FoundImages): ProjectBuild => {
    const known = { ...project, value: facts };
    const of = { root, inputs, event, tags, runner: own, found, ...defined({ node, workingDirectory }) };
    const plan = makeBuildPlan({ ...of, project: known });
    return {
      kind: 'project',
      plan,
      project: facts,
      expectedBases: expectBases({ inputs, project: facts, plan, found }),
      systems: systemsOf(plan.variants),
      rows: describeBuildPlan(plan),
      found,
      replan: (answers) => make(withAnswers(facts, answers), found),
      withImages: (other) => make(facts, other),
    };
  };
  for (const { target, place: when, file } of project.value.hooks.filter(({ isSure }) => !isSure)) {
    const way = 'let it run before the target Publish instead';
    runner.log.warning(`The target ${target} runs ${when}, which this action does not run: ${way}.`, { file });
  }
  return make(project.value, NOTHING_FOUND);
}

async function findRunnerParts(
  kind: SdkSource['kind'] | undefined,
  effects: Parameters<typeof findRunnerSdks>[0] &
    Omit<Parameters<typeof findInProjects>[1], 'pattern'> & { readonly project: string },
): Promise<RunnerParts> {
  if (kind === undefined || kind === 'image') return NO_RUNNER_PARTS;
  if (kind === 'auto' && effects.platform !== 'linux') return NO_RUNNER_PARTS;
  const [installed, hostTools] = await Promise.all([findRunnerSdks(effects), findHostTools({ ...effects, root: '/' })]);
  const scripted =
    kind === 'auto' ? await findInProjects(effects.project, { ...effects, pattern: POWERSHELL }) : undefined;
  return { installed, hostTools, ...(scripted === undefined ? {} : { unfit: `${scripted} runs PowerShell` }) };
}

/** An SDK image has it. On a hosted runner it is not in a folder of the system. */
const POWERSHELL = /\bpwsh\b/;

/** A link that leads out of the checkout could put any file of the runner into an image. */
async function takeDirectory(path: string, workspace: string): Promise<Omit<Build & { kind: 'directory' }, 'systems'>> {
  const real = await realpath(path).catch(() => path);
  if (isWithin(path, workspace) && !isWithin(real, workspace)) {
    throw new ActionError({
      code: 'PUBLISH_DIRECTORY_INVALID',
      doing: `reading the publish output ${path}`,
      got: `it leads out of the checkout to ${real}`,
      hint: 'Give the folder itself in the input publish-directory.',
    });
  }
  const rows = [{ what: 'publish output', value: path, because: 'input publish-directory: nothing is built' }];
  return { kind: 'directory', path, rows };
}
