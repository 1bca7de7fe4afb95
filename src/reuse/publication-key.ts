import { hash } from 'node:crypto';
import { type Fingerprints, inWords } from '#publish/tracking/fingerprints.ts';

/** Everything that a publish depends on except files of the source: readable names with texts or fingerprints. */
export type KeyParts = Readonly<Record<string, string>>;

/** Returns the key of a publication. The same key means the same inputs. */
export function hashKey(inputs: {
  readonly parts: KeyParts;
  readonly values: Fingerprints;
  /** Number of the day since 1970, if the result is cached for 24 hours only. */
  readonly day?: number;
}): string {
  const sorted = (record: KeyParts): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([sorted(inputs.parts), sorted(inputs.values), inputs.day ?? '']);
  return hash('sha256', text, 'hex');
}

/**
 * Returns the key that replaces an invalidated one for the same inputs. Entries never change, so a new key is needed.
 */
export function successorOf(key: string): string {
  return hash('sha256', key, 'hex');
}

interface Comparable {
  readonly parts: KeyParts;
  readonly values: Fingerprints;
}

/**
 * Returns all differences between two publishes in words: `src/Web/Program.cs changed`. The most useful come first:
 * options, environment and SDK image, then files, then folders, whose listing changes with the files.
 */
export function differences(before: Comparable, now: Comparable): readonly string[] {
  const inFiles = changes(before.values, now.values);
  const isFolder = (name: string): boolean => name.endsWith('/');
  return [
    ...changes(before.parts, now.parts).map(([name, word]) => `${name} ${word}`),
    ...inFiles.filter(([name]) => !isFolder(name)).map(([name, word]) => `${inWords(name)} ${word}`),
    ...inFiles
      .filter(([name]) => isFolder(name))
      .map(([name]) => `the content of ${name === '/' ? 'the root folder' : name} changed`),
  ];
}

function changes(before: KeyParts, now: KeyParts): readonly (readonly [name: string, word: string])[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => [name, before[name] === undefined ? 'is new' : now[name] === undefined ? 'is gone' : 'changed']);
}
