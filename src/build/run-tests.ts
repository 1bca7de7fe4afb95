import { ActionError } from '#base/action-error.ts';
import { type PhaseSetting, runPhase } from './phase.ts';
import { withoutSecrets } from './secrets.ts';
import { TestOutput } from './test-output.ts';
import { findTestRunner, type TestRunner } from './test-runner.ts';
import type { TestResults } from './trx.ts';

/** What is known of a run of tests before its results are read. */
export interface RanTests {
  readonly runner: TestRunner;
  /** What the program itself said of its tests, for each framework; empty: nothing that can be read. */
  readonly printed: readonly TestResults[];
  /** What ended it without success; without a failed test it is the reason. */
  readonly ended: unknown;
}

/**
 * Runs the tests of a project, whose packages are there. That they fail is for whoever reads their results.
 * @throws ActionError of anything but the tests: BUILD_TIMEOUT, CANCELLED, or what the engine says
 */
export async function runTests(setting: PhaseSetting): Promise<RanTests> {
  const { value: runner, because } = await findTestRunner(setting);
  setting.effects.log.info(`Tests run on ${runner.kind} (${because})`);
  const runs: Ran[] = [];
  for (const each of eachFramework(runner)) runs.push(await runOnce(each, setting));
  const ended = runs.find((run) => run.ended !== undefined)?.ended;
  const printed = runs.flatMap((run) => run.printed ?? []);
  // What ended well, and did not say what it ran, may have run nothing.
  const isWhole = ended !== undefined || printed.length === runs.length;
  return { runner, ended, printed: isWhole ? printed : [] };
}

/** `dotnet test` runs a project of VSTest for all of its frameworks; a program is of one. */
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
  const { secrets = [] } = setting.effects;
  const onLine = (line: string): void => output.add(withoutSecrets(line, secrets));
  const request = { name: 'test', runner, ...(runner.kind === 'VSTest' ? {} : { onLine }) } as const;
  const ended = await runPhase(request, setting).catch((error: unknown) => error);
  if (ended instanceof ActionError && !OF_TESTS.has(ended.code)) throw ended;
  return { printed: output.results, ended };
}

const OF_TESTS: ReadonlySet<string> = new Set(['BUILD_FAILED', 'TESTS_FAILED']);
