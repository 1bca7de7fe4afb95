import type { Choice } from '#base/choice.ts';
import { type ProjectGraph, projectClosure } from '#dotnet/project/graph.ts';

/** The difference from an earlier commit. */
export type Change =
  | {
      readonly kind: 'known';
      /** The earlier commit, shortened. */
      readonly since: string;
      /** Relative to the repository's root, with `/`. A submodule counts as one file. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly because: string };

/** Files that affect every project below their folder, even if no project names them. */
const ABOVE =
  /^(?:.*\.(?:props|targets|rsp|ruleset)|global\.json|nuget\.config|\.editorconfig|.*\.?globalconfig|packages\.lock\.json)$/i;

/**
 * Returns whether a change can affect the publish output of a project. Relevant are its own folder, the projects that
 * it references, the files that these import or link, and configuration files in parent folders. In doubt, the answer
 * is yes.
 */
export function affectedByChange(
  project: string,
  { graph, change }: { readonly graph: ProjectGraph; readonly change: Change },
): Choice<boolean> {
  if (change.kind === 'unknown') return { value: true, because: change.because };
  const closure = projectClosure(project, graph);
  const unclear = closure.map((path) => graph.get(path)?.unclear).find((text) => text !== undefined);
  for (const path of closure) {
    const takes = graph.get(path)?.takes ?? [];
    const file = change.files.find((each) => counts(each, { folder: folderOf(path), takes }));
    if (file !== undefined) return { value: true, because: reason(file, { path, project, since: change.since }) };
  }
  if (unclear !== undefined && change.files.length > 0) {
    return { value: true, because: `only MSBuild can resolve "${unclear}"` };
  }
  return { value: false, because: `none of its files has changed since ${change.since}` };
}

function counts(
  file: string,
  { folder, takes }: { readonly folder: string; readonly takes: readonly string[] },
): boolean {
  if (isWithin(file, folder) || isWithin(folder, file)) return true;
  if (takes.some((path) => isWithin(file, path) || isWithin(path, file))) return true;
  return ABOVE.test(file.slice(file.lastIndexOf('/') + 1)) && isWithin(folder, folderOf(file));
}

function reason(
  file: string,
  change: { readonly path: string; readonly project: string; readonly since: string },
): string {
  const through = change.path === change.project ? '' : `, which affects ${change.path}`;
  return `${file} changed since ${change.since}${through}`;
}

/** Empty for the root. */
function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
