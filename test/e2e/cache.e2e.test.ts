import { appendFile, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { containerize, containerized } from '../world/containerize.ts';
import { type Feed, type FeedPackage, startFeed } from '../world/feed.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { dispatchEvent, pullRequestEvent, pushEvent, type RunnerEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

interface CachedRun {
  readonly result: ActionResult;
  /** The packages that lie on the runner afterwards. */
  readonly packages: readonly string[];
}

const OPTIONS = { recursive: true, withFileTypes: true } as const;

/** A run on a runner of its own: nothing but the cache outlives it. */
async function runWith(
  service: Pick<CacheService, 'env'>,
  request: {
    readonly workspace: string;
    readonly event?: RunnerEvent;
    readonly inputs?: Readonly<Record<string, string>>;
  },
): Promise<CachedRun> {
  const temp = await mkdtemp(join(tmpdir(), 'cached-'));
  try {
    const inputs = { outputs: `type=oci,dest=${temp}/layout`, ...request.inputs };
    const result = await containerized({ ...request, temp, env: service.env(), inputs });
    const packages = await readdir(join(temp, 'containerize-dotnet/nuget'));
    const left = await readdir(join(temp, 'containerize-dotnet/kept'), OPTIONS).catch(() => []);
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    return { result, packages };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** What a runner shows of both jobs. */
function annotationsOf({ annotations, post }: ActionResult) {
  return [...annotations, ...(post?.annotations ?? [])];
}

/** A commit that changes the program and none of its packages: what is built anew must not be what is fetched anew. */
async function changeProgram({ root }: Repository): Promise<void> {
  await appendFile(join(root, 'Program.cs'), '\n// One more line.\n');
}

const LOGIN = { username: 'me', password: 'a-token-of-the-feed' };
const INPUTS = { 'nuget-credentials': 'my-feed (prod)@x=me:a-token-of-the-feed', network: 'host' };

/** A repository whose project refers to version 1.0.0 of a package of a private feed. */
async function feedAndRepository(versions: readonly string[]) {
  const packages = versions.map((version): FeedPackage => {
    const content = { name: 'private.txt', text: `version ${version} from the private feed` };
    return { id: 'Private.Package', version, content };
  });
  const feed = await startFeed(packages, LOGIN);
  const repository = await makeRepository({ fixture: 'private-feed' });
  const source = `<add key="my-feed (prod)@x" value="${feed.url}" allowInsecureConnections="true" />`;
  const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
  await writeFile(join(repository.root, 'nuget.config'), config);
  return { feed, repository };
}

function packageEntries(service: CacheService) {
  return service.entries().filter(({ key }) => key.startsWith('containerize-dotnet-packages-'));
}

describe('packages of a private feed', () => {
  let service: CacheService;
  let feed: Feed;
  let repository: Repository;

  beforeAll(async () => {
    service = await startCacheService();
    ({ feed, repository } = await feedAndRepository(['1.0.0', '2.0.0', '3.0.0']));
  });
  afterAll(async () => {
    await Promise.all([service.stop(), feed.stop()]);
    await repository.remove();
  });

  /** A run, with the number of packages that it fetched from the feed. */
  async function run(): Promise<CachedRun & { readonly downloads: number }> {
    const fetched = () => feed.requests.filter((line) => line.endsWith('.nupkg 200')).length;
    const before = fetched();
    const made = await runWith(service, { workspace: repository.root, inputs: INPUTS });
    return { ...made, downloads: fetched() - before };
  }

  test('are fetched by the first run, and kept by its post job in one entry', async () => {
    const { result, packages, downloads } = await run();
    expect(result.outputs['cache']).toBe('miss');
    expect(result.post?.log).toContain("packages: saved in GitHub's cache service");
    expect(annotationsOf(result)).toEqual([]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(1);
    expect(packageEntries(service)).toHaveLength(1);
  });

  soakTest('are there for the next run on another runner, which downloads and keeps none', async () => {
    await changeProgram(repository);
    const { result, packages, downloads } = await run();
    expect(annotationsOf(result)).toEqual([]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(0);
    expect(packageEntries(service)).toHaveLength(1);
  });

  soakTest('do not grow with every upgrade: an entry holds the versions in use', async () => {
    const project = join(repository.root, 'App.csproj');
    for (const version of ['2.0.0', '3.0.0']) {
      await runCommand(['sed', '-i', `s/Version="[0-9.]*"/Version="${version}"/`, project]);
      const { result, downloads } = await run();
      expect(annotationsOf(result)).toEqual([]);
      expect(downloads).toBe(1);
    }
    const entries = packageEntries(service);
    expect(entries).toHaveLength(3);
    const { archive = '' } = entries.at(-1) ?? {};
    const listed = await runCommand(['tar', '--use-compress-program', 'unzstd', '-tf', archive]);
    const versions = [...listed.matchAll(/private\.package\/([\d.]+)\/$/gm)].map(([, version]) => version);
    expect(versions).toEqual(['3.0.0']);
  });

  soakTest('are fetched again where the entry is a broken archive, with one warning', async () => {
    await changeProgram(repository);
    for (const { archive, size } of service.entries()) {
      await truncate(archive, Math.floor(size / 2));
      await truncate(archive, size);
    }
    const { result, packages, downloads } = await run();
    expect(annotationsOf(result)).toMatchObject([
      { level: 'warning', message: expect.stringContaining('its archive is broken') },
    ]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(1);
  });
});

soakTest('packages that a job keeps in a folder are there for a fork, which keeps nothing', async () => {
  const none = { env: () => ({}) };
  const folder = await mkdtemp(join(tmpdir(), 'place-'));
  const { feed, repository } = await feedAndRepository(['1.0.0']);
  const { root: workspace } = repository;
  const inputs = { ...INPUTS, 'cache-from': `type=local,dir=${folder}` };
  const listed = async () => (await readdir(folder, { recursive: true })).sort();
  try {
    const { result } = await runWith(none, { workspace, inputs });
    expect(result.post?.log).toContain(`packages: saved in the folder ${folder}`);
    const kept = await listed();
    expect(kept.filter((name) => name.includes('/packages-'))).toEqual([
      expect.stringMatching(/-trusted\/packages-2-nuget-[0-9a-f]{64}-g0@[0-9a-f]{64}\.tar\.gz$/),
    ]);
    await changeProgram(repository);
    const before = feed.requests.length;
    const fork = await runWith(none, { workspace, event: await pullRequestEvent({ workspace, fork: true }), inputs });
    expect(feed.requests.slice(before).filter((line) => line.includes('.nupkg'))).toEqual([]);
    expect(annotationsOf(fork.result)).toEqual([]);
    expect(await listed()).toEqual(kept);
  } finally {
    await Promise.all([feed.stop(), repository.remove(), rm(folder, { recursive: true })]);
  }
});

soakTest('the next run at a terminal finds what one kept, without a post step', async (context) => {
  const { workspace } = await serviceAndCheckout(context);
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  context.onTestFinished(() => rm(home, { recursive: true, force: true }));
  const run = async (): Promise<string> => {
    const outputs = await runCommand(
      [
        ...[join(PROJECT_ROOT, 'node_modules/.bin/node'), join(PROJECT_ROOT, 'dist/cli.js'), '--outputs'],
        ...[`type=oci,dest=${home}/layout`, '--build-env', 'NuGetAudit=false'],
        ...['--registry-mirrors', process.env['TEST_MIRROR'] ?? ''],
      ],
      { cwd: workspace, env: { ...process.env, XDG_CACHE_HOME: home } },
    );
    return /^cache=(.*)$/m.exec(outputs)?.[1] ?? outputs;
  };
  expect(await run()).toBe('miss');
  const kept = await readdir(join(home, 'containerize-dotnet/containerize-dotnet'), { recursive: true });
  expect(kept.some((name) => name.includes('publication-1-'))).toBe(true);
  expect(await run()).toBe('hit');
});

describe('a post step', () => {
  async function postWith(context: TestContext, run: { readonly fork: boolean; readonly outside: boolean }) {
    const { service, workspace } = await serviceAndCheckout(context);
    const temp = await mkdtemp(join(tmpdir(), 'cached-'));
    context.onTestFinished(() => rm(temp, { recursive: true, force: true }));
    const folder = join(temp, run.outside ? 'elsewhere' : 'containerize-dotnet/kept/1');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'file.txt'), 'content');
    const state = { saves: JSON.stringify([{ entry: { kind: 'build', name: 'abc' }, folder }]) };
    const event = await (run.fork ? pullRequestEvent({ workspace, fork: true }) : pushEvent({ workspace }));
    const result = await containerize({ entry: 'post', workspace, temp, state, event, env: service.env() });
    return { service, result, folder };
  }

  test('keeps what the main step noted', async (context) => {
    const { service, result } = await postWith(context, { fork: false, outside: false });
    expect(result.log).toContain("build: saved in GitHub's cache service");
    expect(service.entries().map(({ key }) => key)).toEqual(['containerize-dotnet-build-1-abc']);
  });

  test('of a fork keeps nothing, whatever was noted', async (context) => {
    const { service, result } = await postWith(context, { fork: true, outside: false });
    expect(result.log).toContain('build: not kept: ');
    expect(service.calls).toEqual([]);
    expect(result.annotations).toEqual([]);
  });

  test('keeps no folder but our own', async (context) => {
    const { service, folder } = await postWith(context, { fork: false, outside: true });
    expect(service.calls).toEqual([]);
    expect(await readdir(folder)).toEqual(['file.txt']);
  });
});

async function serviceAndCheckout({ onTestFinished }: TestContext) {
  const service = await startCacheService();
  onTestFinished(() => service.stop());
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  return { service, workspace: repository.root };
}

describe.concurrent('a cache service', () => {
  soakTest('that answers 500 to everything is one warning of the whole step, which succeeds', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    for (const place of ['GetCacheEntryDownloadURL', 'CreateCacheEntry'] as const) {
      service.break(place, { kind: 'status', status: 500 });
    }
    const { result } = await runWith(service, { workspace });
    expect(result.outputs).toMatchObject({ cache: 'miss', digest: expect.stringMatching(/^sha256:/) });
    expect(result.post?.exitCode).toBe(0);
    expect(annotationsOf(result)).toMatchObject([{ level: 'warning', message: expect.stringContaining('(500)') }]);
    expect(service.calls).not.toContain('CreateCacheEntry');
  });

  soakTest('keeps nothing of a build that failed', async (context) => {
    const { service } = await serviceAndCheckout(context);
    const broken = await makeRepository({ fixture: 'broken' });
    context.onTestFinished(() => broken.remove());
    const inputs = { images: 'a.example/b', push: 'false' };
    const result = await containerize({ workspace: broken.root, env: service.env(), inputs });
    expect(result.annotations.map(({ title }) => title)).toEqual(['CS0103', 'BUILD_FAILED']);
    expect(new Set(service.calls)).toEqual(new Set(['GetCacheEntryDownloadURL']));
    expect(result.post?.annotations).toEqual([]);
  });

  soakTest('keeps nothing of a pull request from a fork', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    const event = await pullRequestEvent({ workspace, fork: true });
    const { result } = await runWith(service, { workspace, event });
    expect(result.outputs).toMatchObject({ cache: 'miss', digest: expect.stringMatching(/^sha256:/) });
    expect(new Set(service.calls)).toEqual(new Set(['GetCacheEntryDownloadURL']));
    expect(annotationsOf(result)).toEqual([]);
  });

  soakTest('keeps nothing of another commit than the event’s, which has its own packages', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    const temp = await mkdtemp(join(tmpdir(), 'cached-'));
    context.onTestFinished(() => rm(temp, { recursive: true, force: true }));
    const event = await dispatchEvent({ workspace, sha: 'e'.repeat(40) });
    const inputs = { images: 'a.example/b', push: 'false', outputs: `type=oci,dest=${temp}/out` };
    const foreign = await containerized({ workspace, temp, event, env: service.env(), inputs });
    expect(foreign.log).toContain(
      'nothing is saved, because git does not show that the code is the commit of the event',
    );
    expect(new Set(service.calls)).toEqual(new Set(['GetCacheEntryDownloadURL']));
    const folders = await readdir(join(temp, 'containerize-dotnet'));
    expect([folders.includes('nuget-foreign'), folders.includes('nuget')]).toEqual([true, false]);
    const own = await containerized({ workspace, temp, env: service.env(), inputs });
    expect(own.post?.log).toContain("index: saved in GitHub's cache service");
  });
});
