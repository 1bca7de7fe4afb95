import { chmod, mkdir, mkdtemp, rename, rm, rmdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { DAY } from '#base/time.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { type Fingerprints, type KnownFingerprints, readFingerprintSources } from '#publish/tracking/fingerprints.ts';
import { type InputSet, NO_INPUTS, unionOf } from '#publish/tracking/input-set.ts';
import { memoryLog } from '../../world/memory-log.ts';

let folder = '';
let root = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'values-'));
  root = join(folder, 'checkout');
  await put('src/App/App.csproj', '<Project />');
  await put('src/App/Program.cs', 'class P;');
  await put('src/App/Empty.cs', '');
  await put('src/Other/Other.cs', 'class O;');
  await put('docs/read.md', 'text');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const YEAR = 365 * DAY;
const NOW = Date.UTC(2026, 10, 30, 23, 30);

/** A build that read one project and one of its files. */
const APP: InputSet = { ...NO_INPUTS, files: ['src/App/App.csproj', 'src/App/Program.cs'], folders: ['src/App'] };

interface At {
  readonly history?: string;
  readonly now?: number;
  readonly zone?: string;
  readonly known?: KnownFingerprints;
}

async function values(shape: InputSet, at: At = {}): Promise<Fingerprints> {
  return (await look(shape, at)).values;
}

/** The folder of a file, if it was the only one in it. */
async function rmEmpty(path: string): Promise<void> {
  await rmdir(dirname(join(root, path))).catch(() => undefined);
}

async function look(shape: InputSet, at: At = {}): Promise<Required<KnownFingerprints>> {
  const temp = join(folder, 'git');
  const { entries } = await readCheckout({
    ...{ root, temp, exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  const snapshot = takeSnapshot(root, entries);
  return readFingerprintSources(shape, { now: NOW, ...at, snapshot, history: async () => at.history ?? '' });
}

async function changedBy(shape: InputSet, edit: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await values(shape);
  await edit();
  const after = await values(shape);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}

describe('a build that read one project changes with', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['the content of a file it read', () => put('src/App/Program.cs', 'class Q;'), 'src/App/Program.cs'],
    ['a file it read that is deleted', () => unlink(join(root, 'src/App/Program.cs')), 'src/App/Program.cs'],
    [
      'a file it read that becomes executable',
      () => chmod(join(root, 'src/App/Program.cs'), 0o755),
      'src/App/Program.cs',
    ],
    ['a new file in a folder it listed', () => put('src/App/New.cs', 'x'), 'src/App/'],
    [
      'a file it did not read that is renamed there',
      () => rename(join(root, 'src/App/Empty.cs'), join(root, 'src/App/E.cs')),
      'src/App/',
    ],
    [
      'a new file in a folder above',
      () => put('src/Directory.Build.props', '<Project />'),
      '/name/src/Directory.Build.props',
    ],
    ['an empty file that gets content', () => put('src/App/Empty.cs', 'class E;'), 'src/App/'],
    ['an empty file that is listed nowhere', () => put('src/Other/Empty.cs', ''), '/empty files'],
    [
      'a configuration file anywhere',
      () => put('src/Other/.editorconfig', 'root = true'),
      '/name/src/Other/.editorconfig',
    ],
    [
      'another case of a name',
      () => rename(join(root, 'src/App/Program.cs'), join(root, 'src/App/program.cs')),
      'src/App/Program.cs',
    ],
    [
      'a link instead of a file',
      async () => {
        await unlink(join(root, 'src/App/Program.cs'));
        await symlink('../Other/Other.cs', join(root, 'src/App/Program.cs'));
      },
      'src/App/Program.cs',
    ],
  ])('%s', async (_what, edit, name) => {
    expect(await changedBy(APP, edit)).toContain(name);
  });
});

