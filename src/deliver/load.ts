import { randomUUID } from 'node:crypto';
import type { ContainerEngine, EngineImage } from '#engine/engine.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import { bytesSentOf, type Deliver, type Delivered } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { imageBlobs, outcomesOf } from './image-blobs.ts';
import { type ImageServer, serveImage } from './image-server.ts';

export interface LoadOptions {
  /** Names the engine shall know it by; at least one, or nothing keeps the image there. */
  readonly references: readonly Reference[];
  /** A folder for unpacked layers, used only when the engine cannot reach us. */
  readonly temporary: string;
}

interface Loading extends LoadOptions {
  readonly engine: ContainerEngine;
}

/**
 * Puts an image into the local engine. It pulls from a registry of ours, because what is pulled keeps its digest and
 * moves only the layers that the engine lacks; where it cannot reach us (a remote engine, or one that wants TLS) it
 * gets an archive of everything.
 */
export function loadInto(engine: ContainerEngine, options: LoadOptions): Deliver {
  const loading = { ...options, engine };
  return {
    target: 'the engine',
    deliver: async (image) => (await pullFromUs(image, loading)) ?? (await loadArchive(image, loading)),
  };
}

/** `undefined` when the engine never came to us. */
async function pullFromUs(image: Image, loading: Loading): Promise<Delivered | undefined> {
  const { engine } = loading;
  const repository = `containerize-dotnet/${randomUUID()}`;
  await using server = await serveImage(image, repository);
  const name = `${server.host}/${repository}@${image.manifest.descriptor.digest}`;
  let kept: EngineImage;
  try {
    kept = await engine.pull({ name, platform: describePlatform(image.platform) });
  } catch (error) {
    if (server.served.size === 0) return undefined;
    throw server.failure() ?? error;
  }
  try {
    for (const reference of names(loading)) await engine.tag(name, reference);
  } finally {
    await engine.untag(name);
  }
  return pulled(image, { server, loading, kept });
}

function pulled(
  image: Image,
  parts: { readonly server: ImageServer; readonly loading: Loading; readonly kept: EngineImage },
): Delivered {
  const { server, loading, kept } = parts;
  const blobs = imageBlobs(image).map(({ descriptor, kind }) => {
    const isSent = server.served.has(descriptor.digest);
    const because = isSent ? 'the engine asked for it' : 'the engine has it';
    return {
      digest: descriptor.digest,
      size: descriptor.size,
      kind,
      action: isSent ? 'sent' : 'present',
      because,
    } as const;
  });
  const because = `pulled by the engine, which ${keeps(image, kept)}`;
  return { ...common(image, loading), blobs, bytesSent: bytesSentOf(blobs), because };
}

async function loadArchive(image: Image, loading: Loading): Promise<Delivered> {
  await loading.engine.load(dockerArchive(image, loading));
  const [name = ''] = names(loading);
  const kept = await loading.engine.findImage(name);
  const blobs = outcomesOf(image, { action: 'sent', because: 'an archive holds everything' });
  const because = `loaded as an archive, because the engine could not pull from this machine; it ${keeps(image, kept)}`;
  return { ...common(image, loading), blobs, bytesSent: bytesSentOf(blobs), because };
}

function common(image: Image, loading: Loading): Pick<Delivered, 'target' | 'digest' | 'tags'> {
  return { target: 'the engine', digest: image.manifest.descriptor.digest, tags: names(loading) };
}

/** Engines with a containerd store know an image by its manifest, others by its config. */
function keeps(image: Image, kept: EngineImage | undefined): string {
  const id = kept?.id.replace(/^sha256:/, '');
  const is = (digest: Digest): boolean => digest === `sha256:${id}`;
  if (is(image.manifest.descriptor.digest)) return 'keeps it under the same digest';
  if (is(image.config.descriptor.digest))
    return `keeps it under its config's digest, ${image.config.descriptor.digest}`;
  return `keeps it as ${kept?.id ?? 'an image without a name'}`;
}

function names({ references }: Loading): readonly string[] {
  return references.map(describeReference);
}
