import pMap from 'p-map';
import type { Context } from '#actions/context/context.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { onceEach } from '#base/once.ts';
import { pushesOf } from '#images/deliver/push.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import { DOCUMENT_ANNOTATION } from '#oci/artifact.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { type Push, withRights } from '#oci/registry/push.ts';
import { TAG_CONCURRENCY, type To } from '#oci/registry/push-blobs.ts';
import { listReferrers, pushReferrers, type Referrers } from '#oci/registry/referrers.ts';
import type { AttachedDocuments } from '#reuse/publication-index.ts';
import type { SbomDocument } from '#sbom/documents.ts';
import { DOCUMENT_KINDS, formatsFor } from '#sbom/formats.ts';
import type { AssembledSet } from './assemble.ts';
import type { ImageOfSet } from './make-sboms.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/** The SBOM of an image in one repository. */
export interface AttachedSbom {
  /** `ghcr.io/o/app`. */
  readonly name: string;
  /** Of the image's manifest. */
  readonly image: Digest;
  readonly platform: string;
  /** Digests of the artifacts by their type. */
  readonly documents: AttachedDocuments;
  /** Whether this run attached it. */
  readonly isNew: boolean;
}

/** The SBOMs of a run. */
interface Sboms {
  /** Attaches the SBOM of each image that was pushed, unless the image has it, and writes the documents as files. */
  attach(settled: ResolvedSets): Promise<readonly AttachedSbom[]>;
}

/**
 * Asks at once what the registries have, while the images are checked, unless an earlier run attached the documents.
 * Documents are made only for an image without them: a run that changes nothing does not even load the code for it.
 */
export function openSboms(
  context: Context,
  { assembled, delivery }: { readonly assembled: readonly AssembledSet[]; readonly delivery: DeliveryPlan },
): Sboms {
  const isWanted = delivery.sbom.value;
  const { folder } = context.inputs.sbom;
  const held = onceEach(({ to, ...place }: PlacedImage) => listReferrers({ ...to, subject: digestOf(place) }), keyOf);
  const documents = onceEach(async (image: ImageOfSet) => {
    const { makeSbom } = await import('./make-sboms.ts');
    return makeSbom(context, image);
  }, digestOf);
  const prepare = async (place: PlacedImage): Promise<void> => {
    if (missingIn(await held(place), place).length > 0) await documents(place);
  };
  const early = isWanted ? placesIn(withRights(pushesOf(assembled, context.registries)), assembled) : [];
  // A failure is reported where the result is used, after the push.
  for (const place of early) if (knownFor(place, context) === undefined) prepare(place).catch(() => undefined);
  return {
    attach: async ({ sets, pushes }) => {
      const places = isWanted ? placesIn(withRights(pushes), sets) : [];
      const attached = await attachAll(context, { places, held, documents });
      if (folder !== undefined && context.inputs.sbom.mode !== 'false') {
        const { writeSboms } = await import('./make-sboms.ts');
        await writeSboms(context, { folder, sets, documents });
      }
      return attached;
    },
  };
}

/** An image in a repository. */
interface PlacedImage extends ImageOfSet {
  readonly to: To;
  /** Whether a tag pointed to the image before this run. */
  readonly wasTagged: () => Promise<boolean>;
}

function keyOf(place: PlacedImage): string {
  return `${nameOf(place.to)}@${digestOf(place)}`;
}

/**
 * Returns what an earlier run attached, by its own note. With `sbom: true` the registry is always asked, because a user
 * may have deleted it.
 */
function knownFor(place: PlacedImage, { inputs }: Pick<Context, 'inputs'>): AttachedDocuments | undefined {
  return inputs.sbom.mode === 'true' ? undefined : place.from.from.recalled?.index.sboms[keyOf(place)];
}

function digestOf(image: ImageOfSet): Digest {
  return imageOf(image).manifest.descriptor.digest;
}

function imageOf({ from, index }: ImageOfSet): Image {
  return from.set.images[index] ?? from.set.images[0];
}

function nameOf({ client, repository }: To): string {
  return `${client.registry}/${repository}`;
}

