import { describe, expect, test } from 'vitest';
import { chooseTestRunner, type TestRunner } from '#plan/choices/choose-test-runner.ts';
import { reproduceLine } from '#publish/container/reproduce.ts';
import { phaseCommand } from '#publish/phases/phase.ts';
import { parseTestAnswers } from '#publish/tests/find-test-runner.ts';
import { planFor } from '../../world/builds.ts';

const TRX = 'Microsoft.Testing.Extensions.TrxReport.TestingPlatformBuilderHook';
const NAMED = { value: 'Microsoft.Testing.Platform', because: 'global.json names it', from: 'global.json' } as const;

/** MSBuild's answers for a program of the platform. */
function answers(properties: Readonly<Record<string, string>> = {}, hooks: readonly string[] = []) {
  return {
    properties: {
      IsTestingPlatformApplication: 'true',
      IsTestProject: 'true',
      TestingPlatformDotnetTestSupport: '',
      NETCoreSdkVersion: '10.0.401',
      MicrosoftTestingPlatformMSBuildTaskFolder:
        '/nuget/microsoft.testing.platform.msbuild/2.5.2/buildMultiTargeting/../_MSBuildTasks/netstandard2.0/',
      TestingPlatformCommandLineArguments: '',
      ...properties,
    },
    hooks,
  };
}

const VERSION_1 = {
  MicrosoftTestingPlatformMSBuildTaskFolder: '/nuget/microsoft.testing.platform.msbuild/1.9.1/build/',
};
const kindOf = (given: Parameters<typeof chooseTestRunner>[0], plan = {}) => chooseTestRunner(given, plan).value.kind;

describe('tests run as with `dotnet test`, or by other means if it refuses them', () => {
  test.each([
    ['no answer of MSBuild', undefined, 'VSTest'],
    ['a project of VSTest', answers({ IsTestingPlatformApplication: '' }), 'VSTest'],
    ['an adapter that supports both, without a choice', answers({ IsTestingPlatformApplication: 'false' }), 'VSTest'],
    ['version 2 of the platform', answers(), 'Microsoft.Testing.Platform'],
    ['version 2, with an SDK that has VSTest for it', answers({ NETCoreSdkVersion: '9.0.310' }), 'VSTest'],
    ['version 1, with a test host of VSTest', answers(VERSION_1), 'VSTest'],
    ['version 1 alone', answers({ ...VERSION_1, IsTestProject: '' }), 'Microsoft.Testing.Platform'],
    [
      'a project that says so',
      answers({ ...VERSION_1, NETCoreSdkVersion: '9.0.310', TestingPlatformDotnetTestSupport: 'True' }),
      'Microsoft.Testing.Platform',
    ],
  ])('%s', (_, given, kind) => {
    expect(kindOf(given)).toBe(kind);
  });

  test('global.json decides for a project that supports both, if the SDK reads it', () => {
    expect(kindOf(answers(VERSION_1), { testRunner: NAMED })).toBe('Microsoft.Testing.Platform');
    expect(kindOf(answers({ ...VERSION_1, NETCoreSdkVersion: '9.0.310' }), { testRunner: NAMED })).toBe('VSTest');
    expect(chooseTestRunner(answers(), { testRunner: NAMED }).because).toBe('global.json names it');
  });

  test('MSBuild starts a VSTest project that `dotnet test` would refuse', () => {
    const { value } = chooseTestRunner(answers({ IsTestingPlatformApplication: '' }), { testRunner: NAMED });
    expect(value).toEqual({ kind: 'VSTest', startedBy: 'MSBuild' });
    expect(chooseTestRunner(undefined, {}).value).toEqual({ kind: 'VSTest', startedBy: 'dotnet test' });
  });

  test('the TRX extension and the project’s own arguments are detected', () => {
    const own = answers({ TestingPlatformCommandLineArguments: '--filter "A | B"  --ignore-exit-code 8' }, [TRX]);
    expect(chooseTestRunner(own, {}).value).toEqual({
      kind: 'Microsoft.Testing.Platform',
      writesTrx: true,
      args: ['--filter', 'A | B', '--ignore-exit-code', '8'],
    });
    expect(chooseTestRunner(answers(), {}).value).toMatchObject({ writesTrx: false, args: [] });
  });
});

