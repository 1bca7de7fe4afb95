import { ActionError } from '#base/action-error.ts';
import { defined, isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { Blob } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, digestOf, isDigest } from '#oci/digest.ts';
import { LARGEST_DOCUMENT, parseIndex } from '#oci/manifest.ts';
import { MANIFEST_TYPES, MEDIA } from '#oci/media-types.ts';
import type { DocumentBytes } from '#oci/read-base.ts';
import type { Authentication } from '#oci/transport/authentication.ts';
import { bodyFailure } from '#oci/transport/failure.ts';
import { type RegistryRequest, type Send, sender } from '#oci/transport/request.ts';
import { askWhole, type RetryPolicy } from '#oci/transport/retry.ts';
import type { Scope } from '#oci/transport/token.ts';
import { download } from './download.ts';
import { locationOf, upload } from './upload.ts';

interface ClientOptions {
  readonly registry: string;
  readonly origin: URL;
  readonly authentication: Authentication;
  readonly retry: RetryPolicy;
  /** Called with the number of bytes of each part of a blob that is sent. */
  readonly onSent?: (bytes: number) => void;
  /** Repositories that pushes mount from; the right to read them is requested together with the right to push. */
  readonly mountSources?: readonly string[];
}

/** A tag or a digest in a repository. */
interface ManifestAt {
  readonly repository: string;
  readonly reference: string;
}

interface BlobAt {
  readonly repository: string;
  readonly digest: Digest;
}

/** Whether the blob was mounted; if not, the session that the registry may have opened instead. */
type MountResult = { readonly mounted: boolean; readonly session?: URL };

/**
 * A client of one registry, with a method for each request of the OCI distribution specification. Every method throws
 * ActionErrors.
 * @example
 * const client = new RegistryClient(options);
 * const { descriptor } = await client.getManifest({ repository: 'owner/app', reference: '1.0' });
 */
export class RegistryClient {
  readonly registry: string;
  readonly #options: ClientOptions;
  readonly #send: Send;

  constructor(options: ClientOptions) {
    this.registry = options.registry;
    this.#options = options;
    this.#send = sender(options.registry, options.authentication);
  }

