import { mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { isWithin } from '#base/files/paths.ts';
import { readPlainFile } from '#base/files/read-small-file.ts';
import type { Git, GitFolders } from '#dotnet/git/open-git.ts';
import { remotesOf } from './git-remotes.ts';

/** The folder in the container for the objects folders that a copy borrows. */
export const GIT_OBJECTS = '/git-objects';

/**
 * In bytes: the limits of a list of folders, of the file `shallow`, and of an index, which needs about 100 bytes for each
 * file.
 */
const ALTERNATES_MAX = 64 * 1024;
export const SHALLOW_MAX = 16 * 1024 * 1024;
const INDEX_MAX = 1024 * 1024 * 1024;

/**
 * Returns the objects folders on the runner that a copy borrows. The container must see the n-th at `/git-objects/n`.
 * @throws ActionError SETUP_FAILED if the repository borrows from a folder outside its git folder.
 */
export async function gitObjects(git: Git): Promise<readonly string[]> {
  const folders = await git.folders();
  return folders === undefined ? [] : await objectFolders(folders.commonDir);
}

/**
 * Writes a small `.git` into a copy: HEAD, refs with tags, the shallow boundary, the index and a config without
 * credentials, so that version tools find their history. Objects are borrowed. Without a repository it does nothing.
 * @param origin the address of the repository, for a checkout that has no remote; empty: unknown.
 */
export async function copyGit(
  git: Git,
  { to, origin = '' }: { readonly to: string; readonly origin?: string },
): Promise<void> {
  const folders = await git.folders();
  if (folders === undefined) return;
  const target = join(to, '.git');
  await mkdir(join(target, 'objects', 'info'), { recursive: true });
  await mkdir(join(target, 'refs'));
  const objects = await gitObjects(git);
  await writeFile(join(target, 'HEAD'), await readHead(git));
  await writeFile(join(target, 'packed-refs'), await readRefs(git));
  await writeFile(join(target, 'config'), `${coreOf(folders)}${await remotesOf(git, origin)}`);
  const alternates = objects.map((_, index) => `${GIT_OBJECTS}/${index}\n`).join('');
  await writeFile(join(target, 'objects', 'info', 'alternates'), alternates);
  await copyPlain(join(folders.commonDir, 'shallow'), { to: join(target, 'shallow'), max: SHALLOW_MAX });
  for (const name of await readdir(folders.gitDir)) {
    if (name === 'index' || name.startsWith('sharedindex.')) {
      await copyPlain(join(folders.gitDir, name), { to: join(target, name), max: INDEX_MAX });
    }
  }
}

async function readHead(git: Git): Promise<string> {
  const branch = await git.read(['symbolic-ref', '-q', 'HEAD']);
  return branch === undefined ? ((await git.read(['rev-parse', 'HEAD'])) ?? '') : `ref: ${branch}`;
}

/** Returns the refs in the format of gitformat-packed-refs. A `^` line gives the object that an annotated tag points to. */
async function readRefs(git: Git): Promise<string> {
  const listing = await git.read(['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)']);
  const lines = (listing ?? '').split('\n').filter((line) => line !== '');
  const refs = lines.map((line) => {
    const [id = '', name = '', peeled = ''] = line.split(' ');
    return peeled === '' ? `${id} ${name}\n` : `${id} ${name}\n^${peeled}\n`;
  });
  return `# pack-refs with: peeled fully-peeled sorted \n${refs.join('')}`;
}

function coreOf({ objectFormat }: GitFolders): string {
  const isSha1 = objectFormat === 'sha1';
  const core = `[core]\n\trepositoryformatversion = ${isSha1 ? 0 : 1}\n\tfilemode = true\n\tbare = false\n`;
  return isSha1 ? core : `${core}[extensions]\n\tobjectformat = ${objectFormat}\n`;
}

/**
 * Returns the repository's objects folder and those that it borrows from (gitrepository-layout, `objects/info/alternates`),
 * each once. The container sees them all, so all must be in the git folder.
 */
async function objectFolders(commonDir: string): Promise<readonly string[]> {
  const bound = outermost(commonDir);
  const found = [join(commonDir, 'objects')];
  // The list grows during the loop.
  for (const folder of found) {
    for (const path of await alternatesOf(folder)) {
      const real = await realpath(path).catch((error: unknown) => refuse(folder, `${path}: ${messageOf(error)}`));
      if (!isWithin(real, bound)) refuse(folder, `${path} is outside ${bound}`);
      if (!found.includes(real)) found.push(real);
    }
  }
  return found;
}

async function alternatesOf(objects: string): Promise<readonly string[]> {
  const file = join(objects, 'info', 'alternates');
  const bytes = await readPlainFile(file, ALTERNATES_MAX).catch((error: unknown) => refuse(objects, messageOf(error)));
  const lines = (bytes?.toString('utf8') ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((path) => resolve(objects, path));
}

/** A submodule's git folder is in that of the outer repository, and may borrow from there. */
function outermost(commonDir: string): string {
  const modules = commonDir.indexOf(`${sep}.git${sep}modules${sep}`);
  return modules < 0 ? commonDir : join(commonDir.slice(0, modules), '.git');
}

function refuse(objects: string, got: string): never {
  throw new ActionError({
    code: 'SETUP_FAILED',
    doing: `reading objects/info/alternates of the repository ${dirname(objects)}`,
    got,
    hint: 'A build may read only the objects of its own repository. Clone without `--reference` and `--shared`, or run `git repack -a -d` in the checkout and remove the file.',
  });
}

/** Copies a regular file. git does not create anything else here. */
async function copyPlain(source: string, { to, max }: { readonly to: string; readonly max: number }): Promise<void> {
  const bytes = await readPlainFile(source, max).catch(() => undefined);
  if (bytes !== undefined) await writeFile(to, bytes);
}
