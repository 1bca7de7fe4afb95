import { basename, join } from 'node:path';
import pMap from 'p-map';
import { exists } from '#base/files/paths.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import type { Digest } from '#oci/digest.ts';
import { measureFile } from '#oci/layer/measure.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';

/** A package that is in the checkout and in NuGet's folder. It is committed, or an earlier step packed it. */
interface VendoredPackage {
  /** Path of the archive in the checkout. */
  readonly file: string;
  /** `id/version` in NuGet's folder. */
  readonly path: string;
}

/**
 * Finds packages of the checkout that NuGet's folder also contains. NuGet uses that folder before any feed, and then does
 * not read the archive.
 */
export async function findVendored(
  { entries }: Pick<Snapshot, 'entries'>,
  packages: string,
): Promise<readonly VendoredPackage[]> {
  const files = [...entries.values()].filter(({ kind, path }) => kind === 'file' && /\.nupkg$/i.test(path));
  const places = files.flatMap(({ path: file }) => placesOf(file).map((path) => ({ file, path })));
  const isThere = ({ path }: VendoredPackage): Promise<boolean> => exists(join(packages, path, '.nupkg.metadata'));
  const found = await pMap(places, async (place) => ((await isThere(place)) ? [place] : []), { concurrency: AT_ONCE });
  return found.flat();
}

const AT_ONCE = 16;

/** A package id and a version that NuGet accepts. The path of two names cannot lead out of its folder. */
const PACKAGE = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\/\d[\w.+-]*$/u;

/** Returns all possible places, because only NuGet knows where the version begins: `a.1.2.3` may be `a/1.2.3` or `a.1/2.3`. */
function placesOf(file: string): readonly string[] {
  const name = basename(file).slice(0, -'.nupkg'.length).toLowerCase();
  const places = [...name.matchAll(/\.(?=\d)/g)].map(({ index }) => `${name.slice(0, index)}/${name.slice(index + 1)}`);
  return places.filter((place) => PACKAGE.test(place));
}

/**
 * Removes packages from NuGet's folder if the checkout has other bytes for the same version. Otherwise a restore would use
 * the old package.
 * @returns the removed packages.
 */
export async function removeOutdated(
  packages: string,
  { root, snapshot }: { readonly root: string; readonly snapshot: Pick<Snapshot, 'entries'> },
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const { file, path } of await findVendored(snapshot, packages)) {
    const archive = `${path}/${path.replace('/', '.')}.nupkg`;
    const [wanted, kept] = await Promise.all([digestOf(root, file), digestOf(packages, archive)]);
    if (wanted === undefined || wanted === kept) continue;
    await removeBelow(packages, path);
    removed.push(path);
  }
  return removed;
}

/** Returns the digest of a file; `undefined` if it cannot be read or is behind a link. */
async function digestOf(directory: string, path: string): Promise<Digest | undefined> {
  return await measureFile({ directory, path, links: 'refused' }, path).then(
    ({ digest }) => digest,
    () => undefined,
  );
}
