import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { CacheAccess, RegistryAccess } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { ActionError } from '#base/action-error.ts';
import { exists } from '#base/files/paths.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin, Layer } from '#oci/image.ts';
import type { SlottedLayer } from '#oci/layer/layers.ts';
import type { PublishedLayer } from '#publication/publication.ts';
import { blobFile, openLayer } from '#publication/store.ts';
import type { KnownPublication } from '#reuse/publication-entry.ts';

/** Turns a layer of a publication into a layer that an image is assembled from. */
export type OpenLayer = (layer: PublishedLayer, near: readonly string[]) => Layer;

/** Opens layers made in this run. One that is known from an earlier run is written only when its bytes are read. */
export function openMade(
  folder: string,
  { made, originsOf }: { readonly made: readonly SlottedLayer[]; readonly originsOf: OriginsOf },
): OpenLayer {
  return (layer, near) => {
    const { digest } = layer.descriptor;
    const source = made.find(({ descriptor }) => descriptor.digest === digest);
    const open = async function* (): AsyncGenerator<Uint8Array> {
      const path = blobFile(folder, digest);
      if (!(await exists(path))) await source?.write();
      yield* createReadStream(path);
    };
    return { ...openLayer(folder, layer), open, ...originNear(originsOf(source?.key ?? ''), near) };
  };
}

type OriginsOf = (key: string) => readonly BlobOrigin[];

/**
 * Opens layers of an earlier run. Their bytes come from where that run pushed them, else from the cache, and only
 * when they are read.
 */
export function openKnown(
  context: CacheAccess & RegistryAccess,
  known: {
    readonly key: string;
    readonly publication: KnownPublication;
    readonly request: Request;
    /** The folder of this run, for layers from the cache. */
    readonly folder: string;
  },
): OpenLayer {
  const { publication } = known;
  const folder = join(known.folder, 'layers');
  let restored: Promise<unknown> | undefined;
  const restore = (): Promise<unknown> => {
    const entry = { kind: 'layers', name: known.key } as const;
    restored ??= context.cacheFor(known.request.event).restore([entry], folder);
    return restored;
  };
  return (layer, near) => {
    const open = async function* (): AsyncGenerator<Uint8Array> {
      const origin = await findOrigin(context, { layer, origins: publication.origins });
      if (origin !== undefined) {
        yield* context.registries(origin.registry).openBlob(origin.repository, layer.descriptor);
        return;
      }
      await restore();
      const path = blobFile(folder, layer.descriptor.digest);
      if (!(await exists(path))) throw new LayerGone(layer);
      yield* createReadStream(path);
    };
    return { ...openLayer(folder, layer), open, ...originNear(publication.origins, near) };
  };
}

async function findOrigin(
  { registries }: RegistryAccess,
  { layer, origins }: { readonly layer: PublishedLayer; readonly origins: readonly BlobOrigin[] },
): Promise<BlobOrigin | undefined> {
  const { digest } = layer.descriptor;
  for (const origin of origins) {
    const at = { repository: origin.repository, digest };
    const isThere = await registries(origin.registry)
      .headBlob(at)
      .catch(() => false);
    if (isThere) return origin;
  }
  return undefined;
}

/**
 * Returns a repository in one of the registries that the image goes to, if there is one: the layer can be mounted
 * from there.
 */
export function originNear(origins: readonly BlobOrigin[], near: readonly string[]): { readonly origin?: BlobOrigin } {
  const origin = origins.find(({ registry }) => near.includes(registry)) ?? origins[0];
  return origin === undefined ? {} : { origin };
}

/** A layer of an earlier run that does not exist any more. */
export class LayerGone extends ActionError {
  readonly digest: Digest;

  constructor({ descriptor: { digest } }: PublishedLayer) {
    super({
      code: 'LAYER_GONE',
      doing: `reading the layer ${digest} of an earlier run`,
      got: 'neither a registry nor the cache has it any more',
    });
    this.digest = digest;
  }
}
