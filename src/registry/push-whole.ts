import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet } from '#oci/image.ts';
import { type BlobOutcome, type PushedBlob, present, pushBlob } from './push-blob.ts';
import { CONCURRENCY, configOf, type To } from './set-state.ts';

/** A repository, with the layers that it has because an image that it serves names them. */
interface Target extends To {
  readonly named: ReadonlySet<Digest>;
}

/**
 * Blobs, then manifests by their digests, then indexes. Some registries know a blob a moment later than they say
 * (goharbor/harbor 22417), and one that lost layers of an image may still serve it: then all is looked at and put once more.
 */
export async function pushWhole(sets: readonly ImageSet[], to: Target): Promise<readonly BlobOutcome[]> {
  const images = sets.flatMap((set) => set.images);
  const blobs = await pushBlobs(images, to);
  try {
    await putManifests(sets, to);
    return blobs;
  } catch (error) {
    if (!(error instanceof ActionError) || !error.message.includes('BLOB_UNKNOWN')) throw error;
    const again = await pushBlobs(images, { ...to, named: new Set() });
    await putManifests(sets, to);
    return again.map((blob, at) => (blob.action === 'present' ? (blobs[at] ?? blob) : blob));
  }
}

async function putManifests(sets: readonly ImageSet[], to: To): Promise<void> {
  const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
  const indexes = sets.filter(({ top, images }) => top !== images[0].manifest).map(({ top }) => top);
  for (const documents of [manifests, indexes]) {
    await pMap(documents, (document) => put(document, { ...to, reference: document.descriptor.digest }), {
      concurrency: CONCURRENCY,
    });
  }
}

/** @throws ActionError of the client */
export async function put(document: ImageSet['top'], at: To & { readonly reference: string }): Promise<void> {
  await at.client.putManifest({ repository: at.repository, reference: at.reference }, document);
}

/** A layer that several images have is sent once; of one that is named nothing is asked. */
async function pushBlobs(images: readonly Image[], { named, ...to }: Target): Promise<readonly BlobOutcome[]> {
  const layers = distinctBlobs<PushedBlob>(images.flatMap((image) => image.layers));
  const configs = distinctBlobs(images.map(configOf));
  const push = async (blob: PushedBlob): Promise<BlobOutcome> =>
    named.has(blob.descriptor.digest) ? present(blob, 'an image in the repository has it') : await pushBlob(blob, to);
  return await pMap([...layers, ...configs], push, { concurrency: CONCURRENCY });
}
