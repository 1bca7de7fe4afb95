import { DAY } from '#base/time.ts';
import type { Reference } from '#oci/reference.ts';
import { findVersion } from './catalogue.ts';
import { systemOfImage } from './image-system.ts';

/** The end of support is told this long before, in days. */
const AHEAD = 60;

/** Something whose support ends. */
export interface Supportable {
  /** `.NET 8.0`, `Alpine 3.23`. */
  readonly name: string;
  /** The last day, as `2026-11-10`; empty where none is set. */
  readonly endOfSupport: string;
}

/** A version of .NET (`8.0`); `undefined` for one that is not known. */
export function dotnetSupport(version: string): Supportable | undefined {
  const known = findVersion(version);
  return known && { name: `.NET ${version}`, endOfSupport: known.endOfSupport };
}

/** The operating system of an image; `undefined` if its name does not say it. */
export function systemSupport(reference: Reference): Supportable | undefined {
  const found = systemOfImage(reference);
  if (found === undefined) return undefined;
  const { system, maintainedUntil = '' } = found;
  const { title: name, endOfSupport } = system;
  const isEarlier = maintainedUntil !== '' && (endOfSupport === '' || maintainedUntil < endOfSupport);
  return isEarlier ? { name: `.NET on ${name}`, endOfSupport: maintainedUntil } : { name, endOfSupport };
}

/** In UTC, as the last days are meant. */
function startOfDay(now: number): number {
  return now - (now % DAY);
}

/** The warning about the end of support at a time in milliseconds since 1970; `undefined`: none. */
export function supportProblem({ name, endOfSupport }: Supportable, now: number): string | undefined {
  if (endOfSupport === '') return undefined;
  const days = (Date.parse(endOfSupport) - startOfDay(now)) / DAY;
  if (days < 0) return `${name} is out of support since ${endOfSupport}`;
  if (days > AHEAD) return undefined;
  const left = days === 0 ? 'today' : days === 1 ? 'one more day' : `${days} more days`;
  return `${name} is supported until ${endOfSupport}, ${left}`;
}
