/** In UTF-16 units; a parser takes a third of a second for so much, and nothing else happens meanwhile. */
const PARSED_WHOLE = 2 * 1024 * 1024;
/** Of one failed test, and of all of them together. */
const LONGEST_RESULT = 128 * 1024;
/** Of what a run complained of. */
const LONGEST_COMPLAINTS = 256 * 1024;

const FAILED = /\soutcome="(?:Failed|Error|Timeout|Aborted)"/;

/**
 * What counts of a TRX file: its times, its counters, what the run complained of, and the first failed tests with the
 * beginning of what each printed. A small file stays as it is. A large one is searched for these elements, which takes a
 * moment where parsing takes seconds: definitions of tests and what passed are most of it.
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
    element(text, { at: text.indexOf('<RunInfos', summaryAt), end: '</RunInfos>', most: LONGEST_COMPLAINTS }),
    '</ResultSummary>',
  ];
  return `<TestRun>${parts.join('')}</TestRun>`;
}

/** `<Times start="…" />`; empty where there is none of a usual length. */
function startTag(text: string, at: number): string {
  const end = at < 0 ? -1 : text.slice(at, at + LONGEST_RESULT).indexOf('>');
  return end < 0 ? '' : text.slice(at, at + end + 1);
}

interface Wanted {
  readonly at: number;
  readonly end: string;
  readonly most: number;
}

/** An element with its content; empty where it is not there, or longer than `most`. */
function element(text: string, { at, end, most }: Wanted): string {
  const length = at < 0 ? -1 : text.slice(at, at + most).indexOf(end);
  return length < 0 ? '' : text.slice(at, at + length + end.length);
}

/** More are counted, and not named. */
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
    // Where a tag has no end in sight, nothing is looked at twice.
    at = text.indexOf(RESULT, at + (tag === '' ? LONGEST_RESULT : 1));
  }
  return found;
}

const RESULT = '<UnitTestResult ';
