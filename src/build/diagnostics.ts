import { posix } from 'node:path';
import type { Log } from '#base/effects.ts';
import { inRepository } from './evaluated.ts';

/** One message of MSBuild or a tool it ran. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** `CS0103`; absent when the tool gave none. */
  readonly code?: string;
  readonly message: string;
  /** A path in the repository, or what MSBuild names as the origin if that is no file of it. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The project's path in the repository. */
  readonly project?: string;
}

/** MSBuild's canonical form: `origin(line,column): [subcategory] error CODE: text [project]`. */
const FORM =
  /^\s*(?:\d+>)?(?:(.*?)(?:\((\d+)(?:,(\d+))?(?:[-,][\d,-]+)?\))?\s*:\s+)?(?:[A-Za-z]+ )?(error|warning)(?:\s+([A-Za-z]{1,12}\d+[A-Za-z]*|[A-Z]+-\d+))?\s*:\s*(.*?)(?:\s+\[([^\]]*?)(?:::[^\]]*)?\])?\s*$/;

/** In characters; what is longer is a tool's data, not a message. */
const LONGEST = 20_000;

/** Reads one line of output; `undefined` for a line that is no diagnostic. */
export function parseDiagnostic(text: string): Diagnostic | undefined {
  const match = text.length < LONGEST && /error|warning/.test(text) ? FORM.exec(text) : null;
  if (match === null) return undefined;
  const [, origin = '', line, column, severity, code, message = '', project] = match;
  const folder = project === undefined ? '/src' : posix.dirname(project);
  const file = origin === '' ? undefined : inRepository(isFile(origin) ? posix.resolve(folder, origin) : origin);
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    message,
    ...(code === undefined ? {} : { code }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    ...(project === undefined ? {} : { project: inRepository(project) }),
  };
}

/** Collects the diagnostics of a build's lines, each once (MSBuild repeats them for every project that sees them). */
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

/** GitHub shows ten annotations of each severity a step; more are lost anyway. */
const SHOWN = 10;

/** Puts diagnostics on the lines of the pull request they speak of. */
export function annotate(diagnostics: Diagnostics, log: Log): void {
  for (const severity of ['error', 'warning'] as const) {
    const all = diagnostics.of(severity);
    for (const each of all.slice(0, SHOWN)) {
      const { code, file, line, column, project, message } = each;
      const place = file !== undefined && !posix.isAbsolute(file) && isFile(file) ? file : project;
      const isOwn = place === file;
      log[severity](code === undefined ? message : `${code}: ${message}`, {
        ...(code === undefined ? {} : { title: code }),
        ...(place === undefined || posix.isAbsolute(place) ? {} : { file: place }),
        ...(line === undefined || !isOwn ? {} : { line }),
        ...(column === undefined || !isOwn ? {} : { column }),
      });
    }
    if (all.length > SHOWN) log.info(`${all.length - SHOWN} more of severity ${severity} are in the log above.`);
  }
}

/** `src/Web/Program.cs(3,9): error CS0103: …`, as compilers write it, with the repository's paths. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message } = diagnostic;
  const at = line === undefined ? '' : `(${line}${column === undefined ? '' : `,${column}`})`;
  return `${file === undefined ? '' : `${file}${at}: `}${severity}${code === undefined ? '' : ` ${code}`}: ${message}`;
}

/** `MSBUILD`, `CSC` and `NuGet` are names, not files. */
function isFile(origin: string): boolean {
  return /[./\\]/.test(origin);
}
