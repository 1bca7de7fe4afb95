import { Readable } from 'node:stream';
import { changesOf, type ImageChanges, type PackageChange, packageChanges } from '#actions/report/changes.ts';
import { defined } from '#base/objects.ts';
import type { EarlierImages } from '#images/deliver/resolve-tags.ts';
import { layerKinds } from '#images/image/config.ts';
import { readLayerEntries } from '#images/verify/layer-entries.ts';
import { readAll } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Image } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { parseDependencies } from '#publish/output/dependencies.ts';
import type { AssembledSet } from './assemble.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/** Finds how each image differs from what its tags pointed to. An image without an earlier one has no changes. */
export async function findChanges({ sets, earlier }: ResolvedSets): Promise<readonly ImageChanges[]> {
  const find = async (set: AssembledSet, at: number): Promise<readonly ImageChanges[]> => {
    const found = await earlier[at]?.();
    return found === undefined ? [] : await changesOfSet(set, found);
  };
  // They are only shown: an image that cannot be read has none.
  return (await Promise.all(sets.map((set, at) => find(set, at).catch(() => [])))).flat();
}

type Earlier = EarlierImages['images'][number];

async function changesOfSet(set: AssembledSet, found: EarlierImages): Promise<readonly ImageChanges[]> {
  const pairs = set.set.images.flatMap((image) => {
    const own = found.images.find(({ config }) => isSamePlatform(image, config.value));
    return own === undefined ? [] : [{ image, own }];
  });
  return await Promise.all(
    pairs.map(async ({ image, own }) => {
      const { manifest, config } = own;
      const kinds = layerKinds(config.value);
      const packages = await findPackageChanges(image, { set, found, own });
      return {
        since: found.name,
        platform: describePlatform(image.platform),
        ...changesOf(image, { manifest: manifest.value, config: config.value, kinds }),
        ...defined({ packages }),
      };
    }),
  );
}

function isSamePlatform({ platform }: Image, config: Earlier['config']['value']): boolean {
  return (
    config.os === platform.os &&
    config.architecture === platform.architecture &&
    (config.variant ?? '') === (platform.variant ?? '')
  );
}

/** A layer of the application is small; a larger one is not read for a list of packages. In bytes. */
const LARGEST_LAYER = 32 * 1024 * 1024;
const LARGEST_LIST = 8 * 1024 * 1024;
/** In milliseconds. */
const PATIENCE = 10_000;

/** Compares with the packages of the earlier image; returns `undefined` if they are not known. */
async function findPackageChanges(
  image: Image,
  of: { readonly set: AssembledSet; readonly found: EarlierImages; readonly own: Earlier },
): Promise<readonly PackageChange[] | undefined> {
  const { set, found, own } = of;
  const { publication, app } = set.from.published;
  const { layers } = own.manifest.value;
  const kinds = layerKinds(own.config.value);
  const layer = layers.find((_, at) => kinds.at(at - layers.length) === 'app');
  if (layer === undefined || layer.size > LARGEST_LAYER) return undefined;
  // The list of packages is in this layer.
  if (image.layers.some(({ descriptor }) => descriptor.digest === layer.digest)) return [];
  const text = await readPackageList(layer, { found, name: app.name }).catch(() => undefined);
  return text === undefined
    ? undefined
    : packageChanges(parseDependencies(text, app.name).packages, publication.packages);
}

async function readPackageList(
  descriptor: Descriptor,
  { found, name }: { readonly found: EarlierImages; readonly name: string },
): Promise<string | undefined> {
  const { client, repository } = found;
  const layer = { descriptor, open: () => client.openBlob(repository, descriptor) };
  const budget = { left: 4 * LARGEST_LAYER, end: performance.now() + PATIENCE };
  for await (const entry of readLayerEntries(layer, budget)) {
    if (entry.path.split('/').at(-1) !== `${name}.deps.json` || entry.header.type !== 'file') continue;
    if ((entry.header.size ?? 0) > LARGEST_LIST) return undefined;
    return Buffer.from(await readAll(Readable.from(entry), LARGEST_LIST)).toString('utf8');
  }
  return undefined;
}
