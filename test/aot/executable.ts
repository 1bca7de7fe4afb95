import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAll } from '#oci/blob.ts';
import { runCommand } from '../world/command.ts';
import { layersOf, pulledImage } from '../world/containerize.ts';
import { readTar } from '../world/read-tar.ts';

/** The one file that an image has on top of its base. */
export interface Executable extends AsyncDisposable {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Of the image's own layers as they are pushed, in bytes. */
  readonly pushed: number;
  /** As readelf names it: `AArch64`. */
  readonly machine: string;
  readonly interpreter: string;
  /** How many assemblies have native code beside their own: the signature of its header (readytorun.h). */
  readonly compiled: number;
}

/**
 * Takes it out of an image, by name and digest.
 * @throws Error where there are other files, or another one is started
 */
export async function takeExecutable(image: string): Promise<Executable> {
  const { manifest, config } = await pulledImage(image);
  const comments = (config.history ?? [])
    .filter((entry) => entry.empty_layer !== true)
    .map(({ comment = '' }) => comment);
  const layers = await layersOf(image);
  const own = layers.filter((_layer, at) => / of /.test(comments[at] ?? ''));
  const files = new Map<string, Uint8Array>();
  for (const layer of own) {
    const all = await readTar(gunzipSync(await readAll(layer.open())));
    for (const [name, bytes] of all) if (!name.endsWith('/')) files.set(name, bytes);
  }
  const [[name = '', bytes = new Uint8Array()] = [], ...others] = [...files];
  const started = config.config?.Entrypoint?.join(' ') ?? '';
  if (others.length > 0 || started !== `/${name}`) {
    throw new Error(`${manifest.config.digest} has ${[...files.keys()].join(', ')}, and starts ${started}`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'executable-'));
  const path = join(folder, basename(name));
  await writeFile(path, bytes);
  await chmod(path, 0o755);
  return {
    path,
    size: bytes.length,
    pushed: own.reduce((sum, { descriptor }) => sum + descriptor.size, 0),
    ...(await readHeaders(path)),
    compiled: (await readFile(path)).toString('latin1').split('RTR\0').length - 1,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** By another reader of ELF than ours. */
async function readHeaders(path: string): Promise<Pick<Executable, 'machine' | 'interpreter'>> {
  const text = await runCommand(['readelf', '--wide', '--file-header', '--program-headers', path]);
  return {
    machine: /Machine:\s+(.+)/.exec(text)?.[1] ?? '',
    interpreter: /program interpreter: ([^\]]+)/.exec(text)?.[1] ?? '',
  };
}
