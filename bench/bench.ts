import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defined } from '#base/objects.ts';
import { runCommand } from '../test/world/command.ts';
import { PROJECT_ROOT, workFolder } from '../test/world/work-folder.ts';
import { allApps } from './apps/apps.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { makePlan, type Step } from './plan.ts';
import { writePages } from './report/pages.ts';
import type { LayersResult, Result, Results } from './results.ts';
import type { EngineName } from './world/engine.ts';
import { startWorld } from './world/world.ts';

async function bench(options: Options): Promise<void> {
  const plan = makePlan(allApps(), options);
  if (options.help) return console.log(HELP);
  const resultsFile = join(PROJECT_ROOT, 'bench', RESULTS[options.engine]);
  if (options.pages) return await writeDocs(JSON.parse(await readFile(resultsFile, 'utf8')), options.engine);
  if (options.list) return console.log(plan.map(inOneLine).join('\n'));
  const startedAt = new Date();
  await using world = await startWorld({ say, action: options.action ?? PROJECT_ROOT, engine: options.engine });
  const machine = await describeMachine(world);
  if (machine.load > 1) say(`The load is ${machine.load}: other programs run, and the times will not mean much.`);
  const isForPages = options.isWhole || options.again;
  const file = isForPages ? resultsFile : join(await workFolder('bench'), 'results.json');
  const earlier: Partial<Results> = options.again
    ? JSON.parse(await readFile(resultsFile, 'utf8').catch(() => '{}'))
    : {};
  const keep = async (more: Partial<Results> & Pick<Results, 'results'>): Promise<Results> => {
    const minutes = Math.round((Date.now() - startedAt.getTime()) / 6000 + 10 * (earlier.minutes ?? 0)) / 10;
    const now = { date: startedAt.toISOString(), minutes, machine, apps: appsOf(plan) };
    const all = {
      ...now,
      ...earlier,
      apps: unionOf(earlier.apps ?? [], now.apps),
      minutes,
      ...more,
      results: inPlace(earlier.results ?? [], more.results),
    };
    await writeFile(file, `${JSON.stringify(all, undefined, 2)}\n`);
    return all;
  };
  const { results, container } = await measure({
    world,
    plan,
    say,
    signal: stopSignal(),
    keep: async (so) => void (await keep({ results: so })),
  });
  if (process.exitCode === 130) return say('Stopped; what was started and made is taken away again.');
  const layers = isForPages && options.engine === 'found' ? { layers: await measureLayers() } : {};
  // The floor of what stays is made of it: peers that are measured anew may start none.
  const start = { containerSeconds: earlier.machine?.containerSeconds, ...container };
  const done = await keep({ results, machine: { ...machine, ...defined(start) }, ...layers });
  const { engine } = options;
  await (isForPages ? writeDocs(done, engine) : writePages(done, { folder: dirname(file), engine }));
  say(`\n${done.minutes} minutes; results in ${file}.`);
}

/** The same scenario of the same app is measured by all its peers at once: all or none of it is replaced. */
function inPlace(earlier: readonly Result[], now: readonly Result[]): readonly Result[] {
  const nameOf = ({ app, scenario, latencyMs, megabytesPerSecond }: Result): string =>
    [app, scenario, latencyMs, megabytesPerSecond].join(' ');
  const measured = new Set(now.map(nameOf));
  return [...earlier.filter((result) => !measured.has(nameOf(result))), ...now];
}

const RESULTS = { found: 'results.json', 'docker-newer': 'results-docker-newer.json' } as const;

/** The committed pages, and the results, as the project's linter wants them. */
async function writeDocs(results: Results, engine: EngineName): Promise<void> {
  const docs = join(PROJECT_ROOT, 'docs');
  await writePages(results, { folder: docs, engine });
  const files = [join(PROJECT_ROOT, 'bench', RESULTS[engine]), join(docs, 'benchmarks.md')];
  await runCommand([join(PROJECT_ROOT, 'node_modules/.bin/biome'), 'format', '--write', ...files], {
    cwd: PROJECT_ROOT,
  });
}

/** After the first Ctrl-C the run that is under way ends, and what was made is taken away. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) {
    process.once(name, () => {
      process.exitCode = 130;
      controller.abort();
    });
  }
  return controller.signal;
}

function say(message: string): void {
  console.log(message);
}

function inOneLine({ app, scenario, peers, rounds, link }: Step): string {
  return `${app.name} ${scenario} ×${rounds}, ${link.latencyMs} ms: ${peers.join(' ')}`;
}

function unionOf(earlier: Results['apps'], now: Results['apps']): Results['apps'] {
  const known = new Set(earlier.map(({ name }) => name));
  return [...earlier, ...now.filter(({ name }) => !known.has(name))];
}

function appsOf(plan: readonly Step[]): Results['apps'] {
  const apps = [...new Set(plan.map(({ app }) => app))];
  return apps.map(({ name, title, projects }) => ({ name, title, projects: projects.length }));
}

/** In a process of its own, whose peak of memory is that of the layers alone. */
async function measureLayers(): Promise<LayersResult> {
  const result: LayersResult = JSON.parse(
    await runCommand([process.execPath, join(import.meta.dirname, 'layers.ts'), '--json']),
  );
  return result;
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