function placesIn(pushes: readonly Push[], sets: readonly AssembledSet[]): readonly PlacedImage[] {
  const known = new Map(sets.map((set) => [set.set.top.descriptor.digest, set]));
  return pushes.flatMap(({ client, repository, sets: pushed, held }) =>
    pushed.flatMap(({ set, tags }) => {
      const { digest } = set.top.descriptor;
      const from = known.get(digest);
      if (from === undefined) return [];
      const wasTagged = async (): Promise<boolean> =>
        held !== undefined && (await Promise.all(tags.map(held))).includes(digest);
      return set.images.map((_, index) => ({ to: { client, repository }, from, index, wasTagged }));
    }),
  );
}

/** Returns the documents of this action. Another tool may have attached documents of the same types. */
function ownIn({ descriptors }: Referrers): ReadonlyMap<string, Digest> {
  const own = descriptors.filter(({ annotations }) =>
    DOCUMENT_KINDS.includes(annotations?.[DOCUMENT_ANNOTATION] ?? ''),
  );
  return new Map(own.map(({ artifactType = '', digest }) => [artifactType, digest]));
}

/** Returns the types of the documents that an image lacks. */
function missingIn(found: Referrers, { from, index }: ImageOfSet): readonly string[] {
  const own = ownIn(found);
  const formats = formatsFor(from.members[index]?.app ?? {});
  return formats.map(({ artifactType }) => artifactType).filter((type) => !own.has(type));
}

interface Attaching {
  readonly places: readonly PlacedImage[];
  readonly held: (place: PlacedImage) => Promise<Referrers>;
  readonly documents: (image: ImageOfSet) => Promise<readonly SbomDocument[]>;
}

/** After a registry has refused the documents of one image, it is not asked again. */
async function attachAll(context: Context, attaching: Attaching): Promise<readonly AttachedSbom[]> {
  const refused = new Set<string>();
  const one = async (place: PlacedImage): Promise<readonly AttachedSbom[]> => {
    const { registry } = place.to.client;
    if (refused.has(registry)) return [];
    try {
      return [await attachOne(context, { ...attaching, place })];
    } catch (error) {
      if (!refused.has(registry)) reportRefusal(context, { place, error });
      refused.add(registry);
      return [];
    }
  };
  return (await pMap(attaching.places, one, { concurrency: TAG_CONCURRENCY })).flat();
}

async function attachOne(
  context: Context,
  { place, held, documents }: Attaching & { readonly place: PlacedImage },
): Promise<AttachedSbom> {
  const { platform } = imageOf(place);
  const about = { name: nameOf(place.to), image: digestOf(place), platform: describePlatform(platform) };
  const known = knownFor(place, context);
  if (known !== undefined && (await place.wasTagged())) return { ...about, documents: known, isNew: false };
  const found = await held(place);
  const missing = missingIn(found, place);
  const there = ownIn(found);
  if (missing.length === 0) return { ...about, documents: Object.fromEntries(there), isNew: false };
  const made = (await documents(place)).filter(({ artifactType }) => missing.includes(artifactType));
  const { listedBy } = found;
  const artifacts = made.map(({ artifact }) => artifact);
  await pushReferrers(artifacts, { ...place.to, subject: digestOf(place), listedBy });
  const added = made.map(({ artifactType, artifact }) => [artifactType, artifact.manifest.descriptor.digest] as const);
  return { ...about, documents: Object.fromEntries([...there, ...added]), isNew: true };
}

/** @throws ActionError SBOM_FAILED if the input asks for the SBOM; CANCELLED */
function reportRefusal(
  { inputs, runner }: Pick<Context, 'inputs' | 'runner'>,
  { place, error }: { readonly place: PlacedImage; readonly error: unknown },
): void {
  if (error instanceof ActionError && error.code === 'CANCELLED') throw error;
  const doing = `attaching the SBOM of ${nameOf(place.to)}@${digestOf(place)}`;
  const rest = 'The image itself is complete.';
  if (inputs.sbom.mode === 'true') {
    const hint = `${rest} Set \`sbom: auto\` to get a warning instead, if the registry does not accept artifacts with a subject (OCI 1.1).`;
    throw new ActionError({ code: 'SBOM_FAILED', doing, got: messageOf(error), hint, cause: error });
  }
  runner.log.warning(
    `Failed ${doing}: ${messageOf(error)}. ${rest} Set \`sbom: false\` if the registry does not accept artifacts with a subject (OCI 1.1).`,
  );
}
