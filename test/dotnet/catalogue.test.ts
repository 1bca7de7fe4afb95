import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CATALOGUE_SOURCE,
  describeSystem,
  findImage,
  findVersion,
  IMAGES,
  imagesOfRepository,
  isOpen,
  NEWEST,
  VERSIONS,
  versionTag,
} from '#dotnet/catalogue.ts';
import { type CatalogueSources, formatCatalogue, makeCatalogue } from '../../script/make-catalogue.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const upstream = (name: string) => json(`test/fixtures/dotnet-docker/${name}`);

const SOURCES: CatalogueSources = {
  manifest: upstream('manifest.json'),
  variables: upstream('manifest.versions.json').variables,
  releases: upstream('releases-index.json'),
  source: { images: CATALOGUE_SOURCE.images, releases: CATALOGUE_SOURCE.releases },
  facts: json('script/catalogue-facts.json'),
  previous: json('src/dotnet/catalogue.json'),
};

test('the catalogue is what the script makes from the upstream manifest', () => {
  const { catalogue, notes } = makeCatalogue(SOURCES);
  expect(formatCatalogue(catalogue)).toBe(read('src/dotnet/catalogue.json'));
  expect(notes).toEqual([]);
});

test('a variable that the manifest lacks is an error that names it', () => {
  const manifest = {
    repos: [
      {
        name: 'dotnet/sdk',
        images: [{ platforms: [{ dockerfile: 'src/sdk/12.0/noble/amd64', os: 'linux', tags: {} }] }],
      },
    ],
  };
  const sources = { ...SOURCES, manifest, variables: {}, releases: { 'releases-index': [] } };
  expect(() => makeCatalogue(sources)).toThrow('no "sdk|12.0|minor-tag"');
});

const later = { ...SOURCES.source.images, date: '2027-03-09' };

test('newer upstream data overrides manual corrections', () => {
  const source = { images: later, releases: { ...SOURCES.source.releases, date: '2027-03-09' } };
  const releases = {
    'releases-index': [{ 'channel-version': '11.0', 'support-phase': 'maintenance', 'eol-date': '2028-11-14' }],
  };
  const { catalogue } = makeCatalogue({ ...SOURCES, source, releases });
  expect(catalogue.versions).toEqual([
    expect.objectContaining({ version: '11.0', phase: 'maintenance', endOfSupport: '2028-11-14' }),
  ]);
  expect(catalogue.source.date).toBe('2027-03-09');
});

test('an image that is removed from the manifest is kept as no longer updated', () => {
  const without = SOURCES.manifest.repos.map(({ name, images }) => ({
    name,
    images: images.filter(({ platforms: [first] }) => !/\/alpine3\.2[34]/.test(first?.dockerfile ?? '')),
  }));
  const source = { ...SOURCES.source, images: later };
  const { catalogue } = makeCatalogue({ ...SOURCES, source, manifest: { repos: without } });
  const rowOf = (own: string) =>
    catalogue.images.find((row) => row.repository === 'aspnet' && row.version === '10.0' && row.names[0] === own);
  expect(rowOf('alpine3.23')?.maintainedUntil).toBe('2026-10-13');
  expect(rowOf('alpine3.24')?.maintainedUntil).toBe('2027-03-09');
  expect(rowOf('noble')?.maintainedUntil).toBeUndefined();
});

test('a system without a known end of support is an error of the script', () => {
  const { systems, ...facts } = SOURCES.facts;
  const some = systems.filter(({ name }) => name !== 'noble');
  expect(makeCatalogue({ ...SOURCES, facts: { ...facts, systems: some } }).notes).toEqual([
    'the end of support of noble is not known: add it to script/catalogue-facts.json',
  ]);
});

test.each([
  ['8.0', 'eol', '2026-11-10', '8.0', 'bookworm-slim'],
  ['9.0', 'eol', '2026-11-10', '9.0', 'bookworm-slim'],
  ['10.0', 'active', '2028-11-14', '10.0', 'noble'],
  ['11.0', 'active', '2028-11-09', '11.0', 'resolute'],
])('.NET %s is %s until %s, its tags begin with %s, its default system is %s', (version, phase, end, tag, system) => {
  expect(findVersion(version)).toMatchObject({ phase, endOfSupport: end, tag });
  expect(isOpen(version)).toBe(false);
  expect(findImage({ repository: 'aspnet', version, name: '' })?.names[0]).toBe(system);
});

test('the registry decides the tags of a version that is not in the catalogue', () => {
  expect(isOpen('12.0')).toBe(true);
  expect(versionTag('12.0')).toBe('12.0');
});

test('images of Alpine 3.23 are no longer updated, those of 3.24 are', () => {
  const alpine = IMAGES.filter(({ names: [own = ''] }) => /^alpine3\.2[34]/.test(own));
  const until = (name: string) =>
    new Set(alpine.filter(({ names }) => names[0]?.startsWith(name)).map((image) => image.maintainedUntil));
  expect(until('alpine3.23')).toEqual(new Set(['2026-10-13']));
  expect(until('alpine3.24')).toEqual(new Set([undefined]));
});

test('every published version has a default image in each repository', () => {
  for (const { version } of VERSIONS.filter(({ sdk }) => sdk !== '')) {
    for (const repository of ['sdk', 'aspnet', 'runtime', 'runtime-deps']) {
      expect(findImage({ repository, version, name: '' })?.platforms, `${repository}:${version}`).toContain(
        'linux/amd64',
      );
    }
  }
  expect(NEWEST).toBe('11.0');
});

test('no two images of a version share a name', () => {
  for (const { repository, version } of IMAGES) {
    const names = imagesOfRepository({ repository, version }).flatMap((image) => image.names);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each([
  ['bookworm-slim', 'Debian 12'],
  ['noble', 'Ubuntu 24.04'],
  ['noble-chiseled-composite-extra', 'Ubuntu 24.04, chiseled, composite, extra'],
  ['alpine3.24', 'Alpine 3.24'],
  ['azurelinux3.0-distroless', 'Azure Linux 3.0, distroless'],
  ['nanoserver-ltsc2025', 'Windows Nano Server, ltsc2025'],
  ['forky-slim', 'forky-slim'],
  ['constructor', 'constructor'],
])('%s is %s', (name, expected) => {
  expect(describeSystem(name)).toBe(expected);
});
