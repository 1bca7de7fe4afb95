import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from '../results.ts';
import type { EngineName } from '../world/engine.ts';
import { drawApp } from './bars.ts';
import { drawOverview } from './overview.ts';
import { resultsText } from './tables.ts';

/** What the results of an engine are on the page: the text between two marks, and pictures with a prefix. */
interface Part {
  readonly begin: string;
  readonly end: string;
  readonly prefix: string;
}

const PARTS: Readonly<Record<EngineName, Part>> = {
  found: { begin: '<!-- results: written by script/bench -->', end: '<!-- end of results -->', prefix: '' },
  'docker-newer': {
    begin: '<!-- newer results: written by script/bench --engine docker-newer -->',
    end: '<!-- end of newer results -->',
    prefix: 'newer-',
  },
};

/** Puts the tables of an engine's results into `benchmarks.md` between two marks, and a picture of each app beside it. */
export async function writePages(
  results: Results,
  { folder, engine }: { readonly folder: string; readonly engine: EngineName },
): Promise<void> {
  const { begin, end, prefix } = PARTS[engine];
  const pictures = join(folder, 'benchmarks');
  await mkdir(pictures, { recursive: true });
  for (const { name } of results.apps) await writeFile(join(pictures, `${prefix}${name}.svg`), drawApp(results, name));
  if (engine === 'docker-newer') await writeFile(join(pictures, 'overview.svg'), drawOverview(results));
  const page = join(folder, 'benchmarks.md');
  const old = await readFile(page, 'utf8').catch(() => `${begin}\n${end}\n`);
  const [before = '', rest = ''] = old.split(begin);
  const after = rest.split(end)[1] ?? '\n';
  await writeFile(page, `${before}${begin}\n\n${resultsText(results, prefix)}\n${end}${after}`);
}
