/** A version of the .NET SDK: `10.0.401` is major 10, minor 0, feature band 4, patch 1. */
export interface SdkVersion {
  readonly major: number;
  readonly minor: number;
  readonly band: number;
  readonly patch: number;
}

/** Ignores the preview part. */
export function parseSdkVersion(version: string): SdkVersion {
  const [major = 0, minor = 0, third = 0] = version.replace(/-.*$/s, '').split('.').map(Number);
  return { major, minor, band: Math.floor(third / 100), patch: third % 100 };
}

/** Returns a number below 0 if the left one is older. A preview is older than its release. */
export function compareSdks(left: string, right: string): number {
  const [a, b] = [parseSdkVersion(left), parseSdkVersion(right)];
  const byNumbers = a.major - b.major || a.minor - b.minor || a.band - b.band || a.patch - b.patch;
  return byNumbers || comparePreviews(previewOf(left), previewOf(right));
}

function previewOf(version: string): string {
  return /-(.*)$/s.exec(version)?.[1] ?? '';
}

/** Takes `preview.2`, `rc.1`, or an empty text for a release. */
function comparePreviews(left: string, right: string): number {
  if (left === '' || right === '') return Number(left === '') - Number(right === '');
  return left.localeCompare(right, 'en', { numeric: true });
}

/** Returns `10.0` for `10.0.401`, `10.0` and `10.0-preview`. */
export function lineOf(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

/** Returns a number below 0 if the left line (`10.0`) is older. */
export function compareLines(left: string, right: string): number {
  return compareSdks(`${left}.0`, `${right}.0`);
}

/**
 * Returns an SDK version as in tags. A preview has only its number there: 11.0.100-preview.7 for
 * 11.0.100-preview.7.26381.101.
 */
export function tagVersionOf(version: string): string {
  return version.replace(/(-(?:preview|rc)\.\d+)\..*$/s, '$1');
}

/**
 * Returns the runtime of a preview SDK as in tags: `11.0.0-preview.7` for 11.0.100-preview.7.26381.101. Returns
 * `undefined` for a released SDK, for one of another version, and for previews of later feature bands, whose runtime is
 * released (dotnet/sdk, ComputeDotnetBaseImageAndTag).
 */
export function previewRuntime(sdkVersion: string, version: string): string | undefined {
  const [, minor, kind] = /^(\d+\.\d+)\.100-((?:preview|rc)\.\d+)(?:\.|$)/.exec(sdkVersion) ?? [];
  return minor === version ? `${minor}.0-${kind}` : undefined;
}
