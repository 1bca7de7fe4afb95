import { expect, test } from 'vitest';
import { makeSet } from '#images/image/make-set.ts';
import type { Layer, TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { type Pushed, pushSets } from '#oci/registry/push.ts';
import { makeImage, makeLayer, noise } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry, type TestRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

/** Two variants of two platforms each: four bases, and one layer of the application in all of them. */
async function family(): Promise<readonly TaggedSet[]> {
  const app = await makeLayer({ files: { 'app/App.dll': noise(100_000, 'app') }, compression: 'members' });
  const imageOf = async (system: string, architecture: string) => {
    const base = await makeLayer({ kind: 'base', files: { os: `${system} ${architecture}` } });
    return makeImage([base, app], { os: 'linux', architecture });
  };
  const setOf = async (system: string) => makeSet([await imageOf(system, 'amd64'), await imageOf(system, 'arm64')]);
  return [
    { set: await setOf('noble'), tags: ['1.0', 'latest'] },
    { set: await setOf('alpine'), tags: ['1.0-alpine', 'latest-alpine'] },
  ];
}

const repository = 'o/app';
async function pushInto(client: RegistryClient, sets: readonly TaggedSet[]): Promise<Pushed> {
  const [pushed] = await pushSets([{ client, repository, sets }]);
  if (pushed === undefined) throw new Error('a push without a result');
  return pushed;
}

const puts = ({ requests }: TestRegistry, part: string) =>
  requests
    .filter(({ method, path }) => method === 'PUT' && path.includes(part))
    .map(({ path }) => path.split('/').at(-1));

test('a layer of all images is sent once, and tags come after everything else', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const sets = await family();
  const pushed = await pushInto(client, sets);
  expect(pushed.blobs.filter(({ kind }) => kind === 'app')).toHaveLength(1);
  expect(puts(registry, '/uploads/')).toHaveLength(4 + 1 + 4);
  const tops = sets.map(({ set }) => set.top.descriptor.digest);
  const manifests = sets.flatMap(({ set }) => set.images.map(({ manifest }) => manifest.descriptor.digest));
  const order = puts(registry, '/manifests/');
  expect(new Set(order.slice(0, 4))).toEqual(new Set(manifests));
  expect(new Set(order.slice(4, 6))).toEqual(new Set(tops));
  expect(order.slice(6)).toEqual(['1.0', '1.0-alpine', 'latest', 'latest-alpine']);
  expect(pushed.sets.map(({ digest, tags }) => ({ digest, tags }))).toEqual(
    sets.map(({ set, tags }) => ({ digest: set.top.descriptor.digest, tags })),
  );
  for (const { set } of sets) await validateImage(repositorySource(client, repository), set.top.descriptor);
});

test('the same images again are one request a tag', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const sets = await family();
  await pushInto(client, sets);
  registry.requests.length = 0;
  const again = await pushInto(client, sets);
  expect(registry.requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'HEAD', 'HEAD']);
  expect(again).toMatchObject({ bytesSent: 0 });
  expect(again.blobs.every(({ action }) => action === 'present')).toBe(true);
});

test('a new variant next to an existing one sends only its own blobs', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const sets = await family();
  await pushInto(client, sets.slice(0, 1));
  registry.requests.length = 0;
  const { blobs, because } = await pushInto(client, sets);
  expect(blobs.filter(({ action }) => action === 'sent').map(({ kind }) => kind)).toEqual([
    'base',
    'base',
    'config',
    'config',
  ]);
  expect(because).toBe('1.0, latest are the same image already; the repository did not have it');
  expect(puts(registry, '/manifests/').slice(-2)).toEqual(['1.0-alpine', 'latest-alpine']);
});

test('no tag of any variant is written if a layer of one is rejected', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  registry.fault({ kind: 'status', status: 403, method: 'PUT', path: /uploads/ });
  await expect(pushInto(client, await family())).rejects.toMatchObject({
    code: 'REGISTRY_DENIED',
  });
  expect(registry.store.tagsOf(repository)).toEqual([]);
});

/** Two services in repositories of their own: the same packages, a base from another registry, and an application each. */
async function services(): Promise<readonly { readonly repository: string; readonly sets: readonly TaggedSet[] }[]> {
  const base: Layer = {
    ...(await makeLayer({ kind: 'base', files: { os: noise(50_000, 'os') } })),
    origin: { registry: 'mcr.example', repository: 'dotnet/aspnet' },
  };
  const packages = await makeLayer({ kind: 'packages', files: { 'app/Lib.dll': noise(50_000, 'lib') } });
  const serviceOf = async (name: string) => {
    const app = await makeLayer({ files: { [`app/${name}.dll`]: name } });
    const set = makeSet([makeImage([base, packages, app])]);
    return { repository: `o/${name}`, sets: [{ set, tags: ['1.0', 'latest'] }] };
  };
  return Promise.all(['orders', 'stock'].map(serviceOf));
}

test('shared layers are sent once and mounted, and tags come after all of them', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const all = await services();
  const [orders, stock] = await pushSets(all.map((service) => ({ client, ...service })));
  const actions = (pushed?: Pushed) => pushed?.blobs.map(({ kind, action }) => `${kind} ${action}`);
  expect(actions(orders)).toEqual(['base sent', 'packages sent', 'app sent', 'config sent']);
  expect(actions(stock)).toEqual(['base mounted', 'packages mounted', 'app sent', 'config sent']);
  expect(stock?.blobs[1]?.because).toBe('it is in o/orders');
  expect(puts(registry, '/manifests/').slice(2)).toEqual(['1.0', '1.0', 'latest', 'latest']);
  for (const { repository: own, sets } of all) {
    for (const { set } of sets) await validateImage(repositorySource(client, own), set.top.descriptor);
  }
});

test('no service gets a tag if a layer of one is rejected', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  registry.fault({ kind: 'status', status: 403, method: 'PUT', path: /stock.*uploads/ });
  const pushing = pushSets((await services()).map((service) => ({ client, ...service })));
  await expect(pushing).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  expect(registry.store.tagsOf('o/orders')).toEqual([]);
});
