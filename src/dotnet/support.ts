import { DAY } from '#base/time.ts';
import type { Reference } from '#oci/reference.ts';
import { findVersion } from './catalogue.ts';
import { systemOfImage } from './image-system.ts';

/** Number of days before the end of support from which on there is a warning. */
const AHEAD = 60;

/** Something with an end of support. */
export interface Supportable {
  /** `.NET 8.0`, `Alpine 3.23`. */
  readonly name: string;
  /** The last day, as `2026-11-10`. Empty if it is not set. */
  readonly endOfSupport: string;
}

/** Returns a version of .NET (`8.0`), or `undefined` if it is unknown. */
export function dotnetSupport(version: string): Supportable | undefined {
  const known = findVersion(version);
  return known && { name: `.NET ${version}`, endOfSupport: known.endOfSupport };
}

/** Returns the operating system of an image, or `undefined` if its name does not contain it. */
export function systemSupport(reference: Reference): Supportable | undefined {
  const found = systemOfImage(reference);
  if (found === undefined) return undefined;
  const { system, maintainedUntil = '' } = found;
  const { title: name, endOfSupport } = system;
  const isEarlier = maintainedUntil !== '' && (endOfSupport === '' || maintainedUntil < endOfSupport);
  return isEarlier ? { name: `.NET on ${name}`, endOfSupport: maintainedUntil } : { name, endOfSupport };
}

/** In UTC, like the last days. */
function startOfDay(now: number): number {
  return now - (now % DAY);
}

/** Returns the warning about the end of support at a time in milliseconds since 1970, or `undefined`. */
export function supportProblem({ name, endOfSupport }: Supportable, now: number): string | undefined {
  if (endOfSupport === '') return undefined;
  const days = (Date.parse(endOfSupport) - startOfDay(now)) / DAY;
  if (days < 0) return `${name} has been out of support since ${endOfSupport}`;
  if (days > AHEAD) return undefined;
  const left = days === 0 ? 'today' : days === 1 ? 'one more day' : `${days} more days`;
  return `${name} is supported until ${endOfSupport}, ${left}`;
}
