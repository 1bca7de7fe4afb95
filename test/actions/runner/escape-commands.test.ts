import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeCommands } from '#actions/runner/escape-commands.ts';
import { splitLines } from '#engine/lines.ts';
import { cpuTime } from '../../world/cpu-time.ts';
import { ACTION_COMMANDS, parseActionCommand, readLines } from '../../world/runner/action-command.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

const commandsIn = (text: string): readonly string[] =>
  readLines(text).flatMap((line) => parseActionCommand(line)?.name ?? []);

/** What .NET takes for white space. */
const BLANKS = [...'\t\v\f \u0085\u00a0\u1680\u2000\u2001\u2009\u200a\u2028\u2029\u202f\u205f\u3000'];
/** What else shows nothing. */
const UNSEEN = [
  ...'\u0000\u0007\u001b\u00ad\u034f\u061c\u115f\u180e\u200b\u200d\u2060\ufeff\ud800',
  '\u001b[0m',
  '\u001b[31;1m',
  '\u001b[',
  '\u{e0020}',
];
const LINE_ENDS = ['\n', '\r', '\r\n'];
const PARTS = ['::', ':', '##[', '#', '[', ']', ' ', 'x', '%0A', '=', ',', 'name=saves', '##vso['];

const anyText = fc
  .array(
    fc.oneof(
      ...[BLANKS, UNSEEN, LINE_ENDS, PARTS, [...ACTION_COMMANDS]].map((from) => fc.constantFrom(...from)),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));
/** A command, as far as we know how one can be spelled. */
const anyCommand = fc
  .tuple(
    fc.array(fc.constantFrom(...BLANKS, ...UNSEEN, ...LINE_ENDS)),
    fc.constantFrom(...ACTION_COMMANDS, 'ADD-MASK', 'Stop-Commands'),
    fc.constantFrom('', ' ', ' name=saves', ' file=a,line=1'),
    fc.boolean(),
  )
  .map(([before, name, properties, isNew]) =>
    isNew ? `${before.join('')}::${name}${properties}::x` : `${before.join('')}x##[${name}${properties}]x`,
  );

describe('output of a program', () => {
  test('has commands for a parser like the runner’s', () => {
    const text =
      '::add-mask::a\r\u0085 ::STOP-commands::t\nx ##[error]y\n::nothing::x\nx::add-mask::y\n \u200b::debug::x';
    expect(commandsIn(text)).toEqual(['add-mask', 'STOP-commands', 'error']);
  });

  test('has no command for the runner', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyCommand,
          anyText,
          fc.tuple(anyText, anyCommand).map((both) => both.join('')),
        ),
        (text) => {
          expect(commandsIn(escapeCommands(text))).toEqual([]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('has no command after colours and invisible characters are removed', () => {
    fc.assert(
      fc.property(fc.tuple(anyText, fc.constantFrom(...LINE_ENDS), anyCommand), (parts) => {
        const [first = '', ...rest] = escapeCommands(parts.join('')).split('\u001b');
        const shown = first + rest.map((text) => text.replace(/^\[[\d;]*m?/, '')).join('');
        expect(commandsIn(shown)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['\r', '\u2028', '\u0085', ' ', '::', ':', '##', '##[', '\u001b[', '\u001b[1', '::\r', '#'])(
    'a line of nothing but %j is read in the time that its length takes',
    (part) => {
      const begun = cpuTime();
      escapeCommands(part.repeat(400_000));
      escapeCommands(`${part.repeat(400_000)}::`);
      expect(cpuTime() - begun).toBeLessThan(2000);
    },
  );

  test.each([
    'a::b',
    '/src/A.cs(1,2): error CS0103: x [/src/A.csproj]\n# [x]',
    '\u001b[32mNow listening on: http://[::]:8080',
    '## x [y]\n\n',
    '',
  ])('%j, which is not a command, stays unchanged', (text) => expect(escapeCommands(text)).toBe(text));
});

describe('all that the action says', () => {
  const all = fc.sample(fc.oneof(anyCommand, anyText), { numRuns: 400, seed: 18 });
  // A warning that is repeated at the same line is not shown again.
  const texts = [...new Set(all)].filter((text) => text !== '');

  test('in a step has only the action’s own commands, each with its text', async () => {
    const commands = readLines(await sayAll(texts)).flatMap((line) => parseActionCommand(line) ?? []);
    const own = ['debug', 'notice', 'warning', 'error', 'group', 'endgroup', 'group', 'endgroup', 'add-mask'];
    expect(commands.map(({ name }) => name)).toEqual(texts.flatMap(() => own));
    // A lone half of a surrogate pair has no bytes.
    const said = Buffer.from(texts.join('\n')).toString();
    expect(
      commands
        .filter(({ name }) => name === 'error')
        .map(({ data }) => data)
        .join('\n'),
    ).toBe(said);
  });

  test('at a terminal, which may be a script’s in a job, has no commands', async () => {
    expect(commandsIn(await sayAll(texts, 'terminal'))).toEqual([]);
  });

  test('of a line in several pieces has no command', async () => {
    const pieces: string[] = [];
    const splitter = splitLines((line) => pieces.push(line), 10);
    splitter.write(Buffer.from(`0123456789::add-mask::x\n\r\u0085::stop-`));
    splitter.write(Buffer.from('commands::x'));
    splitter.end();
    expect(pieces.length).toBeGreaterThan(3);
    expect(commandsIn(pieces.map(escapeCommands).join('\n'))).toEqual([]);
  });
});

/** What a process that says them prints. */
async function sayAll(texts: readonly string[], where = 'step'): Promise<string> {
  const program = join(PROJECT_ROOT, 'test/world/runner/say-all.ts');
  const child = spawn(process.execPath, [program, where], { env: {}, stdio: 'pipe' });
  child.stdin.end(JSON.stringify(texts));
  const [stdout, stderr] = await Promise.all([child.stdout, child.stderr].map(read));
  return `${stdout}\n${stderr}`;
}

async function read(stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray()).toString('utf8');
}
