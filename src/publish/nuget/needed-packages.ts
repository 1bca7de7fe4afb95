import { parseSdkPackages } from '#dotnet/global-json.ts';
import { findFiles } from '#publish/paths/find-files.ts';
import { type Assets, readAssets } from './assets.ts';

/** A package as NuGet's folder spells it: small letters, the version without what does not count. */
export interface NeededPackage {
  readonly id: string;
  readonly version: string;
}

/** As NuGet's folder spells it. */
export function neededPackage({ id, version }: NeededPackage): NeededPackage {
  return { id: id.toLowerCase(), version: normalize(version) };
}

/**
 * The packages that a restore in this copy of a source settled on: libraries, what is only downloaded (runtime and
 * targeting packs, `PackageDownload`), and the SDKs of global.json. To be asked when nothing runs in the copy any more.
 * @param isUsed which of the SDKs are: global.json has those of every project. Absent: all.
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
    // `[8.0.11, 8.0.11]`; several are separated by semicolons.
    ...downloads.flatMap(({ name, version }) =>
      version.split(';').map((range) => ({ id: name, version: range.replace(/^\[?([^,\]]*).*$/s, '$1').trim() })),
    ),
  ];
}

async function readSdkPackages(source: string): Promise<readonly NeededPackage[]> {
  const files = await findFiles(source, 'global.json');
  return files.flatMap(({ text }) => parseSdkPackages(text));
}

/** As NuGet names the folder of a version: small, without build metadata, three parts or a fourth that is not 0. */
function normalize(version: string): string {
  const [, numbers = '', suffix = ''] = /^([\d.]+)(-[^+]*)?/.exec(version.toLowerCase()) ?? [];
  const [major = '0', minor = '0', patch = '0', fourth = '0'] = numbers.split('.').map((part) => String(Number(part)));
  return `${[major, minor, patch, ...(fourth === '0' ? [] : [fourth])].join('.')}${suffix}`;
}
