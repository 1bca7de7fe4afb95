import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNuGetVersions, parseNuGetVersion } from '#dotnet/audit/nuget-version.ts';
import { isInRange, parseVersionRange } from '#dotnet/audit/version-range.ts';

function compare(left: string, right: string): number {
  const [a, b] = [parseNuGetVersion(left), parseNuGetVersion(right)];
  if (a === undefined || b === undefined) throw new Error(`${left} or ${right} is no version`);
  return Math.sign(compareNuGetVersions(a, b));
}

test.each([
  ['1.0', '1.0.0.0'],
  ['1', '1.0.0'],
  ['01.02.3', '1.2.3'],
  ['1.0.0-RC.1', '1.0.0-rc.1'],
  ['1.0.0+build.5', '1.0.0'],
  ['1.0.0-a+one', '1.0.0-a+two'],
])('%s and %s are the same version', (left, right) => {
  expect(compare(left, right)).toBe(0);
});

test.each([
  ['1.0.0', '1.0.0.1'],
  ['1.0.0.9', '1.0.0.10'],
  ['1.9.0', '1.10.0'],
  ['2.0.0-rc.1', '2.0.0'],
  ['2.0.0-rc.2', '2.0.0-rc.10'],
  ['2.0.0-2', '2.0.0-alpha'],
  ['2.0.0-alpha', '2.0.0-alpha.1'],
  ['2.0.0-Alpha', '2.0.0-beta'],
  ['2.0.0.0', '2.0.0.1-rc'],
  ['1.0.0-99', '1.0.0-20260102030405'],
])('%s is older than %s', (older, newer) => {
  expect(compare(older, newer)).toBe(-1);
  expect(compare(newer, older)).toBe(1);
});

test.each(['', '1.0.0.0.0', '1..0', 'v1.0', '1.0-', '1.0.0-a..b', '1.0.0-rc.01', '1.*', '99999999999.0'])(
  '"%s" is not a valid version',
  (text) => {
    expect(parseNuGetVersion(text)).toBeUndefined();
  },
);

test.each([
  ['[1.0, 2.0)', ['1.0.0', '1.9.9', '2.0.0-beta'], ['0.9.9', '1.0.0-rc', '2.0.0']],
  ['(1.0,2.0]', ['1.0.0.1', '2.0.0'], ['1.0.0', '2.0.0.1']],
  ['(, 13.0.1)', ['0.0.1', '13.0.1-beta1'], ['13.0.1', '13.0.3']],
  ['[5.0.0, )', ['5.0.0', '99.0'], ['4.9.9', '5.0.0-preview']],
  ['[1.2.3]', ['1.2.3', '1.2.3.0'], ['1.2.4', '1.2.3-rc']],
  ['1.2.3', ['1.2.3', '2.0.0'], ['1.2.2']],
  ['(,)', ['0.0.0', '1.0.0'], []],
])('%s holds %j and not %j', (range, inside, outside) => {
  const parsed = parseVersionRange(range);
  const holds = (text: string): boolean => {
    const version = parseNuGetVersion(text);
    return version !== undefined && parsed !== undefined && isInRange(version, parsed);
  };
  expect(inside.filter((version) => !holds(version))).toEqual([]);
  expect(outside.filter(holds)).toEqual([]);
});

test.each(['', '(1.0)', '[1.0', '1.0]', '[1.*, 2.0)', '[,,]', '[]', '[1.0, 2.0, 3.0]', '(1.0]', '[2.0, 1.0]'])(
  '"%s" is not a valid range',
  (text) => {
    expect(parseVersionRange(text)).toBeUndefined();
  },
);

test('the order of versions is transitive and antisymmetric', () => {
  const part = fc.integer({ min: 0, max: 3 });
  const label = fc.constantFrom('1', '10', 'a', 'B', 'rc', '-', '99999999999', '-1');
  const version = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(label, { maxLength: 2 }))
    .map(([numbers, labels]) => `${numbers.join('.')}${labels.length === 0 ? '' : `-${labels.join('.')}`}`);
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
