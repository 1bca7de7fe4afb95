import { cp, lchown, lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from './command.ts';
import { PROJECT_ROOT } from './work-folder.ts';

export interface Repository {
  /** The root of the checkout, absolute. */
  readonly root: string;
  /** Runs git in it and gives its output. */
  git(...args: readonly string[]): Promise<string>;
  /** Everything a user could notice in it: each entry but git's own with time, owner, mode and size; index and HEAD. */
  state(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** The commits are of a fixed time and author, so that they have the same name each time. */
const COMMIT_ENV = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/**
 * Copies `test/fixtures/dotnet/<fixture>` into a folder of its own, writes `files` by their paths, and commits it all, as
 * `uid` if one is given (needs root). The fixture's `gitignore` becomes `.gitignore`; without one, `bin` and `obj` are
 * ignored.
 */
export async function makeRepository(from: {
  readonly fixture?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly uid?: number;
}): Promise<Repository> {
  const { fixture = 'own', files = {} } = from;
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  const root = join(folder, fixture);
  const template = join(PROJECT_ROOT, 'test/fixtures/dotnet', fixture);
  if (from.fixture !== undefined) await cp(template, root, { recursive: true, verbatimSymlinks: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const ignore = join(root, '.gitignore');
  await rename(join(root, 'gitignore'), ignore).catch(() => writeFile(ignore, 'bin/\nobj/\n'));
  const git = (...args: readonly string[]) =>
    runCommand(['git', '-c', 'safe.directory=*', '-C', root, ...args], { env: { ...process.env, ...COMMIT_ENV } });
  if (from.uid !== undefined) await giveTo(from.uid, folder);
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://user:remote-secret@git.example/owner/repository.git');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'First');
  // Git's own files alone: any other would be changed in the eyes of its index.
  if (from.uid !== undefined) await giveTo(from.uid, join(root, '.git'));
  return { root, git, state: () => readState(root), remove: () => rm(folder, { recursive: true, force: true }) };
}

async function giveTo(uid: number, folder: string): Promise<void> {
  for (const name of ['', ...(await readdir(folder, { recursive: true }))]) await lchown(join(folder, name), uid, uid);
}

async function readState(root: string): Promise<readonly string[]> {
  const names = (await readdir(root, { recursive: true })).filter((name) => !/^\.git\/(?!index$|HEAD$)/.test(name));
  const entries = ['', ...names].sort().map(async (name) => {
    const { mtimeMs, ctimeMs, uid, gid, mode, size } = await lstat(join(root, name));
    return [name, mtimeMs, ctimeMs, uid, gid, mode, size].join(' ');
  });
  return await Promise.all(entries);
}