  /** Returns the same client, with the right to mount from these repositories. */
  mountingFrom(repositories: readonly string[]): RegistryClient {
    return new RegistryClient({ ...this.#options, mountSources: repositories });
  }

  /**
   * Returns `undefined` without a manifest of a known type: a digest is trusted only with such a type.
   * @param denied what 403 means, which some registries answer for what does not exist; default: an error
   */
  async headManifest(place: ManifestAt, denied?: 'absent'): Promise<Descriptor | undefined> {
    const accept = denied === 'absent' ? [200, 403, 404] : [200, 404];
    const response = await this.#send({ ...this.#manifestRequest(place), method: 'HEAD', accept });
    if (response.status !== 200) return undefined;
    const mediaType = typeOf(response);
    const digest = response.headers.get('docker-content-digest') ?? '';
    if (!MANIFEST_TYPES.includes(mediaType)) return undefined;
    if (!isDigest(digest)) return (await this.getManifest(place)).descriptor;
    const size = Number(response.headers.get('content-length') ?? 0);
    return { mediaType, digest, size: Number.isSafeInteger(size) ? size : 0 };
  }

  /** @throws ActionError IMAGE_NOT_FOUND, IMAGE_INVALID (schema 1, unknown type) or REGISTRY_FAILED (wrong digest) */
  async getManifest(place: ManifestAt): Promise<DocumentBytes> {
    const request = this.#manifestRequest(place);
    const { response, bytes } = await this.#readWhole({ ...request, method: 'GET', accept: [200, 404] });
    if (response.status === 404) throw imageNotFound({ ...place, registry: this.registry });
    const doing = `${request.doing} of ${this.registry}`;
    const mediaType = typeOf(response);
    if (!MANIFEST_TYPES.includes(mediaType)) throw unknownType({ ...place, registry: this.registry }, mediaType);
    const digest = digestOf(bytes);
    const claims = [
      response.headers.get('docker-content-digest') ?? digest,
      isDigest(place.reference) ? place.reference : digest,
    ];
    const wrong = claims.find((claim) => claim !== digest);
    if (wrong === undefined) return { bytes, descriptor: { mediaType, digest, size: bytes.byteLength } };
    const got = `the registry sent a manifest with the digest ${digest} as ${wrong}`;
    throw new ActionError({ code: 'REGISTRY_FAILED', doing, got });
  }

  /** @returns whether the registry lists the manifest as a referrer of its subject, if it has one */
  async putManifest(place: ManifestAt, manifest: Blob & { readonly bytes: Uint8Array }): Promise<boolean> {
    const headers = { 'content-type': manifest.descriptor.mediaType };
    const doing = `pushing the manifest ${nameOf(place)}`;
    const request = { doing, headers, scopes: this.#writing(place.repository), url: this.#manifestUrl(place) };
    const response = await this.#send({
      ...request,
      method: 'PUT',
      body: manifest.bytes,
      accept: [200, 201, 202, 204],
    });
    await response.body?.cancel();
    return response.headers.has('oci-subject');
  }

  /**
   * Lists the manifests that refer to a manifest (distribution-spec 1.1, "Listing Referrers"), up to {@link PAGES} pages.
   * @returns `undefined` if the registry has no such list
   */
  async getReferrers({ repository, digest }: BlobAt): Promise<readonly Descriptor[] | undefined> {
    const doing = `listing what refers to ${repository}@${digest}`;
    const found: Descriptor[] = [];
    const request = { doing, method: 'GET', scopes: this.#scopes(repository), accept: NO_LIST } as const;
    let url: URL | undefined = new URL(`/v2/${repository}/referrers/${digest}`, this.#options.origin);
    for (let page = 0; url !== undefined && page < PAGES; page += 1) {
      const { response, bytes } = await this.#readWhole({ ...request, url, headers: { accept: MEDIA.ociIndex } });
      if (response.status !== 200 || typeOf(response) !== MEDIA.ociIndex) return undefined;
      found.push(...parseIndex(bytes, MEDIA.ociIndex).manifests);
      url = nextPage(response, url);
    }
    return found;
  }

  /**
   * Lists the tags of a repository (distribution-spec, "Listing Tags"), up to {@link PAGES} pages.
   * @throws ActionError REGISTRY_FAILED for an answer that is not a list
   */
  async listTags(repository: string): Promise<readonly string[]> {
    const doing = `listing the tags of ${repository}`;
    const tags: string[] = [];
    let url: URL | undefined = new URL(`/v2/${repository}/tags/list`, this.#options.origin);
    for (let page = 0; url !== undefined && page < PAGES; page += 1) {
      const request: RegistryRequest = { doing, method: 'GET', url, scopes: this.#scopes(repository), accept: [200] };
      const { response, bytes } = await this.#readWhole(request);
      tags.push(...tagsIn(bytes, `${doing} of ${this.registry}`));
      url = nextPage(response, url);
    }
    return tags;
  }

  /** Returns whether the repository has the blob. Some registries answer 403 for what does not exist. */
  async headBlob(place: BlobAt): Promise<boolean> {
    const doing = `checking for the blob ${place.digest} in ${place.repository}`;
    const request = { doing, url: this.#blobUrl(place), scopes: this.#scopes(place.repository) };
    return (await this.#send({ ...request, method: 'HEAD', accept: [200, 403, 404] })).status === 200;
  }

  /** Streams the blob's bytes and verifies them. */
  openBlob(repository: string, descriptor: Descriptor): AsyncIterable<Uint8Array> {
    const { digest } = descriptor;
    const request: RegistryRequest = {
      doing: `reading the blob ${digest} of ${repository}`,
      method: 'GET',
      url: this.#blobUrl({ repository, digest }),
      scopes: this.#scopes(repository),
      accept: [200, 206],
    };
    const what = { registry: this.registry, repository, descriptor, request, send: this.#send };
    return { [Symbol.asyncIterator]: () => download(what) };
  }

  /**
   * Mounts a blob from another repository of this registry, without transferring it. If the registry declines, the
   * result is `mounted: false`.
   */
  async mountBlob(place: BlobAt, source: string): Promise<MountResult> {
    const scopes = this.#writing(place.repository);
    if (await this.#options.authentication.isNarrowed(scopes)) return { mounted: false };
    const url = this.#uploadsUrl(place.repository);
    url.search = `?mount=${place.digest}&from=${encodeURIComponent(source)}`;
    const doing = `mounting the blob ${place.digest} of ${source} in ${place.repository}`;
    const response = await this.#send({ doing, url, scopes, method: 'POST', accept: [201, 202, 401, 403, 404, 405] });
    await response.body?.cancel();
    if (response.status === 201) return { mounted: true };
    return response.status === 202 ? { mounted: false, session: locationOf(response, url) } : { mounted: false };
  }

  /** Sends a blob, in an existing session if there is one. */
  async uploadBlob(blob: Blob, target: { readonly repository: string; readonly session?: URL }): Promise<void> {
    const { repository } = target;
    const uploads = this.#uploadsUrl(repository);
    const scopes = this.#writing(repository);
    const { retry, onSent } = this.#options;
    await upload({ ...target, blob, uploads, scopes, send: this.#send, retry, ...defined({ onSent }) });
  }

  /** Starts an upload and cancels it. @throws ActionError REGISTRY_DENIED, with a hint on how to get the right */
  async canPush(repository: string): Promise<void> {
    const url = this.#uploadsUrl(repository);
    const common = { doing: `requesting the right to push to ${repository}`, scopes: this.#writing(repository) };
    const started = await this.#send({ ...common, method: 'POST', url, accept: [202] });
    const session = locationOf(started, url);
    // Some registries do not support cancelling; then the session expires.
    await this.#send({ ...common, method: 'DELETE', url: session, accept: [202, 204] }).catch(() => undefined);
  }

  /** Reads a document. @throws ActionError REGISTRY_FAILED for an answer that is too large or breaks off each time */
  async #readWhole(request: RegistryRequest): Promise<{ readonly response: Response; readonly bytes: Uint8Array }> {
    const ask = (): Promise<Response> => this.#send(request);
    return await askWhole(this.#options.retry, { ask, bytes: LARGEST_DOCUMENT }).catch((error: unknown) => {
      throw bodyFailure(`${request.doing} of ${this.registry}`, error);
    });
  }

  #manifestRequest(place: ManifestAt): Omit<RegistryRequest, 'method' | 'accept'> {
    return {
      doing: `reading ${nameOf(place)}`,
      url: this.#manifestUrl(place),
      scopes: this.#scopes(place.repository),
      headers: { accept: MANIFEST_TYPES.join(', ') },
    };
  }

  /** Reading requests only the right to read, unless this run pushes to the repository: then one token serves both. */
  #scopes(repository: string): readonly Scope[] {
    return this.#options.mountSources === undefined ? [{ repository, actions: 'pull' }] : this.#writing(repository);
  }

  #writing(repository: string): readonly Scope[] {
    const sources = (this.#options.mountSources ?? []).filter((source) => source !== repository);
    return [
      { repository, actions: 'pull,push' },
      ...sources.map((source) => ({ repository: source, actions: 'pull' as const })),
    ];
  }

  #manifestUrl({ repository, reference }: ManifestAt): URL {
    return new URL(`/v2/${repository}/manifests/${reference}`, this.#options.origin);
  }

  #blobUrl({ repository, digest }: BlobAt): URL {
    return new URL(`/v2/${repository}/blobs/${digest}`, this.#options.origin);
  }

  #uploadsUrl(repository: string): URL {
    return new URL(`/v2/${repository}/blobs/uploads/`, this.#options.origin);
  }
}

/** The answers of registries that do not know the request. */
const NO_LIST = [200, 303, 400, 404, 405, 406, 415, 501];

/** More than any repository has, with a hundred tags a page. */
const PAGES = 100;

function tagsIn(bytes: Uint8Array, doing: string): readonly string[] {
  try {
    const list = parseJson(new TextDecoder().decode(bytes));
    if (isObject(list) && Array.isArray(list['tags'])) return list['tags'].filter((tag) => typeof tag === 'string');
  } catch (error) {
    throw bodyFailure(doing, error);
  }
  throw bodyFailure(doing, new Error('it is not a list of tags'));
}

/** Reads the `Link` of a page (RFC 8288), within the same registry. */
function nextPage(response: Response, page: URL): URL | undefined {
  const [, target] = /^\s*<([^<>]{1,2000})>\s*;\s*rel="?next"?/.exec(response.headers.get('link') ?? '') ?? [];
  if (target === undefined || !URL.canParse(target, page.href)) return undefined;
  const next = new URL(target, page);
  return next.origin === page.origin ? next : undefined;
}

function typeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
}

/** `dotnet/aspnet:10.0`, or with `@` before a digest. */
function nameOf({ repository, reference }: ManifestAt): string {
  return `${repository}${isDigest(reference) ? '@' : ':'}${reference}`;
}

function imageNotFound(image: ManifestAt & { readonly registry: string }): ActionError {
  return new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `reading the image ${image.registry}/${nameOf(image)}`,
    got: `404, ${image.registry} has no "${image.reference}" in ${image.repository}`,
    hint: 'Check the spelling of repository and tag. A private repository gives the same answer to users without the right to read it.',
  });
}

function unknownType(image: ManifestAt & { readonly registry: string }, mediaType: string): ActionError {
  const isOld = /manifest\.v1\+(?:json|prettyjws)/.test(mediaType);
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading the image ${image.registry}/${nameOf(image)}`,
    got: isOld ? 'it has the schema 1 format from 2015' : `it has the unknown type "${mediaType}"`,
    ...(isOld ? { hint: 'Pull it and push it again with a current docker, or choose a newer tag.' } : {}),
  });
}
