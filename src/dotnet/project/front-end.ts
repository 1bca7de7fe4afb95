import { pathFrom } from '#base/files/paths.ts';
import { ON_LINUX } from './evaluate.ts';
import type { ProjectPlace } from './facts.ts';
import { isFileBased } from './file-based.ts';
import type { MSBuildFile } from './msbuild-files.ts';
import { findNodeCommands, NODE_TOOLS } from './node-commands.ts';
import type { Properties } from './property-names.ts';
import { type ProjectReader, projectReader, visitProjects } from './referenced.ts';

/** Why a project needs Node.js during the publish. */
export interface NodeNeed {
  /** The project file, or a file that it imports or references, relative to the repository's root, with `/`. */
  readonly file: string;
  /** Rest of a sentence that begins with the file: `runs "npm ci"`. */
  readonly what: string;
  /** Whether a publish without Node.js must fail, judging by the files. */
  readonly sure: boolean;
}

/** Packages that serve a front end built with Node.js, which may also come from elsewhere. */
const SPA_PACKAGES = /^Microsoft\.AspNetCore\.(?:SpaProxy|SpaServices|NodeServices)(?:\.|$)/i;

/**
 * Finds out why a project needs Node.js: commands in its file, in the projects it references and in imported files of
 * the repository, a JavaScript project (`.esproj`), or signs of a SPA template. Certain needs come first.
 * @returns undefined if it does not need Node.js
 */
export async function findNodeNeed(
  project: string,
  place: ProjectPlace & { readonly readProject?: ProjectReader },
): Promise<NodeNeed | undefined> {
  const { root, globals, readProject = projectReader(place) } = place;
  const needs = await visitProjects(project, {
    root,
    readProject,
    visit: ({ files, values }) =>
      files.filter(mayNeedNode).flatMap((file) => needsOf(file, { values: values(), globals, root })),
  });
  const found = needs.flat();
  return found.find(({ sure }) => sure) ?? found[0];
}

/** Most project files contain none of these words and can be skipped. */
function mayNeedNode({ path, text }: MSBuildFile): boolean {
  return path.endsWith('.esproj') || (!isFileBased(path) && WORDS.test(text));
}

const WORDS = new RegExp([...NODE_TOOLS, 'spa'].join('|'), 'i');

function needsOf(
  file: MSBuildFile,
  { values, globals, root }: { readonly values: Properties; readonly globals: Properties; readonly root: string },
): readonly NodeNeed[] {
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
