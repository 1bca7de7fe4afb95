import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { readBundledConfig } from '#dotnet/binaries/bundle.ts';
import { readExecutable } from '#dotnet/binaries/executable.ts';
import { NO_SETTINGS } from './container-settings.ts';
import { type Dependencies, NO_DEPENDENCIES, parseDependencies } from './dependencies.ts';
import { classify, listOutput, readOutputText } from './output-files.ts';
import type { PublishOutput } from './publish-output.ts';
import { parseRuntimeConfig, type RuntimeConfig } from './runtime-config.ts';

const CONFIG = '.runtimeconfig.json';

/** What the image starts: an assembly with its configuration, or an executable that contains everything. */
type Application =
  | { readonly kind: 'assembly'; readonly name: string; readonly config: RuntimeConfig }
  | {
      readonly kind: 'executable';
      readonly name: string;
      readonly rid: string;
      /** The configuration inside a single file. Native code has none. */
      readonly config: RuntimeConfig | undefined;
    };

/**
 * Reads a publish output that was not made by the action. It needs no engine and no SDK. What only MSBuild knows
 * (`Container*` properties, trimming, native code) is false or empty. A lone executable is a single file, which contains
 * its configuration, or native code, which has none: its framework stays empty.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID if it is not a publish output, or holds several applications.
 */
export async function readPublishDirectory(directory: string): Promise<PublishOutput> {
  await checkFolder(directory);
  const paths = await listOutput(directory);
  const application = await findApplication(directory, paths);
  const { name } = application;
  const dependencies = await readDependencies(directory, { name, paths });
  const assembly = `${name}.dll`;
  const executable = [name, `${name}.exe`].find((path) => paths.includes(path));
  return {
    directory,
    files: classify(paths, dependencies.origins).map((file) =>
      file.path === executable ? { ...file, executable: true } : file,
    ),
    packages: dependencies.packages,
    resolved: { ...dependencies.graph, npm: [] },
    listed: new Set(dependencies.origins.keys()),
    references: [],
    app: {
      project: directory,
      ...describe(application, dependencies.rid),
      name,
      ...(application.kind === 'assembly' ? { assembly } : {}),
      ...defined({ executable }),
      trimmed: false,
      aot: false,
      container: NO_SETTINGS,
    },
  };
}

/** Refuses a link. A link in a checkout could turn any folder of the runner into an image. */
async function checkFolder(directory: string): Promise<void> {
  const stats = await lstat(resolve(directory)).catch(() => undefined);
  if (stats?.isDirectory()) return;
  const isLink = stats?.isSymbolicLink() ?? false;
  throw invalid(directory, isLink ? 'it is a link; give the folder it points to' : 'it is not a folder');
}

async function readDependencies(
  directory: string,
  app: { readonly name: string; readonly paths: readonly string[] },
): Promise<Dependencies> {
  const path = `${app.name}.deps.json`;
  if (!app.paths.includes(path)) return NO_DEPENDENCIES;
  return parseDependencies(await readOutputText(directory, path), app.name);
}

type Described = Pick<
  PublishOutput['app'],
  'framework' | 'target' | 'selfContained' | 'frameworks' | 'rollForward' | 'invariantGlobalization'
>;

function describe(application: Application, rid: string | undefined): Described {
  const { config } = application;
  const target = application.kind === 'executable' ? application.rid : (rid ?? 'portable');
  if (config === undefined) {
    return { framework: '', target, selfContained: true, frameworks: [], invariantGlobalization: false };
  }
  const version = /^\d+\.\d+/.exec(config.frameworks[0]?.version ?? '')?.[0];
  return {
    framework: config.framework ?? (version === undefined ? '' : `net${version}`),
    target,
    selfContained: config.selfContained,
    frameworks: config.frameworks,
    ...defined({ rollForward: config.rollForward }),
    invariantGlobalization: config.invariantGlobalization,
  };
}

async function findApplication(directory: string, paths: readonly string[]): Promise<Application> {
  const top = paths.filter((path) => !path.includes('/'));
  const configs = top.filter((path) => path.endsWith(CONFIG));
  const [first, ...others] = configs;
  if (others.length > 0) throw invalid(directory, `it holds several applications: ${configs.join(', ')}`);
  if (first === undefined) return await findExecutable(directory, top);
  const name = first.slice(0, -CONFIG.length);
  const config = parseRuntimeConfig(await readOutputText(directory, first));
  if (config === undefined) throw invalid(directory, `${first} is not a runtime configuration`);
  if (!top.includes(`${name}.dll`)) throw invalid(directory, `it holds ${first}, but no ${name}.dll`);
  return { kind: 'assembly', name, config };
}

async function findExecutable(directory: string, top: readonly string[]): Promise<Application> {
  const read = await Promise.all(top.map((name) => readExecutable({ directory, path: name })));
  const found = read.flatMap((executable, index) => {
    const name = top[index] ?? '';
    return executable === undefined
      ? []
      : [{ kind: 'executable', file: name, name: name.replace(/\.exe$/, ''), ...executable } as const];
  });
  const [first, ...others] = found;
  if (first === undefined) {
    const listing = top.length === 0 ? 'it is empty' : `there are ${top.slice(0, 10).join(', ')}`;
    throw invalid(directory, `it holds neither a ${CONFIG.slice(1)} nor an executable (${listing})`);
  }
  if (others.length > 0)
    throw invalid(directory, `it holds several executables: ${found.map((each) => each.name).join(', ')}`);
  const text = await readBundledConfig({ directory, path: first.file });
  return { ...first, config: text === undefined ? undefined : parseRuntimeConfig(text) };
}

function invalid(directory: string, got: string): ActionError {
  return new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `reading the publish directory ${directory}`,
    got,
    hint: 'Give the folder that `dotnet publish -o <folder>` filled for one project, as it is.',
  });
}
