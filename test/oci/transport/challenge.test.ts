import { expect, test } from 'vitest';
import { parseChallenges } from '#oci/transport/authentication.ts';

test('a Bearer challenge is read with its parameters', () => {
  expect(parseChallenges('Bearer realm="https://auth.docker.io/token",service="registry.docker.io"')).toEqual([
    { scheme: 'bearer', parameters: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' } },
  ]);
});

test('commas and escapes inside quotes belong to the value', () => {
  const [challenge] = parseChallenges(
    'Bearer realm="https://r/t", scope="repository:o/a:pull,push", error="a \\"b\\""',
  );
  expect(challenge?.parameters).toEqual({
    realm: 'https://r/t',
    scope: 'repository:o/a:pull,push',
    error: 'a "b"',
  });
});

test('several challenges in one header are separated', () => {
  expect(parseChallenges('Negotiate, Basic realm="a, b", BEARER Realm=https://r/t , service = x')).toEqual([
    { scheme: 'negotiate', parameters: {} },
    { scheme: 'basic', parameters: { realm: 'a, b' } },
    { scheme: 'bearer', parameters: { realm: 'https://r/t', service: 'x' } },
  ]);
});

test.each([
  ['', 0],
  ['   ', 0],
  ['"', 0],
  ['=', 0],
  ['Bearer', 1],
  ['Basic realm="open', 2],
])('invalid text neither throws nor hangs: "%s"', (header, count) => {
  expect(parseChallenges(header).length).toBeLessThanOrEqual(count);
});
