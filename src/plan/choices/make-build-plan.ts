import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { FoundImages } from '#dotnet/found-images.ts';
import { DOTNET_FRAMEWORK, parseFramework, versionOfFramework } from '#dotnet/framework.ts';
import { forBrowsers } from '#dotnet/project/deployable.ts';
import { isTrue } from '#dotnet/project/evaluate.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { isFileBased } from '#dotnet/project/file-based.ts';
import type { NodeNeed } from '#dotnet/project/front-end.ts';
import { compareLines } from '#dotnet/sdk-version.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { TagSet } from '#request/tags/evaluate.ts';
import type { BuildPlan, Question } from './build-plan.ts';
import { namedBase } from './choose-base.ts';
import { chooseNode, type FoundNode } from './choose-node.ts';
import { chooseRids, ridProperties } from './choose-rids.ts';
import { chooseSdk, type RunnerParts } from './choose-sdk.ts';
import { chooseVersion } from './choose-version.ts';
import { chooseVariants, declaredPlatforms, type Variant } from './variants.ts';

/**
 * Decides how to build the project.
 * @throws ActionError FRAMEWORK_INVALID, PROJECT_UNSUPPORTED, SDK_MISMATCH or NODE_MISSING
 * @example
 * const plan = makeBuildPlan({ root: '/checkout', inputs, event, tags, project, runner });
 * describeChoice(plan.configuration); // 'Release (the default)'
 */
export function makeBuildPlan(facts: {
  readonly root: string;
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** Tags that the rules give for the event. */
  readonly tags: TagSet;
  readonly project: Choice<ProjectFacts>;
  readonly runner: RunnerParts;
  /** What needs Node.js, and the one of the runner. Absent: nothing needs it, and the runner was not searched. */
  readonly node?: { readonly need: NodeNeed; readonly found: FoundNode };
  /** The input, with its expressions evaluated. */
  readonly workingDirectory?: string;
  /** Official images that registries have. Absent: registries were not queried. */
  readonly found?: FoundImages;
}): BuildPlan {
  const { root, inputs, event } = facts;
  const project = facts.project.value;
  const framework = chooseFramework(inputs, project);
  const likely = framework.value ?? newestOf(project.frameworks);
  const variants = variantsOf(inputs, { project, framework: likely });
  const rids = chooseRids({ inputs, project, variants });
  checkProject(inputs, { project, rids: rids.value });
  const sourceRevision = chooseSourceRevision(inputs, event);
  const given = inputs.versionToMsbuild ? chooseVersion(inputs, { tags: facts.tags, project }) : undefined;
  const sdk = chooseSdk(inputs, { ...facts, project, framework: likely, rids: rids.value });
  const properties = {
    ...(sourceRevision.value === 'label' ? WITHOUT_COMMIT : {}),
    ...(given?.value === undefined ? {} : { Version: given.value }),
    ...inputs.properties,
    Configuration: inputs.configuration,
  };
  const isNativeTool = isFileBased(project.path) && rids.value.length === 0;
  const container = sdk.hostTools === undefined ? { sdkImage: sdk.sdkImage.value } : {};
  const nodeIn = { prepared: inputs.setupCommand !== '', ...container };
  return {
    purpose: 'publish',
    root,
    project: { ...facts.project, value: project.path },
    framework,
    ...defined({
      solution: project.solution,
      hooks: hooksOf(project),
      question: questionOf(project, { framework: framework.value, properties }),
    }),
    configuration: {
      value: inputs.configuration,
      because: inputs.configuration === 'Release' ? 'the default' : 'input configuration',
    },
    variants,
    ...targetsOf(project, rids),
    properties: { ...ridProperties(rids.value), ...(isNativeTool ? { PublishAot: 'false' } : {}), ...properties },
    ...sdk,
    ...(facts.node === undefined ? {} : { node: chooseNode(facts.node, nodeIn) }),
    ...containerOf(inputs),
    exclude: inputs.exclude,
    sourceRevision,
    ...defined({ version: given, workingDirectory: facts.workingDirectory }),
    binlog: inputs.binlog,
  };
}

function targetsOf({ properties }: ProjectFacts, rids: BuildPlan['rids']): Pick<BuildPlan, 'rids' | 'aot'> {
  const isNative = isTrue(properties['PublishAot']) && rids.value.length > 0;
  return isNative ? { rids, aot: true } : { rids };
}

/** Hooks in files that MSBuild reads in any case. */
function hooksOf({ hooks }: ProjectFacts): readonly string[] | undefined {
  const names = [...new Set(hooks.filter(({ isSure }) => isSure).map(({ target }) => target))];
  return names.length === 0 ? undefined : names;
}

function variantsOf(
  inputs: Inputs,
  target: { readonly project: ProjectFacts; readonly framework: string | undefined },
): readonly Variant[] {
  const { path, properties } = target.project;
  const named = namedBase({ inputs, property: properties['ContainerBaseImage'] ?? '', project: path });
  const declared = declaredPlatforms(properties, path);
  const version = target.framework === undefined ? undefined : versionOfFramework(parseFramework(target.framework));
  return chooseVariants({ inputs, version, named: named?.value, ...defined({ declared }) });
}

function questionOf(
  project: ProjectFacts,
  known: { readonly framework: string | undefined; readonly properties: Readonly<Record<string, string>> },
): Question | undefined {
  const { framework, properties } = known;
  const { doubt, frameworks } = project;
  if (doubt === undefined || !isAsked(project)) return undefined;
  const isSeveral = frameworks.length > 1 && framework !== undefined;
  return { ...doubt, properties: isSeveral ? { ...properties, TargetFramework: framework } : properties };
}

