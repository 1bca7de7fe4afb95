import { posix } from 'node:path';
import type { FileOrigin } from '#oci/layer/split.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { ItemFact, PropertyFact } from './msbuild-properties.ts';

interface ItemValue {
  readonly identity: string;
  /** The metadata that is used for this item: a port's type, a label's value; empty if it has none. */
  readonly value: string;
}

/** What MSBuild resolved for a project when it was published. */
export interface MSBuildFacts {
  /** Empty when unset. */
  property(name: PropertyFact): string;
  isTrue(name: PropertyFact): boolean;
  items(name: ItemFact): readonly ItemValue[];
  /** The origins of the files that MSBuild resolved, by their paths in the output. Static web assets are not included. */
  readonly origins: ReadonlyMap<string, FileOrigin>;
}

/**
 * Parses the lines that the action's targets write: `P name base64`, `I item base64 base64`, `F path package version
 * project`.
 */
export function parseProjectFacts(text: string): MSBuildFacts {
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'));
  const properties = new Map<string, string>();
  const items = new Map<string, ItemValue[]>();
  const origins = new Map<string, FileOrigin>();
  for (const [kind, name = '', ...rest] of rows) {
    if (kind === 'P') properties.set(name, decode(rest[0]));
    if (kind === 'I' && (rest[0] ?? '') !== '') {
      const all = items.get(name) ?? [];
      all.push({ identity: decode(rest[0]), value: decode(rest[1]) });
      items.set(name, all);
    }
    if (kind === 'F') origins.set(name.replaceAll('\\', '/'), originOf(rest));
  }
  const property = (name: PropertyFact) => properties.get(name) ?? '';
  return {
    property,
    isTrue: (name) => property(name).trim().toLowerCase() === 'true',
    items: (name) => items.get(name) ?? [],
    origins,
  };
}

/** A transitively referenced project also has a package name, because NuGet restored it. */
function originOf([id = '', version = '', project = '']: readonly string[]): FileOrigin {
  if (project !== '') return { kind: 'project', project: inRepository(project) };
  return id === '' ? { kind: 'app' } : { kind: 'package', id, version };
}

/** Returns a path of the container as a path in the repository: `/src/lib/A.csproj` as `lib/A.csproj`. */
export function inRepository(path: string): string {
  return path.startsWith(`${PATHS.source}/`) ? posix.relative(PATHS.source, path) : path;
}

function decode(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8');
}
