import { dirname, join, posix, relative, sep } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import { parseGlobalJson, type SdkRequest } from '#dotnet/global-json.ts';
import { evaluate, ON_LINUX, type Properties } from './evaluate.ts';
import { LARGEST_TEXT, readText, readTextIfThere } from './read-text.ts';
import { type ProjectXml, parseProjectXml, type XmlProperty } from './xml.ts';

/** What a project says of itself before MSBuild runs: enough to choose images and to fail early, never the last word. */
export interface ProjectFacts {
  /** Below the repository's root, with `/`. */
  readonly path: string;
  /** File name without its extension. */
  readonly name: string;
  readonly kind: 'web' | 'worker' | 'executable' | 'library' | 'test';
  /** `TargetFramework` or `TargetFrameworks`; empty when only MSBuild can tell. */
  readonly frameworks: readonly string[];
  /** Its properties over those of `Directory.Build.props`, as far as they can be told without MSBuild. */
  readonly properties: Readonly<Record<string, string>>;
  readonly frameworkReferences: readonly string[];
  readonly globalJson?: { readonly file: string; readonly request: SdkRequest };
}

/** The name of a project's file without its extension. */
export function projectFileName(path: string): string {
  return posix.basename(path).replace(/\.(?:\w+proj|cs)$/, '');
}

/** Where a project is read. */
export interface ProjectPlace {
  /** The repository's top folder, absolute. */
  readonly root: string;
  /** MSBuild's global properties: they win over the files'. */
  readonly globals: Properties;
}

/**
 * Reads a project file and what stands above it up to the root.
 * @throws ActionError PROJECT_UNSUPPORTED when it cannot be read.
 */
export async function readProjectFacts(path: string, place: ProjectPlace): Promise<ProjectFacts> {
  const { root, globals } = place;
  const file = join(root, path);
  const xml = parseProjectXml(await readProject(root, path), path);
  const inherited = await readBuildProps(root, file);
  const name = projectFileName(path);
  const known = { ...ON_LINUX, MSBuildProjectName: name, ...globals };
  const properties = { ...evaluate([...inherited, ...xml.properties], known), ...globals };
  return {
    path,
    name,
    kind: kindOf(xml, properties),
    frameworks: (properties['TargetFramework'] ?? properties['TargetFrameworks'] ?? '')
      .split(';')
      .map((tfm) => tfm.trim())
      .filter((tfm) => tfm !== '' && !tfm.includes('$')),
    properties,
    frameworkReferences: xml.frameworkReferences,
    ...defined({ globalJson: await readGlobalJson(root, dirname(file)) }),
  };
}

/** Packages that only tests reference; those of xunit.v3, NUnit and MSTest may be programs of their own. */
const TESTS = /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3)?|NUnit|MSTest(?:\.TestFramework)?|TUnit)$/i;

function kindOf(xml: ProjectXml, properties: Readonly<Record<string, string>>): ProjectFacts['kind'] {
  const isTest = properties['IsTestProject']?.toLowerCase() ?? String(xml.packages.some((id) => TESTS.test(id)));
  if (isTest === 'true' || /^MSTest\.Sdk\b/.test(xml.sdk)) return 'test';
  const outputType = properties['OutputType']?.toLowerCase();
  if (outputType === 'library' || properties['IsPublishable']?.toLowerCase() === 'false') return 'library';
  const sdk = xml.sdk.split('/')[0] ?? '';
  if (sdk === 'Microsoft.NET.Sdk.Web') return 'web';
  if (sdk === 'Microsoft.NET.Sdk.Worker') return 'worker';
  return outputType === 'exe' || outputType === 'winexe' ? 'executable' : 'library';
}

/** MSBuild imports the nearest one; those often import the next above, so all count, the nearest last. */
async function readBuildProps(root: string, file: string): Promise<readonly XmlProperty[]> {
  const folders = ancestorsOf(root, dirname(file)).reverse();
  const found = await Promise.all(
    folders.map(async (folder) => {
      const path = join(folder, 'Directory.Build.props');
      const text = await readTextIfThere(root, path);
      return text === undefined ? [] : parseProjectXml(text, relative(root, path)).properties;
    }),
  );
  return found.flat();
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

/** From `folder` up to `root`, both included; absolute. */
export function ancestorsOf(root: string, folder: string): string[] {
  const inner = relative(root, folder);
  const parts = inner === '' ? [] : inner.split(sep);
  return parts.map((_, depth) => join(root, ...parts.slice(0, parts.length - depth))).concat(root);
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
