/** What the official image repositories hold of a .NET version (dotnet-docker's manifest.json of 2026-08-21). */
export interface DotnetVersion {
  /** `10.0`. */
  readonly version: string;
  /** What stands in the tag for the floating minor version; previews have a suffix. */
  readonly tag: string;
  /** The operating system of the tag without a suffix, for the reason in the log. */
  readonly defaultOs: string;
  /** The chiseled Ubuntu that trimmed and AOT applications get (dotnet/sdk, ComputeDotnetBaseImageAndTag). */
  readonly chiseledOs: string;
}

export const VERSIONS: readonly DotnetVersion[] = [
  { version: '8.0', tag: '8.0', defaultOs: 'Debian 12', chiseledOs: 'noble' },
  { version: '9.0', tag: '9.0', defaultOs: 'Debian 12', chiseledOs: 'noble' },
  { version: '10.0', tag: '10.0', defaultOs: 'Ubuntu 24.04', chiseledOs: 'noble' },
  { version: '11.0', tag: '11.0-preview', defaultOs: 'Ubuntu 26.04', chiseledOs: 'resolute' },
];

/** The newest version that is no preview: what builds a project that names none. */
export const NEWEST = '10.0';

export function findVersion(version: string): DotnetVersion | undefined {
  return VERSIONS.find((known) => known.version === version);
}

/** The repositories of the official images, before any mirror. */
export const OFFICIAL = { registry: 'mcr.microsoft.com', folder: 'dotnet' } as const;
