import type { ImageChanges } from '#actions/report/changes.ts';
import { sizeOf } from '#actions/report/metadata.ts';
import type { ReportFile, ReportImage } from '#actions/report/report-model.ts';
import { defined } from '#base/objects.ts';
import type { Digest } from '#oci/digest.ts';
import type { LayerContent } from '#oci/layer/layers.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { AssembledSet } from './assemble.ts';
import { changesIn } from './find-changes.ts';

/**
 * Describes the images of a set for the report, with the files of the layers that this run made. If the tags stay with
 * another image, the images have only digests.
 */
export function reportImages(
  { set, names, tags: [tag], members, from }: AssembledSet,
  { changes, isKept }: { readonly changes: readonly ImageChanges[]; readonly isKept: boolean },
): readonly ReportImage[] {
  const [name] = names;
  const made = from.published.made?.layers ?? [];
  const contents = new Map<Digest, readonly LayerContent[]>(
    made.map((layer) => [layer.descriptor.digest, layer.contents]),
  );
  return set.images.map((image, index) => {
    const platform = describePlatform(image.platform);
    return {
      name:
        name === undefined || isKept ? set.top.descriptor.digest : describeReference({ ...name, ...defined({ tag }) }),
      digest: image.manifest.descriptor.digest,
      platform,
      size: sizeOf(image),
      base: describeReference(members[index]?.base.reference ?? { registry: '', repository: 'an unknown base' }),
      layers: image.layers.map(({ kind, descriptor: { digest, size } }) => {
        const files = contents.get(digest)?.map(fileOf);
        return { kind, size, ...defined({ files }) };
      }),
      ...defined({ changes: changesIn(changes, { image, names }) }),
    };
  });
}

function fileOf({ path, size, origin }: LayerContent): ReportFile {
  const from =
    origin.kind === 'package' ? `${origin.id} ${origin.version}` : origin.kind === 'project' ? origin.project : '';
  return { path, size, from };
}
