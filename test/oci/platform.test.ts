import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePlatform, matchesPlatform, type Platform, parsePlatform } from '#oci/platform.ts';

const platform: fc.Arbitrary<Platform> = fc.record(
  {
    os: fc.constantFrom('linux', 'windows'),
    architecture: fc.constantFrom('amd64', 'arm64', 'arm', '386'),
    variant: fc.constantFrom('v5', 'v6', 'v7', 'v8'),
  },
  { requiredKeys: ['os', 'architecture'] },
);

test('a description is parsed to the same value', () => {
  fc.assert(
    fc.property(platform, (value) => {
      expect(parsePlatform(describePlatform(value))).toEqual(value);
    }),
  );
});

test('a platform serves itself, and a request without a variant', () => {
  fc.assert(
    fc.property(platform, (value) => {
      const { os, architecture } = value;
      expect([matchesPlatform(value, value), matchesPlatform(value, { os, architecture })]).toEqual([true, true]);
    }),
  );
});

test.each(['', 'linux', 'linux/amd64/v9', 'amd64', 'darwin/arm64', 'linux/amd64 x'])(
  '"%s" is a clear error',
  (text) => {
    expect(() => parsePlatform(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  },
);
