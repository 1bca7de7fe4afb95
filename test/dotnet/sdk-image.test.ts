import { expect, test } from 'vitest';
import { parseFramework } from '#dotnet/framework.ts';
import { parseGlobalJson, parseTestRunner, ROLL_FORWARD, satisfies } from '#dotnet/global-json.ts';
import { chooseSdkImage, maySatisfy, sdkVersionOfTag } from '#dotnet/sdk-image.ts';

test.each([
  ['net8.0', '8.0'],
  ['net10.0', '10.0'],
  ['net9.0', '9.0'],
  ['net11.0', '11.0'],
  ['net12.0', '12.0'],
  ['netcoreapp3.1', '11.0'],
  ['net6.0', '11.0'],
])('without a global.json %s is built by sdk:%s', (tfm, tag) => {
  expect(chooseSdkImage({ framework: parseFramework(tfm) }).value.tag).toBe(tag);
});

test.each([
  ['disable', '10.0.401'],
  ['patch', '10.0.401'],
  ['latestPatch', '10.0.401'],
  ['feature', '10.0'],
  ['latestFeature', '10.0'],
  ['minor', '10.0'],
  ['latestMajor', '10.0'],
] as const)('as long as no registry was asked, a global.json with rollForward %s gets sdk:%s', (rollForward, tag) => {
  const request = { version: '10.0.401', rollForward };
  const choice = chooseSdkImage({ framework: parseFramework('net8.0'), request, requestFile: 'global.json' });
  expect(choice).toMatchObject({ value: { tag }, because: expect.stringContaining('10.0.401'), from: 'global.json' });
});

test.each([
  ['10.0.401', '10.0.401', [...ROLL_FORWARD]],
  ['10.0.405', '10.0.401', ROLL_FORWARD.filter((name) => name !== 'disable')],
  ['10.0.400', '10.0.401', []],
  ['10.0.500', '10.0.401', ['feature', 'minor', 'major', 'latestFeature', 'latestMinor', 'latestMajor']],
  ['10.1.100', '10.0.401', ['minor', 'major', 'latestMinor', 'latestMajor']],
  ['11.0.100', '10.0.401', ['major', 'latestMajor']],
  ['9.0.317', '10.0.401', []],
  ['11.0.100', '11.0.100-preview.7.26381.101', ROLL_FORWARD.filter((name) => name !== 'disable')],
  ['11.0.100-rc.1.26500.1', '11.0.100-preview.7.26381.101', ROLL_FORWARD.filter((name) => name !== 'disable')],
  ['11.0.100-preview.10.1', '11.0.100-preview.7.1', ROLL_FORWARD.filter((name) => name !== 'disable')],
  ['11.0.100-preview.7.26381.101', '11.0.100', []],
])('SDK %s may stand for %s under %j', (version, wanted, policies) => {
  const allowed = ROLL_FORWARD.filter((rollForward) => satisfies(version, { version: wanted, rollForward }));
  expect(allowed.toSorted()).toEqual([...policies].sort());
});

test('a global.json may have comments and trailing commas, and may lack an SDK', () => {
  const text =
    '{ // pinned\n "sdk": { "version": "10.0.401", /* why */ "rollForward": "disable", }, "note": "http://x" }';
  expect(parseGlobalJson(text, 'global.json')).toEqual({ version: '10.0.401', rollForward: 'disable' });
  expect(parseGlobalJson('{"msbuild-sdks":{}}', 'global.json')).toBeUndefined();
  expect(parseGlobalJson('{"sdk":{"version":"10.0.401"}}', 'g')?.rollForward).toBe('latestPatch');
});

test.each(['{', '{"sdk":{"version":"ten"}}', '{"sdk":{"version":"10.0.401","rollForward":"sideways"}}'])(
  'the global.json %s is one clear error',
  (text) => {
    expect(() => parseGlobalJson(text, 'src/global.json')).toThrow(/^reading src\/global\.json: /);
  },
);

