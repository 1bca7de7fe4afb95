import { describe, expect, test } from 'vitest';
import { pushAll } from '#images/deliver/push.ts';
import { resolveTags, type TagRuleSettings } from '#images/deliver/resolve-tags.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, Layer, NamedSet } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';
import { makeImage, makeIndex, makeLayer, named, tagged, withLabels } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry, type TestRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

const commit = (name: string): string => name.repeat(40);
const OCI = 'org.opencontainers.image';

/** An image that says of which commit it is, as ours do. */
function imageOf(
  layer: Layer,
  made: { revision: string; created: string; env?: string; version?: string | undefined },
): Image {
  const plain = makeImage([layer]);
  const version = made.version === undefined ? {} : { [`${OCI}.version`]: made.version };
  const texts = { [`${OCI}.revision`]: commit(made.revision), [`${OCI}.created`]: made.created, ...version };
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
const FOLLOWING: readonly string[] = ['latest', '1', '1.9'];
const setOf = (image: Image, tags: readonly string[], ...hosts: readonly string[]): NamedSet => ({
  ...named(tagged(image, tags), ...hosts.map((host) => `${host}/o/app`)),
  moving: ['main', ...FOLLOWING],
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
  readonly rulings: readonly object[];
  readonly blobs: readonly BlobOutcome[];
}

interface Wanted extends Partial<TagRuleSettings> {
  readonly image: Image;
  readonly others?: readonly Image[];
  readonly tags: readonly string[];
  /** What the moving tags follow. */
  readonly version?: string;
  /** Called when the registry was looked at, before the push. */
  readonly between?: () => Promise<unknown>;
}

async function deliver(
  registry: TestRegistry,
  { image, others = [], tags, version, between, ...own }: Wanted,
): Promise<Made> {
  const { registries } = worldRegistries();
  const client = registries(registry.host);
  const log: string[] = [];
  const texts = image.manifest.value.annotations ?? {};
  const rules: TagRuleSettings = {
    ifExists: 'overwrite',
    ifUnchanged: 'relabel',
    own: { revision: texts[`${OCI}.revision`] ?? '', created: texts[`${OCI}.created`] ?? '' },
    byHand: false,
    isAncestorOf: async () => undefined,
    log: (line) => log.push(line),
    ...own,
  };
  const set = withOthers(setOf(image, tags, registry.host), others);
  const following = tags.filter((tag) => FOLLOWING.includes(tag));
  const follows = version === undefined ? {} : { follows: new Map(following.map((tag) => [tag, version] as const)) };
  const { sets, pushes, changed, kept } = await resolveTags([{ ...set, ...follows }], { registries, rules });
  await between?.();
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
    rulings: done.flatMap(({ rulings = [] }) =>
      rulings.map(({ name, ...said }) => ({ ...said, tag: name.split(':').at(-1) })),
    ),
    blobs: done.flatMap((one) => one.blobs),
  };
}

const held = async ({ host }: TestRegistry, reference: string): Promise<string | undefined> =>
  (await worldRegistries().registries(host).headManifest({ repository: 'o/app', reference }))?.digest;
const digestOf = (image: Image): string => image.manifest.descriptor.digest;

test('a new repository is a change; the same image is not, with one request a tag', async () => {
  await using registry = await startRegistry();
  expect(await deliver(registry, { image: first, tags: ['1.0', 'main'] })).toMatchObject({ changed: [true] });
  registry.requests.length = 0;
  const again = await deliver(registry, { image: first, tags: ['1.0', 'main'] });
  expect(again.changed).toEqual([false]);
  const asked = registry.requests.filter(({ path }) => path.includes('/manifests/'));
  expect(asked.slice(0, 2).map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  expect(asked.filter(({ method }) => method === 'PUT')).toEqual([]);
});

test('only another commit is not a change: relabelled, or retagged if asked', async () => {
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

test('layers of a served image are not requested, unless one is lost', async () => {
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

test('an existing tag is overwritten, left or an error before a byte is sent', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['1.0', 'main'] });
  registry.requests.length = 0;
  await expect(deliver(registry, { image: other, tags: ['1.0', 'main'], ifExists: 'fail' })).rejects.toMatchObject({
    code: 'TAG_EXISTS',
  });
  expect(registry.requests.filter(({ method }) => method !== 'HEAD')).toEqual([]);
  const skipped = await deliver(registry, { image: other, tags: ['1.0', 'main'], ifExists: 'skip' });
  expect(skipped).toMatchObject({ pushes: ['main'], kept: [undefined] });
  expect(skipped.log).toEqual([expect.stringContaining('/o/app:1.0 stays: it points to')]);
  expect(await held(registry, '1.0')).toBe(digestOf(first));
  expect(await held(registry, 'main')).toBe(digestOf(other));
  await deliver(registry, { image: other, tags: ['1.0', 'main'] });
  expect(await held(registry, '1.0')).toBe(digestOf(other));
});

test('if all tags are left, nothing is pushed, and they are returned', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: first, tags: ['1.0'] });
  registry.requests.length = 0;
  const skipped = await deliver(registry, { image: other, tags: ['1.0'], ifExists: 'skip' });
  expect(skipped).toMatchObject({ pushes: [], kept: [digestOf(first)], changed: [false] });
  expect(registry.requests.every(({ method }) => method === 'HEAD' || method === 'GET')).toBe(true);
});

