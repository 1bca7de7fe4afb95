import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettyMilliseconds from 'pretty-ms';
import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { readFile } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { walk } from '#base/files/walk.ts';
import { defined } from '#base/objects.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { reproduceLine } from '#publish/container/reproduce.ts';
import { resolveInside } from '#publish/paths/resolve-inside.ts';
import { TEST_RESULTS } from '#publish/phases/test-command.ts';
import type { RanTests } from './run-tests.ts';
import { parseTrx, type TestFailure, type TestResults, withPathsOf } from './trx.ts';

/** Number of failed tests that get an annotation. GitHub shows ten for a step. */
const SHOWN = 10;

interface Run extends Partial<RanTests> {
  /** The container's work folder, on the runner. */
  readonly work: string;
  /** The folder for the results. */
  readonly to: string;
  readonly image: string;
  readonly log: Log;
  /** Removes secrets from a text. */
  readonly hide: (text: string) => string;
}

/** The counts of a project's tests, over all files of results. */
export type TestCounts = Pick<TestResults, 'passed' | 'failed' | 'skipped' | 'seconds'>;

/**
 * Saves the results of tests, with the paths of the checkout, and judges them. Without a file of results, it judges what
 * the test program printed.
 * @throws ActionError TESTS_FAILED if a test failed, or if none ran.
 */
export async function judgeTests(plan: BuildPlan, run: Run): Promise<TestCounts> {
  const { log, to, ended, runner } = run;
  const files = await keepResults(plan, run);
  const results = files.length > 0 ? files : (run.printed ?? []);
  const sum = (count: (each: TestResults) => number): number => results.reduce((all, each) => all + count(each), 0);
  const counts = {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    seconds: sum(({ seconds }) => seconds),
  };
  const where = files.length > 0 ? `results in ${to}` : 'no file of results';
  if (results.length > 0) log.info(`Tests of ${plan.project.value}: ${describeCounts(counts)}; ${where}`);
  if (runner?.kind === 'Microsoft.Testing.Platform' && !runner.writesTrx) log.info(WITHOUT_TRX);
  const failures = results.flatMap((each) => each.failures);
  annotate(failures, { log, project: plan.project.value });
  const errors = results.flatMap((each) => (each.succeeded ? [] : [each.errors[0] ?? 'a test run did not complete']));
  const isKnown = results.length > 0 || runner?.kind !== 'Microsoft.Testing.Platform';
  const got = reasonOf(counts, { failures, errors, ended, hasResults: results.length > 0, isKnown });
  if (got === undefined) return counts;
  if (got === ENDED) throw ended;
  const line = reproduceLine(plan, { phase: 'test', image: run.image, ...defined({ runner }) });
  const hint = `${isKnown ? '' : `${WITHOUT_TRX} `}Repeat it in a clone of the repository:\n${line}`;
  throw new ActionError({ code: 'TESTS_FAILED', doing: `tests of ${plan.project.value}`, got, hint });
}

/** Formats the counts: `12 passed, 1 skipped, 2 failed in 3.1s`. */
export function describeCounts({ passed, failed, skipped, seconds }: TestCounts): string {
  const parts = [
    `${passed} passed`,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
  return `${parts.join(', ')} in ${prettyMilliseconds(seconds * 1000)}`;
}

const WITHOUT_TRX =
  'Add the package Microsoft.Testing.Extensions.TrxReport to the test project for a file of results (TRX). Without it, counts and failed tests are read from what the test program prints.';

const ENDED = Symbol('what ended them says more');

/** What is known about a run besides its counts. */
interface Judged {
  readonly failures: readonly TestFailure[];
  readonly errors: readonly string[];
  readonly ended: unknown;
  /** Whether the run reported its tests. */
  readonly hasResults: boolean;
  /** Whether a run without a report certainly had no tests. */
  readonly isKnown: boolean;
}

/** Returns why the tests failed; `undefined` if they passed. */
function reasonOf({ passed, failed, skipped }: TestCounts, judged: Judged): string | typeof ENDED | undefined {
  const { failures, errors, ended } = judged;
  if (failed > 0) return `${failed} of ${passed + failed} failed${names(failures, failed)}`;
  const [error] = errors;
  if (error !== undefined) return error;
  if (ended !== undefined && (passed > 0 || !judged.hasResults)) return ENDED;
  if (passed > 0) return undefined;
  if (!judged.isKnown) return 'the test program ended with success, but printed no counts of tests that can be read';
  return skipped === 0
    ? 'no test was found, and tests that do not run prove nothing'
    : `all ${skipped} were skipped, and tests that do not run prove nothing`;
}

/** Returns the names of the first failed tests; empty if the program printed only their number. */
function names(failures: readonly TestFailure[], failed: number): string {
  const first = failures.slice(0, 3).map(({ name }) => name);
  if (first.length === 0) return '';
  return `: ${first.join(', ')}${failed > first.length ? `, and ${failed - first.length} more` : ''}`;
}

function annotate(failures: readonly TestFailure[], { log, project }: { readonly log: Log; readonly project: string }) {
  for (const { name, message, file, line } of failures.slice(0, SHOWN)) {
    const place = file === undefined ? { file: project } : { file, ...defined({ line }) };
    log.error(`${name}: ${message}`, { title: 'Test failed', ...place });
  }
}

/** In bytes, for one file of results. The results of ten thousand tests have a third of it. */
const LARGEST = 64 * 1024 * 1024;
/** In bytes, for all files of results together. */
const MOST = 4 * LARGEST;
/** Start tags, end tags and attributes in one file. A test has about twenty. */
const MARKS = 2_000_000;

/** Saves the results, and removes those of an earlier try. Files are read one after another, because they may be large. */
async function keepResults(plan: BuildPlan, { work, to, hide }: Run): Promise<readonly TestResults[]> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const folder = await resolveInside(work, TEST_RESULTS);
  if (folder?.kind !== 'folder') return [];
  const kept: TestResults[] = [];
  let left = MOST;
  for await (const { path, name, kind } of walk(work, { below: TEST_RESULTS, enter: () => false })) {
    if (kind !== 'file' || !name.endsWith('.trx')) continue;
    const all = await readResults(plan, { work, path, max: Math.min(LARGEST, left) });
    left -= all.length;
    const text = hide(all);
    await writeFile(join(to, name), withPathsOf(plan.root, text));
    const results = parseTrx(text);
    if (results !== undefined) kept.push(results);
  }
  return kept;
}

async function readResults(
  plan: BuildPlan,
  { work, path, max }: { readonly work: string; readonly path: string; readonly max: number },
): Promise<string> {
  try {
    const text = (await readFile(work, { path, max })).toString('utf8');
    if (hasMoreMarks(text)) throw new PathRefused(path, 'too large');
    return text;
  } catch (error) {
    if (!(error instanceof PathRefused)) throw error;
    throw new ActionError({
      code: 'TESTS_FAILED',
      doing: `reading the test results of ${plan.project.value}`,
      got: error.message,
      hint: `A file of results is a regular file of at most ${inMiB(LARGEST)} with ${MARKS} elements and attributes, and all of them have at most ${inMiB(MOST)}. Let the tests print less.`,
    });
  }
}

/** Whether a text has too many elements to parse. A few bytes of the file become hundreds in memory. */
function hasMoreMarks(text: string): boolean {
  let count = 0;
  for (const mark of ['<', '="', "='"]) {
    for (let at = text.indexOf(mark); at >= 0 && count <= MARKS; at = text.indexOf(mark, at + mark.length)) count += 1;
  }
  return count > MARKS;
}

function inMiB(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
