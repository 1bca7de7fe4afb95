/** A version of the .NET SDK: `10.0.401` is major 10, minor 0, feature band 4, patch 1. */
export interface SdkVersion {
  readonly major: number;
  readonly minor: number;
  readonly band: number;
  readonly patch: number;
}

/** Without what makes it a preview. */
export function parseSdkVersion(version: string): SdkVersion {
  const [major = 0, minor = 0, third = 0] = version.replace(/-.*$/s, '').split('.').map(Number);
  return { major, minor, band: Math.floor(third / 100), patch: third % 100 };
}

/** Below 0: the left one is older. A preview counts as the version that it leads to. */
export function compareSdks(left: string, right: string): number {
  const [a, b] = [parseSdkVersion(left), parseSdkVersion(right)];
  return a.major - b.major || a.minor - b.minor || a.band - b.band || a.patch - b.patch;
}

/**
 * The runtime that belongs to a preview of the SDK, as tags name it: `11.0.0-preview.7` for 11.0.100-preview.7.26381.101.
 * `undefined` for a released SDK, for one of another version, and for previews of later feature bands, whose runtime is
 * released (dotnet/sdk, ComputeDotnetBaseImageAndTag).
 */
export function previewRuntime(sdkVersion: string, version: string): string | undefined {
  const [, minor, kind] = /^(\d+\.\d+)\.100-((?:preview|rc)\.\d+)(?:\.|$)/.exec(sdkVersion) ?? [];
  return minor === version ? `${minor}.0-${kind}` : undefined;
}
