import { describe, expect, test } from 'vitest';
import { digestOf, hexOf } from '#oci/digest.ts';
import { parseReference } from '#oci/reference.ts';
import { packFacts, type SbomFacts, unpackFacts } from '#publication/sbom-facts.ts';
import type { DescribedImage } from '#sbom/contents.ts';
import { sbomDocuments } from '#sbom/documents.ts';
import { validLicence } from '#sbom/licence.ts';
import { anApp } from '../world/app.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { componentsOf, problemsOf, propertyOf, type StoredComponent } from '../world/sbom.ts';

const SHA512 = Buffer.alloc(64, 1).toString('base64');
const PROJECT = 'src/App/App.csproj';

const file = (path: string, own: Partial<SbomFacts['files'][number]> = {}) => {
  const bytes = Buffer.from(path);
  return {
    path,
    sha1: 'a'.repeat(40),
    sha256: hexOf(digestOf(bytes)),
    kind: 'project',
    owner: PROJECT,
    ...own,
  } as const;
};

const FACTS: SbomFacts = {
  packages: [
    {
      ...{ id: 'Serilog', version: '4.0.0', sha512: SHA512, licence: 'Apache-2.0', direct: true, use: 'library' },
      ...{ feed: 'https://api.nuget.org/v3/index.json', needs: ['Own.Base/1.0.0'] },
    },
    {
      ...{ id: 'Own.Base', version: '1.0.0', sha512: SHA512, direct: false, use: 'library', needs: [] },
      ...{ licence: 'SEE LICENSE', feed: 'https://nuget.example.com/v3/index.json' },
    },
    { id: 'Own.Analyzer', version: '2.0.0', direct: true, use: 'build', needs: [] },
    { id: 'Microsoft.NETCore.App.Runtime.linux-x64', version: '10.0.1', direct: false, use: 'runtime', needs: [] },
  ],
  projects: [
    { path: PROJECT, version: '1.0.0', needs: ['Serilog/4.0.0', 'Own.Analyzer/2.0.0', 'src/Lib/Lib.csproj'] },
    { path: 'src/Lib/Lib.csproj', version: '1.0.0', needs: [] },
  ],
  npm: [
    {
      name: '@o/tea',
      version: '1.0.0',
      licence: '(MIT OR Apache-2.0)',
      direct: true,
      dev: false,
      lockFile: 'a/l.json',
    },
    { name: 'vite', version: '7.0.0', integrity: `sha512-${SHA512}`, direct: true, dev: true, lockFile: 'a/l.json' },
  ],
  files: [
    file('App.dll'),
    file('Lib.dll', { owner: 'Lib' }),
    file('Serilog.dll', { kind: 'package', owner: 'serilog/4.0.0' }),
    file('left-over.txt', { kind: 'unaccounted', owner: '' }),
    file('runtimes/linux-x64/native/libown.so', { kind: 'package', owner: 'Own.Base/1.0.0' }),
    file('runtimes/win-x64/native/own.dll', { kind: 'package', owner: 'Own.Base/1.0.0' }),
    file('wwwroot/site.css', { kind: 'asset' }),
  ],
};

async function described(own: Partial<DescribedImage> = {}): Promise<DescribedImage> {
  const image = makeImage([await makeLayer({ files: { 'app/App.dll': 'x' } })]);
  return {
    ...{ name: 'app', app: anApp(), facts: FACTS, image, extra: [], tool: '1.2.3' },
    base: {
      reference: parseReference('mcr.microsoft.com/dotnet/aspnet:10.0'),
      manifestDigest: digestOf(Buffer.from('base')),
      config: {
        ...{ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } },
        config: { Env: ['ASPNET_VERSION=10.0.7'] },
      },
    },
    ...own,
  };
}

async function documents(own: Partial<DescribedImage> = {}) {
  const [spdx, cyclonedx] = sbomDocuments(await described(own)).map(({ bytes, file: name, artifact }) => {
    const text = Buffer.from(bytes).toString('utf8');
    return { text, json: JSON.parse(text) as Readonly<Record<string, unknown>>, name, artifact };
  });
  if (spdx === undefined || cyclonedx === undefined) throw new Error('a format is missing');
  return { spdx, cyclonedx };
}

const byName = (all: readonly StoredComponent[], name: string): StoredComponent | undefined =>
  all.find((each) => each.name === name);

