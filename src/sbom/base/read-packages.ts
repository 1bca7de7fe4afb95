import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { readAll } from '#oci/blob.ts';
import { unpackZstd } from '#oci/zstd-frames.ts';
import { parseApk, parseChisel, parseDpkg, parseRpmManifest } from './package-lists.ts';
import type { BasePackages, SystemPackage } from './system-package.ts';

interface PackageList {
  readonly path: RegExp;
  readonly parse: (list: string) => readonly SystemPackage[];
  readonly compressed?: true;
}

/** In order: of a package in two lists, the first one counts. */
const LISTS: readonly PackageList[] = [
  { path: /^var\/lib\/dpkg\/status$/, parse: parseDpkg },
  { path: /^var\/lib\/dpkg\/status\.d\/[^/]+(?<!\.md5sums)$/, parse: parseDpkg },
  { path: /^var\/lib\/chisel\/manifest\.wall$/, parse: parseChisel, compressed: true },
  { path: /^(?:usr\/)?lib\/apk\/db\/installed$/, parse: parseApk },
  { path: /^var\/lib\/rpmmanifest\/container-manifest-2$/, parse: parseRpmManifest },
];

/** Databases of rpm, in Berkeley DB, ndb or SQLite. */
const RPM = /^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;

/** Returns what is wanted of a file in a base: its content, or whether it is there. */
export function wantedOfPackages(path: string): 'content' | 'name' | undefined {
  if (LISTS.some((list) => list.path.test(path))) return 'content';
  return RPM.test(path) ? 'name' : undefined;
}

/** The limit of a list of chisel without its compression, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads the packages from the files that {@link wantedOfPackages} names.
 * @throws Error for a broken list, and for one in zstd before Node.js 22.15, which does not know it
 */
export async function readPackages(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Pick<BasePackages, 'packages' | 'because'>> {
  const found = new Map<string, SystemPackage>();
  for (const { path, parse, compressed } of LISTS) {
    for (const name of [...files.keys()].filter((each) => path.test(each)).sort()) {
      const bytes = files.get(name) ?? new Uint8Array();
      const list = Buffer.from(compressed ? await unpacked(bytes) : bytes).toString('utf8');
      for (const each of parse(list)) {
        const key = [each.type, each.name, each.version, each.architecture].join(' ');
        if (!found.has(key)) found.set(key, each);
      }
    }
  }
  const packages = [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
  const isRead = packages.some(({ type }) => type === 'rpm');
  if (!isRead && [...files.keys()].some((path) => RPM.test(path)))
    return { packages, because: 'its packages are in an rpm database, which is not read' };
  return packages.length > 0 ? { packages } : { packages, because: 'it has no list of packages' };
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (!('createZstdDecompress' in zlib))
    throw new Error(`its list of packages is compressed with zstd, which Node.js ${process.version} does not support`);
  return await readAll(unpackZstd(Readable.from([Buffer.from(bytes)])), LARGEST);
}
