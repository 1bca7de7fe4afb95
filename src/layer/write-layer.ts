import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pMapIterable } from 'p-map';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, Hasher, hexOf } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { TarEntry } from './entry.ts';
import { fileChunks } from './file-chunks.ts';
import { gzipMember, gzipStream, type Level } from './gzip.ts';
import { END_OF_ARCHIVE, headerOf, paddingOf } from './tar-header.ts';

/**
 * Files up to this size are compressed whole, several at once; larger ones are streamed one by one, on one core. The size
 * of most assemblies, and {@link AT_ONCE} of them waiting beside as many at work are some 60 MiB.
 */
const WHOLE_MAX = 4 * 1024 * 1024;
const AT_ONCE = 4;

export interface WrittenLayer {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
}

/**
 * Writes entries as a gzipped tar into `blobs` (an OCI layout's `blobs/sha256`), named by its digest.
 * Same entries and contents, same bytes; memory does not grow with the layer.
 */
export async function writeLayer(request: {
  readonly entries: readonly TarEntry[];
  readonly level: Level;
  readonly blobs: string;
}): Promise<WrittenLayer> {
  await mkdir(request.blobs, { recursive: true });
  const draft = join(request.blobs, `.draft-${process.pid}-${crypto.randomUUID()}`);
  try {
    const written = await writeDraft(draft, request);
    await rename(draft, join(request.blobs, hexOf(written.descriptor.digest)));
    return written;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(
  draft: string,
  request: { entries: readonly TarEntry[]; level: Level },
): Promise<WrittenLayer> {
  const raw = new Hasher();
  const packed = new Hasher();
  await using file = await open(draft, 'wx');
  for await (const chunk of layerBytes(request, raw)) {
    packed.update(chunk);
    await file.writeFile(chunk);
  }
  const { digest, size } = packed.finish();
  return { descriptor: { mediaType: MEDIA.ociLayerGzip, digest, size }, diffId: raw.finish().digest };
}

interface Member {
  readonly raw: AsyncIterable<Uint8Array> | Uint8Array;
  readonly gz?: Uint8Array;
}

async function* layerBytes(
  request: { entries: readonly TarEntry[]; level: Level },
  raw: Hasher,
): AsyncIterable<Uint8Array> {
  const { entries, level } = request;
  const members = pMapIterable(entries, (entry) => memberOf(entry, level), {
    concurrency: AT_ONCE,
    backpressure: AT_ONCE,
  });
  for await (const member of members) yield* hashed(member, { raw, level });
  yield* hashed({ raw: END_OF_ARCHIVE }, { raw, level });
}

async function memberOf(entry: TarEntry, level: Level): Promise<Member> {
  if (entry.kind === 'file' && entry.size > WHOLE_MAX) return { raw: fileBytes(entry) };
  const content = entry.kind === 'file' ? await readFile(entry.source) : new Uint8Array();
  checkSize(entry, content.length);
  const bytes = Buffer.concat([headerOf(entry), content, paddingOf(content.length)]);
  return { raw: bytes, gz: await gzipMember(bytes, level) };
}

async function* hashed(member: Member, into: { raw: Hasher; level: Level }): AsyncIterable<Uint8Array> {
  const { raw, level } = into;
  if (member.raw instanceof Uint8Array) {
    raw.update(member.raw);
    yield member.gz ?? (await gzipMember(member.raw, level));
    return;
  }
  yield* gzipStream(watched(member.raw, raw), level);
}

async function* watched(chunks: AsyncIterable<Uint8Array>, hasher: Hasher): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    hasher.update(chunk);
    yield chunk;
  }
}

async function* fileBytes(entry: TarEntry & { kind: 'file' }): AsyncIterable<Uint8Array> {
  yield headerOf(entry);
  let seen = 0;
  for await (const chunk of fileChunks(entry.source)) {
    seen += chunk.length;
    yield chunk;
  }
  checkSize(entry, seen);
  yield paddingOf(entry.size);
}

/** A file that changed since it was hashed would make a broken archive; better no layer than that. */
function checkSize(entry: TarEntry, seen: number): void {
  if (entry.kind === 'file' && entry.size !== seen) {
    throw new Error(`${entry.source} has ${seen} bytes now and had ${entry.size} when it was measured`);
  }
}
