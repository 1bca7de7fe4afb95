import { expect, test } from 'vitest';
import { findImage, findVersion } from '#dotnet/catalogue.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { chooseRuntimeImage, type RuntimeNeeds } from '#dotnet/runtime-image.ts';

/**
 * Returns the image that the .NET SDK asks for, reimplemented from its source (ComputeDotnetBaseImageAndTag, without
 * ContainerFamily).
 */
function askedBySdk(sdk: string, needs: RuntimeNeeds): { readonly repository: string; readonly tag: string } {
  const { framework, selfContained, frameworks, trimmed, aot, musl, invariantGlobalization } = needs;
  const repository = selfContained ? 'runtime-deps' : frameworks.length > 1 ? 'aspnet' : 'runtime';
  const minor = `${framework.major}.${framework.minor}`;
  const [, line, kind] = /^(\d+\.\d+)\.100-((?:preview|rc)\.\d+)/.exec(sdk) ?? [];
  const version = line === minor ? `${minor}.0-${kind}` : minor;
  const codename = framework.major >= 11 ? 'resolute' : 'noble';
  const isSmall = aot || trimmed;
  const os = musl ? '-alpine' : isSmall ? `-${codename}-chiseled` : '';
  const extra = isSmall && !invariantGlobalization ? '-extra' : '';
  return { repository, tag: `${version}${os}${extra}` };
}

/** Fixed versions have tags with an image's own name and the default's, floating ones with all names. */
function find(repository: string, tag: string) {
  const [, version = '', fixed, rest = ''] =
    /^(\d+\.\d+)(\.\d+(?:-(?:preview|rc)\.\d+)?)?(?:-preview)?-?(.*)$/.exec(tag) ?? [];
  const image = findImage({ repository, version, name: rest });
  if (fixed !== undefined) return rest === '' || image?.names[0] === rest ? image : undefined;
  const isFloating = tag === findVersion(version)?.tag || tag.startsWith(`${findVersion(version)?.tag}-`);
  return isFloating ? image : undefined;
}

const console = ['Microsoft.NETCore.App'];
const plain = { selfContained: false, trimmed: false, aot: false, invariantGlobalization: false, frameworks: console };
const alone = { ...plain, selfContained: true, frameworks: [] };
const PROJECTS = {
  console: plain,
  web: { ...plain, frameworks: [...console, 'Microsoft.AspNetCore.App'] },
  'self-contained': alone,
  trimmed: { ...alone, trimmed: true },
  'trimmed, invariant': { ...alone, trimmed: true, invariantGlobalization: true },
  AOT: { ...alone, aot: true },
  'AOT, invariant': { ...alone, aot: true, invariantGlobalization: true },
} as const;

const SDKS = ['8.0.424', '9.0.317', '10.0.400', '11.0.100-preview.7'];

const CASES = SDKS.flatMap((sdk) =>
  ['net8.0', 'net9.0', 'net10.0', 'net11.0']
    .map(parseFramework)
    .filter(({ major }) => major <= Number.parseInt(sdk, 10))
    .flatMap((framework) =>
      [false, true].flatMap((musl) =>
        Object.entries(PROJECTS).map(([kind, project]) => ({
          kind: `${framework.tfm} ${kind}${musl ? ', musl' : ''} with SDK ${sdk}`,
          sdk,
          needs: { ...project, framework, musl },
        })),
      ),
    ),
);

const nameOf = (reference: { readonly repository: string }): string => reference.repository.replace('dotnet/', '');

test.each(CASES)('$kind: the image that the SDK asks for, if it exists and is suitable', ({ sdk, needs }) => {
  const asked = askedBySdk(sdk, needs);
  const image = find(asked.repository, asked.tag);
  const isRight = image !== undefined && (image.icu || needs.invariantGlobalization);
  const { value, because } = chooseRuntimeImage({ ...needs, sdkVersion: sdk });
  const ours = { repository: nameOf(value), tag: value.tag ?? '' };
  if (isRight) return expect(ours).toEqual(asked);
  expect(ours).not.toEqual(asked);
  expect(because).toMatch(/exact name|-extra has cultures|Alpine, as it was published/);
  expect(find(ours.repository, ours.tag)).toMatchObject({
    icu: needs.invariantGlobalization ? expect.anything() : true,
  });
});

test('of 140 cases 15 ask for a tag that does not exist', () => {
  const missing = CASES.filter(({ sdk, needs }) => {
    const { repository, tag } = askedBySdk(sdk, needs);
    return find(repository, tag) === undefined;
  });
  expect(CASES).toHaveLength(140);
  expect(missing).toHaveLength(15);
});

