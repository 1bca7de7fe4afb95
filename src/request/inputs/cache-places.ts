import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, parseLines, withInputName } from './lists.ts';
import type { InputName } from './names.ts';

/** Storage that outlives a runner. */
export type CachePlace =
  /** GitHub's cache service, as the runner provides it. */
  | { readonly kind: 'gha' }
  /** A folder on a persistent disk, relative to the checkout. */
  | { readonly kind: 'local'; readonly dir: string }
  /** A repository in a registry, without a tag. */
  | { readonly kind: 'registry'; readonly reference: Reference };

/** How many reused publish outputs are built again and compared. */
export interface CacheAudit {
  /** From 0 to 100. */
  readonly percent: number;
  /** A difference fails the run. Otherwise it is a warning. */
  readonly strict: boolean;
}

/** @throws ActionError INPUT_INVALID that names the input and the line */
export function parseCachePlaces(input: InputName, text: string): readonly CachePlace[] {
  return parseLines(text).map((line) => parsePlace(input, line));
}

function parsePlace(input: InputName, line: string): CachePlace {
  const fields = new Map(line.split(',').map((part) => splitOnce(part.trim())));
  const take = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === '') throw wrong(input, `"${line}" has no ${name}=`);
    return value;
  };
  const known: Readonly<Record<string, readonly string[]>> = { gha: [], local: ['dir'], registry: ['ref'] };
  const type = take('type');
  const strange = [...fields.keys()].find((name) => name !== 'type' && known[type]?.includes(name) !== true);
  if (known[type] === undefined) throw wrong(input, `"${line}" has the unknown type ${type}`);
  if (strange !== undefined) throw wrong(input, `"${line}" has ${strange}, which type=${type} does not support`);
  if (type === 'gha') return { kind: 'gha' };
  if (type === 'local') return { kind: 'local', dir: take('dir') };
  const ref = take('ref').toLowerCase();
  const reference = withInputName(input, () => parseReference(ref));
  if (reference.tag === undefined && reference.digest === undefined) return { kind: 'registry', reference };
  throw wrong(input, `"${line}" has a tag, but each entry gets its own tag`);
}

function splitOnce(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function wrong(input: InputName, got: string) {
  const hint = 'It takes `type=gha`, `type=local,dir=PATH` or `type=registry,ref=HOST/NAME`, one per line.';
  return invalidInput(input, { got, hint });
}

/** @throws ActionError INPUT_INVALID */
export function parseCacheAudit(text: string): CacheAudit {
  if (text === 'strict') return { percent: 100, strict: true };
  const percent = Number(text.replace(/%$/, ''));
  if (percent >= 0 && percent <= 100) return { percent, strict: false };
  throw invalidInput('cache-audit', {
    got: `"${text}" is not valid`,
    hint: 'It takes a percentage from 0 to 100, or `strict`.',
  });
}
