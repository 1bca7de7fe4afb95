import { expect, test } from 'vitest';
import { mirrorOf, originOf, parseMirror } from '#oci/mirror.ts';
import { describeReference, parseReference } from '#oci/reference.ts';

const DIGEST = `@sha256:${'a'.repeat(64)}`;

test.each([
  ['mcr.microsoft.com=mirror.example/mcr', `mcr.microsoft.com/dotnet/sdk${DIGEST}`],
  ['mcr.microsoft.com=mirror.example', `mcr.microsoft.com/dotnet/sdk${DIGEST}`],
  ['docker.io=mirror.example:5000/hub/', `docker.io/library/busybox${DIGEST}`],
])('with %s an image has its own name again after a request to the mirror', (line, name) => {
  const mirrors = [parseMirror(line)];
  const asked = describeReference(mirrorOf(parseReference(name), mirrors));
  expect(asked).toMatch(/^mirror\.example/);
  expect(originOf(asked, mirrors)).toBe(name);
});

test('an image of no mirror keeps its name', () => {
  const mirrors = [parseMirror('mcr.microsoft.com=mirror.example/mcr')];
  expect(originOf(`mirror.example/mcrs/sdk${DIGEST}`, mirrors)).toBe(`mirror.example/mcrs/sdk${DIGEST}`);
  expect(originOf('runner:10.0.401@sha256:2', mirrors)).toBe('runner:10.0.401@sha256:2');
});
