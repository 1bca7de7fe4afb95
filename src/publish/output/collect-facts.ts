import { posix } from 'node:path';
import { readFile } from '#base/files/beneath.ts';
import { defined } from '#base/objects.ts';
import type { NpmPackage, ResolvedPackage } from '#publication/sbom-facts.ts';
import { inRepository } from '#publish/msbuild/msbuild-facts.ts';
import { type Assets, readAssets } from '#publish/nuget/assets.ts';
import { withOrigins } from '#publish/nuget/package-origins.ts';
import { type ResolvedGraph, resolvedGraph } from '#publish/nuget/resolved-packages.ts';
import type { ObservedInputs } from '#publish/obj/observed-inputs.ts';
import { NPM_LOCK_FILES, parseNpmLock } from './npm-lock.ts';
import type { PublishOutput } from './publish-output.ts';

/** Where a finished build left what its SBOM needs. */
interface BuildTraces {
  /** The copy of the source; nothing runs in it any more. */
  readonly source: string;
  /** NuGet's packages folder. */
  readonly packages: string;
  readonly observed: Pick<ObservedInputs, 'closure' | 'snapshot'>;
  /** Whether addresses of feeds may be published. */
  readonly withFeeds: boolean;
}

/**
 * Adds to the outputs of a build what its restore and its front-end resolved. Without an assets file, as for a C# file,
 * deps.json remains.
 */
export async function withFacts(
  outputs: readonly PublishOutput[],
  traces: BuildTraces,
): Promise<readonly PublishOutput[]> {
  const [assets, npm] = await Promise.all([readAssets(traces.source), readNpmLocks(traces)]);
  const one = async (output: PublishOutput): Promise<PublishOutput> => {
    const { packages, projects } = graphOf(output, assets);
    const owners = ownersOf(output);
    const used = packages.map((each) =>
      each.use === 'build' && owners.has(`${each.id}/${each.version}`.toLowerCase())
        ? { ...each, use: 'library' as const }
        : each,
    );
    const folder = { folder: traces.packages, withFeeds: traces.withFeeds };
    return { ...output, resolved: { packages: await withOrigins(used, folder), projects, npm } };
  };
  return await Promise.all(outputs.map(one));
}

/** The packages of the files, in lowercase. */
function ownersOf({ files }: PublishOutput): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ origin }) => (origin.kind === 'package' ? [`${origin.id}/${origin.version}`.toLowerCase()] : [])),
  );
}

/** The packages of deps.json, and of published files, that the assets file lacks are added: packs of a runtime. */
function graphOf(output: PublishOutput, all: readonly Assets[]): ResolvedGraph {
  const { app, resolved } = output;
  const restored = fromAssets(output, all);
  const known = restored?.packages ?? [];
  const named = output.packages.map(({ id, version, sha512 }): ResolvedPackage => {
    const hashed = defined({ sha512: sha512?.replace(/^sha512-/, '') });
    return { id, version, ...hashed, direct: false, use: 'library', needs: [] };
  });
  const packages = new Map<string, ResolvedPackage>();
  for (const each of [...known, ...resolved.packages, ...named]) {
    const key = `${each.id}/${each.version}`.toLowerCase();
    if (!packages.has(key)) packages.set(key, each);
  }
  const own = { path: app.project, needs: resolved.packages.filter(({ direct }) => direct).map(nameOf) };
  const projects = restored?.projects ?? [own, ...resolved.projects.filter(({ path }) => path !== app.name)];
  return {
    packages: [...packages].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each),
    projects: [...projects].sort((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

function nameOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}/${version}`;
}

/** Returns `undefined` for an assets file that NuGet did not write: a build can write anything into it. */
function fromAssets({ app, references }: PublishOutput, all: readonly Assets[]): ResolvedGraph | undefined {
  const own = all.find(({ project }) => inRepository(project?.restore?.projectPath ?? '') === app.project);
  if (own === undefined) return undefined;
  try {
    return resolvedGraph(own, { published: { ...app, frameworks: references }, placeOf: inRepository });
  } catch {
    return undefined;
  }
}

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Reads the lock files of npm that the build read; all in the source, if reads could not be observed. */
async function readNpmLocks({ source, observed }: BuildTraces): Promise<readonly NpmPackage[]> {
  const { shape } = observed.closure;
  const paths = shape.whole ? [...observed.snapshot.entries.keys()] : shape.files;
  const locks = paths.filter((path) => NPM_LOCK_FILES.includes(posix.basename(path))).sort();
  const read = await Promise.all(
    locks.map(async (path) => {
      const bytes = await readFile(source, { path, max: LARGEST }).catch(() => Buffer.of());
      return parseNpmLock(bytes.toString('utf8'), path);
    }),
  );
  return read.flat();
}
