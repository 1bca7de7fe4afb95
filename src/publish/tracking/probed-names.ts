import { closingParentheses, withoutSpans } from '#base/spans.ts';
import { sortedSet } from './input-set.ts';

/** What the text of a project file, or of what it imports, tells of dependencies that leave no trace. */
export interface ProbedNames {
  /** Names of files that it looks for (`Company.props`). */
  readonly names: readonly string[];
  /** It looks for files in ways that a text does not tell. */
  readonly everyName: boolean;
}

/** Whether a file is one that MSBuild evaluates, whatever its name ends in. */
export function isMSBuild(text: string): boolean {
  return /<Project[\s>]/.test(text);
}

/** Whether a project takes files of other folders by pattern: a wildcard behind `..`, or behind what may be any folder. */
export function reachesOut(text: string): boolean {
  return text.split(/["'<>]/).some((part) => {
    const start = part.search(/\.\.|[$@%]\(/);
    return start >= 0 && part.lastIndexOf('*') > start;
  });
}

/** Whether a target of its own runs only where some files are newer than others. */
export function skipsPrograms(text: string): boolean {
  return /<Target\b[^<>]*\sInputs\s*=/.test(text);
}

/**
 * Nothing shows on the disk when a file is looked for and is not there. What project files look for by name is read out
 * of them; where they run programs, or build the name, any path may be meant.
 */
export function probedNamesOf(text: string): ProbedNames {
  const plain = withoutSpans(text, { open: '<!--', close: '-->' });
  const found = searchesIn(plain).flatMap(({ name, list }) => namesIn(name, list));
  const starts = [...plain.matchAll(PATTERN)].flatMap(([, start = '']) => folderOf(start));
  const names = [...found, ...starts].filter((name) => name !== undefined);
  const runsPrograms = /<(?:Exec|UsingTask|CallTarget\s+Targets="\$)/.test(plain);
  return { names: sortedSet(names), everyName: runsPrograms || names.length < found.length + starts.length };
}

/** The same of a source file, whose lines with `#:` say what a project file would say. */
export function probedNamesOfCode(text: string): ProbedNames {
  return text.includes('#:') ? probedNamesOf(text.replace(/^(?!#:).*$/gm, '')) : { names: [], everyName: false };
}

/** Conditions and the property functions that look for a file. */
const LOOKING = /\b(Exists|GetPathOfFileAbove|GetDirectoryNameOfFileAbove)\s*\(/gi;

interface FileSearch {
  readonly name: string;
  /** Its arguments. */
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

/** The one argument where it stands in quotes, in which parentheses are letters. */
function quotedIn(text: string, at: number): string | undefined {
  QUOTED.lastIndex = at;
  return QUOTED.exec(text)?.[1];
}

function namesIn(name: string, list: string): readonly (string | undefined)[] {
  const parts = /^exists$/i.test(name) ? [list] : list.split(',');
  // The folder where a search begins is the other argument; MSBuild's two functions have them in different places.
  const wanted = /^GetDirectoryNameOfFileAbove$/i.test(name) ? parts.slice(1) : parts.slice(0, 1);
  return wanted.map(lastName);
}

/** What stands before the first wildcard of a pattern. */
const PATTERN = /(?<=^|[;"'`<>\r\n])([^;"'`<>*?\r\n]+)[*?]/g;
const PROJECT_FOLDER = /^\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory|ProjectDir)\)/i;
/** Folders that a build makes, or that no source has. */
const NO_SOURCE = /^\$\((?:\w*Out(?:putPath|Dir)|PublishDir|NuGetPackageRoot|Pkg\w+)\)/i;

/** The folder that a pattern begins in is listed where it is there; where it is not, nothing shows that it was looked for. */
function folderOf(start: string): readonly (string | undefined)[] {
  const path = start.trim().replaceAll('\\', '/');
  if (NO_SOURCE.test(path)) return [];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : /\$\(\w+\)$/.test(path) ? path : '';
  const last = folder.replace(PROJECT_FOLDER, '').split('/').at(-1) ?? '';
  return /^\.{0,2}$/.test(last) ? [] : [lastName(last)];
}

/** `undefined` where the last part of a path is not written out. */
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
