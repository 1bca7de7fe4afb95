import type { EntryKind, EntryName } from './cache.ts';

/** Raised when the content of a kind changes its meaning: entries of another format are not found any more. */
const FORMATS: Readonly<Record<EntryKind, number>> = { index: 1, publication: 1, layers: 1, build: 1, packages: 2 };

/** The text under which an entry is kept: `packages-2-nuget-<lock>-g0`. `unique` tells entries of a moving name apart. */
export function keyOf(entry: EntryName, unique: string): string {
  if (entry.series !== undefined) return `${prefixOf({ ...entry, name: entry.series })}${entry.name}`;
  return entry.moving === true ? `${prefixOf(entry)}${unique}` : `${kindOf(entry)}${entry.name}`;
}

/** What the keys of a moving name, or of a series, begin with. */
function prefixOf(entry: EntryName): string {
  return `${kindOf(entry)}${entry.name}-`;
}

/** What to look for: a whole key, or the beginning of one for a moving name. */
export function wantedKey(entry: EntryName): string {
  return entry.moving === true ? prefixOf(entry) : keyOf(entry, '');
}

/** Which of the wanted entries a key is. GitHub's service also finds longer keys, which mean something else. */
export function entryOfKey(key: string, wanted: readonly EntryName[]): EntryName | undefined {
  return wanted.find((entry) => (entry.moving === true ? key.startsWith(prefixOf(entry)) : key === keyOf(entry, '')));
}

function kindOf({ kind }: EntryName): string {
  return `${kind}-${FORMATS[kind]}-`;
}
