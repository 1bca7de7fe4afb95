import { ActionError } from '#base/action-error.ts';
import { layerKinds } from '#images/image/config.ts';
import type { ImageDocuments } from '#images/image/same-content.ts';
import { type BuiltImage, versionIn } from '#images/plan/tag-rules.ts';
import { fromBytes, type JsonBlob, readAll } from '#oci/blob.ts';
import { type ImageConfig, parseConfig } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet } from '#oci/image.ts';
import { type ImageIndex, type ImageManifest, LARGEST_CONFIG, parseIndex, parseManifest } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { type BaseStore, baseLayers } from '#oci/read-base.ts';
import type { RegistryClient } from '#oci/registry/client.ts';

/** A manifest or an index in a repository. */
type Document = JsonBlob<ImageManifest> | JsonBlob<ImageIndex>;

/** The set that a repository has under a digest, without layers. */
export interface EarlierSet {
  readonly top: Document;
  readonly images: readonly { readonly manifest: JsonBlob<ImageManifest>; readonly config: JsonBlob<ImageConfig> }[];
}

interface At {
  readonly client: RegistryClient;
  readonly repository: string;
}

/** A repository whose documents are read once, regardless of the number of callers. */
export interface RemoteReader extends At {
  readonly document: (digest: Digest) => Promise<Document>;
}

/** @throws ActionError if the document is not a valid image */
export async function readDocument(digest: Digest, { client, repository }: At): Promise<Document> {
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest });
  const { mediaType } = descriptor;
  return isIndexType(mediaType)
    ? fromBytes({ mediaType, bytes, value: parseIndex(bytes, mediaType) })
    : fromBytes({ mediaType, bytes, value: parseManifest(bytes, mediaType) });
}

/**
 * Reads an image; its layers stay in the registry until they are opened. @throws ActionError if it is not a valid
 * image
 */
export async function readImage(image: PlatformImage, { client, repository }: At): Promise<Image> {
  const { registry } = client;
  const store: BaseStore = {
    origin: { registry, repository },
    document: (reference) => client.getManifest({ repository, reference: reference ?? image.digest }),
    open: (descriptor) => client.openBlob(repository, descriptor),
  };
  return await readImageOf(store, image);
}

/** An image, and its platform in an index. */
interface PlatformImage {
  readonly digest: Digest;
  readonly platform: Platform;
}

/** Does the same for an image in any store, such as an OCI layout. */
export async function readImageOf(store: BaseStore, { digest, platform }: PlatformImage): Promise<Image> {
  const found = await store.document(digest);
  const { mediaType } = found.descriptor;
  const manifest = fromBytes({ mediaType, bytes: found.bytes, value: parseManifest(found.bytes, mediaType) });
  const { config: descriptor } = manifest.value;
  const bytes = await readAll(store.open(descriptor), LARGEST_CONFIG);
  const config = fromBytes({ mediaType: descriptor.mediaType, bytes, value: parseConfig(bytes) });
  const { registry = '', repository = '' } = store.origin ?? {};
  const request = { reference: { registry, repository, digest }, platform };
  const layers = baseLayers(store, { manifest: manifest.value, config: config.value, request });
  const kinds = layerKinds(config.value);
  // The layers of this action are the last ones. The history of a base may be shorter than its list of layers.
  const named = layers.map((layer, index) => ({ ...layer, kind: kinds.at(index - layers.length) ?? layer.kind }));
  return { platform, manifest, config, layers: named };
}

/** Reads everything that a document refers to, except layers. @throws ActionError if it is not a valid image */
export async function readEarlier(top: Document, reader: RemoteReader): Promise<EarlierSet> {
  const images = await Promise.all(
    (await manifestsOf(top, reader)).map(async (manifest) => ({
      manifest,
      config: await readConfig(manifest, reader),
    })),
  );
  return { top, images };
}

/** Returns the layers that a document refers to. @throws ActionError if it is not a valid image */
export async function readLayers(digest: Digest, reader: RemoteReader): Promise<readonly Digest[]> {
  const manifests = await manifestsOf(await reader.document(digest), reader);
  return manifests.flatMap(({ value }) => value.layers.map((layer) => layer.digest));
}

export function remoteDocuments({ images }: EarlierSet): readonly ImageDocuments[] {
  return images.map(({ manifest, config }) => ({ manifest: manifest.value, config: config.value }));
}

