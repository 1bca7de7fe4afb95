import { withoutSpans } from '#base/spans.ts';
import { periodOfFormat } from './date-format.ts';
import { instantAt } from './instant.ts';
import { finest, type Period } from './period.ts';

/** How a text depends on something that is in no file. */
export type ClockRead =
  /** On this part of the date, as copyright lines and versions do. */
  { readonly kind: Period } | ClockObstacle;

/** A use of the clock, of random values or of the network that a cache key cannot represent. */
interface ClockObstacle {
  readonly kind: 'used';
  /** As it is written. */
  readonly what: string;
  /** Counted from 1. */
  readonly line: number;
  /** What to write instead. */
  readonly instead: string;
}

const DATE_INSTEAD =
  "if the date is enough, `$([System.DateTime]::UtcNow.ToString('yyyy-MM-dd'))`, which is built once a day, or `.Year`";
const INSTEAD = {
  clock: `${DATE_INSTEAD}; otherwise a value of the commit`,
  chance: 'a value that depends on what is built, such as the version or the name of the project',
  network: 'a file in the repository, or a package',
  wildcard: 'the version with all its parts, or one that a property sets',
} as const;

type Sort = keyof typeof INSTEAD;

/** Starts of expressions that may read the clock. What follows decides how much of it. */
const INSTANT = /\[\s*(?:System\.)?DateTime(?:Offset)?\s*\]::|\bDateTime(?:Offset)?\.(?=(?:Utc)?Now\b|Today\b)/gi;
const OTHERS: readonly (readonly [Sort, RegExp])[] = [
  [
    'clock',
    /\[(?:System\.)?(?:Diagnostics\.Stopwatch)\]::\w+|\[System\.Environment\]::TickCount(?:64)?|\bStopwatch\.GetTimestamp\b|\bEnvironment\.TickCount/gi,
  ],
  [
    'chance',
    /\[(?:System\.)?(?:Guid|Random)\]::(?!Parse|TryParse|Empty)\w+|\[System\.IO\.Path\]::Get(?:Random|Temp)FileName|\bGuid\.NewGuid\b|\bnew Random\b|\bRandom\.Shared\b/gi,
  ],
  ['network', /<DownloadFile\b/gi],
  ['wildcard', /(?<=<(?:Assembly|File)?Version(?:Prefix)?>\s{0,99})\d+(?:\.\d+){0,9}\.\*/gi],
];
/** Programs in commands that project files run. */
const PROGRAM =
  /(?:^|[\s;&|(`"'$])(date|[Gg]et-[Dd]ate|uuidgen|[Nn]ew-[Gg]uid|[Gg]et-[Rr]andom|curl|wget|[Ii]nvoke-[Ww]eb[Rr]equest|openssl rand)(?=[\s;&|)`"']|$)/g;
const SORTS: Readonly<Record<string, Sort>> = {
  ...{ date: 'clock', 'get-date': 'clock', uuidgen: 'chance', 'new-guid': 'chance', 'get-random': 'chance' },
  ...{ 'openssl rand': 'chance', curl: 'network', wget: 'network', 'invoke-webrequest': 'network' },
};
const COMMAND = /<Exec\b[^<>]*?\bCommand\s*=\s*("[^"]*"|'[^']*')/gi;

/** Returns how a project file or an import uses the clock. */
export function clockInMSBuild(text: string): ClockRead {
  const plain = withoutSpans(text, { open: '<!--', close: '-->', keepsLines: true });
  return together(plain, [...instantsIn(plain), ...othersIn(plain), ...programsIn(plain)]);
}

/** Returns how a source file uses the clock. A wildcard in an assembly's version is replaced by days and seconds since 2000. */
export function clockInCode(text: string): ClockRead {
  const found = /AssemblyVersion(?:Attribute)?\s*\(\s*"([^"]*\*)"/.exec(text);
  if (found !== null) {
    const line = lineOf(text, found.index);
    return { kind: 'used', what: `AssemblyVersion ${found[1]}`, line, instead: INSTEAD.wildcard };
  }
  // The directives of a C# file without a project.
  const directives = text.includes('#:') ? text.replace(/^(?!#:).*$/gm, '') : '';
  return directives === '' ? { kind: 'none' } : clockInMSBuild(directives);
}

/** Returns how code that runs during the build uses the clock: a source generator, a text template. */
export function clockInRunCode(text: string): ClockRead {
  const plain = text.replace(/^[ \t]*\/\/.*$/gm, '');
  return together(plain, [...instantsIn(plain), ...othersIn(plain)]);
}

/** A use of the clock at one place in a text: a part of the date, or more than that. */
interface Asked {
  readonly at: number;
  readonly what: string;
  readonly period: Period | undefined;
  readonly sort: Sort;
}

/** Returns the first use that is finer than a day, or else the finest period. */
function together(text: string, all: readonly Asked[]): ClockRead {
  const [first] = all.filter(({ period }) => period === undefined).sort((left, right) => left.at - right.at);
  if (first !== undefined) {
    return { kind: 'used', what: first.what, line: lineOf(text, first.at), instead: INSTEAD[first.sort] };
  }
  return { kind: all.reduce<Period>((period, each) => finest(period, each.period ?? 'none'), 'none') };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function instantsIn(text: string): readonly Asked[] {
  return [...text.matchAll(INSTANT)].flatMap(({ 0: begin, index }) => {
    const asked = instantAt(text, index + begin.length);
    if (asked === undefined) return [];
    return [{ at: index, what: `${begin}${asked.written}`, period: asked.period, sort: 'clock' as const }];
  });
}

function othersIn(text: string): readonly Asked[] {
  return OTHERS.flatMap(([sort, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: what, index }) => ({ at: index, what, period: undefined, sort })),
  );
}

function programsIn(text: string): readonly Asked[] {
  return [...text.matchAll(COMMAND)].flatMap(({ 1: quoted = '', index }) => {
    const command = quoted.slice(1, -1).replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('%25', '%');
    return [...command.matchAll(PROGRAM)].map((found) => {
      const name = found[1] ?? '';
      const rest = command.slice(found.index + found[0].length);
      return {
        at: index,
        what: name,
        period: periodOf(name.toLowerCase(), { rest, command }),
        sort: SORTS[name.toLowerCase()] ?? 'clock',
      };
    });
  });
}

function periodOf(
  name: string,
  { rest, command }: { readonly rest: string; readonly command: string },
): Period | undefined {
  if (/\bTZ=/.test(command)) return undefined;
  return name === 'date' ? dateProgram(rest) : name === 'get-date' ? getDate(rest) : undefined;
}

/** Arguments of `date` (POSIX, "date"): `date -u +%Y`. Any other option may change the time. */
const DATE =
  /^(?:\s+(?:-u|--utc|--universal))?\s+(?:"\+([^"`$]*)"|'\+([^'`$]*)'|\+([^\s"'`$;&|()<>]+))\s*(?=$|[;&|)<>`"'])/;
/** Conversions that print a part of the date, or no time at all. */
const FIELDS: Readonly<Record<string, Period>> = {
  ...{ Y: 'year', y: 'year', C: 'year', m: 'month', b: 'month', B: 'month', h: 'month' },
  ...{ d: 'day', e: 'day', j: 'day', a: 'day', A: 'day', u: 'day', w: 'day', F: 'day', D: 'day', x: 'day' },
  ...{ G: 'day', g: 'day', V: 'day', U: 'day', W: 'day', '%': 'none', n: 'none', t: 'none' },
};

/**
 * Returns how much of the clock a call of `date` prints.
 * @param rest the text after the name of the program.
 * @returns undefined for more than the day, and for unknown arguments.
 */
function dateProgram(rest: string): Period | undefined {
  const found = DATE.exec(rest);
  const format = found?.[1] ?? found?.[2] ?? found?.[3];
  if (format === undefined) return undefined;
  const fields = [...format.matchAll(/%[-_0^#]?(.?)/g)].map(([, letter = '']) => FIELDS[letter]);
  return fields.reduce(
    (period, each) => (period === undefined || each === undefined ? undefined : finest(period, each)),
    'none',
  );
}

const GET_DATE =
  /^(?:\s+-AsUTC)?\s+-(?:Format|f)\s+(?:"([^"`$]*)"|'([^']*)'|([^\s"'`$;&|()]+))(?:\s+-AsUTC)?\s*(?=$|[;&|)`"'])/i;

/** Returns the same for PowerShell's `Get-Date -Format yyyy`. */
function getDate(rest: string): Period | undefined {
  const found = GET_DATE.exec(rest);
  const format = found?.[1] ?? found?.[2] ?? found?.[3];
  return format === undefined ? undefined : periodOfFormat(format);
}
