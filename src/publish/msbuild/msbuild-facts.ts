import { posix } from 'node:path';
import type { FileOrigin } from '#oci/layer/split.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { ItemFact, PropertyFact } from './msbuild-properties.ts';

interface ItemValue {
  readonly identity: string;
  /** The metadata that counts for this item: a port's type, a label's value; empty when it has none. */
  readonly value: string;
}

/** What MSBuild knew of a project once it was published. */
export interface MSBuildFacts {
  /** Empty when unset. */
  property(name: PropertyFact): string;
  isTrue(name: PropertyFact): boolean;
  items(name: ItemFact): readonly ItemValue[];
  /** Of the files MSBuild resolved itself, by their path in the output; static web assets are not among them. */
  readonly origins: ReadonlyMap<string, FileOrigin>;
}

/** Reads the lines that our targets write: `P name base64`, `I item base64 base64`, `F path package version project`. */
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

/** A project that is referenced through another one has a package's name as well: NuGet restored it. */
function originOf([id = '', version = '', project = '']: readonly string[]): FileOrigin {
  if (project !== '') return { kind: 'project', project: inRepository(project) };
  return id === '' ? { kind: 'app' } : { kind: 'package', id, version };
}

/** `/src/lib/A.csproj` as `lib/A.csproj`. */
export function inRepository(path: string): string {
  return path.startsWith(`${PATHS.source}/`) ? posix.relative(PATHS.source, path) : path;
}

function decode(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8');
}
