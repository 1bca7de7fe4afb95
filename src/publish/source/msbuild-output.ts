import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder holds, as far as it says whose it is. */
interface ListedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** What each restore writes into a project's folder of intermediate files. */
const OF_RESTORE = /^project\.(?:assets\.json|nuget\.cache)$|\.nuget\.(?:dgspec\.json|g\.props|g\.targets)$/;
const OF_BUILD = /^(?:debug|release)(?:[-_.].*)?$/i;

/** Whether MSBuild has its intermediate files in a folder, whatever its name is (`BaseIntermediateOutputPath`). */
export function isIntermediate(found: readonly ListedEntry[]): boolean {
  const hasFile = (test: (name: string) => boolean): boolean =>
    found.some(({ name, kind }) => kind === 'file' && test(name));
  return hasFile((name) => name === 'project.assets.json') && hasFile((name) => name.endsWith('.nuget.dgspec.json'));
}

/** Whether an entry of such a folder is MSBuild's own, where the folder holds sources too. */
export function isOfMSBuild({ name, kind }: ListedEntry): boolean {
  return kind === 'folder' ? OF_BUILD.test(name) : OF_RESTORE.test(name);
}

/**
 * The projects of a folder as MSBuild lays it out (`UseArtifactsOutput`: `obj/App`, `bin/App`, `publish/App`): those whose
 * intermediate files lie there. Other names in it were made by something else.
 */
export async function projectsWithArtifacts(
  folder: string,
  found: readonly ListedEntry[],
): Promise<ReadonlySet<string>> {
  if (!found.some(({ name, kind }) => name === 'obj' && kind === 'folder')) return new Set();
  const names = await foldersIn(join(folder, 'obj'));
  const own = await Promise.all(names.map(async (name) => isIntermediate(await entriesIn(join(folder, 'obj', name)))));
  return new Set(names.filter((_, at) => own[at]));
}

/** Folders of outputs beside `obj`. What `dotnet pack` makes stays: a build may have it as a feed. */
export const ARTIFACTS = ['bin', 'publish'];

async function foldersIn(path: string): Promise<readonly string[]> {
  return (await entriesIn(path)).filter(({ kind }) => kind === 'folder').map(({ name }) => name);
}

async function entriesIn(path: string): Promise<readonly ListedEntry[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file',
  }));
}
