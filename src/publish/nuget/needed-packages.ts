import { parseSdkPackages } from '#dotnet/global-json.ts';
import { findFiles } from '#publish/paths/find-files.ts';
import { type Assets, readAssets } from './assets.ts';

/** A package with the id and version that NuGet's folder uses: lowercase, and a normalized version. */
export interface NeededPackage {
  readonly id: string;
  readonly version: string;
}

/** Converts an id and a version to the spelling of NuGet's folder. */
export function neededPackage({ id, version }: NeededPackage): NeededPackage {
  return { id: id.toLowerCase(), version: normalize(version) };
}

/**
 * Returns the packages that a restore in this copy of a source chose: libraries, packages that are only downloaded (runtime
 * and targeting packs, `PackageDownload`), and the SDKs of global.json. Call it only when nothing runs in the copy.
 * @param isUsed whether a project uses an SDK. One global.json lists the SDKs of every project. Absent: all are used.
 */
export async function findNeededPackages(
  source: string,
  isUsed: (sdk: string) => boolean = () => true,
): Promise<readonly NeededPackage[]> {
  const assets = await readAssets(source);
  const sdks = (await readSdkPackages(source)).filter(({ id }) => isUsed(id));
  const all = [...assets.flatMap(packagesOf), ...sdks].map(neededPackage);
  return [...new Map(all.map((each) => [`${each.id}/${each.version}`, each])).values()];
}

function packagesOf({ libraries, project }: Assets): readonly NeededPackage[] {
  const names = Object.entries(libraries ?? {}).filter(([, { type }]) => type === 'package');
  const downloads = Object.values(project?.frameworks ?? {}).flatMap((each) => each.downloadDependencies ?? []);
  return [
    ...names.map(([name]) => ({ id: name.replace(/\/.*$/s, ''), version: name.replace(/^.*\//s, '') })),
    // The form is `[8.0.11, 8.0.11]`. Semicolons separate several versions.
    ...downloads.flatMap(({ name, version }) =>
      version.split(';').map((range) => ({ id: name, version: range.replace(/^\[?([^,\]]*).*$/s, '$1').trim() })),
    ),
  ];
}

async function readSdkPackages(source: string): Promise<readonly NeededPackage[]> {
  const files = await findFiles(source, 'global.json');
  return files.flatMap(({ text }) => parseSdkPackages(text));
}

/**
 * Normalizes a version as NuGet does for folder names: lowercase, no build metadata, three parts, and a fourth only if it
 * is not 0.
 */
function normalize(version: string): string {
  const [, numbers = '', suffix = ''] = /^([\d.]+)(-[^+]*)?/.exec(version.toLowerCase()) ?? [];
  const [major = '0', minor = '0', patch = '0', fourth = '0'] = numbers.split('.').map((part) => String(Number(part)));
  return `${[major, minor, patch, ...(fourth === '0' ? [] : [fourth])].join('.')}${suffix}`;
}
