import { expect, test } from 'vitest';
import { isMadeFor } from '#dotnet/catalogue.ts';
import { catalogued, suggestImages } from '#dotnet/suggest.ts';
import { parsePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';

const MCR = 'mcr.microsoft.com/dotnet';

test.each([
  ['aspnet:10.0-alpne', 'alpine3.24, alpine'],
  ['aspnet:10.0-noble-chisled', 'noble-chiseled'],
  ['aspnet:10.0-ubuntu', 'noble'],
  ['aspnet:9.0-debian', 'bookworm-slim'],
  ['aspnet:10.0-azurelinux', 'azurelinux3.0'],
  ['sdk:11.0-preview-nobel', ''],
])('%s may have been meant for "%s", and all names of the version are listed', (name, likely) => {
  const text = suggestImages(parseReference(`${MCR}/${name}`)) ?? '';
  if (likely === '') expect(text).toMatch(/^\.NET 11\.0 has resolute, /);
  else expect(text).toContain(`Did you mean ${likely}`);
  expect(text).toMatch(/\.NET \d+\.\d has .*alpine3\.24/);
});

test.each(['ghcr.io/o/app:10.0-alpne', `${MCR}/aspnet:latest`, `${MCR}/aspnet:12.0-noble`, `${MCR}/monitor:8`])(
  'nothing is suggested for %s',
  (name) => {
    expect(suggestImages(parseReference(name))).toBeUndefined();
  },
);

test.each([
  ['aspnet:10.0', 'linux/arm/v7', true],
  ['aspnet:10.0', 'linux/arm', true],
  ['aspnet:10.0', 'linux/arm64/v8', true],
  ['aspnet:10.0', 'windows/amd64', false],
  ['aspnet:10.0-azurelinux3.0', 'linux/arm/v7', false],
  ['aspnet:8.0-noble', 'linux/arm/v7', false],
  ['aspnet:11.0-preview-nanoserver-ltsc2025', 'windows/amd64', true],
])('%s is made for %s: %s', (name, platform, expected) => {
  const image = catalogued(parseReference(`${MCR}/${name}`));
  expect(image && isMadeFor(image, parsePlatform(platform))).toBe(expected);
});
