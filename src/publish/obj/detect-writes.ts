import { statsAt, visit, walk } from '#base/files/walk.ts';
import { UNCHANGED_MTIME } from '#publish/paths/environment.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';

/** MSBuild's own folders, wherever a project has them. */
const OUTPUT = /^(?:bin|obj|artifacts|\.git)$/;
/** What a restore may leave in a source. */
const BY_RESTORE = /^packages(?:\..+)?\.lock\.json$/;

/** No fingerprint of a file of a source. */
const WRITTEN = 'written';

/**
 * The source as intermediate files were made of it: fingerprints by path, where none fits a file that the build itself
 * wrote. The next copy has it as it is in the checkout, which is not what was compiled.
 * @param since when the build began, in milliseconds since 1970.
 */
export async function sourceAsBuilt(
  source: string,
  { snapshot, since }: { readonly snapshot: Snapshot; readonly since: number },
): Promise<Fingerprints> {
  const values = await snapshot.read([...snapshot.entries.keys()]);
  // Every file got one of two times before the build (apply-earlier.ts); a copy that keeps times has another one.
  const isOurs = (time: number): boolean => time === UNCHANGED_MTIME * 1000 || Math.abs(time - since) <= 1;
  const marked: [string, string][] = [];
  await visit(source, {
    paths: values.keys(),
    deal: (path, place) => {
      const stats = statsAt(place);
      const isWritten = stats === undefined || (!stats.isDirectory() && !isOurs(stats.mtimeMs));
      marked.push([path, isWritten ? WRITTEN : (values.get(path) ?? WRITTEN)]);
    },
  });
  return Object.fromEntries(marked);
}

/**
 * A file that a build made beside the source, outside the folders where MSBuild keeps its own. A note among the
 * intermediate files may say that it is there, and in the next copy it is not.
 * @param known what is in the source, and folders of intermediate files.
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
