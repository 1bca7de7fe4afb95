/** In UTF-16 units. A parser needs a third of a second for this much, and blocks everything else. */
const PARSED_WHOLE = 2 * 1024 * 1024;
/** The limit for one failed test. */
const LONGEST_RESULT = 128 * 1024;
/** The limit for the errors of a run. */
const LONGEST_ERRORS = 256 * 1024;

const FAILED = /\soutcome="(?:Failed|Error|Timeout|Aborted)"/;

/**
 * Returns the parts of a TRX file that are used: its times, its counters, the errors of the run, and the first failed tests
 * with the start of their output. A small file is returned unchanged. A large one is searched for these elements, which is
 * much faster than parsing: most of it is definitions of tests and passed tests.
 */
export function essentialsOf(text: string): string {
  if (text.length <= PARSED_WHOLE) return text;
  const summaryAt = text.lastIndexOf('<ResultSummary');
  if (summaryAt < 0) return '';
  const parts = [
    startTag(text, text.indexOf('<Times')),
    `<Results>${failedResults(text).join('')}</Results>`,
    startTag(text, summaryAt),
    startTag(text, text.indexOf('<Counters', summaryAt)),
    element(text, { at: text.indexOf('<RunInfos', summaryAt), end: '</RunInfos>', most: LONGEST_ERRORS }),
    '</ResultSummary>',
  ];
  return `<TestRun>${parts.join('')}</TestRun>`;
}

/** Returns a start tag such as `<Times start="…" />`; empty if it is missing or too long. */
function startTag(text: string, offset: number): string {
  const end = offset < 0 ? -1 : text.slice(offset, offset + LONGEST_RESULT).indexOf('>');
  return end < 0 ? '' : text.slice(offset, offset + end + 1);
}

interface Wanted {
  readonly at: number;
  readonly end: string;
  readonly most: number;
}

/** Returns an element with its content; empty if it is missing, or longer than `most`. */
function element(text: string, { at, end, most }: Wanted): string {
  const length = at < 0 ? -1 : text.slice(at, at + most).indexOf(end);
  return length < 0 ? '' : text.slice(at, at + length + end.length);
}

/** Further failures are counted but not named. */
const MOST_NAMED = 1000;

function failedResults(text: string): readonly string[] {
  const found: string[] = [];
  let room = PARSED_WHOLE / 2;
  let at = text.indexOf(RESULT);
  while (at >= 0 && room > 0 && found.length < MOST_NAMED) {
    const tag = startTag(text, at);
    if (FAILED.test(tag)) {
      const whole = element(text, { at, end: '</UnitTestResult>', most: LONGEST_RESULT });
      const result = whole === '' ? `${tag.replace(/\/?>$/, '')}/>` : whole;
      found.push(result);
      room -= result.length;
    }
    // If a tag has no end within the limit, skip it as a whole so that nothing is read twice.
    at = text.indexOf(RESULT, at + (tag === '' ? LONGEST_RESULT : 1));
  }
  return found;
}

const RESULT = '<UnitTestResult ';
