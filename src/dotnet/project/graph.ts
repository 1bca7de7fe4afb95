import { dirname, resolve } from 'node:path';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import { once } from '#base/once.ts';
import { expand } from './evaluate.ts';
import type { ProjectPlace } from './facts.ts';
import {
  type MSBuildFile,
  msbuildReader,
  pathsOfImport,
  propertyValues,
  type ReadMSBuildFile,
  readMSBuildFiles,
} from './msbuild-files.ts';
import type { Properties } from './property-names.ts';
import { followReferences } from './referenced.ts';

/** A project of the graph, judging by its files. All paths are relative to the repository's root, with `/`. */
interface ProjectNode {
  readonly path: string;
  /** Projects that it references directly. */
  readonly references: readonly string[];
  /** Files and folders outside of its own folder that it uses: imports and linked files. */
  readonly takes: readonly string[];
  /** A reference that only MSBuild can resolve, as written. */
  readonly unclear?: string;
}

/** By path. */
export type ProjectGraph = ReadonlyMap<string, ProjectNode>;

/** Reads projects (paths below the root) and everything that they reference. */
export async function readProjectGraph(projects: readonly string[], place: ProjectPlace): Promise<ProjectGraph> {
  const read = msbuildReader(place.root);
  const nodes = await followReferences(projects, async (path) => {
    const node = await readNode(path, { ...place, read });
    return { value: node, next: node.references };
  });
  return new Map(nodes.map((node) => [node.path, node]));
}

/** Returns the project and everything that it references, nearest first. */
export function projectClosure(project: string, graph: ProjectGraph): readonly string[] {
  const all = new Set([project]);
  for (const path of all) for (const next of graph.get(path)?.references ?? []) all.add(next);
  return [...all];
}

async function readNode(path: string, place: ProjectPlace & { readonly read: ReadMSBuildFile }): Promise<ProjectNode> {
  const { root, globals, read } = place;
  const project = resolve(root, path);
  const files = await readMSBuildFiles(project, place);
  const values = once(() => propertyValues(files, globals));
  // MSBuild resolves references in imported files relative to the project.
  const at = { file: { path: project }, values };
  const written = files.flatMap(({ xml }) => xml.projectReferences).flatMap((text) => text.split(';'));
  const references = await Promise.all(
    written.map(async (text) => {
      const [to] = pathsOfImport(text, at);
      return { text, to, isThere: to !== undefined && (await read(to)) !== undefined };
    }),
  );
  const unclear =
    files.length === 0 ? path : references.find(({ isThere, text }) => !isThere && text.trim() !== '')?.text;
  const referenced = new Set(references.map(({ to }) => to));
  const taken = files.flatMap((file) => [file.path, ...outsidePaths(file, { project, values })]);
  const inRepository = (paths: readonly string[]): readonly string[] =>
    [...new Set(paths)].filter((each) => isWithin(each, root)).map((each) => pathFrom(root, each));
  return {
    path,
    references: inRepository(references.flatMap(({ to, isThere }) => (isThere && to !== undefined ? [to] : []))),
    takes: inRepository(taken.filter((each) => !isWithin(each, dirname(project)) && !referenced.has(each))),
    ...defined({ unclear }),
  };
}

const NAMED = /\bInclude\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Returns the absolute paths in the items of a file. For a pattern, returns the folder that it starts with. */
function outsidePaths(
  file: MSBuildFile,
  reference: { readonly project: string; readonly values: () => Properties },
): readonly string[] {
  const own = {
    MSBuildThisFileDirectory: `${dirname(file.path)}/`,
    MSBuildProjectDirectory: dirname(reference.project),
  };
  const known = { ...reference.values(), ...own };
  return [...file.text.matchAll(NAMED)]
    .flatMap(([, double = '', single = '']) => (double + single).split(';'))
    .filter((text) => /\.\.|\$\(/.test(text))
    .map((text) => expand(text.trim(), known).replaceAll('\\', '/'))
    .filter((text) => text !== '' && !/[$%@]/.test(text))
    .map((text) => resolve(dirname(reference.project), beforePattern(text)));
}

/** Returns the folder that a pattern starts with. */
function beforePattern(path: string): string {
  const at = path.search(/[*?]/);
  return at < 0 ? path : path.slice(0, path.lastIndexOf('/', at) + 1);
}
