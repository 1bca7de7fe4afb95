import type { Choice } from '#base/choice.ts';
import { parentOf } from '#base/files/paths.ts';
import { recordOf } from '#base/objects.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';
import { foldersAbove } from '#publish/tracking/input-set.ts';
import { everyEntry, type Named, namesThatCount } from '#publish/tracking/names.ts';
import type { BuildState } from './obj-state.ts';

/** What of an earlier build's intermediate files a build may go on with. */
export interface ObjReuse {
  /** `obj` folders that are kept, by path. */
  readonly kept: readonly string[];
  /** Files that must look new, so that MSBuild sees the change: it looks at times alone. */
  readonly changed: readonly string[];
}

/** Sources of C#, and what some are made of. */
const COMPILED = /\.(?:cs|razor|cshtml|resx|proto|xaml)$/i;

/** Whether the compiler is likely to have work: where all intermediate files are kept, only an asset may have changed. */
export function willCompile(state: BuildState | undefined, now: Fingerprints): boolean {
  if (state === undefined) return true;
  const { kept, changed } = decideObjReuse(state, now).value;
  return kept.length < Object.keys(state.folders).length || changed.some((path) => COMPILED.test(path));
}

/**
 * The source as it is now, but for what came, went or got its first content and is nothing to the earlier build: that is
 * as it was then.
 */
export async function valuesThatCount({ shape, source }: BuildState, snapshot: Snapshot): Promise<Fingerprints> {
  const now = recordOf(await snapshot.read([...snapshot.entries.keys()]));
  const gone = Object.entries(source).filter(([path]) => now[path] === undefined);
  const all: readonly Named[] = [
    ...snapshot.entries.values(),
    ...gone.map(([path, value]) => ({ path, kind: kindOf(value) })),
  ];
  const came = all.filter(({ path }) => source[path] === undefined || now[path] === undefined);
  const empty = all.filter(({ path }) => EMPTY.test(source[path] ?? '') && source[path] !== now[path]);
  const { counts } = await namesThatCount(shape, { snapshot, entries: everyEntry(shape) ? all : came, empty });
  const listed = new Set(shape.folders);
  const isNothing = ({ path }: Named): boolean =>
    !shape.whole && !listed.has(parentOf(path)) && !ANYWHERE.test(path) && !isNamed(path, shape) && !counts(path);
  const then = [...came, ...empty].filter(isNothing).map(({ path }) => [path, source[path]] as const);
  const counting = new Map([...Object.entries(now), ...then]);
  return recordOf([...counting].flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])));
}

function kindOf(value: string): Named['kind'] {
  return value === 'd' ? 'folder' : value.startsWith('l') ? 'link' : 'file';
}

/** Of the fingerprint of an empty file. */
const EMPTY = /^[fx]0/;

/** What projects import, what their restores settle on, and the rules of compilers. */
const ANYWHERE =
  /\.(?:props|targets|pubxml|rsp|user|editorconfig|globalconfig|ruleset)$|(?:^|\/)(?:global\.json|nuget\.config|packages(?:\.[^/]+)?\.lock\.json)$/i;
/** References of one project decide what others are made of, and whether an earlier result of theirs was kept current. */
const PROJECT = /\.\w*proj$/i;
/** What only a compiler reads, which says so to MSBuild. */
const CODE = /\.(?:cs|fs|vb|razor|cshtml)$/i;

/**
 * MSBuild notices a file that got newer. It does not notice, or not always, that one appeared or went away, nor that an
 * import, a property or a link changed: then the intermediate files of the project, or of all, are left out.
 */
export function decideObjReuse(state: BuildState, now: Fingerprints): Choice<ObjReuse> {
  const { source } = state;
  const paths = [...new Set([...Object.keys(source), ...Object.keys(now)])];
  const different = paths.filter((path) => source[path] !== now[path]);
  const appeared = different.filter((path) => source[path] === undefined || now[path] === undefined);
  const changed = different.filter((path) => source[path] !== undefined && now[path] !== undefined);
  const wasRead = new Set(state.shape.files);
  // An empty file is never read, and counts all the same.
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
  return found === undefined ? undefined : `${say(found)}, which may concern every project`;
}

/**
 * What now stands in the way of a folder of intermediate files: something in its own place, or a link or a file in the
 * place of a folder above it, which would lead elsewhere.
 */
function obstacleTo(folders: readonly string[], now: Fingerprints): string | undefined {
  return folders.flatMap((folder) => {
    const names = folder.split('/');
    const above = names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
    const obstacle = above.find((path) => now[path] !== undefined && now[path] !== 'd');
    return obstacle ?? (now[folder] === undefined ? [] : [folder]);
  })[0];
}

/** Whether a condition of a project file may look for it, which may set any property. */
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

/** The `obj` folders of all projects around a path, as each may take what lies below it; a folder may hold several. */
function ownersOf(path: string, { folders }: BuildState): readonly string[] {
  return Object.entries(folders)
    .filter(([, project]) => parentOf(project) === '' || path.startsWith(`${parentOf(project)}/`))
    .map(([folder]) => folder);
}
