import { expect, test } from 'vitest';
import { notingEngine } from '#actions/publish/noting-engine.ts';
import type { ContainerEngine, ContainerSpec } from '#engine/engine.ts';
import { folderEngine } from '../../world/folder-engine.ts';

const SPEC: ContainerSpec = {
  ...{ image: 'sdk', user: '0:0', workingDirectory: '/', env: {}, mounts: [], labels: {}, network: 'none', limits: {} },
};

async function notesOf(engine: ContainerEngine, work: (engine: ContainerEngine) => Promise<unknown>): Promise<number> {
  let notes = 0;
  await work(notingEngine(engine, () => (notes += 1))).catch(() => undefined);
  return notes;
}

const failing = () => Promise.reject(new Error('socket hang up'));

test('a container that may exist is noted, and one that was removed is not', async () => {
  const engine = folderEngine({ dotnet: () => 0 });
  const startAndRemove = async (of: ContainerEngine) => (await of.start(SPEC)).remove();
  expect(await notesOf(engine, startAndRemove)).toBe(0);
  expect(await notesOf({ ...engine, start: failing }, startAndRemove)).toBe(1);
  const stays = async (spec: ContainerSpec) => ({ ...(await engine.start(spec)), remove: failing });
  expect(await notesOf({ ...engine, start: stays }, startAndRemove)).toBe(1);
  expect(await notesOf({ ...engine, removeImage: failing }, (of) => of.removeImage('image'))).toBe(1);
});
