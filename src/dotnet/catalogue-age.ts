import { DAY } from '#base/time.ts';
import { CATALOGUE_SOURCE } from './catalogue.ts';

/** In days. An older catalogue may be wrong: a version of .NET or of a system was released or has ended. */
const OLD = 100;

/** The warning about the age of the catalogue at a time in milliseconds since 1970; `undefined` if it is new enough. */
export function catalogueAge(now: number): string | undefined {
  const days = Math.floor((now - Date.parse(CATALOGUE_SOURCE.date)) / DAY);
  if (days <= OLD) return undefined;
  return `What this version of the action knows of .NET and its images is ${days} days old (${CATALOGUE_SOURCE.date}); a newer version may know better`;
}
