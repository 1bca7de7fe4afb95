import { posix } from 'node:path';
import type { Log } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { inRepository } from './msbuild-facts.ts';

/** One message of MSBuild or of a tool that it ran. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** `CS0103`; absent if the tool gave no code. */
  readonly code?: string;
  readonly message: string;
  /** A path in the repository, or the origin that MSBuild names if it is not a file of the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The project's path in the repository. */
  readonly project?: string;
}

/**
 * MSBuild's canonical form: `origin(line,column): [subcategory] error CODE: text [project]`. This matches from the first
 * colon.
 */
const CATEGORY = /(?:^|:\s+)(?:[A-Za-z]+ )?(error|warning)(?:\s+([A-Za-z]{1,12}\d+[A-Za-z]*|[A-Z]+-\d+))?\s*:\s*/;
/** The text between the parentheses after an origin. */
const PLACE = /^(\d+)(?:,(\d+))?(?:[-,][\d,-]+)?$/;

/** In characters. Longer lines are data of a tool, not messages. */
const LONGEST = 4096;

/** Parses one line of output, in time linear in its length; `undefined` if the line is not a diagnostic. */
export function parseDiagnostic(line: string): Diagnostic | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.trim().replace(/^\d+>\s*/, '');
  const match = CATEGORY.exec(text);
  if (match === null) return undefined;
  const [category, severity, code] = match;
  const { message, project } = splitProject(text.slice(match.index + category.length));
  const { origin, line: row, column } = splitPlace(text.slice(0, match.index).trimEnd());
  const folder = project === undefined ? '/src' : posix.dirname(project);
  const file = origin === '' ? undefined : inRepository(isFile(origin) ? posix.resolve(folder, origin) : origin);
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    message,
    ...defined({ code, file }),
    ...(row === undefined ? {} : { line: Number(row) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(project === undefined ? {} : { project: inRepository(project) }),
  };
}

/** `text [/src/A.csproj::TargetFramework=net10.0]`. */
function splitProject(text: string): { readonly message: string; readonly project?: string } {
  const at = text.endsWith(']') ? text.lastIndexOf(' [') : -1;
  const [project = ''] = text.slice(at + 2, -1).split('::', 1);
  return at < 0 || project.includes(']') ? { message: text } : { message: text.slice(0, at).trimEnd(), project };
}

/** `Program.cs(2,26)`. */
function splitPlace(text: string): { readonly origin: string; readonly line?: string; readonly column?: string } {
  const at = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  const place = at < 0 ? null : PLACE.exec(text.slice(at + 1, -1));
  if (place === null) return { origin: text };
  const [, line, column] = place;
  const origin = text.slice(0, at);
  return { origin, ...defined({ line, column }) };
}

/** Collects the diagnostics in a build's output, each once. MSBuild repeats a diagnostic for every project that sees it. */
export class Diagnostics {
  readonly #found = new Map<string, Diagnostic>();

  add(line: string): void {
    const diagnostic = parseDiagnostic(line);
    if (diagnostic === undefined) return;
    const { severity, code, file, line: row, column, message } = diagnostic;
    const key = JSON.stringify([severity, code, file, row, column, message]);
    if (!this.#found.has(key)) this.#found.set(key, diagnostic);
  }

  of(severity: Diagnostic['severity']): readonly Diagnostic[] {
    return [...this.#found.values()].filter((each) => each.severity === severity);
  }
}

/**
 * GitHub shows ten annotations of each severity for a step. One error is left for the message that says how to repeat the
 * build.
 */
const SHOWN = { error: 9, warning: 10 } as const;

/** Annotates the lines of the pull request with the diagnostics. */
export function annotate(diagnostics: Diagnostics, log: Log): void {
  for (const severity of ['error', 'warning'] as const) {
    const all = diagnostics.of(severity);
    for (const [index, each] of all.entries()) {
      const { code, file, line, column, project, message } = each;
      const place = file !== undefined && !posix.isAbsolute(file) && isFile(file) ? file : project;
      const isOwn = place === file;
      log[severity](code === undefined ? message : `${code}: ${message}`, {
        ...defined({ title: code }),
        ...(place === undefined || posix.isAbsolute(place) ? {} : { file: place }),
        ...(line === undefined || !isOwn ? {} : { line }),
        ...(column === undefined || !isOwn ? {} : { column }),
        ...(index < SHOWN[severity] ? {} : { unlisted: true }),
      });
    }
    const more = all.length - SHOWN[severity];
    if (more > 0) log.info(`The log above has ${more} more of severity ${severity}.`);
  }
}

/** Formats a diagnostic as compilers do, with paths of the repository: `src/Web/Program.cs(3,9): error CS0103: …`. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message } = diagnostic;
  const at = line === undefined ? '' : `(${line}${column === undefined ? '' : `,${column}`})`;
  return `${file === undefined ? '' : `${file}${at}: `}${severity}${code === undefined ? '' : ` ${code}`}: ${message}`;
}

/** `MSBUILD`, `CSC` and `NuGet` are names, not files. */
function isFile(origin: string): boolean {
  return /[./\\]/.test(origin);
}
