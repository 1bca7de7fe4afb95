import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { FileOrigin } from '#oci/layer/split.ts';
import type { PublishedPackage } from '#publication/publication.ts';
import type { ResolvedPackage } from '#publication/sbom-facts.ts';
import type { ResolvedGraph } from '#publish/nuget/resolved-packages.ts';

/** What `<App>.deps.json` says about the files next to it (dotnet/sdk `runtime-configuration-file.md`, ".deps.json"). */
export interface Dependencies {
  readonly packages: readonly PublishedPackage[];
  /** Keys are paths in the output. */
  readonly origins: ReadonlyMap<string, FileOrigin>;
  /** The RID of the target, if the app was published for one. */
  readonly rid: string | undefined;
  /** What it says about the packages and projects of the application. */
  readonly graph: ResolvedGraph;
}

export const NO_DEPENDENCIES: Dependencies = {
  packages: [],
  origins: new Map(),
  rid: undefined,
  graph: { packages: [], projects: [] },
};

/** Parses a `.deps.json`. `app` is the name of the application, whose own library is not a reference. */
export function parseDependencies(text: string, app: string): Dependencies {
  const json = parse(text);
  const libraries = objectOf(json['libraries']);
  const target = objectOf(json['runtimeTarget'])['name'];
  const targetName = typeof target === 'string' ? target : '';
  const origins = new Map<string, FileOrigin>();
  const chosen = Object.entries(objectOf(objectOf(json['targets'])[targetName]));
  for (const [key, assets] of chosen) {
    const origin = originOf(key, { library: objectOf(libraries[key]), app });
    for (const path of assetPaths(objectOf(assets), origin)) origins.set(path, origin);
  }
  const packages = Object.entries(libraries).flatMap(([key, library]) => packageOf(key, objectOf(library)));
  const rid = targetName.includes('/') ? targetName.slice(targetName.indexOf('/') + 1) : undefined;
  return { packages, origins, rid, graph: graphOf(chosen, { libraries, app }) };
}

/** The application itself depends on what its project names. */
function graphOf(
  chosen: readonly (readonly [string, unknown])[],
  { libraries, app }: { readonly libraries: Readonly<Record<string, unknown>>; readonly app: string },
): ResolvedGraph {
  const typeOf = (key: string) => objectOf(libraries[key])['type'];
  const names = new Map(chosen.map(([key]) => [key, typeOf(key) === 'project' ? idOf(key) : withoutPrefix(key)]));
  const needsOf = (value: unknown) =>
    Object.entries(objectOf(objectOf(value)['dependencies']))
      .flatMap(([id, version]) => names.get(`${id}/${String(version)}`) ?? [])
      .sort();
  const direct = new Set(chosen.filter(([key]) => idOf(key) === app).flatMap(([, value]) => needsOf(value)));
  const packages = chosen.flatMap(([key, value]): readonly ResolvedPackage[] => {
    const type = typeOf(key);
    if (type !== 'package' && type !== 'runtimepack') return [];
    const name = withoutPrefix(key);
    const sha512 = objectOf(libraries[key])['sha512'];
    const hashed = typeof sha512 === 'string' ? { sha512: sha512.replace(/^sha512-/, '') } : {};
    const use = type === 'package' ? 'library' : 'runtime';
    const own = { id: idOf(name), version: name.slice(name.lastIndexOf('/') + 1), use } as const;
    return [{ ...own, ...(hashed.sha512 === '' ? {} : hashed), direct: direct.has(name), needs: needsOf(value) }];
  });
  const projects = chosen
    .filter(([key]) => typeOf(key) === 'project')
    .map(([key, value]) => ({ path: idOf(key), version: key.slice(key.indexOf('/') + 1), needs: needsOf(value) }));
  return { packages, projects };
}

function idOf(key: string): string {
  return key.split('/')[0] ?? '';
}

function withoutPrefix(key: string): string {
  return key.replace(/^runtimepack\./, '');
}

function originOf(
  key: string,
  { library, app }: { readonly library: Readonly<Record<string, unknown>>; readonly app: string },
): FileOrigin {
  const [id = '', version = ''] = key.split('/');
  if (library['type'] === 'package') return { kind: 'package', id, version };
  if (library['type'] === 'runtimepack') return { kind: 'package', id: id.replace(/^runtimepack\./, ''), version };
  return id === app ? { kind: 'app' } : { kind: 'project', project: id };
}

/**
 * Returns the paths of a library's assets in the output. Assets of the target's RID are at its top level; those of other
 * RIDs keep their path below `runtimes/`.
 */
function assetPaths(assets: Readonly<Record<string, unknown>>, origin: FileOrigin): readonly string[] {
  const flat = [...Object.keys(objectOf(assets['runtime'])), ...Object.keys(objectOf(assets['native']))].map(baseName);
  const perRid = Object.keys(objectOf(assets['runtimeTargets']));
  const resources = Object.entries(objectOf(assets['resources'])).map(([path, value]) => {
    const locale = objectOf(value)['locale'];
    return typeof locale === 'string' ? `${locale}/${baseName(path)}` : baseName(path);
  });
  const symbols = origin.kind === 'project' ? flat.map((path) => path.replace(/\.(dll|exe)$/, '.pdb')) : [];
  return [...flat, ...perRid, ...resources, ...symbols];
}

function packageOf(key: string, library: Readonly<Record<string, unknown>>): readonly PublishedPackage[] {
  if (library['type'] !== 'package') return [];
  const [id = '', version = ''] = key.split('/');
  const sha512 = library['sha512'];
  return [{ id, version, ...(typeof sha512 === 'string' && sha512 !== '' ? { sha512 } : {}) }];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The limit of a `*.deps.json`, in UTF-16 units. A thousand packages need about 2 million. */
const LARGEST = 64 * 1024 * 1024;

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(parseJson(text.replace(/^\uFEFF/, ''), { length: LARGEST }));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
