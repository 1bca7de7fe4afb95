import { join } from 'node:path';
import type { FolderAccess } from '#actions/context/context.ts';
import { secretSource } from '#publish/nuget/nuget-sources.ts';
import { type GitEvent, publishes } from '#request/event/git-event.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
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

/**
 * Whether intermediate files are kept. Not those of a pull request: its next run can use those of the base branch, and all
 * branches share the space of the cache service.
 */
export function keepsIntermediate(event: GitEvent): boolean {
  return publishes(event) || event.name === 'local';
}

/**
 * Whether layers are kept that no registry holds. Not those of a pull request that delivers nothing: no later run reads
 * their bytes, and they are most of what pull requests would keep.
 */
export function keepsLayers(event: GitEvent, { load, outputs }: Pick<Inputs, 'load' | 'outputs'>): boolean {
  return event.ref.kind !== 'pull-request' || load || outputs.length > 0;
}

/** Returns the name of the entry with intermediate files of the same options, environment and SDK image. */
export function intermediateEntry(parts: KeyParts): EntryName {
  return { kind: 'build', name: hashKey({ parts, values: {} }).slice(0, 32), moving: true };
}
