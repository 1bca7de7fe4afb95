import { join } from 'node:path';
import * as v from 'valibot';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import {
  asStored,
  count,
  countByName,
  flag,
  recordOfEach,
  type Stored,
  text,
  textByName,
  texts,
} from '#base/stored.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin } from '#oci/image.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import type { ReadBase } from '#oci/registry/pull-base.ts';
import {
  storedConfig,
  storedDescriptor,
  storedDigest,
  storedManifest,
  storedOrigin,
  storedPlatform,
} from '#oci/stored.ts';
import type { Libc } from '#publication/publication.ts';
import { storedLibc } from '#publication/stored.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';
import type { InputSet } from '#publish/tracking/input-set.ts';
import { storedInputSet } from '#publish/tracking/input-set.ts';
import { CACHE_SCHEMA, type KnownPublication, LARGEST_NOTE, storedKnownPublication } from './publication-entry.ts';
import type { KeyParts } from './publication-key.ts';

/** What one publish of a project depended on, with the values at that time. */
export interface KnownClosure {
  readonly shape: InputSet;
  readonly values: Fingerprints;
  /** Names of files next to used ones that no file the build read mentions (publish/tracking/fingerprints.ts). */
  readonly unmentioned?: readonly string[];
  /** Inputs that are not files: options, environment, the SDK image. */
  readonly parts: KeyParts;
  /** Why the result is cached for 24 hours only. Absent if it is always valid. */
  readonly daily?: string;
  /** Why the result can never be reused. Absent if it can. */
  readonly never?: string;
  /** Which file makes the git history count, and why. Absent if the history does not count. */
  readonly history?: string;
}

/** A layer that was written before. The same files give the same bytes. */
interface KnownLayer {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  /** Repositories that it was pushed to. */
  readonly origins: readonly BlobOrigin[];
}

/** What a base image contains (images/verify/base-system.ts). */
interface KnownSystem {
  readonly id: string;
  readonly versionId: string;
  readonly libcs: readonly Libc[];
  readonly whole: boolean;
}

