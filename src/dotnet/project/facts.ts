import { dirname, join, posix, relative } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { pathFrom } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import { parseGlobalJson, type SdkRequest } from '#dotnet/global-json.ts';
import { ancestorsOf } from './ancestors.ts';
import { CONTAINER_PROFILE, type Doubt, findDoubt } from './doubt.ts';
import { judge, ON_LINUX } from './evaluate.ts';
import { kindOf, type ProjectKind } from './kind.ts';
import { type FollowedFile, followImports, msbuildReader, type ReadMSBuildFile } from './msbuild-files.ts';
import type { Properties } from './property-names.ts';
import { withProperNames } from './property-names.ts';
import { LARGEST_TEXT, readText, readTextIfThere } from './read-text.ts';
import { parseProjectXml } from './xml.ts';

/**
 * What the files of a project show before MSBuild runs: enough to choose images and to fail early. MSBuild decides in
 * the end.
 */
export interface ProjectFacts {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** File name without extension. */
  readonly name: string;
  readonly kind: ProjectKind;
  /** Names of its SDKs, without versions. */
  readonly sdks: readonly string[];
  /** `TargetFramework` or `TargetFrameworks`. Empty if only MSBuild can decide. */
  readonly frameworks: readonly string[];
  /** Its properties and those of `Directory.Build.props`, if they can be decided without MSBuild. */
  readonly properties: Properties;
  /** Names of {@link properties} that are only guesses. */
  readonly unclear: readonly string[];
  readonly frameworkReferences: readonly string[];
  /** Values of the items ContainerAppCommand and ContainerEntrypoint. */
  readonly startCommands: readonly string[];
  /** Targets that run before the SDK's targets for images: `PublishContainer` and its dependencies. */
  readonly hooks: readonly ProjectHook[];
  readonly globalJson?: { readonly file: string; readonly request: SdkRequest };
  /** Properties that its files mention, also in a target. Only the build then knows the names and tags of the image. */
  readonly mentions?: readonly ('name' | 'tags')[];
  /** Whether a file of the project uses a property of the solution (`$(SolutionDir)`). */
  readonly usesSolution: boolean;
  /** Path of the given solution below the root. Absent: the project itself was given or found. */
  readonly solution?: string;
  /** The solution lists it but does not build it in this configuration. */
  readonly isUnbuilt?: boolean;
  /** Why MSBuild must be asked before the plan is final. Absent: the files are clear. */
  readonly doubt?: Doubt;
}

/** A target that sets properties of an image but hooks into targets that this action does not run. */
interface ProjectHook {
  readonly target: string;
  /** `before PublishContainer`. */
  readonly place: string;
  readonly file: string;
  /** Whether MSBuild reads the file in any case. */
  readonly isSure: boolean;
}

/** Returns the file name of a project without its extension. */
export function projectFileName(path: string): string {
  return posix.basename(path).replace(/\.(?:\w+proj|cs)$/, '');
}

/** How to read projects. */
export interface ProjectPlace {
  /** Absolute path of the repository's top folder. */
  readonly root: string;
  /** MSBuild's global properties, which override those of files. */
  readonly globals: Properties;
  /** Environment of the build. MSBuild reads it as properties, and files override them. */
  readonly environment?: Properties;
  /** Reads files that projects share only once. Absent: nothing was read yet. */
  readonly read?: ReadMSBuildFile;
}

/** Properties that always come from the environment of the build container. */
const IN_CONTAINER: Properties = { CI: 'true', GITHUB_ACTIONS: 'true' };

/**
 * Reads a project file and the files above it up to the root.
 * @throws ActionError PROJECT_UNSUPPORTED if it cannot be read
 * @example
 * const place = { root: '/checkout', globals: { Configuration: 'Release' } };
 * const { frameworks } = await readProjectFacts('/checkout/src/Web/Web.csproj', place);
 */
