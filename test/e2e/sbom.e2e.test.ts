import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { digestOf, hexOf } from '#oci/digest.ts';
import { parseIndex } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import { runCommand } from '../world/command.ts';
import { BASES, containerized, newImageName, registries } from '../world/containerize.ts';
import { type DockerRegistry, startDockerRegistry } from '../world/docker-registry.ts';
import { startRegistry } from '../world/registry.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { baseSbomsOf, componentsOf, problemsOf, sbomsOf } from '../world/sbom.ts';
import { SHOP } from '../world/shop.ts';
import { soakTest } from '../world/soak.ts';

const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:1' };

let folder = '';
let repository: Repository;
let old: DockerRegistry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sbom-'));
  repository = await makeRepository({ files: SHOP });
  old = await startDockerRegistry();
});
afterAll(async () => {
  await Promise.all([repository.remove(), old[Symbol.asyncDispose](), rm(folder, { recursive: true, force: true })]);
});

const cacheIn = (name: string) => `type=local,dir=${join(folder, name)}`;

async function build(inputs: Readonly<Record<string, string>>, given: { workspace?: string; env?: object } = {}) {
  const { workspace = repository.root, env = {} } = given;
  const asked = { project: 'src/Web', tags: '1', push: 'true', 'cache-from': cacheIn('cache'), ...inputs };
  return await containerized({ workspace, inputs: asked, env: { ...env } });
}

/** Names of components by their scope, with the number of their files. */
function contents(components: ReturnType<typeof componentsOf>): readonly string[] {
  return components.map(({ name, version, scope, components: files = [] }) =>
    [name, version, scope, files.length].join(' '),
  );
}

test(`Docker’s own registry has the SBOM (${BASES} bases)`, async () => {
  const images = `${old.host}/shop/web`;
  const { outputs } = await build({ images, sbom: 'true' });
  const first = await sbomsOf(outputs['image'] ?? '');
  expect(first.listedBy).toBe('tag');
  expect(await problemsOf(first)).toEqual([]);
  expect(contents(componentsOf(first.cyclonedx))).toEqual([
    expect.stringMatching(/^Microsoft\.AspNetCore\.App 10\.0\.\d+ required 0$/),
    expect.stringMatching(/^Microsoft\.NETCore\.App 10\.0\.\d+ required 0$/),
    '@shop/tea 1.0.0 required 0',
    'bundler 2.0.0 excluded 0',
    'Newtonsoft.Json 13.0.3 required 1',
    'src/Prices/Prices.csproj 2.3.4 required 2',
    'src/Web/Web.csproj 1.0.0 required 11',
  ]);
  expect(first.cyclonedx.text + first.spdx.text).not.toContain('secret');
  const bases = await baseSbomsOf(outputs['image'] ?? '');
  const base = bases['application/vnd.cyclonedx+json'] ?? '';
  expect(
    await problemsOf({ spdx: { json: JSON.parse(bases['application/spdx+json'] ?? '') }, cyclonedx: { text: base } }),
  ).toEqual([]);
  expect(base).toMatch(/"pkg:deb\/[a-z]+\/libc6@[^"]+&upstream=glibc"/);
  expect(first.vex?.['statements']).toMatchObject([
    { vulnerability: { name: 'GHSA-aaaa-bbbb-cccc' }, status: 'under_investigation' },
    { vulnerability: { name: 'GHSA-dddd-eeee-ffff' }, status: 'not_affected', justification: 'component_not_present' },
  ]);
});

soakTest('a build from nothing, in a checkout at another path, has an equal SBOM', async () => {
  const { outputs } = await build({ images: `${old.host}/shop/web`, sbom: 'true' });
  const first = await sbomsOf(outputs['image'] ?? '');
  const copy = await makeRepository({ files: SHOP });
  onTestFinished(() => copy.remove());
  const again = { images: `${old.host}/copy/web`, 'cache-from': cacheIn('other') };
  const other = await build(again, { workspace: copy.root });
  const second = await sbomsOf(other.outputs['image'] ?? '');
  expect(other.outputs['cache']).not.toBe('hit');
  expect([second.spdx.text, second.cyclonedx.text]).toEqual([first.spdx.text, first.cyclonedx.text]);
});

