import { delimiter } from 'node:path';
import type { Env } from './effects.ts';
import { searchPath } from './search-path.ts';

/** The kinds of programs that this action starts on the runner. */
export type Child =
  /** Gets only what concerns one repository. */
  | 'git'
  /** `node` or `dotnet`, which may be the launcher of a version manager. */
  | 'launcher'
  /** The client of GitHub's cache service. */
  | 'cache-client'
  /**
   * A helper of docker. It gets all other variables, because helpers of clouds read logins from variables that cannot
   * be listed.
   */
  | 'credential-helper';

/** What any program may need to run; none of it is secret. */
const BASE = [
  ...['PATH', 'PATHEXT', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'TMP', 'TEMP'],
  ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'USERPROFILE'],
  ...[
    'USERNAME',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
  ],
];

/** Variables of the version managers of Node.js and .NET. */
const LAUNCHER = [
  ...['XDG_*', 'DOTNET_*', 'NODE_VERSION', 'NVM_*', 'NODENV_*', 'FNM_*', 'N_PREFIX', 'VOLTA_*', 'ASDF_*', 'MISE_*'],
  ...['RTX_*', 'PROTO_*'],
];

const CACHE_CLIENT = [
  ...['ACTIONS_*', 'CACHE_*', 'SEGMENT_DOWNLOAD_TIMEOUT_MINS', 'GITHUB_SERVER_URL', 'GITHUB_WORKSPACE', 'RUNNER_*'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS', 'NODE_USE_ENV_PROXY'],
  ...['NODE_TLS_REJECT_UNAUTHORIZED', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'ZSTD_*'],
];

/** The step's inputs and state, the files through which a step talks to the runner, and the permissions of the job. */
const STEP = [
  ...['INPUT_*', 'STATE_*', 'ACTIONS_*', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE'],
  ...['GITHUB_STEP_SUMMARY', 'GITHUB_ARTIFACTS'],
];

const ALLOWED: Readonly<Record<Exclude<Child, 'credential-helper'>, (name: string) => boolean>> = {
  git: matcher(BASE),
  launcher: matcher([...BASE, ...LAUNCHER]),
  'cache-client': matcher([...BASE, ...CACHE_CLIENT]),
};
const isOfStep = matcher(STEP);
const isIdentity = matcher(['ACTIONS_ID_TOKEN_*']);
const SECRET = /(?:TOKEN|SECRET|PASSWORD|CREDENTIALS?|KEY)$/;

/**
 * Returns the environment of a program on the runner: never the step's inputs or state, and only the other variables
 * that it needs. Only a credential helper gets all others. Its PATH has no relative folder, and none of the
 * workspace.
 */
export function childEnv(env: Env, child: Child): Readonly<Record<string, string>> {
  const given = Object.entries(env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined && isGiven(entry[0].toUpperCase(), child);
  });
  const path = searchPath(env).join(delimiter);
  return Object.fromEntries(given.map(([name, value]) => [name, name.toUpperCase() === 'PATH' ? path : value]));
}

function isGiven(name: string, child: Child): boolean {
  if (child === 'credential-helper') return !isOfStep(name);
  if (!ALLOWED[child](name)) return false;
  return child === 'cache-client' ? !isIdentity(name) : !SECRET.test(name);
}

/** Names, or prefixes before a `*`. */
function matcher(patterns: readonly string[]): (name: string) => boolean {
  const names = new Set(patterns.filter((pattern) => !pattern.endsWith('*')));
  const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}
