import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { type Artifact, referrerOf } from '#oci/artifact.ts';
import { type Blob, distinctBlobs, encodeJson } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, hexOf } from '#oci/digest.ts';
import { type ImageIndex, parseIndex } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { RegistryClient } from './client.ts';
import { TAG_CONCURRENCY } from './push-blobs.ts';

/** A repository with a manifest that others refer to. */
interface SubjectPlace {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly subject: Digest;
}

/** What refers to a manifest. */
export interface Referrers {
  /** `tag`: the registry has no list, so that clients keep one under a tag. */
  readonly listedBy: 'registry' | 'tag';
  readonly descriptors: readonly Descriptor[];
}

/** Lists what refers to a manifest, through the registry's own list or through the tag that replaces it. */
export async function listReferrers(place: SubjectPlace): Promise<Referrers> {
  const { client, repository, subject } = place;
  // Both at once, because many registries have only the tag, and an answer takes as long as a request of the push.
  const [found, tagged] = await Promise.all([client.getReferrers({ repository, digest: subject }), readTag(place)]);
  if (found !== undefined) return { listedBy: 'registry', descriptors: found };
  return { listedBy: 'tag', descriptors: tagged?.manifests ?? [] };
}

/**
 * Sends the blobs of artifacts. This may happen before the subject exists: nothing refers to a blob until its manifest is put.
 * @throws ActionError of the client
 */
export async function sendArtifacts(
  artifacts: readonly Artifact[],
  place: SubjectPlace & {
    /** Whether the documents are about one image alone, so that no repository can have them. Default: they are. */
    readonly areNew?: boolean;
  },
): Promise<void> {
  const { client, repository, areNew = true } = place;
  // The config is the same for all artifacts.
  const configs = distinctBlobs(artifacts.map(({ config }) => config)).map((config) => sendMissing(config, place));
  const documents = distinctBlobs(artifacts.map(({ document }) => document)).map((document) =>
    areNew ? client.uploadBlob(document, { repository }) : sendMissing(document, place),
  );
  await Promise.all([...configs, ...documents]);
}

/**
 * Puts the manifests of artifacts whose blobs are sent. Where the registry does not list them, they are added to the index
 * under the subject's tag (distribution-spec 1.1, "Pushing Manifests with Subject").
 * @throws ActionError of the client, for a registry that refuses such manifests
 */
export async function putReferrers(
  artifacts: readonly Artifact[],
  place: SubjectPlace & { readonly listedBy: Referrers['listedBy'] },
): Promise<void> {
  const { client, repository } = place;
  const put = ({ manifest }: Artifact): Promise<boolean> =>
    client.putManifest({ repository, reference: manifest.descriptor.digest }, manifest);
  const listed = await pMap(artifacts, put, { concurrency: TAG_CONCURRENCY });
  // Some registries answer as if they had the list, but have none.
  if (place.listedBy === 'tag' || listed.includes(false)) await addToTag(artifacts.map(referrerOf), place);
}

async function sendMissing(blob: Blob, { client, repository }: SubjectPlace): Promise<void> {
  if (await client.headBlob({ repository, digest: blob.descriptor.digest })) return;
  await client.uploadBlob(blob, { repository });
}

/** `sha256-…`, the tag that the specification gives to the list of a digest. */
function tagOf(subject: Digest): string {
  return `sha256-${hexOf(subject)}`;
}

async function readTag({ client, repository, subject }: SubjectPlace): Promise<ImageIndex | undefined> {
  try {
    const { bytes, descriptor } = await client.getManifest({ repository, reference: tagOf(subject) });
    return descriptor.mediaType === MEDIA.ociIndex ? parseIndex(bytes, descriptor.mediaType) : undefined;
  } catch (error) {
    if (error instanceof ActionError && error.code === 'IMAGE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Reads the list again, because another job may have written it meanwhile. */
async function addToTag(added: readonly Descriptor[], place: SubjectPlace): Promise<void> {
  const before = await readTag(place);
  const manifests = new Map([...(before?.manifests ?? []), ...added].map((each) => [each.digest, each]));
  const index = encodeJson<ImageIndex>(MEDIA.ociIndex, {
    ...before,
    ...{ schemaVersion: 2, mediaType: MEDIA.ociIndex, manifests: [...manifests.values()] },
  });
  await place.client.putManifest({ repository: place.repository, reference: tagOf(place.subject) }, index);
}
