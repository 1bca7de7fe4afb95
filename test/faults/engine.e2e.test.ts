import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { containerize, newImageName } from '../world/containerize.ts';
import { startEngineProxy } from '../world/engine-proxy.ts';
import { countFaults, IS_FAULTS } from '../world/faults.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

/** More requests than a build sends to its engine; or one of them, at which a container runs. */
const REQUESTS = IS_FAULTS ? Array.from({ length: 200 }, (_, at) => at) : [25];
const GROUP = 'the engine';

let repository: Repository;
beforeAll(async () => {
  repository = await makeRepository({ fixture: 'console' });
});
afterAll(() => repository.remove());

/** A build whose engine is gone from the n-th request on, and back when the post step runs. */
async function dieAt(at: number): Promise<boolean> {
  await using engine = await startEngineProxy();
  const temp = await mkdtemp(join(tmpdir(), 'engine-dies-'));
  const before = await repository.state();
  const inputs = { images: await newImageName(), tags: '1.0', cache: 'off' };
  const request = { workspace: repository.root, temp, inputs, env: { DOCKER_HOST: engine.url } };
  try {
    engine.dieAt(at);
    const first = await containerize({ ...request, entry: 'main' });
    if (engine.requests.length <= at) return false;
    engine.revive();
    const post = await containerize({ ...request, entry: 'post', state: first.state });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    if (first.exitCode !== 0) {
      const [error] = first.annotations.filter(({ level }) => level === 'error');
      if (!/^ENGINE_/.test(error?.title ?? '')) throw new Error(`not an error of the engine:\n${first.log}`);
    }
    const label = `label=${RUN_LABEL}=${first.state['container']}`;
    expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
    expect(await readdir(join(temp, 'containerize-dotnet/runs'))).toEqual([]);
    expect(await repository.state()).toEqual(before);
    return true;
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

test('an engine that dies is an error, and its containers are removed when it is back', async (context) => {
  const counter = countFaults(context, GROUP);
  for (const at of REQUESTS) {
    if (!(await counter.inject('the engine dies at each of its requests', () => dieAt(at)))) break;
  }
});

/** Nothing but SIGKILL ends it. */
const ENDLESS = `<Target Name="Endless" BeforeTargets="Publish"><Exec Command="trap '' INT TERM HUP; while :; do sleep 1; done" /></Target>`;

test.runIf(IS_FAULTS)('a build that never ends is ended, with all that it started', async (context) => {
  const endless = await makeRepository({
    fixture: 'console',
    files: { 'Directory.Build.targets': `<Project>${ENDLESS}</Project>` },
  });
  const temp = await mkdtemp(join(tmpdir(), 'endless-'));
  try {
    await countFaults(context, GROUP).inject('a container that never ends', async () => {
      const inputs = { images: 'a.example/b', push: 'false', cache: 'off', 'timeout-minutes': '0.3' };
      const result = await containerize({ workspace: endless.root, temp, inputs });
      expect(result.annotations).toMatchObject([{ level: 'error', title: 'BUILD_TIMEOUT' }]);
      expect(result.post).toMatchObject({ exitCode: 0, annotations: [] });
      const label = `label=${RUN_LABEL}=${result.state['container']}`;
      expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
      expect(await readdir(join(temp, 'containerize-dotnet/runs'))).toEqual([]);
    });
  } finally {
    await rm(temp, { recursive: true, force: true });
    await endless.remove();
  }
});
