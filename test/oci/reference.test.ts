import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeReference, isTag, manifestPath, parseReference, type Reference } from '#oci/reference.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const separator = fc.constantFrom('.', '_', '__', '-', '--');
const component = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => separator.map((by) => words.join(by)));
const registry = fc.oneof(
  fc.tuple(word, word).map((parts) => parts.join('.')),
  fc.tuple(word, fc.integer({ min: 1, max: 65535 })).map(([host, port]) => `${host}:${port}`),
  fc.constantFrom('localhost', '[::1]:5000', '127.0.0.1', 'docker.io'),
);

const reference: fc.Arbitrary<Reference> = fc
  .record(
    {
      registry,
      path: fc.array(component, { minLength: 2, maxLength: 4 }),
      tag: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/),
      digest: hex.map((digits) => `sha256:${digits}` as const),
    },
    { requiredKeys: ['registry', 'path'] },
  )
  .map(({ path, ...rest }) => ({ ...rest, repository: path.join('/') }));

test('a description is parsed to the same value', () => {
  fc.assert(
    fc.property(reference, (value) => {
      expect(parseReference(describeReference(value))).toEqual(value);
    }),
  );
});

test('no text makes it throw anything except a clear error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        const read = parseReference(text);
        expect(parseReference(describeReference(read))).toEqual(read);
      } catch (error) {
        expect(error).toMatchObject({ code: 'REFERENCE_INVALID' });
      }
    }),
  );
});

test.each([
  ['nginx', 'docker.io/library/nginx'],
  ['o/app:1', 'docker.io/o/app:1'],
  ['index.docker.io/nginx', 'docker.io/library/nginx'],
  ['localhost/app', 'localhost/app'],
  ['ghcr.io/o/app', 'ghcr.io/o/app'],
  ['host:5000/app:v1', 'host:5000/app:v1'],
])('%s is %s, as docker has it', (text, full) => {
  expect(describeReference(parseReference(text))).toBe(full);
});

describe('the error names the wrong part', () => {
  test.each([
    ['ghcr.io/Owner/app', 'must be lowercase'],
    ['ghcr.io/o/app:', '"" is not a valid tag'],
    ['ghcr.io/o/app:a b', 'is not a valid tag'],
    ['ghcr.io/o//app', 'is not a valid repository name'],
    ['ghcr.io/o/app@sha256:12', 'is not a valid sha256 digest'],
    [`ghcr.io/${'a'.repeat(256)}`, 'is not a valid repository name'],
    ['-bad.example/o/app', 'is not a valid host'],
    ['a.b:99999/x', '99999 is not a valid port'],
  ])('%s', (text, reason) => {
    expect(() => parseReference(text)).toThrow(reason);
  });
});

test('a manifest is requested by digest, else by tag, else as latest', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  expect(manifestPath(parseReference(`a.b/c:1@${digest}`))).toBe(digest);
  expect(manifestPath(parseReference('a.b/c:1'))).toBe('1');
  expect(manifestPath(parseReference('a.b/c'))).toBe('latest');
});

test.each([
  ['v1', true],
  ['_', true],
  ['', false],
  ['.a', false],
  ['a'.repeat(129), false],
  ['a/b', false],
])('"%s" as a tag: %s', (text, yes) => {
  expect(isTag(text)).toBe(yes);
});
