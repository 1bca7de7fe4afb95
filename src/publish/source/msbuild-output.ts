import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** An entry of a folder. */
interface ListedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/** Files that each restore writes into a project's folder of intermediate files. */
const OF_RESTORE = /^project\.(?:assets\.json|nuget\.cache)$|\.nuget\.(?:dgspec\.json|g\.props|g\.targets)$/;
const OF_BUILD = /^(?:debug|release)(?:[-_.].*)?$/i;

/** Whether a folder holds MSBuild's intermediate files, whatever its name is (`BaseIntermediateOutputPath`). */
export function isIntermediate(found: readonly ListedEntry[]): boolean {
  const hasFile = (test: (name: string) => boolean): boolean =>
    found.some(({ name, kind }) => kind === 'file' && test(name));
  return hasFile((name) => name === 'project.assets.json') && hasFile((name) => name.endsWith('.nuget.dgspec.json'));
}

/** Whether MSBuild made an entry of such a folder, if the folder also holds sources. */
export function isOfMSBuild({ name, kind }: ListedEntry): boolean {
  return kind === 'folder' ? OF_BUILD.test(name) : OF_RESTORE.test(name);
}

/**
 * Returns the projects of an artifacts folder (`UseArtifactsOutput`: `obj/App`, `bin/App`, `publish/App`): those whose
 * intermediate files are there. Other names in the folder were made by something else.
 */
export async function projectsWithArtifacts(
  folder: string,
  found: readonly ListedEntry[],
): Promise<ReadonlySet<string>> {
  if (!found.some(({ name, kind }) => name === 'obj' && kind === 'folder')) return new Set();
  const names = await foldersIn(join(folder, 'obj'));
  const own = await Promise.all(names.map(async (name) => isIntermediate(await entriesIn(join(folder, 'obj', name)))));
  return new Set(names.filter((_, index) => own[index]));
}

/** Output folders next to `obj`. The output of `dotnet pack` is kept, because a build may use it as a feed. */
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
