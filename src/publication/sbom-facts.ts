import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { parseJson } from '#base/parse-json.ts';
import { asStored, flag, type Stored, text, texts } from '#base/stored.ts';

/** A NuGet package that a restore chose for a project. */
export interface ResolvedPackage {
  readonly id: string;
  readonly version: string;
  /** The hash of the package file: base64 of SHA-512, as in `project.assets.json`. Unknown for some given outputs. */
  readonly sha512?: string;
  /** The licence as the package states it, if that is an SPDX expression. */
  readonly licence?: string;
  /** The address of the feed that it was downloaded from, without a login and a query. */
  readonly feed?: string;
  /** Whether a project file of the application names it. */
  readonly direct: boolean;
  /**
   * `library`: it has files for the run time. `runtime`: it is the runtime of a self-contained application. `build`: nothing
   * of it is published, as of an analyzer.
   */
  readonly use: 'library' | 'runtime' | 'build';
  /** The packages and projects that it depends on, as `Id/Version` or as the path of a project. */
  readonly needs: readonly string[];
}

/** A project that is part of an application. */
export interface ResolvedProject {
  /** Relative to the repository, with `/`, or its name if only that is known. */
  readonly path: string;
  readonly version?: string;
  readonly needs: readonly string[];
}

/** A package of npm, from the lock file of a front-end. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` and base64 (W3C Subresource Integrity). */
  readonly integrity?: string;
  readonly licence?: string;
  /** The address that it was downloaded from, without a login and a query. */
  readonly source?: string;
  readonly direct: boolean;
  /** Only the build needs it. */
  readonly dev: boolean;
  /** The path of the lock file in the repository. */
  readonly lockFile: string;
}

/** A file of the publish output, and what it belongs to. */
export interface AccountedFile {
  /** Relative to the publish output, with `/`. */
  readonly path: string;
  /** In hexadecimal digits. SPDX requires SHA-1 for every file. */
  readonly sha1: string;
  readonly sha256: string;
  readonly kind: 'package' | 'project' | 'asset' | 'unaccounted';
  /** `Id/Version` of the package or path of the project; empty for an unaccounted file. */
  readonly owner: string;
}

/** What an application consists of, as its restore and its publish reported it: the content of its SBOM. */
export interface SbomFacts {
  /** Sorted by id and version. */
  readonly packages: readonly ResolvedPackage[];
  /** Sorted by path; the application's own project is one of them. */
  readonly projects: readonly ResolvedProject[];
  readonly npm: readonly NpmPackage[];
  /** Sorted by path. */
  readonly files: readonly AccountedFile[];
}

const storedFacts: Stored<SbomFacts> = v.object({
  packages: v.array(
    v.object({
      id: text,
      version: text,
      sha512: v.exactOptional(text),
      licence: v.exactOptional(text),
      feed: v.exactOptional(text),
      direct: flag,
      use: v.picklist(['library', 'runtime', 'build']),
      needs: texts,
    }),
  ),
  projects: v.array(v.object({ path: text, version: v.exactOptional(text), needs: texts })),
  npm: v.array(
    v.object({
      name: text,
      version: text,
      integrity: v.exactOptional(text),
      licence: v.exactOptional(text),
      source: v.exactOptional(text),
      direct: flag,
      dev: flag,
      lockFile: text,
    }),
  ),
  files: v.array(
    v.object({
      path: text,
      sha1: text,
      sha256: text,
      kind: v.picklist(['package', 'project', 'asset', 'unaccounted']),
      owner: text,
    }),
  ),
});

/** In bytes, of the JSON text. A hundred thousand files have a fifth of it. */
const LARGEST = 128 * 1024 * 1024;
/** Hashes hardly compress, so the text of real facts is some times as long as the packed one. */
const MOST_RATIO = 50;
const LEAST = 1024 * 1024;

/**
 * Packs the facts into one text: the index of a project holds them, and a run that makes no SBOM does not have to parse
 * them.
 */
export function packFacts(facts: SbomFacts): string {
  return deflateRawSync(JSON.stringify(facts), { level: 9 }).toString('base64');
}

/** Returns `undefined` if the text does not hold valid facts. */
export function unpackFacts(packed: string): SbomFacts | undefined {
  try {
    const maxOutputLength = Math.min(LARGEST, Math.max(LEAST, packed.length * MOST_RATIO));
    const bytes = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength });
    return asStored(storedFacts, parseJson(bytes.toString('utf8'), { length: LARGEST }));
  } catch {
    return undefined;
  }
}
