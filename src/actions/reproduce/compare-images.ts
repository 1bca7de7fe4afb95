import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '#actions/verify/read-subjects.ts';
import { readImageOf } from '#images/deliver/read-remote-image.ts';
import { LIMIT, readLayerEntries } from '#images/verify/layer-entries.ts';
import type { Image, Layer } from '#oci/image.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { parseIndex } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';

/** How long the layers may take to be read, in milliseconds. */
const PATIENCE = 600_000;

/** Compares published images with those in a layout. Returns the first difference; `undefined`: they are equal. */
export async function compareSets(subjects: readonly Subject[], folder: string): Promise<string | undefined> {
  const store = layoutStore({ folder });
  const top = await store.document(undefined);
  if (top.descriptor.digest === subjects[0]?.digest) return undefined;
  const { mediaType, digest } = top.descriptor;
  const made = isIndexType(mediaType)
    ? parseIndex(top.bytes, mediaType).manifests.map((each) => each.digest)
    : [digest];
  const published = subjects.filter(({ image }) => image !== undefined);
  if (made.length !== published.length)
    return `the published image has ${published.length} platforms, the other ${made.length}`;
  for (const [place, subject] of published.entries()) {
    const image = await subject.image?.();
    const own = made[place];
    if (image === undefined || own === undefined) continue;
    const difference = await firstDifference(
      image,
      await readImageOf(store, { digest: own, platform: image.platform }),
    );
    if (difference !== undefined) return `${subject.name}: ${difference}`;
  }
  return 'the images are equal, but not the index';
}

/**
 * Returns the first difference between an image and the one that was built again, as a clause: a layer's file and what of it
 * differs, or a field of the config. Returns `undefined` if they are equal.
 */
async function firstDifference(image: Image, again: Image): Promise<string | undefined> {
  if (image.manifest.descriptor.digest === again.manifest.descriptor.digest) return undefined;
  const count = Math.max(image.layers.length, again.layers.length);
  for (let place = 0; place < count; place += 1) {
    const [left, right] = [image.layers[place], again.layers[place]];
    if (left === undefined || right === undefined)
      return `one has ${image.layers.length} layers, the other ${again.layers.length}`;
    if (left.diffId !== right.diffId) return await differenceIn(left, right);
  }
  const recompressed = image.layers.find(
    (layer, place) => layer.descriptor.digest !== again.layers[place]?.descriptor.digest,
  );
  if (recompressed !== undefined)
    return `the files are equal, but the layer "${recompressed.kind}" is compressed in another way: another zlib, or another version of this action`;
  return configDifference(image, again);
}

interface FileFacts {
  readonly type: string | null | undefined;
  readonly mode: number | undefined;
  readonly owner: string;
  readonly time: number | undefined;
  readonly size: number | undefined;
  readonly sha256: string;
}

async function differenceIn(left: Layer, right: Layer): Promise<string> {
  const what = `layer "${left.kind}"`;
  if (left.kind === 'base') return `the bases differ in a layer: ${left.diffId} and ${right.diffId}`;
  const [own, other] = [await factsOf(left), await factsOf(right)];
  for (const path of [...new Set([...own.keys(), ...other.keys()])].sort()) {
    const [one, two] = [own.get(path), other.get(path)];
    if (one === undefined) return `${what}: /${path} is only in the image that was built again`;
    if (two === undefined) return `${what}: /${path} is only in the published image`;
    const field = (['type', 'size', 'sha256', 'mode', 'owner', 'time'] as const).find(
      (name) => one[name] !== two[name],
    );
    if (field !== undefined)
      return `${what}: /${path} differs in its ${NAMES[field]}: ${one[field]} and ${two[field]}${hintFor(path)}`;
  }
  return `${what}: the files are equal, but not their order or their headers`;
}

const NAMES = {
  type: 'type',
  size: 'size',
  sha256: 'bytes (SHA-256)',
  mode: 'mode',
  owner: 'owner',
  time: 'time',
} as const;

/** The usual reason why a file differs, by its name. */
function hintFor(path: string): string {
  if (/\.(?:dll|exe|pdb)$/.test(path))
    return '. A compiler that sees a time, a path or a random value makes other bytes: Deterministic=true, and no DateTime.Now in build properties';
  if (/\.(?:js|css|map)$/.test(path)) return '. A bundler of the front-end makes other bytes';
  return '';
}

async function factsOf(layer: Layer): Promise<ReadonlyMap<string, FileFacts>> {
  const found = new Map<string, FileFacts>();
  const budget = { left: LIMIT, end: performance.now() + PATIENCE };
  for await (const entry of readLayerEntries(layer, budget)) {
    const { type, mode, uid, gid, mtime, size } = entry.header;
    const hash = createHash('sha256');
    for await (const chunk of entry as AsyncIterable<Uint8Array>) hash.update(chunk);
    const sha256 = hash.digest('hex');
    found.set(entry.path, { type, mode, owner: `${uid}:${gid}`, time: mtime?.getTime(), size, sha256 });
  }
  return found;
}

function configDifference(image: Image, again: Image): string {
  const found =
    differentField([image.config.value, again.config.value]) ??
    differentField([image.manifest.value, again.manifest.value]);
  return found === undefined ? 'the manifests differ in their form' : `the layers are equal, but not ${found}`;
}

/** Returns the path of the first field that differs, with both values. */
function differentField([left, right]: readonly [unknown, unknown], path = ''): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined;
  if (isRecord(left) && isRecord(right)) {
    for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])]) {
      const found = differentField([left[key], right[key]], path === '' ? key : `${path}.${key}`);
      if (found !== undefined) return found;
    }
  }
  return `${path}: ${JSON.stringify(left)} and ${JSON.stringify(right)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
