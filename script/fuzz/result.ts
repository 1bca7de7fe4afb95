import type { Outcome } from '../../test/world/fuzz/fuzz.ts';
import { type Growth, MOST_GROWTH } from '../../test/world/fuzz/growth.ts';

/** What came of fuzzing one parser. */
export interface Result extends Outcome {
  readonly name: string;
  /** How much the process grew while it read the inputs, in bytes. */
  readonly memory: number;
  readonly growth: Growth;
  /** The limit of its memory, in bytes. */
  readonly mostMemory: number;
}

/** In bytes. */
export const MOST_MEMORY = 100 * 1024 * 1024;

/** Returns what is wrong with a result, if anything is. */
export function problemOf({ name, crash, growth, memory, mostMemory }: Result): string | undefined {
  if (crash !== undefined) {
    return `${name} crashes (seed ${crash.seed}, path ${crash.path}, input in base64: ${crash.input}):\n${crash.error}`;
  }
  if (growth.ratio > MOST_GROWTH) {
    return `${name} takes ${growth.ratio.toFixed(1)} times as long for four times as much: ${JSON.stringify(growth.pump)}`;
  }
  return memory > mostMemory ? `${name} needs ${Math.round(memory / 1024 / 1024)} MB` : undefined;
}

const PLACE = /(<!-- fuzz: [^>]*-->\n)[\s\S]*?(<!-- \/fuzz -->)/;

/** Returns the page with a table of the results between its markers, and of how many parsers they are. */
export function withResults(
  page: string,
  { results, parsers }: { readonly results: readonly Result[]; readonly parsers: number },
): string {
  const rows = results.map(({ name, inputs, crash, told, growth, memory }) => {
    const cells = [
      name,
      count(inputs),
      crash === undefined ? '0' : '1',
      count(told),
      ratioOf(growth),
      megabytes(memory),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const crashes = results.filter(({ crash }) => crash !== undefined).length;
  const many = results.length === parsers ? `${parsers} parsers` : `${results.length} of ${parsers} parsers`;
  const total = `${many}, ${count(sum(results.map(({ inputs }) => inputs)))} inputs, ${crashes} crashes.`;
  const head =
    '| parser | inputs | crashes | reported errors | largest growth | memory |\n| --- | ---: | ---: | ---: | ---: | ---: |';
  return page.replace(
    PLACE,
    (_, begin: string, end: string) => `${begin}\n${total}\n\n${head}\n${rows.join('\n')}\n\n${end}`,
  );
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** Below what can be compared, the largest inputs take a few milliseconds. */
function ratioOf({ ratio }: Growth): string {
  return ratio === 0 ? '–' : ratio.toFixed(1);
}

function megabytes(memory: number): string {
  return `${Math.round(memory / 1024 / 1024)} MB`;
}
