import pMap from 'p-map';
import type { RegistryAccess, StepAccess } from '#actions/context/context.ts';
import { describeSet } from '#actions/report/delivered.ts';
import { readImage } from '#images/deliver/read-remote-image.ts';
import { type IndexAnnotations, inCommon, makeSet } from '#images/image/make-set.ts';
import type { NamedSet } from '#oci/image.ts';
import type { Joined, JoinedSet } from '#plan/matrix/join-legs.ts';
import type { LegSet } from '#plan/matrix/leg-file.ts';

/** A set whose images were pushed by legs. */
export interface JoinedImages extends NamedSet {
  /** Path of the project. */
  readonly project: string;
  /** The base of each image, in the order of the images. */
  readonly bases: readonly string[];
  readonly legs: readonly string[];
}

/** How many images are read at once. */
const CONCURRENCY = 4;

/**
 * Makes the sets that the tags will point to. Reads manifests and configs where the legs pushed them; layers stay
 * there.
 */
export async function joinImages(
  context: StepAccess & RegistryAccess,
  { sets }: Joined,
): Promise<readonly JoinedImages[]> {
  const joined = await pMap(sets, (set) => joinSet(context, set), { concurrency: CONCURRENCY });
  for (const { set } of joined) for (const line of describeSet(set)) context.runner.log.info(line);
  return joined;
}

async function joinSet(context: RegistryAccess, { parts, ...named }: JoinedSet): Promise<JoinedImages> {
  const [name] = named.names;
  if (name === undefined) throw new Error('a pushed set without a name');
  const at = { client: context.registries(name.registry), repository: name.repository };
  const told = parts.flatMap(({ set }) => set.images);
  const images = await pMap(told, ({ manifest }) => readImage(manifest, at), { concurrency: CONCURRENCY });
  const annotations = annotationsOf(parts.map(({ set }) => set));
  return {
    ...named,
    set: makeSet(images, annotations),
    bases: told.map(({ base }) => base),
    legs: parts.map(({ leg }) => leg),
  };
}

/** Returns the annotations that every leg would give its own index. */
function annotationsOf(sets: readonly LegSet[]): IndexAnnotations {
  const at = (level: keyof IndexAnnotations) => {
    const shared = inCommon(sets.map(({ annotations }) => annotations[level] ?? {}));
    return Object.keys(shared).length === 0 ? {} : { [level]: shared };
  };
  return { ...at('index'), ...at('index-descriptor') };
}
