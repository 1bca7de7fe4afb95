import { closingParentheses, withoutSpans } from '#base/spans.ts';
import { sortedSet } from './input-set.ts';

/** Dependencies that leave no trace, as read from the text of a project file or an import. */
export interface ProbedNames {
  /** Names of files that it looks for (`Company.props`). */
  readonly names: readonly string[];
  /** It looks for files in ways that the text does not show. */
  readonly everyName: boolean;
}

/** Whether MSBuild evaluates a file, whatever its extension. */
export function isMSBuild(text: string): boolean {
  return /<Project[\s>]/.test(text);
}

/**
 * Whether a project includes files of other folders by pattern: a wildcard after `..`, or after a variable that may be any
 * folder.
 */
export function reachesOut(text: string): boolean {
  return text.split(/["'<>]/).some((part) => {
    const start = part.search(/\.\.|[$@%]\(/);
    return start >= 0 && part.lastIndexOf('*') > start;
  });
}

/** Whether a target runs only if some files are newer than others. */
export function skipsPrograms(text: string): boolean {
  return /<Target\b[^<>]*\sInputs\s*=/.test(text);
}

/**
 * Returns the names that a project file looks for. A search for a missing file leaves no trace on the disk, so the names
 * are read from the text. If the project runs programs, or composes the name, it may look for any path.
 */
export function probedNamesOf(text: string): ProbedNames {
  const plain = withoutSpans(text, { open: '<!--', close: '-->' });
  const found = searchesIn(plain).flatMap(({ name, list }) => namesIn(name, list));
  const starts = [...plain.matchAll(PATTERN)].flatMap(([, start = '']) => folderOf(start));
  const names = [...found, ...starts].filter((name) => name !== undefined);
  const runsPrograms = /<(?:Exec|UsingTask|CallTarget\s+Targets="\$)/.test(plain);
  return { names: sortedSet(names), everyName: runsPrograms || names.length < found.length + starts.length };
}

/** Does the same for a source file, whose `#:` lines replace a project file. */
export function probedNamesOfCode(text: string): ProbedNames {
  return text.includes('#:') ? probedNamesOf(text.replace(/^(?!#:).*$/gm, '')) : { names: [], everyName: false };
}

/** Conditions and property functions that look for a file. */
const LOOKING = /\b(Exists|GetPathOfFileAbove|GetDirectoryNameOfFileAbove)\s*\(/gi;

interface FileSearch {
  readonly name: string;
  /** The arguments. */
  readonly list: string;
}

function searchesIn(text: string): readonly FileSearch[] {
  const closing = closingParentheses(text);
  return [...text.matchAll(LOOKING)].flatMap((match) => {
    const [whole, name = ''] = match;
    const open = match.index + whole.length - 1;
    const list = quotedIn(text, open + 1) ?? text.slice(open + 1, closing.get(open) ?? open);
    return list === '' ? [] : [{ name, list }];
  });
}

const QUOTED = /\s*('[^']*')\s*\)/y;

/** Returns a single argument in quotes, in which parentheses are ordinary characters. */
function quotedIn(text: string, offset: number): string | undefined {
  QUOTED.lastIndex = offset;
  return QUOTED.exec(text)?.[1];
}

function namesIn(name: string, list: string): readonly (string | undefined)[] {
  const parts = /^exists$/i.test(name) ? [list] : list.split(',');
  // The other argument is the folder where the search begins. MSBuild's two functions have them in different places.
  const wanted = /^GetDirectoryNameOfFileAbove$/i.test(name) ? parts.slice(1) : parts.slice(0, 1);
  return wanted.map(lastName);
}

/** The text before the first wildcard of a pattern. */
const PATTERN = /(?<=^|[;"'`<>\r\n])([^;"'`<>*?\r\n]+)[*?]/g;
const PROJECT_FOLDER = /^\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)/i;
/** Folders that a build creates, or that no source has. */
const NO_SOURCE = /^\$\((?:\w*Out(?:putPath|Dir)|PublishDir|NuGetPackageRoot|Pkg\w+)\)/i;

/** Returns the folder that a pattern begins in. An existing folder is listed, but a search in a missing one leaves no trace. */
function folderOf(start: string): readonly (string | undefined)[] {
  const path = start.trim().replaceAll('\\', '/');
  if (NO_SOURCE.test(path)) return [];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : /\$\(\w+\)$/.test(path) ? path : '';
  const last = folder.replace(PROJECT_FOLDER, '').split('/').at(-1) ?? '';
  return /^\.{0,2}$/.test(last) ? [] : [lastName(last)];
}

/** Returns the last part of a path; `undefined` if it is not a literal. */
function lastName(argument: string): string | undefined {
  const path = argument.trim().replace(/^['"`]|['"`]$/g, '');
  const last =
    path
      .replaceAll('\\', '/')
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const bare = last.replace(/^\$\(MSBuildThisFileDirectory\)/, '');
  return /^[\w .+-]+$/.test(bare) ? bare : undefined;
}
