import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { type BuildInputs, buildInputsOf } from '#publish/tracking/build-inputs.ts';
import { fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import { EVENT_VARIABLES, jobVariables } from '#publish/tracking/variables.ts';
import { memoryLog } from '../../world/memory-log.ts';

let root = '';

beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'variables-')), 'checkout');
});
afterEach(() => rm(dirname(root), { recursive: true, force: true }));

async function snapshotOf(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const temp = join(dirname(root), 'git');
  const { entries } = await readCheckout({
    ...{ root, temp, exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  return takeSnapshot(root, entries);
}

interface ClosureOptions {
  readonly history?: boolean;
  readonly whole?: boolean;
  readonly runsCode?: boolean;
}

/** The inputs of a build that read all of these files. */
async function closure(
  files: Readonly<Record<string, string>>,
  { history = false, whole = false, runsCode = false }: ClosureOptions = {},
): Promise<BuildInputs> {
  const snapshot = await snapshotOf(files);
  return await buildInputsOf({ files: Object.keys(files), folders: [], history }, { snapshot, whole, runsCode });
}

const project = (text: string): string => `<Project>${text}</Project>`;

describe('of the variables of a job, a build is keyed on', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['none', 'App.csproj', project('<Version>1.0</Version>'), []],
    [
      'none if it checks whether it runs in a job',
      'a.props',
      project(`<C Condition="'$(GITHUB_ACTIONS)' == 'true'"/>`),
      [],
    ],
    ['none that a comment names', 'a.props', project('<!-- $(GITHUB_RUN_ID) -->'), []],
    ['none that is a secret', 'a.props', project('$(GITHUB_TOKEN) $(ACTIONS_RUNTIME_TOKEN)'), []],
    ['one that a project names', 'App.csproj', project('1.0.$(GITHUB_RUN_NUMBER)'), ['GITHUB_RUN_NUMBER']],
    ['one in any letters, as MSBuild takes them', 'a.props', project('$(GitHub_Sha)'), ['GITHUB_SHA']],
    ['one that a script names', 'build/version.sh', 'echo "$GITHUB_RUN_ID" > version.txt', ['GITHUB_RUN_ID']],
    ['one that a front-end names', 'vite.config.ts', 'const id = process.env.GITHUB_SHA', ['GITHUB_SHA']],
    [
      'all that begin so',
      'a.sh',
      'env | grep ^GITHUB_RUN_',
      ['GITHUB_RUN_ATTEMPT', 'GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER'],
    ],
    ['none that a workflow names', '.github/workflows/ci.yml', 'echo $GITHUB_RUN_ID', []],
    ['none that a text for people names', 'docs/ci.md', 'GITHUB_RUN_ID', []],
    ['none that a program reads when it runs', 'Program.cs', 'Get("GITHUB_SHA")', []],
  ])('%s', async (_what, path, text, names) => {
    const { shape, named } = await closure({ [path]: text });
    expect({ counted: shape.variables, named }).toEqual({ counted: names, named: names });
  });

  test('one that code names if the build runs programs, which may be built from it', async () => {
    const files = { 'tool/Tool.cs': 'Get("GITHUB_REF")', 'App.csproj': project('<Exec Command="dotnet run"/>') };
    expect((await closure(files)).shape.variables).toEqual(['GITHUB_REF']);
  });

  test('one that the code of a source generator names, which the compiler runs', async () => {
    const files = {
      'Gen/Gen.csproj': project(''),
      'Gen/Generator.cs': '[Generator] class G : IIncrementalGenerator {}',
      'Gen/Helpers/Commit.cs': 'Get("GITHUB_SHA")',
      'App/App.csproj': project('<ProjectReference Include="../Gen/Gen.csproj" OutputItemType="Analyzer"/>'),
      'App/Program.cs': 'Get("GITHUB_RUN_ID")',
    };
    expect((await closure(files)).shape.variables).toEqual(['GITHUB_SHA']);
  });

  test('one that code names if it runs, as in tests', async () => {
    const files = { 'AppTests.cs': 'Get("GITHUB_REF")', 'App.csproj': project('') };
    expect((await closure(files, { runsCode: true })).shape.variables).toEqual(['GITHUB_REF']);
  });

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['the build looked at git’s history', { 'App.csproj': project('') }, true],
    [
      'a project refers to MinVer',
      { 'App.csproj': project('<PackageReference Include="MinVer" Version="6.0.0"/>') },
      false,
    ],
    [
      'everything refers to GitVersion',
      { 'a.props': project('<GlobalPackageReference Include="GitVersion.MsBuild"/>') },
      false,
    ],
    ['a C# file refers to NBGV', { 'app.cs': '#:package Nerdbank.GitVersioning@3.9.50\n' }, false],
    [
      'a tool makes versions',
      { '.config/dotnet-tools.json': '{"tools":{"gitversion.tool":{"version":"6.0.0"}}}' },
      false,
    ],
  ])('all that version tools read if %s', async (_what, files, history) => {
    const { shape, named } = await closure(files, { history });
    expect({ counted: shape.variables, named }).toEqual({ counted: [...EVENT_VARIABLES], named: [] });
  });

  test('none for other packages and tools', async () => {
    const files = {
      'App.csproj': project('<PackageReference Include="MinVer.Extras"/><PackageVersion Include="MinVer"/>'),
      '.config/dotnet-tools.json': '{"tools":{"dotnet-ef":{"version":"10.0.0"}}}',
    };
    expect((await closure(files)).shape.variables).toEqual([]);
  });

  test('none that a workflow names if every file is an input', async () => {
    const files = { '.github/workflows/ci.yml': '$GITHUB_RUN_ID', 'App.csproj': project('') };
    expect((await closure(files, { whole: true })).named).toEqual([]);
  });
});

