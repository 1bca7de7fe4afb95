import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTests, type TestSearch } from '#dotnet/project/find-tests.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-tests-'));
  await write({
    'src/Web/Web.csproj': project('Microsoft.NET.Sdk.Web', reference('../Library/Library.csproj')),
    'src/Other/Other.csproj': project('Microsoft.NET.Sdk.Web', reference('../Library/Library.csproj')),
    'src/Library/Library.csproj': project('Microsoft.NET.Sdk'),
    'tests/Web.Tests/Web.Tests.csproj': tests(reference('../../src/Web/Web.csproj')),
    'tests/Far.Tests/Far.Tests.csproj': tests(reference('../Web.Tests/Web.Tests.csproj')),
    'tests/Library.Tests/Library.Tests.csproj': tests(reference('../../src/Library/Library.csproj')),
  });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const reference = (path: string): string => `<ProjectReference Include="${path}" />`;
const project = (sdk: string, items = ''): string => `<Project Sdk="${sdk}"><ItemGroup>${items}</ItemGroup></Project>`;
const tests = (items: string): string =>
  project('Microsoft.NET.Sdk', `<PackageReference Include="Microsoft.NET.Test.Sdk" />${items}`);

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function find(selection: TestSearch['tests'], other: Partial<TestSearch> = {}): Promise<readonly string[]> {
  const place = { root, workspace: root, globals: {}, excluded: () => false, built: ['src/Web/Web.csproj'] };
  const found = await findTests({ ...place, ...other, tests: selection });
  return found.map(({ value, because }) => `${value.path}: ${because}`);
}

test('true means the tests that reference a built project, also indirectly', async () => {
  expect(await find('all')).toEqual([
    'tests/Far.Tests/Far.Tests.csproj: it references src/Web/Web.csproj',
    'tests/Web.Tests/Web.Tests.csproj: it references src/Web/Web.csproj',
  ]);
  expect(await find('all', { built: ['src/Library/Library.csproj'] })).toHaveLength(3);
  expect(await find('all', { excluded: (path) => path === 'tests/Far.Tests' })).toHaveLength(1);
});

test('a folder means the tests below it, a file itself, without duplicates', async () => {
  expect(await find(['tests', 'tests/Web.Tests/Web.Tests.csproj'])).toEqual([
    'tests/Far.Tests/Far.Tests.csproj: input test',
    'tests/Library.Tests/Library.Tests.csproj: input test',
    'tests/Web.Tests/Web.Tests.csproj: input test',
  ]);
  expect(await find(['src/Library/Library.csproj'])).toEqual(['src/Library/Library.csproj: input test']);
});

test('no tests, or none that references a built project, is an error that says where', async () => {
  const code = 'PROJECT_NOT_FOUND';
  await expect(find('all', { built: ['src/Other/Other.csproj'] })).rejects.toMatchObject({
    code,
    message: expect.stringContaining('that references src/Other/Other.csproj; others: tests/Far.Tests'),
  });
  await expect(find(['src'])).rejects.toMatchObject({ code, message: expect.stringContaining('(src)') });
  await expect(find(['maybe'])).rejects.toMatchObject({
    code,
    message: 'reading the input test: looking for the project "maybe": there is no such file or folder',
    hint: expect.stringMatching(/^It takes true, false, or test projects/),
  });
});
