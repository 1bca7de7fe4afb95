import { describe, expect, test } from 'vitest';
import { makeImage, makeLayer } from '../../world/images.ts';
import { ALICE, worldRegistries } from '../../world/registries.ts';
import { type RegistryOptions, startRegistry } from '../../world/registry.ts';

const BEARER = { kind: 'bearer', user: ALICE.username, password: ALICE.password } as const;
const TAG = { repository: 'o/app', reference: '1' };

async function start(options: RegistryOptions) {
  const registry = await startRegistry(options);
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  await registry.putImage(image, { repository: 'o/app', tag: '1' });
  await registry.putImage(image, { repository: 'o/base', tag: '1' });
  return { registry, image };
}

describe('Basic', () => {
  const auth = { kind: 'basic', user: ALICE.username, password: ALICE.password } as const;

  test('the first 401 names it, and it is cached', async () => {
    const { registry } = await start({ auth });
    await using _ = registry;
    const { registries, reads } = worldRegistries({ login: ALICE });
    await registries(registry.host).headManifest(TAG);
    await registries(registry.host).headManifest(TAG);
    expect(registry.requests.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(reads).toEqual([registry.host]);
  });

  test('without a login the error says how to log in, and as whom it asked', async () => {
    const { registry } = await start({ auth });
    await using _ = registry;
    await expect(worldRegistries().registries(registry.host).getManifest(TAG)).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
      message: expect.stringContaining('401 UNAUTHORIZED: authentication required'),
      hint: expect.stringMatching(/docker login 127.*anonymous/),
    });
  });
});

describe('Bearer', () => {
  test('there is no ping, and one token serves all scopes', async () => {
    const { registry, image } = await start({ auth: BEARER });
    await using _ = registry;
    const client = worldRegistries({ login: ALICE }).registries(registry.host).mountingFrom(['o/base']);
    const { digest } = image.config.descriptor;
    expect(await client.headManifest({ repository: 'o/new', reference: '1' })).toBeUndefined();
    expect(await client.mountBlob({ repository: 'o/new', digest }, 'o/base')).toEqual({ mounted: true });
    const tokens = registry.requests.filter(({ path }) => path === '/token');
    expect(tokens).toHaveLength(1);
    expect(new URLSearchParams(tokens[0]?.search).getAll('scope')).toEqual([
      'repository:o/new:pull,push',
      'repository:o/base:pull',
    ]);
    expect(registry.requests.some(({ path }) => path === '/v2/')).toBe(false);
  });

  test('if several scopes are denied, only the target is requested, without a mount', async () => {
    const { registry, image } = await start({ auth: { ...BEARER, oneScopeOnly: true } });
    await using _ = registry;
    const client = worldRegistries({ login: ALICE }).registries(registry.host).mountingFrom(['o/base']);
    await client.headManifest({ repository: 'o/new', reference: '1' });
    const { digest } = image.config.descriptor;
    expect(await client.mountBlob({ repository: 'o/new', digest }, 'o/base')).toEqual({ mounted: false });
    await client.uploadBlob(image.config, { repository: 'o/new' });
    expect(registry.store.has('o/new', digest)).toBe(true);
    expect(registry.requests.filter(({ method, status }) => method === 'POST' && status === 401)).toEqual([]);
  });

  test('a mount whose source is not in the token is declined, not fatal', async () => {
    const { registry, image } = await start({ auth: { ...BEARER, never: ['repository:o/base:pull'] } });
    await using _ = registry;
    const client = worldRegistries({ login: ALICE }).registries(registry.host).mountingFrom(['o/base']);
    const { digest } = image.config.descriptor;
    expect(await client.mountBlob({ repository: 'o/new', digest }, 'o/base')).toEqual({ mounted: false });
  });

  test('public images are read without a login', async () => {
    const { registry } = await start({ auth: { ...BEARER, anonymousPull: true } });
    await using _ = registry;
    expect(await worldRegistries().registries(registry.host).headManifest(TAG)).toBeDefined();
  });

  test('an identity token is used in the refresh flow', async () => {
    const { registry } = await start({ auth: { ...BEARER, identityToken: 'refresh me' } });
    await using _ = registry;
    const { registries } = worldRegistries({ login: { kind: 'identity', token: 'refresh me' } });
    expect(await registries(registry.host).headManifest(TAG)).toBeDefined();
    expect(registry.requests.map(({ method, path }) => `${method} ${path}`)).toContain('POST /token');
  });

  test('an expired token is renewed with credentials that are read again', async () => {
    const { registry, image } = await start({ auth: BEARER });
    await using _ = registry;
    const { registries, reads } = worldRegistries({ login: ALICE });
    const client = registries(registry.host);
    await client.canPush('o/new');
    registry.expireTokens();
    await client.uploadBlob(image.config, { repository: 'o/new' });
    expect(registry.store.has('o/new', image.config.descriptor.digest)).toBe(true);
    expect(reads).toHaveLength(2);
  });

  test('a token that expires between POST and PUT loses nothing', async () => {
    const { registry, image } = await start({ auth: BEARER });
    await using _ = registry;
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    const challenge = `Bearer realm="${registry.url}/token",service="test registry"`;
    registry.fault({ kind: 'status', status: 401, method: 'PUT', headers: { 'www-authenticate': challenge } });
    await client.uploadBlob(image.config, { repository: 'o/new' });
    expect(registry.store.has('o/new', image.config.descriptor.digest)).toBe(true);
  });

  test('a token that expires soon is not used for a new request', async () => {
    const { registry } = await start({ auth: { ...BEARER, expiresIn: 300 } });
    await using _ = registry;
    let now = 0;
    const client = worldRegistries({ login: ALICE, world: { clock: () => now } }).registries(registry.host);
    await client.headManifest(TAG);
    now = 295_000;
    await client.headManifest(TAG);
    expect(registry.requests.map(({ status }) => status)).toEqual([401, 200, 200, 200, 200]);
  });

  test('parallel requests share one token', async () => {
    const { registry } = await start({ auth: BEARER });
    await using _ = registry;
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    await Promise.all([1, 2, 3, 4, 5].map(() => client.headManifest(TAG)));
    expect(registry.requests.filter(({ path }) => path === '/token')).toHaveLength(1);
  });

  test('a rejected login is not cached', async () => {
    const { registry } = await start({ auth: BEARER });
    await using _ = registry;
    const { registries } = worldRegistries({ login: ALICE });
    registry.fault({ kind: 'status', status: 401, path: /token/ });
    await expect(registries(registry.host).headManifest(TAG)).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
    expect(await registries(registry.host).headManifest(TAG)).toBeDefined();
  });

  test('a rejected login is a clear error without secrets', async () => {
    const { registry } = await start({ auth: BEARER });
    await using _ = registry;
    const { registries } = worldRegistries({ login: { ...ALICE, password: 'wrong secret' } });
    const error: unknown = await registries(registry.host)
      .headManifest(TAG)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'REGISTRY_DENIED',
      message: expect.stringContaining(`getting a token of ${registry.host} (GET ${registry.url}/token): 401 DENIED`),
      hint: expect.stringContaining('user alice from the test'),
    });
    expect(JSON.stringify(error) + String(error)).not.toContain('wrong secret');
  });
});

