import type { ErrorCode } from '#base/action-error.ts';
import type { Failure } from './failure.ts';
import { fenced, plain } from './markdown.ts';
import type { RunRecord } from './run-record.ts';
import { folded, pageOf, problemLines, rowsTable } from './summary.ts';
import { timeline, took } from './timeline.ts';

const TITLES: Readonly<Partial<Record<ErrorCode, string>>> = {
  CANCELLED: 'Cancelled',
  BUILD_FAILED: 'Build failed',
  BUILD_TIMEOUT: 'Build timed out',
  TESTS_FAILED: 'Tests failed',
  WILL_NOT_RUN: 'The image would not run',
  SIZE_EXCEEDED: 'The image is too large',
  DISK_FULL: 'The disk is full',
  OUT_OF_SUPPORT: 'Out of support',
  TAG_EXISTS: 'The tag exists',
  SECRET_IN_IMAGE: 'A secret is in the image',
};

function titleOf({ code, message }: Failure): string {
  if (code === undefined) return 'Bug in containerize-dotnet';
  const known = TITLES[code];
  if (known !== undefined) return known;
  if (code.startsWith('REGISTRY_')) return 'Registry error';
  if (code.startsWith('ENGINE_')) return 'Container engine error';
  return message.startsWith('reading the input') || code === 'INPUT_INVALID' ? 'Invalid input' : 'Failed';
}

/** Returns the summary of a run that failed or was cancelled: what failed, what to do, and what was done before. */
export function failureSummary(failure: Failure, record: RunRecord): string {
  const { code, link } = failure;
  const message = record.withoutSecrets(failure.message);
  const hint = failure.hint === undefined ? undefined : record.withoutSecrets(failure.hint);
  const icon = code === 'CANCELLED' ? '⏹️' : '❌';
  const own = record.problems.filter((problem) => !problem.message.startsWith(message));
  const about = code === undefined ? [] : [link === undefined ? `\`${code}\`` : `[\`${code}\`](${link})`];
  return pageOf([
    { rank: 0, lines: [`## ${icon} ${titleOf(failure)} after ${took(record.elapsed())}`] },
    { rank: 0, lines: textLines(message) },
    { rank: 0, lines: hint === undefined ? [] : ['**What to do**', '', ...textLines(hint)] },
    { rank: 0, lines: about },
    { rank: 1, lines: problemLines(own) },
    { rank: 3, lines: timeline(record.phases) },
    {
      rank: 5,
      lines: folded(`Choices so far (${record.choices.length})`, rowsTable(record.choices, ['', 'choice', 'because'])),
    },
  ]);
}

/** In characters: a message with a build's output may be long. */
const LONGEST = 20_000;

/** Returns each line as a paragraph, and a command as code. */
function textLines(text: string): readonly string[] {
  const lines = text.slice(0, LONGEST).split(/\r\n|\r|\n/);
  return lines.flatMap((line) => (COMMAND.test(line) ? ['```sh', fenced(line), '```', ''] : [plain(line), '']));
}

/** The command that repeats a build. */
const COMMAND = /^(?:docker|podman) run /;