describe('and does not change with', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['documentation', () => put('docs/read.md', 'other text')],
    ['new documentation', () => put('docs/more.md', 'text')],
    ['another project’s code', () => put('src/Other/Other.cs', 'class X;')],
    ['another project’s new file', () => put('src/Other/New.cs', 'class X;')],
    ['bits of a mode that git does not know', () => chmod(join(root, 'src/App/Program.cs'), 0o640)],
  ])('%s', async (_what, edit) => {
    expect(await changedBy(APP, edit)).toEqual([]);
  });
});

test('only a name that was looked for is an input, wherever it appears', async () => {
  const shape = { ...APP, names: ['Company.props.json'] };
  expect(await changedBy(shape, () => put('build/deep/Other.json', '1'))).toEqual([]);
  expect(await changedBy(shape, () => put('build/deep/Company.props.json', '1'))).toEqual([
    '/name/build/deep/Company.props.json',
  ]);
});

test('if every name is an input, new files are inputs, but not their content', async () => {
  const shape = { ...APP, everyName: true };
  expect(await changedBy(shape, () => put('docs/more.json', '1'))).toEqual(['/names of all files']);
  expect(await changedBy(shape, () => put('docs/more.json', '2'))).toEqual([]);
});

test('without observation, every file is an input', async () => {
  const shape = { ...NO_INPUTS, whole: true };
  expect(await changedBy(shape, () => put('docs/read.md', 'other'))).toEqual(['docs/read.md']);
  expect(await changedBy(shape, () => put('new/x', 'other'))).toEqual(expect.arrayContaining(['new/x']));
});

test('history and the year are inputs if they were read', async () => {
  expect(await values(APP, { history: 'a' })).toEqual(await values(APP, { history: 'b', now: NOW + YEAR }));
  const shape = { ...APP, history: true, period: 'year' as const };
  expect(await values(shape, { history: 'a' })).not.toEqual(await values(shape, { history: 'b' }));
  expect(await values(shape, { now: NOW + DAY })).toEqual(await values(shape));
  expect(await values(shape, { now: NOW + YEAR })).not.toEqual(await values(shape));
});

test('a missing folder is an input when it appears', async () => {
  const shape = { ...APP, folders: ['src/App', 'src/Shared/Deep'] };
  expect(await changedBy(shape, () => put('src/Shared/Deep/x.cs', 'x'))).toContain('src/Shared/Deep/');
});

