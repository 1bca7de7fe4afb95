import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { FaultCount } from '../test/world/faults.ts';
import { PROJECT_ROOT } from '../test/world/work-folder.ts';

/** The parts of vitest's JSON report that count. */
interface Report {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly endTime: number;
    readonly assertionResults: readonly { readonly meta: { readonly faults?: readonly FaultCount[] } }[];
  }[];
}

const PAGE = join(PROJECT_ROOT, 'docs/reliability.md');

/**
 * `faults.ts REPORT…`: adds up the faults that the tests of these reports counted, and writes the table of
 * docs/reliability.md. Ends with 1 if one was not survived, or if a report has none.
 */
async function main(files: readonly string[]): Promise<void> {
  const reports = await Promise.all(
    files.map(async (file): Promise<Report> => JSON.parse(await readFile(file, 'utf8'))),
  );
  const counts = reports.flatMap(countsOf);
  const rows = sum(counts);
  const lost = rows.reduce((all, { injected, survived }) => all + injected - survived, 0);
  const injected = rows.reduce((all, row) => all + row.injected, 0);
  await writeTable(rows, { injected, lost, day: dayOf(reports) });
  console.log(`\n${rows.length} faults, injected ${injected} times, ${lost} lost: docs/reliability.md`);
  if (lost > 0 || injected === 0) process.exitCode = 1;
}

function countsOf({ testResults }: Report): readonly FaultCount[] {
  return testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ meta }) => meta.faults ?? []));
}

function dayOf(reports: readonly Report[]): string {
  return new Date(Math.max(...reports.map(({ startTime }) => startTime))).toISOString().slice(0, 10);
}

/** Adds up the counts of the same fault, in the order of their groups. */
function sum(counts: readonly FaultCount[]): readonly FaultCount[] {
  const rows = new Map<string, FaultCount>();
  for (const { group, fault, injected, survived } of counts) {
    const row = rows.get(`${group}\n${fault}`) ?? { group, fault, injected: 0, survived: 0 };
    row.injected += injected;
    row.survived += survived;
    rows.set(`${group}\n${fault}`, row);
  }
  const groups = [...new Set(counts.map(({ group }) => group))].toSorted();
  return groups.flatMap((group) => [...rows.values()].filter((row) => row.group === group && row.injected > 0));
}

interface Totals {
  readonly injected: number;
  readonly lost: number;
  readonly day: string;
}

async function writeTable(rows: readonly FaultCount[], { injected, lost, day }: Totals): Promise<void> {
  const cells = rows.map(({ group, fault, injected: times, survived }) => [
    ...[group, fault, String(times), String(survived), String(times - survived)],
  ]);
  const lines = table(['where', 'fault', 'times', 'survived', 'lost'], cells);
  const said = `On ${day}, ${cpus().length} cores: ${rows.length} faults, injected ${injected} times, ${lost} lost.`;
  const text = await readFile(PAGE, 'utf8');
  const marks = /(<!-- faults: [^\n]* -->\n)[\s\S]*(<!-- \/faults -->)/;
  await writeFile(
    PAGE,
    text.replace(marks, (_all, begin, end) => `${begin}\n${said}\n\n${lines}\n\n${end}`),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

await main(process.argv.slice(2));