test('both documents are valid', async () => {
  expect(await problemsOf(await documents())).toEqual([]);
});

test('the validators find what is wrong', async () => {
  const { spdx, cyclonedx } = await documents();
  const wrong = { ...spdx.json, created: 'today', files: [] };
  expect(
    await problemsOf({ spdx: { json: wrong }, cyclonedx: { text: cyclonedx.text.replace('"1.6"', '"9.9"') } }),
  ).toEqual(
    expect.arrayContaining([
      'document has the field created',
      expect.stringContaining('is not there'),
      expect.anything(),
    ]),
  );
});

test('the same image gives the same bytes, and another image other identifiers', async () => {
  const [first, second] = [await documents(), await documents()];
  expect(second.spdx.text).toBe(first.spdx.text);
  expect(second.cyclonedx.text).toBe(first.cyclonedx.text);
  const other = await documents({ facts: { ...FACTS, packages: FACTS.packages.slice(1) } });
  expect(other.cyclonedx.json['serialNumber']).not.toBe(first.cyclonedx.json['serialNumber']);
  expect(other.spdx.json['documentNamespace']).not.toBe(first.spdx.json['documentNamespace']);
});

test('a package has its hash, its licence, its feed, and whether a project names it', async () => {
  const all = componentsOf((await documents()).cyclonedx);
  const serilog = byName(all, 'Serilog');
  expect(serilog).toMatchObject({
    ...{ scope: 'required', purl: 'pkg:nuget/Serilog@4.0.0', licenses: [{ license: { id: 'Apache-2.0' } }] },
    hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
  });
  expect(serilog && propertyOf(serilog, 'dependency')).toBe('direct');
  const own = byName(all, 'Own.Base');
  // The purl names any feed but nuget.org. A licence that is not an SPDX expression is left out.
  expect(own?.purl).toBe('pkg:nuget/Own.Base@1.0.0?repository_url=https%3A%2F%2Fnuget.example.com%2Fv3%2Findex.json');
  expect(own?.licenses).toBeUndefined();
  expect(own && propertyOf(own, 'dependency')).toBe('transitive');
  expect(byName(all, 'Own.Analyzer')?.scope).toBe('excluded');
});

test('dependencies lead from the application to every package', async () => {
  const { dependencies } = (await documents()).cyclonedx.json as {
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  };
  const of = (ref: string) => dependencies.find((each) => each.ref === ref)?.dependsOn;
  expect(of(`project:${PROJECT}`)).toEqual(
    expect.arrayContaining(['pkg:nuget/Serilog@4.0.0', 'project:src/Lib/Lib.csproj', 'pkg:npm/%40o/tea@1.0.0']),
  );
  expect(of('pkg:nuget/Serilog@4.0.0')).toEqual([expect.stringMatching(/^pkg:nuget\/Own\.Base@/)]);
});

