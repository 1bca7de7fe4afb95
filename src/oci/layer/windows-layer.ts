import { ActionError } from '#base/action-error.ts';
import { windowsCaseOf, windowsNameProblem } from '#base/files/windows-names.ts';
import { EPOCH, fileEntry, type LayerFile, parentsOf, sortedBytewise, type TarEntry } from './entry.ts';

/** The file system without its drive letter, and changes of the Windows registry: a layer has both, even if empty. */
const FILES = 'Files';
const HIVES = 'Hives';

/**
 * A self-relative security descriptor in base64: owner and group are BUILTIN\Users (S-1-5-32-545), without an access
 * control list. Windows needs it to run an executable. Directories have it too, as in layers of the .NET SDK (ko
 * omits it), so that an application may write where it may in an image of `PublishContainer`.
 */
const OWNED_BY_USERS = {
  'MSWINDOWS.rawsd': 'AQAAgBQAAAAkAAAAAAAAAAAAAAABAgAAAAAABSAAAAAhAgAAAQIAAAAAAAUgAAAAIQIAAA==',
};

/**
 * Returns the entries of a Windows layer: `Files`, the folder `root` (`app`, `srv/web`, empty for the drive itself)
 * with its parents and the files below it, `Hives`; sorted bytewise, which gives this order. Directories have no
 * slash at the end, as in layers of other tools. Folders that differ only in case are the same on Windows, and get
 * the spelling that sorts first.
 */
export function windowsEntriesOf(root: string, files: readonly LayerFile[]): readonly TarEntry[] {
  const entries = new Map([FILES, HIVES].map((path) => [path, directoryEntry(path)]));
  const folder = root === '' ? FILES : `${FILES}/${root}`;
  const spell = spellings(files.map(({ path }) => path));
  for (const file of files) {
    const path = `${folder}/${spell(file.path)}`;
    for (const parent of parentsOf(path)) entries.set(parent, directoryEntry(parent));
    if (entries.has(path)) throw new Error(`two files have the path ${path}`);
    entries.set(path, { ...fileEntry(file, path), records: OWNED_BY_USERS });
  }
  return sortedBytewise(entries.values());
}

/** How many names an error lists. */
const TOLD = 5;

/**
 * Checks names now, because Windows would reject such a layer, or drop a file of it, only when the image runs.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the files that Windows does not allow, or not in the same
 * folder
 */
export function checkWindowsNames(directory: string, paths: readonly string[]): void {
  const problems = [...paths.flatMap(problemOf), ...clashes(paths)];
  if (problems.length === 0) return;
  const more = problems.length > TOLD ? `; and ${problems.length - TOLD} more` : '';
  throw new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `making Windows layers of the publish output ${directory}`,
    got: `${problems.slice(0, TOLD).join('; ')}${more}`,
    hint: 'Rename these files, exclude them from the publish output, or make images for Linux only.',
  });
}

function problemOf(path: string): readonly string[] {
  const found = path.split('/').flatMap((name) => {
    const problem = name.startsWith('.wh.')
      ? 'begins with .wh., which deletes files in a layer'
      : windowsNameProblem(name);
    return problem === undefined ? [] : [`${name === path ? '' : `${path}: `}"${name}" ${problem}`];
  });
  return found.slice(0, 1);
}

/** Returns files whose paths differ only in case, and files that have the name of a folder in another spelling. */
function clashes(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const folders = new Map(paths.flatMap(parentsOf).map((folder) => [windowsCaseOf(folder), folder]));
  return paths.flatMap((path) => {
    const name = windowsCaseOf(path);
    const other = seen.get(name) ?? folders.get(name);
    seen.set(name, path);
    return other === undefined ? [] : [`"${other}" and "${path}" are the same name on Windows`];
  });
}

/** Returns a function that gives the folders of a path the spelling that sorts first among all paths. */
function spellings(paths: readonly string[]): (path: string) => string {
  const folders = paths.flatMap(parentsOf).sort().reverse();
  const chosen = new Map(folders.map((folder) => [windowsCaseOf(folder), folder.slice(folder.lastIndexOf('/') + 1)]));
  return (path) => {
    const parents = parentsOf(path).map((folder) => chosen.get(windowsCaseOf(folder)));
    return [...parents, path.slice(path.lastIndexOf('/') + 1)].join('/');
  };
}

/** Returns the entry of a folder in a Windows layer, by its path in the tar. */
export function directoryEntry(path: string): TarEntry {
  return { kind: 'directory', path, mode: 0o755, mtime: EPOCH, records: OWNED_BY_USERS };
}
