import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { buildInputsOf } from '#publish/tracking/build-inputs.ts';
import { type Fingerprints, fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import { importsOfProto, pathsWrittenIn } from '#publish/tracking/written-paths.ts';
import { memoryLog } from '../../world/memory-log.ts';

test.each<[string, readonly string[]]>([
  ['<ProjectReference Include="..\\Gen\\Gen.csproj" />', ['../Gen/Gen.csproj']],
  ['<HintPath>../../libs/./Acme.dll</HintPath>', ['../../libs/Acme.dll']],
  ['<P ProtoRoot="../protos/" />', ['../protos']],
  ['<P A="a/b.txt;../c/d e.txt" />', ['a/b.txt', '../c/d e.txt']],
  ['<HintPath>$(MSBuildThisFileDirectory)../libs/Acme.dll</HintPath>', ['end: libs/Acme.dll']],
  ['<HintPath>$(LibFolder)\\Acme.dll</HintPath>', ['end: Acme.dll']],
  ['<P A="../data/**/*.json" B="https://example.com/a" C="plain.txt" D="/usr/x" E="$(A)/$(B)" />', []],
])('paths of other folders are found in %s', (text, expected) => {
  const found = pathsWrittenIn(text).map(({ path, isWhole }) => (isWhole ? path : `end: ${path}`));
  expect(found).toEqual(expected);
});

test('imports are found in Protocol Buffers files', () => {
  const text = 'syntax = "proto3";\nimport "common/money.proto";\nimport public "a.proto";\n// import "no.proto";\n';
  expect(importsOfProto(text)).toEqual(['common/money.proto', 'a.proto']);
});

let root = '';
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'written-')), 'checkout');
});
afterEach(() => rm(dirname(root), { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

async function snapshotOf(files: Files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { entries } = await readCheckout({
    ...{ root, temp: join(dirname(root), 'git'), exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  return takeSnapshot(root, entries);
}

/** The inputs of a build that read some files, before and after others are added. */
async function around(read: Files, unread: Files, added: Files): Promise<readonly [Fingerprints, Fingerprints]> {
  const before = await snapshotOf({ ...read, ...unread });
  const used = { files: Object.keys(read), folders: [], history: false };
  const { shape } = await buildInputsOf(used, { snapshot: before, whole: false, runsCode: false });
  const time = { history: async () => '', now: 0 };
  const values = await fingerprintsOf(shape, { ...time, snapshot: before });
  return [values, await fingerprintsOf(shape, { ...time, snapshot: await snapshotOf(added) })];
}

const project = (inner: string): string => `<Project>${inner}</Project>`;
const reference = (path: string): string => project(`<ProjectReference Include="${path}" />`);

describe('a missing file that a build looked for in an unlisted folder is an input:', () => {
  test.each<[string, Files, Files, Files]>([
    [
      'a project of a submodule',
      { 'src/App/App.csproj': reference('..\\..\\libs\\plugin\\Plugin.csproj') },
      { 'libs/plugin/.keep': 'x' },
      { 'libs/plugin/Plugin.csproj': project('') },
    ],
    [
      'a library',
      { 'src/App/App.csproj': project('<Reference Include="A"><HintPath>../../libs/Acme.dll</HintPath></Reference>') },
      { 'libs/notes.txt': 'x' },
      { 'libs/Acme.dll': 'x' },
    ],
    [
      'a library that an import above the project names',
      {
        'src/App/App.csproj': project(''),
        'Directory.Build.props': project('<HintPath>$(MSBuildThisFileDirectory)libs/Acme.dll</HintPath>'),
      },
      { 'libs/notes.txt': 'x' },
      { 'libs/Acme.dll': 'x' },
    ],
    [
      'an import of Protocol Buffers, in an earlier folder',
      {
        'src/App/App.csproj': project('<Protobuf AdditionalImportDirs="../own;../protos" />'),
        'src/protos/a.proto': 'import "money.proto";',
        'src/protos/money.proto': 'message Money {}',
      },
      { 'src/own/notes.txt': 'x' },
      { 'src/own/money.proto': 'message Money {}' },
    ],
  ])('%s', async (_what, read, unread, added) => {
    const [before, after] = await around(read, unread, added);
    expect(after).not.toEqual(before);
  });
});

test('an existing file that a project names does not make a namesake an input', async () => {
  const pack = '<None Include="$(MSBuildThisFileDirectory)README.md" Pack="true" PackagePath="/" />';
  const read = { 'src/App/App.csproj': reference('../Lib/Lib.csproj'), 'Directory.Build.props': project(pack) };
  const unread = { 'README.md': 'x', 'src/Lib/Lib.csproj': project(''), 'docs/a.md': 'x' };
  const [before, after] = await around(read, unread, { 'docs/README.md': 'x', 'docs/Lib/Lib.txt': 'x' });
  expect(after).toEqual(before);
});
