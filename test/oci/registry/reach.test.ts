import { describe, expect, test } from 'vitest';
import type { Fetch } from '#base/effects.ts';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import type { RegistryContext } from '#oci/registry/registries.ts';
import { type Answer, startHostileServer } from '../../world/hostile-server.ts';
import { ALICE, worldRegistries } from '../../world/registries.ts';

const BYTES = Buffer.from('blob');
const BLOB = { mediaType: 'x', digest: digestOf(BYTES), size: BYTES.length };

/** A registry of the internet, of which only its own answer to everything is real. */
function registryAt(host: string, answer: (url: URL) => Response, world: Partial<RegistryContext> = {}) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url.href);
    return answer(url);
  };
  return { client: worldRegistries({ login: ALICE, world: { fetch, ...world } }).registries(host), asked };
}

function redirect(to: string): Response {
  return new Response('', { status: 307, headers: { location: to } });
}

const OTHERS = /^https?:\/\/(?!r\.example\/)/;

async function outcome(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'done',
    (error: { code?: string; name: string }) => error.code ?? error.name,
  );
}

/** Every way in which an answer can send us elsewhere. */
const SENDINGS: Readonly<Record<string, (to: string) => (url: URL) => Response>> = {
  'a redirect of a manifest': (to) => () => redirect(to),
  'a realm': (to) => () =>
    new Response('', { status: 401, headers: { 'www-authenticate': `Bearer realm="${to}",service="s"` } }),
  'the place of an upload': (to) => () => new Response('', { status: 202, headers: { location: to } }),
};

const WORK: Readonly<Record<string, (client: RegistryClient) => Promise<unknown>>> = {
  'a redirect of a manifest': (client) => client.getManifest({ repository: 'a/b', reference: 't' }),
  'a realm': (client) => client.getManifest({ repository: 'a/b', reference: 't' }),
  'the place of an upload': (client) => client.uploadBlob({ descriptor: BLOB, open: once }, { repository: 'a/b' }),
};

async function* once(): AsyncGenerator<Uint8Array> {
  yield BYTES;
}

describe.each(Object.keys(SENDINGS))(
  '%s of a public registry leads nowhere on the runner or its network',
  (sending) => {
    test.each([
      ...['https://169.254.169.254/latest/meta-data/', 'https://[fe80::1]/', 'https://[fd00:ec2::254]/'],
      ...['https://127.0.0.1/', 'https://localhost:2375/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/'],
      ...['https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://10.0.0.1/', 'https://192.168.0.1/'],
      ...['https://metadata.google.internal/', 'http://storage.example/', 'http://r.example/', 'file:///etc/passwd'],
      ...['data:application/json,{}', 'ftp://storage.example/', 'https://user:secret@storage.example/'],
    ])('%s', async (to) => {
      const { client, asked } = registryAt('r.example', SENDINGS[sending]?.(to) ?? (() => new Response()));
      expect(await outcome(WORK[sending]?.(client) ?? Promise.resolve())).toMatch(
        /^(?:ADDRESS_REFUSED|REGISTRY_FAILED)$/,
      );
      expect(asked.filter((url) => OTHERS.test(url))).toEqual([]);
    });

    test.each([
      ['loopback', '127.0.0.1'],
      ['link-local', '169.254.169.254'],
      ['link-local', 'fd00:ec2::254'],
      ['private', '10.0.0.1'],
    ])('a name that resolves to a %s address (%s)', async (_what, address) => {
      const lookup = async (name: string) => (name === 'storage.example' ? ['1.1.1.1', address] : ['1.1.1.1']);
      const answer = SENDINGS[sending]?.('https://storage.example/x') ?? (() => new Response());
      const { client, asked } = registryAt('r.example', answer, { lookup });
      expect(await outcome(WORK[sending]?.(client) ?? Promise.resolve())).toBe('ADDRESS_REFUSED');
      expect(asked.filter((url) => OTHERS.test(url))).toEqual([]);
    });
  },
);

test('a redirect to a public storage is followed', async () => {
  const { client, asked } = registryAt('r.example', ({ host }) =>
    host === 'r.example' ? redirect('https://storage.example/x') : new Response(BYTES),
  );
  expect(await readAll(client.openBlob('a/b', BLOB))).toEqual(BYTES);
  expect(asked.at(-1)).toBe('https://storage.example/x');
});

test('a registry of this network, or named by the workflow, may store there too', async () => {
  const answer = ({ host }: URL) => (host.startsWith('r.') ? redirect('https://storage.corp/x') : new Response(BYTES));
  const corp = async () => ['10.0.0.1'];
  const near = registryAt('r.corp', answer, { lookup: corp }).client;
  expect(await outcome(readAll(near.openBlob('a/b', BLOB)))).toBe('done');
  const half = async (name: string) => (name === 'storage.corp' ? ['10.0.0.1'] : ['1.1.1.1']);
  const named = registryAt('r.example', answer, { lookup: half, named: new Set(['r.example']) }).client;
  expect(await outcome(readAll(named.openBlob('a/b', BLOB)))).toBe('done');
});

