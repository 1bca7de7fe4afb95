import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from './command.ts';
import { workFolder } from './work-folder.ts';

/** How a job gets its checkout, and the variables that say so. */
export interface Job {
  /** `refs/heads/main`, `refs/tags/v1.2.0`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** As of actions/checkout: 0 is everything. */
  readonly depth?: number;
  /** A repository that was made in the job has none. */
  readonly remote?: false;
}

/** A repository with a history to make a version of, and clones of it as actions/checkout makes them. */
export interface Upstream extends AsyncDisposable {
  checkout(job: Job): Promise<JobCheckout>;
}

export interface JobCheckout {
  readonly root: string;
  /** The `GITHUB_*` variables of the job. */
  readonly env: Readonly<Record<string, string>>;
}

const COMMIT_ENV = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

/** Has the publish write down what it knows of versions. */
const TARGETS = `<Project>
  <Target Name="TellVersions" AfterTargets="Publish">
    <WriteLinesToFile File="$(PublishDir)versions.txt" Overwrite="true"
      Lines="Version $(Version);Package $(PackageVersion);Assembly $(AssemblyVersion);File $(FileVersion);Informational $(InformationalVersion);AssemblyInformational $(AssemblyInformationalVersion)" />
  </Target>
</Project>
`;

/**
 * Two commits on main, of which the first is `v1.2.0`, a commit on feature/login that is pull request 7 with its merge, and
 * a commit on main that is `v1.3.0`.
 * @param options.feed a folder of packages that becomes the folder `feed` of the repository.
 */
export async function makeUpstream(
  files: Readonly<Record<string, string>>,
  { feed }: { readonly feed?: string } = {},
): Promise<Upstream> {
  const folder = await mkdtemp(join(tmpdir(), 'versioned-'));
  const origin = join(folder, 'origin');
  const all = {
    'Program.cs': 'System.Console.WriteLine(1);\n',
    'Directory.Build.targets': TARGETS,
    '.gitignore': 'bin/\nobj/\n',
    ...files,
  };
  let minute = 0;
  const git = (...args: readonly string[]): Promise<string> => {
    minute += 1;
    const date = `2026-01-02T03:${String(minute).padStart(2, '0')}:05Z`;
    const env = { ...process.env, ...COMMIT_ENV, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return runCommand(['git', '-C', origin, ...args], { env });
  };
  const commit = async (message: string): Promise<void> => {
    await writeFile(join(origin, 'note.txt'), message);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  await mkdir(origin);
  await git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(origin, path)), { recursive: true });
    await writeFile(join(origin, path), text);
  }
  if (feed !== undefined) await cp(feed, join(origin, 'feed'), { recursive: true });
  await commit('First');
  await git('tag', '--annotate', '--message', 'v1.2.0', 'v1.2.0');
  await commit('Second');
  await git('checkout', '--quiet', '-b', 'feature/login');
  await commit('Login');
  await git('checkout', '--quiet', '--detach', 'main');
  await git('merge', '--quiet', '--no-ff', '--message', 'Merge feature/login into main', 'feature/login');
  await git('update-ref', 'refs/pull/7/merge', 'HEAD');
  await git('checkout', '--quiet', 'main');
  await commit('Third');
  await git('tag', '--annotate', '--message', 'v1.3.0', 'v1.3.0');
  let count = 0;
  return {
    checkout: async (job) => {
      count += 1;
      return await checkoutOf(job, { origin, root: join(folder, `job-${count}`, 'app') });
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** In the order of actions/checkout: a fetch by refspec, then a checkout that is detached but for branches. */
async function checkoutOf(job: Job, at: { readonly origin: string; readonly root: string }): Promise<JobCheckout> {
  const { origin, root } = at;
  const { ref, depth = 0 } = job;
  const git = (...args: readonly string[]): Promise<string> => runCommand(['git', '-C', root, ...args]);
  await mkdir(root, { recursive: true });
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `file://${origin}`);
  const remote = ref.replace(
    /^refs\/(heads|pull)\//,
    (_, kind) => `refs/remotes/${kind === 'heads' ? 'origin' : 'pull'}/`,
  );
  const specs = depth > 0 ? [`+${ref}:${remote}`] : ['+refs/heads/*:refs/remotes/origin/*', `+${ref}:${remote}`];
  const tags = depth > 0 ? ['--no-tags', `--depth=${depth}`] : ['--tags'];
  await git('fetch', '--quiet', ...tags, 'origin', ...specs);
  const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
  await git('checkout', '--quiet', '--force', ...(branch === undefined ? [remote] : ['-B', branch, remote]));
  // What actions/checkout leaves of the login is a header in the configuration.
  await git('remote', 'set-url', 'origin', 'https://x-access-token:remote-secret@git.example/owner/app');
  if (job.remote === false) await git('remote', 'remove', 'origin');
  await git('config', 'http.https://git.example/.extraheader', 'AUTHORIZATION: basic header-secret');
  const sha = (await git('rev-parse', 'HEAD')).trim();
  return { root, env: variablesOf({ ref, sha }) };
}

/** Of a publish output. */
export async function readVersions(directory: string): Promise<string> {
  return await readFile(join(directory, 'versions.txt'), 'utf8');
}

function variablesOf({ ref, sha }: { readonly ref: string; readonly sha: string }): Readonly<Record<string, string>> {
  const isPull = ref.startsWith('refs/pull/');
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: isPull ? 'pull_request' : 'push',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: isPull ? 'feature/login' : '',
    GITHUB_BASE_REF: isPull ? 'main' : '',
    GITHUB_SHA: sha,
    GITHUB_ACTOR: 'developer',
    GITHUB_REPOSITORY: 'owner/app',
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_RUN_ATTEMPT: '1',
  };
}

/**
 * What `dotnet publish` makes of a checkout on the runner itself, in a copy: what it says of versions.
 */
export async function publishOnRunner(checkout: JobCheckout, args: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-runner-'));
  try {
    const copy = join(folder, 'app');
    await runCommand(['cp', '--archive', checkout.root, copy]);
    const files = ['ENV', 'OUTPUT', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]);
    for (const [, path = ''] of files) await writeFile(path, '');
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      NUGET_PACKAGES: await workFolder('test-packages'),
      NUGET_CERT_REVOCATION_MODE: process.env['NUGET_CERT_REVOCATION_MODE'],
      NuGetAudit: 'false',
      DOTNET_CLI_TELEMETRY_OPTOUT: '1',
      ...checkout.env,
      ...Object.fromEntries(files),
      RUNNER_TEMP: folder,
    };
    const out = join(folder, 'out');
    const options = { cwd: copy, env };
    const tools = await readFile(join(copy, '.config/dotnet-tools.json')).catch(() => undefined);
    if (tools !== undefined) await runCommand(['dotnet', 'tool', 'restore'], options);
    await runCommand(['dotnet', 'publish', 'App.csproj', '-c', 'Release', '-o', out, ...args], options);
    return await readVersions(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
