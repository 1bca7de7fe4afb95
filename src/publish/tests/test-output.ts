import { sourcePlaceOf } from './stack-trace.ts';
import type { TestFailure, TestResults } from './trx.ts';

/** Maximum number of failed tests that are named. */
const MOST_FAILURES = 100;
/** Maximum number of lines for one failed test. */
const MOST_LINES = 100;
/** In UTF-16 units. */
const LONGEST_LINE = 2000;

/** `failed N.A.Odd(n: 2) (1s 018ms)`. A test that timed out is `failed (canceled)`. */
const FAILED = /^failed (?:\(canceled\) )?(?=\S)/;
const TOOK = /^(?:\d+(?:d|h|m|s|ms) ?){1,5}\)$/;
/** `Test run summary: Failed! - /src/A/bin/Release/net10.0/A.dll (net10.0|x64)`. */
const SUMMARY = /^Test run summary: (.+?)(?: - .*)?$/;
/** `  succeeded: 12`. With a retry extension: `  failed: 1 (+2 retried)`. */
const COUNT = /^ {2}(total|failed|succeeded|skipped): (\d{1,9})\b/;
const DURATION = /^ {2}duration: ([\dhmsd ]{1,40})$/;

interface Summary {
  /** `Passed!`, `Failed!`, `Zero tests ran`, or another reason that ended the run. */
  readonly verdict: string;
  readonly counts: Map<string, number>;
  seconds: number;
}

/**
 * Parses the output of a program of Microsoft.Testing.Platform without colours (`--no-ansi`), line by line: its failed
 * tests as they end, then a summary. The last summary is used, because tests may also print one.
 */
export class TestOutput {
  readonly #failures: { readonly name: string; readonly lines: string[] }[] = [];
  #open: string[] | undefined;
  #summary: Summary | undefined;

  add(whole: string): void {
    const line = whole.slice(0, LONGEST_LINE).trimEnd();
    if (this.#beginsSummary(line) || this.#beginsFailure(line)) return;
    if (line !== '' && !whole.startsWith('  ')) this.#open = undefined;
    if (this.#open !== undefined && this.#open.length < MOST_LINES) this.#open.push(line.slice(2));
    if (this.#summary !== undefined) addCount(this.#summary, line);
  }

  /** The results; `undefined` if no summary was printed, because the program ended early or prints it in another format. */
  get results(): TestResults | undefined {
    if (this.#summary === undefined) return undefined;
    const { verdict, counts, seconds } = this.#summary;
    const [passed, failed, skipped] = ['succeeded', 'failed', 'skipped'].map((name) => counts.get(name));
    if (passed === undefined || failed === undefined || skipped === undefined) return undefined;
    const succeeded = failed === 0 && ['Passed!', 'Zero tests ran'].includes(verdict);
    const errors = succeeded || failed > 0 ? [] : [verdict];
    return { passed, failed, skipped, seconds, failures: this.#failures.map(failureOf), errors, succeeded };
  }

  #beginsSummary(line: string): boolean {
    const [, verdict] = SUMMARY.exec(line) ?? [];
    if (verdict === undefined) return false;
    this.#open = undefined;
    this.#summary = { verdict, counts: new Map(), seconds: 0 };
    return true;
  }

  #beginsFailure(line: string): boolean {
    const [mark] = FAILED.exec(line) ?? [];
    const end = line.lastIndexOf(' (');
    if (mark === undefined || end <= mark.length || !TOOK.test(line.slice(end + 2))) return false;
    this.#open = [];
    if (this.#failures.length < MOST_FAILURES) {
      this.#failures.push({ name: line.slice(mark.length, end), lines: this.#open });
    }
    return true;
  }
}

function addCount(summary: Summary, line: string): void {
  const [, name, count] = COUNT.exec(line) ?? [];
  if (name !== undefined) summary.counts.set(name, Number(count));
  const [, duration] = DURATION.exec(line) ?? [];
  if (duration !== undefined) summary.seconds = secondsOf(duration);
}

/** Parses a failure: a message, then the stack trace, which is indented further, then the output of the test. */
function failureOf({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): TestFailure {
  const ends = lines.findIndex((line) => /^(?: {2}at |Standard output$|Error output$)/.test(line));
  const message = (ends < 0 ? lines : lines.slice(0, ends)).join('\n').trim();
  return { name, message: message === '' ? 'Failed' : message, ...sourcePlaceOf(lines) };
}

const SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1, ms: 0.001 };

/** Parses a duration such as `1m 02s 018ms`. */
function secondsOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d{1,9})(ms|[dhms])/g)];
  return parts.reduce((all, [, count, unit]) => all + Number(count) * (SECONDS[unit ?? ''] ?? 0), 0);
}