test('packages of npm are named, and those of the build are told apart', async () => {
  const all = componentsOf((await documents()).cyclonedx);
  const tea = { scope: 'required', purl: 'pkg:npm/%40o/tea@1.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] };
  expect(byName(all, '@o/tea')).toMatchObject(tea);
  expect(byName(all, 'vite')).toMatchObject({ scope: 'excluded', hashes: [{ alg: 'SHA-512' }] });
});

test('a framework has the version of the base, and is said to come from there', async () => {
  const framework = byName(componentsOf((await documents()).cyclonedx), 'Microsoft.AspNetCore.App');
  expect(framework).toMatchObject({ type: 'framework', version: '10.0.7' });
  expect(framework && propertyOf(framework, 'from')).toBe('base image');
});

test('files belong to their package or project, without those of other platforms', async () => {
  const all = componentsOf((await documents()).cyclonedx);
  const filesOf = (name: string) => byName(all, name)?.components?.map((each) => each.name);
  expect(filesOf('Serilog')).toEqual(['/app/Serilog.dll']);
  expect(filesOf('Own.Base')).toEqual(['/app/runtimes/linux-x64/native/libown.so']);
  expect(filesOf('src/Lib/Lib.csproj')).toEqual(['/app/Lib.dll']);
  expect(filesOf(PROJECT)).toEqual(['/app/App.dll', '/app/wwwroot/site.css']);
  const loose = all.filter(({ type }) => type === 'file');
  expect(loose.map((each) => [each.name, propertyOf(each, 'file')])).toEqual([['/app/left-over.txt', 'unaccounted']]);
});

test('the documents name the image, its base by its digest, and the time of the commit', async () => {
  const { image, base } = await described();
  const { spdx, cyclonedx } = await documents();
  const { metadata } = cyclonedx.json as { readonly metadata: Readonly<Record<string, unknown>> };
  expect(metadata).toMatchObject({
    timestamp: '1970-01-01T00:00:00Z',
    component: {
      purl: `pkg:oci/app@${image.manifest.descriptor.digest}?arch=amd64`,
      pedigree: { ancestors: [{ version: base.manifestDigest }] },
    },
  });
  expect(spdx.text).toContain(`"versionInfo":"${base.manifestDigest}"`);
  expect([spdx.name, cyclonedx.name]).toEqual(['app.linux-amd64.spdx.json', 'app.linux-amd64.cdx.json']);
});

test('an artifact refers to the image, with an empty config and one layer', async () => {
  const { image } = await described();
  const { mediaType, digest, size } = image.manifest.descriptor;
  const { spdx } = await documents();
  const { value } = spdx.artifact.manifest;
  expect(value).toMatchObject({
    artifactType: 'application/spdx+json',
    config: { mediaType: 'application/vnd.oci.empty.v1+json', size: 2 },
    subject: { mediaType, digest, size },
  });
  expect(value.layers.map((layer) => layer.digest)).toEqual([digestOf(Buffer.from(spdx.text))]);
});

test('an application without any known package still has valid documents', async () => {
  const facts = { packages: [], projects: [], npm: [], files: [] };
  expect(await problemsOf(await documents({ facts }))).toEqual([]);
});

test('a given publish output is named by its application, not by its folder', async () => {
  const app = anApp({ project: '/home/runner/out' });
  const projects = [{ path: 'App', version: '1.0.0', needs: ['Serilog/4.0.0', 'Own.Analyzer/2.0.0'] }];
  const files = [file('App.dll', { owner: '/home/runner/out' })];
  const found = await documents({ app, facts: { ...FACTS, projects, files } });
  expect(found.spdx.text + found.cyclonedx.text).not.toContain('/home/runner');
  const own = byName(componentsOf(found.cyclonedx), 'App');
  expect(own).toMatchObject({ type: 'application', version: '1.0.0', components: [{ name: '/app/App.dll' }] });
  expect(await problemsOf(found)).toEqual([]);
});

describe('what a publish recorded', () => {
  test('is read as it was packed', () => {
    expect(unpackFacts(packFacts(FACTS))).toEqual(FACTS);
  });

  test.each(['', 'no base64!', Buffer.from('{}').toString('base64')])('is not read from %j', (text) => {
    expect(unpackFacts(text)).toBeUndefined();
  });
});

test.each([
  ['MIT', 'MIT'],
  ['(MIT OR Apache-2.0)', '(MIT OR Apache-2.0)'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['MIT AND (BSD-3-Clause OR ISC)', 'MIT AND (BSD-3-Clause OR ISC)'],
  ['SEE LICENSE IN LICENSE.md', undefined],
  ['UNLICENSED', undefined],
  ['MIT OR', undefined],
  ['(MIT', undefined],
  ['LicenseRef-Own', undefined],
  ['', undefined],
  ['MIT WITH', undefined],
  ['MIT) OR (MIT', undefined],
])('%j is the licence %j', (text, expected) => {
  expect(validLicence(text)).toBe(expected);
});

test.each(['MIT AND ', '(', 'MIT OR ('])('a licence of a million times %j is left out at once', (part) => {
  expect(validLicence(part.repeat(1_000_000))).toBeUndefined();
});

test('a package without a name is left out, and the rest stays', async () => {
  const [first] = FACTS.npm;
  const [library] = FACTS.packages;
  if (first === undefined || library === undefined) throw new Error('the facts of this test have no package');
  const npm = [...FACTS.npm, { ...first, name: '' }, { ...first, name: '@o/' }];
  const facts = { ...FACTS, npm, packages: [{ ...library, id: '' }, ...FACTS.packages] };
  expect((await documents({ facts })).spdx.text).toBe((await documents()).spdx.text);
});