test.each([
  ['10.0.401', '10.0.401'],
  ['10.0.401-noble', '10.0.401'],
  ['11.0.100-preview.7-alpine3.24', '11.0.100-preview.7'],
  ['10.0', undefined],
  ['10.0-noble', undefined],
  ['latest', undefined],
])('the tag %s names the SDK %s', (tag, version) => {
  expect(sdkVersionOfTag(tag)).toBe(version);
});

test('.NET Framework, libraries and invalid texts have different errors', () => {
  expect(() => parseFramework('net48')).toThrow('Windows containers');
  expect(() => parseFramework('netstandard2.0')).toThrow('library');
  expect(() => parseFramework('latest')).toThrow('not a target framework of .NET');
  expect(() => parseFramework('net10')).toThrow(
    expect.objectContaining({ code: 'FRAMEWORK_INVALID', hint: 'Write net10.0.' }),
  );
  expect(() => parseFramework('net8')).toThrow(expect.objectContaining({ hint: 'Write net8.0.' }));
  expect(parseFramework('net8.0-windows10.0.19041')).toMatchObject({ major: 8, platform: 'windows' });
});

test.each([
  ['net10.0', '10.0-noble-aot'],
  ['net11.0', '11.0-resolute-aot'],
  ['net12.0', '12.0-aot'],
  ['net9.0', '10.0-noble-aot'],
  ['net8.0', '10.0-noble-aot'],
])('%s compiled ahead of time is built by sdk:%s', (tfm, tag) => {
  expect(chooseSdkImage({ framework: parseFramework(tfm), aot: true }).value.tag).toBe(tag);
});

test('only AOT for musl is compiled on musl', () => {
  const framework = parseFramework('net10.0');
  expect(chooseSdkImage({ framework, aot: true, musl: true }).value.tag).toBe('10.0-alpine-aot');
  expect(chooseSdkImage({ framework, musl: true }).value.tag).toBe('10.0');
  const request = { version: '10.0.400', rollForward: 'disable' } as const;
  expect(chooseSdkImage({ request, aot: true, musl: true }).value.tag).toBe('10.0.400-alpine3.24-aot');
  expect(chooseSdkImage({ request, aot: true }).value.tag).toBe('10.0.400-noble-aot');
});

test('a pinned SDK without a C toolchain is used, and the reason says what is missing', () => {
  const request = { version: '8.0.424', rollForward: 'latestFeature' } as const;
  const choice = chooseSdkImage({ framework: parseFramework('net8.0'), request, aot: true });
  expect(choice).toMatchObject({ value: { tag: '8.0' }, because: expect.stringContaining('no C toolchain') });
  const wide = { ...request, rollForward: 'latestMajor' } as const;
  expect(chooseSdkImage({ request: wide, aot: true }).value.tag).toBe('10.0-noble-aot');
});

test.each([
  ['10.0', '10.0.401', 'disable', true],
  ['10.0-alpine', '10.0.401', 'latestPatch', true],
  ['9.0', '10.0.401', 'latestMajor', false],
  ['10.0', '8.0.424', 'latestPatch', false],
  ['10.0', '8.0.424', 'latestFeature', false],
  ['10.0', '8.0.424', 'major', true],
  ['10.0.400', '10.0.401', 'latestPatch', false],
  ['11.0.100-preview.7', '11.0.100-preview.7.26381.101', 'disable', true],
  ['11.0.100-preview.7', '11.0.100-preview.7.26381.101', 'latestPatch', true],
  ['11.0.100-preview.6', '11.0.100-preview.7.26381.101', 'latestPatch', false],
  ['mine', '10.0.401', 'disable', true],
] as const)('an image of the tag %s may have SDK %s with rollForward %s: %s', (tag, version, rollForward, expected) => {
  expect(maySatisfy(tag, { version, rollForward })).toBe(expected);
});

