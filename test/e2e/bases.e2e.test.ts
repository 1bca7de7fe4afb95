import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { encodeJson } from '#oci/blob.ts';
import type { ContainerConfig, ImageConfig } from '#oci/config.ts';
import type { Image, Layer } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { runCommand } from '../world/command.ts';
import { containerize, containerized, layersOf, ownLayers, pulledImage } from '../world/containerize.ts';
import { makeIndex, makeLayer, noise } from '../world/images.ts';
import { attachSignature, makeSigner, signImage } from '../world/notary.ts';
import { mergedOwners, ownedLayer } from '../world/owned-layer.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import { resultsOf } from '../world/results.ts';
import { soakTest } from '../world/soak.ts';

/** Bases of other people, in the strict registry; what is put on them is a finished output, so nothing is built. */
let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'bases-'));
  await writePublishOutput(join(workspace, 'out'), 'App');
});
afterAll(() => rm(workspace, { recursive: true }));

interface Recipe {
  readonly layers: readonly Layer[];
  readonly config?: ContainerConfig;
  readonly format?: 'oci' | 'docker';
  readonly architecture?: string;
}

function base({ layers, config = {}, format = 'oci', architecture = 'amd64' }: Recipe): Image {
  const isOci = format === 'oci';
  const platform = { os: 'linux', architecture };
  const described = encodeJson<ImageConfig>(isOci ? MEDIA.ociConfig : MEDIA.dockerConfig, {
    ...platform,
    config,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
  });
  const mediaType = isOci ? MEDIA.ociManifest : MEDIA.dockerManifest;
  const descriptors = layers.map(({ descriptor }) =>
    isOci ? descriptor : { ...descriptor, mediaType: MEDIA.dockerLayerGzip },
  );
  const manifest = encodeJson<ImageManifest>(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: described.descriptor,
    layers: descriptors,
  });
  const own = layers.map((layer, at) => ({ ...layer, descriptor: descriptors[at] ?? layer.descriptor }));
  return { platform, manifest, config: described, layers: own };
}

async function on(registry: TestRegistry, more: Readonly<Record<string, string>> = {}, env = {}) {
  const inputs = { 'publish-directory': 'out', images: `${registry.host}/o/app`, tags: '1', ...more };
  return await containerized({ workspace, env, inputs: { 'base-image': `${registry.host}/own/base:1`, ...inputs } });
}

async function put(registry: TestRegistry, image: Image): Promise<void> {
  await registry.putImage(image, { repository: 'own/base', tag: '1' });
}

test('layers in zstd stay as they are under OCI, and cannot be in Docker’s format', async () => {
  await using registry = await startRegistry();
  const layer = await makeLayer({ kind: 'base', files: { os: noise(50_000) }, compression: 'zstd' });
  await put(registry, base({ layers: [layer] }));
  const { outputs } = await on(registry);
  const { manifest } = await pulledImage(outputs['image'] ?? '');
  expect(manifest.layers[0]).toMatchObject({ mediaType: MEDIA.ociLayerZstd, digest: layer.descriptor.digest });
  const inputs = { 'publish-directory': 'out', images: `${registry.host}/o/app`, tags: '1', format: 'docker' };
  const refused = await containerize({ workspace, inputs: { ...inputs, 'base-image': `${registry.host}/own/base:1` } });
  const [error] = refused.annotations.filter(({ level }) => level === 'error');
  expect(error).toMatchObject({ title: 'IMAGE_INVALID', message: expect.stringContaining('which Docker') });
});

test('with verify-base the signature of a base decides, before anything is pushed', async () => {
  await using registry = await startRegistry();
  const image = base({ layers: [await makeLayer({ kind: 'base', files: { os: 'signed' } })] });
  await put(registry, image);
  const times = { begins: Date.now() - 60_000 };
  const [signer, stranger] = [await makeSigner(times), await makeSigner(times, 'Stranger')];
  const { descriptor } = image.manifest;
  const signature = await signImage(descriptor, signer);
  attachSignature(registry, { repository: 'own/base', image: descriptor, signature });
  await writeFile(join(workspace, 'root.pem'), signer.root);
  await writeFile(join(workspace, 'stranger.pem'), stranger.root);
  const { log } = await on(registry, { 'verify-base': 'require', 'verify-base-roots': 'root.pem' });
  expect(log).toContain('verified, signed by Example Signing (Example Corporation), root Example Root');
  const inputs = { 'publish-directory': 'out', images: `${registry.host}/o/other`, tags: '1' };
  const own = { 'base-image': `${registry.host}/own/base:1`, 'verify-base': 'require' };
  const refused = await containerize({
    workspace,
    inputs: { ...inputs, ...own, 'verify-base-roots': 'stranger.pem' },
  });
  const [error] = refused.annotations.filter(({ level }) => level === 'error');
  expect(error).toMatchObject({
    title: 'BASE_UNVERIFIED',
    message: expect.stringContaining('which is not a trusted root'),
  });
  expect(registry.store.tagsOf('o/other')).toEqual([]);
});

