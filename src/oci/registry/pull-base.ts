import type { ImageConfig } from '#oci/config.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { type Mirror, mirrorOf } from '#oci/mirror.ts';
import type { Platform } from '#oci/platform.ts';
import { type BaseRequest, type BaseStore, baseLayers, readBase } from '#oci/read-base.ts';
import { manifestPath } from '#oci/reference.ts';
import type { Registries } from './registries.ts';

interface PullRequest extends BaseRequest {
  readonly mirrors?: readonly Mirror[];
}

/**
 * Reads what is needed to build on an image: index, manifest and config. Its layers stay in the registry until they
 * are opened.
 * @throws ActionError PLATFORM_MISSING, IMAGE_NOT_FOUND, IMAGE_INVALID and those of {@link RegistryClient}
 */
export async function pullBase(registries: Registries, request: PullRequest): Promise<BaseImage> {
  return await readBase(storeOf(registries, request), request);
}

/** What was read of a base when its tag pointed to the same digest. */
export interface ReadBase {
  readonly manifestDigest: Digest;
  readonly platform: Platform;
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

/** Returns a base without asking its registry again: the content of a digest does not change. */
export function rememberBase(
  registries: Registries,
  request: PullRequest & { readonly digest: Digest; readonly known: ReadBase },
): BaseImage {
  const { reference, digest, known } = request;
  const layers = baseLayers(storeOf(registries, request), { request, ...known });
  return { reference, digest, layers, ...known };
}

function storeOf(registries: Registries, request: PullRequest): BaseStore {
  const { repository, registry, ...rest } = mirrorOf(request.reference, request.mirrors ?? []);
  const client = registries(registry);
  const name = manifestPath({ registry, repository, ...rest });
  return {
    origin: { registry: client.registry, repository },
    document: (digest) => client.getManifest({ repository, reference: digest ?? name }),
    open: (descriptor) => client.openBlob(repository, descriptor),
  };
}
