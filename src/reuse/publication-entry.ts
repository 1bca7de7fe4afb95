import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { parseJson } from '#base/parse-json.ts';
import type { BlobOrigin } from '#oci/image.ts';
import { PUBLICATION_SCHEMA, type Publication } from '#publication/publication.ts';

/** Limit for the files in which a run stores its own data, in bytes: a hundred times what a large repository needs. */
export const LARGEST_NOTE = 64 * 1024 * 1024;

/** Raised whenever the reader of an older index or publication could misread a newer one. */
export const CACHE_SCHEMA = 2;

/** A saved publication: its content, and where its layers are stored. */
export interface KnownPublication {
  readonly schema: typeof CACHE_SCHEMA;
  /** When it was built, in milliseconds since 1970. */
  readonly builtAt: number;
  /** Includes the digest. */
  readonly sdkImage: string;
  readonly publication: Publication;
  /** Whether {@link sdkImage} differs from the one in the key, because MSBuild's answers required another. */
  readonly otherSdk?: true;
  /** The answers of MSBuild, if it was queried. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Repositories that hold the layers. Empty if an entry of the cache holds them. */
  readonly origins: readonly BlobOrigin[];
}

const FILE = 'publication.json';

export async function writePublicationEntry(folder: string, known: KnownPublication): Promise<void> {
  await mkdir(folder, { recursive: true });
  const body = JSON.stringify(known);
  await writeFile(join(folder, FILE), JSON.stringify({ sha256: hash('sha256', body, 'hex'), body }));
}

/** Returns `undefined` if the file is not a valid entry, was changed, or has another schema. */
export async function readPublicationEntry(folder: string): Promise<KnownPublication | undefined> {
  try {
    const text = (await readSmallFile(join(folder, FILE), LARGEST_NOTE)).toString('utf8');
    const { sha256, body } = parseJson(text, { length: LARGEST_NOTE }) as { sha256: string; body: string };
    if (hash('sha256', body, 'hex') !== sha256) return undefined;
    const known = parseJson(body, { length: LARGEST_NOTE }) as KnownPublication;
    return known.schema === CACHE_SCHEMA && known.publication.schema === PUBLICATION_SCHEMA ? known : undefined;
  } catch {
    return undefined;
  }
}
