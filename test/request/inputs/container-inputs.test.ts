import { describe, expect, test } from 'vitest';
import { parseInputs } from '#request/inputs/inputs.ts';

const invalid = (name: string) =>
  expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(`the input ${name}`) });

describe('nuget-variables', () => {
  test('are names, separated by commas or lines', () => {
    const { nugetVariables } = parseInputs({ 'nuget-variables': 'FEED_KEY, _second\n# a comment\nFEED_KEY\nThird3,' });
    expect(nugetVariables).toEqual(['FEED_KEY', '_second', 'Third3']);
  });

  test.each(['%FEED_KEY%', 'FEED_KEY=secret', 'A B', '1ST', '*', 'FEED-KEY', 'FEED_*'])('are not %s', (text) => {
    expect(() => parseInputs({ 'nuget-variables': text })).toThrow(invalid('nuget-variables'));
  });

  test.each(['ACTIONS_RUNTIME_TOKEN', 'INPUT_GITHUB-TOKEN', 'INPUT_PASSWORD', 'State_folder', 'actions_id_token'])(
    'are never those of the runner itself: %s',
    (text) => {
      expect(() => parseInputs({ 'nuget-variables': text })).toThrow(invalid('nuget-variables'));
    },
  );
});

describe('network', () => {
  test.each(['bridge', 'host', 'none', 'ci_default', 'my-network.1'])('is %s', (text) => {
    expect(parseInputs({ network: text }).network).toBe(text);
  });

  test.each(['container:other', 'ns:/proc/1/ns/net', 'a b', '-x', 'slirp4netns:allow_host_loopback=true', 'a/b'])(
    'is not %s',
    (text) => {
      expect(() => parseInputs({ network: text })).toThrow(invalid('network'));
    },
  );
});

describe('memory', () => {
  test.each([
    ['80%', { kind: 'percent', percent: 80 }],
    ['12.5%', { kind: 'percent', percent: 12.5 }],
    ['6g', { kind: 'bytes', bytes: 6 * 1024 ** 3 }],
    ['1.5G', { kind: 'bytes', bytes: 1.5 * 1024 ** 3 }],
    ['512m', { kind: 'bytes', bytes: 512 * 1024 ** 2 }],
    ['none', { kind: 'none' }],
  ])('may be %s', (text, memory) => {
    expect(parseInputs({ memory: text }).memory).toEqual(memory);
  });

  test.each(['0%', '101%', '-1g', '6', '6gb', '100m', '0.1g', 'all', 'NaN%', '1e9g', '6 g', '999999999g'])(
    'is not %s',
    (text) => {
      expect(() => parseInputs({ memory: text })).toThrow(invalid('memory'));
    },
  );
});
