import { parentOf } from '#base/parent-of.ts';
import type { SourceEntry } from './list.ts';
import { type Shape, withAncestors } from './shape.ts';
import { describeEntry, type Snapshot, shortHash } from './snapshot.ts';
import type { JobVariables } from './variables.ts';

/**
 * What a shape comes to in a source, a fingerprint a part: files by path, folders with a slash at the end, and with a slash
 * at the beginning, as no path has it, what is neither.
 */
export type Values = Readonly<Record<string, string>>;

/** What is in no file of the source. */
export interface Surroundings {
  /** A fingerprint of commit, refs and dirty state; asked for only where history counts. */
  readonly history: () => Promise<string>;
  /** Of the clock, in UTC. */
  readonly year: number;
  /** Of the job; absent: there is none. */
  readonly variables?: JobVariables;
}

/** The name of a value for people: a path, or what else it is. */
export function inWords(name: string): string {
  return name.replace(/^\/(?:name\/)?(?=.)/, '');
}

/** Names that change a build wherever they appear in a repository, without being read when they are not there. */
const SPECIAL =
  /\.(?:props|targets|rsp|user|ruleset|config|globalconfig|snk)$|(?:^|\/)(?:\.editorconfig|global\.json|\.npmrc|dotnet-tools\.json)$/i;

/**
 * Fingerprints all that a shape says. Files that are never read because they are empty count wherever they are, and so do
 * the names of files that change builds from anywhere.
 */
export async function valuesOf(shape: Shape, at: Surroundings & { readonly snapshot: Snapshot }): Promise<Values> {
  const { snapshot } = at;
  const all = [...snapshot.entries.values()];
  const full = withAncestors(shape);
  const paths = full.whole ? all.map(({ path }) => path) : full.files;
  const contents = await snapshot.read([...paths].sort());
  const values: Record<string, string> = {};
  for (const [path, value] of contents) values[nameOf(path)] = value;
  for (const folder of full.whole ? [] : full.folders) values[`${folder}/`] = listing(snapshot, folder);
  const wanted = new Set(full.names);
  const lookedFor = (path: string): boolean => endsOf(path).some((end) => wanted.has(end));
  for (const { path } of all) if (SPECIAL.test(path) || lookedFor(path)) values[`/name/${path}`] = 'there';
  values['/empty files'] = namesOf(all.filter(({ kind, size }) => kind === 'file' && size === 0));
  if (full.everyName) values['/names of all files'] = namesOf(all);
  if (full.history) values['/git history'] = await at.history();
  if (full.year) values['/the year'] = String(at.year);
  for (const name of full.variables) values[`/the variable ${name}`] = shortHash(at.variables?.[name] ?? '');
  return values;
}

/** `b/c.props` and `c.props` of `a/b/c.props`, and itself. */
function endsOf(path: string): readonly string[] {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index);
  return [path, ...slashes.map((slash) => path.slice(slash + 1))];
}

function namesOf(entries: readonly SourceEntry[]): string {
  return shortHash(JSON.stringify(entries.map(({ path }) => path).sort()));
}

/** The one name that an object does not take as a key. */
function nameOf(path: string): string {
  return path === '__proto__' ? `./${path}` : path;
}

/** A folder that is not there has the folder above it in the shape too, where it would appear. */
function listing(snapshot: Snapshot, folder: string): string {
  const children = snapshot.children(folder);
  if (children === undefined) return 'none';
  const own = children.map((entry) => `${entry.path.slice(parentOf(entry.path).length)}\0${describeEntry(entry)}`);
  return shortHash(JSON.stringify(own.sort()));
}
