import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startCacheService } from '../world/cache-service.ts';
import { containerize, newImageName, runImage } from '../world/containerize.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { type Feed, type FeedPackage, startFeed } from '../world/feed.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { JobEnv } from '../world/runner/environment.ts';
import { IS_SOAK } from '../world/soak.ts';

const LOGIN = { username: 'me', password: 'a-token-of-the-feed' };

/** So many, and so large, that two restores of them cannot but meet. */
const PACKAGES: readonly FeedPackage[] = Array.from({ length: 80 }, (_, at) => ({
  id: `Shared.Package${at}`,
  version: '1.0.0',
  content: { name: `${at}.txt`, text: `package ${at}\n`.repeat(20_000) },
}));

let feed: Feed;
const repositories: Repository[] = [];

beforeAll(async () => {
  feed = await startFeed(PACKAGES, LOGIN);
  // Three checkouts, as matrix-like steps of one job have them: the packages are the same.
  for (let at = 0; at < 3; at += 1) repositories.push(await makeApp(String(at)));
});
afterAll(async () => {
  await Promise.all([feed.stop(), ...repositories.map((repository) => repository.remove())]);
});

async function makeApp(name: string): Promise<Repository> {
  const repository = await makeRepository({ fixture: 'private-feed' });
  const source = `<add key="shared" value="${feed.url}" allowInsecureConnections="true" />`;
  const config = `<configuration><packageSources><clear />${source}</packageSources></configuration>`;
  const references = PACKAGES.map(({ id, version }) => `<PackageReference Include="${id}" Version="${version}" />`);
  await writeFile(join(repository.root, 'nuget.config'), config);
  await writeFile(join(repository.root, 'Program.cs'), `System.Console.WriteLine("step ${name}");\n`);
  await writeFile(
    join(repository.root, 'App.csproj'),
    `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>` +
      `</PropertyGroup><ItemGroup>${references.join('')}</ItemGroup></Project>`,
  );
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Second');
  return repository;
}

/** Steps of one job that run at the same time, with packages that nobody has yet. */
async function runAtOnce(steps: readonly Repository[], env: JobEnv = {}): Promise<void> {
  const temp = await mkdtemp(join(tmpdir(), 'steps-'));
  try {
    const results = await Promise.all(
      steps.map(async ({ root: workspace }) => {
        const images = await newImageName();
        const inputs = { images, network: 'host', 'nuget-credentials': `shared=${LOGIN.username}:${LOGIN.password}` };
        return await containerize({ workspace, temp, inputs, env });
      }),
    );
    for (const [at, { exitCode, log, outputs, post, annotations }] of results.entries()) {
      expect(exitCode, log).toBe(0);
      expect(post?.exitCode).toBe(0);
      expect(annotations).toEqual([]);
      expect(await runImage(outputs['image'] ?? '')).toBe(`step ${at}\n`);
    }
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

const GROUP = 'steps and jobs at the same time';
const ROUNDS = IS_FAULTS ? 7 : IS_SOAK ? 3 : 1;

test('two steps of a job at the same time share one folder of packages', async (context) => {
  const counter = countFaults(context, GROUP);
  for (let round = 0; round < ROUNDS; round += 1) {
    await counter.inject('two steps of one job, no packages yet', () => runAtOnce(repositories.slice(0, 2)));
  }
});

test.runIf(IS_FAULTS || IS_SOAK)('three steps of a job at the same time do', async (context) => {
  await countFaults(context, GROUP).inject('three steps of one job', () => runAtOnce(repositories));
});

test.runIf(IS_FAULTS || IS_SOAK)('so do steps that bring the packages of an earlier run', async (context) => {
  const service = await startCacheService();
  onTestFinished(() => service.stop());
  await runAtOnce(repositories.slice(0, 1), service.env());
  const asked = feed.requests.length;
  for (const repository of repositories.slice(0, 2)) await changeProgram(repository);
  const counter = countFaults(context, GROUP);
  await counter.inject('two steps of one job bring packages of the cache', async () => {
    await runAtOnce(repositories.slice(0, 2), service.env());
    expect(feed.requests.slice(asked).filter((line) => line.includes('.nupkg'))).toEqual([]);
  });
});

/** So that it is compiled, and not found. */
async function changeProgram({ root, git }: Repository): Promise<void> {
  await appendFile(join(root, 'Program.cs'), '// Another commit.\n');
  await git('commit', '--quiet', '--all', '--message', 'Third');
}
