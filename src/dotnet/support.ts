import { DAY } from '#base/time.ts';
import { findVersion } from './catalogue.ts';

/** The end of support is told this long before, in days. */
const AHEAD = 60;

/**
 * What is to be said of the support of a .NET version (`8.0`) at a time in milliseconds since 1970; `undefined` while
 * there is nothing to say, and for versions that are not known.
 */
export function supportProblem(version: string, now: number): string | undefined {
  const known = findVersion(version);
  if (known === undefined || known.endOfSupport === '') return undefined;
  const days = Math.floor((Date.parse(known.endOfSupport) - now) / DAY) + 1;
  if (days < 0) return `.NET ${version} is out of support since ${known.endOfSupport}`;
  if (days > AHEAD) return undefined;
  const left = days === 0 ? 'today' : days === 1 ? 'one more day' : `${days} more days`;
  return `.NET ${version} is supported until ${known.endOfSupport}, ${left}`;
}
