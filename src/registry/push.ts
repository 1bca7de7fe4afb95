import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';
import { type BlobOutcome, type PushedBlob, pushBlob } from './push-blob.ts';

export interface Push {
  readonly repository: string;
  readonly image: Image;
  /** Put in this order, so moving ones belong last. None: the image is reached by its digest only. */
  readonly tags: readonly string[];
}

export interface Pushed {
  readonly digest: Digest;
  /** Of the manifest, in bytes. */
  readonly size: number;
  readonly tags: readonly string[];
  readonly blobs: readonly BlobOutcome[];
  /** Of blobs; what was mounted or already there does not count. */
  readonly bytesSent: number;
  readonly because: string;
}

const CONCURRENCY = 4;

/**
 * Makes a repository hold an image under its tags, with as few requests and bytes as possible, and looks that it does.
 * @throws ActionError REGISTRY_FAILED when the registry holds something else afterwards, and those of the client
 */
export async function pushImage(client: RegistryClient, push: Push): Promise<Pushed> {
  const { image, repository, tags } = push;
  const { digest, size } = image.manifest.descriptor;
  const pushing = client.mountingFrom(sourcesOf(image, client.registry));
  const missing = await without(tags, (tag) => holds(pushing, { push, reference: tag }));
  const isThere = missing.length < tags.length || (await holds(pushing, { push, reference: digest }));
  const blobs = isThere ? present(image) : await pushWhole(pushing, push);
  for (const tag of missing) await pushing.putManifest({ repository, reference: tag }, image.manifest);
  await check(pushing, { push, references: isThere || tags.length > 0 ? missing : [digest] });
  const bytesSent = blobs.reduce((sum, blob) => sum + (blob.action === 'sent' ? blob.size : 0), 0);
  return { digest, size, tags, blobs, bytesSent, because: reason({ isThere, tags, missing }) };
}

/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(image: Image, registry: string): readonly string[] {
  const near = image.layers.map(({ origin }) => origin).filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
}

async function holds(
  client: RegistryClient,
  { push, reference }: { readonly push: Push; readonly reference: string },
): Promise<boolean> {
  const found = await client.headManifest({ repository: push.repository, reference });
  return found?.digest === push.image.manifest.descriptor.digest;
}

async function without<T>(items: readonly T[], unwanted: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const verdicts = await pMap(items, unwanted, { concurrency: CONCURRENCY });
  return items.filter((_, at) => verdicts[at] !== true);
}

/**
 * Blobs, then the manifest by its digest. Some registries know a blob a moment later than they say (goharbor/harbor
 * 22417): then all is looked at and put once more.
 */
async function pushWhole(client: RegistryClient, push: Push): Promise<readonly BlobOutcome[]> {
  const blobs = await pushBlobs(client, push);
  const { repository, image } = push;
  const put = () => client.putManifest({ repository, reference: image.manifest.descriptor.digest }, image.manifest);
  await put().catch(async (error: unknown) => {
    if (!(error instanceof ActionError) || !error.message.includes('BLOB_UNKNOWN')) throw error;
    await pushBlobs(client, push);
    await put();
  });
  return blobs;
}

async function pushBlobs(client: RegistryClient, { image, repository }: Push): Promise<readonly BlobOutcome[]> {
  const to = { client, repository };
  const layers = await pMap(distinct(image.layers), (layer) => pushBlob(layer, to), { concurrency: CONCURRENCY });
  return [...layers, await pushBlob({ ...image.config, kind: 'config' }, to)];
}

function present(image: Image): readonly BlobOutcome[] {
  const because = 'the repository has the whole image';
  return distinct([...image.layers, { ...image.config, kind: 'config' }]).map(({ descriptor, kind }) => {
    return { digest: descriptor.digest, size: descriptor.size, kind, action: 'present', because };
  });
}

function distinct(blobs: readonly PushedBlob[]): readonly PushedBlob[] {
  return [...new Map(blobs.map((blob) => [blob.descriptor.digest, blob])).values()];
}

/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check(
  client: RegistryClient,
  { push, references }: { readonly push: Push; readonly references: readonly string[] },
): Promise<void> {
  const wrong = await without(references, (reference) => holds(client, { push, reference }));
  if (wrong.length === 0) return;
  throw new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `looking at ${client.registry}/${push.repository} after the push`,
    got: `${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not ${push.image.manifest.descriptor.digest}`,
    hint: 'Somebody else pushed the same tags at the same time, or the registry changed the image. A «concurrency» group in the workflow prevents the first.',
  });
}

function reason(what: {
  readonly isThere: boolean;
  readonly tags: readonly string[];
  readonly missing: readonly string[];
}): string {
  const { isThere, tags, missing } = what;
  if (!isThere) return 'the repository did not have it';
  const held = tags.filter((tag) => !missing.includes(tag));
  const whole = 'this very image';
  const found =
    held.length === 0
      ? `the repository has ${whole}`
      : `${held.join(', ')} ${held.length === 1 ? 'is' : 'are'} ${whole} already`;
  return missing.length === 0 ? found : `${found}; added ${missing.join(', ')}`;
}
