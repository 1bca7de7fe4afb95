import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASES, containerize, containerized, newImageName } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { firstOf, IS_SOAK, soakDescribe, soakTest } from '../world/soak.ts';

/** Where no engine is: what needs a container fails. */
const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };
/** Frameworks whose tests are programs of Microsoft.Testing.Platform. */
type Framework = 'Xunit' | 'TUnit' | 'MSTest' | 'NUnit';
const FRAMEWORKS = firstOf<Framework>(1, ['MSTest', 'Xunit', 'TUnit', 'NUnit']);
/** One that references the extension which writes TRX files. */
const WITH_TRX = 'MSTest';
const TRX_HINT = 'Add the package Microsoft.Testing.Extensions.TrxReport to the test project';

/** The last one runs on VSTest, as the projects of tests.e2e.test.ts do. */
const PROJECTS: readonly (Framework | 'App')[] = [...FRAMEWORKS, ...(IS_SOAK ? (['App'] as const) : [])];

const projectOf = (framework: Framework | 'App'): string => `tests/${framework}.Tests/${framework}.Tests.csproj`;

let repository: Repository;
let folder = '';
let images = '';

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
const commit = async (message: string): Promise<void> => {
  await repository.git('add', '-A');
  await repository.git('commit', '--allow-empty', '-qm', message);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'testing-platform-'));
  repository = await makeRepository({ fixture: 'tested-platform' });
  images = await newImageName();
  const kept = PROJECTS.map((name) => `${name}.Tests`);
  const others = (await readdir(join(repository.root, 'tests'))).filter(
    (name) => name.endsWith('.Tests') && !kept.includes(name),
  );
  for (const name of others) await rm(join(repository.root, 'tests', name), { recursive: true });
  await commit('the frameworks of this run');
});
afterAll(() => Promise.all([repository.remove(), rm(folder, { recursive: true, force: true })]));

soakTest(`tests on Microsoft.Testing.Platform gate a push (${BASES} bases)`, async () => {
  const { log, summary, outputs } = await containerized(request());
  for (const framework of PROJECTS) {
    expect(log).toContain(`Tests: ${projectOf(framework)} (it references src/App/App.csproj)`);
    expect(log).toContain(`Tests of ${projectOf(framework)}: 1 passed, 1 skipped in `);
  }
  expect(log.split('Tests run on Microsoft.Testing.Platform (named in global.json)').slice(1)).toHaveLength(
    FRAMEWORKS.length,
  );
  const onVSTest = 'Tests run on VSTest (the project is not a program of Microsoft.Testing.Platform)';
  expect(log.includes(onVSTest)).toBe(PROJECTS.includes('App'));
  expect(log.split(TRX_HINT)).toHaveLength(FRAMEWORKS.length);
  expect(summary.split('1 passed, 1 skipped').slice(1)).toHaveLength(PROJECTS.length);
  expect(outputs['pushed']).toBe('true');
  const results = outputs['test-results'] ?? '';
  expect(await filesBelow(results)).toEqual([
    ...(PROJECTS.includes('App') ? [expect.stringMatching(/^tests\/App\.Tests\/App\.Tests\.csproj\/.*\.trx$/)] : []),
    `${projectOf(WITH_TRX)}/MSTest.Tests.trx`,
  ]);
  const trx = await readFile(join(results, projectOf(WITH_TRX), 'MSTest.Tests.trx'), 'utf8');
  expect(trx).toContain(`${repository.root}/tests/MSTest.Tests/bin/`);
});

soakTest('where nothing changed, their verdicts are known and no container is started', async () => {
  const again = await containerized({ ...request(), env: NO_ENGINE });
  expect(again.summary.split('passed in an earlier run').slice(1)).toHaveLength(PROJECTS.length);
  expect(again.outputs['test-results']).toBe('');
});

soakDescribe('without a runner in global.json, which `dotnet test` of SDK 10 demands', () => {
  beforeAll(async () => {
    await rm(join(repository.root, 'global.json'));
    for (const framework of FRAMEWORKS) {
      await writeFile(join(repository.root, `tests/${framework}.Tests/MoreTests.cs`), failing(framework));
    }
    await commit('tests that fail');
  });

  test('a failed test of each keeps everything from being delivered', async () => {
    const failed = await containerize(request({ test: FRAMEWORKS.map(projectOf).join('\n'), tags: '2' }));
    expect(failed.exitCode).toBe(1);
    expect(failed.log.split('Tests run on Microsoft.Testing.Platform (')).toHaveLength(5);
    const errors = failed.annotations.filter(({ level }) => level === 'error');
    for (const framework of FRAMEWORKS) {
      const project = projectOf(framework);
      expect(failed.log).toContain(`Tests of ${project}: 1 passed, 1 skipped, 1 failed in `);
      const place = { file: `tests/${framework}.Tests/MoreTests.cs`, line: LINE };
      const message = expect.stringMatching(/^(?:MoreTests\.)?NineTimesSix: .*54/s);
      expect(errors).toContainEqual(expect.objectContaining({ title: 'Test failed', ...place, message }));
      expect(failed.log).toMatch(new RegExp(`tests of ${project}: 1 of 2 failed: (?:MoreTests\\.)?NineTimesSix`));
    }
    expect(failed.log).toContain(` dotnet run --project ${projectOf('MSTest')} -c Release`);
    expect(failed.outputs['digest']).toBeUndefined();
    const results = await filesBelow(failed.outputs['test-results'] ?? '');
    expect(results).toEqual([`${projectOf(WITH_TRX)}/MSTest.Tests.trx`]);
  });

  test('a program without tests, and one that crashes, are errors that say so', async () => {
    const tests = join(repository.root, 'tests');
    for (const name of ['AnswerTests', 'MoreTests']) await rm(join(tests, `NUnit.Tests/${name}.cs`));
    await writeFile(
      join(tests, 'Xunit.Tests/MoreTests.cs'),
      'public class MoreTests { [Xunit.Fact] public void Dies() => Environment.FailFast("gone"); }',
    );
    await commit('no tests');
    const projects = (['NUnit', 'Xunit'] as const).map(projectOf);
    const { log, exitCode } = await containerize(request({ test: projects.join('\n') }));
    expect(exitCode).toBe(1);
    expect(log).toContain(`tests of ${projects[0]}: no test was found, and tests that do not run prove nothing`);
    expect(log).toContain(`tests of ${projects[1]}: the test program ended with exit code 134: Process terminated.`);
  });
});

/** The line of the test in {@link failing}. */
const LINE = 7;

function failing(framework: Framework): string {
  const [using, attribute, assertion] = {
    Xunit: ['Xunit', 'Fact', 'Assert.Equal(54, Library.Answer.Of(9, 7))'],
    TUnit: ['TUnit.Core', 'Test', 'Assert.That(Library.Answer.Of(9, 7)).IsEqualTo(54)'],
    MSTest: [
      'Microsoft.VisualStudio.TestTools.UnitTesting',
      'TestMethod',
      'Assert.AreEqual(54, Library.Answer.Of(9, 7))',
    ],
    NUnit: ['NUnit.Framework', 'Test', 'Assert.That(Library.Answer.Of(9, 7), Is.EqualTo(54))'],
  }[framework];
  const kind = framework === 'TUnit' ? 'async Task' : 'void';
  const head = framework === 'MSTest' ? '[TestClass] ' : '';
  return `using ${using};

${head}public class MoreTests
{
    [${attribute}]
    public ${kind} NineTimesSix() =>
        ${framework === 'TUnit' ? 'await ' : ''}${assertion};
}
`;
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