test.each([
  ['8.0.100', 'major', 'net10.0', '10.0'],
  ['8.0.100', 'latestMajor', 'net10.0', '10.0'],
  ['8.0.100', 'latestMajor', 'net12.0', '12.0'],
  ['8.0.100', 'major', 'net8.0', '8.0'],
  ['10.0.100', 'latestMajor', 'net8.0', '10.0'],
  ['8.0.100', 'latestFeature', 'net10.0', '8.0'],
  ['8.0.100', 'latestMinor', 'net10.0', '8.0'],
] as const)('global.json with %s and %s and a project for %s get sdk:%s', (version, rollForward, tfm, tag) => {
  const request = { version, rollForward };
  expect(chooseSdkImage({ framework: parseFramework(tfm), request }).value.tag).toBe(tag);
});

test('the reason names both if global.json alone would give an SDK that is too old', () => {
  const request = { version: '8.0.100', rollForward: 'major' } as const;
  expect(chooseSdkImage({ framework: parseFramework('net10.0'), request }).because).toBe(
    'global.json asks for 8.0.100, rollForward major, and the project targets net10.0',
  );
});

test('images in registries override expectations of the catalogue', () => {
  const versions = { '12.0': { value: '12.0-preview', because: '12.0-preview was found' } };
  const framework = parseFramework('net12.0');
  expect(chooseSdkImage({ framework, found: { versions } })).toMatchObject({
    value: { tag: '12.0-preview' },
    because: 'the project targets net12.0; 12.0-preview was found',
  });
  expect(chooseSdkImage({ framework, aot: true, found: { versions } }).value.tag).toBe('12.0-preview-aot');
  expect(chooseSdkImage({ framework, aot: true, musl: true, found: { versions } }).value.tag).toBe(
    '12.0-preview-alpine-aot',
  );
  const request = { version: '10.0.100', rollForward: 'latestPatch' } as const;
  const sdk = { value: '10.0.103', because: 'it is the newest' };
  expect(chooseSdkImage({ request, found: { versions, sdk } })).toMatchObject({
    value: { tag: '10.0.103' },
    because: 'it is the newest',
  });
  expect(chooseSdkImage({ request, aot: true, found: { versions, sdk } }).value.tag).toBe('10.0.103-noble-aot');
});

test('a preview has only its number in tags, and so has a version without feature band', () => {
  const preview = { version: '11.0.100-preview.7.26381.101', rollForward: 'disable' } as const;
  expect(chooseSdkImage({ request: preview }).value.tag).toBe('11.0.100-preview.7');
  const request = parseGlobalJson('{"sdk":{"version":"8.0.0","rollForward":"latestMajor"}}', 'global.json');
  expect(request === undefined ? undefined : chooseSdkImage({ request }).value.tag).toBe('8.0');
});

test('a null value counts as absent, as in the .NET host', () => {
  const read = (sdk: object) => parseGlobalJson(JSON.stringify({ sdk }), 'global.json');
  expect(read({ version: null, rollForward: null })).toEqual({ rollForward: 'latestMajor' });
  expect(read({ version: '10.0.100', rollForward: null })).toEqual({ version: '10.0.100', rollForward: 'latestPatch' });
});

test.each([
  ['{ "test": { "runner": "Microsoft.Testing.Platform" } }', 'Microsoft.Testing.Platform'],
  ['{ /* new */ "test": { "runner": "microsoft.testing.platform", }, }', 'Microsoft.Testing.Platform'],
  ['{ "test": { "runner": "VSTest" } }', undefined],
  ['{ "runner": "Microsoft.Testing.Platform" }', undefined],
  ['{ "test": ["runner"] }', undefined],
  ['{ "sdk": {} } // "runner": "Microsoft.Testing.Platform"', undefined],
  ['null', undefined],
  ['', undefined],
])('the runner of tests that %s names is %s', (text, runner) => {
  expect(parseTestRunner(text)).toBe(runner);
});