/** A folder of a base image (images/verify/base-folders.ts). */
interface KnownFolder {
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** What earlier runs recorded about one project. Every list is sorted newest first. */
export interface PublicationIndex {
  readonly schema: typeof CACHE_SCHEMA;
  readonly closures: readonly KnownClosure[];
  /** By the key of their files (oci/layer/layers.ts). */
  readonly layers: Readonly<Record<string, KnownLayer>>;
  /** By the digest that the base's tag points to, and the platform. */
  readonly bases: Readonly<Record<string, ReadBase>>;
  /** Content of base images, by the digests of their manifests. */
  readonly systems: Readonly<Record<string, KnownSystem>>;
  /**
   * Folders of base images that differ from those this action would make, by the digest of the manifest and the folder
   * of the application.
   */
  readonly folders: Readonly<Record<string, readonly KnownFolder[]>>;
  /** The latest publications by key. They need no request to the cache. */
  readonly publications: Readonly<Record<string, KnownPublication>>;
  /** Keys of publications that must not be used any more. */
  readonly retired: readonly string[];
  /** When packages were last checked for known vulnerabilities, in milliseconds since 1970, by package names. */
  readonly audited: Readonly<Record<string, number>>;
  /** SDKs in images, by image digest, with the compressed size of the image in bytes. */
  readonly sdks: Readonly<Record<string, { readonly version: string; readonly size?: number }>>;
  /** Digests of the SBOMs that images have, by type, by `ghcr.io/o/app@sha256:…`. */
  readonly sboms: Readonly<Record<string, AttachedDocuments>>;
}

/** Digests of artifacts, by their types. */
export type AttachedDocuments = Readonly<Record<string, Digest>>;

const storedClosure: Stored<KnownClosure> = v.object({
  shape: storedInputSet,
  values: textByName,
  unmentioned: v.exactOptional(texts),
  parts: textByName,
  daily: v.exactOptional(text),
  never: v.exactOptional(text),
  history: v.exactOptional(text),
});

const storedIndex: Stored<PublicationIndex> = v.object({
  schema: v.literal(CACHE_SCHEMA),
  closures: v.array(storedClosure),
  layers: recordOfEach(
    v.object({ descriptor: storedDescriptor, diffId: storedDigest, origins: v.array(storedOrigin) }),
  ),
  bases: recordOfEach(
    v.object({
      manifestDigest: storedDigest,
      platform: storedPlatform,
      manifest: storedManifest,
      config: storedConfig,
    }),
  ),
  systems: recordOfEach(v.object({ id: text, versionId: text, libcs: v.array(storedLibc), whole: flag })),
  folders: recordOfEach(v.array(v.object({ path: text, uid: count, gid: count, mode: count }))),
  publications: recordOfEach(storedKnownPublication),
  retired: texts,
  audited: countByName,
  sdks: recordOfEach(v.object({ version: text, size: v.exactOptional(count) })),
  sboms: recordOfEach(recordOfEach(storedDigest)),
});

export const EMPTY_INDEX: PublicationIndex = {
  schema: CACHE_SCHEMA,
  closures: [],
  layers: {},
  bases: {},
  systems: {},
  folders: {},
  publications: {},
  retired: [],
  audited: {},
  sdks: {},
  sboms: {},
};

/**
 * Limits for each list of an index. They are large enough to find older states, branches and other legs of a matrix.
 */
const KEPT = {
  closures: 16,
  layers: 64,
  bases: 32,
  systems: 32,
  folders: 32,
  publications: 4,
  retired: 64,
  audited: 16,
  sdks: 16,
  sboms: 64,
} as const;

export const INDEX_FILE = 'index.json';

/** Returns an empty index if the file is not a valid index or has another schema. */
export async function readIndex(folder: string): Promise<PublicationIndex> {
  try {
    const text = (await readSmallFile(join(folder, INDEX_FILE), LARGEST_NOTE)).toString('utf8');
    const value = parseJson(text, { length: LARGEST_NOTE });
    return asStored(storedIndex, isObject(value) ? { ...EMPTY_INDEX, ...value } : value) ?? EMPTY_INDEX;
  } catch {
    return EMPTY_INDEX;
  }
}

/**
 * Returns whether the index lacks any of this. Only then is it worth saving again. Notes of SBOMs are not: they save two
 * requests, and a commit of documents would need an entry of its own.
 */
export function hasUpdates(index: PublicationIndex, news: Partial<PublicationIndex>): boolean {
  const { closures = [], retired = [], audited = {}, layers = {}, bases = {}, systems = {}, folders = {} } = news;
  const { publications = {}, sdks = {} } = news;
  if (closures.length > 0 || retired.some((key) => !index.retired.includes(key))) return true;
  if (Object.entries(audited).some(([name, time]) => index.audited[name] !== time)) return true;
  const pairs = [
    [layers, index.layers],
    [bases, index.bases],
    [systems, index.systems],
    [folders, index.folders],
    [publications, index.publications],
    [sdks, index.sdks],
  ] as const;
  return pairs.some(([own, known]) => Object.keys(own).some((key) => !(key in known)));
}

/**
 * Returns the index with the new data of this run first, and without excess old data.
 * @example
 * const index = withUpdates(await readIndex('/tmp/index'), { closures: [closure] });
 */
export function withUpdates(index: PublicationIndex, news: Partial<PublicationIndex>): PublicationIndex {
  return {
    schema: CACHE_SCHEMA,
    closures: distinct([...(news.closures ?? []), ...index.closures]).slice(0, KEPT.closures),
    layers: newest(news.layers, { old: index.layers, count: KEPT.layers }),
    bases: newest(news.bases, { old: index.bases, count: KEPT.bases }),
    systems: newest(news.systems, { old: index.systems, count: KEPT.systems }),
    folders: newest(news.folders, { old: index.folders, count: KEPT.folders }),
    publications: newest(news.publications, { old: index.publications, count: KEPT.publications }),
    retired: [...new Set([...(news.retired ?? []), ...index.retired])].slice(0, KEPT.retired),
    audited: newest(news.audited, { old: index.audited, count: KEPT.audited }),
    sdks: newest(news.sdks, { old: index.sdks, count: KEPT.sdks }),
    sboms: newest(news.sboms, { old: index.sboms, count: KEPT.sboms }),
  };
}

/** Closures that count every file are as large as the source, so only the latest of them is kept. */
function distinct(all: readonly KnownClosure[]): readonly KnownClosure[] {
  const whole = all.find(({ shape }) => shape.whole);
  const closures = all.filter((each) => !each.shape.whole || each === whole);
  return [...new Map(closures.toReversed().map((each) => [JSON.stringify(each), each])).values()].reverse();
}

function newest<T>(
  news: Readonly<Record<string, T>> | undefined,
  { old, count }: { readonly old: Readonly<Record<string, T>>; readonly count: number },
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries({ ...news, ...withoutKeys(old, news) }).slice(0, count));
}

function withoutKeys<T>(all: Readonly<Record<string, T>>, keys: object | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys === undefined || !(key in keys)));
}

/** Returns the key of a base image in the index. */
export function baseName({ digest, platform }: { readonly digest: Digest; readonly platform: Platform }): string {
  return `${digest} ${describePlatform(platform)}`;
}
