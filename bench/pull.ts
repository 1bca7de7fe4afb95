import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEMORY_FOLDER } from '#base/memory-folder.ts';
import { decompressed } from '#oci/decompressed.ts';
import { totalSize } from '#oci/descriptor.ts';
import type { BaseImage } from '#oci/image.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import { unpackImage } from '#oci/unpack-image.ts';
import { ensureBaseImages } from '../test/world/base-images.ts';
import { runCommand } from '../test/world/command.ts';
import { worldRegistries } from '../test/world/registries.ts';
import { PROJECT_ROOT } from '../test/world/work-folder.ts';
import { table } from './report/table.ts';
import { median } from './statistics.ts';
import { type EngineName, openEngine } from './world/engine.ts';
import { type CountingProxy, type Link, startProxy } from './world/proxy.ts';

/**
 * What it takes until the SDK image can be used, and what that consists of: the engines' own pull, this action's unpacking,
 * the download alone, and the decompression alone. All take turns; medians of 5.
 *
 *   node bench/pull.ts    writes the table into docs/benchmarks.md
 */
const ROUNDS = 5;
/** About what a hosted runner has. */
const LINK: Link = { latencyMs: 10, megabytesPerSecond: 100 };

/** Returns seconds. */
type Way = (registry: string) => Promise<number>;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const imageOf = (registry: string): string => `${registry}/dotnet/sdk:10.0`;

async function open(registry: string): Promise<BaseImage> {
  const { registries } = worldRegistries();
  const platform = { os: 'linux', architecture: process.arch === 'x64' ? 'amd64' : process.arch };
  return await pullBase(registries, { reference: parseReference(imageOf(registry)), platform });
}

const pulled: Way = async (registry) => {
  const taken = await seconds(() => runCommand(['docker', 'pull', '--quiet', imageOf(registry)]));
  await runCommand(['docker', 'image', 'rm', '--force', imageOf(registry)]);
  return taken;
};

function unpackedBelow(parent: string): Way {
  return async (registry) => {
    const folder = await mkdtemp(join(parent, 'bench-pull-'));
    const { signal } = new AbortController();
    const unpack = async (): Promise<void> => {
      const { layers } = await open(registry);
      await unpackImage(layers, { folder: join(folder, 'root'), most: 4e9, signal, onBytes: () => undefined });
    };
    const taken = await seconds(unpack);
    await rm(folder, { recursive: true });
    return taken;
  };
}

/** With the check of its digest, as in every way. */
const downloaded: Way = async (registry) =>
  seconds(async () => await Promise.all((await open(registry)).layers.map((layer) => drained(layer.open()))));

/** The largest layer decides, because one layer is one stream. */
const decompressedAlone: Way = async (registry) => {
  const { layers } = await open(registry);
  const kept = await Promise.all(layers.map(async (layer) => ({ ...layer, chunks: await all(layer.open()) })));
  return await seconds(() =>
    Promise.all(kept.map(({ chunks, ...layer }) => drained(decompressed({ ...layer, open: () => replay(chunks) })))),
  );
};

/** In a process of its own, so that the proxy has a core. */
function inProcess(what: string, parent = ''): Way {
  return async (registry) => Number(await runCommand([process.execPath, import.meta.filename, what, registry, parent]));
}

async function drained(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const kept: Uint8Array[] = [];
  for await (const chunk of chunks) kept.push(chunk);
  return kept;
}

async function* replay(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

interface Row {
  readonly title: string;
  readonly engine: EngineName | undefined;
  readonly way: Way;
}

const ROWS: readonly Row[] = [
  { title: 'pulled by a newer Docker, containerd image store', engine: 'docker-newer', way: pulled },
  { title: 'unpacked by this action, on disk', engine: undefined, way: inProcess('unpack', tmpdir()) },
  { title: 'unpacked by this action, in memory', engine: undefined, way: inProcess('unpack', MEMORY_FOLDER) },
  { title: 'downloaded alone', engine: undefined, way: inProcess('download') },
  { title: 'decompressed alone', engine: undefined, way: inProcess('decompress') },
];

async function measureRows(
  proxy: CountingProxy,
  engine: EngineName | undefined,
): Promise<readonly (readonly string[])[]> {
  const own = ROWS.filter((row) => row.engine === engine);
  const measured = own.map((row) => ({ ...row, times: [] as number[] }));
  proxy.shape(LINK);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { title, way, times } of measured) {
      times.push(await way(proxy.host));
      console.log(`${round}  ${title}: ${times.at(-1)?.toFixed(2)} s`);
    }
  }
  return measured.map(({ title, times }) => [title, textOf(times)]);
}

function textOf(times: readonly number[]): string {
  return `${median(times).toFixed(2)} s (${Math.min(...times).toFixed(2)}, ${times.length})`;
}

const BEGIN = '<!-- pull: written by bench/pull.ts -->';
const END = '<!-- end of pull -->';

async function writeTable(text: string): Promise<void> {
  const page = join(PROJECT_ROOT, 'docs/benchmarks.md');
  const [before = '', rest = ''] = (await readFile(page, 'utf8')).split(BEGIN);
  await writeFile(page, `${before}${BEGIN}\n\n${text}\n${END}${rest.split(END)[1] ?? '\n'}`);
}

const [what, at = '', parent = ''] = process.argv.slice(2);
if (what !== undefined) {
  const ways: Readonly<Record<string, Way>> = {
    unpack: unpackedBelow(parent),
    download: downloaded,
    decompress: decompressedAlone,
  };
  console.log(await ways[what]?.(at));
  process.exit();
}

await using started = new AsyncDisposableStack();
const images = await ensureBaseImages(console.log);
started.defer(() => images.stop());
const proxy = await startProxy(images.registry);
started.defer(() => proxy.stop());
const rows: (readonly string[])[] = [];
const engine = await openEngine('docker-newer');
try {
  await engine.use('fresh');
  rows.push(...(await measureRows(proxy, engine.name)));
} finally {
  await engine.stop();
}
rows.push(...(await measureRows(proxy, undefined)));
const { layers } = await open(images.registry);
const size = totalSize(layers);
const bases = `Base images: ${images.say.replace(/ at 127\.0\.0\.1:\d+/, '')}.`;
const head = ['', 'seconds, median (least, runs)'];
await writeTable(
  `${bases} The SDK image has ${Math.round(size / 1e6)} MB in ${layers.length} layers. The registry is 10 ms away and sends 100 MB/s.\n\n${table(head, rows)}`,
);
