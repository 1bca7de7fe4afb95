import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import type { Request } from '#actions/plan/read.ts';
import { ActionError } from '#base/action-error.ts';
import { exists } from '#base/files/paths.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin, Layer } from '#oci/image.ts';
import type { SlottedLayer } from '#oci/layer/layers.ts';
import type { PublishedLayer } from '#publication/publication.ts';
import { blobFile, openLayer } from '#publication/store.ts';
import type { KnownPublication } from '#reuse/publication-entry.ts';

/** Makes a layer of a publication something an image is made of. */
export type OpenLayer = (layer: PublishedLayer, near: readonly string[]) => Layer;

/** Layers that were made in this run; one that is known from earlier is written only when somebody wants its bytes. */
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
 * Layers of an earlier run: their bytes come from where it pushed them, else from the cache, and only if somebody wants
 * them.
 */
export function openKnown(
  context: Context,
  known: {
    readonly key: string;
    readonly publication: KnownPublication;
    readonly request: Request;
    /** Of this run, for what the cache has of the layers. */
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
  { registries }: Context,
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

/** A repository in one of the registries that the image goes to, if there is one: it can be mounted from there. */
export function originNear(origins: readonly BlobOrigin[], near: readonly string[]): { readonly origin?: BlobOrigin } {
  const origin = origins.find(({ registry }) => near.includes(registry)) ?? origins[0];
  return origin === undefined ? {} : { origin };
}

/** A layer of an earlier run that is nowhere any more. */
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
