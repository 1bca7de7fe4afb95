import { randomUUID } from 'node:crypto';
import { isObject } from '#base/objects.ts';
import { parseDescriptor } from '#oci/descriptor.ts';
import { digestOf } from '#oci/digest.ts';
import { isForeignLayerType, isIndexType, isManifestType } from '#oci/media-types.ts';

/** An error as the distribution specification answers it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message = code.toLowerCase()) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
}

interface Repository {
  readonly blobs: Map<string, Uint8Array>;
  readonly manifests: Map<string, StoredManifest>;
  readonly tags: Map<string, string>;
}

interface Part {
  readonly state: number;
  readonly start?: number;
  readonly bytes: Uint8Array;
  /** In bytes; the last part of a session may be smaller. */
  readonly leastChunk?: number;
}

interface Session {
  readonly repository: string;
  readonly parts: Uint8Array[];
  state: number;
}

interface StoreRules {
  /** Tags that exist stay as they are. */
  readonly immutable?: boolean;
  /** Manifests are taken without a look at what they refer to. */
  readonly trusting?: boolean;
}

/** What a registry holds, with rules as strict as the specification allows. */
export class RegistryStore {
  readonly #rules: StoreRules;
  readonly #repositories = new Map<string, Repository>();
  readonly #sessions = new Map<string, Session>();

  constructor(rules: StoreRules = {}) {
    this.#rules = rules;
  }

  blob(repository: string, digest: string): Uint8Array {
    const blob = this.#repositories.get(repository)?.blobs.get(digest);
    if (blob === undefined) throw new Refusal(404, 'BLOB_UNKNOWN');
    return blob;
  }

  has(repository: string, digest: string): boolean {
    return this.#repositories.get(repository)?.blobs.has(digest) ?? false;
  }

  putBlob(repository: string, blob: { readonly digest: string; readonly bytes: Uint8Array }): void {
    if (digestOf(blob.bytes) !== blob.digest) throw new Refusal(400, 'DIGEST_INVALID', `got ${digestOf(blob.bytes)}`);
    this.#repository(repository).blobs.set(blob.digest, blob.bytes);
  }

  /** Has lost the repository. */
  forget(repository: string): void {
    this.#repositories.delete(repository);
  }

  /** All manifests and blobs. */
  contents(repository: string): readonly { readonly digest: string; readonly bytes: Uint8Array }[] {
    const { manifests, blobs } = this.#repository(repository);
    return [...manifests.values(), ...[...blobs].map(([digest, bytes]) => ({ digest, bytes }))];
  }

  /** What a tag stands for. */
  tagged(repository: string, tag: string): string | undefined {
    return this.#repositories.get(repository)?.tags.get(tag);
  }

  /** As somebody who pushes at the same time. */
  retag(repository: string, { tag, digest }: { readonly tag: string; readonly digest: string }): void {
    this.#repository(repository).tags.set(tag, digest);
  }

  /** As a storage that failed, or a collector of garbage that took too much: the manifest goes on being served. */
  loseBlob(repository: string, digest: string): void {
    this.#repository(repository).blobs.delete(digest);
  }

  mount(repository: string, from: { readonly repository: string; readonly digest: string }): boolean {
    if (!this.has(from.repository, from.digest)) return false;
    this.putBlob(repository, { digest: from.digest, bytes: this.blob(from.repository, from.digest) });
    return true;
  }

  manifest(repository: string, reference: string): StoredManifest {
    const found = this.#repositories.get(repository);
    const manifest = found?.manifests.get(found.tags.get(reference) ?? reference);
    if (manifest === undefined) throw new Refusal(404, 'MANIFEST_UNKNOWN', `no ${reference}`);
    return manifest;
  }

