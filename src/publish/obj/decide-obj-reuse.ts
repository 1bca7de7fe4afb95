import type { Choice } from '#base/choice.ts';
import { parentOf } from '#base/files/paths.ts';
import { recordOf } from '#base/objects.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';
import { foldersAbove } from '#publish/tracking/input-set.ts';
import { everyEntry, type Named, namesThatCount } from '#publish/tracking/names.ts';
import type { BuildState } from './obj-state.ts';

/** Which of an earlier build's intermediate files a build may use. */
export interface ObjReuse {
  /** Paths of the `obj` folders that are kept. */
  readonly kept: readonly string[];
  /** Files that need a new time, because MSBuild only compares times. */
  readonly changed: readonly string[];
}

/** Sources of C#, and files that some of them are generated from. */
const COMPILED = /\.(?:cs|razor|cshtml|resx|proto|xaml)$/i;

/** Whether the compiler probably has work. If all intermediate files are kept, only an asset may have changed. */
export function willCompile(state: BuildState | undefined, now: Fingerprints): boolean {
  if (state === undefined) return true;
  const { kept, changed } = decideObjReuse(state, now).value;
  return kept.length < Object.keys(state.folders).length || changed.some((path) => COMPILED.test(path));
}

/** Caches by snapshot, because the warm-up of the compiler and the reuse of intermediate files ask the same. */
const MEMORY = new WeakMap<Snapshot, WeakMap<BuildState, Promise<Fingerprints>>>();

/**
 * Returns the fingerprints of the source as it is now. Files that appeared, disappeared or are no longer empty keep their
 * old state if the earlier build does not depend on them.
 */
export function valuesThatCount(state: BuildState, snapshot: Snapshot): Promise<Fingerprints> {
  const ofSnapshot = MEMORY.get(snapshot) ?? new WeakMap<BuildState, Promise<Fingerprints>>();
  MEMORY.set(snapshot, ofSnapshot);
  const known = ofSnapshot.get(state) ?? readValues(state, snapshot);
  ofSnapshot.set(state, known);
  return known;
}

async function readValues({ shape, source }: BuildState, snapshot: Snapshot): Promise<Fingerprints> {
  const now = recordOf(await snapshot.read([...snapshot.entries.keys()]));
  const gone = Object.keys(source).filter((path) => now[path] === undefined);
  const all: readonly Named[] = [
    ...snapshot.entries.values(),
    ...gone.map((path) => ({ path, kind: kindOf(source[path] ?? '') })),
  ];
  const came = all.filter(({ path }) => source[path] === undefined || now[path] === undefined);
  const empty = all.filter(({ path }) => EMPTY.test(source[path] ?? '') && source[path] !== now[path]);
  const { counts } = await namesThatCount(shape, { snapshot, entries: everyEntry(shape) ? all : came, empty });
  const listed = new Set(shape.folders);
  const isNothing = ({ path }: Named): boolean =>
    !shape.whole && !listed.has(parentOf(path)) && !ANYWHERE.test(path) && !isNamed(path, shape) && !counts(path);
  const then = [...came, ...empty].filter(isNothing).map(({ path }) => [path, source[path]] as const);
  if (then.length === 0) return now;
  const counting = new Map([...Object.entries(now), ...then]);
  return recordOf([...counting].flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])));
}

function kindOf(value: string): Named['kind'] {
  return value === 'd' ? 'folder' : value.startsWith('l') ? 'link' : 'file';
}

/** The start of the fingerprint of an empty file. */
const EMPTY = /^[fx]0/;

/** Files that affect projects from any folder: imports, lock files and other inputs of restores, and rules of compilers. */
const ANYWHERE =
  /\.(?:props|targets|pubxml|rsp|user|editorconfig|globalconfig|ruleset)$|(?:^|\/)(?:global\.json|nuget\.config|packages(?:\.[^/]+)?\.lock\.json)$/i;
/** A project's references affect other projects, and whether their earlier results were kept up to date. */
const PROJECT = /\.\w*proj$/i;
/** Files that only a compiler reads. MSBuild knows them as inputs of the compiler. */
const CODE = /\.(?:cs|fs|vb|razor|cshtml)$/i;

/**
 * Decides which intermediate files to keep. MSBuild notices a file that became newer. It does not always notice that a file
 * appeared or disappeared, or that an import, a property or a link changed. In these cases the intermediate files of the
 * project, or of all projects, are dropped.
 */
