import { invalidInput } from './lists.ts';

/** Limit on the memory of the engine's machine that a build may use. */
export type MemoryShare =
  | { readonly kind: 'none' }
  /** Above 0, at most 100. */
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'bytes'; readonly bytes: number };

const UNITS: Readonly<Record<string, number>> = { m: 1024 ** 2, g: 1024 ** 3 };

/** In bytes. `dotnet` does not work with less. */
const LEAST = 256 * 1024 ** 2;

/**
 * Reads `80%`, `512m`, `6g` (powers of 1024, like docker) or `none`.
 * @throws ActionError INPUT_INVALID
 */
export function parseMemory(text: string): MemoryShare {
  if (text === 'none') return { kind: 'none' };
  const [, number = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)([%mg])$/i.exec(text) ?? [];
  const value = Number(number);
  if (unit === '%' && value > 0 && value <= 100) return { kind: 'percent', percent: value };
  const bytes = Math.floor(value * (UNITS[unit.toLowerCase()] ?? 0));
  if (bytes >= LEAST) return { kind: 'bytes', bytes };
  const got =
    unit === '' || unit === '%' ? `\`${text}\` is neither a share nor a size` : `${text} is too little for a build`;
  throw invalidInput('memory', { got, hint: 'It takes a share of the machine (80%), a size (6g, 512m), or none.' });
}
