import { posix } from 'node:path';
import { defined, groupBy } from '#base/objects.ts';
import type { ResolvedPackage, ResolvedProject } from '#publication/sbom-facts.ts';
import type { Assets, TargetLibrary } from './assets.ts';

/** What a restore chose for one published project. */
export interface ResolvedGraph {
  readonly packages: readonly ResolvedPackage[];
  readonly projects: readonly ResolvedProject[];
}

/** What MSBuild says of a publish. */
interface Published {
  /** Its project, relative to the repository. */
  readonly project: string;
  /** `net10.0`. */
  readonly framework: string;
  /** `portable`, or the RID. */
  readonly target: string;
  readonly selfContained: boolean;
  readonly aot: boolean;
  /** The shared frameworks that the project references. */
  readonly frameworks: readonly string[];
}

/**
 * Reads which packages and projects a restore chose for a publish.
 * @param assets the assets file of the published project.
 * @param placeOf returns the path in the repository of a path in the container.
 */
export function resolvedGraph(
  assets: Assets,
  { published, placeOf }: { readonly published: Published; readonly placeOf: (path: string) => string },
): ResolvedGraph {
  const chosen = Object.entries(targetOf(assets, published));
  const folder = posix.dirname(published.project);
  const names = chosen.map(([key, { type }]) => {
    const path = assets.libraries?.[key]?.path ?? key;
    return [idOf(key), type === 'project' ? posix.join(folder, path) : key] as const;
  });
  const byId = new Map(names);
  const needsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []).sort();
  const direct = directIn(assets, published.framework);
  const packages = chosen.filter(([, { type }]) => type === 'package');
  const projects = chosen.filter(([, { type }]) => type === 'project');
  const references = referencesIn(assets, published.framework).map(placeOf);
  const own = {
    path: published.project,
    ...defined({ version: assets.project?.version }),
    needs: [...needsOf([...direct]), ...references].sort(),
  };
  return {
    packages: [
      ...packages.map(([key, library]) => ({
        ...splitKey(key),
        ...defined({ sha512: assets.libraries?.[key]?.sha512 }),
        direct: direct.has(idOf(key)),
        use: hasFiles(library) ? ('library' as const) : ('build' as const),
        needs: needsOf(Object.keys(library.dependencies ?? {})),
      })),
      ...runtimePacks(assets, published),
    ],
    projects: [
      own,
      ...projects.map(([key, library]) => ({
        path: byId.get(idOf(key)) ?? key,
        version: splitKey(key).version,
        needs: needsOf(Object.keys(library.dependencies ?? {})),
      })),
    ],
  };
}

/** In lowercase: NuGet compares ids without case. */
function idOf(key: string): string {
  return splitKey(key).id.toLowerCase();
}

function splitKey(key: string): { readonly id: string; readonly version: string } {
  const slash = key.lastIndexOf('/');
  return { id: key.slice(0, slash), version: key.slice(slash + 1) };
}

/** An asset with this name means that there is none. */
const NOTHING = /(?:^|\/)_\._$/;

function hasFiles({ runtime, native, runtimeTargets, resource }: TargetLibrary): boolean {
  const all = [runtime, native, runtimeTargets, resource].flatMap((group) => Object.keys(group ?? {}));
  return all.some((path) => !NOTHING.test(path));
}

/** Returns the libraries for the framework, with the RID if the restore had it. */
function targetOf({ targets = {} }: Assets, { framework, target }: Published): Readonly<Record<string, TargetLibrary>> {
  const all = Object.keys(targets);
  const byFramework = groupBy(all, (key) => shortName(key.split('/')[0] ?? ''));
  const own = byFramework.get(framework) ?? (byFramework.size === 1 ? all : []);
  const key = own.find((each) => each.endsWith(`/${target}`)) ?? own.find((each) => !each.includes('/')) ?? own[0];
  return targets[key ?? ''] ?? {};
}

/** Old assets files have `.NETCoreApp,Version=v3.1` for `netcoreapp3.1`. */
function shortName(name: string): string {
  const [, major = '', minor = ''] = /^\.NETCoreApp,Version=v(\d+)\.(\d+)$/.exec(name) ?? [];
  return major === '' ? name : `${Number(major) < 5 ? 'netcoreapp' : 'net'}${major}.${minor}`;
}

function frameworkIn<T>(frameworks: Readonly<Record<string, T>> | undefined, wanted: string): T | undefined {
  const all = Object.entries(frameworks ?? {});
  return all.find(([name]) => shortName(name) === wanted)?.[1] ?? (all.length === 1 ? all[0]?.[1] : undefined);
}

/** The ids of the packages that the project itself names, in lowercase. */
function directIn({ project }: Assets, framework: string): ReadonlySet<string> {
  const { dependencies = {} } = frameworkIn(project?.frameworks, framework) ?? {};
  const packages = Object.entries(dependencies).filter(([, { target = 'Package' }]) => target === 'Package');
  return new Set(packages.map(([id]) => id.toLowerCase()));
}

function referencesIn({ project }: Assets, framework: string): readonly string[] {
  const { projectReferences = {} } = frameworkIn(project?.restore?.frameworks, framework) ?? {};
  return Object.keys(projectReferences);
}

const PACK = /^(Microsoft\.\w+\.App)\.Runtime\.(NativeAOT\.)?(.+)$/;

/**
 * The runtime inside a self-contained application. NuGet downloads more packs than are used: the restore also brings those
 * of frameworks that nothing references.
 */
function runtimePacks(assets: Assets, published: Published): readonly ResolvedPackage[] {
  const { selfContained, aot, target } = published;
  if (!selfContained || target === 'portable') return [];
  const libraries = Object.values(targetOf(assets, published));
  const wanted = new Set([...published.frameworks, ...libraries.flatMap((each) => each.frameworkReferences ?? [])]);
  const { downloadDependencies = [] } = frameworkIn(assets.project?.frameworks, published.framework) ?? {};
  const packs = downloadDependencies.flatMap(({ name, version }): readonly Pack[] => {
    const [, framework = '', native, rid] = PACK.exec(name) ?? [];
    const own = { id: name, version: lowestOf(version), framework };
    if (rid === undefined) return aot && isCompiler(name, target) ? [{ ...own, native: true }] : [];
    return rid === target && wanted.has(framework) ? [{ ...own, native: native !== undefined }] : [];
  });
  // Native code is linked with a pack of its own, if the framework has one.
  const natives = new Set(packs.filter(({ native }) => native).map(({ framework }) => framework));
  return packs
    .filter(({ framework, native }) => (aot ? native || !natives.has(framework) : !native))
    .map(({ id, version }) => ({ id, version, direct: false, use: 'runtime', needs: [] }));
}

interface Pack {
  readonly id: string;
  readonly version: string;
  readonly framework: string;
  /** For native code. */
  readonly native: boolean;
}

/** The compiler's package has the part of the runtime that native code is linked with. */
function isCompiler(name: string, rid: string): boolean {
  return name.toLowerCase() === `runtime.${rid}.microsoft.dotnet.ilcompiler`;
}

/** `[10.0.1, 10.0.1]` → `10.0.1`. */
function lowestOf(range: string): string {
  return range.replace(/^[[(]?\s*([^,\s\])]*).*$/s, '$1');
}
