import { defined } from '#base/objects.ts';
import { compareNuGetVersions, type NuGetVersion, parseNuGetVersion } from './nuget-version.ts';

/** One end of a range. Absent: unbounded. */
interface Bound {
  readonly version: NuGetVersion;
  readonly inclusive: boolean;
}

export interface VersionRange {
  readonly min?: Bound;
  readonly max?: Bound;
}

const INTERVAL = /^([[(])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])])$/;

/**
 * Reads NuGet's interval notation: `[1.0, 2.0)`, `(, 1.2]`, `[1.0]`, and `1.0` for "that or newer". Returns `undefined`
 * for anything else, including floating versions (`1.*`). (learn.microsoft.com/nuget/concepts/package-versioning,
 * "Version ranges")
 */
export function parseVersionRange(text: string): VersionRange | undefined {
  const range = text.trim();
  const version = parseNuGetVersion(range);
  if (version !== undefined) return { min: { version, inclusive: true } };
  const [, open, low = '', comma, high = '', close] = INTERVAL.exec(range) ?? [];
  if (open === undefined) return undefined;
  const min = boundOf(low, open === '[');
  const max = comma === undefined ? min : boundOf(high, close === ']');
  if (min === 'invalid' || max === 'invalid') return undefined;
  if (min !== undefined && max !== undefined && compareNuGetVersions(min.version, max.version) > 0) return undefined;
  const isSingle = comma === undefined;
  if (isSingle && (min === undefined || open !== '[' || close !== ']')) return undefined;
  return { ...defined({ min, max }) };
}

function boundOf(text: string, inclusive: boolean): Bound | 'invalid' | undefined {
  if (text.trim() === '') return undefined;
  const version = parseNuGetVersion(text);
  return version === undefined ? 'invalid' : { version, inclusive };
}

/** A prerelease counts by its sort order: 2.0.0-beta is in `(, 2.0.0)`. */
export function isInRange(version: NuGetVersion, { min, max }: VersionRange): boolean {
  const above = min === undefined ? 1 : compareNuGetVersions(version, min.version);
  const below = max === undefined ? -1 : compareNuGetVersions(version, max.version);
  return (
    (above > 0 || (above === 0 && min?.inclusive === true)) && (below < 0 || (below === 0 && max?.inclusive === true))
  );
}
