import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run } from '#actions/run.ts';
import { pushedImage } from '../world/pushed-image.ts';
import { test } from '../world/runs.ts';
import { wholeStep } from '../world/whole-step.ts';

test('a run builds, pushes, and leaves nothing in its folder', async ({ runs }) => {
  const { outputs, state, world, artifacts } = await wholeStep(runs);
  expect((await pushedImage(runs)).digest).toBe(outputs['digest']);
  expect(artifacts).toEqual([`oci://${runs.registry.host}/o/web:main@${outputs['digest']}`]);
  expect(state['folder']).toBe('');
  expect(await readdir(join(world.home, 'runs'))).toEqual([]);
});

test('a hit sends nothing and builds nothing', async ({ runs }) => {
  await wholeStep(runs);
  runs.registry.requests.length = 0;
  const { commands, outputs } = await wholeStep(runs);
  expect(commands).toEqual([]);
  expect(outputs).toMatchObject({ cache: 'hit', changed: 'false' });
  expect(runs.registry.requests.filter(({ method }) => method !== 'HEAD')).toEqual([]);
});

test('a missing layer costs one rebuild, and the next run is a hit', async ({ runs }) => {
  await wholeStep(runs);
  const { manifest } = await pushedImage(runs);
  runs.registry.store.loseBlob('o/web', manifest.layers.at(-1)?.digest ?? '');
  await runs.commit();
  const { commands, outputs, log, error } = await wholeStep(runs);
  expect(error).toBeUndefined();
  expect(commands).toEqual(['publish']);
  expect(log.lines).toContain('Publish output: to be built (the layers of the earlier one do not exist any more)');
  expect(outputs['cache']).not.toBe('hit');
  await pushedImage(runs);
  expect((await wholeStep(runs)).outputs['cache']).toBe('hit');
});

test('a layer that a registry lost comes from the cache, if it was saved there', async ({ runs }) => {
  const inputs = { push: 'false' };
  await wholeStep(runs, { inputs });
  const { commands, error } = await wholeStep(runs);
  expect(error).toBeUndefined();
  expect(commands).toEqual([]);
  await pushedImage(runs);
});

test('a saved layer that is missing in the cache costs one rebuild', async ({ runs }) => {
  await wholeStep(runs, { inputs: { push: 'false' } });
  const cache = join(runs.folder, 'cache');
  for (const name of await readdir(cache, { recursive: true })) {
    if (name.includes('layers-')) await rm(join(cache, name));
  }
  const { commands } = await wholeStep(runs);
  expect(commands).toEqual(['publish']);
  await pushedImage(runs);
});

test('a failure that a rebuild does not fix is not tried again', async ({ runs }) => {
  runs.registry.fault({ kind: 'status', status: 403, method: 'PUT', path: /manifests/, times: 9 });
  const { commands, error } = await wholeStep(runs);
  expect(error).toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(commands).toEqual(['restore', 'publish']);
});

test('mode plan shows what a run would do, and does not do it', async ({ runs }) => {
  const step = await runs.step({ inputs: { mode: 'plan' } });
  const name = `${runs.registry.host}/o/web`;
  expect(await run(step.world)).toBe(`✔ Planned, nothing is built: ${name}:main`);
  expect(step.commands).toEqual([]);
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
  expect(step.outputs).toMatchObject({
    ...{ tags: `${name}:main`, 'tag-names': 'main', version: 'main', repository: name, pushed: 'false' },
    'base-image': 'mcr.microsoft.com/dotnet/aspnet:10.0',
    labels: expect.stringContaining('org.opencontainers.image.version=main'),
    annotations: expect.stringContaining('manifest:org.opencontainers.image.version=main'),
  });
  expect(step.summaries).toEqual([
    expect.stringMatching(/^## .*Plan for `Web\/Web.csproj`[\s\S]*:main`[\s\S]*\| push \| `yes` \|/),
  ]);
  expect(step.log.lines).toContainEqual(expect.stringMatching(/^push +yes/));
});
