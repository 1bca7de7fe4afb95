import type { Advisories } from './advisories.ts';
import { parseNuGetVersion } from './nuget-version.ts';
import { codeOfSeverity, reaches, type Severity } from './severity.ts';
import { isInRange } from './version-range.ts';

export interface AuditedPackage {
  readonly id: string;
  readonly version: string;
}

/** A package with a known vulnerability. */
export interface Finding extends AuditedPackage {
  readonly severity: Severity;
  /** The advisory's address. */
  readonly advisory: string;
}

/** What the project says of its audit; the shape of `publication/publication.ts`. */
export interface AuditRules {
  /** The least severity that is told: `low`, `moderate`, `high`, `critical`. */
  readonly level: string;
  /** Addresses of advisories that are not told. */
  readonly suppressed: readonly string[];
}

/** Sorted by package and advisory; each once, however many sources tell it. */
export function findVulnerable(
  packages: readonly AuditedPackage[],
  facts: AuditRules & { readonly advisories: readonly Advisories[] },
): readonly Finding[] {
  const { advisories, level, suppressed } = facts;
  const found = new Map<string, Finding>();
  for (const { id, version } of packages) {
    const parsed = parseNuGetVersion(version);
    const known = advisories.flatMap((source) => source.get(id.toLowerCase()) ?? []);
    for (const { severity, url, versions } of parsed === undefined ? [] : known) {
      const isTold = reaches(severity, level) && !suppressed.includes(url);
      if (!isTold || parsed === undefined || !isInRange(parsed, versions)) continue;
      found.set(`${id.toLowerCase()}/${version} ${url}`, { id, version, severity, advisory: url });
    }
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, finding]) => finding);
}

/** As NuGet's own restore says it, in MSBuild's form. */
export function describeFinding({ id, version, severity, advisory }: Finding): string {
  return `warning ${codeOfSeverity(severity)}: Package '${id}' ${version} has a known ${severity} severity vulnerability, ${advisory}`;
}