test('a single Docker manifest with an entry point, user and labels of its own', async () => {
  await using registry = await startRegistry();
  const config = {
    Entrypoint: ['/sbin/tini', '--'],
    User: 'app',
    Env: ['OWN=1'],
    Labels: { team: 'blue' },
    StopSignal: 'SIGINT',
  };
  await put(
    registry,
    base({ layers: [await makeLayer({ kind: 'base', files: { a: 'b' } })], config, format: 'docker' }),
  );
  const { outputs } = await on(registry);
  const image = await pulledImage(outputs['image'] ?? '');
  expect(image.manifest.mediaType).toBe(MEDIA.ociManifest);
  expect(image.config.config).toMatchObject({
    User: 'app',
    Env: ['OWN=1'],
    StopSignal: 'SIGINT',
    Labels: { team: 'blue' },
    Entrypoint: ['dotnet', '/app/App.dll'],
  });
});

test('an image without layers, as made from scratch', async () => {
  await using registry = await startRegistry();
  await put(registry, base({ layers: [] }));
  const { outputs } = await on(registry);
  const { manifest, config } = await pulledImage(outputs['image'] ?? '');
  expect(manifest.layers).toHaveLength(1);
  expect(config.rootfs.diff_ids).toHaveLength(1);
});

test('a folder of the application in the base keeps its owner and mode, at any depth', async () => {
  await using registry = await startRegistry();
  const APP = { uid: 1654, gid: 1654 };
  const layer = await ownedLayer({ 'app/': { ...APP, mode: 0o775 }, 'app/data/': { ...APP, mode: 0o770 } });
  await put(registry, base({ layers: [layer], config: { User: '1654' } }));
  const { outputs } = await on(registry);
  const image = await pulledImage(outputs['image'] ?? '');
  const merged = await mergedOwners(await layersOf(outputs['image'] ?? ''));
  expect([merged.get('app'), merged.get('app/data')]).toEqual(['1654:1654 775', '1654:1654 770']);
  expect(merged.get('app/App.dll')).toBe('0:0 644');
  // The layers of the application are those that it has on any other base.
  await put(registry, base({ layers: [await makeLayer({ kind: 'base', files: { a: 'b' } })] }));
  const plain = await pulledImage((await on(registry, { tags: '2' })).outputs['image'] ?? '');
  expect(ownLayers(image)).toEqual({ ...ownLayers(plain), folders: expect.anything() });
});

soakTest('the user of a container writes into the folder that the base made for it', async () => {
  const runtime = `${(process.env['TEST_MIRROR'] ?? '').split('=').at(-1) || 'mcr.microsoft.com'}/dotnet/runtime:10.0`;
  const name = `folders-${randomUUID()}`;
  const command = 'mkdir -p /app/data && chown 1654:1654 /app && chmod 775 /app && chmod 777 /app/data';
  const docker = (...args: readonly string[]) => runCommand(['docker', ...args]);
  await docker('run', '--name', name, '--entrypoint', 'sh', runtime, '-c', command);
  await docker('commit', name, `${name}:base`);
  await docker('rm', name);
  onTestFinished(async () => void (await docker('rmi', '--force', `${name}:base`, `${name}:1`)));
  const write = 'touch /app/x /app/data/x && stat -c "%u:%g %a" /app /app/data';
  const settings = { 'base-image': `docker:${name}:base`, images: `docker.io/library/${name}`, tags: '1' };
  await containerized({ workspace, inputs: { 'publish-directory': 'out', load: 'true', push: 'false', ...settings } });
  expect(await docker('run', '--rm', '--entrypoint', 'sh', `${name}:1`, '-c', write)).toBe('1654:1654 775\n0:0 777\n');
});

test('layers of a base say who may write a database beside the application', async () => {
  await using registry = await startRegistry();
  const settings = join(workspace, 'out', 'appsettings.json');
  const database = { Type: 'Sqlite', ConnectionString: 'Data Source=bagetter.db' };
  await writeFile(settings, JSON.stringify({ Database: database }));
  const config = { User: '1654' };
  await put(registry, base({ layers: [await ownedLayer({ 'app/': {} })], config }));
  const closed = await on(registry);
  const warnings = closed.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  expect(warnings).toEqual([expect.stringContaining('bagetter.db (appsettings.json, Database:ConnectionString)')]);
  await put(registry, base({ layers: [await ownedLayer({ 'app/': { uid: 1654 } })], config }));
  expect((await on(registry)).annotations).toEqual([]);
  await rm(settings);
});

test('an OCI index of a private registry, for the platform that is asked for', async () => {
  await using registry = await startRegistry({ auth: { kind: 'bearer', user: 'alice', password: 'secret-word' } });
  const layers = [await makeLayer({ kind: 'base', files: { a: 'b' } })];
  const images = ['amd64', 'arm64'].map((architecture) => base({ layers, architecture }));
  for (const image of images) await put(registry, image);
  const index = makeIndex(images);
  for (const { manifest } of images) {
    const { digest, mediaType } = manifest.descriptor;
    registry.store.putManifest('own/base', { reference: digest, mediaType, bytes: manifest.bytes });
  }
  registry.store.putManifest('own/base', { reference: '1', mediaType: MEDIA.ociIndex, bytes: index.bytes });
  const DOCKER_CONFIG = join(workspace, 'docker');
  await mkdir(DOCKER_CONFIG);
  const auth = Buffer.from('alice:secret-word').toString('base64');
  await writeFile(join(DOCKER_CONFIG, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const { outputs, log } = await on(registry, { platforms: 'linux/arm64' }, { DOCKER_CONFIG });
  const [result] = resultsOf({ outputs });
  expect(result).toMatchObject({
    platform: 'linux/arm64',
    'base-image': expect.stringContaining(index.descriptor.digest),
  });
  expect(log).not.toContain('secret-word');
});
