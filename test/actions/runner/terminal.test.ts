import { expect, test } from 'vitest';
import { limitsOfHost } from '#actions/runner/terminal.ts';

test('the command line reports what works on an untested operating system', () => {
  expect(limitsOfHost('linux')).toBeUndefined();
  expect(limitsOfHost('darwin')).toContain('not tested on macOS. Builds need a container engine');
  expect(limitsOfHost('win32')).toContain('not tested on Windows. Run builds in WSL 2.');
});
