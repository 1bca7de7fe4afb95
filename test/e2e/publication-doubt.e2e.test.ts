import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type CacheService, startCacheService } from '../world/cache-service.ts';
import { containerize } from '../world/containerize.ts';
import { packageFile } from '../world/feed.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';

/** A project that asks the clock, chance and git's history, and takes whatever version of a package there is. */
let repository: Repository;
let service: CacheService;

async function run(inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const common = { images: 'registry.example/app', push: 'false' };
  return containerize({ workspace: repository.root, env: service.env(), inputs: { ...common, ...inputs } });
}

async function plan(inputs: Readonly<Record<string, string>>): Promise<string> {
  const { log } = await run({ ...inputs, mode: 'plan' });
  return /^Publish output: (.*)$/m.exec(log)?.[1] ?? log;
}

async function putPackage(version: string): Promise<void> {
  const content = { name: 'floating.txt', text: version };
  const file = join(repository.root, `feed/Floating.${version}.nupkg`);
  await writeFile(file, packageFile({ id: 'Floating', version, content }));
}

beforeAll(async () => {
  service = await startCacheService();
  repository = await makeRepository({ fixture: 'restless' });
  await mkdir(join(repository.root, 'feed'));
  await putPackage('1.0.0');
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Second');
});
afterAll(() => Promise.all([service.stop(), repository.remove()]));

const CLOCK = 'Restless.csproj:6 uses [System.DateTime]::UtcNow.Ticks (see the input source-time)';
const IGNORE = { 'source-time': 'ignore' };
const HISTORY =
  'to be built (git history changed, which counts because of `git describe --always --dirty > "$(PublishDir)version.txt"` of the target Chance in Restless.csproj)';
const REUSED = 'reused (none of its inputs has changed)';

soakTest('what asks the clock is never reused', async () => {
  const { log, exitCode } = await run({});
  expect(exitCode).toBe(0);
  expect(log).toContain(`The publish output is not kept: ${CLOCK}. Write instead: if the date is enough, `);
  expect(await plan({})).toBe(`to be built (${CLOCK})`);
});

soakTest('what asks the clock is reused where the user says so, and nowhere else', async () => {
  expect((await run(IGNORE)).exitCode).toBe(0);
  expect(await plan(IGNORE)).toBe(REUSED);
  expect(await plan({})).toMatch(/^to be built /);
});

soakTest('what takes any version of a package sees a new one in the repository', async () => {
  await putPackage('1.1.0');
  expect(await plan(IGNORE)).toBe(HISTORY);
  await repository.git('clean', '--quiet', '--force');
  expect(await plan(IGNORE)).toBe(REUSED);
});

soakTest('what asks for the history of git is built anew for a tag and for a commit', async () => {
  await repository.git('tag', '1.0');
  expect(await plan(IGNORE)).toBe(HISTORY);
  await repository.git('tag', '--delete', '1.0');
  await repository.git('commit', '--quiet', '--allow-empty', '--message', 'Third');
  expect(await plan(IGNORE)).toBe(HISTORY);
  await repository.git('reset', '--quiet', 'HEAD~1');
  expect(await plan(IGNORE)).toBe(REUSED);
});

soakTest('an audit finds what no file shows: it fails, or delivers the new output', async () => {
  const strict = await run({ ...IGNORE, 'cache-audit': 'strict' });
  expect(strict.exitCode).toBe(1);
  expect(strict.annotations).toMatchObject([{ level: 'error', title: 'CACHE_AUDIT_FAILED' }]);
  const before = await run(IGNORE);
  const audited = await run({ ...IGNORE, 'cache-audit': '100' });
  expect(audited.exitCode).toBe(0);
  expect(audited.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('given up') }]);
  const after = await run(IGNORE);
  expect([before, after].map(({ outputs }) => outputs['cache'])).toEqual(['hit', 'hit']);
  expect(audited.outputs['digest']).not.toBe(before.outputs['digest']);
  expect(after.outputs['digest']).toBe(audited.outputs['digest']);
});
