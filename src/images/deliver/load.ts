import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ActionError } from '#base/action-error.ts';
import type { ContainerEngine, EngineImage, EngineInfo } from '#engine/engine.ts';
import { decideVersion, versionIn } from '#images/plan/tag-rules.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet, NamedSet } from '#oci/image.ts';
import { CONTAINERD_NAME, layoutIndex } from '#oci/layout.ts';
import { compressionOf } from '#oci/media-types.ts';
import { describePlatform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';
import type { TagRuling } from '#oci/registry/tag-state.ts';
import { bytesSentOf, type Deliver, type Delivered } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { fullNames, imageBlobs, outcomesOf } from './image-blobs.ts';
import type { ImageServer } from './image-server.ts';
import { ociArchive } from './oci-archive.ts';

interface LoadOptions {
  /** A folder for unpacked layers, used only if the engine cannot reach the server. */
  readonly temporary: string;
}

interface Loading extends LoadOptions, Pick<EngineInfo, 'containerdStore'> {
  readonly engine: ContainerEngine;
}

/** The part of a set that the engine loads. */
interface Loadable extends NamedSet {
  readonly image: Image;
}

/** A set whose names are decided. */
interface Ruled extends Loadable {
  /** With registry, repository and tag. */
  readonly full: readonly string[];
  /** Decisions about floating tags. */
  readonly rulings: readonly TagRuling[];
}

/** The result for one image. */
type Loaded = Pick<Delivered, 'blobs' | 'because'>;

/**
 * Loads images into the local engine: of each set the one that the engine can run. An engine does not keep a set
 * without a name. The engine pulls from a temporary server, because then images keep their digests, and only missing
 * layers are transferred. If it cannot reach the server (it is remote, or requires TLS), it gets an archive with
 * everything.
 */
export function loadInto(engine: ContainerEngine, options: LoadOptions): Deliver {
  return {
    deliver: async (sets) => {
      const info = await engine.info();
      const loading = { ...options, engine, containerdStore: info.containerdStore };
      const ruled = await Promise.all(choose(sets, info).map((each) => ruleNames(each, engine)));
      const rulings = ruled.flatMap((each) => each.rulings);
      const chosen = ruled.filter(({ full }) => full.length > 0);
      const all: Loaded[] = [];
      for (const each of chosen) all.push((await pullFromUs(each, loading)) ?? (await loadArchive(each, loading)));
      const blobs = distinct(all.flatMap((loaded) => loaded.blobs));
      const delivered = {
        target: 'the engine',
        sets: chosen.map((each) => ({
          digest: each.image.manifest.descriptor.digest,
          tags: each.full,
        })),
        blobs,
        bytesSent: bytesSentOf(blobs),
        because: [...new Set(all.map(({ because }) => because))].join('; '),
        ...(rulings.length === 0 ? {} : { rulings }),
      };
      return [delivered];
    },
  };
}

/** @throws ActionError INPUT_INVALID if no image is for this engine */
function choose(sets: readonly NamedSet[], engine: EngineInfo): readonly Loadable[] {
  const chosen = sets.flatMap((tagged) => {
    const own = tagged.set.images.filter(({ platform }) => platform.os === engine.os);
    const image = own.find(({ platform }) => platform.architecture === engine.architecture) ?? own[0];
    return image === undefined ? [] : [{ ...tagged, image }];
  });
  if (chosen.length > 0) return chosen;
  const offered = sets.flatMap(({ set }) => set.images.map(({ platform }) => describePlatform(platform)));
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: `loading into ${engine.name}`,
    got: `it runs ${engine.os} images, but these are for ${offered.join(', ')}`,
    hint: "Remove the input load, or add an image of the engine's operating system.",
  });
}

/** A floating tag stays with an image of the engine that has a higher version, as it would in a registry. */
async function ruleNames(loadable: Loadable, engine: ContainerEngine): Promise<Ruled> {
  const { follows = new Map<string, string>(), names } = loadable;
  const asked = [...follows].flatMap(([tag, own]) => taggedAll(names, tag).map((name) => ({ name, own })));
  const verdicts = await Promise.all(
    asked.map(async ({ name, own }) => {
      const there = await engine.findImage(name);
      const { value, because } = decideVersion({ own, held: versionIn(there?.labels) });
      return value === undefined ? [] : [{ name, value, because }];
    }),
  );
  const rulings = verdicts.flat();
  const staying = new Set(rulings.filter(({ value }) => !value).map(({ name }) => name));
  return { ...loadable, rulings, full: fullNames(loadable).filter((name) => !staying.has(name)) };
}

