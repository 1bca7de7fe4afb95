import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsContext } from '#actions/context/context.ts';
import { runPost } from '#actions/run-post.ts';
import type { Env } from '#base/effects.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { memoryLog } from '../world/memory-log.ts';

let folder: string;
let home: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'finish-')));
  home = join(folder, 'temp/containerize-dotnet');
  await mkdir(home, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function make(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'publication.json'), '{}');
  return path;
}

/** The post step of a push to main, with what was noted for it. */
async function post(state: Readonly<Record<string, string>>) {
  const log = memoryLog();
  const env: Env = {
    ...{ RUNNER_TEMP: join(folder, 'temp'), GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    ...{
      GITHUB_WORKSPACE: folder,
      GITHUB_REPOSITORY: 'o/app',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF_PROTECTED: 'true',
    },
  };
  const inputs = { 'cache-to': `type=local,dir=${join(folder, 'cache')}` };
  const runner = {
    ...{ env, inputs, log, payload: { repository: { default_branch: 'main' } }, signal: new AbortController().signal },
    ...{ setOutput: () => {}, recordArtifact: () => {}, writeSummary: async () => {}, saveState: () => {} },
    state: (name: string) => state[name] ?? '',
  };
  await runPost(actionsContext(runner, { inputs: await readInputs(inputs) }));
  return log;
}

const entryIn = (path: string): string => JSON.stringify([{ entry: { kind: 'publication', name: 'x' }, folder: path }]);

async function kept(): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'cache'), { recursive: true }).catch(() => []);
  return names.filter((name) => name.includes('publication'));
}

test('what the main job left to be kept is kept', async () => {
  await post({ saves: entryIn(await make(join(home, 'kept', randomUUID()))) });
  expect(await kept()).toHaveLength(1);
});

describe('a note that the main job did not write', () => {
  test.each<[string, () => Promise<string>]>([
    ['packages, which a build can write', () => make(join(home, 'nuget/x/evil'))],
    ['the checkout', () => make(join(folder, 'src'))],
    ['a folder in one that is kept', () => make(join(home, 'kept', randomUUID(), 'evil'))],
    ['a folder above', async () => join(await make(join(home, 'kept', randomUUID())), '../../nuget')],
    ['all that is kept', () => make(join(home, 'kept'))],
    [
      'a link',
      async () => {
        await mkdir(join(home, 'kept'), { recursive: true });
        const link = join(home, 'kept', randomUUID());
        await symlink(await make(join(home, 'nuget/x')), link);
        return link;
      },
    ],
  ])('has nothing kept of %s', async (_, prepare) => {
    await post({ saves: entryIn(await prepare()) });
    expect(await kept()).toEqual([]);
  });

  test('has no folder removed but that of a run', async () => {
    const [own, other] = [await make(join(home, 'runs', randomUUID())), await make(join(folder, 'src'))];
    await symlink(other, join(home, 'runs', '00000000-0000-4000-8000-000000000000'));
    await post({ folder: other });
    await post({ folder: join(home, 'runs/00000000-0000-4000-8000-000000000000') });
    await post({ folder: join(own, '../../../../src') });
    expect(await readdir(other)).toEqual(['publication.json']);
    await post({ folder: own });
    expect(await readdir(join(home, 'runs'))).toEqual(['00000000-0000-4000-8000-000000000000']);
  });
});
