import * as v from 'valibot';
import { parseJson } from '#base/parse-json.ts';
import { asStored, recordOfEach, type Stored } from '#base/stored.ts';
import { findFiles } from '#publish/paths/find-files.ts';

/** A folder that contains this file is a project's folder of intermediate files, whatever its name. */
export const ASSETS_FILE = 'project.assets.json';

/** The result of a restore for one project (`project.assets.json`, NuGet.ProjectModel): the parts that are used here. */
export interface Assets {
  /** Keys are frameworks, `net10.0` or with a RID, `net10.0/linux-x64`. */
  readonly targets?: Readonly<Record<string, Readonly<Record<string, TargetLibrary>>>>;
  /** Keys are `Id/Version`. */
  readonly libraries?: Readonly<
    Record<string, { readonly type?: string; readonly sha512?: string; readonly path?: string }>
  >;
  readonly project?: {
    readonly version?: string;
    readonly frameworks?: Readonly<
      Record<
        string,
        {
          readonly dependencies?: Readonly<Record<string, { readonly target?: string; readonly version?: string }>>;
          readonly downloadDependencies?: readonly { readonly name: string; readonly version: string }[];
        }
      >
    >;
    readonly restore?: {
      readonly projectPath?: string;
      readonly sources?: Readonly<Record<string, unknown>>;
      readonly frameworks?: Readonly<
        Record<string, { readonly projectReferences?: Readonly<Record<string, unknown>> }>
      >;
    };
  };
}

/** A package or project that a restore chose for a framework. */
export interface TargetLibrary {
  readonly type?: string;
  /** Ids, with ranges of versions. */
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly runtime?: Readonly<Record<string, unknown>>;
  readonly native?: Readonly<Record<string, unknown>>;
  readonly runtimeTargets?: Readonly<Record<string, unknown>>;
  readonly resource?: Readonly<Record<string, unknown>>;
  readonly frameworkReferences?: readonly string[];
}

/** Reads the assets files of all projects that were restored in this copy of a source. */
export async function readAssets(source: string): Promise<readonly Assets[]> {
  const files = await findFiles(source, ASSETS_FILE);
  return files.flatMap(({ text }) => parseAssets(text));
}

/** In UTF-16 units. A thousand packages for several frameworks need about 20 million. */
const LARGEST = 128 * 1024 * 1024;

/** Returns nothing for a file that has the name but is not an assets file. A build may write anything there. */
export function parseAssets(text: string): readonly Assets[] {
  try {
    const assets = asStored(storedAssets, parseJson(text, { length: LARGEST }));
    return assets === undefined ? [] : [assets];
  } catch {
    return [];
  }
}

const text = v.exactOptional(v.string());
const byName = v.exactOptional(recordOfEach(v.unknown()));
const library = v.object({ type: text, sha512: text, path: text });
const targetLibrary: Stored<TargetLibrary> = v.object({
  type: text,
  dependencies: v.exactOptional(recordOfEach(v.string())),
  runtime: byName,
  native: byName,
  runtimeTargets: byName,
  resource: byName,
  frameworkReferences: v.exactOptional(v.array(v.string())),
});
const framework = v.object({
  dependencies: v.exactOptional(recordOfEach(v.object({ target: text, version: text }))),
  downloadDependencies: v.exactOptional(v.array(v.object({ name: v.string(), version: v.string() }))),
});
const restored = v.object({
  projectPath: text,
  sources: byName,
  frameworks: v.exactOptional(recordOfEach(v.object({ projectReferences: byName }))),
});

const storedAssets: Stored<Assets> = v.object({
  targets: v.exactOptional(recordOfEach(recordOfEach(targetLibrary))),
  libraries: v.exactOptional(recordOfEach(library)),
  project: v.exactOptional(
    v.object({
      version: text,
      frameworks: v.exactOptional(recordOfEach(framework)),
      restore: v.exactOptional(restored),
    }),
  ),
});

/**
 * Returns the first package whose version the files of the source do not determine, as `Id version`. This is a package of a
 * project without a lock file, with a floating version (`1.*`) or any range except a minimum or an exact version.
 * @param isLocked whether the project at a path in the container has a lock file in the source.
 */
export function floatingPackage(
  all: readonly Assets[],
  isLocked: (projectPath: string) => boolean,
): string | undefined {
  const found = all
    .filter(({ project }) => !isLocked(project?.restore?.projectPath ?? ''))
    .flatMap(({ project }) => Object.values(project?.frameworks ?? {}))
    .flatMap(({ dependencies }) => Object.entries(dependencies ?? {}))
    .filter(([, { target }]) => target === undefined || target === 'Package')
    .find(([, { version }]) => !isSettled(version ?? ''));
  return found === undefined ? undefined : `${found[0]} ${found[1].version ?? ''}`;
}

/** Assets files write a plain version as `[1.2.3, )`, of which NuGet takes the lowest. `[1.2.3]` is exactly one version. */
function isSettled(range: string): boolean {
  return /^\[[^*,]+(?:, \)|\])$/.test(range) || /^[^*,[\]()]+$/.test(range);
}
