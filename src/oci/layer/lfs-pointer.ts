/** In bytes; Git LFS writes no larger ones, and reads none (git-lfs, docs/spec.md). */
export const LARGEST_POINTER = 1024;

/** The first line of a pointer, of today and of before the specification had its name (git-lfs, lfs/pointer.go). */
const BEGINNINGS = [
  ...['version https://git-lfs.github.com/spec/', 'version https://hawser.github.com/spec/'],
  'version http://git-media.io/v/',
].map((text) => Buffer.from(text));

/** Whether a file that begins like this is a pointer of Git LFS, if it is small enough for one. */
export function isLfsPointer(beginning: Uint8Array): boolean {
  return BEGINNINGS.some((text) => text.equals(beginning.subarray(0, text.length)));
}
