import { expect, test } from 'vitest';
import { pushAll } from '#deliver/push.ts';
import { type SettleRules, settle } from '#deliver/settle.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, Layer, NamedSet } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { validateImage } from '#oci/validate.ts';
import type { BlobOutcome } from '#registry/push-blob.ts';
import { repositorySource } from '#registry/source.ts';
import { makeImage, makeIndex, makeLayer, named, tagged } from '../world/images.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';

const commit = (name: string): string => name.repeat(40);
const OCI = 'org.opencontainers.image';

/** An image that says of which commit it is, as ours do. */
function imageOf(layer: Layer, made: { revision: string; created: string; env?: string }): Image {
  const plain = makeImage([layer]);
  const texts = { [`${OCI}.revision`]: commit(made.revision), [`${OCI}.created`]: made.created };
  const config = encodeJson(MEDIA.ociConfig, {
    ...plain.config.value,
    created: made.created,
    config: { Env: [`A=${made.env ?? ''}`], Labels: texts },
  });
  const manifest = encodeJson(MEDIA.ociManifest, {
    ...plain.manifest.value,
    config: config.descriptor,
    annotations: texts,
  });
  return { ...plain, config, manifest };
}

const at = (minute: number): string => `2026-01-01T00:${String(minute).padStart(2, '0')}:00Z`;
const layer = await makeLayer({ files: { a: 'b' } });
const first = imageOf(layer, { revision: 'a', created: at(1) });
const second = imageOf(layer, { revision: 'b', created: at(2) });
const other = imageOf(layer, { revision: 'c', created: at(3), env: 'other' });
const setOf = (image: Image, tags: readonly string[], ...hosts: readonly string[]): NamedSet => ({
  ...named(tagged(image, tags), ...hosts.map((host) => `${host}/o/app`)),
  moving: ['main'],
});

/** One index of several images. */
function withOthers(only: NamedSet, others: readonly Image[]): NamedSet {
  const images = [only.set.images[0], ...others] as const;
  return others.length === 0 ? only : { ...only, set: { top: makeIndex(images), images } };
}

interface Made {
  readonly digest: string;
  readonly pushes: readonly string[];
  readonly changed: readonly boolean[];
  readonly kept: readonly (string | undefined)[];
  readonly log: readonly string[];
  readonly because: string;
  readonly blobs: readonly BlobOutcome[];
}

interface Wanted extends Partial<SettleRules> {
  readonly image: Image;
  readonly others?: readonly Image[];
  readonly tags: readonly string[];
}

async function deliver(registry: TestRegistry, { image, others = [], tags, ...own }: Wanted): Promise<Made> {
  const { registries } = worldRegistries();
  const client = registries(registry.host);
  const log: string[] = [];
  const texts = image.manifest.value.annotations ?? {};
  const rules: SettleRules = {
    ifExists: 'overwrite',
    ifUnchanged: 'relabel',
    own: { revision: texts[`${OCI}.revision`] ?? '', created: texts[`${OCI}.created`] ?? '' },
    byHand: false,
    isAncestorOf: async () => undefined,
    log: (line) => log.push(line),
    ...own,
  };
  const { sets, pushes, changed, kept } = await settle([withOthers(setOf(image, tags, registry.host), others)], {
    registries,
    rules,
  });
  const done = await pushAll(pushes);
  const digest = sets[0]?.set.top.descriptor.digest ?? '';
  for (const { set } of sets.filter((_, index) => kept[index] === undefined)) {
    const source = repositorySource(client, 'o/app');
    for (const { manifest } of set.images) await validateImage(source, manifest.descriptor);
  }
  const pushed = done.flatMap((one) => one.sets.flatMap((set) => set.tags));
  return {
    digest,
    pushes: pushed,
    changed: await changed,
    kept,
    log,
    because: done[0]?.because ?? '',
    blobs: done.flatMap((one) => one.blobs),
  };
}

const held = async ({ host }: TestRegistry, reference: string): Promise<string | undefined> =>
  (await worldRegistries().registries(host).headManifest({ repository: 'o/app', reference }))?.digest;
const digestOf = (image: Image): string => image.manifest.descriptor.digest;

test('a new repository is a change; the same image again is none, and asks one request a tag', async () => {
  await using registry = await startRegistry();
  expect(await deliver(registry, { image: first, tags: ['1.0', 'main'] })).toMatchObject({ changed: [true] });
  registry.requests.length = 0;
  const again = await deliver(registry, { image: first, tags: ['1.0', 'main'] });
  expect(again.changed).toEqual([false]);
  const asked = registry.requests.filter(({ path }) => path.includes('/manifests/'));
  expect(asked.slice(0, 2).map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('where only the commit differs nothing has changed: relabelled by default, retagged if asked', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['1.0', 'main'] });
  const retagged = await deliver(registry, { image: second, tags: ['1.1', 'main'], ifUnchanged: 'retag' });
  expect(retagged).toMatchObject({ digest: digestOf(first), changed: [false], pushes: ['1.1', 'main'] });
  expect(await held(registry, '1.1')).toBe(digestOf(first));
  registry.requests.length = 0;
  const relabelled = await deliver(registry, { image: second, tags: ['1.2', 'main'] });
  expect(relabelled).toMatchObject({ digest: digestOf(second), changed: [false] });
  const read = registry.requests.filter(({ method, path }) => method === 'GET' && path.endsWith(digestOf(first)));
  expect(read).toHaveLength(1);
  expect(await held(registry, 'main')).toBe(digestOf(second));
  const changed = await deliver(registry, { image: other, tags: ['2.0', 'main'], ifUnchanged: 'retag' });
  expect(changed).toMatchObject({ digest: digestOf(other), changed: [true] });
});

