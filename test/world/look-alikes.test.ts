import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IMAGES } from '#dotnet/catalogue.ts';
import { digestOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describePlatform, parsePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import { startKeptRegistry } from './kept-registry.ts';
import { type LookAlike, lookAlikes } from './look-alikes/catalogue.ts';
import { findLayer, packLayer } from './look-alikes/layer-store.ts';
import { publish } from './look-alikes/publish.ts';
import { smallLayers } from './look-alikes/small-layers.ts';
import { sdkWithToolchain } from './look-alikes/toolchain.ts';
import { worldRegistries } from './registries.ts';
import { repositorySource } from './repository-source.ts';
import { validateImage } from './validate-image.ts';

const images = lookAlikes({ runtime: '10.0.12', aspnet: '10.0.12', sdk: '10.0.401' });

describe('the catalogue', () => {
  test('has the official tags, fixed and floating', () => {
    expect(find('sdk', '10.0').tags).toEqual(['10.0-noble', '10.0.401-noble', '10.0', '10.0.401']);
    expect(find('aspnet', '10.0-alpine').tags).toEqual(['10.0-alpine']);
    const names = images.flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`));
    expect(new Set(names).size).toBe(names.length);
  });

  test('builds each image on the one before it', () => {
    const chain = ['runtime-deps', 'runtime', 'aspnet', 'sdk'].map((name) => find(name, '10.0').layers);
    for (const [index, layers] of chain.entries()) expect(layers).toEqual(chain[3]?.slice(0, chain[index]?.length));
  });

  test('has every image of .NET 10 but compiled ones, with users and platforms', () => {
    const wanted = IMAGES.filter(({ version, names }) => version === '10.0' && !/aot|composite/.test(names.join()));
    expect(wanted.length).toBeGreaterThan(40);
    for (const { repository, names, platforms, user, icu } of wanted) {
      for (const name of names) {
        const image = find(repository, name === '' ? '10.0' : `10.0-${name}`);
        const isInvariant = image.env.includes('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true');
        const own = image.platforms.map(describePlatform).map((platform) => platform.replace('/v8', ''));
        const ours = { name, user: image.user ?? '', icu: !isInvariant, platforms: own.sort() };
        expect(ours).toEqual({ name, user, icu, platforms: [...platforms].sort() });
      }
    }
  });

  test('has no name of .NET 10 that there is not, but one', () => {
    const known = new Set(
      IMAGES.filter(({ version }) => version === '10.0').flatMap(({ repository, names }) =>
        names.map((name) => `dotnet/${repository}:${name === '' ? '10.0' : `10.0-${name}`}`),
      ),
    );
    const floating = images.flatMap(({ repository, tags }) =>
      tags.filter((tag) => /^10\.0(-|$)/.test(tag)).map((tag) => `${repository}:${tag}`),
    );
    expect(floating.filter((name) => !known.has(name))).toEqual(['dotnet/sdk:10.0-alpine-extra']);
  });

  test('has Windows as one manifest that names its build, and .NET on it', () => {
    const chain = [find('runtime', '10.0-nanoserver-ltsc2025'), find('aspnet', '10.0.12-nanoserver-ltsc2025')];
    for (const image of chain) {
      expect(image).toMatchObject({ form: 'manifest', user: 'ContainerUser' });
      expect(image.platforms).toEqual([{ os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' }]);
    }
    expect(find('aspnet', '10.0-windowsservercore-ltsc2022')).not.toHaveProperty('user');
    expect(find('aspnet', '10.0-windowsservercore-ltsc2022').platforms[0]?.['os.version']).toBe('10.0.20348.1');
  });

  test('runs chiseled images as the user app, without a shell and without ICU', () => {
    const chiseled = find('aspnet', '10.0-noble-chiseled');
    expect(chiseled).toMatchObject({ user: '1654', entrypoint: ['/usr/bin/dotnet'], cmd: ['--info'] });
    expect(chiseled.env).toContain('DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true');
    expect(find('aspnet', '10.0-noble-chiseled-extra').env.join()).not.toContain('INVARIANT');
    expect(find('runtime', '10.0')).not.toHaveProperty('user');
  });
});

describe('on disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'look-alikes-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('a layer is reused while its recipe is the same, and not after a failure', async () => {
    const request = { folder, name: 'small', recipe: 'one' };
    const made = await packLayer(request, ['printf', 'bytes of a tar']);
    expect(await findLayer(request)).toEqual(made);
    expect(await findLayer({ ...request, recipe: 'two' })).toBeUndefined();
    const broken = { ...request, name: 'broken' };
    await expect(packLayer(broken, ['bash', '-c', 'echo half; exit 1'])).rejects.toThrow('ended with 1');
    expect(await findLayer(broken)).toBeUndefined();
  });

  test('a Windows image is read back as a base, with the version of its system', async () => {
    const layers = await smallLayers(folder);
    const registry = await startKeptRegistry({ folder: join(folder, 'registry') });
    const image = find('aspnet', '10.0-nanoserver-ltsc2025');
    await publish(image, { registry: registry.host, layers });
    const { registries } = worldRegistries();
    const reference = parseReference(`${registry.host}/dotnet/aspnet:10.0-nanoserver-ltsc2025`);
    const base = await pullBase(registries, { reference, platform: parsePlatform('windows/amd64') });
    expect(base.platform).toEqual({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' });
    expect(base.manifest.mediaType).toBe(MEDIA.dockerManifest);
    expect(base.config.config).toMatchObject({ User: 'ContainerUser', Cmd: ['c:\\windows\\system32\\cmd.exe'] });
    expect(base.layers.at(-1)?.descriptor).toEqual(layers['windows-aspnet'].descriptor);
    const client = registries(registry.host);
    const { descriptor } = await client.getManifest({ repository: image.repository, reference: base.digest });
    await validateImage(repositorySource(client, image.repository), descriptor);
    await registry.stop();
  });

  test('a registry keeps its content and its port', async () => {
    const content = Buffer.from('content that stays');
    const digest = digestOf(content);
    const first = await startKeptRegistry({ folder });
    const session = await fetch(`http://${first.host}/v2/app/blobs/uploads/`, { method: 'POST' });
    await fetch(`${session.headers.get('location')}&digest=${digest}`, { method: 'PUT', body: content });
    await first.stop();
    const second = await startKeptRegistry({ folder });
    expect(second.host).toBe(first.host);
    const kept = await fetch(`http://${second.host}/v2/app/blobs/${digest}`);
    expect(await kept.text()).toBe('content that stays');
    await second.stop();
  });
});

function find(name: string, tag: string): LookAlike {
  const image = images.find(({ repository, tags }) => repository === `dotnet/${name}` && tags.includes(tag));
  if (image === undefined) throw new Error(`no ${name}:${tag}`);
  return image;
}

test('the SDK with a C toolchain has the names and the platforms of the official one', () => {
  const { tags, platforms, layers } = sdkWithToolchain({ runtime: '10.0.12', aspnet: '10.0.12', sdk: '10.0.401' });
  expect(tags).toEqual(['10.0-noble-aot', '10.0.401-noble-aot', '10.0-aot', '10.0.401-aot']);
  const official = IMAGES.find(({ version, names }) => version === '10.0' && names.includes('noble-aot'));
  expect(official?.names.map((name) => `10.0-${name}`)).toEqual(tags.filter((tag) => !tag.includes('401')));
  expect(platforms.map(({ os, architecture }) => `${os}/${architecture}`)).toEqual(official?.platforms);
  expect(layers).toEqual([...find('sdk', '10.0').layers, 'toolchain']);
});
