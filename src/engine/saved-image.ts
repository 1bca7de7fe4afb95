import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, realpath, rename } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ActionError, messageOf } from '#base/action-error.ts';
import { LARGE_ARCHIVE } from '#base/archive/limits.ts';
import { unpackNew } from '#base/archive/unpack-new.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { fromBytes } from '#oci/blob.ts';
import { parseConfig } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { Hasher } from '#oci/digest.ts';
import { blobPath, OciLayout } from '#oci/layout.ts';
import { type ImageManifest, LARGEST_CONFIG, LARGEST_DOCUMENT, MOST_ENTRIES } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';

/**
 * Unpacks the output of `docker save` (moby, image/spec/v1.2.md; engines since 25 write it next to an OCI layout,
 * with the same manifest.json) into an OCI layout of one image below `folder`. Layers that are plain tars are
 * compressed, as for a registry.
 * @throws ActionError IMAGE_INVALID
 */
export async function unpackSaved(tar: AsyncIterable<Uint8Array>, folder: string): Promise<string> {
  try {
    return await unpackImage(tar, folder);
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw invalid(messageOf(error), error);
  }
}

async function unpackImage(tar: AsyncIterable<Uint8Array>, folder: string): Promise<string> {
  const saved = join(folder, 'saved');
  await unpackNew(tar, { folder: saved, limits: LARGE_ARCHIVE });
  const { Config: config, Layers: paths } = await readManifest(saved);
  const layout = new OciLayout(join(folder, 'layout'));
  const layers: Descriptor[] = [];
  for (const path of paths) layers.push(await takeLayer(await inside(saved, path), layout));
  const bytes = await readSmallFile(await inside(saved, config), LARGEST_CONFIG);
  const document = fromBytes({ mediaType: MEDIA.ociConfig, bytes, value: parseConfig(bytes) });
  const value: ImageManifest = {
    schemaVersion: 2,
    mediaType: MEDIA.ociManifest,
    config: document.descriptor,
    layers,
  };
  const manifest = fromBytes({ mediaType: MEDIA.ociManifest, bytes: Buffer.from(JSON.stringify(value)), value });
  for (const blob of [document, manifest]) await layout.write(blob);
  await layout.name([{ descriptor: manifest.descriptor, names: [] }]);
  return layout.folder;
}

interface SavedManifest {
  readonly Config: string;
  readonly Layers: readonly string[];
}

async function readManifest(saved: string): Promise<SavedManifest> {
  const text = (await readSmallFile(join(saved, 'manifest.json'), LARGEST_DOCUMENT)).toString('utf8');
  const value = parseJson(text);
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [];
  const { Config, Layers } = isObject(first) ? first : {};
  const paths = Array.isArray(Layers) ? Layers.filter((path) => typeof path === 'string') : [];
  if (typeof Config === 'string' && paths.length <= MOST_ENTRIES) return { Config, Layers: paths };
  throw invalid('the archive contains no image');
}

function invalid(got: string, cause?: unknown): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: 'reading an image from the engine', got, cause });
}

/** Equal layers are links to one another in archives of older engines; none may lead out of the archive. */
async function inside(saved: string, path: string): Promise<string> {
  const [root, real] = await Promise.all([realpath(saved), realpath(join(saved, path))]);
  if (real.startsWith(`${root}${sep}`)) return real;
  throw invalid(`${path} leads out of its archive`);
}

/** Detects the compression by the first bytes: RFC 1952 and RFC 8878. */
async function compressionOf(path: string): Promise<'none' | 'gzip' | 'zstd'> {
  await using file = await open(path);
  const { buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4, position: 0 });
  if (buffer.readUInt16BE(0) === 0x1f8b) return 'gzip';
  return buffer.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}

async function takeLayer(path: string, layout: OciLayout): Promise<Descriptor> {
  const compression = await compressionOf(path);
  const mediaType = compression === 'zstd' ? MEDIA.ociLayerZstd : MEDIA.ociLayerGzip;
  const hasher = new Hasher();
  const watch = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hasher.update(chunk);
      done(undefined, chunk);
    },
  });
  const draft = join(layout.folder, `draft-${randomUUID()}`);
  await mkdir(join(layout.folder, 'blobs', 'sha256'), { recursive: true });
  const steps = compression === 'none' ? [createGzip({ level: 6 }), watch] : [watch];
  await pipeline([createReadStream(path), ...steps, createWriteStream(draft)]);
  const descriptor = { mediaType, ...hasher.finish() };
  await rename(draft, join(layout.folder, blobPath(descriptor)));
  return descriptor;
}
