import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE_SOURCE, describeSystem, findImage, IMAGES, imagesOf, NEWEST, VERSIONS } from '#dotnet/catalogue.ts';
import { formatCatalogue, makeCatalogue } from '../../script/make-catalogue.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const upstream = (name: string) => JSON.parse(read(`test/fixtures/dotnet-docker/${name}`));

test('the catalogue is what the script makes of the upstream manifest', () => {
  const catalogue = makeCatalogue({
    manifest: upstream('manifest.json'),
    variables: upstream('manifest.versions.json').variables,
    releases: upstream('releases-index.json'),
  });
  expect(formatCatalogue(catalogue, CATALOGUE_SOURCE)).toBe(read('src/dotnet/catalogue.json'));
});

test('a variable that the manifest does not have is an error that names it', () => {
  const manifest = {
    repos: [
      {
        name: 'dotnet/sdk',
        images: [{ platforms: [{ dockerfile: 'src/sdk/12.0/noble/amd64', os: 'linux', tags: {} }] }],
      },
    ],
  };
  const sources = { manifest, variables: {}, releases: { 'releases-index': [] } };
  expect(() => makeCatalogue(sources)).toThrow('no «sdk|12.0|minor-tag»');
});

test('every published version has a default image in each repository', () => {
  for (const { version } of VERSIONS.filter(({ phase }) => phase === 'active' || phase === 'preview')) {
    for (const repository of ['sdk', 'aspnet', 'runtime', 'runtime-deps']) {
      expect(findImage({ repository, version, name: '' })?.platforms, `${repository}:${version}`).toContain(
        'linux/amd64',
      );
    }
  }
  expect(VERSIONS.find(({ version }) => version === NEWEST)?.phase).toBe('active');
});

test('no two images of a version share a name', () => {
  for (const { repository, version } of IMAGES) {
    const names = imagesOf({ repository, version }).flatMap((image) => image.names);
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
])('%s is %s', (name, expected) => {
  expect(describeSystem(name)).toBe(expected);
});
