import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { encodeJson, readAll } from '#oci/blob.ts';
import { MEDIA } from '#oci/media-types.ts';
import { makeImage, makeLayer, noise } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { type RegistryOptions, startRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { until } from '../../world/until.ts';
import { validateImage } from '../../world/validate-image.ts';

const TAG = { repository: 'o/app', reference: '1' };

async function start(options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  const layer = await makeLayer({ files: { big: noise(12_000_000) }, compression: 'none' });
  const image = makeImage([layer]);
  const client = worldRegistries().registries(registry.host);
  return { registry, layer, image, client };
}

describe('manifests', () => {
  test('a tag is read with all four types in Accept', async () => {
    const { registry, image, client } = await start();
    await using _ = registry;
    await registry.putImage(image, { repository: 'o/app', tag: '1' });
    expect(await client.getManifest(TAG)).toMatchObject({ descriptor: image.manifest.descriptor });
    expect(await client.headManifest(TAG)).toEqual(image.manifest.descriptor);
    for (const { headers } of registry.requests) expect(headers['accept']?.split(', ')).toHaveLength(4);
    await validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
  });

  test('a missing tag is undefined for HEAD and a clear error for GET', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    expect(await client.headManifest(TAG)).toBeUndefined();
    await expect(client.getManifest(TAG)).rejects.toMatchObject({
      code: 'IMAGE_NOT_FOUND',
      message: expect.stringContaining(`${registry.host}/o/app:1`),
    });
  });

  test('a digest that does not match the bytes is rejected', async () => {
    const { registry, image, client } = await start();
    await using _ = registry;
    await registry.putImage(image, { repository: 'o/app', tag: '1' });
    registry.fault({ kind: 'wrong-digest' });
    await expect(client.getManifest(TAG)).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
  });

  test('a digest is not trusted with a type that was not requested', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    const headers = {
      'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
      'docker-content-digest': `sha256:${'1'.repeat(64)}`,
    };
    registry.fault({ kind: 'status', status: 200, headers, times: 2, body: '{"schemaVersion":1}' });
    expect(await client.headManifest(TAG)).toBeUndefined();
    await expect(client.getManifest(TAG)).rejects.toMatchObject({
      code: 'IMAGE_INVALID',
      message: expect.stringContaining('schema 1'),
      hint: expect.any(String),
    });
  });
});

describe('uploads', () => {
  test.each(['absolute', 'relative'] as const)('POST and one PUT with a length, %s locations', async (locations) => {
    const { registry, layer, client } = await start({ locations });
    await using _ = registry;
    await client.uploadBlob(layer, { repository: 'o/app' });
    expect(registry.requests.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    expect(registry.requests[1]).toMatchObject({ status: 201, bytesIn: layer.descriptor.size });
    expect(registry.requests[1]?.headers).toMatchObject({ 'content-length': String(layer.descriptor.size) });
    expect(registry.requests[1]?.headers).not.toHaveProperty('transfer-encoding');
    expect(registry.store.has('o/app', layer.descriptor.digest)).toBe(true);
  });

  test('a registry to which one PUT is too much gets chunks', async () => {
    const { registry, layer, client } = await start({ largestPut: 1_000_000 });
    await using _ = registry;
    await client.uploadBlob(layer, { repository: 'o/app' });
    const patches = registry.requests.filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(registry.store.has('o/app', layer.descriptor.digest)).toBe(true);
  });

  test.each([
    { kind: 'reset' },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  ] as const)('a PUT that fails for the moment begins a new session: %o', async (fault) => {
    const { registry, layer, client } = await start();
    await using _ = registry;
    registry.fault({ ...fault, method: 'PUT', times: 2 });
    await client.uploadBlob(layer, { repository: 'o/app' });
    expect(registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
    expect(registry.store.has('o/app', layer.descriptor.digest)).toBe(true);
  });

  test('a blob is read no faster than the registry receives it', async () => {
    const lazy = createHttpServer((request, response) => {
      if (request.method === 'POST') response.writeHead(202, { location: '/session' }).end();
    }).listen(0, '127.0.0.1');
    await once(lazy, 'listening');
    const address = lazy.address();
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const descriptor = { ...makeImage([]).config.descriptor, size: 500_000_000 };
    let read = 0;
    const open = async function* () {
      for (; read < descriptor.size; read += 100_000) yield new Uint8Array(100_000);
    };
    const refused = worldRegistries().registries(host).uploadBlob({ descriptor, open }, { repository: 'o/app' });
    refused.catch(() => undefined);
    await until('it reads', async () => read > 100_000 || undefined);
    let before = 0;
    await until('it reads no more', async () => {
      const last = before;
      before = read;
      return read === last || undefined;
    });
    expect(read).toBeLessThan(50_000_000);
    lazy.close();
    lazy.closeAllConnections();
    await expect(refused).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });

  test('a blob that cannot be read stops the upload with its own error', async () => {
    const { registry, layer, client } = await start();
    await using _ = registry;
    await using base = await startRegistry();
    await base.putImage(makeImage([layer]), { repository: 'o/base', tag: '1' });
    base.fault({ kind: 'spoilt', method: 'GET' });
    const open = () => worldRegistries().registries(base.host).openBlob('o/base', layer.descriptor);
    await expect(client.uploadBlob({ ...layer, open }, { repository: 'o/app' })).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: expect.stringContaining(`from ${base.host}`),
    });
  });

  test('the right to push is checked without leaving a session', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    await client.canPush('o/app');
    expect(registry.requests.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 202],
      ['DELETE', 204],
    ]);
    expect(registry.store.openSessions).toBe(0);
  });

  test('a denied push names what to do', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    const body = JSON.stringify({ errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }] });
    registry.fault({ kind: 'status', status: 403, method: 'POST', body });
    await expect(client.canPush('o/app')).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      message: `requesting the right to push to o/app of ${registry.host} (POST ${registry.url}/v2/o/app/blobs/uploads/): 403 DENIED: permission_denied: write_package`,
      hint: expect.stringContaining(`docker login ${registry.host}`),
    });
  });

  test('on ghcr.io the hint names the permission and the access setting', async () => {
    const fetch = async () => new Response('', { status: 403 });
    await expect(worldRegistries({ world: { fetch } }).registries('ghcr.io').canPush('o/app')).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      hint: expect.stringMatching(/permissions: packages: write.*Manage Actions access/),
    });
  });

  test('a repository that must be created first has its own hint', async () => {
    const fetch = async () => new Response('{"errors":[{"code":"NAME_UNKNOWN"}]}', { status: 404 });
    const { registries } = worldRegistries({ world: { fetch } });
    await expect(registries('1.dkr.ecr.aws').canPush('o/app')).rejects.toMatchObject({
      hint: expect.stringContaining('Create the repository'),
    });
  });
});

