import { expect, test } from 'vitest';
import { limitsOfHost } from '#actions/runner/terminal.ts';

test('the command line says what works on an operating system that was not tested', () => {
  expect(limitsOfHost('linux')).toBeUndefined();
  expect(limitsOfHost('darwin')).toContain('not tested on macOS. Builds need a container engine');
  expect(limitsOfHost('win32')).toContain('not tested on Windows. Run builds in WSL 2.');
});
