import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBaseImages } from '../test/world/base-images.ts';
import { type CacheService, startCacheService } from '../test/world/cache-service.ts';
import { lastLines } from '../test/world/command.ts';
import { ensureEngine } from '../test/world/engine.ts';
import { runAction } from '../test/world/runner.ts';
import { PROJECT_ROOT } from '../test/world/work-folder.ts';
import { sampleApp } from './apps/sample.ts';
import { SYSTEMS } from './apps/systems.ts';
import { makeUpstream, type Upstream } from './apps/upstream.ts';
import { BUILD_ENV } from './peers/build-env.ts';
import { table } from './report/table.ts';
import { median } from './statistics.ts';
import { type CountingProxy, startProxy } from './world/proxy.ts';

/**
 * What more systems and platforms cost: the sample web application after a change of one line, for 1, 2, 4 and 8 lines of
 * `os` on one and on two platforms, in turn, medians of 5. Every run pushes into a repository of its own.
 *
 *   node bench/many.ts    writes the table into docs/benchmarks.md
 */
const ROUNDS = 5;
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

interface Setting {
  readonly systems: number;
  readonly platforms: number;
}

interface Run {
  readonly seconds: number;
  readonly compiles: number;
  /** Bytes that went to the registry. */
  readonly sent: number;
}

const SETTINGS: readonly Setting[] = [1, 2].flatMap((platforms) =>
  [1, 2, 4, 8].map((systems) => ({ systems, platforms })),
);

interface World {
  readonly folder: string;
  readonly upstream: Upstream;
  readonly cache: CacheService;
  /** Of bases and of what is pushed: a base layer is mounted. */
  readonly registry: CountingProxy;
}

async function run(world: World, { systems, platforms }: Setting): Promise<Run> {
  const { folder, upstream, cache, registry } = world;
  await upstream.edit('web');
  const workspace = join(folder, 'checkout');
  await upstream.cloneTo(workspace);
  const temp = await mkdtemp(join(folder, 'runner-'));
  const request = {
    workspace,
    temp,
    env: cache.env(),
    inputs: {
      project: upstream.app.project,
      images: `${registry.host}/many/${upstream.head()}`,
      tags: '1',
      os: SYSTEMS.slice(0, systems).join('\n'),
      platforms: PLATFORMS.slice(0, platforms).join(','),
      'registry-mirrors': `mcr.microsoft.com=${registry.host}`,
      'build-env': Object.entries(BUILD_ENV)
        .map(([variable, value]) => `${variable}=${value}`)
        .join('\n'),
    },
  };
  registry.take();
  const main = await runAction({ ...request, entry: 'main' });
  if (main.exitCode !== 0) throw new Error(`The action failed:\n${lastLines(main.log, 40)}`);
  const { up } = registry.take();
  await runAction({ ...request, entry: 'post', state: main.state });
  await rm(temp, { recursive: true, force: true });
  return { seconds: main.durationMs / 1000, compiles: main.log.match(/ -> \S+\.dll/g)?.length ?? 0, sent: up };
}

async function measure(world: World): Promise<readonly (Setting & { readonly runs: readonly Run[] })[]> {
  const all = SETTINGS.map((setting) => ({ ...setting, runs: [] as Run[] }));
  const [first] = SETTINGS;
  if (first !== undefined) await run(world, first);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const setting of all) {
      const done = await run(world, setting);
      setting.runs.push(done);
      console.log(`${round}  ${setting.systems} × ${setting.platforms}  ${done.seconds.toFixed(2)} s`);
    }
  }
  return all;
}

function rowsOf(all: Awaited<ReturnType<typeof measure>>): readonly (readonly string[])[] {
  const secondsOf = (runs: readonly Run[]): number => median(runs.map(({ seconds }) => seconds));
  const alone = secondsOf(all[0]?.runs ?? []);
  return all.map(({ systems, platforms, runs }) => {
    const seconds = secondsOf(runs);
    const least = Math.min(...runs.map((each) => each.seconds));
    const sent = median(runs.map((each) => each.sent)) / 1000;
    return [
      ...[String(systems), String(platforms), String(median(runs.map(({ compiles }) => compiles)))],
      ...[`${seconds.toFixed(2)} s (${least.toFixed(2)}, ${runs.length})`, `${(seconds / alone).toFixed(2)}`],
      `${Math.round(sent)} kB`,
    ];
  });
}

const BEGIN = '<!-- many: written by bench/many.ts -->';
const END = '<!-- end of many -->';

async function writeTable(rows: readonly (readonly string[])[], bases: string): Promise<void> {
  const page = join(PROJECT_ROOT, 'docs/benchmarks.md');
  const [before = '', rest = ''] = (await readFile(page, 'utf8')).split(BEGIN);
  const head = ['lines of `os`', 'platforms', 'compiles', 'wall time (least, runs)', 'of the first row', 'sent'];
  const text = `${bases}\n\n${table(head, rows)}`;
  await writeFile(page, `${before}${BEGIN}\n\n${text}\n${END}${rest.split(END)[1] ?? '\n'}`);
}

await using started = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'many-'));
started.defer(() => rm(folder, { recursive: true, force: true }));
const engine = await ensureEngine();
started.defer(() => engine.stop());
const images = await ensureBaseImages(console.log);
started.defer(() => images.stop());
const registry = await startProxy(images.registry);
started.defer(() => registry.stop());
const cache = await startCacheService();
started.defer(() => cache.stop());
const upstream = await makeUpstream(sampleApp(), await mkdtemp(join(folder, 'upstream-')));
const measured = await measure({ folder, upstream, cache, registry });
await writeTable(rowsOf(measured), `Base images: ${images.say.replace(/ at 127\.0\.0\.1:\d+/, '')}.`);
