import { join } from 'node:path';
import type { FolderAccess } from '#actions/context/context.ts';
import { secretSource } from '#publish/nuget/nuget-sources.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { hashKey, type KeyParts } from '#reuse/publication-key.ts';
import type { KnownInputs } from './look-up-publication.ts';

/** Returns the folder of test results; each project has a folder with its name in it. */
export function testsFolder({ results }: FolderAccess): string {
  return join(results, 'tests');
}

/**
 * Returns the package source whose address contains a secret. NuGet writes addresses next to packages and into `obj`,
 * so these must not be kept.
 */
export function secretFeed({ nuget, repositoryFeeds }: KnownInputs): string | undefined {
  return secretSource([...repositoryFeeds, ...nuget.configs]);
}

/** Returns the name of the entry with intermediate files of the same options, environment and SDK image. */
export function intermediateEntry(parts: KeyParts): EntryName {
  return { kind: 'build', name: hashKey({ parts, values: {} }).slice(0, 32), moving: true };
}
