import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { supportProblem } from '#dotnet/support.ts';
import type { Reference } from '#oci/reference.ts';

/** A part of the run that is of a .NET version. */
export interface Supported {
  /** `the SDK image`. */
  readonly what: string;
  /** `8.0`. */
  readonly version: string;
}

/** The version of an official image by its tag; `undefined` where it tells none. */
export function versionOfImage(reference: Reference): string | undefined {
  if (officialPath(reference) === undefined) return undefined;
  return /^(\d+\.\d+)(?:[.-]|$)/.exec(reference.tag ?? '')?.[1];
}

/**
 * Says once for each version that its support has ended, or soon will, and what in the run is of it.
 * @throws ActionError OUT_OF_SUPPORT where the input `eol` is `fail`
 */
export function checkSupport(facts: {
  readonly parts: readonly Supported[];
  readonly mode: 'warn' | 'fail' | 'ignore';
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly log: Log;
}): void {
  const { parts, mode, now, log } = facts;
  if (mode === 'ignore') return;
  for (const version of new Set(parts.map((part) => part.version))) {
    const problem = supportProblem(version, now);
    if (problem === undefined) continue;
    const own = parts.filter((part) => part.version === version);
    const what = [...new Set(own.map((part) => part.what))];
    const got = `${problem} (${what.join(', ')})`;
    if (mode === 'fail') {
      throw new ActionError({ code: 'OUT_OF_SUPPORT', doing: 'checking support dates (eol: fail)', got, hint: HINT });
    }
    log.warning(`${got}. ${HINT}`);
  }
}

const HINT = 'Security fixes end with support: move to a newer version, or say `eol: ignore`.';