describe('secrets stay where they belong', () => {
  test('a blob redirect to another origin carries no Authorization', async () => {
    const { registry, image } = await start({ auth: BEARER });
    await using _ = registry;
    await using storage = await startRegistry();
    await storage.putImage(image, { repository: 'o/app', tag: '1' });
    const [layer] = image.layers;
    registry.fault({ kind: 'redirect', path: new RegExp(layer?.descriptor.digest ?? ''), to: storage.url });
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    await client.headManifest(TAG);
    if (layer !== undefined) for await (const _chunk of client.openBlob('o/app', layer.descriptor));
    expect(storage.requests.map(({ status, headers }) => [status, headers['authorization']])).toEqual([
      [200, undefined],
    ]);
  });

  test.each([
    [307, { kind: 'identity', token: 'refresh-token' }],
    [308, { kind: 'identity', token: 'refresh-token' }],
  ] as const)('a refresh token is not sent on by a %i to another origin', async (status, login) => {
    const sent: string[] = [];
    const { registries } = worldRegistries({
      login,
      world: {
        fetch: async (url) => {
          sent.push(url.host);
          if (url.host === 'auth.example') {
            return new Response('', { status, headers: { location: 'https://evil.example/token' } });
          }
          const headers = { 'www-authenticate': 'Bearer realm="https://auth.example/token"' };
          return new Response('', { status: 401, headers });
        },
      },
    });
    await expect(registries('secure.example').headManifest(TAG)).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: expect.stringContaining('https://evil.example'),
      hint: expect.stringContaining('Nothing was sent there'),
    });
    expect(sent).toEqual(['secure.example', 'auth.example']);
  });

  test('a registry on https must not send logins to a realm on http', async () => {
    const sent: string[] = [];
    const { registries, reads } = worldRegistries({
      login: ALICE,
      world: {
        fetch: async (url) => {
          sent.push(url.href);
          const headers = { 'www-authenticate': 'Bearer realm="http://auth.example/token"' };
          return new Response('', { status: 401, headers });
        },
      },
    });
    await expect(registries('secure.example').headManifest(TAG)).rejects.toMatchObject({
      message: expect.stringContaining('http://auth.example/token'),
    });
    expect(sent).toEqual(['https://secure.example/v2/o/app/manifests/1']);
    expect(reads).toEqual(['secure.example']);
  });

  test('an upload location on another host gets no Authorization', async () => {
    const seen: [string, string | null][] = [];
    const { registries } = worldRegistries({
      login: ALICE,
      world: {
        fetch: async (url, init) => {
          const authorization = new Headers(init?.headers).get('authorization');
          seen.push([url.host, authorization && 'sent']);
          if (authorization === null && url.host === 'secure.example') {
            return new Response('', { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } });
          }
          const location = 'https://storage.example/up?sig=1';
          return new Response('', { status: init?.method === 'POST' ? 202 : 201, headers: { location } });
        },
      },
    });
    await registries('secure.example').uploadBlob(makeImage([]).config, { repository: 'o/app' });
    expect(seen).toEqual([
      ['secure.example', null],
      ['secure.example', 'sent'],
      ['storage.example', null],
    ]);
  });
});
