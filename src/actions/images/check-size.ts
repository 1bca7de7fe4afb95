import prettyBytes from 'pretty-bytes';
import type { StepAccess } from '#actions/context/context.ts';
import type { ImageChanges, LayerChange } from '#actions/report/changes.ts';
import { sizeOf } from '#actions/report/metadata.ts';
import { ActionError } from '#base/action-error.ts';
import type { ImageSet } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import type { SizeBudget } from '#request/inputs/size-budget.ts';
import { changesIn } from './find-changes.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/** How many layers and packages are listed. */
const LISTED = 10;
/** In characters: kinds of layers and versions of packages are those of any earlier image. */
const LONGEST = 200;

/**
 * Compares every image with the input `size-budget`, before anything is delivered.
 * @throws ActionError SIZE_EXCEEDED
 */
export async function checkSizes(
  { inputs, runner }: StepAccess,
  { settled, changes }: { readonly settled: ResolvedSets; readonly changes: Promise<readonly ImageChanges[]> },
): Promise<void> {
  const { sizeBudget } = inputs;
  if (sizeBudget === undefined) return;
  const known = await changes;
  // Where the tags of the first name stay, those of another one may be written.
  const isPushed = (set: ImageSet): boolean =>
    settled.pushes.some(({ sets: own }) => own.some((each) => each.set === set));
  const sets = settled.sets.filter(({ set }, index) => settled.kept[index] === undefined || isPushed(set));
  const problems = sets.flatMap(({ set, names, from }) =>
    set.images.flatMap((image) => {
      const platform = describePlatform(image.platform);
      const own = changesIn(known, { image, names });
      const problem = problemOf(sizeBudget, { size: sizeOf(image), changes: own });
      return problem === undefined ? [] : [`${from.published.app.project} (${platform}): ${problem}`];
    }),
  );
  if (problems.length === 0) return;
  const hint = 'Make the image smaller (docs/guides/small-images.md), or raise size-budget.';
  if (sizeBudget.mode === 'warn') return runner.log.warning(`${problems.join('\n')}\n${hint}`);
  throw new ActionError({
    code: 'SIZE_EXCEEDED',
    doing: 'checking the size of the images, before the push',
    got: problems.join('\n'),
    hint,
  });
}

/** Returns what is exceeded, and what grew. */
export function problemOf(
  { max, growth }: SizeBudget,
  { size, changes }: { readonly size: number; readonly changes: ImageChanges | undefined },
): string | undefined {
  const grew = changes === undefined ? '' : describeGrowth(changes);
  if (max !== undefined && size > max) {
    const [own, most] = [prettyBytes(size), prettyBytes(max)];
    return `${own === most ? `${own} (${size - max} B more)` : own} is more than ${most}${grew}`;
  }
  if (growth === undefined || changes === undefined) return undefined;
  const percent = ((size - changes.earlierSize) / changes.earlierSize) * 100;
  if (percent <= growth) return undefined;
  return `${prettyBytes(size)} is ${percent.toFixed(1)} % more than ${prettyBytes(changes.earlierSize)} of ${changes.since}, and ${growth} % is allowed${grew}`;
}

function describeGrowth({ layers, packages = [] }: ImageChanges): string {
  const growthOf = ({ before = 0, after = 0 }: LayerChange): number => after - before;
  const grown = layers.filter((layer) => growthOf(layer) > 0).sort((a, b) => growthOf(b) - growthOf(a));
  const texts = [
    ...grown.map((layer) => `layer ${layer.kind} +${prettyBytes(growthOf(layer))}`),
    ...packages
      .filter(({ after }) => after !== undefined)
      .map(({ id, before, after }) => `${id} ${before ?? 'new'} → ${after}`),
  ];
  const listed = texts.slice(0, LISTED).map((text) => text.slice(0, LONGEST));
  return texts.length === 0 ? '' : `; grown: ${listed.join(', ')}`;
}
