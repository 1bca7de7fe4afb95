import { defined } from '#base/objects.ts';
import type { Blob } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin } from '#oci/image.ts';
import { isForeignLayerType } from '#oci/media-types.ts';
import type { RegistryClient } from './client.ts';

/** A layer or config on its way. */
export interface PushedBlob extends Blob {
  readonly kind: string;
  readonly origin?: BlobOrigin;
}

/** What became of a blob, and why. */
export interface BlobOutcome {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly kind: string;
  readonly action: 'sent' | 'mounted' | 'present';
  readonly because: string;
}

/** Gets a blob into a repository with as few bytes as the registry allows: none, a mount, or all of it. */
export async function pushBlob(
  blob: PushedBlob,
  to: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  const { client, repository } = to;
  const { origin, descriptor } = blob;
  const { digest } = descriptor;
  if (isForeignLayerType(descriptor.mediaType)) return present(blob, 'foreign layers are never sent');
  if (await client.headBlob({ repository, digest })) return present(blob, 'the repository has it');
  const isNear = origin?.registry === client.registry && origin.repository !== repository;
  const mount = isNear ? await client.mountBlob({ repository, digest }, origin.repository) : undefined;
  if (mount?.mounted === true) return outcome(blob, { action: 'mounted', because: `it is in ${origin?.repository}` });
  const session = mount?.session;
  await client.uploadBlob(blob, { repository, ...defined({ session }) });
  return outcome(blob, { action: 'sent', because: reasonToSend(origin, mount !== undefined) });
}

/** Of a blob that nobody can have yet. */
export async function sendBlob(
  blob: PushedBlob,
  { client, repository }: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  await client.uploadBlob(blob, { repository });
  return outcome(blob, { action: 'sent', because: reasonToSend(undefined, false) });
}

/** Of a blob that needs no request. */
export function present(blob: PushedBlob, because: string): BlobOutcome {
  return outcome(blob, { action: 'present', because });
}

function reasonToSend(origin: BlobOrigin | undefined, refused: boolean): string {
  if (origin === undefined) return 'it is new';
  const place = `${origin.registry}/${origin.repository}`;
  return refused ? `the registry did not mount it from ${place}` : `it came from ${place}`;
}

function outcome(blob: PushedBlob, word: Pick<BlobOutcome, 'action' | 'because'>): BlobOutcome {
  const { digest, size } = blob.descriptor;
  return { digest, size, kind: blob.kind, ...word };
}
