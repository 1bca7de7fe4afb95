import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsContext } from '#actions/context/context.ts';
import { CONTAINER_STATE, LEFT_STATE } from '#actions/context/post-state.ts';
import { queueSave } from '#actions/context/queue-saves.ts';
import { openRunFolder } from '#actions/plan/run-folder.ts';
import { runPost } from '#actions/run-post.ts';
import { recordRun } from '#actions/runner/record-run.ts';
import type { Env } from '#base/effects.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { memoryLog } from '../world/memory-log.ts';
import { pullRequestFrom, type Step, test as testRuns } from '../world/runs.ts';

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
    ...{ env, inputs, ...recordRun(log), payload: { repository: { default_branch: 'main' } } },
    signal: new AbortController().signal,
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

test('the post step saves what the main step queued', async () => {
  await post({ saves: entryIn(await make(join(home, 'kept', randomUUID()))) });
  expect(await kept()).toHaveLength(1);
});

describe('a state that the main step did not write', () => {
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
  ])('does not save %s', async (_, prepare) => {
    await post({ saves: entryIn(await prepare()) });
    expect(await kept()).toEqual([]);
  });

  test('removes only the folder of a run', async () => {
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

/** Has the post step queueSave something under that name. */
async function keepOne({ world }: Step, name: string): Promise<string> {
  const path = await make(join(world.home, 'kept', randomUUID()));
  queueSave(world, { entry: { kind: 'publication', name }, folder: path });
  return path;
}

describe('the post step', () => {
  testRuns('reports the result of each entry, and uses up its folder', async ({ runs }) => {
    const main = await runs.step();
    const folders = [await keepOne(main, 'one'), await keepOne(main, 'two')];
    const post = await runs.step({ after: main });
    await runPost(post.world);
    const line = `publication: saved in the folder ${join(runs.folder, 'cache')}`;
    expect(post.log.lines).toEqual([line, line]);
    expect(await Promise.all(folders.map((path) => readdir(path).catch(() => 'gone')))).toEqual(['gone', 'gone']);
    expect(post.summaries).toEqual([]);
  });

  testRuns('decides again whether the event may queueSave anything', async ({ runs }) => {
    const main = await runs.step();
    await keepOne(main, 'one');
    const post = await runs.step({ ...pullRequestFrom('stranger/app'), after: main });
    await runPost(post.world);
    expect(post.log.lines).toEqual([expect.stringMatching(/^publication: not kept: .*untrusted code/)]);
    expect(await readdir(join(runs.folder, 'cache')).catch(() => [])).toEqual([]);
    expect(post.summaries).toEqual([
      expect.stringMatching(/not kept for later runs[\s\S]*publication.*untrusted code/),
    ]);
  });

  testRuns('of a run that ended normally asks no engine and writes nothing', async ({ runs }) => {
    const main = await runs.step();
    await (await openRunFolder(main.world))[Symbol.asyncDispose]();
    main.world.runner.saveState(CONTAINER_STATE, 'run-1');
    const post = await runs.step({ after: main });
    const engine = () => Promise.reject(new Error('no engine is to be asked'));
    await runPost({ ...post.world, engine });
    expect([post.log.lines, post.summaries]).toEqual([[], []]);
  });

  testRuns('removes what a killed run left in the engine, only by its label', async ({ runs }) => {
    const main = await runs.step();
    const folder = await openRunFolder(main.world);
    main.world.runner.saveState(CONTAINER_STATE, folder.id);
    const own = `io.github.containerize-dotnet.run=${folder.id}`;
    const left = new Set(['container', 'image']);
    const find = async (label: string, id: string) => (label === own && left.has(id) ? [id] : []);
    const remove = async (id: string) => void left.delete(id);
    const post = await runs.step({ after: main });
    const engine = {
      ...(await post.world.engine()),
      ...{ list: (label: string) => find(label, 'container'), remove },
      ...{ listImages: (label: string) => find(label, 'image'), removeImage: remove },
    };
    await runPost({ ...post.world, engine: async () => engine });
    expect([...left]).toEqual([]);
    expect(await readdir(join(main.world.home, 'runs'))).toEqual([]);
    expect(post.log.warnings).toEqual([]);
  });

  testRuns('removes what an engine without an answer may have started', async ({ runs }) => {
    const main = await runs.step();
    await (await openRunFolder(main.world))[Symbol.asyncDispose]();
    main.world.runner.saveState(CONTAINER_STATE, 'run-1');
    main.world.runner.saveState(LEFT_STATE, 'true');
    const post = await runs.step({ after: main });
    const left = new Set(['container']);
    const list = async (label: string) => (label.endsWith('.run=run-1') ? [...left] : []);
    const remove = async (id: string) => void left.delete(id);
    const engine = { ...(await post.world.engine()), list, remove, listImages: async () => [] };
    await runPost({ ...post.world, engine: async () => engine });
    expect([...left]).toEqual([]);
    expect(post.log.warnings).toEqual([]);
  });

  testRuns('removes files and saves entries even if the engine fails', async ({ runs }) => {
    const main = await runs.step();
    const folder = await openRunFolder(main.world);
    main.world.runner.saveState(CONTAINER_STATE, folder.id);
    const inMemory = await folder.inMemory();
    await writeFile(join(inMemory, 'source.cs'), '');
    await keepOne(main, 'one');
    const post = await runs.step({ after: main });
    await runPost({ ...post.world, engine: () => Promise.reject(new Error('no engine answers')) });
    expect(post.log.warnings).toEqual(['Cannot remove what the build left in the engine: no engine answers']);
    expect(await readdir(join(main.world.home, 'runs'))).toEqual([]);
    await expect(stat(inMemory)).rejects.toThrow('ENOENT');
    expect(post.log.lines).toContainEqual(expect.stringMatching(/^publication: saved/));
  });

  testRuns('warns if it cannot write the summary', async ({ runs }) => {
    const main = await runs.step();
    await keepOne(main, 'one');
    const post = await runs.step({ ...pullRequestFrom('stranger/app'), after: main, noSummary: 'no space' });
    await runPost(post.world);
    expect(post.log.warnings).toEqual(['Cannot save what later runs can use: no space']);
  });
});
