import { resolve } from 'node:path';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import { ON_LINUX } from './evaluate.ts';
import type { ProjectPlace } from './facts.ts';
import { isFileBased } from './file-based.ts';
import { type MSBuildFile, pathsOfImport } from './msbuild-files.ts';
import { findNodeCommands, NODE_TOOLS } from './node-commands.ts';
import type { Properties } from './property-names.ts';
import { followReferences, type ProjectReader, projectReader } from './referenced.ts';

/** What of a project wants Node.js while it is published. */
export interface NodeNeed {
  /** The project file, or one that it imports or references, below the repository's root, with `/`. */
  readonly file: string;
  /** The end of a sentence that begins with the file: `runs "npm ci"`. */
  readonly what: string;
  /** Whether a publish without Node must fail, as far as the files tell. */
  readonly sure: boolean;
}

/** Packages that serve a front-end made by Node; a build may well get it from elsewhere. */
const SPA_PACKAGES = /^Microsoft\.AspNetCore\.(?:SpaProxy|SpaServices|NodeServices)(?:\.|$)/i;

/**
 * What of the project wants Node: commands in its file, in those of the projects it references and in what they import
 * from the repository, a JavaScript project (`.esproj`), or the traces of a SPA template. What is sure comes first.
 * @returns undefined where nothing does.
 */
export async function findNodeNeed(
  project: string,
  place: ProjectPlace & { readonly readProject?: ProjectReader },
): Promise<NodeNeed | undefined> {
  const { root, globals, readProject = projectReader(place) } = place;
  const needs = await followReferences([resolve(root, project)], async (path) => {
    const { files, values } = await readProject(path);
    const references = files.flatMap((file) =>
      file.xml.projectReferences.flatMap((to) => pathsOfImport(to, { file, values })),
    );
    return {
      value: files.filter(mayNeedNode).flatMap((file) => needsOf(file, { values: values(), globals, root })),
      next: references.filter((to) => isWithin(to, root)),
    };
  });
  const found = needs.flat();
  return found.find(({ sure }) => sure) ?? found[0];
}

/** Most project files have none of these words: they need no closer look. */
function mayNeedNode({ path, text }: MSBuildFile): boolean {
  return path.endsWith('.esproj') || (!isFileBased(path) && WORDS.test(text));
}

const WORDS = new RegExp([...NODE_TOOLS, 'spa'].join('|'), 'i');

function needsOf(
  file: MSBuildFile,
  of: { readonly values: Properties; readonly globals: Properties; readonly root: string },
): readonly NodeNeed[] {
  const { values, globals, root } = of;
  const name = pathFrom(root, file.path);
  if (/\.esproj$/i.test(file.path))
    return [{ file: name, what: 'is a JavaScript project, which npm builds', sure: true }];
  const commands = findNodeCommands({ text: file.text, fixed: { ...ON_LINUX, ...globals }, values });
  const spa = file.xml.packages.find(({ name: id }) => SPA_PACKAGES.test(id))?.name;
  const spaRoot = file.xml.properties.find((property) => property.name === 'SpaRoot');
  return [
    ...commands.map(({ command, sure }) => ({ file: name, what: `runs "${command}"`, sure })),
    ...(spaRoot === undefined ? [] : [{ file: name, what: `has a SpaRoot, ${spaRoot.value}`, sure: false }]),
    ...(spa === undefined ? [] : [{ file: name, what: `references ${spa}`, sure: false }]),
  ];
}
