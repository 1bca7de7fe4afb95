import { finest, type Period } from './period.ts';

const STANDARD: Readonly<Record<string, Period>> = { d: 'day', D: 'day', m: 'day', M: 'day', y: 'month', Y: 'month' };
const CUSTOM: Readonly<Record<string, Period>> = { y: 'year', M: 'month', d: 'day', g: 'none' };

/**
 * Returns how much of the clock a date in a .NET format contains ("Custom date and time format strings").
 * @returns undefined for more than the day, and for an unknown format.
 */
export function periodOfFormat(format: string): Period | undefined {
  if (format.length === 1) return STANDARD[format];
  // Quoted or escaped characters are text.
  const letters = format.replace(/\\.|"[^"]*"|'[^']*'/gs, '');
  if (letters === '' || /[^yMdg\s\d.,/:_%-]/.test(letters)) return undefined;
  return [...letters].reduce<Period>((period, letter) => finest(period, CUSTOM[letter] ?? 'none'), 'none');
}
