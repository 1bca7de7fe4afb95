import { invalidInput } from './lists.ts';

/** The most that an image may weigh in a registry. At least one of the limits is set. */
export interface SizeBudget {
  /** In bytes, compressed, with the base. */
  readonly max?: number;
  /** Growth over the image that the tag points to, in percent of its size. */
  readonly growth?: number;
  /** What to do with an image that exceeds a limit. */
  readonly mode: 'fail' | 'warn';
}

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/**
 * Reads `max=250MB,growth=10%,mode=warn`; `undefined` for an empty text.
 * @throws ActionError INPUT_INVALID
 */
export function parseSizeBudget(text: string): SizeBudget | undefined {
  if (text === '') return undefined;
  const fields = text.split(/[,\n]/).map((part) => part.trim());
  const budget: { max?: number; growth?: number; mode: 'fail' | 'warn' } = { mode: 'fail' };
  for (const field of fields.filter((part) => part !== '')) {
    const [, name = '', value = ''] = /^(\w+) *= *(.+)$/.exec(field) ?? [];
    if (name === 'max') budget.max = bytesOf(value);
    else if (name === 'growth') budget.growth = percentOf(value);
    else if (name === 'mode' && (value === 'fail' || value === 'warn')) budget.mode = value;
    else throw wrong(`"${field}" is not a valid limit`);
  }
  if (budget.max === undefined && budget.growth === undefined) throw wrong(`"${text}" has neither max nor growth`);
  return budget;
}

function bytesOf(text: string): number {
  const [, number = '', unit = 'b'] = /^(\d+(?:\.\d+)?) *([a-z]*)$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase() || 'b'];
  if (number === '' || factor === undefined) throw wrong(`"${text}" is not a valid size`);
  return Math.round(Number(number) * factor);
}

function percentOf(text: string): number {
  const [, number] = /^(\d+(?:\.\d+)?) *%$/.exec(text) ?? [];
  if (number === undefined) throw wrong(`"${text}" is not a valid percentage`);
  return Number(number);
}

function wrong(got: string) {
  const hint =
    'It takes max=SIZE and growth=PERCENT%, and mode=fail or warn, separated by commas: max=250MB,growth=10%.';
  return invalidInput('size-budget', { got, hint });
}
