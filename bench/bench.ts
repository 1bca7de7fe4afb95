import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../test/world/command.ts';
import { PROJECT_ROOT, workFolder } from '../test/world/work-folder.ts';
import { allApps } from './apps/apps.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { makePlan, type Step } from './plan.ts';
import { writePages } from './report/pages.ts';
import type { LayersResult, Results } from './results.ts';
import { startWorld } from './world/world.ts';

async function bench(options: Options): Promise<void> {
  const plan = makePlan(allApps(), options);
  if (options.help) return console.log(HELP);
  if (options.list) return console.log(plan.map(inOneLine).join('\n'));
  const startedAt = new Date();
  await using world = await startWorld({ say, action: options.action ?? PROJECT_ROOT });
  const machine = await describeMachine(world);
  if (machine.load > 1) say(`The load is ${machine.load}: other programs run, and the times will not mean much.`);
  const folder = options.isWhole ? join(PROJECT_ROOT, 'bench') : await workFolder('bench');
  const keep = async (more: Partial<Results>): Promise<Results> => {
    const minutes = Math.round((Date.now() - startedAt.getTime()) / 6000) / 10;
    const all = { date: startedAt.toISOString(), minutes, machine, apps: appsOf(plan), results: [], ...more };
    await writeFile(join(folder, 'results.json'), `${JSON.stringify(all, undefined, 2)}\n`);
    return all;
  };
  const { results, container } = await measure({
    world,
    plan,
    say,
    keep: async (so) => void (await keep({ results: so })),
  });
  const layers = options.isWhole ? { layers: await measureLayers() } : {};
  const done = await keep({ results, machine: { ...machine, ...container }, ...layers });
  const pages = options.isWhole ? join(PROJECT_ROOT, 'docs') : folder;
  await writePages(done, pages);
  if (options.isWhole) await formatFiles(join(folder, 'results.json'), join(pages, 'benchmarks.md'));
  say(`\n${done.minutes} minutes; results in ${join(folder, 'results.json')}, pages in ${pages}.`);
}

function say(message: string): void {
  console.log(message);
}

function inOneLine({ app, scenario, peers, rounds, link }: Step): string {
  return `${app.name} ${scenario} ×${rounds}, ${link.latencyMs} ms: ${peers.join(' ')}`;
}

function appsOf(plan: readonly Step[]): Results['apps'] {
  const apps = [...new Set(plan.map(({ app }) => app))];
  return apps.map(({ name, title, projects }) => ({ name, title, projects: projects.length }));
}

/** As the project's linter wants committed files. */
async function formatFiles(...files: readonly string[]): Promise<void> {
  await runCommand([join(PROJECT_ROOT, 'node_modules/.bin/biome'), 'format', '--write', ...files], {
    cwd: PROJECT_ROOT,
  });
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