test('a floating tag never goes back to an earlier commit, except by hand', async () => {
  await using registry = await startRegistry();
  await deliver(registry, { image: second, tags: ['2', 'main'] });
  const late = await deliver(registry, { image: first, tags: ['1', 'main'] });
  expect(late.pushes).toEqual(['1']);
  expect(late.because).toContain('main stays, as it is from commit bbbbbbbbbbbb');
  expect(await held(registry, 'main')).toBe(digestOf(second));
  expect(await held(registry, '1')).toBe(digestOf(first));
  // Git knows better than clocks: the other commit is on another branch, or came before.
  const known = await deliver(registry, { image: first, tags: ['1', 'main'], isAncestorOf: async () => false });
  expect(known.pushes).toEqual(['1', 'main']);
  const newer = await deliver(registry, { image: other, tags: ['main'], isAncestorOf: async () => true });
  expect(newer.pushes).toEqual([]);
  expect((await deliver(registry, { image: other, tags: ['main'], byHand: true })).pushes).toEqual(['main']);
});

test('floating tags come last, when every registry has the others', async () => {
  await using one = await startRegistry();
  await using two = await startRegistry();
  const registries = worldRegistries().registries;
  two.fault({ kind: 'status', status: 403, method: 'PUT', path: /manifests\/1\.0$/ });
  const { pushes } = await resolveTags([setOf(first, ['1.0', 'main'], one.host, two.host)], {
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

const versioned = (version: string | undefined, revision: string, minute: number): Image =>
  imageOf(layer, { revision, created: at(minute), env: version ?? '', version });
const [older, newer] = [versioned('1.9.5', 'd', 9), versioned('2.0.0', 'e', 5)];

const NO_PLATFORM = { os: 'unknown', architecture: 'unknown' };
const pushOf = ({ host }: TestRegistry) => ({ client: worldRegistries().registries(host), repository: 'o/app' });

describe('a tag that follows versions', () => {
  test('stays with the higher version when an older line gets a later fix', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
    const fix = await deliver(registry, { image: older, tags: ['1.9.5', '1.9', '1', 'latest'], version: '1.9.5' });
    expect(fix.pushes).toEqual(['1.9.5', '1.9', '1']);
    expect(fix.rulings).toEqual([
      { tag: 'latest', value: false, because: expect.stringContaining('it names 2.0.0, and 1.9.5 is lower') },
    ]);
    expect(await held(registry, 'latest')).toBe(digestOf(newer));
    expect(await held(registry, '1')).toBe(digestOf(older));
  });

  test('goes to the higher one, even if its commit is the earlier one', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5' });
    const release = await deliver(registry, { image: newer, tags: ['latest'], version: '2.0.0' });
    expect(release.rulings).toEqual([{ tag: 'latest', value: true, because: '2.0.0 is higher than 1.9.5' }]);
    expect(await held(registry, 'latest')).toBe(digestOf(newer));
  });

  test('stays by hand too, and moves with latest-may-go-back', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: newer, tags: ['latest'], version: '2.0.0' });
    const byHand = await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5', byHand: true });
    expect(byHand.pushes).toEqual([]);
    expect((await deliver(registry, { image: older, tags: ['latest'] })).pushes).toEqual(['latest']);
  });

  test.each([undefined, 'main', '1'])(
    'moves from an image whose label says %s, and the log says why',
    async (label) => {
      await using registry = await startRegistry();
      await deliver(registry, { image: versioned(label, 'a', 1), tags: ['1', 'latest'] });
      const made = await deliver(registry, { image: older, tags: ['1', 'latest'], version: '1.9.5' });
      expect(made.pushes).toEqual(['1', 'latest']);
      expect(made.rulings).toHaveLength(2);
      expect(made.rulings[0]).toMatchObject({
        value: true,
        because: expect.stringContaining('the image that it names has'),
      });
    },
  );

  test('the label of an index’s first image decides, also if only the config has it', async () => {
    await using registry = await startRegistry();
    const bare = { ...newer.manifest.value, annotations: {} };
    const silent = { ...newer, manifest: encodeJson(MEDIA.ociManifest, bare) };
    const arm = { ...older, platform: { os: 'linux', architecture: 'arm64' } };
    await deliver(registry, { image: silent, others: [arm], tags: ['latest'] });
    const made = await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5' });
    expect(made.pushes).toEqual([]);
  });

  test('an attestation that comes first in an index is not its first image', async () => {
    await using registry = await startRegistry();
    const attestation = { ...imageOf(layer, { revision: 'f', created: at(1) }), platform: NO_PLATFORM };
    const images = [attestation, newer] as const;
    const index = { top: makeIndex(images), images };
    await pushAll([{ ...pushOf(registry), sets: [{ set: index, tags: ['latest'] }] }]);
    expect((await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5' })).pushes).toEqual([]);
  });

  test('moves from an image whose version is that of the Ubuntu it is built on', async () => {
    await using registry = await startRegistry();
    const labels = { [`${OCI}.ref.name`]: 'ubuntu', [`${OCI}.version`]: '24.04' };
    await registry.putImage(withLabels(makeImage([layer]), labels), { repository: 'o/app', tag: 'latest' });
    const made = await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5' });
    expect(made.rulings).toEqual([
      { tag: 'latest', value: true, told: undefined, because: expect.stringContaining('has no version label') },
    ]);
  });

  test.each([{ [`${OCI}.version`]: 3 }, { [`${OCI}.version`]: '9.0.0', other: 1 }, 'none', [`${OCI}.version`]])(
    'moves from what no engine takes for an image, with the labels %j',
    async (labels) => {
      await using registry = await startRegistry();
      const strange = JSON.parse(JSON.stringify({ ...older.config.value, config: { Labels: labels } }));
      const config = encodeJson(MEDIA.ociConfig, strange as typeof older.config.value);
      const manifest = encodeJson(MEDIA.ociManifest, {
        ...makeImage([layer]).manifest.value,
        config: config.descriptor,
      });
      await registry.putImage({ ...older, config, manifest }, { repository: 'o/app', tag: 'latest' });
      expect((await deliver(registry, { image: first, tags: ['latest'], version: '1.0.0' })).pushes).toEqual([
        'latest',
      ]);
    },
  );

  test.each(['blobs', 'manifests'])(
    'stays where the registry fails while it is asked for the %s that say its version',
    async (kind) => {
      await using registry = await startRegistry();
      await deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
      const path = new RegExp(`/${kind}/sha256`);
      registry.fault({ kind: 'status', status: 503, method: 'GET', path, times: 50 });
      const late = deliver(registry, { image: older, tags: ['1.9.5', 'latest'], version: '1.9.5' });
      await expect(late).rejects.toThrow('503');
      expect(await held(registry, 'latest')).toBe(digestOf(newer));
    },
  );

  test.each([
    ['was lost', 404],
    ['may not be read', 403],
  ])('is decided by its annotations if the config of its image %s', async (_, status) => {
    await using registry = await startRegistry();
    await deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
    registry.fault({ kind: 'status', status, path: new RegExp(`blobs/${newer.config.descriptor.digest}`), times: 50 });
    expect((await deliver(registry, { image: older, tags: ['latest'], version: '1.9.5' })).pushes).toEqual([]);
  });

  test('costs an unchanged run no request', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
    const asked = async (version?: string): Promise<readonly string[]> => {
      registry.requests.length = 0;
      await deliver(registry, {
        image: newer,
        tags: ['2.0.0', 'latest'],
        ...(version === undefined ? {} : { version }),
      });
      return registry.requests.map(({ method, path }) => `${method} ${path}`);
    };
    expect(await asked('2.0.0')).toEqual(await asked());
  });

  test('is checked again before it is written, as another job may have been faster', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: first, tags: ['latest'] });
    const between = () => deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
    const late = await deliver(registry, { image: older, tags: ['1.9.5', 'latest'], version: '1.9.5', between });
    expect(late.pushes).toEqual(['1.9.5']);
    expect(await held(registry, 'latest')).toBe(digestOf(newer));
  });

  test('is taken back from a job with a lower version that wrote it meanwhile', async () => {
    await using registry = await startRegistry();
    await deliver(registry, { image: older, tags: ['1.9.5'] });
    // The other job's write comes right after ours.
    let written = false;
    registry.meanwhile(({ method, path }) => {
      if (written || method !== 'HEAD' || !path.endsWith('/manifests/latest')) return;
      if (registry.store.tagged('o/app', 'latest') !== digestOf(newer)) return;
      written = true;
      registry.store.retag('o/app', { tag: 'latest', digest: digestOf(older) });
    });
    const made = await deliver(registry, { image: newer, tags: ['2.0.0', 'latest'], version: '2.0.0' });
    expect(written).toBe(true);
    expect(made.pushes).toEqual(['2.0.0', 'latest']);
    expect(await held(registry, 'latest')).toBe(digestOf(newer));
  });
});
