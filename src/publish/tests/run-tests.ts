import { ActionError } from '#base/action-error.ts';
import type { TestRunner } from '#plan/choices/choose-test-runner.ts';
import { withoutSecrets } from '#publish/container/secrets.ts';
import { type PhaseSetting, runPhase } from '#publish/phases/phase.ts';
import { findTestRunner } from './find-test-runner.ts';
import { TestOutput } from './test-output.ts';
import type { TestResults } from './trx.ts';

/** What is known about a test run before its results are read. */
export interface RanTests {
  readonly runner: TestRunner;
  /** What the program printed about its tests, for each framework; empty: nothing that could be parsed. */
  readonly printed: readonly TestResults[];
  /** The error that ended the run. It is the reason to report if no test failed. */
  readonly ended: unknown;
}

/**
 * Runs the tests of a restored project. A failed test is not an error here: the results are judged later.
 * @throws ActionError for causes other than the tests: BUILD_TIMEOUT, CANCELLED, or an error of the engine.
 */
export async function runTests(setting: PhaseSetting): Promise<RanTests> {
  const { value: runner, because } = await findTestRunner(setting);
  setting.effects.log.info(`Tests run on ${runner.kind} (${because})`);
  const runs: Ran[] = [];
  for (const each of eachFramework(runner)) runs.push(await runOnce(each, setting));
  const ended = runs.find((run) => run.ended !== undefined)?.ended;
  const printed = runs.flatMap((run) => run.printed ?? []);
  // A program that succeeds without reporting its tests may have run none.
  const isWhole = ended !== undefined || printed.length === runs.length;
  return { runner, ended, printed: isWhole ? printed : [] };
}

/** `dotnet test` runs a VSTest project for all of its frameworks. A test program is built for one framework. */
function eachFramework(runner: TestRunner): readonly TestRunner[] {
  if (runner.kind === 'VSTest' || runner.frameworks === undefined) return [runner];
  return runner.frameworks.map((framework) => ({ ...runner, frameworks: [framework] }));
}

interface Ran {
  readonly printed: TestResults | undefined;
  readonly ended: unknown;
}

async function runOnce(runner: TestRunner, setting: PhaseSetting): Promise<Ran> {
  const output = new TestOutput();
  const { secrets } = setting.effects;
  const onLine = (line: string): void => output.add(withoutSecrets(line, secrets));
  const request = { name: 'test', runner, ...(runner.kind === 'VSTest' ? {} : { onLine }) } as const;
  const ended = await runPhase(request, setting).catch((error: unknown) => error);
  if (ended instanceof ActionError && !OF_TESTS.has(ended.code)) throw ended;
  return { printed: output.results, ended };
}

const OF_TESTS: ReadonlySet<string> = new Set(['BUILD_FAILED', 'TESTS_FAILED']);
