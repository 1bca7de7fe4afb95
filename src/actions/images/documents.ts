import pMap from 'p-map';
import type { Context } from '#actions/context/context.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { onceEach } from '#base/once.ts';
import { pushesOf } from '#images/deliver/push.ts';
import { type Artifact, DOCUMENT_ANNOTATION } from '#oci/artifact.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import { describePlatform } from '#oci/platform.ts';
import { type Push, withRights } from '#oci/registry/push.ts';
import { TAG_CONCURRENCY } from '#oci/registry/push-blobs.ts';
import { listReferrers, putReferrers, type Referrers, sendArtifacts } from '#oci/registry/referrers.ts';
import { ATTESTATION_KIND, documentKey } from '#provenance/attestation.ts';
import type { AttachedDocuments } from '#reuse/publication-index.ts';
import { BASE_KIND, DOCUMENT_KINDS } from '#sbom/formats.ts';
import type { AssembledSet } from './assemble.ts';
import type { DocumentSource, Place } from './document-source.ts';
import type { ResolvedSets } from './resolve-tags.ts';

/** The documents of a manifest in one repository. */
export interface Attached {
  /** `ghcr.io/o/app`. */
  readonly name: string;
  /** Of the manifest or index. */
  readonly image: Digest;
  /** Absent: it is an index. */
  readonly platform?: string;
  /** Digests of the artifacts by their key. */
  readonly documents: AttachedDocuments;
  /** Whether this run attached one of them. */
  readonly isNew: boolean;
  /** Set for an image without documents about its base: where such documents are listed. */
  readonly lacksBase?: Referrers['listedBy'];
}

/** The documents of a run's images. */
interface Documents {
  /** Makes what is missing and sends its bytes, while the images are delivered. */
  send(settled: ResolvedSets): void;
  /** Attaches the documents to the images, which are there now. */
  attach(settled: ResolvedSets): Promise<readonly Attached[]>;
}

/**
 * Asks at once what the registries have, while the images are checked, unless an earlier run attached the documents.
 * Documents are made only for an image without them.
 */
export function openDocuments(
  context: Context,
  { assembled, sources }: { readonly assembled: readonly AssembledSet[]; readonly sources: readonly DocumentSource[] },
): Documents {
  const lists = onceEach(
    ({ to, subject }: Place) => listReferrers({ ...to, subject: subject.digest }),
    (place) => keyOf(place),
  );
  const made = new Set(assembled.map(({ set }) => set.top.descriptor.digest));
  const said = new Set<string>();
  const what = sources.map((source) => source.what).join(' and ');
  const ready = onceEach((place: Place) => makeReady(context, { place, sources, lists, said }), keyOf);
  const placesOf = (pushes: readonly Push[], sets: readonly AssembledSet[]): readonly Place[] =>
    sources.length === 0
      ? []
      : placesIn(pushes, { sets, made }).filter((place) => sources.some((source) => source.wanted(place).length > 0));
  for (const place of placesOf(withRights(pushesOf(assembled, context.registries)), assembled)) {
    // A failure is reported where the result is used, after the push.
    if (knownFor(place, sources) === undefined) prepare({ place, sources, lists }).catch(() => undefined);
  }
  return {
    send: ({ sets, pushes }) => {
      for (const place of placesOf(withRights(pushes), sets)) ready(place).catch(() => undefined);
    },
    attach: async ({ sets, pushes }) => {
      const attached = await attachAll(context, { places: placesOf(withRights(pushes), sets), ready, what });
      for (const source of sources) await source.finish?.();
      return attached;
    },
  };
}

interface Preparing {
  readonly place: Place;
  readonly sources: readonly DocumentSource[];
  readonly lists: (place: Place) => Promise<Referrers>;
}

async function prepare({ place, sources, lists }: Preparing): Promise<void> {
  const found = await lists(place);
  for (const source of sources) {
    const keys = missingIn(found, source.wanted(place));
    if (source.isLocal && keys.length > 0) await source.make(place, keys);
  }
}

/** What a manifest has, and what it gets. */
interface Ready {
  readonly known: AttachedDocuments;
  readonly listedBy: Referrers['listedBy'];
  readonly added: readonly Artifact[];
  readonly lacksBase: boolean;
}

async function makeReady(
  context: Context,
  { place, sources, lists, said }: Preparing & { readonly said: Set<string> },
): Promise<Ready> {
  const known = knownFor(place, sources);
  if (known !== undefined && (await place.wasTagged()))
    return { known, listedBy: 'registry', added: [], lacksBase: false };
  const found = await lists(place);
  const made = await Promise.all(
    sources.map(async (source) => {
      const keys = missingIn(found, source.wanted(place));
      if (keys.length === 0) return [];
      // Each kind of document is independent: an SBOM is attached, too, if nothing can be signed.
      return await source.make(place, keys).catch((error: unknown) => reportFailure(context, { source, error, said }));
    }),
  );
  const added = made.flat();
  await sendArtifacts(added, { ...place.to, subject: place.subject.digest });
  const lacksBase = place.index !== undefined && !found.descriptors.some((each) => kindOf(each) === BASE_KIND);
  return { known: Object.fromEntries(ownIn(found)), listedBy: found.listedBy, added, lacksBase };
}

/** Says it once for each kind of document. @throws the error, if the input asks for the documents; CANCELLED */
function reportFailure(
  { runner }: Pick<Context, 'runner'>,
  { source, error, said }: { readonly source: DocumentSource; readonly error: unknown; readonly said: Set<string> },
): readonly Artifact[] {
  if (source.isRequired || isCancelled(error)) throw error;
  if (!said.has(source.what))
    runner.log.warning(`Cannot attach ${source.what}: ${messageOf(error)}. ${source.instead}`);
  said.add(source.what);
  return [];
}

