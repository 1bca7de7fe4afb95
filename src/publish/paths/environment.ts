import type { Env } from '#base/effects.ts';
import { jobVariables } from '#publish/tracking/variables.ts';

/** Paths that are the same on every machine, so that what a build writes of them is too. */
export const PATHS = { source: '/src', work: '/work', packages: '/nuget' } as const;

/** Where NuGet in the container has its locks: `lock` in its NUGET_SCRATCH. */
export const NUGET_LOCKS = `${PATHS.work}/tmp/nuget/lock`;

/**
 * A folder that only its user may enter, below `/work`, which the container has where systems have one for each user who is
 * logged in. VSTest keeps files of a test session there, and makes no other (SDK 10.0.404, 11.0.100 and newer:
 * learn.microsoft.com/dotnet/core/compatibility/containers/11/vstest-artifacts-base-directory).
 */
export const USER_FOLDER = 'user';

/** Where the container has {@link USER_FOLDER}. */
export function userFolder(uid: number): string {
  return `/run/user/${uid}`;
}

/** Where the container has the runner's Node: the same on every machine, and nowhere an image has one. */
export const NODE_FOLDER = '/opt/runner-node';

/**
 * Files by which steps of a job speak to the runner. A version tool that finds itself in a job writes into them; what a
 * build writes there is not read.
 */
export const COMMAND_FILES: Readonly<Record<string, string>> = {
  GITHUB_ENV: 'tmp/github/env',
  GITHUB_OUTPUT: 'tmp/github/output',
  GITHUB_PATH: 'tmp/github/path',
  GITHUB_STATE: 'tmp/github/state',
  GITHUB_STEP_SUMMARY: 'tmp/github/step-summary',
};

/** As official images have it. */
export const USUAL_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Folders that exist before the container starts; .NET and npm fail in surprising ways when they do not. */
export const WORK_FOLDERS = [
  'ca',
  'secrets',
  'home',
  'home/.config',
  'home/.cache',
  'home/.local/share',
  'home/.local/state',
  'home/.npm',
  'home/.nuget/NuGet',
  'home/.nuget/NuGet/config',
  'home/.nuget/http',
  'tmp',
  'tmp/nuget/lock',
  'out/publish',
  'out/facts',
] as const;

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'];

/** A job of GitHub Actions, as far as it is the same each time. */
const JOB: Readonly<Record<string, string>> = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: PATHS.source,
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: `${PATHS.work}/tmp`,
  ...Object.fromEntries(Object.entries(COMMAND_FILES).map(([name, path]) => [name, `${PATHS.work}/${path}`])),
};

/**
 * The environment of the build container: a clean one. Of the runner's, only proxies, NuGet's revocation mode and what says
 * which commit the job is for get in, by name; what the user adds comes last.
 */
export function buildEnvironment(
  runner: Env,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const home = `${PATHS.work}/home`;
  return {
    HOME: home,
    DOTNET_CLI_HOME: home,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_DATA_HOME: `${home}/.local/share`,
    XDG_STATE_HOME: `${home}/.local/state`,
    TMPDIR: `${PATHS.work}/tmp`,
    NPM_CONFIG_CACHE: `${home}/.npm`,
    // A request for each install, of which nothing but a printed line comes.
    NPM_CONFIG_AUDIT: 'false',
    NUGET_PACKAGES: PATHS.packages,
    NUGET_HTTP_CACHE_PATH: `${home}/.nuget/http`,
    NUGET_SCRATCH: `${PATHS.work}/tmp/nuget`,
    NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT: '6',
    NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS: '1000',
    NUGET_XMLDOC_MODE: 'skip',
    MSBUILDDISABLENODEREUSE: '1',
    MSBUILDTERMINALLOGGER: 'off',
    DOTNET_CLI_USE_MSBUILD_SERVER: '0',
    DOTNET_CLI_UI_LANGUAGE: 'en',
    DOTNET_NOLOGO: '1',
    // Programs that end after seconds are measured for nothing: 5 to 10 % of a small publish.
    DOTNET_TieredPGO: '0',
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_GENERATE_ASPNET_CERTIFICATE: 'false',
    DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: 'true',
    DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
    // Whatever the image says: what asks for the date gets that of the key (publish/tracking/period.ts).
    TZ: 'UTC',
    ...JOB,
    ...jobVariables(runner, added),
    ...proxiesOf(runner),
    ...fromRunner(runner),
    ...added,
  };
}

/**
 * The environment of `setup-command`: the build's, but for the folders of the build, which are not there, and for what says
 * which commit the job is for: what it makes is used for others too. Its home is root's own, as in a Dockerfile.
 */
export function setupEnvironment(
  runner: Env,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const ours = [PATHS.work, PATHS.packages];
  const usable = Object.entries({ ...buildEnvironment({}, {}), ...proxiesOf(runner), ...fromRunner(runner) }).filter(
    ([, value]) => !ours.some((folder) => value === folder || value.startsWith(`${folder}/`)),
  );
  return { ...Object.fromEntries(usable), HOME: '/root', DOTNET_CLI_HOME: '/root', ...added };
}

/**
 * Variables that a restore needs besides, without those that mean something else in the container: a nuget.config may
 * well mention `%HOME%`.
 */
export function restoreEnvironment(
  wanted: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(wanted).filter(([name]) => own[name] === undefined && name !== 'PATH');
  return Object.fromEntries(entries);
}

/** Proxy variables of the runner, each in both spellings: .NET reads one, curl and npm the other. */
export function proxiesOf(runner: Env): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of PROXIES) {
    const value = runner[name] ?? runner[name.toLowerCase()];
    if (value === undefined || value === '') continue;
    found[name] = value;
    found[name.toLowerCase()] = value;
  }
  return found;
}

function fromRunner({ NUGET_CERT_REVOCATION_MODE: mode }: Env): Readonly<Record<string, string>> {
  return mode === undefined ? {} : { NUGET_CERT_REVOCATION_MODE: mode };
}

/** The time of every file that did not change since an earlier build: in seconds, older than anything MSBuild makes of it. */
export const UNCHANGED_MTIME = 946_684_800;
