import { periodOfFormat } from './date-format.ts';
import { finest, type Period } from './period.ts';

/** Of `date` (POSIX, "date"): `date -u +%Y`. Any other option may move the time. */
const DATE =
  /^(?:\s+(?:-u|--utc|--universal))?\s+(?:"\+([^"`$]*)"|'\+([^'`$]*)'|\+([^\s"'`$;&|()<>]+))\s*(?=$|[;&|)<>`"'])/;
/** What stands for a part of the date, or for no time at all. */
const FIELDS: Readonly<Record<string, Period>> = {
  ...{ Y: 'year', y: 'year', C: 'year', m: 'month', b: 'month', B: 'month', h: 'month' },
  ...{ d: 'day', e: 'day', j: 'day', a: 'day', A: 'day', u: 'day', w: 'day', F: 'day', D: 'day', x: 'day' },
  ...{ G: 'day', g: 'day', V: 'day', U: 'day', W: 'day', '%': 'none', n: 'none', t: 'none' },
};

/**
 * How much of the clock a call of `date` prints.
 * @param rest what follows the name of the program.
 * @returns undefined for more than the day, and where that cannot be told
 */
export function dateProgram(rest: string): Period | undefined {
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

/** The same of PowerShell's `Get-Date -Format yyyy`. */
export function getDate(rest: string): Period | undefined {
  const found = GET_DATE.exec(rest);
  const format = found?.[1] ?? found?.[2] ?? found?.[3];
  return format === undefined ? undefined : periodOfFormat(format);
}
