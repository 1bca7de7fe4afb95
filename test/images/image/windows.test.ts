import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assembleImage, layersFor } from '#images/image/assemble.ts';
import { readAll } from '#oci/blob.ts';
import type { ContainerConfig } from '#oci/config.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import type { BaseImage, Image, Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { openLayer } from '#publication/store.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import { anApp, NOTHING_RESOLVED, settings } from '../../world/app.ts';
import { partsOf, sourceOf } from '../../world/blobs.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { validateImage } from '../../world/validate-image.ts';

const OS_VERSION = '10.0.26100.4652';
const PLATFORM = { os: 'windows', architecture: 'amd64', 'os.version': OS_VERSION };
const ASPNET: Reference = {
  registry: 'mcr.microsoft.com',
  repository: 'dotnet/aspnet',
  tag: '10.0-windowsservercore-ltsc2025',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'windows-image-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface BaseRecipe {
  readonly config?: ContainerConfig;
  readonly layers?: readonly Layer[];
  readonly reference?: Reference;
}

/** As Microsoft writes them: Docker's types, a version of the system, fields that no specification has. */
async function aBase({ config = {}, layers, reference = ASPNET }: BaseRecipe = {}): Promise<BaseImage> {
  const own = layers ?? [await dockerLayer('Windows')];
  const made = makeImage(own, PLATFORM);
  const known = { ...made.config.value, config: { Env: ['ASPNETCORE_HTTP_PORTS=8080'], ...config } };
  const { digest } = made.manifest.descriptor;
  return {
    reference,
    digest,
    manifestDigest: digest,
    platform: PLATFORM,
    manifest: made.manifest.value,
    config: Object.assign(known, { 'os.features': ['win32k'], unknown: 'kept' }),
    layers: own,
  };
}

async function dockerLayer(name: string): Promise<Layer> {
  const layer = await makeLayer({ kind: 'base', files: { [`Files/${name}/kernel32.dll`]: name, 'Hives/x': '' } });
  return { ...layer, descriptor: { ...layer.descriptor, mediaType: MEDIA.dockerLayerGzip } };
}

/** The whole way of a small publish output: its Windows layers, and the image of them. */
async function windowsImage(base: BaseImage, own: Partial<PublishedApp> = {}): Promise<Image> {
  const directory = join(folder, 'output');
  await mkdir(join(directory, 'wwwroot'), { recursive: true });
  await writeFile(join(directory, 'App.dll'), 'MZ');
  await writeFile(join(directory, 'wwwroot/site.css'), 'body{}');
  const files = [
    { path: 'App.dll', origin: { kind: 'app' } },
    { path: 'wwwroot/site.css', origin: { kind: 'static' } },
  ] as const;
  const { layers: _none, sbomFacts: _facts, ...described } = anApp(own);
  const made = join(folder, 'made');
  const { publication } = await makePublication(
    [{ directory, files, packages: [], ...NOTHING_RESOLVED, app: described }],
    {
      folder: made,
      temp: folder,
      systems: ['windows'],
      codec: 'gzip',
    },
  );
  const [app] = publication.apps;
  if (app === undefined) throw new Error('no application');
  const layers = layersFor(publication, { app, platform: PLATFORM }).map((layer) => openLayer(made, layer));
  return assembleImage({ format: 'oci', base, app, layers, labels: {}, created: '2026-01-01T00:00:00Z' });
}

const configOf = (image: Image): ContainerConfig => image.config.value.config ?? {};

test('a Windows image has valid digests, and keeps the settings of its base', async () => {
  const image = await windowsImage(await aBase());
  await validateImage(sourceOf(...partsOf(image)), image.manifest.descriptor);
  expect(image.platform).toEqual(PLATFORM);
  expect(image.config.value).toMatchObject({
    os: 'windows',
    architecture: 'amd64',
    'os.version': OS_VERSION,
    'os.features': ['win32k'],
    unknown: 'kept',
  });
  expect(image.layers.map(({ kind }) => kind)).toEqual(['base', 'static', 'app']);
  expect(configOf(image)).toEqual({
    Env: ['ASPNETCORE_HTTP_PORTS=8080'],
    User: 'ContainerUser',
    ExposedPorts: { '8080/tcp': {} },
    Entrypoint: ['dotnet', 'C:\\app\\App.dll'],
    WorkingDir: 'C:\\app',
    Labels: {},
  });
});

