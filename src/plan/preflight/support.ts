import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { catalogueAge } from '#dotnet/catalogue-age.ts';
import { type Supportable, supportProblem } from '#dotnet/support.ts';
import type { Reference } from '#oci/reference.ts';

/** A part of the run, and the version of .NET or of an operating system that it uses. */
export interface Supported {
  /** `the SDK image`. */
  readonly what: string;
  readonly of: Supportable;
}

/** Returns the version of an official image from its tag, or `undefined` if the tag has none. */
export function versionOfImage(reference: Reference): string | undefined {
  if (officialPath(reference) === undefined) return undefined;
  return /^(\d+\.\d+)(?:[.-]|$)/.exec(reference.tag ?? '')?.[1];
}

/**
 * Warns once for each version whose support has ended or will end soon, and names the parts of the run that use it.
 * @throws ActionError OUT_OF_SUPPORT if the input `eol` is `fail`
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
  const age = catalogueAge(now);
  const hint = age === undefined ? HINT : `${HINT} ${age}.`;
  const problems = [...new Map(parts.map(({ of }) => [of.name, of])).values()].flatMap((supported) => {
    const problem = supportProblem(supported, now);
    const what = parts.filter((part) => part.of.name === supported.name).map((part) => part.what);
    return problem === undefined ? [] : [`${problem} (${[...new Set(what)].join(', ')})`];
  });
  const [first] = problems;
  if (mode === 'fail' && first !== undefined) {
    const doing = 'checking support dates (eol: fail)';
    throw new ActionError({ code: 'OUT_OF_SUPPORT', doing, got: problems.join('; '), hint });
  }
  // `eol: fail` must not appear to check dates that it cannot know.
  if (mode === 'fail' && age !== undefined) log.warning(`${age}. Support dates are checked against it (eol: fail).`);
  for (const got of problems) log.warning(`${got}. ${hint}`);
}

const HINT = 'Unsupported versions get no security fixes: move to a newer version, or set `eol: ignore`.';
