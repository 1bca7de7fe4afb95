import { expect, test } from 'vitest';
import { parseFramework } from '#dotnet/framework.ts';
import type { SdkRequest } from '#dotnet/global-json.ts';
import { chooseRunnerSdk, parseSdkList, runtimeDepsFor } from '#dotnet/runner-sdk.ts';
import { describeReference } from '#oci/reference.ts';

const folder = '/usr/share/dotnet';
const sdks = (...versions: readonly string[]) => versions.map((version) => ({ version, folder }));
const installed = sdks('8.0.404', '9.0.310', '10.0.108', '10.0.401', '10.0.405', '11.0.100-preview.7.26381.101');

test('the output of dotnet is read, for any installation folder', () => {
  const text =
    '8.0.404 [/usr/share/dotnet/sdk]\r\n10.0.401 [/opt/my dotnet/sdk]\n11.0.100-rc.1.5 [/x/sdk]\nnoise [y]\n';
  expect(parseSdkList(text)).toEqual([
    { version: '8.0.404', folder },
    { version: '10.0.401', folder: '/opt/my dotnet' },
    { version: '11.0.100-rc.1.5', folder: '/x' },
  ]);
});

test.each<[SdkRequest, string]>([
  [{ version: '10.0.401', rollForward: 'disable' }, '10.0.401'],
  [{ version: '10.0.401', rollForward: 'latestPatch' }, '10.0.405'],
  [{ version: '10.0.100', rollForward: 'latestPatch' }, '10.0.108'],
  [{ version: '10.0.100', rollForward: 'latestFeature' }, '10.0.405'],
  [{ version: '8.0.100', rollForward: 'latestMajor' }, '10.0.405'],
  [{ version: '11.0.100-preview.7.1', rollForward: 'latestMinor' }, '11.0.100-preview.7.26381.101'],
])('global.json %j takes the SDK %s', (request, version) => {
  const choice = chooseRunnerSdk({ installed, request, requestFile: 'src/global.json' });
  expect(choice).toMatchObject({
    value: { version, folder },
    because: expect.stringContaining('src/global.json asks'),
  });
});

test.each([
  ['net8.0', '8.0.404'],
  ['net10.0', '10.0.405'],
  ['net11.0', '11.0.100-preview.7.26381.101'],
  ['net6.0', '10.0.405'],
  [undefined, '10.0.405'],
])('without a version in global.json %s takes the SDK %s', (tfm, version) => {
  const framework = tfm === undefined ? {} : { framework: parseFramework(tfm) };
  expect(chooseRunnerSdk({ installed, ...framework }).value.version).toBe(version);
  expect(chooseRunnerSdk({ installed, ...framework, request: { rollForward: 'latestMajor' } }).value.version).toBe(
    version,
  );
});

test('versions are compared by number, and a release comes after its previews', () => {
  const some = sdks('10.0.99', '10.0.100-rc.2', '10.0.100', '10.0.100-rc.10');
  const request = { version: '10.0.100-rc.1', rollForward: 'latestMinor' } as const;
  expect(chooseRunnerSdk({ installed: some, request }).value.version).toBe('10.0.100');
  const previews = some.filter(({ version }) => version !== '10.0.100');
  expect(chooseRunnerSdk({ installed: previews, request }).value.version).toBe('10.0.100-rc.10');
});

test('no SDK that fits is one error with the installed SDKs and a hint', () => {
  const request = { version: '9.0.400', rollForward: 'latestPatch' } as const;
  expect(() => chooseRunnerSdk({ installed, request })).toThrow(
    expect.objectContaining({
      code: 'SDK_MISMATCH',
      message: expect.stringMatching(
        /global\.json asks for 9\.0\.400, rollForward latestPatch.*it has 8\.0\.404, 9\.0\.310/,
      ),
      hint: expect.stringContaining('actions/setup-dotnet'),
    }),
  );
  const framework = parseFramework('net10.0');
  expect(() => chooseRunnerSdk({ installed: [], framework })).toThrow(/is of version 10\.0 .*it has none/);
});

test.each([
  ['10.0.401', 'mcr.microsoft.com/dotnet/runtime-deps:10.0'],
  ['11.0.100-preview.7.26381.101', 'mcr.microsoft.com/dotnet/runtime-deps:11.0'],
  ['12.0.100-preview.1.27101.5', 'mcr.microsoft.com/dotnet/runtime-deps:12.0'],
])('the SDK %s runs in %s', (version, name) => {
  expect(describeReference(runtimeDepsFor({ version, folder }))).toBe(name);
});

test('a preview SDK runs in the preview image if the registry has only that', () => {
  const found = { versions: { '12.0': { value: '12.0-preview', because: 'it was found' } } };
  const sdk = { version: '12.0.100-preview.1.27101.5', folder };
  expect(runtimeDepsFor(sdk, found).tag).toBe('12.0-preview');
});

test('an SDK that global.json allows but that cannot build the framework is not used', () => {
  const request = { version: '8.0.100', rollForward: 'latestPatch' } as const;
  const framework = parseFramework('net10.0');
  const wide = { ...request, rollForward: 'latestMajor' } as const;
  expect(chooseRunnerSdk({ installed, framework, request: wide }).value.version).toBe('10.0.405');
  expect(() => chooseRunnerSdk({ installed: sdks('8.0.104'), framework, request })).toThrow('and builds net10.0');
});

test('a runner without the newest SDK builds projects that do not need it', () => {
  const some = sdks('9.0.310', '10.0.405');
  expect(chooseRunnerSdk({ installed: some }).value.version).toBe('10.0.405');
  expect(chooseRunnerSdk({ installed: some, framework: parseFramework('net6.0') }).value.version).toBe('10.0.405');
});