  /** The manifests with this subject, as a list of referrers has them. */
  referrersOf(repository: string, subject: string): readonly object[] {
    const all = [...(this.#repositories.get(repository)?.manifests.values() ?? [])];
    return all.flatMap(({ mediaType, digest, bytes }) => {
      const json: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
      if (!isObject(json) || !isObject(json['subject']) || json['subject']['digest'] !== subject) return [];
      const { artifactType, annotations } = json;
      return [{ mediaType, digest, size: bytes.byteLength, artifactType, annotations }];
    });
  }

  tagsOf(repository: string): readonly string[] {
    return [...(this.#repositories.get(repository)?.tags.keys() ?? [])];
  }

  /** Refuses a manifest before its blobs and an index before its manifests. */
  putManifest(repository: string, put: { reference: string; mediaType: string; bytes: Uint8Array }): StoredManifest {
    const { reference, mediaType, bytes } = put;
    const digest = digestOf(bytes);
    if (reference.includes(':') && reference !== digest) throw new Refusal(400, 'DIGEST_INVALID', `got ${digest}`);
    if (this.#rules.trusting !== true) this.#check(repository, put);
    if (this.#rules.immutable === true && this.tagged(repository, reference) !== undefined) {
      throw new Refusal(400, 'TAG_INVALID', `the tag ${reference} exists and is immutable`);
    }
    const manifest = { mediaType, bytes, digest };
    this.#repository(repository).manifests.set(digest, manifest);
    if (!reference.includes(':')) this.#repository(repository).tags.set(reference, digest);
    return manifest;
  }

  openSession(repository: string): string {
    const id = randomUUID();
    this.#sessions.set(id, { repository, parts: [], state: 1 });
    return id;
  }

  /** The session's next state, which its next request must name. */
  stateOf(id: string): number {
    return this.#session(id).state;
  }

  /** Each location is good for one request. */
  append(id: string, part: Part): void {
    const session = this.#session(id);
    const { leastChunk = 0 } = part;
    const isSmall = session.parts.some(({ byteLength }) => byteLength < leastChunk);
    if (isSmall && part.bytes.byteLength > 0) throw new Refusal(400, 'SIZE_INVALID', `at least ${leastChunk} a chunk`);
    if (part.state !== session.state) throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'an old location was used');
    const held = session.parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (part.start !== undefined && part.start !== held) throw new Refusal(416, 'BLOB_UPLOAD_INVALID', `have ${held}`);
    session.parts.push(part.bytes);
    session.state++;
  }

  finish(id: string, digest: string): void {
    const { repository, parts } = this.#session(id);
    this.#sessions.delete(id);
    this.putBlob(repository, { digest, bytes: Buffer.concat(parts) });
  }

  cancel(id: string): void {
    this.#session(id);
    this.#sessions.delete(id);
  }

  get openSessions(): number {
    return this.#sessions.size;
  }

  /** Tags that point to an image with a missing part. */
  incomplete(): readonly string[] {
    return [...this.#repositories].flatMap(([name, { tags, manifests }]) =>
      [...tags].flatMap(([tag, digest]) => {
        const manifest = manifests.get(digest);
        return manifest !== undefined && this.#isWhole(name, manifest) ? [] : [`${name}:${tag}`];
      }),
    );
  }

  #isWhole(repository: string, { mediaType, bytes }: StoredManifest): boolean {
    try {
      this.#check(repository, { mediaType, bytes });
      if (!isIndexType(mediaType)) return true;
      const children = listOf(JSON.parse(Buffer.from(bytes).toString('utf8')).manifests);
      return children.every(({ digest }) => this.#isWhole(repository, this.manifest(repository, digest)));
    } catch {
      return false;
    }
  }

  #check(repository: string, put: { readonly mediaType: string; readonly bytes: Uint8Array }): void {
    const json: unknown = JSON.parse(Buffer.from(put.bytes).toString('utf8'));
    if (!isObject(json) || json['schemaVersion'] !== 2) throw new Refusal(400, 'MANIFEST_INVALID');
    if (json['mediaType'] !== put.mediaType) throw new Refusal(400, 'MANIFEST_INVALID', 'content-type and mediaType');
    if (isIndexType(put.mediaType)) {
      for (const { digest, size } of listOf(json['manifests'])) {
        if (this.manifest(repository, digest).bytes.byteLength !== size) throw new Refusal(400, 'SIZE_INVALID', digest);
      }
    } else if (isManifestType(put.mediaType)) {
      for (const { digest, size, mediaType } of [parseDescriptor(json['config']), ...listOf(json['layers'])]) {
        if (isForeignLayerType(mediaType)) continue;
        if (!this.has(repository, digest)) throw new Refusal(404, 'MANIFEST_BLOB_UNKNOWN', digest);
        if (this.blob(repository, digest).byteLength !== size) throw new Refusal(400, 'SIZE_INVALID', digest);
      }
    } else {
      throw new Refusal(400, 'MANIFEST_INVALID', `unknown type ${put.mediaType}`);
    }
  }

  #repository(name: string): Repository {
    const found = this.#repositories.get(name) ?? { blobs: new Map(), manifests: new Map(), tags: new Map() };
    this.#repositories.set(name, found);
    return found;
  }

  #session(id: string): Session {
    const session = this.#sessions.get(id);
    if (session === undefined) throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN');
    return session;
  }
}

function listOf(value: unknown): readonly ReturnType<typeof parseDescriptor>[] {
  return Array.isArray(value) ? value.map(parseDescriptor) : [];
}
