import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { chooseStart } from '#publish/container/start-folder.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { memoryLog } from '../../world/memory-log.ts';

let world = '';
let folder = '';
beforeEach(async () => {
  world = await mkdtemp(join(tmpdir(), 'start-folder-'));
  folder = join(world, 'checkout');
  await mkdir(folder);
});
afterEach(() => rm(world, { recursive: true, force: true }));

const USE = '<Import Project="$(MSBuildStartupDirectory)/own.props" />';
const OWN = '/src/.containerize-dotnet-start';

async function chosen(properties: Readonly<Record<string, string>> = {}): Promise<string> {
  const { entries } = await readCheckout({
    ...{ root: folder, exclude: [], ownPaths: [], temp: world, exec: actionsExec, env: process.env, log: memoryLog() },
  });
  return await chooseStart({ properties }, takeSnapshot(folder, entries));
}

test.each([
  ['a project that does not ask where MSBuild started', { 'App.csproj': '<Project />' }, OWN],
  ['a project that asks', { 'App.csproj': `<Project>${USE}</Project>` }, '/src'],
  ['an import that asks', { 'App.csproj': '<Project />', 'Directory.Build.targets': USE.toLowerCase() }, '/src'],
  ['code that holds the name', { 'App.csproj': '<Project />', 'P.cs': `// ${USE}` }, OWN],
  ['a response file', { 'App.csproj': '<Project />', 'MSBuild.rsp': '' }, '/src'],
])('MSBuild starts in the right folder for %s', async (_, files, expected) => {
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);

  expect(await chosen()).toBe(expected);
});

test('a property of restore is relative to where MSBuild starts', async () => {
  await writeFile(join(folder, 'App.csproj'), '<Project />');

  expect(await chosen({ RestoreConfigFile: 'own.config' })).toBe('/src');
});

test('a link of a commit to a file of the runner or an endless one is not followed', async () => {
  await writeFile(join(world, 'outside.targets'), USE);
  await writeFile(join(folder, 'App.csproj'), '<Project />');
  await symlink('/dev/zero', join(folder, 'endless.props'));
  await symlink('../outside.targets', join(folder, 'linked.targets'));

  expect(await chosen()).toBe(OWN);
});