export function decideObjReuse(state: BuildState, now: Fingerprints): Choice<ObjReuse> {
  const { source } = state;
  const isDifferent = (path: string): boolean => source[path] !== now[path];
  const different = [
    ...Object.keys(source).filter(isDifferent),
    ...Object.keys(now).filter((path) => source[path] === undefined),
  ];
  const appeared = different.filter((path) => source[path] === undefined || now[path] === undefined);
  const changed = different.filter((path) => source[path] !== undefined && now[path] !== undefined);
  const wasRead = new Set(state.shape.files);
  // An empty file is never read, but is an input anyway.
  const relevant = changed.filter((path) => state.shape.whole || wasRead.has(path) || EMPTY.test(source[path] ?? ''));
  const folders = new Set([...state.shape.folders, ...foldersAbove(state.shape)]);
  const isSeen = (path: string): boolean => folders.has(parentOf(path)) || ANYWHERE.test(path);
  const noticed = appeared.filter((path) => state.shape.whole || isSeen(path) || isLookedFor(path, state));
  const context = { state, now, appeared: noticed, changed: relevant };
  const reason = reasonToDropAll(context);
  if (reason !== undefined) return { value: { kept: [], changed: different }, because: reason };
  return keepSome(context, different);
}

interface Context {
  readonly state: BuildState;
  readonly now: Fingerprints;
  readonly appeared: readonly string[];
  readonly changed: readonly string[];
}

function reasonToDropAll({ state, now, appeared, changed }: Context): string | undefined {
  const say = (path: string): string =>
    state.source[path] === undefined ? `${path} is new` : `${path} ${now[path] === undefined ? 'is gone' : 'changed'}`;
  const isLink = (path: string): boolean => [state.source[path], now[path]].some((value) => value?.startsWith('l'));
  const outside = (path: string): boolean => ownersOf(path, state).length === 0;
  const all = [...appeared, ...changed];
  const found =
    obstacleTo(Object.keys(state.folders), now) ??
    all.find((path) => ANYWHERE.test(path) || PROJECT.test(path)) ??
    all.find(isLink) ??
    all.find(outside) ??
    all.find((path) => state.skipsPrograms && !CODE.test(path)) ??
    appeared.find((path) => isLookedFor(path, state)) ??
    (state.reachesOut ? appeared[0] : undefined);
  return found === undefined ? undefined : `${say(found)}, which may affect every project`;
}

/**
 * Returns what is now in the way of a folder of intermediate files: something at its own path, or a link or a file in the
 * place of a folder above it, which would lead elsewhere.
 */
function obstacleTo(folders: readonly string[], now: Fingerprints): string | undefined {
  return folders.flatMap((folder) => {
    const names = folder.split('/');
    const above = names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
    const obstacle = above.find((path) => now[path] !== undefined && now[path] !== 'd');
    return obstacle ?? (now[folder] === undefined ? [] : [folder]);
  })[0];
}

/** Whether a condition in a project file may test for the path. Its result may set any property. */
function isLookedFor(path: string, { shape }: BuildState): boolean {
  return (shape.everyName && !CODE.test(path)) || isNamed(path, shape);
}

function isNamed(path: string, { names }: BuildState['shape']): boolean {
  return names.some((name) => name === `/${path}` || `/${path}`.endsWith(`/${name}`));
}

function keepSome({ state, appeared, changed }: Context, different: readonly string[]): Choice<ObjReuse> {
  const dropped = new Set(appeared.flatMap((path) => ownersOf(path, state)));
  const kept = Object.keys(state.folders).filter((folder) => !dropped.has(folder));
  const [first] = appeared;
  const count = `${kept.length} of ${Object.keys(state.folders).length} projects`;
  const because =
    first === undefined ? `${count}; ${changed.length} files that were read changed` : `${count}; ${first} changed`;
  return { value: { kept, changed: different }, because };
}

/**
 * Returns the `obj` folders of all projects around a path, because each of them may include files below its folder. A
 * folder may contain several projects.
 */
function ownersOf(path: string, { folders }: BuildState): readonly string[] {
  return Object.entries(folders)
    .filter(([, project]) => parentOf(project) === '' || path.startsWith(`${parentOf(project)}/`))
    .map(([folder]) => folder);
}
