import { hash } from 'node:crypto';
import { type Fingerprints, inWords } from '#publish/tracking/fingerprints.ts';

/** Everything a publish depends on that is no file of the source, by names for people, as text or fingerprint. */
export type KeyParts = Readonly<Record<string, string>>;

/** The name of a publication: what has the same name was made of the same things. */
export function hashKey(of: {
  readonly parts: KeyParts;
  readonly values: Fingerprints;
  /** The number of a day since 1970, where the result is believed for a day only. */
  readonly day?: number;
}): string {
  const sorted = (record: KeyParts): unknown => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([sorted(of.parts), sorted(of.values), of.day ?? '']);
  return hash('sha256', text, 'hex');
}

/** The name that stands for the same things once a publication was given up: entries never change. */
export function successorOf(key: string): string {
  return hash('sha256', key, 'hex');
}

interface Comparable {
  readonly parts: KeyParts;
  readonly values: Fingerprints;
}

/**
 * All in which two publishes differ, in words: `src/Web/Program.cs changed`. What explains most comes first: options,
 * environment and SDK image, then files, then folders, whose listing changes with the files.
 */
export function differences(before: Comparable, now: Comparable): readonly string[] {
  const inFiles = changes(before.values, now.values);
  const isFolder = (name: string): boolean => name.endsWith('/');
  return [
    ...changes(before.parts, now.parts).map(([name, word]) => `${name} ${word}`),
    ...inFiles.filter(([name]) => !isFolder(name)).map(([name, word]) => `${inWords(name)} ${word}`),
    ...inFiles
      .filter(([name]) => isFolder(name))
      .map(([name]) => `what is in ${name === '/' ? 'the root folder' : name} changed`),
  ];
}

function changes(before: KeyParts, now: KeyParts): readonly (readonly [name: string, word: string])[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => [name, before[name] === undefined ? 'is new' : now[name] === undefined ? 'is gone' : 'changed']);
}
