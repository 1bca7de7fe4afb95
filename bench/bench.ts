import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../test/world/command.ts';
import { PROJECT_ROOT, workFolder } from '../test/world/work-folder.ts';
import { allApps } from './apps/apps.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { makePlan } from './plan.ts';
import { writePages } from './report/pages.ts';
import type { LayersResult, Result, Results } from './results.ts';
import { startWorld } from './world/world.ts';

async function bench(options: Options): Promise<void> {
  if (options.help) return console.log(HELP);
  const plan = makePlan(allApps(), options);
  if (options.list) {
    for (const { app, scenario, peers, rounds, link } of plan) {
      console.log(`${app.name} ${scenario} ×${rounds}, ${link.latencyMs} ms: ${peers.join(' ')}`);
    }
    return;
  }
  const startedAt = new Date();
  const say = (message: string): void => console.log(message);
  await using world = await startWorld({ say, action: options.action ?? PROJECT_ROOT });
  const machine = await describeMachine(world);
  if (machine.load > 1) say(`The load is ${machine.load}: other programs run, and the times will not mean much.`);
  const folder = options.isWhole ? join(PROJECT_ROOT, 'bench') : await workFolder('bench');
  await mkdir(folder, { recursive: true });
  const apps = [...new Set(plan.map(({ app }) => app))].map(({ name, title, projects }) => ({
    name,
    title,
    projects: projects.length,
  }));
  const keep = async (results: readonly Result[], more: Partial<Results> = {}): Promise<Results> => {
    const minutes = Math.round((Date.now() - startedAt.getTime()) / 6000) / 10;
    const all: Results = { date: startedAt.toISOString(), minutes, machine, apps, results, ...more };
    await writeFile(join(folder, 'results.json'), `${JSON.stringify(all, undefined, 2)}\n`);
    return all;
  };
  const measured = await measure({ world, plan, say, keep: async (results) => void (await keep(results)) });
  const done = await keep(measured.results, {
    machine: { ...machine, ...measured.container },
    ...(options.isWhole ? { layers: await measureLayers() } : {}),
  });
  const pages = options.isWhole ? join(PROJECT_ROOT, 'docs') : folder;
  await writePages(done, pages);
  say(`\n${done.minutes} minutes; results in ${join(folder, 'results.json')}, pages in ${pages}.`);
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