test('a host that the workflow names may be local, and use http where insecure', async () => {
  const answer = ({ host }: URL) => (host === 'r.example' ? redirect('http://10.0.0.1:9000/x') : new Response(BYTES));
  const host = '10.0.0.1:9000';
  const { client } = registryAt('r.example', answer, { insecure: [host], named: new Set([host]) });
  expect(await outcome(readAll(client.openBlob('a/b', BLOB)))).toBe('done');
});

test.each(['127.0.0.1', '169.254.169.254'])(
  'a registry whose name stands for %s is not asked, unless named',
  async (address) => {
    const lookup = async () => [address];
    const unnamed = registryAt('127.0.0.1.evil.example', () => new Response('', { status: 404 }), { lookup });
    expect(await outcome(unnamed.client.headManifest({ repository: 'a/b', reference: 't' }))).toBe('ADDRESS_REFUSED');
    expect(unnamed.asked).toEqual([]);
    const named = new Set(['127.0.0.1.evil.example']);
    const known = registryAt('127.0.0.1.evil.example', () => new Response('', { status: 404 }), { lookup, named });
    expect(await outcome(known.client.headManifest({ repository: 'a/b', reference: 't' }))).toBe('done');
  },
);

test('an upload address on another port of this machine gets nothing', async () => {
  await using internal = await startHostileServer((_request, response) => response.writeHead(201).end());
  const location = `http://${internal.host}/latest/meta-data/iam?x=1`;
  await using registry = await startHostileServer((_request, response) => response.writeHead(202, { location }).end());
  const client = worldRegistries().registries(registry.host);
  const upload = client.uploadBlob({ descriptor: BLOB, open: once }, { repository: 'a/b' });
  expect(await outcome(upload)).toBe('ADDRESS_REFUSED');
  await client.canPush('a/b').catch(() => undefined);
  expect(internal.asked).toEqual([]);
});

describe('the login of a registry goes to the realm that it named first', () => {
  const challenge = (host: string) => ({ 'www-authenticate': `Bearer realm="http://${host}/token",service="s"` });
  const giveToken: Answer = (_request, response) => response.end(JSON.stringify({ token: 'x' }));

  test.each([301, 302, 303, 307, 308])('not to a realm of the storage that a %i redirected to', async (status) => {
    await using attacker = await startHostileServer(giveToken);
    await using storage = await startHostileServer((_request, response) =>
      response.writeHead(401, challenge(attacker.host)).end(),
    );
    const location = `http://${storage.host}/some/blob`;
    await using registry = await startHostileServer((_request, response) =>
      response.writeHead(status, { location }).end(),
    );
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    await expect(readAll(client.openBlob('o/app', BLOB))).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: expect.stringMatching(/redirected to .*, which answered 401/),
      hint: expect.stringContaining('expired'),
    });
    expect(attacker.asked).toEqual([]);
    expect(storage.asked).toEqual(['GET /some/blob authorization=-']);
  });

  test.each([
    ['401', 401, { 'www-authenticate': 'Bearer authorization_uri="https://login.example"' }],
    ['403', 403, {}],
  ])('an expired link to the storage (%s) is reported as such', async (_name, status, headers) => {
    await using storage = await startHostileServer((_request, response) =>
      response.writeHead(status, headers).end('expired'),
    );
    const location = `http://${storage.host}/blob?sig=secret`;
    await using registry = await startHostileServer((_request, response) =>
      response.writeHead(307, { location }).end(),
    );
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    const reading = readAll(client.openBlob('o/app', BLOB));
    await expect(reading).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: expect.not.stringContaining('secret'),
      hint: expect.stringContaining('The link from'),
    });
  });

  test('not to a realm of a later answer of the registry', async () => {
    await using attacker = await startHostileServer(giveToken);
    await using realm = await startHostileServer(giveToken);
    let asked = 0;
    await using registry = await startHostileServer((_request, response) => {
      asked += 1;
      response.writeHead(401, challenge(asked <= 1 ? realm.host : attacker.host)).end();
    });
    const client = worldRegistries({ login: ALICE }).registries(registry.host);
    for (const reference of ['1', '2'])
      await client.headManifest({ repository: 'a/b', reference }).catch(() => undefined);
    expect(realm.asked.length).toBeGreaterThan(0);
    expect(attacker.asked).toEqual([]);
  });

  test('not to an upload address on another origin that asks for it', async () => {
    await using attacker = await startHostileServer(giveToken);
    await using place = await startHostileServer((_request, response) =>
      response.writeHead(401, challenge(attacker.host)).end(),
    );
    await using registry = await startHostileServer((_request, response) =>
      response.writeHead(202, { location: `http://${place.host}/up` }).end(),
    );
    const named = new Set([place.host]);
    const client = worldRegistries({ login: ALICE, world: { named } }).registries(registry.host);
    const upload = client.uploadBlob({ descriptor: BLOB, open: once }, { repository: 'a/b' });
    await expect(upload).rejects.toMatchObject({ code: 'REGISTRY_FAILED' });
    expect(place.asked.every((line) => line.endsWith('authorization=-'))).toBe(true);
    expect(attacker.asked).toEqual([]);
  });
});
