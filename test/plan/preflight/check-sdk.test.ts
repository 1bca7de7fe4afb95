import { expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import { checkSdk } from '#plan/preflight/preflight.ts';

const check = (
  image: string,
  framework: string | undefined,
  asked?: readonly [string, 'latestPatch' | 'latestMajor'],
) => {
  const [version = '', rollForward = 'latestPatch'] = asked ?? [];
  const globalJson = asked === undefined ? undefined : { file: 'global.json', request: { version, rollForward } };
  return () => checkSdk({ sdkImage: parseReference(image), framework, globalJson });
};
const SDK = 'mcr.microsoft.com/dotnet/sdk';

test('an SDK older than the target framework is an error before anything is pulled', () => {
  expect(check(`${SDK}:8.0`, 'net10.0')).toThrow(
    expect.objectContaining({
      code: 'SDK_MISMATCH',
      message: expect.stringContaining('SDK 8.0 cannot build net10.0'),
      hint: 'Remove sdk-image, or set it to an image of SDK 10.0 or later.',
    }),
  );
  expect(check(`${SDK}:8.0.128`, 'net10.0', ['8.0.100', 'latestPatch'])).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(
        'global.json asks for 8.0.100 with rollForward latestPatch, and SDK 8.0 cannot build net10.0',
      ),
      hint: expect.stringContaining('rollForward to latestMajor'),
    }),
  );
});

test.each([
  [`${SDK}:10.0`, 'net8.0'],
  [`${SDK}:10.0-noble-aot`, 'net10.0'],
  [`${SDK}:12.0-preview`, 'net12.0'],
  [`${SDK}:11.0.100-preview.7`, 'net11.0'],
  [`${SDK}:8.0`, undefined],
  ['ghcr.io/acme/sdk:8.0', 'net10.0'],
  ['mcr.microsoft.com/dotnet/runtime-deps:8.0', 'net10.0'],
])('%s may build %s', (image, framework) => {
  expect(check(image, framework)).not.toThrow();
});
