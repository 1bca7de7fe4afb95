import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBaseImages } from '../test/world/base-images.ts';
import { startCacheService } from '../test/world/cache-service.ts';
import { lastLines, runCommand } from '../test/world/command.ts';
import { ensureEngine } from '../test/world/engine.ts';
import { runAction } from '../test/world/runner.ts';
import { PROJECT_ROOT } from '../test/world/work-folder.ts';
import type { App } from './apps/app.ts';
import { sampleApp } from './apps/sample.ts';
import { makeUpstream, type Upstream } from './apps/upstream.ts';
import { BUILD_ENV } from './peers/build-env.ts';
import { table } from './report/table.ts';
import { median } from './statistics.ts';

/**
 * What many source files beside a small web project cost: a change of one line, and no change, with everything warm. Beside
 * them `cp -a` of the checkout, the least of all rounds, and the time of `dotnet` alone; medians of the rest.
 *
 *   node bench/large.ts [--files N,N] [--rounds N] [--action FOLDER]    without --action: writes docs/benchmarks.md
 */
const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '1000,10000,30000,100000,200000' },
    rounds: { type: 'string', default: '5' },
    action: { type: 'string', default: PROJECT_ROOT },
  },
});
const FILES_IN_FOLDER = 100;
const LINE = 'public static class C { public static int F(int x) => x * 31 + 7; } // a line of code\n';

interface Round {
  readonly line: number;
  readonly same: number;
  readonly post: number;
  readonly dotnet: number;
  readonly copy: number;
  /** Largest resident memory of the main job in a one-line build and without changes, in MB. */
  readonly lineMemory: number;
  readonly sameMemory: number;
}

/** About 5 kB each, as in a large repository, and no project includes them. */
function largeApp(count: number): App {
  const sample = sampleApp();
  const others = Array.from({ length: count }, (_, at): readonly [string, string] => {
    const folder = Math.floor(at / FILES_IN_FOLDER);
    const size = 20 + ((at * 7919) % 80);
    return [
      `other/a${Math.floor(folder / FILES_IN_FOLDER)}/b${folder % FILES_IN_FOLDER}/File${at}.cs`,
      `// ${at}\n${LINE.repeat(size)}`,
    ];
  });
  const moved = (path: string): string => (path === 'nuget.config' || path.startsWith('feed/') ? path : `web/${path}`);
  return {
    ...sample,
    project: 'web/Hello.csproj',
    projects: ['web/Hello.csproj'],
    files: (edits) =>
      new Map([...[...sample.files(edits)].map(([path, text]) => [moved(path), text] as const), ...others]),
  };
}

async function measure(
  count: number,
  world: { readonly registry: string; readonly folder: string },
): Promise<readonly Round[]> {
  await using own = new AsyncDisposableStack();
  const folder = await mkdtemp(join(world.folder, `${count}-`));
  own.defer(() => rm(folder, { recursive: true, force: true }));
  const cache = await startCacheService();
  own.defer(() => cache.stop());
  const source = join(folder, 'upstream');
  await mkdir(source);
  const upstream = await makeUpstream(largeApp(count), source);
  const workspace = join(folder, 'checkout');
  await upstream.cloneTo(workspace);
  const place: Place = { folder, workspace, upstream, registry: world.registry, env: cache.env() };
  await build(place);
  await build(place);
  const rounds: Round[] = [];
  for (let at = 0; at < Number(options.rounds); at += 1) {
    await upstream.edit('web');
    await upstream.update(workspace);
    const line = await build(place);
    const same = await build(place);
    const copy = await copyOf(place);
    const round = {
      ...{ line: line.seconds, post: line.post, dotnet: line.dotnet, lineMemory: line.memory, copy },
      ...{ same: same.seconds, sameMemory: same.memory },
    };
    console.log(count, JSON.stringify(round));
    rounds.push(round);
  }
  return rounds;
}

interface Place {
  readonly folder: string;
  readonly workspace: string;
  readonly upstream: Upstream;
  readonly registry: string;
  readonly env: Readonly<Record<string, string>>;
}