test('the folder of the layers is the working directory of the config', async () => {
  const container = settings({ workingDirectory: 'C:\\srv\\web' });
  const image = await windowsImage(await aBase(), { container });
  await validateImage(sourceOf(...partsOf(image)), image.manifest.descriptor);
  expect(configOf(image)).toMatchObject({
    WorkingDir: 'C:\\srv\\web',
    Entrypoint: ['dotnet', 'C:\\srv\\web\\App.dll'],
  });
  const layer = join(folder, 'made', 'blobs', 'sha256', hexOf(image.layers.at(-1)?.descriptor.digest ?? 'sha256:'));
  const listed = execFileSync('tar', ['-tzf', layer, '--warning=no-unknown-keyword'], { encoding: 'utf8' });
  expect(listed.trimEnd().split('\n')).toEqual([
    'Files',
    'Files/srv',
    'Files/srv/web',
    'Files/srv/web/App.dll',
    'Hives',
  ]);
});

test('the drive itself is a working directory with its slash', async () => {
  const image = await windowsImage(await aBase(), { container: settings({ workingDirectory: '/' }) });
  expect(configOf(image)).toMatchObject({ WorkingDir: 'C:\\', Entrypoint: ['dotnet', 'C:\\App.dll'] });
});

test.each<[string, { readonly base?: BaseRecipe; readonly user?: string }, string | undefined]>([
  [
    'the project’s',
    { base: { config: { User: 'ContainerUser' } }, user: 'ContainerAdministrator' },
    'ContainerAdministrator',
  ],
  ['the base’s', { base: { config: { User: 'someone' } } }, 'someone'],
  ['ContainerUser on an image of .NET', { base: { config: { User: '' } } }, 'ContainerUser'],
  ['never a number', { base: { config: { Env: ['APP_UID=1654'] } } }, 'ContainerUser'],
  [
    'nobody’s on an image of others',
    { base: { reference: { registry: 'ghcr.io', repository: 'o/base', tag: '1' } } },
    undefined,
  ],
  [
    'nobody’s on an image of .NET Framework',
    { base: { reference: { ...ASPNET, repository: 'dotnet/framework/runtime' } } },
    undefined,
  ],
])('the user is %s', async (_name, { base = {}, user }, expected) => {
  const container = settings(user === undefined ? {} : { user });
  expect(configOf(await windowsImage(await aBase(base), { container })).User).toBe(expected);
});

test('a foreign layer of an old base keeps its address, and is never opened', async () => {
  const urls = ['https://go.microsoft.com/fwlink/?linkid=1'];
  const bytes = Buffer.from('only Microsoft has it');
  const foreign: Layer = {
    kind: 'base',
    diffId: digestOf(Buffer.from('its tar')),
    descriptor: { mediaType: MEDIA.dockerForeignGzip, digest: digestOf(bytes), size: bytes.length, urls },
    open() {
      throw new Error('a foreign layer was opened');
    },
  };
  const image = await windowsImage(await aBase({ layers: [foreign, await dockerLayer('dotnet')] }));
  await validateImage(sourceOf(...partsOf(image)), image.manifest.descriptor);
  expect(image.manifest.value.layers[0]).toEqual({
    mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    digest: foreign.descriptor.digest,
    size: bytes.length,
    urls,
  });
  expect(image.config.value.rootfs.diff_ids[0]).toBe(foreign.diffId);
  const manifest: unknown = JSON.parse(Buffer.from(await readAll(image.manifest.open())).toString());
  expect(manifest).toMatchObject({ layers: [{ urls }, {}, {}, {}] });
});
