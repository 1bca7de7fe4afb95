import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, Hasher } from '#oci/digest.ts';
import { MEDIA } from '#oci/media-types.ts';

/** A layer that lies in a file. */
export interface StoredLayer {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  readonly file: string;
}

export interface LayerRequest {
  readonly folder: string;
  readonly name: string;
  /** What the layer is made by; another recipe makes it anew. */
  readonly recipe: string;
}

/** The layer as an earlier run left it; one that was not finished counts for nothing. */
export async function findLayer(request: LayerRequest): Promise<StoredLayer | undefined> {
  try {
    const record: StoredLayer & { recipe: string } = JSON.parse(await readFile(recordFile(request), 'utf8'));
    const file = layerFile(request);
    const isWhole = record.recipe === request.recipe && (await stat(file)).size === record.descriptor.size;
    return isWhole ? { descriptor: record.descriptor, diffId: record.diffId, file } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a command that writes a tar, compresses it on all cores, and keeps it with the digests of both forms. */
export async function packLayer(request: LayerRequest, tarCommand: readonly string[]): Promise<StoredLayer> {
  const file = layerFile(request);
  const [program = '', ...args] = tarCommand;
  const tar = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, LC_ALL: 'C' } });
  const pigz = spawn('pigz', ['--no-name', '-2'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const plain = new Hasher();
  const packed = new Hasher();
  await Promise.all([
    exitOf(tar, tarCommand),
    exitOf(pigz, ['pigz']),
    pipeline(tar.stdout, counting(plain), pigz.stdin),
    pipeline(pigz.stdout, counting(packed), createWriteStream(`${file}.part`)),
  ]);
  await rename(`${file}.part`, file);
  const descriptor = { mediaType: MEDIA.dockerLayerGzip, ...packed.finish() };
  const layer: StoredLayer = { descriptor, diffId: plain.finish().digest, file };
  await writeFile(recordFile(request), JSON.stringify({ ...layer, recipe: request.recipe }));
  return layer;
}

export function openLayer(layer: StoredLayer): NodeJS.ReadableStream {
  return createReadStream(layer.file);
}

function layerFile(request: LayerRequest): string {
  return join(request.folder, `${request.name}.tar.gz`);
}

function recordFile(request: LayerRequest): string {
  return join(request.folder, `${request.name}.json`);
}

function counting(hasher: Hasher): (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer> {
  return async function* (chunks) {
    for await (const chunk of chunks) {
      hasher.update(chunk);
      yield chunk;
    }
  };
}

async function exitOf(child: ReturnType<typeof spawn>, command: readonly string[]): Promise<void> {
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`"${command.join(' ')}" ended with ${exitCode ?? child.signalCode}`);
}
