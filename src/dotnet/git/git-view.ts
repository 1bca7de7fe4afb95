import { hash, randomUUID } from 'node:crypto';
import { copyFile, lstat, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlainFile } from '#base/files/read-small-file.ts';
import type { FoundRepository } from './find-repository.ts';
import { type GitConfig, settingOf } from './git-config.ts';

/** A view of a repository for git. */
export interface GitView {
  /** Environment variables that make git use it. */
  readonly env: Readonly<Record<string, string>>;
  readonly objectFormat: string;
  /** The address of the remote `origin`. */
  readonly remoteUrl: string | undefined;
}

/** In bytes. */
const CONFIG_MAX = 1024 * 1024;

/** Settings of a repository that decide how its files are read. All other settings could start a program. */
const KEPT =
  /^(?:core\.(?:filemode|ignorecase|symlinks|autocrlf|eol|precomposeunicode|trustctime|checkstat)|index\.sparse)$/;
const WORD = /^[\w-]+$/;
/**
 * Settings in which version tools look for a branch: remotes, what is fetched of each, and the upstream of each branch.
 * Names that could break out of their line are skipped.
 */
export const REMOTE_SETTING = /^(?:remote\.[\w./+@-]+\.(?:url|fetch)|branch\.[\w./+@#-]+\.(?:remote|merge))$/;

/**
 * Makes a view of a repository without its configuration, so that git sees no hooks, filters, includes, remotes and
 * helpers. Git reads the files of the work tree from the real git folder. For everything that work trees share, it uses
 * a new folder (`GIT_COMMON_DIR`) that links to the refs and has a generated configuration.
 * @returns undefined if git cannot read the configuration
 * @throws Error if a file of the repository has an unexpected type
 */
export async function makeGitView(
  repository: FoundRepository,
  place: { readonly temp: string; readonly readConfig: (text: string) => Promise<GitConfig | undefined> },
): Promise<GitView | undefined> {
  const { top, gitDir, commonDir } = repository;
  const text = await readPlainFile(join(commonDir, 'config'), CONFIG_MAX);
  const config = await place.readConfig(text?.toString('utf8') ?? '');
  if (config === undefined) return undefined;
  await Promise.all(['HEAD', 'index'].map((name) => demand(join(gitDir, name), 'file')));
  await Promise.all(['objects', 'refs'].map((name) => demand(join(commonDir, name), 'folder')));
  const folder = await makeCommon(commonDir, { config, temp: place.temp });
  const objects = join(commonDir, 'objects');
  return {
    env: { GIT_DIR: gitDir, GIT_WORK_TREE: top, GIT_COMMON_DIR: folder, GIT_OBJECT_DIRECTORY: objects },
    objectFormat: wordOf(config, 'extensions.objectformat') ?? 'sha1',
    remoteUrl: settingOf(config, 'remote.origin.url') || undefined,
  };
}

/** Makes the common folder, or reuses one that another run or an earlier call made. */
async function makeCommon(
  commonDir: string,
  { config, temp }: { readonly config: GitConfig; readonly temp: string },
): Promise<string> {
  const settings = await settingsOf(commonDir, config);
  const borrowed = await borrowedOf(commonDir);
  const name = hash('sha256', JSON.stringify([commonDir, settings, borrowed]), 'hex').slice(0, 32);
  const folder = join(temp, `view-${name}`);
  if ((await lstat(folder).catch(() => undefined)) !== undefined) return folder;
  const own = `${folder}-${randomUUID()}`;
  await mkdir(own, { mode: 0o700 });
  await writeFile(join(own, 'config'), settings);
  await Promise.all(borrowed.map((each) => borrow(join(commonDir, each), join(own, each))));
  // Another process may have been faster.
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  return folder;
}

async function settingsOf(commonDir: string, config: GitConfig): Promise<string> {
  const all = [...config].flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const last = [...config.keys()].map((name) => [name, settingOf(config, name) ?? ''] as const);
  const kept = last.filter(([name, value]) => KEPT.test(name) && WORD.test(value));
  const extensions = ['objectformat', 'refstorage'].flatMap((name) => {
    const value = wordOf(config, `extensions.${name}`);
    return value === undefined ? [] : [[`extensions.${name}`, value] as const];
  });
  const version = ['core.repositoryformatversion', extensions.length === 0 ? '0' : '1'] as const;
  const remotes = all.filter(([name, value]) => REMOTE_SETTING.test(name) && value !== '');
  const exclude = join(commonDir, 'info', 'exclude');
  const hasExclude = (await demand(exclude, 'file')) ? exclude : '/dev/null';
  return [version, ...kept, ...extensions, ...remotes, ['core.excludesfile', hasExclude] as const]
    .map(configLine)
    .join('');
}

function wordOf(config: GitConfig, name: string): string | undefined {
  const value = settingOf(config, name)?.toLowerCase() ?? '';
  return WORD.test(value) ? value : undefined;
}

/** Formats a setting with its own section. */
export function configLine([name, value]: readonly [string, string]): string {
  const [section = '', ...rest] = name.split('.');
  const subsection = rest.length === 1 ? '' : ` "${rest.slice(0, -1).join('.')}"`;
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return `[${section}${subsection}]\n\t${rest.at(-1)} = "${escaped}"\n`;
}

/** Lists what git finds in the common folder. Refs are a folder, or in newer repositories a table. */
async function borrowedOf(commonDir: string): Promise<readonly string[]> {
  const wanted = [
    ['refs', 'folder'],
    ['reftable', 'folder'],
    ['packed-refs', 'file'],
    ['shallow', 'file'],
  ] as const;
  const there = await Promise.all(wanted.map(([name, kind]) => demand(join(commonDir, name), kind)));
  return wanted.filter((_, index) => there[index]).map(([name]) => name);
}

async function borrow(source: string, target: string): Promise<void> {
  // On Windows everyone can make junctions, but only some users can make links.
  const isFolder = (await lstat(source)).isDirectory();
  await symlink(source, target, 'junction').catch((error: unknown) => {
    if (isFolder) throw error;
    return copyFile(source, target);
  });
}

/** Returns whether it exists. If it does, it must have the expected type and must not be a link. */
async function demand(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return false;
  if (kind === 'file' ? stats.isFile() : stats.isDirectory()) return true;
  throw new Error(`${path} is not a plain ${kind}`);
}