test('of the layers of an image that is served nothing is asked; where one is lost they are, and it is sent', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['main'] });
  const asksFor = ({ digest }: { readonly digest: string }): number =>
    registry.requests.filter(({ method, path }) => method === 'HEAD' && path.endsWith(digest)).length;
  registry.requests.length = 0;
  await deliver(registry, { image: second, tags: ['main'] });
  expect(asksFor(layer.descriptor)).toBe(0);
  expect(asksFor(second.config.descriptor)).toBe(0);

  registry.store.loseBlob('o/app', layer.descriptor.digest);
  registry.requests.length = 0;
  const healed = await deliver(registry, { image: other, tags: ['main'] });
  expect(asksFor(layer.descriptor)).toBe(1);
  expect(healed.blobs).toContainEqual(expect.objectContaining({ digest: layer.descriptor.digest, action: 'sent' }));
  expect(healed.blobs).toContainEqual(
    expect.objectContaining({ digest: other.config.descriptor.digest, action: 'sent' }),
  );
});

test('layers of all platforms are known from the index that is served', async () => {
  await using registry = await startRegistry();
  const arm = await makeLayer({ files: { arm: 'b' } });
  const both = (revision: string): { readonly image: Image; readonly others: readonly Image[] } => ({
    image: imageOf(layer, { revision, created: at(1) }),
    others: [imageOf(arm, { revision, created: at(1), env: 'arm' })],
  });
  await deliver(registry, { ...both('a'), tags: ['main'] });
  registry.requests.length = 0;
  const again = await deliver(registry, { ...both('b'), tags: ['main'] });
  const heads = registry.requests.filter(({ method, path }) => method === 'HEAD' && path.includes('/blobs/'));
  expect(heads).toHaveLength(2);
  expect(again.blobs.map(({ kind, action }) => `${action} ${kind}`)).toEqual([
    'present app',
    'present app',
    'sent config',
    'sent config',
  ]);
});

test('a tag that is there is overwritten, left or an error, before a byte is sent; a moving one moves', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['1.0', 'main'] });
  registry.requests.length = 0;
  await expect(deliver(registry, { image: other, tags: ['1.0', 'main'], ifExists: 'fail' })).rejects.toMatchObject({
    code: 'TAG_EXISTS',
  });
  expect(registry.requests.filter(({ method }) => method !== 'HEAD')).toEqual([]);
  const skipped = await deliver(registry, { image: other, tags: ['1.0', 'main'], ifExists: 'skip' });
  expect(skipped).toMatchObject({ pushes: ['main'], kept: [undefined] });
  expect(skipped.log).toEqual([expect.stringContaining('/o/app:1.0 stays: it is')]);
  expect(await held(registry, '1.0')).toBe(digestOf(first));
  expect(await held(registry, 'main')).toBe(digestOf(other));
  await deliver(registry, { image: other, tags: ['1.0', 'main'] });
  expect(await held(registry, '1.0')).toBe(digestOf(other));
});

test('where all tags are left, nothing is pushed, and what they stand for is the answer', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['1.0'] });
  registry.requests.length = 0;
  const skipped = await deliver(registry, { image: other, tags: ['1.0'], ifExists: 'skip' });
  expect(skipped).toMatchObject({ pushes: [], kept: [digestOf(first)], changed: [false] });
  expect(registry.requests.every(({ method }) => method === 'HEAD' || method === 'GET')).toBe(true);
});

test('a moving tag never goes back to an earlier commit’s image, unless somebody pressed a button', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: second, tags: ['2', 'main'] });
  const late = await deliver(registry, { image: first, tags: ['1', 'main'] });
  expect(late.pushes).toEqual(['1']);
  expect(late.because).toContain('main stays, as it is commit bbbbbbbbbbbb’s');
  expect(await held(registry, 'main')).toBe(digestOf(second));
  expect(await held(registry, '1')).toBe(digestOf(first));
  // Git knows better than clocks: the other commit is on another branch, or came before.
  const known = await deliver(registry, { image: first, tags: ['1', 'main'], isAncestorOf: async () => false });
  expect(known.pushes).toEqual(['1', 'main']);
  const newer = await deliver(registry, { image: other, tags: ['main'], isAncestorOf: async () => true });
  expect(newer.pushes).toEqual([]);
  expect((await deliver(registry, { image: other, tags: ['main'], byHand: true })).pushes).toEqual(['main']);
});

test('moving tags come last of all, when every registry has the others', async () => {
  await using one = await startRegistry();
  await using two = await startRegistry();
  const registries = worldRegistries().registries;
  two.fault({ kind: 'status', status: 403, method: 'PUT', path: /manifests\/1\.0$/ });
  const { pushes } = await settle([setOf(first, ['1.0', 'main'], one.host, two.host)], {
    registries,
    rules: {
      ...{ ifExists: 'overwrite', ifUnchanged: 'relabel', byHand: false },
      ...{ own: { revision: '', created: '' }, isAncestorOf: async () => undefined, log: () => {} },
    },
  });
  await expect(pushAll(pushes)).rejects.toThrow('403');
  expect(await held(one, '1.0')).toBe(digestOf(first));
  expect(await held(one, 'main')).toBeUndefined();
});
