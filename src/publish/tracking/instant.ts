import { periodOfFormat } from './date-format.ts';
import { finest, type Period } from './period.ts';

/** The part of the clock that an expression with a date type reads. */
interface Instant {
  /** The part of the expression that was parsed. */
  readonly written: string;
  /** `undefined`: more than the day, or unknown. */
  readonly period: Period | undefined;
}

/** Members of the types that do not read the clock. Their arguments are checked on their own. */
const TIMELESS =
  /(?:Parse|ParseExact|TryParse|TryParseExact|MinValue|MaxValue|UnixEpoch|Empty|DaysInMonth|IsLeapYear|FromBinary|FromFileTime|FromFileTimeUtc|FromOADate|FromUnixTime(?:Milliseconds|Seconds)|SpecifyKind|Compare|Equals)\b/iy;
const ROOT = /(UtcNow|Now|Today)\b(?!\s*\()/iy;
const MEMBER = /\s*\.\s*(\w+)\b(?:\s*\(|(?!\s*\())/y;

/**
 * Returns the part of the clock that an expression of MSBuild or C# depends on. It follows members as long as each returns
 * a date: `UtcNow.Date.AddDays(1).Year`.
 * @param start the index after `[System.DateTime]::` or `DateTime.`
 * @returns undefined if the expression does not read the clock.
 */
export function instantAt(text: string, start: number): Instant | undefined {
  TIMELESS.lastIndex = start;
  if (TIMELESS.test(text)) return undefined;
  ROOT.lastIndex = start;
  const root = ROOT.exec(text);
  if (root === null) return { written: /^\w*/.exec(text.slice(start, start + 40))?.[0] ?? '', period: undefined };
  const isDay = /^today$/i.test(root[1] ?? '');
  const { at: end, period } = follow(text, { at: ROOT.lastIndex, isDay });
  return { written: text.slice(start, end), period };
}

/** Parts of a date that are integers or names. Anything derived from one depends on no more of the date. */
const PARTS: ReadonlyMap<string, Period> = new Map([
  ...(['year', 'month'] as const).map((part) => [part, part] as const),
  ...['day', 'dayofyear', 'dayofweek', 'toshortdatestring', 'tolongdatestring'].map((part) => [part, 'day'] as const),
]);
/** Members that return the same time in another type. */
const SAME = new Set(['datetime', 'utcdatetime', 'touniversaltime']);
/** Members that move the date by whole days, months or years. */
const MOVES = /^add(?:days|months|years)$/;

/** The number of members that are followed. No project file has more. */
const MOST = 8;

/**
 * Follows members until one returns a part of the date, or is unknown. An unknown member gives the day if the time was
 * already removed.
 */
function follow(
  text: string,
  begin: { readonly at: number; readonly isDay: boolean },
): { readonly at: number; readonly period: Period | undefined } {
  let { at, isDay } = begin;
  let isMoved = false;
  for (let count = 0; count < MOST; count += 1) {
    MEMBER.lastIndex = at;
    const found = MEMBER.exec(text);
    if (found === null) break;
    const name = (found[1] ?? '').toLowerCase();
    const argument = found[0].endsWith('(') ? argumentAt(text, MEMBER.lastIndex) : undefined;
    at = argument?.end ?? MEMBER.lastIndex;
    const part = name === 'tostring' ? periodOfFormat(argument?.format ?? '') : PARTS.get(name);
    if (part !== undefined) return { at, period: isMoved ? finest(part, 'day') : part };
    const moves = MOVES.test(name) && /^-?\d+$/.test(argument?.format ?? '');
    if (!moves && name !== 'date' && !SAME.has(name)) break;
    isMoved ||= moves;
    isDay ||= name === 'date';
  }
  return { at, period: isDay ? 'day' : undefined };
}

const ARGUMENT = /\s*(?:(&quot;|&apos;|["'`])((?:(?!\1)[^\r\n]){0,99})\1|([^()$@%,"'`&<>\r\n]{0,99}))\s*/y;
/** The end of the call: a culture as the second argument, or no other argument. */
const END =
  /,\s*(?:\$\(\s*\[System\.Globalization\.CultureInfo\]::\w+(?:\(\s*[`'"\w-]*\s*\))?\s*\)|(?:System\.Globalization\.)?CultureInfo\.\w+|null)\s*\)|\)/iy;

/** Returns the first argument of a call if it is a literal; `undefined` otherwise. */
function argumentAt(text: string, offset: number): { readonly format: string; readonly end: number } | undefined {
  ARGUMENT.lastIndex = offset;
  const found = ARGUMENT.exec(text);
  if (found === null) return undefined;
  END.lastIndex = ARGUMENT.lastIndex;
  if (!END.test(text)) return undefined;
  const format = found[2] ?? (found[3] ?? '').trim();
  return { format: format.replaceAll('&quot;', '"').replaceAll('&apos;', "'"), end: END.lastIndex };
}
