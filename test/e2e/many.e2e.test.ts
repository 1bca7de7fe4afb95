import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { parseConfig } from '#oci/config.ts';
import { parseIndex, parseManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { runCommand } from '../world/command.ts';
import {
  BASES,
  containerized,
  newImageName,
  ownLayers,
  PUBLISHED_BEFORE,
  pulledImage,
  registries,
  runImage,
  startImage,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { soakTest } from '../world/soak.ts';

let web: Repository;
let console: Repository;
beforeAll(async () => {
  web = await makeRepository({ fixture: 'web' });
  console = await makeRepository({ fixture: 'console' });
});
afterAll(() => Promise.all([web.remove(), console.remove()]));

const LINES = ['noble', 'alpine', 'noble-chiseled'];

/** What a tag stands for. */
async function indexOf(name: string) {
  const { registry, repository, tag = '' } = parseReference(name);
  const { bytes, descriptor } = await registries(registry).getManifest({ repository, reference: tag });
  expect(descriptor.mediaType).toBe(MEDIA.ociIndex);
  return { digest: descriptor.digest, manifests: parseIndex(bytes, descriptor.mediaType).manifests };
}

/** Digests of the application's layers. */
async function layersOf(name: string): Promise<string> {
  const { registry, repository, digest = '' } = parseReference(name);
  const client = registries(registry);
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
  const manifest = parseManifest(bytes, descriptor.mediaType);
  const config = parseConfig(await readAll(client.openBlob(repository, manifest.config)));
  return JSON.stringify(ownLayers({ manifest, config }));
}

test(`three systems for two platforms are one build, and all answer (${BASES} bases)`, async () => {
  const images = await newImageName();
  const cache = await mkdtemp(join(tmpdir(), 'many-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const own = { 'cache-from': `type=local,dir=${cache}`, images };
  const inputs = { ...own, tags: '1.2.3\nlatest', os: LINES.join('\n'), platforms: 'linux/amd64,linux/arm64' };
  const { log, outputs } = await containerized({ workspace: web.root, inputs });
  expect(log.match(/Web -> \S+\.dll/g)).toHaveLength(1);
  const suffixes = ['', ...LINES.slice(1).map((line) => `-${line}`)];
  const tags = suffixes.flatMap((suffix) => [`${images}:1.2.3${suffix}`, `${images}:latest${suffix}`]);
  expect(outputs['tags']?.split('\n')).toEqual(tags);
  const results = resultsOf({ outputs });
  expect(results.map(({ platform }) => platform)).toEqual(LINES.flatMap(() => ['linux/amd64', 'linux/arm64/v8']));
  expect(new Set(results.map((each) => each['base-image'].replace(/@.*/, ''))).size).toBe(LINES.length);
  expect(outputs['digest']).toBe(results[0]?.digest);
  const layers = new Set<string>();
  for (const suffix of suffixes) {
    const { digest, manifests } = await indexOf(`${images}:1.2.3${suffix}`);
    expect(digest).toBe((await indexOf(`${images}:latest${suffix}`)).digest);
    expect(manifests.map(({ platform }) => platform && describePlatform(platform))).toEqual([
      'linux/amd64',
      'linux/arm64/v8',
    ]);
    for (const { digest: own } of manifests) layers.add(await layersOf(`${images}@${own}`));
    await using running = await startImage(`${images}:1.2.3${suffix}`);
    expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
  }
  expect(layers.size).toBe(1);
  // One of them whole, every digest and diffID recomputed: the smallest.
  await pulledImage(`${images}@${results.at(-1)?.manifest}`);
  const again = await containerized({ workspace: web.root, inputs: { ...inputs, load: 'true' } });
  expect(again.outputs['results']).toBe(outputs['results']);
  expect(again.log).toMatch(/ 0 B sent, 0 sent, 0 mounted, \d+ already there/);
  const inspected = await runCommand(['skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${images}:latest`]);
  expect(JSON.parse(inspected).manifests).toHaveLength(2);
});

soakTest(`format: docker is a manifest list of Docker's own types (${BASES} bases)`, async () => {
  const images = await newImageName();
  const inputs = { ...PUBLISHED_BEFORE, images, tags: '1', format: 'docker', platforms: 'linux/amd64,linux/arm64' };
  await containerized({ workspace: web.root, inputs });
  const raw = async (reference: string) =>
    JSON.parse(
      await runCommand(['skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${images}${reference}`]),
    );
  const list = await raw(':1');
  expect(list.mediaType).toBe(MEDIA.dockerIndex);
  const [{ digest, mediaType }] = list.manifests;
  expect(mediaType).toBe(MEDIA.dockerManifest);
  const { config, layers } = await raw(`@${digest}`);
  const types = [config, ...layers].map((descriptor: { mediaType: string }) => descriptor.mediaType);
  expect(new Set(types)).toEqual(new Set([MEDIA.dockerConfig, MEDIA.dockerLayerGzip]));
  await pulledImage(`${images}@${digest}`);
  await using running = await startImage(`${images}:1`);
  expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
});

test(`Linux and two Windows versions are one index (${BASES} bases)`, async () => {
  const images = await newImageName();
  const os = 'noble + nanoserver-ltsc2022 + nanoserver-ltsc2025';
  const { outputs } = await containerized({ workspace: console.root, inputs: { images, tags: '1', os } });
  const { manifests } = await indexOf(`${images}:1`);
  expect(manifests.map(({ platform }) => platform && describePlatform(platform))).toEqual([
    'linux/amd64',
    'windows/amd64',
    'windows/amd64',
  ]);
  const versions = manifests.map(({ platform }) => platform?.['os.version']?.split('.').slice(0, 3).join('.'));
  expect(versions).toEqual([undefined, '10.0.20348', '10.0.26100']);
  expect(await runImage(`${images}:1`)).toBe('42 app\n');
  const results = resultsOf({ outputs });
  const windows = await pulledImage(`${images}@${results[2]?.manifest}`);
  expect(windows.config.config).toMatchObject({
    WorkingDir: 'C:\\app',
    Entrypoint: ['dotnet', 'C:\\app\\answer.dll'],
    User: 'ContainerUser',
  });
  const inspect = ['skopeo', '--override-os', 'windows', 'inspect', '--tls-verify=false', `docker://${images}:1`];
  expect(JSON.parse(await runCommand(inspect))).toMatchObject({ Os: 'windows', Architecture: 'amd64' });
});

soakTest(`what needs a RID is published once for each, in one container (${BASES} bases)`, async () => {
  const images = await newImageName();
  const os = 'noble\nnoble-chiseled\nnanoserver-ltsc2025';
  const inputs = { images, tags: '1', os, properties: 'PublishSelfContained=true' };
  const { log, outputs } = await containerized({ workspace: console.root, inputs });
  expect(log).toMatch(/target +linux-x64, win-x64/);
  expect(log.match(/The build runs as/g)).toHaveLength(1);
  expect(log.match(/Console -> \S+\.dll/g)).toHaveLength(2);
  expect(await runImage(`${images}:1`)).toBe('42 app\n');
  expect(await runImage(`${images}:1-noble-chiseled`)).toBe('42 app\n');
  const results = resultsOf({ outputs });
  expect(results.map((each) => each['base-image'].replace(/.*mcr\.microsoft\.com\//, '').replace(/@.*/, ''))).toEqual([
    'dotnet/runtime-deps:10.0-noble',
    'dotnet/runtime-deps:10.0-noble-chiseled-extra',
    'windows/nanoserver:ltsc2025',
  ]);
  const { config } = await pulledImage(`${images}@${results[2]?.manifest}`);
  expect(config.config).toMatchObject({ Entrypoint: ['C:\\app\\answer.exe'] });
});
