import { posix } from 'node:path';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { TestRunner } from '#plan/choices/choose-test-runner.ts';
import { propertyArgument } from '#publish/container/reproduce.ts';
import { PATHS } from '#publish/paths/environment.ts';

/** The folder for results of tests, relative to the work folder. */
export const TEST_RESULTS = 'out/tests';

const RESULTS = `${PATHS.work}/${TEST_RESULTS}`;

/** Returns the command that runs the tests of a project. It finds its response files by itself. */
export function testCommand(
  plan: BuildPlan,
  request: { readonly properties: Readonly<Record<string, string>>; readonly runner: TestRunner },
): readonly string[] {
  const { runner } = request;
  const project = posix.join(PATHS.source, plan.project.value);
  const properties = Object.entries(request.properties).map(([name, value]) => propertyArgument(name, value));
  const framework = plan.framework.from === 'input framework' ? plan.framework.value : undefined;
  if (runner.kind === 'Microsoft.Testing.Platform') {
    const only = runner.frameworks?.[0] ?? framework;
    return [
      ...['dotnet', 'run', '--project', project, '--no-restore', '-v:minimal'],
      ...(only === undefined ? [] : ['-f', only]),
      // Without it, programs of xunit.v3 have another command line.
      '--property:UseMicrosoftTestingPlatformRunner=true',
      // In older versions `-p` is short for `--project`.
      ...properties.map((argument) => argument.replace(/^-p:/, '--property:')),
      ...['--', ...programArguments(plan, runner)],
    ];
  }
  if (runner.startedBy === 'MSBuild') {
    return [
      ...['dotnet', 'msbuild', project, '-t:VSTest', '-nologo', '-v:minimal'],
      ...['-p:VSTestLogger=trx', `-p:VSTestResultsDirectory=${RESULTS}`],
      ...(framework === undefined ? [] : [propertyArgument('TargetFramework', framework)]),
      ...properties,
    ];
  }
  return [
    ...['dotnet', 'test', project, '--no-restore', '-nologo', '-v:minimal'],
    ...(framework === undefined ? [] : ['-f', framework]),
    ...['--logger', 'trx', '--results-directory', RESULTS],
    ...properties,
  ];
}

/** Returns the project's arguments, with the results folder replaced, and the arguments that the action adds. */
function programArguments(
  { project }: BuildPlan,
  { args, writesTrx, frameworks }: Extract<TestRunner, { readonly kind: 'Microsoft.Testing.Platform' }>,
): readonly string[] {
  const own = withoutOption(args, '--results-directory');
  const has = (option: string): boolean => own.some((word) => isOption(word, option));
  const name = [posix.basename(project.value, posix.extname(project.value)), ...(frameworks ?? []).slice(0, 1)].join(
    '_',
  );
  return [
    ...own,
    ...(has('--no-ansi') ? [] : ['--no-ansi']),
    ...['--results-directory', RESULTS],
    ...(writesTrx && !has('--report-trx') ? ['--report-trx'] : []),
    ...(writesTrx && !has('--report-trx-filename') ? ['--report-trx-filename', `${name}.trx`] : []),
  ];
}

function withoutOption(words: readonly string[], option: string): readonly string[] {
  return words.filter((word, index) => !isOption(word, option) && words[index - 1] !== option);
}

/** Whether a word is `--option`, `--option=value` or `--option:value`. */
function isOption(word: string, option: string): boolean {
  return word === option || word.startsWith(`${option}=`) || word.startsWith(`${option}:`);
}