describe('in a folder above what was read', () => {
  test.each<[string, string]>([
    ['a description', 'README.md'],
    ['a licence', 'LICENSE'],
    ['a licence with an ending', 'src/LICENSE.txt'],
    ['a picture', 'logo.png'],
    ['a picture in a new folder', 'docs/pictures/logo.png'],
    ['documentation in a new folder', 'manual/start.md'],
    ['a workflow', '.github/workflows/ci.yml'],
    ['the list of files that git ignores', '.gitignore'],
    ['a recipe of an image', 'Dockerfile'],
    ['services to try it with', 'docker-compose.yml'],
    ['a text that no file names', 'src/notes.txt'],
    ['code that no project takes', 'src/Scratch.cs'],
    ['a script', 'deploy.sh'],
    ['another project', 'src/Newer/Newer.cs'],
    ['nothing in an empty file', 'src/.gitkeep'],
    ['an empty description', 'NOTICE'],
  ])('%s that is new, changed or deleted is not an input: %s', async (_what, path) => {
    const text = /NOTICE|gitkeep/.test(path) ? '' : 'text';
    expect(await changedBy(APP, () => put(path, text))).toEqual([]);
    expect(await changedBy(APP, () => put(path, `${text}!`))).toEqual([]);
    expect(await changedBy(APP, () => unlink(join(root, path)))).toEqual([]);
  });

  test.each([
    ...['Directory.Build.props', 'Directory.Build.rsp', 'Directory.Packages.props', 'Directory.Solution.targets'],
    ...['NuGet.Config', 'nuget.config', 'global.json', '.editorconfig', '.globalconfig', 'packages.config', '.npmrc'],
    ...['package.json', 'tsconfig.json', 'node_modules', '.config', 'dotnet-tools.json', 'version.json', 'version.txt'],
    ...['GitVersion.yml', 'stylecop.json', 'libman.json', 'appsettings.Production.json', '.browserslistrc', '.env'],
    ...['tailwind.config.js', 'App.csproj.user', 'Rules.ruleset', 'key.snk', 'Lib.dll', 'Properties', 'nswag.json'],
  ])('a name that tools look for is an input: %s', async (name) => {
    const path = ['.config', 'node_modules', 'Properties'].includes(name) ? `src/${name}/some.md` : `src/${name}`;
    expect(await changedBy(APP, () => put(path, 'text'))).toEqual([`/name/src/${name}`]);
    expect(await changedBy(APP, () => unlink(join(root, path)).then(() => rmEmpty(path)))).toEqual([
      `/name/src/${name}`,
    ]);
  });

  test.each<[string, string, string]>([
    ['an item of a project', '<Project><None Include="../../banner.txt" /></Project>', 'banner.txt'],
    [
      'a description that goes into a package',
      '<Project><None Include="../../README.md" Pack="true" /></Project>',
      'README.md',
    ],
    ['a name with a space', '<Project><None Include="../../the banner.txt" /></Project>', 'the banner.txt'],
    ['a folder', '<Project><Content Include="$(Root)\\shared\\**" /></Project>', 'shared/a.txt'],
    ['a name that a property begins', '<Project><None Include="../../$(Name).banner" /></Project>', 'my.banner'],
    ['a name that a property ends', '<Project><None Include="../../banner.$(Kind)" /></Project>', 'banner.txt'],
  ])('a name that a project file mentions is an input: %s', async (_what, text, path) => {
    await put('src/App/App.csproj', text);
    const changed = await changedBy(APP, () => put(path, 'text'));
    expect(changed).toEqual([`/name/${path.split('/')[0]}`]);
  });

  test.each<[string, string, string, boolean]>([
    ['a comment of a project file', 'src/App/App.csproj', '<Project><!-- see notes.txt --></Project>', false],
    ['a script that was read', 'src/App/make.sh', '[ -f ../../notes.txt ] && echo yes', true],
    ['settings of a tool that were read', 'src/App/tool.json', '{ "extends": "../../notes.txt" }', true],
    ['the attribute of a class', 'src/App/Program.cs', '[Embed("../../notes.txt")] class P;', true],
    ['a string that a variable ends', 'src/App/Program.cs', '[Embed($"../../notes.{kind}")] class P;', true],
    ['a comment of a source file', 'src/App/Program.cs', '// See "notes.txt".\nclass P;', false],
    ['the strings of an assembly', 'src/App/tool.dll', 'MZ\0\0n\0o\0t\0e\0s\0.\0t\0x\0t\0', true],
    ['documentation that was read', 'src/App/help.md', 'notes.txt', false],
    ['rules of an editor', 'src/App/.editorconfig', '[notes.txt]', false],
    ['an asset', 'src/App/wwwroot/site.js', 'fetch("notes.txt")', false],
    ['a part of another name', 'src/App/make.sh', 'cat my-notes.txt notes.txt.old', false],
  ])('a name that is mentioned in %s', async (_what, path, text, counts) => {
    await put(path, text);
    const shape = { ...APP, files: [...APP.files, path] };
    expect(await changedBy(shape, () => put('notes.txt', '1'))).toEqual(counts ? ['/name/notes.txt'] : []);
  });

  test('a companion of a used file is an input', async () => {
    await put('lib/Tool.dll', 'MZ');
    const shape = { ...APP, files: [...APP.files, 'lib/Tool.dll'] };
    expect(await changedBy(shape, () => put('lib/Tool.md', 'x'))).toEqual(['/name/lib/Tool.md']);
    expect(await changedBy(shape, () => put('lib/de/Tool.resources.dll', 'x'))).toEqual(['/name/lib/de']);
    expect(await changedBy(shape, () => put('lib/Other.md', 'x'))).toEqual([]);
  });

  test('an empty file that a text mentions is an input when it gets content', async () => {
    await put('docs/banner.md', '');
    expect(await changedBy(APP, () => put('docs/banner.md', 'x'))).toEqual([]);
    await put('docs/banner.md', '');
    await put('src/App/App.csproj', '<Project><Content Include="../../docs/banner.md" /></Project>');
    expect(await changedBy(APP, () => put('docs/banner.md', 'x'))).toEqual(['/empty files']);
  });
});

