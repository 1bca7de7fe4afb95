import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { reasonToRestore, restoreValues } from '#publish/obj/decide-restore.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';
import { memoryLog } from '../../world/memory-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restore-rule-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const SDKS = '{ "msbuild-sdks": { "Acme.Sdk": "1.2.0" } }';

test.each([
  ['by the project', { 'App.csproj': '<Project Sdk="Microsoft.NET.Sdk;acme.sdk" />' }, ['App.csproj'], true],
  [
    'by an import',
    { 'App.csproj': '<Project />', 'x.props': '<Import Sdk="Acme.Sdk" />' },
    ['App.csproj', 'x.props'],
    true,
  ],
  [
    'by a project that the build did not read',
    { 'App.csproj': '<Project />', 'Tests.csproj': '<Project Sdk="Acme.Sdk" />' },
    ['App.csproj'],
    false,
  ],
  ['by code', { 'App.csproj': '<Project />', 'P.cs': '// Acme.Sdk' }, ['App.csproj', 'P.cs'], false],
  ['nowhere', { 'App.csproj': '<Project />' }, ['App.csproj'], false],
])('an SDK of global.json that is named %s is needed as a package or not', async (_, texts, files, wanted) => {
  for (const [path, text] of Object.entries({ ...texts, 'global.json': SDKS })) await put(`source/${path}`, text);
  const root = join(folder, 'source');
  const { entries } = await readCheckout({
    ...{ root, temp: join(folder, 'git'), exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  const snapshot = takeSnapshot(root, entries);
  const shape = { ...NO_INPUTS, files: [...files, 'global.json'] };
  const earlier = { state: { restore: { shape, values: await restoreValues(shape, snapshot), at: 0 } } };
  const packages = join(folder, 'packages');
  const look = () =>
    reasonToRestore({
      ...{ applied: { whole: true }, earlier, snapshot, packages, source: root, asks: false, tools: [] },
    });
  const missing = { value: 'run', because: 'acme.sdk 1.2.0 is not in the packages folder' };
  expect(await look()).toMatchObject(wanted ? missing : { value: 'left out' });
  await put('packages/acme.sdk/1.2.0/.nupkg.metadata', '{}');
  expect(await look()).toMatchObject({ value: 'left out' });
});
