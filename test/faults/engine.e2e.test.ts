import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from '../world/command.ts';
import { containerize, containerized, newImageName } from '../world/containerize.ts';
import { startEngineProxy } from '../world/engine-proxy.ts';
import { countFaults, numbersTo } from '../world/faults.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

/** More requests than a build sends to its engine. */
const MOST_REQUESTS = 200;
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
  for (const at of numbersTo(MOST_REQUESTS, 12)) {
    if (!(await counter.inject('the engine dies at each of its requests', () => dieAt(at)))) break;
  }
  await containerized({ workspace: repository.root, inputs: { images: await newImageName(), tags: '1.0' } });
});