test.each([
  ['net8.0', { os: 'linux', architecture: 'arm', variant: 'v7' }, 'runtime-deps:8.0-jammy-chiseled-extra'],
  ['net8.0', { os: 'linux', architecture: 'arm64' }, 'runtime-deps:8.0-noble-chiseled-extra'],
  ['net10.0', { os: 'linux', architecture: 'arm', variant: 'v7' }, 'runtime-deps:10.0-noble-chiseled-extra'],
])('%s compiled ahead for %j gets an image that is made for it: %s', (tfm, platform, expected) => {
  const needs = { ...PROJECTS.AOT, framework: parseFramework(tfm), musl: false, platform };
  const { value } = chooseRuntimeImage(needs);
  expect(`${nameOf(value)}:${value.tag}`).toBe(expected);
});

test('SDK 8.0.2xx uses the chiseled image of Ubuntu 22.04 for .NET 8', () => {
  const needs = { ...PROJECTS['AOT, invariant'], framework: parseFramework('net8.0'), musl: false };
  expect(chooseRuntimeImage({ ...needs, sdkVersion: '8.0.204' }).value.tag).toBe('8.0-jammy-chiseled');
  expect(chooseRuntimeImage({ ...needs, sdkVersion: '8.0.300' }).value.tag).toBe('8.0-noble-chiseled');
});

const preview = { versions: { '12.0': { value: '12.0-preview', because: '12.0-preview was found in the registry' } } };
const twelve = { framework: parseFramework('net12.0'), musl: false };

test.each([
  ['web', {}, 'aspnet:12.0', 'aspnet:12.0-preview'],
  ['web', { musl: true }, 'aspnet:12.0-alpine-extra', 'aspnet:12.0-preview-alpine-extra'],
  ['AOT', {}, 'runtime-deps:12.0-resolute-chiseled-extra', 'runtime-deps:12.0-preview-resolute-chiseled-extra'],
  ['trimmed, invariant', {}, 'runtime-deps:12.0-resolute-chiseled', 'runtime-deps:12.0-preview-resolute-chiseled'],
  [
    'console',
    { os: 'nanoserver-ltsc2025' },
    'runtime:12.0-nanoserver-ltsc2025',
    'runtime:12.0-preview-nanoserver-ltsc2025',
  ],
] as const)('of the unknown net12.0, %s with %j is %s once released, %s before', (kind, own, released, before) => {
  const needs = { ...PROJECTS[kind], ...twelve, ...own };
  const chosen = chooseRuntimeImage({ ...needs, found: preview });
  expect(`${nameOf(chosen.value)}:${chosen.value.tag}`).toBe(before);
  expect(chosen.because).toContain('12.0-preview was found in the registry');
  const { value } = chooseRuntimeImage(needs);
  expect(`${nameOf(value)}:${value.tag}`).toBe(released);
});

test('a preview SDK uses the image of the same preview, except for floating names', () => {
  const needs = { ...PROJECTS.web, ...twelve, found: preview };
  const tagWith = (sdkVersion: string, own = {}) => chooseRuntimeImage({ ...needs, sdkVersion, ...own }).value.tag;
  expect(tagWith('12.0.100-preview.1.27101.5')).toBe('12.0.0-preview.1');
  expect(tagWith('12.0.100-rc.1.27500.1')).toBe('12.0.0-rc.1');
  expect(tagWith('12.0.100-preview.1.27101.5', { musl: true })).toBe('12.0-preview-alpine-extra');
  expect(chooseRuntimeImage({ ...PROJECTS.web, ...twelve, sdkVersion: '12.0.100' }).value.tag).toBe('12.0');
});

test.each([
  ['alpine', false, '10.0-alpine-extra'],
  ['alpine', true, '10.0-alpine'],
  ['noble-chiseled-composite', false, '10.0-noble-chiseled-composite-extra'],
  ['azurelinux3.0', false, '10.0-azurelinux3.0'],
  ['azurelinux3.0-distroless', false, '10.0-azurelinux3.0-distroless-extra'],
  ['forky-slim', false, '10.0-forky-slim'],
])('ContainerFamily %s, invariant %s, is %s', (family, invariantGlobalization, expected) => {
  const needs = { ...PROJECTS.web, framework: parseFramework('net10.0'), musl: false };
  expect(chooseRuntimeImage({ ...needs, family, invariantGlobalization }).value.tag).toBe(expected);
});
