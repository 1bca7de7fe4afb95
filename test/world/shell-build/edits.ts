import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../command.ts';

/** Numbers that look random and are the same for the same seed: from 0 up to `below`, whole. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const PROJECT = '<Project>\n  <Compile Include="*.txt" />\n</Project>\n';

/** A repository for {@link ./compiler.sh}: three projects that need one another, assets, and what no build reads. */
export async function makeShellRepository(root: string): Promise<void> {
  for (const folder of ['lib/deep/assets', 'lib', 'app/assets', 'docs', 'extra', 'tools']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  const extras = '<Import Project="x" Condition="Exists(\'../extra/flag.json\')" />';
  const files: Readonly<Record<string, string>> = {
    'lib/deep/it.proj': PROJECT,
    'lib/it.proj': PROJECT,
    'app/it.proj': PROJECT.replace('</Project>', `  ${extras}\n</Project>`),
    'lib/deep/one.txt': 'one',
    'lib/deep/assets/logo.bin': 'logo',
    'lib/two.txt': 'two',
    'lib/empty.txt': '',
    'app/three.txt': 'three',
    'app/assets/style.css': 'a{}',
    'app/api.json': '{"version":1}',
    'app/wanted.cfg': 'banner.txt\nlogo.png\n',
    'common.props': '<Project />',
    'docs/read.md': 'read',
    'tools/notes': 'notes',
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  await symlink('../docs/read.md', join(root, 'app/link'));
  await git(root, 'init', '--quiet', '--initial-branch=main');
  await commit(root, 'first');
}

const AS = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'safe.directory=*'];

async function git(root: string, ...args: readonly string[]): Promise<string> {
  return runCommand(['git', ...AS, '-C', root, ...args]);
}

async function commit(root: string, message: string): Promise<void> {
  await git(root, 'add', '--all');
  await git(root, 'commit', '--quiet', '--allow-empty', '--message', message);
}

export type Random = (below: number) => number;

/** Changes something of a repository, and says what. */
export async function editAtRandom(root: string, random: Random): Promise<string> {
  const [name, edit] = pick(EDITS, random);
  return `${name}: ${await edit(root, random)}`;
}

export function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

const FOLDERS = ['lib/deep', 'lib/deep/assets', 'lib', 'app', 'app/assets', 'docs', 'extra', 'tools', 'new/place', ''];
const NAMES = ['a.txt', 'b.txt', 'empty.txt', 'c.css', 'read.md', 'flag.json', 'switch', 'x.props', '.editorconfig'];

async function filesOf(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.git/') && !path.endsWith('it.proj'))
    .sort();
}

/** Short and from few, so that states come again, and now and then nothing. */
function anyText(random: Random): string {
  return random(6) === 0 ? '' : `text ${random(4)}`;
}

/** Changes something, and says what in few words. */
export type Edit = (root: string, random: Random) => Promise<string>;

const change: Edit = async (root, random) => {
  const path = pick(await filesOf(root), random);
  await writeFile(join(root, path), anyText(random));
  return path;
};

const create: Edit = async (root, random) => {
  const path = join(pick(FOLDERS, random), pick(NAMES, random));
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), anyText(random));
  return path;
};

/** What no build looks for, unless a text tells it to. */
const describe: Edit = async (root, random) => {
  const names = ['README.md', 'LICENSE', 'banner.txt', 'pictures/logo.png', 'guide/start.md', 'notes'];
  const path = join(pick(['', '', '', 'lib', 'app', 'docs'], random), pick(names, random));
  const isThere = (await filesOf(root)).includes(path);
  if (isThere && random(2) === 0) {
    await rm(join(root, path));
    return `${path} goes`;
  }
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), anyText(random));
  return path;
};

/** What builds look for above what they use, or beside it. */
const settings: Edit = async (root, random) => {
  const path = pick(
    ['settings.json', 'lib/settings.json', 'app/settings.json', 'docs/settings.json', 'lib/two.note'],
    random,
  );
  if ((await filesOf(root)).includes(path)) {
    await rm(join(root, path));
    return `${path} goes`;
  }
  await writeFile(join(root, path), anyText(random));
  return path;
};

/** What a text tells a build to look for. */
const wanted: Edit = async (root, random) => {
  const names = ['banner.txt', 'README.md', 'LICENSE', 'pictures/logo.png', 'extra/notes'];
  const text = names.filter(() => random(2) === 0).join('\n');
  await writeFile(join(root, 'app/wanted.cfg'), `${text}\n`);
  return text.replaceAll('\n', ' ');
};

const remove: Edit = async (root, random) => {
  const path = pick(await filesOf(root), random);
  await rm(join(root, path));
  return path;
};

const move: Edit = async (root, random) => {
  const path = pick(await filesOf(root), random);
  const target = join(pick(FOLDERS, random), pick(NAMES, random));
  await mkdir(dirname(join(root, target)), { recursive: true });
  await rename(join(root, path), join(root, target));
  return `${path} → ${target}`;
};

const mode: Edit = async (root, random) => {
  const path = pick(await filesOf(root), random);
  await chmod(join(root, path), random(2) === 0 ? 0o755 : 0o644);
  return path;
};

const relink: Edit = async (root, random) => {
  await rm(join(root, 'app/link'), { force: true });
  const target = pick(['../docs/read.md', '../tools/notes', 'nowhere'], random);
  await symlink(target, join(root, 'app/link'));
  return target;
};

const project: Edit = async (root, random) => {
  const path = join(root, pick(['app', 'lib', 'lib/deep'], random), 'it.proj');
  const line = pick(
    ['<History />', '<Exec Command="x" />', '<Nothing />', '<X Condition="Exists(\'extra/flag.json\')" />'],
    random,
  );
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.includes(line) ? text.replace(`  ${line}\n`, '') : text.replace('</Project>', `  ${line}\n</Project>`),
  );
  return line;
};

export const save: Edit = async (root, random) => {
  await commit(root, `commit ${random(1000)}`);
  return 'all';
};

/** To any earlier state, on either of two branches. */
export const goBack: Edit = async (root, random) => {
  await commit(root, 'before going back');
  const commits = (await git(root, 'rev-list', '--all')).trim().split('\n');
  const target = pick(commits, random);
  await git(root, 'checkout', '--quiet', '--force', '-B', pick(['main', 'topic'], random), target);
  return target.slice(0, 7);
};

const EDITS: readonly (readonly [string, Edit])[] = [
  ['change', change],
  ['change', change],
  ['change', change],
  ['create', create],
  ['create', create],
  ['describe', describe],
  ['describe', describe],
  ['settings', settings],
  ['wanted', wanted],
  ['remove', remove],
  ['move', move],
  ['mode', mode],
  ['link', relink],
  ['project', project],
  ['commit', save],
  ['checkout', goBack],
  ['nothing', async () => ''],
];
