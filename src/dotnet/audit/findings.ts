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
  /** URL of the advisory. */
  readonly advisory: string;
  /** Whether the project suppresses the advisory, so that it is not reported. */
  readonly suppressed: boolean;
}

/** Audit settings of the project, as in `publication/publication.ts`. */
export interface AuditRules {
  /** The lowest severity to report: `low`, `moderate`, `high`, `critical`. */
  readonly level: string;
  /** URLs of advisories that are not reported. */
  readonly suppressed: readonly string[];
}

/** Returns the findings, also suppressed ones, sorted by package and advisory, without duplicates from several sources. */
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
      if (!reaches(severity, level) || parsed === undefined || !isInRange(parsed, versions)) continue;
      const finding = { id, version, severity, advisory: url, suppressed: suppressed.includes(url) };
      found.set(`${id.toLowerCase()}/${version} ${url}`, finding);
    }
  }
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, finding]) => finding);
}

/** Formats a finding like NuGet's restore does, as an MSBuild warning. */
export function describeFinding({ id, version, severity, advisory }: Omit<Finding, 'suppressed'>): string {
  return `warning ${codeOfSeverity(severity)}: Package '${id}' ${version} has a known ${severity} severity vulnerability, ${advisory}`;
}
