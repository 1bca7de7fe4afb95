import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pMapIterable } from 'p-map';
import { cancelled } from '#base/action-error.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, Hasher, hexOf } from '#oci/digest.ts';
import { type Compression, gzipMember, LAYER_TYPE, zstdFrame } from './codec.ts';
import type { TarEntry } from './entry.ts';
import { partsOf, readPart, type TarPart } from './tar-parts.ts';

/** How many parts of a layer are compressed at once, and how many more may wait: about 16 MiB of memory. */
const AT_ONCE = 4;

export interface WrittenLayer {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
}

/**
 * Writes entries as a compressed tar into `blobs` (an OCI layout's `blobs/sha256`), named by its digest. The same
 * entries and contents give the same bytes; memory does not grow with the layer.
 */
export async function writeLayer(
  request: Packing & {
    readonly blobs: string;
    /** Stops the work between two parts, with an ActionError CANCELLED. */
    readonly signal?: AbortSignal | undefined;
  },
): Promise<WrittenLayer> {
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
  request: Packing & { readonly signal?: AbortSignal | undefined },
): Promise<WrittenLayer> {
  const raw = new Hasher();
  const packed = new Hasher();
  await using file = await open(draft, 'wx');
  for await (const chunk of layerBytes(request, raw)) {
    if (request.signal?.aborted === true) throw cancelled('making a layer');
    packed.update(chunk);
    await file.writeFile(chunk);
  }
  const { digest, size } = packed.finish();
  return { descriptor: { mediaType: LAYER_TYPE[request.codec], digest, size }, diffId: raw.finish().digest };
}

interface Packing extends Compression {
  readonly entries: readonly TarEntry[];
}

interface Member {
  readonly raw: Uint8Array;
  readonly packed: Uint8Array;
}

function layerBytes({ entries, codec, level }: Packing, raw: Hasher): AsyncIterable<Uint8Array> {
  return codec === 'zstd' ? zstdFrame(tarBytes(entries, raw), level) : gzipMembers({ entries, level }, raw);
}

async function* tarBytes(entries: readonly TarEntry[], raw: Hasher): AsyncIterable<Uint8Array> {
  for await (const bytes of pMapIterable(partsOf(entries), readPart, { concurrency: AT_ONCE, backpressure: AT_ONCE })) {
    raw.update(bytes);
    yield bytes;
  }
}

async function* gzipMembers(
  { entries, level }: Pick<Packing, 'entries' | 'level'>,
  raw: Hasher,
): AsyncIterable<Uint8Array> {
  const members = pMapIterable(partsOf(entries), (part) => memberOf(part, level), {
    concurrency: AT_ONCE,
    backpressure: AT_ONCE,
  });
  for await (const member of members) {
    raw.update(member.raw);
    yield member.packed;
  }
}

async function memberOf(part: TarPart, level: number): Promise<Member> {
  const raw = await readPart(part);
  return { raw, packed: await gzipMember(raw, level) };
}
