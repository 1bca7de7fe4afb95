import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored, count, type Stored, text, textByName } from '#base/stored.ts';
import type { BlobOrigin } from '#oci/image.ts';
import { storedOrigin } from '#oci/stored.ts';
import type { Publication } from '#publication/publication.ts';
import { storedPublication } from '#publication/stored.ts';

/** Limit for the files in which a run stores its own data, in bytes: a hundred times what a large repository needs. */
export const LARGEST_NOTE = 64 * 1024 * 1024;

/** Raised whenever the reader of an older index or publication could misread a newer one. */
export const CACHE_SCHEMA = 3;

/** A saved publication: its content, and where its layers are stored. */
export interface KnownPublication {
  readonly schema: typeof CACHE_SCHEMA;
  /** When it was built, in milliseconds since 1970. */
  readonly builtAt: number;
  /** How long it took to build, in milliseconds; absent in older entries. */
  readonly took?: number;
  /** The address of the run that built it; absent in older entries, and outside of GitHub Actions. */
  readonly run?: string;
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

/** The schema of a stored publication. */
export const storedKnownPublication: Stored<KnownPublication> = v.object({
  schema: v.literal(CACHE_SCHEMA),
  builtAt: count,
  took: v.exactOptional(count),
  run: v.exactOptional(text),
  sdkImage: text,
  publication: storedPublication,
  otherSdk: v.exactOptional(v.literal(true)),
  answers: v.exactOptional(textByName),
  origins: v.array(storedOrigin),
});

/** A text, and its hash. */
const SIGNED = v.object({ sha256: text, body: text });

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
    const { sha256, body } = v.parse(SIGNED, parseJson(text, { length: LARGEST_NOTE }));
    if (hash('sha256', body, 'hex') !== sha256) return undefined;
    return asStored(storedKnownPublication, parseJson(body, { length: LARGEST_NOTE }));
  } catch {
    return undefined;
  }
}
