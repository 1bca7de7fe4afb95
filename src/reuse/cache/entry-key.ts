import type { EntryKind, EntryName } from './cache.ts';

/** Raised when the content of a kind changes its meaning. Entries of another format are no longer found. */
const FORMATS: Readonly<Record<EntryKind, number>> = {
  ...{ index: 1, publication: 1, layers: 1, build: 1, packages: 2, base: 1 },
};

/**
 * Returns the key that an entry is stored under: `packages-2-nuget-<lock>-g0`. `unique` distinguishes entries with the
 * same floating name.
 */
export function keyOf(entry: EntryName, unique: string): string {
  if (entry.series !== undefined) return `${prefixOf({ ...entry, name: entry.series })}${entry.name}`;
  return entry.moving === true ? `${prefixOf(entry)}${unique}` : `${kindOf(entry)}${entry.name}`;
}

/** Returns the prefix of all keys of a floating name or a series. */
function prefixOf(entry: EntryName): string {
  return `${kindOf(entry)}${entry.name}-`;
}

/** Returns what to look up: a whole key, or the prefix of a floating name's keys. */
export function wantedKey(entry: EntryName): string {
  return entry.moving === true ? prefixOf(entry) : keyOf(entry, '');
}

/**
 * Returns the wanted entry that a key belongs to. GitHub's service also returns longer keys, which belong to other
 * entries.
 */
export function entryOfKey(key: string, wanted: readonly EntryName[]): EntryName | undefined {
  return wanted.find((entry) => (entry.moving === true ? key.startsWith(prefixOf(entry)) : key === keyOf(entry, '')));
}

function kindOf({ kind }: EntryName): string {
  return `${kind}-${FORMATS[kind]}-`;
}