function taggedAll(names: readonly Reference[], tag: string): readonly string[] {
  return fullNames({ names, tags: [tag] });
}

/** What was sent for one image does not have to be sent for the next. */
function distinct(blobs: readonly BlobOutcome[]): readonly BlobOutcome[] {
  return [...new Map(blobs.toReversed().map((blob) => [blob.digest, blob])).values()].reverse();
}

/** Returns `undefined` if the engine did not connect to the server. */
async function pullFromUs(loadable: Ruled, loading: Loading): Promise<Loaded | undefined> {
  const { engine } = loading;
  const { image } = loadable;
  const repository = `containerize-dotnet/${randomUUID()}`;
  // Loaded only here, because Node's HTTP server would cost every run 30 ms.
  const { serveImage } = await import('./image-server.ts');
  await using server = await serveImage(image, repository);
  const name = `${server.host}/${repository}@${image.manifest.descriptor.digest}`;
  let kept: EngineImage;
  try {
    kept = await engine.pull({ name, platform: describePlatform(image.platform) });
  } catch (error) {
    const own = server.failure();
    if (own !== undefined) throw own;
    // Docker 20.10 and older do not know zstd; in an archive it is unpacked.
    if (server.served.size === 0 || hasZstd(image)) return undefined;
    throw error;
  }
  try {
    for (const reference of loadable.full) await engine.tag(name, reference);
  } finally {
    await engine.untag(name);
  }
  return pulled(image, { server, kept });
}

function hasZstd({ layers }: Image): boolean {
  return layers.some(({ descriptor }) => compressionOf(descriptor.mediaType) === 'zstd');
}

function pulled(image: Image, { server, kept }: { readonly server: ImageServer; readonly kept: EngineImage }): Loaded {
  const blobs = imageBlobs([image]).map(({ descriptor, kind }) => {
    const isSent = server.served.has(descriptor.digest);
    const because = isSent ? 'the engine requested it' : 'the engine has it';
    return {
      digest: descriptor.digest,
      size: descriptor.size,
      kind,
      action: isSent ? 'sent' : 'present',
      because,
    } as const;
  });
  const because = `pulled by the engine, which ${keeps(image, kept)}`;
  return { blobs, because };
}

async function loadArchive(loadable: Ruled, loading: Loading): Promise<Loaded> {
  const { image } = loadable;
  await loading.engine.load(archiveOf(loadable, loading));
  const [name = ''] = loadable.full;
  const kept = await loading.engine.findImage(name);
  const blobs = outcomesOf([image], { action: 'sent', because: 'an archive contains everything' });
  const because = `loaded as an archive, because the engine could not pull from this machine; it ${keeps(image, kept)}`;
  return { blobs, because };
}

/** An engine with a containerd store keeps the digests of a layout; others load only what `docker save` writes. */
function archiveOf({ image, ...loadable }: Ruled, loading: Loading): Readable {
  const set: ImageSet = { top: image.manifest, images: [image] };
  if (!loading.containerdStore) return dockerArchive([{ ...loadable, set }], loading);
  const entry = { descriptor: image.manifest.descriptor, names: loadable.full };
  return ociArchive([set], layoutIndex([entry], CONTAINERD_NAME));
}

/** Engines with a containerd store identify an image by its manifest, others by its config. */
function keeps(image: Image, kept: EngineImage | undefined): string {
  const id = kept?.id.replace(/^sha256:/, '');
  const is = (digest: Digest): boolean => digest === `sha256:${id}`;
  if (is(image.manifest.descriptor.digest)) return 'keeps it under the same digest';
  if (is(image.config.descriptor.digest))
    return `keeps it under its config's digest, ${image.config.descriptor.digest}`;
  return `keeps it as ${kept?.id ?? 'an image without a name'}`;
}
