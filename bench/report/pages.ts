import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from '../results.ts';
import { drawApp } from './bars.ts';
import { resultsText } from './tables.ts';

const BEGIN = '<!-- results: written by script/bench -->';
const END = '<!-- end of results -->';

/** Puts the tables into `benchmarks.md` between its two marks, and a picture of each app beside it. */
export async function writePages(results: Results, folder: string): Promise<void> {
  const pictures = join(folder, 'benchmarks');
  await mkdir(pictures, { recursive: true });
  for (const { name } of results.apps) await writeFile(join(pictures, `${name}.svg`), drawApp(results, name));
  const page = join(folder, 'benchmarks.md');
  const old = await readFile(page, 'utf8').catch(() => `${BEGIN}\n${END}\n`);
  const [before = '', rest = ''] = old.split(BEGIN);
  const after = rest.split(END)[1] ?? '\n';
  await writeFile(page, `${before}${BEGIN}\n\n${resultsText(results)}\n${END}${after}`);
}
