import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASES, containerize, containerized, newImageName } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import type { ActionResult } from '../world/runner.ts';
import { soakTest } from '../world/soak.ts';

/** Where no engine is: what needs a container fails. */
const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
const TESTS = 'tests/App.Tests/App.Tests.csproj';

let repository: Repository;
let folder = '';
let images = '';
let first: ActionResult;

const request = (inputs: Readonly<Record<string, string>> = {}) => ({
  workspace: repository.root,
  images,
  temp: join(folder, 'temp'),
  inputs: {
    project: 'src/App',
    images,
    tags: '1',
    test: 'true',
    'cache-from': `type=local,dir=${join(folder, 'cache')}`,
    ...inputs,
  },
});
const commit = async (path: string, content: string): Promise<void> => {
  await writeFile(join(repository.root, path), content);
  await repository.git('add', '-A');
  await repository.git('commit', '-qm', `change ${path}`);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tests-'));
  repository = await makeRepository({ fixture: 'tested' });
  images = await newImageName();
});
afterAll(() => Promise.all([repository.remove(), rm(folder, { recursive: true, force: true })]));

test(`tests that reference the project run before a delivery (${BASES} bases)`, async () => {
  first = await containerized(request());
  expect(first.log).toContain(`Tests: ${TESTS} (it references src/App/App.csproj)`);
  expect(first.log).toContain(`Tests of ${TESTS}: 1 passed, 1 skipped`);
  expect(first.summary).toContain('1 passed, 1 skipped');
  expect(first.outputs['pushed']).toBe('true');
  const results = await filesBelow(first.outputs['test-results'] ?? '');
  expect(results).toEqual([expect.stringMatching(/^tests\/App\.Tests\/App\.Tests\.csproj\/.*\.trx$/)]);
  const text = await readFile(join(first.outputs['test-results'] ?? '', results[0] ?? ''), 'utf8');
  expect(text).toContain(`${repository.root}/tests/App.Tests/bin/`);
});

test('where nothing changed, or documents, both are known and no container is started', async () => {
  const again = await containerized({ ...request(), env: NO_ENGINE });
  expect(again.outputs['digest']).toBe(first.outputs['digest']);
  expect(again.summary).toContain('passed in an earlier run');
  expect(again.outputs['test-results']).toBe('');
  await commit('docs/read.md', 'Other words.');
  const documents = await containerized({ ...request(), env: NO_ENGINE });
  expect(documents.outputs['cache']).toBe('hit');
});

soakTest('a new test runs with the output reused; one that fails stops the delivery', async () => {
  const more = 'tests/App.Tests/MoreTests.cs';
  await commit(more, testFile('NegativeToo', 'Assert.Equal(-42, Library.Answer.Of(-6, 7))'));
  const added = await containerized(request());
  expect(added.log).toContain('Publish output: reused');
  expect(added.log).toMatch(/Tests: to be run \(.*MoreTests\.cs|Tests: to be run \(the content of tests\/App\.Tests/);
  expect(added.log).toContain(`Tests of ${TESTS}: 2 passed, 1 skipped`);

  await commit(more, testFile('NegativeToo', 'Assert.Equal(43, Library.Answer.Of(6, 7))'));
  const failed = await containerize(request({ tags: '2' }));
  expect(failed.exitCode).toBe(1);
  expect(errorTitles(failed)).toContain('TESTS_FAILED');
  expect(failed.log).toContain('1 of 2 failed: MoreTests.NegativeToo');
  expect(failed.log).toContain('dotnet test tests/App.Tests/App.Tests.csproj -c Release');
  expect(failed.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', title: 'Test failed', file: more, line: 6 }),
  );
  expect(failed.outputs['digest']).toBeUndefined();
  expect(await filesBelow(failed.outputs['test-results'] ?? '')).toHaveLength(1);
  // The verdict is none: it fails again.
  expect((await containerize(request({ tags: '2' }))).exitCode).toBe(1);
});

soakTest('a change that both see misses both; an older state is known again', async () => {
  await commit('src/Library/Answer.cs', (await source()).replace('left * right', 'right * left'));
  await repository.git('rm', '-q', 'tests/App.Tests/MoreTests.cs');
  await repository.git('commit', '-qm', 'no more');
  const changed = await containerized(request());
  expect(changed.log).toContain('Publish output: to be built (src/Library/Answer.cs changed)');
  expect(changed.log).toMatch(/Tests: to be run \(/);
  await commit('src/Library/Answer.cs', (await source()).replace('right * left', 'left * right'));
  expect((await containerized({ ...request(), env: NO_ENGINE })).outputs['cache']).toBe('hit');
});

soakTest('tests that do not compile, do not exist or are missing are errors that say so', async () => {
  await commit('tests/App.Tests/MoreTests.cs', 'public class MoreTests { int x = "text"; }');
  const broken = await containerize(request());
  expect(errorTitles(broken)).toContain('BUILD_FAILED');
  expect(broken.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', file: 'tests/App.Tests/MoreTests.cs', line: 1 }),
  );
  await repository.git('rm', '-q', 'tests/App.Tests/MoreTests.cs', 'tests/App.Tests/AnswerTests.cs');
  await repository.git('commit', '-qm', 'no tests');
  const none = await containerize(request());
  expect(errorTitles(none)).toContain('TESTS_FAILED');
  expect(none.log).toContain('no test was found');
  const missing = await containerize(request({ test: 'tests/Nowhere' }));
  expect(errorTitles(missing)).toEqual(['PROJECT_NOT_FOUND']);
  const nothing = await containerize(request({ test: 'src/Library' }));
  expect(nothing.log).toContain('there is no test project');
});

const source = (): Promise<string> => readFile(join(repository.root, 'src/Library/Answer.cs'), 'utf8');

function testFile(name: string, assertion: string): string {
  return `using Xunit;\n\npublic class MoreTests\n{\n    [Fact]\n    public void ${name}() => ${assertion};\n}\n`;
}

const errorTitles = ({ annotations }: ActionResult): readonly (string | undefined)[] =>
  annotations.filter(({ level }) => level === 'error').map(({ title }) => title);

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1));
}
