import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { readAll } from './blob.ts';
import type { Descriptor } from './descriptor.ts';
import type { Digest } from './digest.ts';
import { blobPath, namesInLayout, OciLayout } from './layout.ts';
import { LARGEST_DOCUMENT, parseJsonObject } from './manifest.ts';
import { MEDIA } from './media-types.ts';
import type { BaseStore } from './read-base.ts';
import { verified } from './verified.ts';

/** An image in the folder of an OCI layout: the one with that name, or the only one. */
interface LayoutImage {
  readonly folder: string;
  readonly name?: string;
}

/**
 * Reads an image of a layout like one of a registry. @throws ActionError IMAGE_NOT_FOUND, when a document is
 * requested
 */
export function layoutStore(image: LayoutImage): BaseStore {
  const layout = new OciLayout(image.folder);
  const open = (descriptor: Descriptor): AsyncIterable<Uint8Array> => opened(layout, descriptor);
  return {
    open,
    async document(digest) {
      const descriptor = digest === undefined ? await findImage(layout, image) : await measured(layout, digest);
      return { descriptor, bytes: await readAll(open(descriptor), LARGEST_DOCUMENT) };
    },
  };
}

async function findImage(layout: OciLayout, image: LayoutImage): Promise<Descriptor> {
  const all = await layout.images().catch((cause: unknown) => {
    throw notFound(image, { got: 'it is not an OCI layout', cause });
  });
  const named =
    image.name === undefined ? all : all.filter((descriptor) => namesInLayout(descriptor).includes(image.name ?? ''));
  const [first, ...others] = [...new Map(named.map((each) => [each.digest, each])).values()];
  if (first !== undefined && others.length === 0) return first;
  const names = all.flatMap(namesInLayout);
  const there = names.length === 0 ? `${all.length} without a name` : names.join(', ');
  throw notFound(image, { got: first === undefined ? `it contains ${there}` : `it contains several images: ${there}` });
}

/** @throws ActionError IMAGE_INVALID for a blob that is missing or has other bytes */
async function* opened(layout: OciLayout, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  try {
    yield* verified(layout.open(descriptor), descriptor);
  } catch (cause) {
    throw broken(layout, { digest: descriptor.digest, cause });
  }
}

/** A layout contains neither the size nor the type of a blob by itself. They are needed only here. */
async function measured(layout: OciLayout, digest: Digest): Promise<Descriptor> {
  const path = join(layout.folder, blobPath({ digest }));
  const bytes = await readSmallFile(path, LARGEST_DOCUMENT).catch((cause: unknown) => {
    throw broken(layout, { digest, cause });
  });
  const { mediaType } = parseJsonObject(bytes, `the manifest ${digest}`);
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : MEDIA.ociManifest,
    digest,
    size: bytes.byteLength,
  };
}

function broken(
  { folder }: OciLayout,
  { digest, cause }: { readonly digest: Digest; readonly cause: unknown },
): ActionError {
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading ${digest} in the OCI layout ${folder}`,
    got: messageOf(cause),
    hint: 'The layout is incomplete. Write it again.',
    cause,
  });
}

function notFound(
  { folder, name }: LayoutImage,
  problem: { readonly got: string; readonly cause?: unknown },
): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `looking for ${name === undefined ? 'the image' : `the image "${name}"`} in ${folder}`,
    hint: 'Give the folder of an OCI layout as oci:DIR, or as oci:DIR:NAME if it contains several images.',
    ...problem,
  });
}