test('a reused publish output gives every platform and name its SBOM, without a build', async () => {
  await using registry = await startRegistry();
  const images = [`${registry.host}/o/web`, `${registry.host}/o/copy`].join('\n');
  const inputs = { images, platforms: 'linux/amd64\nlinux/arm64' };
  await build({ images: await newImageName(), sbom: 'false' });
  const { outputs } = await build(inputs, { env: NO_ENGINE });
  expect(outputs['cache']).toBe('hit');
  const sboms = JSON.parse(outputs['sbom'] ?? '[]') as readonly { image: string; platform: string }[];
  expect(sboms.map(({ platform }) => platform).sort()).toEqual([
    ...['linux/amd64', 'linux/amd64', 'linux/arm64/v8', 'linux/arm64/v8'],
  ]);
  for (const { image } of sboms) {
    const found = await sbomsOf(image);
    expect(found.listedBy).toBe('registry');
    expect(await problemsOf(found)).toEqual([]);
  }
  // The index has images only, which every client can run.
  const { repository: name, digest = '' } = parseReference(outputs['image'] ?? '');
  const { bytes, descriptor } = await registries(registry.host).getManifest({ repository: name, reference: digest });
  const { manifests } = parseIndex(bytes, descriptor.mediaType);
  expect(manifests.map(({ platform }) => platform?.architecture)).toEqual(['amd64', 'arm64']);
});

soakTest('the runtime inside a single file is named', async () => {
  const properties = 'SelfContained=true\nPublishSingleFile=true\nRuntimeIdentifier=linux-x64';
  // Without a cache, because the packages of this runtime take long to pack.
  const { outputs } = await build({ images: await newImageName(), properties, 'cache-from': '' });
  const { cyclonedx, ...others } = await sbomsOf(outputs['image'] ?? '');
  expect(await problemsOf({ cyclonedx, ...others })).toEqual([]);
  const names = contents(componentsOf(cyclonedx));
  expect(names).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Microsoft\.AspNetCore\.App\.Runtime\.linux-x64 10\.0\.\d+ required 0$/),
      expect.stringMatching(/^Microsoft\.NETCore\.App\.Runtime\.linux-x64 10\.0\.\d+ required 0$/),
      'Newtonsoft.Json 13.0.3 required 0',
    ]),
  );
  expect(cyclonedx.text).not.toContain('unaccounted');
});

soakTest('Microsoft’s SBOM tool reads the document, and finds every file of the image', async () => {
  const images = await newImageName();
  const { outputs } = await build({ images, outputs: `type=local,dest=${join(folder, 'files')}` });
  const { spdx } = await sbomsOf(outputs['image'] ?? '');
  const manifest = join(folder, '_manifest/spdx_2.2');
  await mkdir(manifest, { recursive: true });
  await writeFile(join(manifest, 'manifest.spdx.json'), spdx.text);
  await writeFile(join(manifest, 'manifest.spdx.json.sha256'), hexOf(digestOf(Buffer.from(spdx.text))));
  const tool = ['dotnet', 'tool', 'install', 'Microsoft.Sbom.DotNetTool', '--version', '4.1.13'];
  await runCommand([...tool, '--tool-path', join(folder, 'tool')]);
  // The tool is made for .NET 8.
  const env = { ...process.env, DOTNET_ROLL_FORWARD: 'Major' };
  const places = ['-b', join(folder, 'files'), '-m', join(folder, '_manifest'), '-o', join(folder, 'result.json')];
  const said = await runCommand([join(folder, 'tool/sbom-tool'), 'validate', ...places, '-mi', 'SPDX:2.2'], { env });
  expect(said).toMatch(/Validation Result[ .]*Success/);
  expect(said).toMatch(/Files successfully validated[ .]*14/);
});
