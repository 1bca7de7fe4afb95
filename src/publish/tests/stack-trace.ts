import { defined } from '#base/objects.ts';
import { inRepository } from '#publish/msbuild/msbuild-facts.ts';
import { PATHS } from '#publish/paths/environment.ts';

/** A place in the repository. */
export interface SourcePlace {
  readonly file?: string;
  readonly line?: number;
}

/** Returns the innermost call of a stack trace that is in the repository; empty if none is. */
export function sourcePlaceOf(trace: readonly string[]): SourcePlace {
  const places = trace.map(placeIn);
  const { file, line } = places.find((place) => place?.file.startsWith(`${PATHS.source}/`)) ?? {};
  return defined({ file: file && inRepository(file), line });
}

/**
 * Parses a call such as `at N.A.Fails() in /src/test/A.cs:line 5`. The terminal of Microsoft.Testing.Platform leaves out
 * the word `line`.
 */
function placeIn(call: string): { readonly file: string; readonly line: number } | undefined {
  const text = call.trim();
  const end = text.lastIndexOf(':');
  const begin = text.lastIndexOf(' in ', end);
  const line = text.slice(end + 1).replace(/^line /, '');
  if (!text.startsWith('at ') || begin < 0 || end < 0 || !/^\d{1,9}$/.test(line)) return undefined;
  return { file: text.slice(begin + ' in '.length, end), line: Number(line) };
}