test('only the values of variables that are inputs change the key', async () => {
  const { shape } = await closure({ 'App.csproj': project('$(GITHUB_REF_NAME)') });
  const snapshot = await snapshotOf({});
  const keyOf = (env: Readonly<Record<string, string>>, buildEnv: Readonly<Record<string, string>> = {}) =>
    fingerprintsOf(shape, { snapshot, history: async () => '', now: 0, variables: jobVariables(env, buildEnv) });
  const before = await keyOf({ GITHUB_REF_NAME: 'main', GITHUB_RUN_ID: '1' });
  expect(await keyOf({ GITHUB_REF_NAME: 'main', GITHUB_RUN_ID: '2' })).toEqual(before);
  expect(await keyOf({ GITHUB_REF_NAME: 'v1', GITHUB_RUN_ID: '1' })).not.toEqual(before);
  expect(JSON.stringify(before)).not.toContain('main');
  // `build-env` is a separate part of the key.
  expect(await keyOf({ GITHUB_REF_NAME: 'v1' }, { GITHUB_REF_NAME: 'x' })).toEqual(await keyOf({}));
});

test('the variables of a job include no token and no login', () => {
  const secrets = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'INPUT_GITHUB-TOKEN'];
  expect(jobVariables(Object.fromEntries(secrets.map((name) => [name, 'secret'])), {})).toEqual({});
});

describe('the log names what makes history an input:', () => {
  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    [
      'a version tool',
      { 'a.props': project('<PackageReference Include="MinVer"/>'), 'b.targets': project('<Exec Command="git x"/>') },
      'MinVer in a.props',
    ],
    [
      'a command that looks like git, with its target',
      {
        'a.targets': project('<Target Name="A"><Exec Command="dotnet ef x"/></Target>'),
        'b.targets': project(
          `<Target Name="Husky" BeforeTargets="Restore"><Exec\n Command='dotnet husky   install'/></Target>`,
        ),
      },
      '`dotnet husky install` of the target Husky in b.targets',
    ],
    ['any command', { 'a.targets': project('<Exec Command="make"/>') }, '`make` in a.targets'],
    ['nothing, if no text gives a reason', { 'App.csproj': project('') }, undefined],
  ])('%s', async (_what, files, said) => {
    expect((await closure(files, { history: true })).history).toBe(said);
  });
});