describe('if programs may look for anything', () => {
  const ABOVE = { ...APP, everyNameAbove: true };
  const EVERYWHERE = { ...APP, everyName: true };

  test.each(['notes.txt', 'src/helper.ts', 'tools/run', 'icon.png', 'favicon.ico'])(
    'a new file is an input: %s',
    async (path) => {
      expect(await changedBy(ABOVE, () => put(path, 'x'))).not.toEqual([]);
      await rm(join(root, path));
      expect(await changedBy(EVERYWHERE, () => put(path, 'x'))).toEqual(['/names of all files']);
    },
  );

  test.each(['README.md', 'docs/pictures/logo.png', 'LICENSE', '.github/CODEOWNERS'])(
    'a document is an input only if a text mentions it: %s',
    async (path) => {
      for (const shape of [ABOVE, EVERYWHERE]) {
        expect(await changedBy(shape, () => put(path, 'x'))).toEqual([]);
        await rm(join(root, path));
      }
      await put('src/App/make.sh', `cat ../../${path}`);
      const files = [...APP.files, 'src/App/make.sh'];
      expect(await changedBy({ ...EVERYWHERE, files }, () => put(path, 'x'))).toEqual(['/names of all files']);
    },
  );

  test('far from used files a new file is an input only if programs look anywhere', async () => {
    expect(await changedBy(ABOVE, () => put('src/Other/notes.txt', 'x'))).toEqual([]);
    expect(await changedBy(EVERYWHERE, () => put('src/Other/more.txt', 'x'))).toEqual(['/names of all files']);
  });
});

test('names that earlier texts did not mention are searched in changed texts', async () => {
  await put('notes.txt', '1');
  const { values: before, unmentioned } = await look(APP);
  expect(unmentioned).toEqual(['Other', 'docs', 'notes.txt']);
  const known = { values: before, unmentioned };
  expect(await look(APP, { known })).toEqual({ values: before, unmentioned });
  await put('src/App/Program.cs', '[Embed("notes.txt")] class P;');
  expect((await look(APP, { known })).values['/name/notes.txt']).toBe('f');
});

test('builds of the same files that look for other names differ', async () => {
  expect(await values({ ...APP, names: ['a.props'] })).not.toEqual(await values({ ...APP, names: ['b.props'] }));
});

test('the union of two shapes has the inputs of both', () => {
  const other: InputSet = { ...NO_INPUTS, files: ['b'], names: ['n'], history: true };
  expect(unionOf({ ...NO_INPUTS, files: ['a', 'b'], period: 'year' }, other)).toEqual({
    ...NO_INPUTS,
    files: ['a', 'b'],
    names: ['n'],
    history: true,
    period: 'year',
  });
});

test('the missing target of a link is an input when it appears', async () => {
  await symlink('../../docs/later.md', join(root, 'src/App/link'));
  const shape = { ...APP, files: [...APP.files, 'src/App/link'] };
  expect(await changedBy(shape, () => put('docs/later.md', 'x'))).toEqual(['src/App/link']);
});

test('a file may have any name, even one with a meaning here or in JavaScript', async () => {
  for (const name of ['__proto__', 'git history', 'the year', 'names of all files']) {
    const shape = { ...APP, files: [...APP.files, name], history: true, period: 'year' as const, everyName: true };
    await put(name, 'one');
    expect(await changedBy(shape, () => put(name, 'two')), name).toHaveLength(1);
  }
});
