import { parentOf } from '#base/files/paths.ts';
import { recordOf } from '#base/objects.ts';
import type { SourceEntry } from '#publish/source/list.ts';
import { describeEntry, type Snapshot, shortHash } from '#publish/source/snapshot.ts';
import { foldersAbove, type InputSet } from './input-set.ts';
import { isSpecial } from './known-names.ts';
import { everyEntry, namesThatCount } from './names.ts';
import { periodAt, type Time } from './period.ts';
import type { JobVariables } from './variables.ts';

/**
 * The values of a shape in a source, one fingerprint for each part: files by path, folders with a slash at the end.
 * Everything else has a slash at the start, which no path has.
 */
export type Fingerprints = Readonly<Record<string, string>>;

/** Inputs that are not in a file of the source. */
export interface FingerprintSources extends Time {
  /** Returns a fingerprint of commit, refs and uncommitted changes. It is called only if history is an input. */
  readonly history: () => Promise<string>;
  /** The variables of the job. Absent: there are none. */
  readonly variables?: JobVariables;
}

/** Results of an earlier read of the same files. */
export interface KnownFingerprints {
  readonly values: Fingerprints;
  /** Names that none of the files mentions, as long as the files match `values`. */
  readonly unmentioned?: readonly string[];
}

/** Returns the name of a value for messages: a path, or a description. */
export function inWords(name: string): string {
  return name.replace(/^\/(?:name\/)?(?=.)/, '');
}

/**
 * Returns the fingerprints of everything in a shape, of empty files anywhere, which are never read, and of the names of
 * files that change builds from anywhere.
 */
export async function fingerprintsOf(shape: InputSet, asked: Asked): Promise<Fingerprints> {
  return (await readFingerprintSources(shape, asked)).values;
}

type Asked = FingerprintSources & { readonly snapshot: Snapshot; readonly known?: KnownFingerprints };

/** Does the same, and also returns what the next read of the same files can reuse. */
export async function readFingerprintSources(shape: InputSet, asked: Asked): Promise<Required<KnownFingerprints>> {
  const { snapshot, known } = asked;
  const { entries } = snapshot;
  const paths = shape.whole ? [...entries.keys()] : shape.files;
  const contents = await snapshot.read([...paths].sort());
  const values = recordOf<string>([]);
  for (const [path, value] of contents) values[nameOf(path)] = value;
  const isAsKnown = known !== undefined && [...contents].every(([path]) => known.values[nameOf(path)] === values[path]);
  const unmentioned = new Set(isAsKnown ? known.unmentioned : []);
  const { empty, special } = noticed(snapshot);
  const above = everyEntry(shape)
    ? [...entries.values()]
    : [...foldersAbove(shape)].flatMap((folder) => snapshot.children(folder) ?? []);
  const names = await namesThatCount(shape, { snapshot, entries: above, empty, unmentioned });
  for (const folder of shape.whole ? [] : shape.folders) values[`${folder}/`] = listing(snapshot, folder);
  for (const path of [...special, ...pathsThatEnd(shape.names, entries.keys())]) values[`/name/${path}`] = 'there';
  const counting = above.filter(({ path }) => names.counts(path));
  if (shape.everyName) values['/names of all files'] = namesOf(counting);
  else for (const entry of counting) values[`/name/${entry.path}`] = describeEntry(entry);
  // The names themselves are an input too: the same files may look for other names later.
  if (shape.names.length > 0) values['/names that are looked for'] = shortHash(JSON.stringify(shape.names));
  values['/empty files'] = namesOf(empty.filter(({ path }) => names.counts(path)));
  if (shape.history) values['/git history'] = await asked.history();
  if (shape.period !== 'none') values[`/the ${shape.period}`] = periodAt(shape.period, asked);
  for (const name of shape.variables) values[`/the variable ${name}`] = shortHash(asked.variables?.[name] ?? '');
  return { values, unmentioned: names.unmentioned };
}

/** What counts anywhere in a source. */
interface Noticed {
  readonly empty: readonly SourceEntry[];
  readonly special: readonly string[];
}

/** Caches by snapshot, because each state in an index asks the same of all paths. */
const NOTICED = new WeakMap<Snapshot, Noticed>();

function noticed(snapshot: Snapshot): Noticed {
  const known = NOTICED.get(snapshot);
  if (known !== undefined) return known;
  const found: { readonly empty: SourceEntry[]; readonly special: string[] } = { empty: [], special: [] };
  for (const entry of snapshot.entries.values()) {
    if (entry.kind === 'file' && entry.size === 0) found.empty.push(entry);
    if (isSpecial(entry.path)) found.special.push(entry.path);
  }
  NOTICED.set(snapshot, found);
  return found;
}

function pathsThatEnd(names: readonly string[], paths: Iterable<string>): readonly string[] {
  if (names.length === 0) return [];
  const wanted = new Set(names);
  const last = new Set(names.map((name) => name.slice(name.lastIndexOf('/') + 1)));
  const found: string[] = [];
  for (const path of paths) {
    const mayEnd = last.has(path.slice(path.lastIndexOf('/') + 1));
    if (mayEnd && endsOf(path).some((end) => wanted.has(end))) found.push(path);
  }
  return found;
}

/**
 * Returns the ends of a path: `b/c.props` and `c.props` of `a/b/c.props`, the path itself, and the path with a slash at the
 * start.
 */
function endsOf(path: string): readonly string[] {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index);
  return [path, `/${path}`, ...slashes.map((slash) => path.slice(slash + 1))];
}

function namesOf(entries: readonly SourceEntry[]): string {
  return shortHash(JSON.stringify(entries.map((entry) => `${entry.path}\0${describeEntry(entry)}`).sort()));
}

/** Escapes the one name that an object does not accept as a key. */
function nameOf(path: string): string {
  return path === '__proto__' ? `./${path}` : path;
}

/**
 * Returns the fingerprint of a folder's entries. If the folder is missing, the listing of the folder above also changes, if
 * that is in the shape.
 */
function listing(snapshot: Snapshot, folder: string): string {
  const children = snapshot.children(folder);
  if (children === undefined) return 'none';
  const own = children.map((entry) => `${entry.path.slice(parentOf(entry.path).length)}\0${describeEntry(entry)}`);
  return shortHash(JSON.stringify(own.sort()));
}
