import { relative, resolve, sep } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { type ProjectFacts, type ProjectPlace, readProjectFacts } from './facts.ts';
import { findProjects, kindOfPath, notFound, searchProjects } from './find-project.ts';
import { isSolution, projectsOfSolution, readSolution } from './solution.ts';

/** The projects of a repository, each with the reason why it is to be an image or is not. */
export interface FoundProjects {
  /** At least one, by path. */
  readonly deployable: readonly Choice<ProjectFacts>[];
  readonly others: readonly Choice<ProjectFacts>[];
}

/**
 * Finds every deployable project that the lines of the input mean: a project file is itself, a solution what it lists, a
 * folder all that is below it.
 * @throws ActionError PROJECT_NOT_FOUND where there is none.
 */
export async function findDeployable(
  place: ProjectPlace & {
    /** Absolute; what the lines are relative to. */
    readonly workspace: string;
    readonly lines: readonly string[];
    /** Whether a path below the root is no part of the build: what is there is no project of it. */
    readonly excluded: (path: string) => boolean;
  },
): Promise<FoundProjects> {
  const sorted = await findOfLines(place.lines, place);
  const named = (each: Choice<ProjectFacts>): boolean => each.from === 'input project';
  const judged = sorted.map((each) => ({ each, obstacle: named(each) ? undefined : obstacleOf(each.value) }));
  const deployable = judged.filter(({ obstacle }) => obstacle === undefined).map(({ each }) => each);
  if (deployable.length === 0) {
    const names = sorted.map(({ value }) => value.path).join(', ');
    throw notFound(place.lines.join(', '), `no .NET application is there${names === '' ? '' : `, only ${names}`}`);
  }
  const others = judged.flatMap(({ each, obstacle }) =>
    obstacle === undefined ? [] : [{ ...each, because: obstacle }],
  );
  return { deployable, others };
}

type LinePlace = ProjectPlace & { readonly workspace: string; readonly excluded: (path: string) => boolean };

/**
 * The projects that lines mean, each once, by path: a project file itself, what a solution lists, all below a folder.
 * @throws ActionError PROJECT_NOT_FOUND
 */
export async function findOfLines(
  lines: readonly string[],
  place: LinePlace,
): Promise<readonly Choice<ProjectFacts>[]> {
  const found = (await Promise.all(lines.map((line) => findOfLine(line, place)))).flat();
  const all = [...new Map(found.map((each) => [each.value.path, each])).values()];
  return all.sort((a, b) => (a.value.path < b.value.path ? -1 : 1));
}

async function findOfLine(line: string, place: LinePlace): Promise<readonly Choice<ProjectFacts>[]> {
  const { root, workspace, excluded } = place;
  const path = resolve(workspace, line);
  const kind = await kindOfPath(path);
  const isFile = kind === 'file' && !isSolution(path);
  // Its errors are those of the main action.
  if (kind === undefined || isFile || relative(root, path).startsWith('..')) {
    return await findProjects({ ...place, inputs: [line] });
  }
  const isFolder = kind === 'folder';
  const files = isFolder ? await searchProjects(path) : projectsOfSolution(path, await readSolution(place.root, path));
  const because = isFolder ? 'found below the folder' : `${line} lists it`;
  const paths = files.map((file) => relative(root, file).split(sep).join('/'));
  return Promise.all(
    paths
      .filter((own) => !ancestors(own).some(excluded))
      .map(async (own) => ({ value: await readProjectFacts(own, place), because, from: own })),
  );
}

/** `a/b/c.csproj`: itself, `a/b` and `a`. */
function ancestors(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}

/** Why a project is no image, unless somebody names it. */
function obstacleOf({ kind, properties, frameworks }: ProjectFacts): string | undefined {
  const says = (name: string, value: string): boolean => properties[name]?.toLowerCase() === value;
  if (kind === 'test') return 'it is a test';
  if (says('EnableSdkContainerSupport', 'false')) return 'EnableSdkContainerSupport is false';
  if (says('IsPublishable', 'false')) return 'IsPublishable is false';
  if (says('IsAspireHost', 'true')) return 'it starts the others on a developer’s machine';
  if (says('OutputType', 'winexe')) return 'it has windows to show';
  if (kind === 'library') return 'it is a library';
  if (properties['TargetFrameworkVersion'] !== undefined) return 'it is of .NET Framework';
  const elsewhere = frameworks.length > 0 && frameworks.every((tfm) => ELSEWHERE.test(tfm));
  return elsewhere ? `no container runs ${frameworks.join(', ')}` : undefined;
}

/** .NET Framework, devices and browsers. */
const ELSEWHERE = /^net\d{2,3}$|-(?:android|ios|maccatalyst|macos|tvos|tizen|browser)[\d.]*$/i;
