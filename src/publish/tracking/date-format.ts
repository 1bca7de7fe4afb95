import { finest, type Period } from './period.ts';

const STANDARD: Readonly<Record<string, Period>> = { d: 'day', D: 'day', m: 'day', M: 'day', y: 'month', Y: 'month' };
const CUSTOM: Readonly<Record<string, Period>> = { y: 'year', M: 'month', d: 'day', g: 'none' };

/**
 * How much of the clock a date in one of .NET's formats tells ("Custom date and time format strings").
 * @returns undefined for more than the day, and where that cannot be told
 */
export function periodOfFormat(format: string): Period | undefined {
  if (format.length === 1) return STANDARD[format];
  // What is quoted or escaped in it is text.
  const letters = format.replace(/\\.|"[^"]*"|'[^']*'/gs, '');
  if (letters === '' || /[^yMdg\s\d.,/:_%-]/.test(letters)) return undefined;
  return [...letters].reduce<Period>((period, letter) => finest(period, CUSTOM[letter] ?? 'none'), 'none');
}