/** Returns whether to ask MSBuild. A C# file has plain directives, and there is no image for the RID of a browser. */
function isAsked({ path, kind, doubt }: ProjectFacts): boolean {
  return doubt !== undefined && kind !== 'wasm' && !isFileBased(path);
}

function containerOf(
  inputs: Inputs,
): Pick<BuildPlan, 'setupCommand' | 'environment' | 'secrets' | 'network' | 'memory' | 'timeoutMinutes'> {
  const { setupCommand, buildEnv: environment, buildSecrets, network, memory, timeoutMinutes } = inputs;
  const secrets = buildSecrets.map(({ name, as }) => (as === 'file' ? `${name}@file` : name));
  return {
    ...{ setupCommand, environment, memory, timeoutMinutes },
    ...(secrets.length === 0 ? {} : { secrets }),
    ...(network === 'bridge' ? {} : { network }),
  };
}

/** @throws ActionError PROJECT_UNSUPPORTED for a project that cannot become an image */
function checkProject(
  inputs: Inputs,
  { project, rids }: { readonly project: ProjectFacts; readonly rids: readonly string[] },
): void {
  checkFileBased(project, rids);
  checkStartable(inputs, project);
}

/** @throws ActionError PROJECT_UNSUPPORTED for features that need a project file */
function checkFileBased({ path }: ProjectFacts, rids: readonly string[]): void {
  if (!isFileBased(path) || rids.length < 2) return;
  throw new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `planning the publish of ${path}`,
    got: `a C# file without a project is published for one platform, not for ${rids.join(', ')}`,
    hint: 'Set one platform, or convert it to a project: `dotnet project convert`.',
  });
}

/**
 * @throws ActionError PROJECT_UNSUPPORTED for a project that runs only in a browser, without a web server for its files
 */
function checkStartable({ baseImage, localBase }: Inputs, project: ProjectFacts): void {
  const { kind, path, properties } = project;
  const isServed =
    baseImage !== undefined || localBase !== undefined || (properties['ContainerBaseImage'] ?? '') !== '';
  if (kind !== 'wasm' || isServed) return;
  throw new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `planning the publish of ${path}`,
    got: `${forBrowsers(project)}: there is nothing for a container to start`,
    hint: 'Build the project that hosts it. Or set base-image to a web server, and in the project set ContainerAppCommandInstruction=None and ContainerWorkingDirectory to the folder that the server reads.',
  });
}

/**
 * All three are needed. Otherwise each commit compiles everything again, because the Source Link file is an input of
 * the compiler.
 */
const WITHOUT_COMMIT: Readonly<Record<string, string>> = {
  IncludeSourceRevisionInInformationalVersion: 'false',
  EnableSourceLink: 'false',
  EnableSourceControlManagerQueries: 'false',
};

function chooseFramework(inputs: Inputs, project: ProjectFacts): Choice<string | undefined> {
  const { path } = project;
  const frameworks = isFrameworkAsked(project) ? [] : project.frameworks;
  if (inputs.framework !== undefined) {
    const { tfm } = parseFramework(inputs.framework);
    if (frameworks.length > 0 && !frameworks.some((own) => own.toLowerCase() === tfm)) {
      throw wrongFramework(path, { got: `it targets ${frameworks.join(', ')}, not ${tfm}`, frameworks });
    }
    return { value: tfm, because: 'input framework', from: 'input framework' };
  }
  if (frameworks.length > 1) {
    throw wrongFramework(path, {
      got: `it targets ${frameworks.length} frameworks: ${frameworks.join(', ')}`,
      frameworks,
    });
  }
  const [only] = frameworks;
  const old = project.properties['TargetFrameworkVersion'];
  if (only === undefined && old !== undefined) {
    throw new ActionError({
      code: 'PROJECT_UNSUPPORTED',
      doing: `choosing the target framework of ${path}`,
      got: `it is a .NET Framework project (TargetFrameworkVersion ${old}), which runs only in Windows containers`,
      hint: DOTNET_FRAMEWORK,
    });
  }
  if (only === undefined) return { value: undefined, because: 'only MSBuild can decide', from: path };
  return { value: parseFramework(only).tfm, because: 'the only one of the project', from: path };
}

/** Several frameworks are known. MSBuild will be asked which of them apply, so this is not an error yet. */
function isFrameworkAsked(project: ProjectFacts): boolean {
  const { frameworks, unclear } = project;
  const isOpen = ['TargetFramework', 'TargetFrameworks'].some((name) => unclear.includes(name));
  return isOpen && frameworks.length > 1 && isAsked(project);
}

/** Returns the newest possible framework. Its SDK can build the others as well. */
function newestOf(frameworks: readonly string[]): string | undefined {
  const runnable = frameworks.filter((tfm) => /^net(?:coreapp)?[1-9]\d?\.\d/i.test(tfm));
  const version = (tfm: string): string => versionOfFramework(parseFramework(tfm));
  return runnable.toSorted((one, other) => compareLines(version(other), version(one)))[0];
}

function wrongFramework(path: string, problem: { got: string; frameworks: readonly string[] }): ActionError {
  return new ActionError({
    code: 'FRAMEWORK_INVALID',
    doing: `choosing the target framework of ${path}`,
    got: problem.got,
    hint: `Set the input framework to ${problem.frameworks.join(' or ')}.`,
  });
}

function chooseSourceRevision(inputs: Inputs, event: GitEvent): Choice<'label' | 'assembly'> {
  if (inputs.sourceRevision !== 'auto') {
    return { value: inputs.sourceRevision, because: 'input source-revision', from: 'input source-revision' };
  }
  if (event.ref.kind === 'tag')
    return { value: 'assembly', because: 'a tag is built, so the SDK puts the commit id into the assemblies' };
  return {
    value: 'label',
    because: 'only builds of tags put the commit id into assemblies, because it makes every commit a new build',
  };
}
