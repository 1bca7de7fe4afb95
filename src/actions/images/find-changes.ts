import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { changesOf, fileChanges, type ImageChanges, type KnownFile, packageChanges } from '#actions/report/changes.ts';
import { defined } from '#base/objects.ts';
import type { EarlierImages } from '#images/deliver/resolve-tags.ts';
import { layerKinds } from '#images/image/config.ts';
import { readLayerEntries } from '#images/verify/layer-entries.ts';
import { readAll } from '#oci/blob.ts';
import type { ImageConfig } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Image } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { PublishedPackage } from '#publication/publication.ts';
import { parseDependencies } from '#publish/output/dependencies.ts';
import type { AssembledSet } from './assemble.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/**
 * Finds how each image differs from what its tags pointed to. An image without an earlier one has no changes, and one
 * whose tags all stay is not delivered.
 */
export async function findChanges({ sets, earlier, kept }: ResolvedSets): Promise<readonly ImageChanges[]> {
  const find = async (set: AssembledSet, index: number): Promise<readonly ImageChanges[]> => {
    const found = kept[index] === undefined ? await earlier[index]?.() : undefined;
    // With `if-unchanged: retag`, the earlier image is what is delivered.
    const isOther = found !== undefined && found.top.descriptor.digest !== set.set.top.descriptor.digest;
    return isOther ? await changesOfSet(set, found) : [];
  };
  // They are only shown: an image that cannot be read has none.
  return (await Promise.all(sets.map((set, index) => find(set, index).catch(() => [])))).flat();
}

/** Returns the changes of an image of a set with these names. Other sets may have the same platforms. */
export function changesIn(
  changes: readonly ImageChanges[],
  { image, names: [name] }: { readonly image: Image; readonly names: readonly Reference[] },
): ImageChanges | undefined {
  if (name === undefined) return undefined;
  const { digest } = image.manifest.descriptor;
  return changes.find((each) => each.digest === digest && each.since.startsWith(`${describeReference(name)}:`));
}

type Earlier = EarlierImages['images'][number];

async function changesOfSet(set: AssembledSet, found: EarlierImages): Promise<readonly ImageChanges[]> {
  const pairs = set.set.images.flatMap((image) => {
    const own = found.images.filter(({ config }) => isSamePlatform(image, config.value));
    const [best] = [...own.filter(({ config }) => isSameSystem(image, config.value)), ...own];
    return best === undefined ? [] : [{ image, own: best }];
  });
  return await Promise.all(
    pairs.map(async ({ image, own }) => {
      const { manifest, config } = own;
      const kinds = layerKinds(config.value);
      return {
        since: found.name,
        digest: image.manifest.descriptor.digest,
        platform: describePlatform(image.platform),
        ...changesOf(image, { manifest: manifest.value, config: config.value, kinds }),
        ...(await compareContent(image, { set, found, own })),
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

/** An index has several images for Windows, one for each version: `10.0.20348` without the number of its update. */
function isSameSystem({ platform }: Image, config: Earlier['config']['value']): boolean {
  const versionOf = (text = ''): string => text.split('.').slice(0, 3).join('.');
  return versionOf(config['os.version']) === versionOf(platform['os.version']);
}

/** A layer of the application is small; a larger one is not read to compare it. In bytes. */
const LARGEST_LAYER = 32 * 1024 * 1024;
const LARGEST_LIST = 8 * 1024 * 1024;
/** In milliseconds. */
const PATIENCE = 10_000;

/** Compares the content of the application's layers; what is not known is absent. */
async function compareContent(
  image: Image,
  { set, found, own }: { readonly set: AssembledSet; readonly found: EarlierImages; readonly own: Earlier },
): Promise<Pick<ImageChanges, 'packages' | 'files'>> {
  const { publication, app, made } = set.from.published;
  const { layers } = own.manifest.value;
  const kinds = layerKinds(own.config.value);
  const layer = layers.find((_, index) => kinds.at(index - layers.length) === 'app');
  if (layer === undefined || layer.size > LARGEST_LAYER) return {};
  // The list of packages is in this layer.
  if (image.layers.some(({ descriptor }) => descriptor.digest === layer.digest)) return { packages: [], files: [] };
  const read = readLayer(layer, { found, name: app.name, config: own.config.value });
  const earlier = await inTime(read).catch(() => undefined);
  if (earlier === undefined) return {};
  const { packages, files } = earlier;
  const digests = new Set(image.layers.map(({ descriptor }) => descriptor.digest));
  const current = made?.layers.find(({ slot, descriptor }) => slot.kind === 'app' && digests.has(descriptor.digest));
  return {
    ...(packages === undefined ? {} : { packages: packageChanges(packages, publication.packages) }),
    ...(current === undefined
      ? {}
      : { files: fileChanges(files, new Map(current.contents.map((file) => [file.path, file]))) }),
  };
}

interface EarlierLayer {
  /** Absent: the layer has no list of packages. */
  readonly packages?: readonly PublishedPackage[];
  /** By their paths below the application's folder. */
  readonly files: ReadonlyMap<string, KnownFile>;
}

/** Gives up on a registry that stalls, whose connection would be kept for longer. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const late = setTimeout(PATIENCE, undefined, { ref: false, signal: stop.signal });
  return await Promise.race([work, late]).finally(() => {
    late.catch(() => undefined);
    stop.abort();
  });
}

/** Reads the files of a layer, and the list of packages among them. */
async function readLayer(
  descriptor: Descriptor,
  { found, name, config }: { readonly found: EarlierImages; readonly name: string; readonly config: ImageConfig },
): Promise<EarlierLayer> {
  const { client, repository } = found;
  const layer = { descriptor, open: () => client.openBlob(repository, descriptor) };
  const budget = { left: 4 * LARGEST_LAYER, end: performance.now() + PATIENCE };
  const files = new Map<string, KnownFile & { readonly list?: string }>();
  const list = `${name}.deps.json`;
  for await (const entry of readLayerEntries(layer, budget)) {
    const { type, size = 0, mtime } = entry.header;
    if (type !== 'file') continue;
    const isList = entry.path.split('/').at(-1) === list && size <= LARGEST_LIST;
    const text = isList ? Buffer.from(await readAll(Readable.from(entry), LARGEST_LIST)).toString('utf8') : undefined;
    files.set(entry.path, { size, time: Math.floor((mtime?.getTime() ?? 0) / 1000), ...defined({ list: text }) });
  }
  const folder = folderOfApp(config);
  const lists = [...files].filter(([, { list: text }]) => text !== undefined);
  const [path = '', own] = lists.find(([each]) => each === `${folder}${list}`) ?? lists[0] ?? [];
  // A publish output of a single file has no list.
  const root = own === undefined ? folder : path.slice(0, path.length - list.length);
  const below = [...files].map(
    ([each, file]) => [each.startsWith(root) ? each.slice(root.length) : each, file] as const,
  );
  return {
    files: new Map(below),
    ...(own?.list === undefined ? {} : { packages: parseDependencies(own.list, name).packages }),
  };
}

/** Returns the folder of the application as a layer has it: `app/`. This action starts an image in it. */
function folderOfApp({ os, config }: ImageConfig): string {
  const parts = (config?.WorkingDir ?? '').replace(/^[a-z]:/i, '').split(/[\\/]/);
  return [os === 'windows' ? 'Files' : '', ...parts]
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}
