import { periodOfFormat } from './date-format.ts';
import { finest, type Period } from './period.ts';

/** What an expression that begins with the type of a date asks for. */
interface Instant {
  /** What of it was looked at. */
  readonly written: string;
  /** Absent: more than the day, or what cannot be told. */
  readonly period: Period | undefined;
}

/** Members of the types that are no time of their own: what they are given counts where it stands. */
const TIMELESS =
  /(?:Parse|ParseExact|TryParse|TryParseExact|MinValue|MaxValue|UnixEpoch|Empty|DaysInMonth|IsLeapYear|FromBinary|FromFileTime|FromFileTimeUtc|FromOADate|FromUnixTime(?:Milliseconds|Seconds)|SpecifyKind|Compare|Equals)\b/iy;
const ROOT = /(UtcNow|Now|Today)\b(?!\s*\()/iy;
const MEMBER = /\s*\.\s*(\w+)\b(?:\s*\(|(?!\s*\())/y;

/**
 * Of an expression of MSBuild or C#, how much of the clock it depends on. It is followed from member to member as long as
 * each keeps to a date: `UtcNow.Date.AddDays(1).Year`.
 * @param at behind `[System.DateTime]::` or `DateTime.`
 * @returns undefined for what asks for no time
 */
export function instantAt(text: string, at: number): Instant | undefined {
  TIMELESS.lastIndex = at;
  if (TIMELESS.test(text)) return undefined;
  ROOT.lastIndex = at;
  const root = ROOT.exec(text);
  if (root === null) return { written: /^\w*/.exec(text.slice(at, at + 40))?.[0] ?? '', period: undefined };
  const isDay = /^today$/i.test(root[1] ?? '');
  const { at: end, period } = follow(text, { at: ROOT.lastIndex, isDay });
  return { written: text.slice(at, end), period };
}

/** Parts of a date that are whole numbers or names: whatever is made of one tells no more. */
const PARTS: ReadonlyMap<string, Period> = new Map([
  ...(['year', 'month'] as const).map((part) => [part, part] as const),
  ...['day', 'dayofyear', 'dayofweek', 'toshortdatestring', 'tolongdatestring'].map((part) => [part, 'day'] as const),
]);
/** The same time in another type. */
const SAME = new Set(['datetime', 'utcdatetime', 'touniversaltime']);
/** By whole days, months and years the date alone moves. */
const MOVES = /^add(?:days|months|years)$/;

/** So many members are followed; no project file has more. */
const MOST = 8;

/** Stops where what is asked for is told, or cannot be: then it is the day, if no time is left in it. */
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
/** How the culture is given, or that there is no other argument. */
const END =
  /,\s*(?:\$\(\s*\[System\.Globalization\.CultureInfo\]::\w+(?:\(\s*[`'"\w-]*\s*\))?\s*\)|(?:System\.Globalization\.)?CultureInfo\.\w+|null)\s*\)|\)/iy;

/** The first argument of a call, where it is written out; `undefined` for any other. */
function argumentAt(text: string, at: number): { readonly format: string; readonly end: number } | undefined {
  ARGUMENT.lastIndex = at;
  const found = ARGUMENT.exec(text);
  if (found === null) return undefined;
  END.lastIndex = ARGUMENT.lastIndex;
  if (!END.test(text)) return undefined;
  const format = found[2] ?? (found[3] ?? '').trim();
  return { format: format.replaceAll('&quot;', '"').replaceAll('&apos;', "'"), end: END.lastIndex };
}
