import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Git, GitFolders } from '#project/open-git.ts';

/** Where the container sees the objects folders that a copy borrows. */
export const GIT_OBJECTS = '/git-objects';

/** The folders of objects on the runner that a copy borrows; the container must see the n-th at `/git-objects/n`. */
export async function gitObjects(git: Git): Promise<readonly string[]> {
  const folders = await git.folders();
  return folders === undefined ? [] : await objectFolders(join(folders.commonDir, 'objects'));
}

/**
 * Writes a small `.git` of our own into a copy: HEAD, refs with tags, the shallow boundary, the index and a config without
 * credentials, so that version tools find their history. Objects are borrowed. Without a repository there is nothing to do.
 */
export async function copyGit(git: Git, to: string): Promise<void> {
  const folders = await git.folders();
  if (folders === undefined) return;
  const target = join(to, '.git');
  await mkdir(join(target, 'objects', 'info'), { recursive: true });
  await mkdir(join(target, 'refs'));
  const objects = await gitObjects(git);
  await writeFile(join(target, 'HEAD'), await readHead(git));
  await writeFile(join(target, 'packed-refs'), await readRefs(git));
  await writeFile(join(target, 'config'), await writeConfig(git, folders));
  const alternates = objects.map((_, index) => `${GIT_OBJECTS}/${index}\n`).join('');
  await writeFile(join(target, 'objects', 'info', 'alternates'), alternates);
  await copyIfThere(join(folders.commonDir, 'shallow'), join(target, 'shallow'));
  for (const name of await readdir(folders.gitDir)) {
    if (name === 'index' || name.startsWith('sharedindex.')) {
      await copyIfThere(join(folders.gitDir, name), join(target, name));
    }
  }
}

async function readHead(git: Git): Promise<string> {
  const branch = await git.read(['symbolic-ref', '-q', 'HEAD']);
  return branch === undefined ? ((await git.read(['rev-parse', 'HEAD'])) ?? '') : `ref: ${branch}`;
}

/** gitformat-packed-refs: `^` lines give what an annotated tag stands for. */
async function readRefs(git: Git): Promise<string> {
  const listing = await git.read(['for-each-ref', '--format=%(objectname) %(refname) %(*objectname)']);
  const lines = (listing ?? '').split('\n').filter((line) => line !== '');
  const refs = lines.map((line) => {
    const [id = '', name = '', peeled = ''] = line.split(' ');
    return peeled === '' ? `${id} ${name}\n` : `${id} ${name}\n^${peeled}\n`;
  });
  return `# pack-refs with: peeled fully-peeled sorted \n${refs.join('')}`;
}

async function writeConfig(git: Git, folders: GitFolders): Promise<string> {
  const url = (await git.read(['config', '--get', 'remote.origin.url']))?.trim();
  const isSha1 = folders.objectFormat === 'sha1';
  const core = `[core]\n\trepositoryformatversion = ${isSha1 ? 0 : 1}\n\tfilemode = true\n\tbare = false\n`;
  const extensions = isSha1 ? '' : `[extensions]\n\tobjectformat = ${folders.objectFormat}\n`;
  if (url === undefined || url === '') return core + extensions;
  const quoted = withoutUser(url).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `${core}${extensions}[remote "origin"]\n\turl = "${quoted}"\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
}

/** A remote's URL without the name and password that people put into it. */
export function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
}

/** A folder of objects and those it borrows from itself (gitrepository-layout, «objects/info/alternates»). */
async function objectFolders(objects: string): Promise<readonly string[]> {
  const listing = await readFile(join(objects, 'info', 'alternates'), 'utf8').catch(() => '');
  const borrowed = listing.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const deeper = await Promise.all(borrowed.map((path) => objectFolders(resolve(objects, path))));
  return [objects, ...deeper.flat()];
}

async function copyIfThere(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch(() => undefined);
}
