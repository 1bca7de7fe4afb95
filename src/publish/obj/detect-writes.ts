import { statsAt, visit, walk } from '#base/files/walk.ts';
import { UNCHANGED_MTIME } from '#publish/source/copy.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';

/** MSBuild's own folders, in any project. */
const OUTPUT = /^(?:bin|obj|artifacts|\.git)$/;
/** Files that a restore may write into a source. */
const BY_RESTORE = /^packages(?:\..+)?\.lock\.json$/;

/** A value that is not a valid fingerprint of a source file. */
const WRITTEN = 'written';

/**
 * Returns the source from which the intermediate files were made: fingerprints by path. A file that the build itself wrote
 * gets a value that never matches, because the next copy has it as it is in the checkout, which is not what was compiled.
 * @param since when the build began, in milliseconds since 1970.
 */
export async function sourceAsBuilt(
  source: string,
  { snapshot, since }: { readonly snapshot: Snapshot; readonly since: number },
): Promise<Fingerprints> {
  const values = await snapshot.read([...snapshot.entries.keys()]);
  // Before the build every file got one of two times (restore-obj.ts). A copy that preserves times has other times.
  const isSet = (time: number): boolean => time === UNCHANGED_MTIME * 1000 || Math.abs(time - since) <= 1;
  const marked: [string, string][] = [];
  await visit(source, {
    paths: values.keys(),
    deal: (path, place) => {
      const stats = statsAt(place);
      const isWritten = stats === undefined || (!stats.isDirectory() && !isSet(stats.mtimeMs));
      marked.push([path, isWritten ? WRITTEN : (values.get(path) ?? WRITTEN)]);
    },
  });
  return Object.fromEntries(marked);
}

/**
 * Returns a file that a build created in the source, outside MSBuild's own folders. Intermediate files may record that it
 * exists, but the next copy does not have it.
 * @param known the entries of the source, and folders of intermediate files.
 */
export async function findCreated(
  source: string,
  known: { readonly source: Fingerprints; readonly intermediate: ReadonlySet<string> },
): Promise<string | undefined> {
  const isOwn = ({ path, name }: { readonly path: string; readonly name: string }): boolean =>
    !OUTPUT.test(name) && !known.intermediate.has(path);
  for await (const { path, name, kind } of walk(source, { enter: isOwn })) {
    if (kind !== 'folder' && known.source[path] === undefined && !BY_RESTORE.test(name)) return path;
  }
  return undefined;
}