export async function readProjectFacts(path: string, place: ProjectPlace): Promise<ProjectFacts> {
  const { root, read = msbuildReader(root) } = place;
  const globals = withProperNames(place.globals);
  const environment = withProperNames(place.environment ?? {});
  const file = join(root, path);
  const followed = await followImports(file, { root, read });
  // Its error is more useful than a missing project.
  if (followed.files.length === 0) parseProjectXml(await readProject(root, path), path);
  const name = projectFileName(path);
  const known = { ...ON_LINUX, ...IN_CONTAINER, ...environment, MSBuildProjectName: name, ...globals };
  const judged = judge(
    followed.steps.filter((step) => 'project' in step || !Object.hasOwn(globals, step.name)),
    known,
  );
  const files = followed.files.filter((each) => !judged.left.has(each.path));
  const properties = { ...judged.values, ...globals };
  const own = await read(file);
  const above = await readFilesAbove(root, file);
  const doubt = findDoubt({ ...followed, ...above, project: file, root, files, judged, properties, globals });
  return {
    path,
    name,
    kind: kindOf(files, { properties, unclear: judged.unclear }),
    sdks: own?.xml.sdks ?? [],
    frameworks: frameworksOf(properties),
    properties,
    unclear: [...judged.unclear.keys()],
    frameworkReferences: files.flatMap(({ xml }) => xml.frameworkReferences),
    startCommands: files.flatMap(({ xml }) => xml.startCommands),
    mentions: [
      ...(mentioned(files, /Container(?:Repository|ImageName)/i) ? ['name' as const] : []),
      ...(mentioned(files, /ContainerImageTag|AutoGenerateImageTag|PublishImageTag/i) ? ['tags' as const] : []),
    ],
    usesSolution: files.some(({ text }) => /\$\(Solution(?:Dir|Name|Path|FileName|Ext)\)/i.test(text)),
    hooks: files.flatMap((each) => hooksIn(each, root)),
    ...defined({ globalJson: await readGlobalJson(root, dirname(file)), doubt }),
  };
}

/** Reads the other files that decide how a project (absolute path) is published. */
async function readFilesAbove(
  root: string,
  project: string,
): Promise<{
  readonly response?: { readonly path: string; readonly text: string };
  readonly hasContainerProfile: boolean;
}> {
  const folder = dirname(project);
  const own = ['Properties', 'My Project'].map((name) => join(folder, name, 'PublishProfiles', PROFILE_FILE));
  const profiles = await Promise.all(own.map((path) => readTextIfThere(root, path)));
  const hasContainerProfile = profiles.some((text) => text !== undefined);
  for (const ancestor of ancestorsOf(root, folder)) {
    const path = join(ancestor, 'Directory.Build.rsp');
    const text = await readTextIfThere(root, path);
    if (text !== undefined) return { response: { path, text }, hasContainerProfile };
  }
  return { hasContainerProfile };
}

const PROFILE_FILE = `${CONTAINER_PROFILE}.pubxml`;

function mentioned(files: readonly FollowedFile[], what: RegExp): boolean {
  return files.some(({ text }) => what.test(text));
}

/** Returns the facts with MSBuild's answers for some properties. An empty answer means not set. */
export function withAnswers(facts: ProjectFacts, answers: Properties): ProjectFacts {
  const { doubt: _, ...rest } = facts;
  const properties = Object.fromEntries(
    Object.entries({ ...facts.properties, ...answers }).filter(([, value]) => value !== ''),
  );
  const unclear = facts.unclear.filter((name) => !Object.hasOwn(answers, name));
  return { ...rest, properties, unclear, frameworks: frameworksOf(properties) };
}

function frameworksOf(properties: Properties): readonly string[] {
  return (properties['TargetFramework'] || properties['TargetFrameworks'] || '')
    .split(';')
    .map((tfm) => tfm.trim())
    .filter((tfm) => tfm !== '' && !tfm.includes('$'));
}

/**
 * Targets of the SDK that this action does not run (Microsoft.NET.Build.Containers.targets). Those before the image
 * come first.
 */
const BEFORE_IMAGES = [
  ...['ComputeContainerConfig', 'ComputeContainerBaseImage', '_ComputeContainerExecutionArgs'],
  ...['_ContainerEstablishRIDNess'],
];
const OF_IMAGES = [...BEFORE_IMAGES, 'PublishContainer', '_PublishSingleContainer', '_PublishMultiArchContainers'];
const PLACES = [...OF_IMAGES.map((target) => `before ${target}`), ...BEFORE_IMAGES.map((target) => `after ${target}`)];

function hooksIn({ path, xml, isSure }: FollowedFile, root: string): readonly ProjectHook[] {
  const file = pathFrom(root, path);
  return PLACES.flatMap((place) =>
    (xml.hooks.get(place.toLowerCase()) ?? []).map((target) => ({ target, place, file, isSure })),
  );
}

async function readGlobalJson(root: string, folder: string): Promise<ProjectFacts['globalJson']> {
  for (const ancestor of ancestorsOf(root, folder)) {
    const path = join(ancestor, 'global.json');
    const text = await readTextIfThere(root, path);
    if (text === undefined) continue;
    const file = relative(root, path);
    const request = parseGlobalJson(text, file);
    return request === undefined ? undefined : { file, request };
  }
  return undefined;
}

async function readProject(root: string, path: string): Promise<string> {
  try {
    return await readText(root, join(root, path));
  } catch (cause) {
    throw new ActionError({
      code: 'PROJECT_UNSUPPORTED',
      doing: `reading ${path}`,
      got: messageOf(cause),
      hint: `A project file is a regular file of at most ${LARGEST_TEXT / 1024 / 1024} MiB in the checkout, or a link to one.`,
      cause,
    });
  }
}
