import { expect, test } from 'vitest';
import { digestOf, hexOf } from '#oci/digest.ts';
import { baseArtifact, baseDocuments } from '#sbom/base/base-documents.ts';
import type { DescribedBase } from '#sbom/base/describe-base.ts';
import { componentsOf, problemsOf } from '../../world/sbom.ts';

const digest = digestOf(Buffer.from('base'));
const BASE: DescribedBase = {
  ...{ registry: 'mcr.microsoft.com', repository: 'dotnet/aspnet', digest, platform: 'linux/amd64' },
  ...{ architecture: 'amd64', created: '2026-01-02T03:04:05.123456789+01:00', tool: '1.2.3' },
  system: { id: 'ubuntu', versionId: '24.04' },
  packages: [
    { type: 'deb', name: 'libc6', version: '2.39-0ubuntu8.6', architecture: 'amd64', upstream: 'glibc' },
    { type: 'deb', name: 'libstdc++6', version: '1:14.2.0-4', architecture: 'amd64', licence: 'MIT AND Zlib' },
    { type: 'apk', name: 'musl', version: '1.2.5-r21', architecture: 'x86_64', licence: 'MIT' },
    { type: 'rpm', name: 'openssl', version: '3.3.3-2.azl3', architecture: 'x86_64', epoch: 2 },
  ],
};

function documents(own: Partial<DescribedBase> = {}) {
  const [spdx, cyclonedx] = baseDocuments({ ...BASE, ...own }).map((document) => {
    const text = Buffer.from(document.bytes).toString('utf8');
    return { text, json: JSON.parse(text) as Readonly<Record<string, unknown>>, document };
  });
  if (spdx === undefined || cyclonedx === undefined) throw new Error('a format is missing');
  return { spdx, cyclonedx };
}

test.each<[string, Partial<DescribedBase>]>([
  ['a distribution', {}],
  ['a system without a version', { system: { id: 'arch', versionId: '' } }],
  ['an unknown system', { system: { id: '', versionId: '' } }],
  ['a base without a time', { created: 'yesterday' }],
])('both documents of %s are valid', async (_, own) => {
  expect(await problemsOf(documents(own))).toEqual([]);
});

test('each package has an address with its distribution and its source', () => {
  const all = componentsOf(documents().cyclonedx);
  expect(all.map(({ type, name, version, purl, licenses }) => [type, name, version, purl, licenses])).toEqual([
    ['operating-system', 'ubuntu', '24.04', undefined, undefined],
    [
      ...['library', 'libc6', '2.39-0ubuntu8.6'],
      'pkg:deb/ubuntu/libc6@2.39-0ubuntu8.6?arch=amd64&distro=ubuntu-24.04&upstream=glibc',
      undefined,
    ],
    [
      ...['library', 'libstdc++6', '1:14.2.0-4'],
      'pkg:deb/ubuntu/libstdc%2B%2B6@1:14.2.0-4?arch=amd64&distro=ubuntu-24.04',
      [{ expression: 'MIT AND Zlib' }],
    ],
    [
      ...['library', 'musl', '1.2.5-r21'],
      'pkg:apk/ubuntu/musl@1.2.5-r21?arch=x86_64&distro=ubuntu-24.04',
      [{ license: { id: 'MIT' } }],
    ],
    [
      ...['library', 'openssl', '3.3.3-2.azl3'],
      'pkg:rpm/ubuntu/openssl@3.3.3-2.azl3?arch=x86_64&distro=ubuntu-24.04&epoch=2',
      undefined,
    ],
  ]);
});

test('the documents name the base, and the time that its config has', () => {
  const { spdx, cyclonedx } = documents();
  expect(spdx.json).toMatchObject({
    name: `aspnet@${digest}`,
    creationInfo: { created: '2026-01-02T02:04:05Z', creators: ['Tool: containerize-dotnet-1.2.3'] },
  });
  expect(cyclonedx.json).toMatchObject({
    metadata: {
      timestamp: '2026-01-02T02:04:05Z',
      component: {
        ...{ type: 'container', name: 'aspnet', version: digest },
        purl: `pkg:oci/aspnet@${digest}?arch=amd64&repository_url=mcr.microsoft.com%2Fdotnet%2Faspnet`,
      },
    },
  });
});

test('the same base gives the same bytes, and other packages other identifiers', () => {
  const [first, again] = [documents(), documents()];
  expect([again.spdx.text, again.cyclonedx.text]).toEqual([first.spdx.text, first.cyclonedx.text]);
  const other = documents({ packages: BASE.packages.slice(1) });
  expect(other.cyclonedx.json['serialNumber']).not.toBe(first.cyclonedx.json['serialNumber']);
  expect(other.spdx.json['documentNamespace']).not.toBe(first.spdx.json['documentNamespace']);
});

test('an artifact refers to the image, and is not taken for the SBOM of the image', () => {
  const { spdx } = documents();
  const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 5 };
  const { manifest, document } = baseArtifact(spdx.document, subject);
  expect(manifest.value).toMatchObject({
    ...{ artifactType: 'application/spdx+json', subject },
    layers: [{ annotations: { 'org.opencontainers.image.title': 'aspnet.linux-amd64.base.spdx.json' } }],
    annotations: {
      'io.github.containerize-dotnet.document': 'base-sbom',
      'org.opencontainers.image.base.digest': digest,
      'org.opencontainers.image.created': '2026-01-02T02:04:05Z',
    },
  });
  expect(hexOf(document.descriptor.digest)).toBe(hexOf(digestOf(Buffer.from(spdx.text))));
});
