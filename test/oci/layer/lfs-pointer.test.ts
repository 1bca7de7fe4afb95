import { expect, test } from 'vitest';
import { isLfsPointer } from '#oci/layer/measure.ts';

const REST = `oid sha256:${'4d'.repeat(32)}\nsize 12345\n`;

test.each([
  ['of today', `version https://git-lfs.github.com/spec/v1\n${REST}`, true],
  ['with an extension', `version https://git-lfs.github.com/spec/v1\next-0-x sha256:${'4d'.repeat(32)}\n${REST}`, true],
  ['with lines that end as in Windows', `version https://git-lfs.github.com/spec/v1\r\n${REST}`, true],
  ['of Hawser', `version https://hawser.github.com/spec/v1\n${REST}`, true],
  ['of Git Media', `version http://git-media.io/v/2\n${REST}`, true],
  ['in a sentence', `A pointer begins with version https://git-lfs.github.com/spec/v1\n${REST}`, false],
  ['of nothing', '', false],
])('a file is a Git LFS pointer by its first line: %s', (_, text, expected) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(expected);
});
