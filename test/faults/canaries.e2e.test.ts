import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { type Canaries, filesBelow, findCanaries, heldBy, type Searched, saidBy } from '../world/canaries.ts';
import { containerize } from '../world/containerize.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { startFeed } from '../world/feed.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { interruption } from '../world/interrupted.ts';
import { watchProcesses } from '../world/process-watch.ts';
import { startProxy } from '../world/proxy.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

const CANARIES: Canaries = {
  feed: 'canary-51c7-of-the-feed',
  registry: 'canary-9b2e-of-the-registry',
  'job token': 'canary-77aa-of-the-job-token',
  proxy: 'canary-c0de-of-the-proxy',
  'build secret': 'canary-e1f2-of-the-build',
};
const PRIVATE = 'text of the private package';

type End = 'success' | 'failure' | 'cancel';

/** What a build does at its end; people who look for a mistake print the environment. */
const AT_THE_END: Readonly<Record<End, string>> = {
  success: '',
  failure: '<Exec Command="env" /><Error Text="the end" />',
  cancel: '<Exec Command="env; echo now waiting; sleep 60" />',
};

async function checkout(feedUrl: string, end: End): Promise<Repository> {
  const source = `<add key="my-feed" value="${feedUrl}" allowInsecureConnections="true" />`;
  const last = `<Target Name="Last" AfterTargets="Publish">${AT_THE_END[end]}</Target>`;
  return await makeRepository({
    fixture: 'private-feed',
    files: {
      'nuget.config': `<configuration><packageSources><clear />${source}</packageSources></configuration>`,
      'Directory.Build.targets': `<Project>${last}</Project>`,
    },
  });
}

interface World {
  readonly registry: TestRegistry;
  readonly cache: CacheService;
  readonly repository: Repository;
  readonly temp: string;
  /** The folder of Docker's logins. */
  readonly docker: string;
  readonly proxyUrl: string;
}

async function openWorld(end: End): Promise<World> {
  const feed = await startFeed(
    [{ id: 'Private.Package', version: '1.0.0', content: { name: 'private.txt', text: PRIVATE } }],
    { username: 'me', password: CANARIES['feed'] ?? '' },
  );
  onTestFinished(() => feed.stop());
  const proxy = await startProxy(feed.port);
  onTestFinished(() => proxy[Symbol.asyncDispose]());
  const cache = await startCacheService();
  onTestFinished(() => cache.stop());
  const [user, password] = ['alice', CANARIES['registry'] ?? ''];
  const registry = await startRegistry({ auth: { kind: 'bearer', user, password } });
  onTestFinished(() => registry[Symbol.asyncDispose]());
  const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'a system' } })]);
  await registry.putImage(base, { repository: 'team/base', tag: '1' });
  const repository = await checkout('http://feed.behind.example/v3/index.json', end);
  onTestFinished(() => repository.remove());
  const folder = await mkdtemp(join(tmpdir(), 'canaries-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [temp, docker] = [join(folder, 'temp'), join(folder, 'docker')];
  for (const each of [temp, docker]) await mkdir(each);
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  await writeFile(join(docker, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const proxyUrl = proxy.url.replace('//', `//me:${CANARIES['proxy']}@`);
  return { registry, cache, repository, temp, docker, proxyUrl };
}

async function runIn(world: World, end: End) {
  const { registry, cache, repository, temp, docker, proxyUrl } = world;
  const when = interruption('SIGINT', (text) => end === 'cancel' && text.includes('now waiting') && when.now());
  return await containerize({
    ...{ workspace: repository.root, temp, observe: when.observe, signal: when.signal },
    token: CANARIES['job token'] ?? '',
    env: {
      ...{ ...cache.env(), DOCKER_CONFIG: docker, HTTP_PROXY: proxyUrl, http_proxy: proxyUrl },
      ...{ NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' },
    },
    inputs: {
      ...{ images: `${registry.host}/team/app`, 'base-image': `${registry.host}/team/base:1`, network: 'host' },
      ...{ tags: '1.0', 'nuget-credentials': `my-feed=me:${CANARIES['feed']}`, annotations: 'a=b' },
      'build-secrets': `ACME=${CANARIES['build secret']}`,
    },
  });
}

async function placesOf({ registry, cache, repository, temp }: World): Promise<readonly Searched[]> {
  const entries = await Promise.all(
    cache.entries().map(async ({ key, archive }) => ({ place: `entry ${key}`, content: await readFile(archive) })),
  );
  const files = await Promise.all([temp, repository.root].map(filesBelow));
  return [...heldBy(registry, 'team/app'), ...entries, ...files.flat()];
}

// `./script/test` looks for each of them on its own: test/e2e/safety.e2e.test.ts, test/e2e/secrets.e2e.test.ts.
test.runIf(IS_FAULTS).for(['success', 'failure', 'cancel'] as const)(
  'no secret of a run is found anywhere after: %s',
  async (end, context) => {
    const world = await openWorld(end);
    await using watch = watchProcesses();
    const result = await runIn(world, end);
    expect(result.exitCode, result.log).toBe(end === 'success' ? 0 : 1);
    const searched = [...saidBy(result), ...watch.seen(), ...(await placesOf(world))];
    if (end === 'success') {
      // The search finds what is there.
      expect(findCanaries({ text: PRIVATE }, searched).some((place) => place.startsWith('sha256:'))).toBe(true);
    } else {
      expect(result.log).toContain('NUGET_SCRATCH=');
    }
    expect(findCanaries({ project: 'App.csproj' }, saidBy(result))).not.toEqual([]);
    const counter = countFaults(context, 'secrets');
    for (const [name, canary] of Object.entries(CANARIES)) {
      await counter.inject(`the secret of a ${name}, after success, failure and cancel`, async () => {
        expect(findCanaries({ [name]: canary }, searched)).toEqual([]);
      });
    }
  },
);