describe('downloads', () => {
  test('a broken connection is resumed where it stopped', async () => {
    const { registry, layer, image, client } = await start();
    await using _ = registry;
    await registry.putImage(image, { repository: 'o/app', tag: '1' });
    registry.fault({ kind: 'short', times: 2 });
    const bytes = await readAll(client.openBlob('o/app', layer.descriptor));
    expect(Buffer.compare(bytes, await readAll(layer.open()))).toBe(0);
    expect(registry.requests.map(({ headers }) => headers['range'] !== undefined)).toEqual([false, true, true]);
  });

  test.each([{ kind: 'spoilt' }, { kind: 'short', times: 9 }] as const)(
    'wrong bytes are an error: %o',
    async (fault) => {
      const { registry, layer, image, client } = await start();
      await using _ = registry;
      await registry.putImage(image, { repository: 'o/app', tag: '1' });
      registry.fault(fault);
      await expect(readAll(client.openBlob('o/app', layer.descriptor))).rejects.toMatchObject({
        code: 'REGISTRY_FAILED',
      });
    },
  );
});

describe('a registry that cannot be reached', () => {
  test('nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    await new Promise((resolve) => server.close(resolve));
    await expect(worldRegistries().registries(host).getManifest(TAG)).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('the host does not exist', async () => {
    await expect(worldRegistries().registries('nowhere.invalid').getManifest(TAG)).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
    });
  });

  test('it uses plain HTTP and is not in insecure-registries', async () => {
    const { registry } = await start();
    await using _ = registry;
    const fetch = (url: URL, init?: RequestInit) =>
      globalThis.fetch(new URL(url.pathname, `https://${registry.host}`), init);
    await expect(
      worldRegistries({ world: { fetch } }).registries('plain.example').getManifest(TAG),
    ).rejects.toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      hint: expect.stringContaining('insecure-registries'),
    });
  });

  test('its certificate comes from an authority that Node does not trust', async () => {
    const fetch = async () => {
      const cause = Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });
      throw new TypeError('fetch failed', { cause });
    };
    await expect(
      worldRegistries({ world: { fetch } }).registries('own.example').getManifest(TAG),
    ).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE', hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  });
});

test('a query never appears in an error', async () => {
  const { registry, client } = await start();
  await using _ = registry;
  registry.fault({ kind: 'status', status: 400, method: 'PUT', body: '<html>\n<b>nope</b></html>' });
  const blob = encodeJson(MEDIA.ociConfig, {});
  const error: unknown = await client.uploadBlob(blob, { repository: 'o/app' }).catch((thrown: unknown) => thrown);
  expect(String(error)).toMatch(/\(PUT http:[^?]*\): 400 nope$/);
});