test('MSBuild’s answers are found among its warnings', () => {
  const json = JSON.stringify({
    Properties: { IsTestingPlatformApplication: 'true ' },
    Items: { TestingPlatformBuilderHook: [{ Identity: '2006B3F7', TypeFullName: TRX }, { Identity: 'x' }] },
  });
  const expected = { properties: { IsTestingPlatformApplication: 'true' }, hooks: [TRX, ''] };
  expect(parseTestAnswers(`A.csproj : warning NU1603: {x}\n${json}\n`)).toEqual(expected);
  expect(parseTestAnswers('')).toBeUndefined();
  expect(parseTestAnswers('{"Properties": {')).toBeUndefined();
});

describe('the command', () => {
  const plan = planFor('/r', 'tests/A.csproj', { purpose: 'test', properties: { DefineConstants: 'A;B' } });
  const commandOf = (runner: TestRunner, of = plan) =>
    phaseCommand('test', { plan: of, responseFiles: [], runner }).join(' ');
  const platform = (changes: Partial<Extract<TestRunner, { kind: 'Microsoft.Testing.Platform' }>> = {}) =>
    ({ kind: 'Microsoft.Testing.Platform', writesTrx: true, args: [], ...changes }) as const;

  test('of a program of the platform runs it', () => {
    expect(commandOf(platform())).toBe(
      'dotnet run --project /src/tests/A.csproj --no-restore -v:minimal --property:UseMicrosoftTestingPlatformRunner=true ' +
        '--property:Configuration=Release --property:DefineConstants="A;B" ' +
        '-- --no-ansi --results-directory /work/out/tests --report-trx --report-trx-filename A.trx',
    );
    expect(commandOf(platform({ writesTrx: false }))).toMatch(/ -- --no-ansi --results-directory \/work\/out\/tests$/);
    const several = commandOf(platform({ frameworks: ['net9.0'] }));
    expect(several).toContain(' -v:minimal -f net9.0 --property:');
    expect(several).toMatch(/ --report-trx --report-trx-filename A_net9\.0\.trx$/);
  });

  test('keeps the project’s arguments, except the results folder, and repeats none', () => {
    const own = ['--report-trx', '--results-directory', 'x', '--report-trx-filename=y.trx', '--no-ansi'];
    expect(commandOf(platform({ args: own }))).toMatch(
      / -- --report-trx --report-trx-filename=y\.trx --no-ansi --results-directory \/work\/out\/tests$/,
    );
    expect(commandOf(platform({ args: ['--results-directory:x', '--filter', 'A | B'] }))).toMatch(
      / -- --filter A \| B --no-ansi --results-directory \/work\/out\/tests --report-trx --report-trx-filename A\.trx$/,
    );
  });

  test('of VSTest is `dotnet test`, or the target that it calls', () => {
    const results = '/work/out/tests -p:Configuration=Release -p:DefineConstants="A;B"';
    expect(commandOf({ kind: 'VSTest', startedBy: 'dotnet test' })).toBe(
      `dotnet test /src/tests/A.csproj --no-restore -nologo -v:minimal --logger trx --results-directory ${results}`,
    );
    expect(commandOf({ kind: 'VSTest', startedBy: 'MSBuild' })).toBe(
      `dotnet msbuild /src/tests/A.csproj -t:VSTest -nologo -v:minimal -p:VSTestLogger=trx -p:VSTestResultsDirectory=${results}`,
    );
  });

  test('names the framework of the plan if the project has several', () => {
    const several = { ...plan, framework: { value: 'net9.0', because: '', from: 'input framework' } };
    expect(commandOf(platform(), several)).toContain(' -f net9.0 ');
    expect(commandOf({ kind: 'VSTest', startedBy: 'dotnet test' }, several)).toContain(' -f net9.0 ');
    expect(commandOf({ kind: 'VSTest', startedBy: 'MSBuild' }, several)).toContain(' -p:TargetFramework=net9.0 ');
  });

  test('can be repeated by hand', () => {
    const line = (runner: TestRunner) => reproduceLine(plan, { phase: 'test', image: 'sdk', runner });
    expect(line(platform())).toContain(' sdk dotnet run --project tests/A.csproj -c Release -f net10.0 ');
    expect(line({ kind: 'VSTest', startedBy: 'MSBuild' })).toContain(
      ' dotnet build tests/A.csproj -t:VSTest -c Release',
    );
    expect(line({ kind: 'VSTest', startedBy: 'dotnet test' })).toContain(' dotnet test tests/A.csproj -c Release');
  });
});
