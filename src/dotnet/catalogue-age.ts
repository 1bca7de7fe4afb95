import { DAY } from '#base/time.ts';
import { CATALOGUE_SOURCE } from './catalogue.ts';

/** In days. An older catalogue may lack a new version of .NET or an operating system, or the end of one. */
const OLD = 100;

/**
 * Returns the warning about the age of the catalogue at a time in milliseconds since 1970, or `undefined` if it is new
 * enough.
 */
export function catalogueAge(now: number): string | undefined {
  const days = Math.floor((now - Date.parse(CATALOGUE_SOURCE.date)) / DAY);
  if (days <= OLD) return undefined;
  return `The catalogue of .NET images in this version of the action is ${days} days old (${CATALOGUE_SOURCE.date}); a newer version may have newer data`;
}
