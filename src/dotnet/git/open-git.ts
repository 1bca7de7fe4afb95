import { mkdir, realpath } from 'node:fs/promises';
import { messageOf } from '#base/action-error.ts';
import { childEnv } from '#base/child-env.ts';
import type { Env, Exec } from '#base/effects.ts';
import { onceEach } from '#base/once.ts';
import { type FoundRepository, findRepository } from './find-repository.ts';
import { parseGitConfig } from './git-config.ts';
import { type GitView, makeGitView } from './git-view.ts';

/** Git's folders for a checkout. All paths are absolute. */
export interface GitFolders {
  readonly gitDir: string;
  /** Differs from `gitDir` in a worktree. */
  readonly commonDir: string;
  readonly objectFormat: string;
}

/** Git in the checkout, read-only. */
export interface Git {
  /** Top folder of the work tree. `undefined` if there is no git, or no repository that it may be used in. */
  readonly top: string | undefined;
  /** Why a repository must not be used, as a sentence. */
  readonly refused: string | undefined;
  /** The address of the remote `origin`. */
  readonly remoteUrl: string | undefined;
  /** Returns standard output, or `undefined` if git is missing or fails. Answers are cached by arguments. */
  read(args: readonly string[]): Promise<string | undefined>;
  /** Returns git in another folder of the same repository, without reading the repository's configuration again. */
  at(folder: string): Git;
  /** Returns `undefined` if there is no git, no repository, or if its root is another folder. */
  folders(): Promise<GitFolders | undefined>;
}

export interface GitContext {
  readonly exec: Exec;
  readonly env: Env;
  /** A temporary folder of this run. */
  readonly temp: string;
}

/**
 * Settings that would start programs or read files. The repository's own configuration is not read at all
 * (git-view.ts), so these are a second line of defence.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.attributesFile': '/dev/null',
  'core.sshCommand': 'false',
  'core.gitProxy': 'false',
  'core.askPass': 'false',
  'core.editor': 'false',
  'core.pager': 'cat',
  'core.quotePath': 'true',
  'core.alternateRefsCommand': 'false',
  'credential.helper': '',
  'diff.ignoreSubmodules': 'dirty',
  'gpg.program': 'false',
  'gpg.ssh.program': 'false',
  'gpg.x509.program': 'false',
  'log.showSignature': 'false',
  'protocol.allow': 'never',
  'submodule.recurse': 'false',
};

/**
 * Opens git for an untrusted checkout. It uses only the repository that was found without git, only settings from here,
 * no lock, no index refresh and no network.
 * @example
 * const git = await openGit('/checkout', { exec, env, temp: '/tmp/git' });
 * const head = await git.read(['rev-parse', 'HEAD']);
 */
export async function openGit(root: string, surroundings: GitContext): Promise<Git> {
  const { exec, env, temp } = surroundings;
  await mkdir(temp, { recursive: true });
  const ownEnv = gitEnv(env);
  const readConfig = (text: string) => parseGitConfig(text, { exec, env: ownEnv });
  const found = await findRepository(root, { env, readConfig });
  if (found.kind === 'none') return NO_GIT;
  if (found.kind === 'refused') return { ...NO_GIT, refused: found.because };
  try {
    const view = await makeGitView(found, { temp, readConfig });
    return view === undefined ? NO_GIT : gitIn(root, { found, view, exec, ownEnv });
  } catch (error) {
    return { ...NO_GIT, refused: `${found.gitDir} is not used as a repository: ${messageOf(error)}` };
  }
}

const NO_GIT: Git = {
  top: undefined,
  refused: undefined,
  remoteUrl: undefined,
  read: async () => undefined,
  at: () => NO_GIT,
  folders: async () => undefined,
};

function gitIn(
  root: string,
  repository: {
    readonly found: FoundRepository;
    readonly view: GitView;
    readonly exec: Exec;
    readonly ownEnv: Readonly<Record<string, string>>;
  },
): Git {
  const { top, gitDir, commonDir } = repository.found;
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const options = ['--no-optional-locks', '--no-pager', ...settings, '-C', root];
  const env = { ...repository.ownEnv, ...repository.view.env };
  const folders = { gitDir, commonDir, objectFormat: repository.view.objectFormat };
  return {
    top,
    refused: undefined,
    remoteUrl: repository.view.remoteUrl,
    at: (folder) => gitIn(folder, repository),
    // Starting a process takes longer than git's work, and several parts of a run ask the same.
    read: onceEach(async (args: readonly string[]): Promise<string | undefined> => {
      const { exitCode, stdout } = await repository.exec({ command: 'git', args: [...options, ...args], env });
      return exitCode === 0 ? stdout : undefined;
    }, JSON.stringify),
    folders: async () => ((await realpath(root)) === top ? folders : undefined),
  };
}

/** Of the variables that affect git, keeps only those set here. */
function gitEnv(env: Env): Readonly<Record<string, string>> {
  return {
    ...childEnv(env, 'git'),
    GIT_ALLOW_PROTOCOL: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
