import type { ImageChanges } from '#actions/report/changes.ts';
import { sizeOf } from '#actions/report/metadata.ts';
import type { ReportFile, ReportImage } from '#actions/report/report-model.ts';
import { defined } from '#base/objects.ts';
import type { Digest } from '#oci/digest.ts';
import type { LayerContent } from '#oci/layer/layers.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { AssembledSet } from './assemble.ts';

/** Describes the images of a set for the report, with the files of the layers that this run made. */
export function reportImages(
  { set, names: [name], tags: [tag], members, from }: AssembledSet,
  changes: readonly ImageChanges[],
): readonly ReportImage[] {
  const made = from.published.made?.layers ?? [];
  const contents = new Map<Digest, readonly LayerContent[]>(
    made.map((layer) => [layer.descriptor.digest, layer.contents]),
  );
  return set.images.map((image, index) => {
    const platform = describePlatform(image.platform);
    const own = name === undefined ? undefined : describeReference(name);
    return {
      name: name === undefined ? set.top.descriptor.digest : describeReference({ ...name, ...defined({ tag }) }),
      digest: image.manifest.descriptor.digest,
      platform,
      size: sizeOf(image),
      base: describeReference(members[index]?.base.reference ?? { registry: '', repository: 'an unknown base' }),
      layers: image.layers.map(({ kind, descriptor: { digest, size } }) => {
        const files = contents.get(digest)?.map(fileOf);
        return { kind, size, ...defined({ files }) };
      }),
      ...defined({ changes: changes.find((each) => each.platform === platform && each.since.startsWith(`${own}:`)) }),
    };
  });
}

function fileOf({ path, size, origin }: LayerContent): ReportFile {
  const from =
    origin.kind === 'package' ? `${origin.id} ${origin.version}` : origin.kind === 'project' ? origin.project : '';
  return { path, size, from };
}
