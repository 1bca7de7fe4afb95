import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import { withSuffix } from '#images/plan/tags.ts';
import { describePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { chooseVariants } from '#plan/choices/variants.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { EVENTS, tagsOf } from '../../request/tags/tags-of.ts';

function variants(raw: RawInputs, named?: string) {
  const chosen = chooseVariants({
    inputs: parseInputs(raw),
    version: '10.0',
    named: named === undefined ? undefined : parseReference(named),
  });
  return chosen.map(({ suffix, parts }) => [
    suffix,
    ...parts.map(({ os, platforms }) => {
      return `${os ?? ''}: ${platforms.map(({ value }) => describePlatform(value)).join(' ')}`;
    }),
  ]);
}

test.each<[RawInputs, readonly string[]]>([
  [{}, ['linux/arm64']],
  [{ os: 'alpine\nnanoserver-ltsc2025' }, ['linux/arm64', 'windows/amd64']],
  [{ platforms: 'linux/amd64' }, ['linux/amd64']],
])('on a machine with Arm, %j is for %j', (raw, platforms) => {
  const inputs = { ...parseInputs(raw), machine: 'arm64' as const };
  const chosen = chooseVariants({ inputs, version: '10.0', named: undefined });
  const all = chosen.flatMap(({ parts }) => parts.flatMap((part) => part.platforms));
  expect(all.map(({ value }) => describePlatform(value))).toEqual(platforms);
});

test.each<[RawInputs, readonly (readonly string[])[]]>([
  [{}, [['', ': linux/amd64']]],
  [{ platforms: 'linux/amd64,linux/arm64' }, [['', ': linux/amd64 linux/arm64']]],
  [{ os: 'alpine' }, [['', 'alpine: linux/amd64']]],
  [{ os: 'nanoserver-ltsc2025' }, [['', 'nanoserver-ltsc2025: windows/amd64']]],
  [
    { os: 'noble\nalpine\nnoble-chiseled' },
    [
      ['', 'noble: linux/amd64'],
      ['-alpine', 'alpine: linux/amd64'],
      ['-noble-chiseled', 'noble-chiseled: linux/amd64'],
    ],
  ],
  [
    { os: 'noble\nwindowsservercore-ltsc2022', platforms: 'linux/arm64, linux/amd64' },
    [
      ['', 'noble: linux/arm64 linux/amd64'],
      ['-windowsservercore-ltsc2022', 'windowsservercore-ltsc2022: windows/amd64'],
    ],
  ],
  [
    { os: 'noble + nanoserver-ltsc2022+nanoserver-ltsc2025', platforms: 'linux/amd64 linux/arm64 windows/amd64' },
    [
      [
        '',
        'noble: linux/amd64 linux/arm64',
        'nanoserver-ltsc2022: windows/amd64',
        'nanoserver-ltsc2025: windows/amd64',
      ],
    ],
  ],
  [{ platforms: 'windows/amd64' }, [['', ': windows/amd64']]],
  [{ platforms: 'linux/arm64,windows/amd64,linux/amd64' }, [['', ': linux/amd64 linux/arm64', ': windows/amd64']]],
  [{ platforms: 'all' }, [['', ': linux/amd64 linux/arm/v7 linux/arm64']]],
  [{ os: 'azurelinux3.0', platforms: 'all' }, [['', 'azurelinux3.0: linux/amd64 linux/arm64']]],
])('%j makes %j', (raw, expected) => {
  const sorted = (lines: readonly (readonly string[])[]) => lines.map((line) => line.map(inOrder));
  expect(sorted(variants(raw))).toEqual(sorted(expected));
});

/** Sorts the platforms, because the catalogue has its own order. */
function inOrder(line: string): string {
  const [name = '', platforms = ''] = line.split(': ');
  return platforms === '' ? name : `${name}: ${platforms.split(' ').sort().join(' ')}`;
}

test.each([
  ['mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025', 'windows/amd64'],
  ['mcr.microsoft.com/windows/servercore:ltsc2022', 'windows/amd64'],
  ['mcr.microsoft.com/dotnet/aspnet:10.0-noble', 'linux/amd64'],
  ['ghcr.io/o/windows-like:nanoserver', 'linux/amd64'],
])('the base image %s is for %s without being told', (named, platform) => {
  expect(variants({ 'base-image': named }, named)).toEqual([['', `: ${platform}`]]);
});

test.each<[RawInputs, string]>([
  [{ os: 'noble', platforms: 'linux/amd64,windows/amd64' }, 'no operating system in the input os has this platform'],
  [{ os: 'nanoserver-ltsc2025', platforms: 'linux/arm64' }, 'no operating system in the input os has this platform'],
  [{ os: 'noble + alpine' }, 'noble and alpine run on the same machines'],
  [
    { os: 'noble + nanoserver-ltsc2025 + windowsservercore-ltsc2025' },
    'nanoserver-ltsc2025 and windowsservercore-ltsc2025 run on the same machines',
  ],
  [{ os: 'nobel', platforms: 'all' }, 'the platforms that "all" means for nobel with .NET 10.0 are not known'],
])('%j is an error: %s', (raw, message) => {
  expect(() => variants(raw)).toThrow(message);
});

test('platforms: all is an error for a base image that is not official', () => {
  expect(() => variants({ platforms: 'all' }, 'ghcr.io/o/base:1')).toThrow(
    'the platforms that "all" means for this base image',
  );
});

test('a platform that the named base image does not have is an error', () => {
  const named = 'mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025';
  expect(() => variants({ platforms: 'linux/amd64' }, named)).toThrow('the base image does not have this platform');
});

describe('the tags of several variants', () => {
  const tags = (...values: readonly string[]) => values.map((value) => ({ value, because: 'input tags' }));
  const names = (...args: Parameters<typeof withSuffix>) =>
    withSuffix(...args).map((own) => own.map(({ value }) => value));

  test('the first has no suffix, the others have their name as a suffix', () => {
    expect(names(tags('1.2.3', 'latest'), ['', '-alpine'])).toEqual([
      ['1.2.3', 'latest'],
      ['1.2.3-alpine', 'latest-alpine'],
    ]);
  });

  test('a floating tag is still floating with a suffix', () => {
    const moving = { value: 'latest', because: 'input tags', moving: true };
    expect(withSuffix([moving], ['', '-alpine'])).toMatchObject([[moving], [{ value: 'latest-alpine', moving: true }]]);
  });

  test('a tag that two variants would have is an error', () => {
    expect(() => names(tags('1.2.3', '1.2.3-alpine'), ['', '-alpine'])).toThrow(
      '1.2.3-alpine would be a tag of two lines of the input os',
    );
  });

  test('a tag that is too long with its suffix is an error, not cut', () => {
    expect(() => names(tags('x'.repeat(125)), ['', '-alpine'])).toThrow('is not a valid tag');
  });

  test('no two variants share a tag, for any tags and lines', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', '1'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('-'));
    const given = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.uniqueArray(word, { maxLength: 4 }));
    let refused = 0;
    let told = 0;
    fc.assert(
      fc.property(given, ([asked, lines]) => {
        try {
          const own = names(tags(...asked), ['', ...lines.map((line) => `-${line}`)]).map((each) => [...new Set(each)]);
          expect(new Set(own.flat()).size).toBe(own.flat().length);
          told += 1;
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          refused += 1;
        }
      }),
      { numRuns: 5000 },
    );
    // Both outcomes must occur, or the property proves nothing.
    expect(refused).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(50);
  });

  test('no two variants share a tag if rules end with the name of a system', async () => {
    const rule = fc.constantFrom(
      'type=semver,pattern={{version}}',
      'type=semver,pattern={{major}}.{{minor}}',
      'type=semver,pattern={{major}},suffix=-alpine',
      'type=ref,event=tag',
      'type=raw,value=latest-alpine',
      'type=sha,suffix=-alpine-alpine',
    );
    const flavor = fc.constantFrom('', 'suffix=-alpine', 'latest=true\nsuffix=-alpine,onlatest=true', 'latest=false');
    let refused = 0;
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 3 }), flavor, async (rules, text) => {
        const { tags: made } = await tagsOf(EVENTS.tag, { tags: rules.join('\n'), flavor: text });
        try {
          const own = names(made, ['', '-alpine', '-noble']).flat();
          expect(new Set(own).size).toBe(own.length);
          told += 1;
        } catch (error) {
          if (!(error instanceof ActionError)) throw error;
          refused += 1;
        }
      }),
    );
    expect(Math.min(refused, told)).toBeGreaterThan(0);
  });
});
