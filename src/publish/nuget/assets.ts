import { parseJson } from '#base/parse-json.ts';
import { findFiles } from '#publish/paths/find-files.ts';

/** A folder with one is a project's folder of intermediate files, wherever a repository has it. */
export const ASSETS_FILE = 'project.assets.json';

/** What a restore decided for one project (`project.assets.json`, NuGet.ProjectModel), as far as it matters here. */
export interface Assets {
  /** By `Id/Version`. */
  readonly libraries?: Readonly<Record<string, { readonly type?: string }>>;
  readonly project?: {
    readonly frameworks?: Readonly<
      Record<
        string,
        {
          readonly dependencies?: Readonly<Record<string, { readonly target?: string; readonly version?: string }>>;
          readonly downloadDependencies?: readonly { readonly name: string; readonly version: string }[];
        }
      >
    >;
    readonly restore?: { readonly projectPath?: string; readonly sources?: Readonly<Record<string, unknown>> };
  };
}

/** Those of all projects that a restore in this copy of a source dealt with. */
export async function readAssets(source: string): Promise<readonly Assets[]> {
  const files = await findFiles(source, ASSETS_FILE);
  return files.flatMap(({ text }) => parseAssets(text));
}

/** In UTF-16 units: a thousand packages for several frameworks have some 20 million. */
const LARGEST = 128 * 1024 * 1024;

/** A repository may have a file of that name that is something else: it says nothing. */
export function parseAssets(text: string): readonly Assets[] {
  try {
    const value = parseJson(text, { length: LARGEST }) as Assets | null;
    return typeof value === 'object' && value !== null ? [value] : [];
  } catch {
    return [];
  }
}

/**
 * The first package whose version is not settled by the files of the source: a floating version (`1.*`), or a range with
 * another lower end than "at least this one", in a project without a lock file. `Id version` for people.
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

/** `[1.2.3, )` is how assets files write a plain version, of which NuGet takes the lowest; `[1.2.3]` is one version. */
function isSettled(range: string): boolean {
  return /^\[[^*,]+(?:, \)|\])$/.test(range) || /^[^*,[\]()]+$/.test(range);
}
