import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { neverFatal } from '#cache/packages.ts';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { containerize, containerized } from '../world/containerize.ts';
import { type Feed, startFeed } from '../world/feed.ts';
import { memoryLog } from '../world/memory-log.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { pullRequestEvent, type RunnerEvent } from '../world/runner/events.ts';
import type { ActionResult } from '../world/runner.ts';

interface CachedRun {
  readonly result: ActionResult;
  /** The packages that lie on the runner afterwards. */
  readonly packages: readonly string[];
}

/** The packages of a job: where the build had them, or where a post job that kept them moved them. */
async function packagesIn(temp: string): Promise<readonly string[]> {
  const own = join(temp, 'containerize-dotnet');
  return readdir(join(own, 'nuget')).catch(() => readdir(join(own, 'cache/nuget')));
}

/** A run on a runner of its own: nothing but the service outlives it. */
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
    return { result, packages: await packagesIn(temp) };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** What a runner shows of both jobs. */
function annotationsOf({ annotations, post }: ActionResult) {
  return [...annotations, ...(post?.annotations ?? [])];
}

describe('packages of a private feed', () => {
  const login = { username: 'me', password: 'a-token-of-the-feed' };
  const inputs = { 'nuget-credentials': 'my-feed (prod)@x=me:a-token-of-the-feed' };
  const content = { name: 'private.txt', text: 'from the private feed' };
  let service: CacheService;
  let feed: Feed;
  let repository: Repository;

  beforeAll(async () => {
    feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], login);
    service = await startCacheService();
    repository = await makeRepository({ fixture: 'private-feed' });
    const source = `<add key="my-feed (prod)@x" value="${feed.url}" allowInsecureConnections="true" />`;
    const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
    await writeFile(join(repository.root, 'nuget.config'), config);
  });
  afterAll(async () => {
    await Promise.all([service.stop(), feed.stop()]);
    await repository.remove();
  });

  /** A run, with the number of packages that it fetched from the feed. */
  async function run(): Promise<CachedRun & { readonly downloads: number }> {
    const fetched = () => feed.requests.filter((line) => line.endsWith('.nupkg 200')).length;
    const before = fetched();
    const made = await runWith(service, { workspace: repository.root, inputs });
    return { ...made, downloads: fetched() - before };
  }

  let digest = '';

  test('are fetched by the first run, and kept by its post job in one entry', async () => {
    const { result, packages, downloads } = await run();
    expect(result.outputs['cache']).toBe('miss');
    expect(result.post?.log).toContain('NuGet packages: kept');
    expect(annotationsOf(result)).toEqual([]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(1);
    expect(service.entries()).toHaveLength(1);
    digest = result.outputs['digest'] ?? '';
  });

  test('are there for the next run, on another runner, which downloads none, keeps none and makes the same image', async () => {
    const { result, packages, downloads } = await run();
    expect(result.outputs).toMatchObject({ cache: 'hit', digest });
    expect(annotationsOf(result)).toEqual([]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(0);
    expect(service.calls.filter((call) => call === 'CreateCacheEntry')).toHaveLength(1);
  });

  test('are there for a run with other dependencies too, which keeps an entry of its own', async () => {
    await writeFile(join(repository.root, 'Directory.Build.props'), '<Project />');
    const { result, downloads } = await run();
    expect(result.outputs['cache']).toBe('partial');
    expect(result.summary).toContain('an earlier run with other dependencies');
    expect(annotationsOf(result)).toEqual([]);
    expect(downloads).toBe(0);
    expect(new Set(service.entries().map(({ key }) => key)).size).toBe(2);
  });

  test('are fetched again where the entry is a broken archive, with one warning', async () => {
    for (const { archive, size } of service.entries()) {
      await truncate(archive, Math.floor(size / 2));
      await truncate(archive, size);
    }
    const { result, packages, downloads } = await run();
    expect(result.outputs['cache']).toBe('miss');
    expect(annotationsOf(result)).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^Failed to restore/) },
    ]);
    expect(packages).toContain('private.package');
    expect(downloads).toBe(1);
  });
});

describe.concurrent('a cache service', () => {
  async function serviceAndCheckout({ onTestFinished }: TestContext) {
    const service = await startCacheService();
    onTestFinished(() => service.stop());
    const repository = await makeRepository({ fixture: 'console' });
    onTestFinished(() => repository.remove());
    return { service, workspace: repository.root };
  }

  function expectBuilt(result: ActionResult): void {
    expect(result.outputs).toMatchObject({ cache: 'miss', digest: expect.stringMatching(/^sha256:/) });
    expect(result.post?.exitCode).toBe(0);
  }

  test('that answers 500 is one warning', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    service.break('GetCacheEntryDownloadURL', { kind: 'status', status: 500 });
    const { result } = await runWith(service, { workspace });
    expectBuilt(result);
    expect(annotationsOf(result)).toMatchObject([{ level: 'warning', message: expect.stringContaining('(500)') }]);
  });

  test('that cannot be reached is one warning', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    const gone = await startCacheService();
    await gone.stop();
    const env = () => ({ ...service.env(), ACTIONS_RESULTS_URL: gone.url });
    const { result } = await runWith({ env }, { workspace });
    expectBuilt(result);
    expect(annotationsOf(result)).toMatchObject([
      { level: 'warning', message: expect.stringContaining('ECONNREFUSED') },
    ]);
  });

  test('that denies reading, and then writing, is one warning each', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    service.break('GetCacheEntryDownloadURL', { kind: 'denied' });
    service.break('CreateCacheEntry', { kind: 'denied' });
    const { result } = await runWith(service, { workspace });
    expectBuilt(result);
    const read = { level: 'warning', message: expect.stringContaining('cache read denied') };
    expect(result.annotations).toMatchObject([read]);
    const write = { level: 'warning', message: expect.stringContaining('cache write denied') };
    expect(result.post?.annotations).toMatchObject([write]);
  });

  test('that never answers is one warning when its time is over', async (context) => {
    const { service } = await serviceAndCheckout(context);
    service.break('GetCacheEntryDownloadURL', { kind: 'hang' });
    const log = memoryLog();
    const call = `${service.url}twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`;
    const limits = { what: 'Asking', seconds: 0.2, log, otherwise: 'nothing' };
    const answer = await neverFatal(async () => (await fetch(call, { method: 'POST' })).text(), limits);
    expect(answer).toBe('nothing');
    expect(log.lines.join()).toMatch(/Asking: no answer within 0\.2 s\. The build goes on without it\.$/);
  });

  test('keeps nothing of a build that failed', async (context) => {
    const { service } = await serviceAndCheckout(context);
    const broken = await makeRepository({ fixture: 'broken' });
    context.onTestFinished(() => broken.remove());
    const inputs = { images: 'a.example/b', push: 'false' };
    const result = await containerize({ workspace: broken.root, env: service.env(), inputs });
    expect(result.annotations.map(({ title }) => title)).toEqual(['CS0103', 'BUILD_FAILED']);
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL']);
    expect(result.post?.annotations).toEqual([]);
  });

  test('keeps nothing of a pull request from a fork', async (context) => {
    const { service, workspace } = await serviceAndCheckout(context);
    const event = await pullRequestEvent({ workspace, fork: true });
    const { result } = await runWith(service, { workspace, event });
    expectBuilt(result);
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL']);
    expect(annotationsOf(result)).toEqual([]);
  });
});
