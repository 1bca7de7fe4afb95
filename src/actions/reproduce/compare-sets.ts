import type { Subject } from '#actions/verify/read-subjects.ts';
import { readImageOf } from '#images/deliver/read-remote-image.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { parseIndex } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import { firstDifference } from './compare-images.ts';

/** Compares published images with those in a layout. Returns the first difference; `undefined`: they are equal. */
export async function compareSets(subjects: readonly Subject[], folder: string): Promise<string | undefined> {
  const store = layoutStore({ folder });
  const top = await store.document(undefined);
  if (top.descriptor.digest === subjects[0]?.digest) return undefined;
  const { mediaType, digest } = top.descriptor;
  const made = isIndexType(mediaType)
    ? parseIndex(top.bytes, mediaType).manifests.map((each) => each.digest)
    : [digest];
  const published = subjects.filter(({ image }) => image !== undefined);
  if (made.length !== published.length)
    return `the published image has ${published.length} platforms, the other ${made.length}`;
  for (const [at, subject] of published.entries()) {
    const image = await subject.image?.();
    const own = made[at];
    if (image === undefined || own === undefined) continue;
    const difference = await firstDifference(
      image,
      await readImageOf(store, { digest: own, platform: image.platform }),
    );
    if (difference !== undefined) return `${subject.name}: ${difference}`;
  }
  return 'the images are equal, but not the index';
}
