import { expect, test } from 'vitest';
import type { Assets } from '#publish/nuget/assets.ts';
import { resolvedGraph } from '#publish/nuget/resolved-packages.ts';

const library = { type: 'package', compile: {}, runtime: { 'lib/net10.0/A.dll': {} } };
const placeholder = { type: 'package', runtime: { 'lib/net10.0/_._': {} } };

const TARGET = {
  'A/1.0.0': { ...library, dependencies: { b: '2.0.0', Missing: '1.0.0' } },
  'B/2.0.0': { ...placeholder, native: { 'runtimes/linux-x64/native/b.so': {} } },
  'Analyzer/3.0.0': placeholder,
  'Lib/1.2.3': { type: 'project', dependencies: { B: '2.0.0' }, frameworkReferences: ['Microsoft.AspNetCore.App'] },
};

const pack = (name: string) => ({ name, version: '[10.0.1, 10.0.1]' });

const ASSETS: Assets = {
  targets: { 'net8.0': {}, 'net10.0': { 'Old/1.0.0': library }, 'net10.0/linux-x64': TARGET },
  libraries: {
    'A/1.0.0': { type: 'package', sha512: 'aGFzaA==' },
    'Lib/1.2.3': { type: 'project', path: '../Lib/Lib.csproj' },
  },
  project: {
    version: '5.0.0',
    frameworks: {
      'net10.0': {
        dependencies: { A: { target: 'Package' }, Analyzer: { target: 'Package' }, Other: { target: 'Project' } },
        downloadDependencies: [
          pack('Microsoft.NETCore.App.Runtime.linux-x64'),
          pack('Microsoft.AspNetCore.App.Runtime.linux-x64'),
          pack('Microsoft.WindowsDesktop.App.Runtime.linux-x64'),
          pack('Microsoft.NETCore.App.Runtime.linux-arm64'),
          pack('Microsoft.NETCore.App.Runtime.NativeAOT.linux-x64'),
          pack('runtime.linux-x64.Microsoft.DotNet.ILCompiler'),
          pack('Microsoft.NETCore.App.Ref'),
        ],
      },
    },
    restore: { frameworks: { 'net10.0': { projectReferences: { '/src/src/Lib/Lib.csproj': {} } } } },
  },
};

const PUBLISHED = {
  ...{ project: 'src/App/App.csproj', framework: 'net10.0', target: 'linux-x64', selfContained: false, aot: false },
  frameworks: ['Microsoft.NETCore.App'],
};

const graphOf = (own: Partial<typeof PUBLISHED> = {}, assets = ASSETS) =>
  resolvedGraph(assets, { published: { ...PUBLISHED, ...own }, placeOf: (path) => path.replace(/^\/src\//, '') });

const packs = (own: Partial<typeof PUBLISHED>) =>
  graphOf({ selfContained: true, ...own })
    .packages.filter(({ use }) => use === 'runtime')
    .map(({ id, version }) => `${id} ${version}`);

test('packages have what they depend on, and who names them', () => {
  const { packages } = graphOf();
  expect(packages).toEqual([
    { id: 'A', version: '1.0.0', sha512: 'aGFzaA==', direct: true, use: 'library', needs: ['B/2.0.0'] },
    { id: 'B', version: '2.0.0', direct: false, use: 'library', needs: [] },
    { id: 'Analyzer', version: '3.0.0', direct: true, use: 'build', needs: [] },
  ]);
});

test('projects are named by their paths in the repository', () => {
  expect(graphOf().projects).toEqual([
    { path: 'src/App/App.csproj', version: '5.0.0', needs: ['A/1.0.0', 'Analyzer/3.0.0', 'src/Lib/Lib.csproj'] },
    { path: 'src/Lib/Lib.csproj', version: '1.2.3', needs: ['B/2.0.0'] },
  ]);
});

test('a portable publish has the packages of all RIDs', () => {
  expect(graphOf({ target: 'portable' }).packages.map(({ id }) => id)).toEqual(['Old']);
});

test('a self-contained application has the packs of the frameworks that it uses', () => {
  expect(packs({})).toEqual([
    'Microsoft.NETCore.App.Runtime.linux-x64 10.0.1',
    'Microsoft.AspNetCore.App.Runtime.linux-x64 10.0.1',
  ]);
});

test('native code has the packs that it is linked with', () => {
  expect(packs({ aot: true })).toEqual([
    'Microsoft.AspNetCore.App.Runtime.linux-x64 10.0.1',
    'Microsoft.NETCore.App.Runtime.NativeAOT.linux-x64 10.0.1',
    'runtime.linux-x64.Microsoft.DotNet.ILCompiler 10.0.1',
  ]);
});

test('old names of frameworks are understood', () => {
  const targets = { '.NETCoreApp,Version=v3.1': { 'Old/1.0.0': library }, '.NETCoreApp,Version=v2.1': {} };
  const { packages } = graphOf({ framework: 'netcoreapp3.1', target: 'portable' }, { targets });
  expect(packages.map(({ id }) => id)).toEqual(['Old']);
});
