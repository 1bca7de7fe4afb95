import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pullingEngine } from '../../world/pulling-engine.ts';
import { pushedImage } from '../../world/pushed-image.ts';
import { type Runs, type StepSetting, test } from '../../world/runs.ts';
import { outputOf } from '../../world/small-dotnet.ts';
import { wholeStep } from '../../world/whole-step.ts';

/** Delivers a publish output that is given. */
async function delivered(runs: Runs, { inputs, ...setting }: StepSetting = {}) {
  const files = Object.entries(outputOf('Web')).map(([name, text]) => [`out/${name}`, text]);
  await runs.put(Object.fromEntries(files));
  return await wholeStep(runs, { ...setting, inputs: { 'publish-directory': 'out', ...inputs } });
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

test('files and the engine get the image too, each with a log line', async ({ runs }) => {
  const engine = pullingEngine('containerd');
  const inputs = { load: 'true', outputs: 'type=oci,dest=out.tar' };
  const { outputs, log, error } = await delivered(runs, { engine, inputs });
  expect(error).toBeUndefined();
  const name = `${runs.registry.host}/o/web`;
  expect((await pushedImage(runs)).digest).toBe(outputs['digest']);
  expect([...engine.names]).toEqual([[`${name}:main`, outputs['digest']]]);
  expect(await isThere(join(runs.workspace, 'out.tar'))).toBe(true);
  const targets = ['out.tar', 'the engine', name].map((target) => `${target}: `);
  const lines = log.lines.filter((line) => / sent, \d/.test(line) && !line.startsWith(' '));
  expect(lines.map((line) => targets.findIndex((target) => line.includes(target)))).toEqual([0, 1, 2]);
});

test('after a failed export nothing is pushed', async ({ runs }) => {
  await runs.put({ blocked: 'a file' });
  const { error } = await delivered(runs, { inputs: { outputs: 'type=oci,dest=blocked/out.tar' } });
  expect(error).toMatchObject({ code: 'EXPORT_FAILED' });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
});

test('a rejected push is an error, and exported files stay', async ({ runs }) => {
  runs.registry.fault({ kind: 'status', status: 403, method: 'PUT', path: /manifests/, times: 9 });
  const { error, log, outputs, artifacts } = await delivered(runs, { inputs: { outputs: 'type=oci,dest=out.tar' } });
  expect(error).toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(log.lines.filter((line) => line.includes('out.tar: '))).toHaveLength(1);
  expect(await isThere(join(runs.workspace, 'out.tar'))).toBe(true);
  expect([outputs, artifacts]).toEqual([{}, []]);
});

test('an engine that cannot run any image is an error before the push', async ({ runs }) => {
  const engine = { ...pullingEngine('classic'), info: async () => ({ ...INFO, os: 'windows' }) };
  const { error } = await delivered(runs, { engine, inputs: { load: 'true' } });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('windows') });
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
});

const INFO = { name: 'an engine', os: 'linux', architecture: 'amd64', rootless: false, containerdStore: false };

test('without a push the image goes only to files', async ({ runs }) => {
  const inputs = { push: 'false', outputs: 'type=oci,dest=layout' };
  const { outputs, artifacts } = await delivered(runs, { inputs });
  expect(outputs).toMatchObject({ pushed: 'false', changed: 'false' });
  expect(artifacts).toEqual([]);
  expect(await readFile(join(runs.workspace, 'layout/index.json'), 'utf8')).toContain(outputs['digest'] ?? '-');
  expect(runs.registry.store.tagsOf('o/web')).toEqual([]);
});
