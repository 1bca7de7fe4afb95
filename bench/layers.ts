import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import pMap from 'p-map';
import { makeLayers, type OutputFile } from '#oci/layer/layers.ts';
import type { LayersResult } from './results.ts';
import { timing } from './round.ts';

/**
 * Our layers against zlib alone: the same files, a publish output of assemblies and texts, at the same levels, in turn,
 * medians of 5. The peak of memory is that of processes that only make the layers, of this output and of a larger one.
 *
 *   node bench/layers.ts [--json] [FOLDER]     FOLDER: take its files; without it, those of the .NET runtime on this machine
 */
const ROUNDS = 5;
/** As many as Node has threads for it. */
const AT_ONCE = 4;
/** Levels of `#oci/layer/layers.ts`, for files of packages and files of the app. */
const LEVEL = { package: 6, app: 4 } as const;

interface Output {
  readonly directory: string;
  readonly files: readonly OutputFile[];
  readonly bytes: number;
}

async function compare(output: Output): Promise<LayersResult> {
  const rounds: { readonly ours: number; readonly one: number; readonly many: number }[] = [];
  await secondsOfLayers(output);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      ours: await secondsOfLayers(output),
      one: await secondsOfZlib(output, 1),
      many: await secondsOfZlib(output, AT_ONCE),
    });
  }
  const ours = timing(rounds.map((round) => round.ours));
  const zlib = timing(rounds.map((round) => round.many));
  const quarter = output.files.filter((_file, at) => at % 4 === 0);
  const small = { ...output, files: quarter, bytes: sizeOf(output.directory, quarter) };
  return {
    files: output.files.length,
    megabytes: megabytes(output.bytes),
    oursSeconds: ours,
    zlibSeconds: zlib,
    zlibOneByOneSeconds: timing(rounds.map((round) => round.one)),
    speed: Math.round((zlib.median / ours.median) * 100) / 100,
    peakMiB: peakOf(small),
    smallMegabytes: megabytes(small.bytes),
    largePeakMiB: peakOf(output),
  };
}

/** Half of the files as packages', half as the app's: both levels have their share. */
function readOutput(directory: string): Output {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort();
  const files = paths.map((path, at): OutputFile => ({ path, origin: at % 2 === 0 ? A_PACKAGE : { kind: 'app' } }));
  return { directory, files, bytes: sizeOf(directory, files) };
}

const A_PACKAGE = { kind: 'package', id: 'Some.Package', version: '1.0.0' } as const;

function sizeOf(directory: string, files: readonly OutputFile[]): number {
  return files.reduce((sum, { path }) => sum + statSync(join(directory, path)).size, 0);
}

/** From files on disk to blobs on disk, each with both digests. */
async function secondsOfLayers({ directory, files }: Output): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-layers-'));
  try {
    const startedAt = performance.now();
    await makeLayers({
      directory,
      files,
      system: 'linux',
      root: 'app',
      codec: 'gzip',
      blobs: join(folder, 'blobs'),
      temp: join(folder, 'temp'),
    });
    return (performance.now() - startedAt) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const gzipAsync = promisify(gzip);

/** Compressing alone: bytes are read before the clock starts, and what comes out is dropped. */
async function secondsOfZlib({ directory, files }: Output, concurrency: number): Promise<number> {
  const work = files.map(({ path, origin }) => ({
    bytes: readFileSync(join(directory, path)),
    level: origin.kind === 'package' ? LEVEL.package : LEVEL.app,
  }));
  const startedAt = performance.now();
  await pMap(work, async ({ bytes, level }) => void (await gzipAsync(bytes, { level })), { concurrency });
  return (performance.now() - startedAt) / 1000;
}

/** MiB of a process that makes the layers of these files, once. */
function peakOf({ directory, files }: Output): number {
  const input = JSON.stringify({ directory, files });
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--peak'], { input, encoding: 'utf8' });
  return Math.round(Number(stdout) / 1024);
}

async function printPeak(): Promise<void> {
  const { directory, files }: Output = JSON.parse(readFileSync(0, 'utf8'));
  await secondsOfLayers({ directory, files, bytes: 0 });
  console.log(process.resourceUsage().maxRSS);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}

/** The shared frameworks of the .NET SDK here: some three hundred assemblies and native libraries, as an application has. */
function sharedFrameworks(): string {
  const runtimes = spawnSync('dotnet', ['--list-runtimes'], { encoding: 'utf8' }).stdout;
  const folder = /\[(.+)[/\\]Microsoft\.NETCore\.App\]/.exec(runtimes)?.[1];
  if (folder === undefined) throw new Error('No .NET runtime on this machine: give a folder with a publish output.');
  return folder;
}

const args = process.argv.slice(2);
if (args.includes('--peak')) await printPeak();
else {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? sharedFrameworks();
  const result = await compare(readOutput(folder));
  console.log(args.includes('--json') ? JSON.stringify(result) : inWords(result));
}

function inWords({ files, oursSeconds, zlibSeconds, speed, ...result }: LayersResult): string {
  const size = `${files} files, ${result.megabytes} MB`;
  const times = `layers ${oursSeconds.median.toFixed(2)} s, zlib alone ${zlibSeconds.median.toFixed(2)} s`;
  const memory = `peak ${result.peakMiB} MiB for ${result.smallMegabytes} MB, ${result.largePeakMiB} MiB for all`;
  return `${size}: ${times}, ${Math.round(speed * 100)} % of zlib's speed; ${memory}.`;
}
