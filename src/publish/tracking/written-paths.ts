import { posix } from 'node:path';

/** A path in a text to a file in another folder. */
interface WrittenPath {
  /** With `/`. It is relative to the folder of the text if {@link isWhole}, otherwise the end of the path. */
  readonly path: string;
  /** Whether the text has the whole path, without a property at its start. */
  readonly isWhole: boolean;
}

/** In UTF-16 units. No path is longer. */
const LONGEST = 300;
const BOUNDS = /["'<>;\r\n]/;
/** `$(Root)`, `%(Folder)`, a function. */
const VARIABLE = /[$%@]\(/;
const NAMES = /^(?:[\w .+@-]+\/)*[\w .+@-]*\w$/;

/**
 * Returns the paths of items and properties in a project file. MSBuild only warns about a missing project or library, and
 * leaves no trace of the search. Patterns and paths in the same folder are left out.
 */
export function pathsWrittenIn(text: string): readonly WrittenPath[] {
  return text
    .split(BOUNDS)
    .map(pathIn)
    .filter((path) => path !== undefined);
}

function pathIn(part: string): WrittenPath | undefined {
  if (part.length > LONGEST || !/[/\\]/.test(part) || /[*?:=]/.test(part)) return undefined;
  const written = part.trim().replaceAll('\\', '/');
  const end = VARIABLE.test(written) ? written.slice(written.lastIndexOf(')') + 1).replace(/^\/+/, '') : written;
  const path = withoutSlashes(posix.normalize(end));
  if (!NAMES.test(path.replace(UPS, ''))) return undefined;
  return end === written ? { path, isWhole: true } : { path: path.replace(UPS, ''), isWhole: false };
}

const UPS = /^(?:\.\.\/)+/;

function withoutSlashes(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

const PROTO_IMPORT = /^[ \t]{0,9}import[ \t]{1,9}(?:(?:public|weak|option)[ \t]{1,9})?"([^"\n]{1,300})"/gm;

/** Returns the imports of a Protocol Buffers file. protoc uses the first match in its folders. */
export function importsOfProto(text: string): readonly string[] {
  return [...text.matchAll(PROTO_IMPORT)].map(([, path = '']) => path);
}