async function build({ folder, workspace, upstream, registry, env }: Place) {
  const temp = await mkdtemp(join(folder, 'runner-'));
  const memory = join(folder, 'memory');
  const request = {
    workspace,
    temp,
    env,
    action: options.action,
    inputs: {
      project: upstream.app.project,
      images: `${registry}/large`,
      tags: '1',
      'registry-mirrors': `mcr.microsoft.com=${registry}`,
      'build-env': Object.entries(BUILD_ENV)
        .map(([variable, value]) => `${variable}=${value}`)
        .join('\n'),
    },
  };
  const main = await runAction({ ...request, entry: 'main', through: ['/usr/bin/time', '-f', '%M', '-o', memory] });
  if (main.exitCode !== 0) throw new Error(`The action failed:\n${lastLines(main.log, 40)}`);
  const post = await runAction({ ...request, entry: 'post', state: main.state });
  await rm(temp, { recursive: true, force: true });
  return {
    seconds: main.durationMs / 1000,
    post: post.durationMs / 1000,
    dotnet: phaseSeconds(main.log),
    memory: Number(await readFile(memory, 'utf8')) / 1024,
  };
}

/** Of the phase in which `dotnet publish` runs. */
function phaseSeconds(log: string): number {
  const [, minutes = '0', amount = '0', unit = 's'] =
    /^dotnet publish .*: (?:(\d+)m )?([\d.]+)(ms|s)$/m.exec(log) ?? [];
  return Number(minutes) * 60 + (unit === 's' ? Number(amount) : Number(amount) / 1000);
}

async function copyOf({ folder, workspace }: Place): Promise<number> {
  const to = join(folder, 'copy');
  // Otherwise it waits for what was written before.
  await runCommand(['sync']);
  const began = performance.now();
  await runCommand(['cp', '--archive', workspace, to]);
  const seconds = (performance.now() - began) / 1000;
  await rm(to, { recursive: true, force: true });
  return seconds;
}

function rowOf(count: number, rounds: readonly Round[]): readonly string[] {
  const of = (name: keyof Round): number => median(rounds.map((round) => round[name]));
  // A disk that is still writing what went before takes many times as long.
  const copy = Math.min(...rounds.map((round) => round.copy));
  return [
    ...[
      count.toLocaleString('en'),
      `${of('line').toFixed(2)} s`,
      `${of('dotnet').toFixed(2)} s`,
      `${copy.toFixed(2)} s`,
    ],
    ...[(of('line') / (copy + of('dotnet'))).toFixed(2), `${of('same').toFixed(2)} s`, `${of('post').toFixed(2)} s`],
    `${Math.round(Math.max(of('lineMemory'), of('sameMemory')))} MB`,
  ];
}

const BEGIN = '<!-- large: written by bench/large.ts -->';
const END = '<!-- end of large -->';
const HEAD = [
  ...[
    'files',
    'one line',
    '`dotnet` in it',
    '`cp -a`, the least',
    'one line ÷ (`cp -a` + `dotnet`)',
    'no change',
    'post job',
    'memory',
  ],
];

async function writeTable(text: string): Promise<void> {
  const page = join(PROJECT_ROOT, 'docs/benchmarks.md');
  const [before = '', rest = ''] = (await readFile(page, 'utf8')).split(BEGIN);
  await writeFile(page, `${before}${BEGIN}\n\n${text}\n${END}${rest.split(END)[1] ?? '\n'}`);
}

await using started = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'large-'));
started.defer(() => rm(folder, { recursive: true, force: true }));
const engine = await ensureEngine();
started.defer(() => engine.stop());
const images = await ensureBaseImages(console.log);
started.defer(() => images.stop());
const rows: (readonly string[])[] = [];
for (const count of options.files.split(',').map(Number)) {
  rows.push(rowOf(count, await measure(count, { registry: images.registry, folder })));
}
const text = `Base images: ${images.say.replace(/ at 127\.0\.0\.1:\d+/, '')}. Medians of ${options.rounds} rounds.\n\n${table(HEAD, rows)}`;
console.log(text);
if (options.action === PROJECT_ROOT && options.rounds === '5') await writeTable(text);