function isCancelled(error: unknown): boolean {
  return error instanceof ActionError && error.code === 'CANCELLED';
}

function keyOf({ to, subject }: Place): string {
  return `${nameOf(to)}@${subject.digest}`;
}

/**
 * Returns what an earlier run attached, by its own note. If an input requires the documents, the registry is always asked,
 * because a user may have deleted them.
 */
function knownFor(place: Place, sources: readonly DocumentSource[]): AttachedDocuments | undefined {
  const known = place.from.from.recalled?.index.sboms[keyOf(place)];
  if (known === undefined || sources.some(({ isRequired }) => isRequired)) return undefined;
  return sources.flatMap((source) => source.wanted(place)).every((key) => key in known) ? known : undefined;
}

function nameOf({ client, repository }: Place['to']): string {
  return `${client.registry}/${repository}`;
}

function placesIn(
  pushes: readonly Push[],
  { sets, made }: { readonly sets: readonly AssembledSet[]; readonly made: ReadonlySet<Digest> },
): readonly Place[] {
  const known = new Map(sets.map((set) => [set.set.top.descriptor.digest, set]));
  return pushes.flatMap(({ client, repository, sets: pushed, held }) =>
    pushed.flatMap(({ set, tags }): readonly Place[] => {
      const { digest } = set.top.descriptor;
      const from = known.get(digest);
      if (from === undefined) return [];
      const wasTagged = async (): Promise<boolean> =>
        held !== undefined && (await Promise.all(tags.map(held))).includes(digest);
      const place = { to: { client, repository }, from, wasTagged, isMade: made.has(digest) };
      const images = set.images.map(({ manifest }, index) => ({ ...place, subject: manifest.descriptor, index }));
      const isIndex = images.every(({ subject }) => subject.digest !== digest);
      return isIndex ? [...images, { ...place, subject: set.top.descriptor }] : images;
    }),
  );
}

/** Returns the documents of this action. Another tool may have attached documents of the same types. */
function ownIn({ descriptors }: Referrers): ReadonlyMap<string, Digest> {
  const kinds = [...DOCUMENT_KINDS, ATTESTATION_KIND];
  const own = descriptors.filter((each) => kinds.includes(kindOf(each)));
  return new Map(own.map((descriptor) => [documentKey(descriptor), descriptor.digest]));
}

function kindOf({ annotations }: Pick<Descriptor, 'annotations'>): string {
  return annotations?.[DOCUMENT_ANNOTATION] ?? '';
}

function missingIn(found: Referrers, keys: readonly string[]): readonly string[] {
  const own = ownIn(found);
  return keys.filter((key) => !own.has(key));
}

interface Attaching {
  readonly places: readonly Place[];
  readonly ready: (place: Place) => Promise<Ready>;
  /** `the SBOM and the attestations`. */
  readonly what: string;
}

/** After a registry has refused the documents of one image, it is not asked again. */
async function attachAll(context: Context, { places, ready, what }: Attaching): Promise<readonly Attached[]> {
  const refused = new Set<string>();
  const one = async (place: Place): Promise<readonly Attached[]> => {
    const { registry } = place.to.client;
    if (refused.has(registry)) return [];
    try {
      return [await attachOne(place, await ready(place))];
    } catch (error) {
      if (!refused.has(registry)) reportRefusal(context, { place, error, what });
      refused.add(registry);
      return [];
    }
  };
  return (await pMap(places, one, { concurrency: TAG_CONCURRENCY })).flat();
}

async function attachOne(place: Place, { known, listedBy, added, lacksBase }: Ready): Promise<Attached> {
  const { from, index } = place;
  const platform = index === undefined ? undefined : from.set.images[index]?.platform;
  if (added.length > 0) await putReferrers(added, { ...place.to, subject: place.subject.digest, listedBy });
  const news = added.map(({ manifest: { descriptor, value } }) => {
    return [documentKey({ ...descriptor, ...value }), descriptor.digest] as const;
  });
  return {
    ...{ name: nameOf(place.to), image: place.subject.digest },
    ...(platform === undefined ? {} : { platform: describePlatform(platform) }),
    documents: { ...known, ...Object.fromEntries(news) },
    isNew: news.length > 0,
    ...(lacksBase ? { lacksBase: listedBy } : {}),
  };
}

/** @throws ActionError SBOM_FAILED or ATTEST_FAILED if an input requires the documents; CANCELLED */
function reportRefusal(
  { inputs, runner }: Pick<Context, 'inputs' | 'runner'>,
  { place, error, what }: { readonly place: Place; readonly error: unknown; readonly what: string },
): void {
  if (isCancelled(error)) throw error;
  if (error instanceof ActionError && (error.code === 'ATTEST_FAILED' || error.code === 'SBOM_FAILED')) throw error;
  const doing = `attaching ${what} of ${keyOf(place)}`;
  const rest = 'The image itself is complete.';
  const why = 'if the registry does not accept artifacts with a subject (OCI 1.1)';
  const required = inputs.sbom.mode === 'true' ? 'sbom' : inputs.attest.mode === 'true' ? 'attest' : undefined;
  if (required !== undefined) {
    const hint = `${rest} Set \`${required}: auto\` to get a warning instead, ${why}.`;
    const code = required === 'sbom' ? 'SBOM_FAILED' : 'ATTEST_FAILED';
    throw new ActionError({ code, doing, got: messageOf(error), hint, cause: error });
  }
  runner.log.warning(`Failed ${doing}: ${messageOf(error)}. ${rest} Set \`sbom: false\` and \`attest: false\` ${why}.`);
}
