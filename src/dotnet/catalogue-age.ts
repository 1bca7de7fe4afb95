import { DAY } from '#base/time.ts';
import { CATALOGUE_SOURCE } from './catalogue.ts';

/** A catalogue that is older than this may well be wrong, in days: a version of .NET or of a system came or went. */
const OLD = 100;

/** What is to be said of the age of the catalogue at a time in milliseconds since 1970; `undefined`: it is new enough. */
export function catalogueAge(now: number): string | undefined {
  const days = Math.floor((now - Date.parse(CATALOGUE_SOURCE.date)) / DAY);
  if (days <= OLD) return undefined;
  return `What this version of the action knows of .NET and its images is ${days} days old (${CATALOGUE_SOURCE.date}); a newer version may know better`;
}