/** Returns the earlier set, with its layers, instead of a new one with the same content. */
export function inPlaceOf(set: ImageSet, { top, images }: EarlierSet): ImageSet {
  const replace = (image: Image, index: number): Image => ({ ...image, ...images[index] });
  const [first, ...others] = set.images;
  return { top, images: [replace(first, 0), ...others.map((image, index) => replace(image, index + 1))] };
}

const REVISION = 'org.opencontainers.image.revision';
const CREATED = 'org.opencontainers.image.created';

/**
 * Returns the commit of an image, from its annotations or labels; empty for an image that this action did not make.
 * @throws ActionError if the registry fails
 */
export async function heldImage(document: Promise<Document>, reader: RemoteReader): Promise<BuiltImage> {
  return await orSilent({ revision: '', created: '' }, async () => {
    const top = await document;
    const told = top.value.annotations;
    const texts = told?.[REVISION] === undefined ? await labelsOf(top, reader) : told;
    return { revision: texts[REVISION] ?? '', created: texts[CREATED] ?? '' };
  });
}

/**
 * Returns the version in the label of an image (of an index: its first image), or in an annotation; `undefined` if
 * there is no version.
 * @throws ActionError if the registry fails
 */
export async function versionOfRemote(document: Promise<Document>, reader: RemoteReader): Promise<string | undefined> {
  return await orSilent(undefined, async () => {
    const top = await document;
    const first = await firstManifest(top, reader);
    const label = versionIn(await labelsOf(first, reader));
    return label ?? versionIn(first.value.annotations) ?? versionIn(top.value.annotations);
  });
}

/** Errors that mean "nothing is known": there is no image, it is incomplete, or this run may not read it. */
const SILENT: readonly string[] = ['IMAGE_INVALID', 'IMAGE_NOT_FOUND', 'REGISTRY_DENIED'];

function isSilence(error: unknown): boolean {
  return error instanceof ActionError && SILENT.includes(error.code);
}

/** A temporary failure of the registry does not mean that there is no image. */
async function orSilent<T>(silence: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isSilence(error)) return silence;
    throw error;
  }
}

/** For an index, returns the labels of its first image. A config that is missing or invalid has none. */
async function labelsOf(top: Document, reader: RemoteReader): Promise<Readonly<Record<string, string>>> {
  const manifest = await firstManifest(top, reader);
  const { digest } = manifest.value.config;
  const config = await readConfig(manifest, reader).catch(async (error: unknown) => {
    if (isSilence(error) || !(await reader.client.headBlob({ ...reader, digest }))) return undefined;
    throw error;
  });
  return config?.value.config?.Labels ?? {};
}

/** @throws ActionError IMAGE_INVALID for an index without an image */
async function firstManifest(top: Document, { document }: RemoteReader): Promise<JsonBlob<ImageManifest>> {
  if (isManifest(top)) return top;
  const first = top.value.manifests.find(isImage);
  const found = first === undefined ? undefined : await document(first.digest);
  if (found !== undefined && isManifest(found)) return found;
  const got = 'it does not contain an image';
  throw new ActionError({ code: 'IMAGE_INVALID', doing: `reading the index ${top.descriptor.digest}`, got });
}

/** Attestations have the platform `unknown/unknown` in an index. */
function isImage({ platform }: Descriptor): boolean {
  return platform?.os !== 'unknown';
}

function isManifest(document: Document): document is JsonBlob<ImageManifest> {
  return 'layers' in document.value;
}

function entriesOf({ value }: Document): readonly Digest[] {
  return 'manifests' in value ? value.manifests.map(({ digest }) => digest) : [];
}

async function manifestsOf(top: Document, { document }: RemoteReader): Promise<readonly JsonBlob<ImageManifest>[]> {
  return isManifest(top) ? [top] : (await Promise.all(entriesOf(top).map(document))).filter(isManifest);
}

async function readConfig(
  { value }: JsonBlob<ImageManifest>,
  { client, repository }: At,
): Promise<JsonBlob<ImageConfig>> {
  const bytes = await readAll(client.openBlob(repository, value.config), LARGEST_CONFIG);
  return fromBytes({ mediaType: value.config.mediaType, bytes, value: parseConfig(bytes) });
}
