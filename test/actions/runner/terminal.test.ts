import { expect, test } from 'vitest';
import { limitsOfHost, withoutControls } from '#actions/runner/terminal.ts';

test('the command line reports what works on an untested operating system', () => {
  expect(limitsOfHost('linux')).toBeUndefined();
  expect(limitsOfHost('darwin')).toContain('not tested on macOS. Builds need a container engine');
  expect(limitsOfHost('win32')).toContain('not tested on Windows. Run builds in WSL 2.');
});

test.each([
  ['an overwritten line', 'failed\rpassed', 'failedpassed'],
  ['a title', 'a\u001b]0;evil\u0007b', 'a]0;evilb'],
  ['a cleared screen', 'a\u001b[2J\u001b[H\u009b2Jb', 'a[2J[H2Jb'],
  ['colours, lines and tabs, which stay', '\u001b[1;31ma\u001b[0m\tb\r\nc', '\u001b[1;31ma\u001b[0m\tb\nc'],
])('a terminal gets no command from a build: %s', (_, text, shown) => {
  expect(withoutControls(text)).toBe(shown);
});
