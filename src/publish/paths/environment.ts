import type { Env } from '#base/effects.ts';
import { jobVariables } from '#publish/tracking/variables.ts';

/** Paths in the container. They are the same on every machine, so that paths in a build's output are too. */
export const PATHS = { source: '/src', work: '/work', packages: '/nuget' } as const;

/** NuGet's locks in the container: `lock` in its NUGET_SCRATCH. */
export const NUGET_LOCKS = `${PATHS.work}/tmp/nuget/lock`;

/**
 * A folder below `/work` that only its user may enter. The container sees it as the per-user runtime folder. VSTest keeps
 * files of a test session there and does not create it (SDK 10.0.404, 11.0.100 and newer:
 * learn.microsoft.com/dotnet/core/compatibility/containers/11/vstest-artifacts-base-directory).
 */
export const USER_FOLDER = 'user';

/** Returns the path of {@link USER_FOLDER} in the container. */
export function userFolder(uid: number): string {
  return `/run/user/${uid}`;
}

/** The runner's Node in the container. The path is the same on every machine, and no image uses it. */
export const NODE_FOLDER = '/opt/runner-node';

/**
 * Files through which the steps of a job talk to the runner. A version tool that detects a job writes into them. They are
 * not read after the build.
 */
export const COMMAND_FILES: Readonly<Record<string, string>> = {
  GITHUB_ENV: 'tmp/github/env',
  GITHUB_OUTPUT: 'tmp/github/output',
  GITHUB_PATH: 'tmp/github/path',
  GITHUB_STATE: 'tmp/github/state',
  GITHUB_STEP_SUMMARY: 'tmp/github/step-summary',
};

/** The PATH of official images. */
export const USUAL_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Folders that exist before the container starts. Without them .NET and npm fail with unclear errors. */
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

/** Variables of a GitHub Actions job that are the same in every run. */
const JOB: Readonly<Record<string, string>> = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: PATHS.source,
  RUNNER_OS: 'Linux',
  RUNNER_TEMP: `${PATHS.work}/tmp`,
  ...Object.fromEntries(Object.entries(COMMAND_FILES).map(([name, path]) => [name, `${PATHS.work}/${path}`])),
};

/**
 * Returns the environment of the build container. From the runner come only proxies, NuGet's revocation mode and the
 * variables that identify the commit of the job. Variables of the user override all others.
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
    // npm sends a request for each install and only prints a line about it.
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
    // Profiling does not pay off for programs that end within seconds: 5 to 10 % of a small publish.
    DOTNET_TieredPGO: '0',
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_GENERATE_ASPNET_CERTIFICATE: 'false',
    DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE: 'true',
    DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
    // Overrides the image's zone, so that a date in the build is the date in the cache key (publish/tracking/period.ts).
    TZ: 'UTC',
    ...JOB,
    ...jobVariables(runner, added),
    ...proxiesOf(runner),
    ...fromRunner(runner),
    ...added,
  };
}

/**
 * Returns the environment of `setup-command`: that of the build, without the build's folders, which do not exist there, and
 * without the variables that identify the commit, because other commits use the resulting image too. Its home is that of
 * root, as in a Dockerfile.
 */
export function setupEnvironment(
  runner: Env,
  added: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = [PATHS.work, PATHS.packages];
  const usable = Object.entries({ ...buildEnvironment({}, {}), ...proxiesOf(runner), ...fromRunner(runner) }).filter(
    ([, value]) => !own.some((folder) => value === folder || value.startsWith(`${folder}/`)),
  );
  return { ...Object.fromEntries(usable), HOME: '/root', DOTNET_CLI_HOME: '/root', ...added };
}

/**
 * Returns the additional variables of a restore. Variables that have another meaning in the container are left out: a
 * nuget.config may mention `%HOME%`.
 */
export function restoreEnvironment(
  wanted: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const entries = Object.entries(wanted).filter(([name]) => own[name] === undefined && name !== 'PATH');
  return Object.fromEntries(entries);
}

/** Returns the proxy variables of the runner, each in upper and lower case: .NET reads one spelling, curl and npm the other. */
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
