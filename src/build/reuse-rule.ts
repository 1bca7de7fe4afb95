import type { Choice } from '#base/choice.ts';
import { parentOf } from '#source/shape.ts';
import type { Values } from '#source/values.ts';
import type { BuildState } from './earlier-build.ts';

/** What of an earlier build's intermediate files a build may go on with. */
export interface Reuse {
  /** `obj` folders that are kept, by path. */
  readonly kept: readonly string[];
  /** Files that must look new, so that MSBuild sees the change: it looks at times alone. */
  readonly changed: readonly string[];
}

const ANYWHERE = /\.(?:props|targets|rsp|editorconfig|globalconfig|ruleset)$|(?:^|\/)global\.json$/i;
const PROJECT = /\.\w*proj$/i;

/**
 * MSBuild notices a file that got newer. It does not notice, or not always, that one appeared or went away, nor that an
 * import, a property or a link changed: then the intermediate files of the project, or of all, are left out.
 */
export function decideReuse(state: BuildState, now: Values): Choice<Reuse> {
  const { source } = state;
  const paths = [...new Set([...Object.keys(source), ...Object.keys(now)])];
  const different = paths.filter((path) => source[path] !== now[path]);
  const appeared = different.filter((path) => source[path] === undefined || now[path] === undefined);
  const changed = different.filter((path) => source[path] !== undefined && now[path] !== undefined);
  const wasRead = new Set(state.shape.files);
  // An empty file is never read, and counts all the same.
  const relevant = changed.filter(
    (path) => state.shape.whole || wasRead.has(path) || /^[fx]0/.test(source[path] ?? ''),
  );
  const folders = new Set(state.shape.folders);
  const noticed = appeared.filter((path) => state.shape.whole || folders.has(parentOf(path)) || ANYWHERE.test(path));
  const context = { state, now, appeared: noticed, changed: relevant };
  const reason = reasonToDropAll(context);
  if (reason !== undefined) return { value: { kept: [], changed: different }, because: reason };
  return keepSome(context, different);
}

interface Context {
  readonly state: BuildState;
  readonly now: Values;
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
    all.find((path) => ANYWHERE.test(path)) ??
    all.find(isLink) ??
    all.find(outside) ??
    (state.reachesOut ? appeared[0] : undefined);
  return found === undefined ? undefined : `${say(found)}, which may concern every project`;
}

function keepSome({ state, appeared, changed }: Context, different: readonly string[]): Choice<Reuse> {
  const touched = [...appeared, ...changed.filter((path) => PROJECT.test(path))];
  const dropped = new Set(touched.flatMap((path) => ownersOf(path, state)));
  const kept = Object.keys(state.folders).filter((folder) => !dropped.has(folder));
  const [first] = touched;
  const count = `${kept.length} of ${Object.keys(state.folders).length} projects`;
  const because =
    first === undefined ? `${count}; ${changed.length} files that were read changed` : `${count}; ${first} changed`;
  return { value: { kept, changed: different }, because };
}

/** The `obj` folders of the nearest projects around a path; a folder may hold several projects. */
function ownersOf(path: string, { folders }: BuildState): readonly string[] {
  const around = Object.entries(folders).filter(([, project]) => {
    const folder = parentOf(project);
    return folder === '' || path.startsWith(`${folder}/`);
  });
  const nearest = Math.max(...around.map(([, project]) => parentOf(project).length));
  return around.filter(([, project]) => parentOf(project).length === nearest).map(([folder]) => folder);
}
