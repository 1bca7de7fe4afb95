import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitImages } from '#plan/matrix/leg-parts.ts';
import { packLegs, reasonOf, type Unit } from '#plan/matrix/legs.ts';
import { parseInputs } from '#request/inputs/inputs.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { parsePlanInputs } from '#request/inputs/plan-inputs.ts';

const PART = { os: '', platforms: '', suffix: '' };
const ALPINE = { os: 'alpine', platforms: '', suffix: '-alpine' };

function unit(project: string, value: boolean, part = PART): Unit {
  return { project, part, affected: { value, because: value ? `${project} changed` : 'nothing changed' } };
}

const packed = (units: readonly Unit[], maxLegs = 20) =>
  packLegs(units, maxLegs).map(({ leg, units: own }) => [leg, own.map(({ project }) => project).join(' ')]);

test('each affected project has its own leg, and all others share one', () => {
  const units = [
    unit('a/A.csproj', true),
    unit('b/B.csproj', false),
    unit('c/C.csproj', true),
    unit('d/D.csproj', false),
  ];
  expect(packed(units)).toEqual([
    ['unchanged', 'b/B.csproj d/D.csproj'],
    ['a', 'a/A.csproj'],
    ['c', 'c/C.csproj'],
  ]);
  expect(packLegs(units, 20)[0]).toMatchObject({ name: 'unchanged', changed: false });
});

test('more projects than legs are distributed evenly, with neighbours together', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map((name) => unit(`${name}.csproj`, true));
  expect(packed(units, 2)).toEqual([
    ['a-and-1-more', 'A.csproj B.csproj'],
    ['c-and-2-more', 'C.csproj D.csproj E.csproj'],
  ]);
});

test('equal names are made unique and safe for artifacts', () => {
  const units = ['x/Web.csproj', 'y/web.fsproj', 'Süd & Co.Api.csproj', 'unchanged.csproj', 'z/Z.csproj'];
  const all = [...units.slice(0, 4).map((path) => unit(path, true)), unit('z/Z.csproj', false)];
  const legs = packLegs(all, 20);
  expect(legs.map(({ leg }) => leg)).toEqual(['unchanged', 'x-web', 'y-web', 's-d-co-api', 'unchanged-2']);
  expect(legs[1]?.name).toBe('x/Web');
});

test('parts have separate legs, named after what differs', () => {
  const units = [unit('a/A.csproj', true), unit('a/A.csproj', true, ALPINE), unit('b/B.csproj', false, ALPINE)];
  const legs = packLegs(units, 3);
  expect(legs.map(({ leg, name }) => [leg, name])).toEqual([
    ['unchanged-alpine', 'unchanged (alpine)'],
    ['a', 'A'],
    ['a-alpine', 'A (alpine)'],
  ]);
  expect(() => packLegs(units, 2)).toThrow('max-legs is 2, but 3 legs are needed');
});

test('a leg names each reason once, and at most three', () => {
  const same = packLegs([unit('A.csproj', false), unit('B.csproj', false)], 1)[0];
  expect(same && reasonOf(same)).toBe('nothing changed');
  const many = packLegs(
    ['A', 'B', 'C', 'D', 'E'].map((name) => unit(name, true)),
    1,
  )[0];
  expect(many && reasonOf(many)).toBe('A changed; B changed; C changed; 2 more');
});

test('every unit is in one leg, within the limit, with unique names and even lengths', () => {
  const paths = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      paths,
      fc.infiniteStream(fc.boolean()),
      fc.integer({ min: 2, max: 30 }),
      (projects, affected, maxLegs) => {
        const units = projects.map((project) => unit(project, affected.next().value));
        const legs = packLegs(units, maxLegs);
        expect(legs.length).toBeLessThanOrEqual(maxLegs);
        expect(new Set(legs.map(({ leg }) => leg)).size).toBe(legs.length);
        for (const { leg } of legs) expect(leg).toMatch(/^[a-z0-9_-]+$/);
        expect(new Set(legs.flatMap((leg) => leg.units))).toEqual(new Set(units));
        expect(legs.flatMap((leg) => leg.units)).toHaveLength(units.length);
        const lengths = legs.filter(({ changed }) => changed).map((leg) => leg.units.length);
        if (lengths.length > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

/** The parts as `os | platforms | suffix`. */
const split = (raw: RawInputs, how: string): readonly string[] =>
  splitImages(parseInputs(raw), parsePlanInputs({ platforms: raw.platforms ?? '', split: how })).map(
    ({ os, platforms, suffix }) => [os.replaceAll('\n', ', '), platforms, suffix].join(' | '),
  );

test.each([
  [{}, '', [' |  | ']],
  [{}, 'os,platforms', [' |  | ']],
  [{ os: 'noble\nalpine', platforms: 'all' }, '', ['noble, alpine | all | ']],
  [{ os: 'noble\nalpine', platforms: 'all' }, 'os', ['noble | all | ', 'alpine | all | -alpine']],
  [{ platforms: 'linux/amd64,linux/arm64' }, 'platforms', [' | linux/amd64 | ', ' | linux/arm64 | ']],
  [
    { platforms: 'linux/amd64,linux/arm64\nlinux/arm/v7' },
    'platforms',
    [' | linux/amd64,linux/arm64 | ', ' | linux/arm/v7 | '],
  ],
  [
    { os: 'noble\nalpine', platforms: 'linux/amd64,linux/arm64' },
    'platforms',
    ['noble, alpine | linux/amd64 | ', 'noble, alpine | linux/arm64 | '],
  ],
  [
    { os: 'noble\nalpine', platforms: 'linux/amd64,linux/arm64' },
    'os,platforms',
    [
      'noble | linux/amd64 | ',
      'alpine | linux/amd64 | -alpine',
      'noble | linux/arm64 | ',
      'alpine | linux/arm64 | -alpine',
    ],
  ],
])('%j, split by "%s"', (raw, how, parts) => {
  expect(split(raw, how)).toEqual(parts);
});

test('the default Windows platform of a line is a part with the tags of that line', () => {
  const os = 'noble + nanoserver-ltsc2022 + nanoserver-ltsc2025';
  expect(split({ os, platforms: 'linux/amd64,linux/arm64' }, 'platforms')).toEqual([
    'noble | linux/amd64 | ',
    'noble | linux/arm64 | ',
    'nanoserver-ltsc2022 + nanoserver-ltsc2025 | windows/amd64 | ',
  ]);
  const lines = { os: 'noble\nnanoserver-ltsc2022\nnanoserver-ltsc2025', platforms: 'linux/amd64,windows/amd64' };
  expect(split(lines, 'platforms')).toEqual([
    'noble | linux/amd64 | ',
    'nanoserver-ltsc2022 | windows/amd64 | -nanoserver-ltsc2022',
    'nanoserver-ltsc2025 | windows/amd64 | -nanoserver-ltsc2025',
  ]);
});

test('platforms that depend on the project cannot be split', () => {
  expect(() => split({ platforms: 'all' }, 'platforms')).toThrow('the platforms that "all" means depend on');
  expect(() => parsePlanInputs({ split: 'project' })).toThrow('reading the input split: "project" is unknown');
});
