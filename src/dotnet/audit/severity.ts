/** From lowest to highest. A vulnerability page numbers them from 0. */
const SEVERITIES = ['low', 'moderate', 'high', 'critical'] as const;
/** `unknown` is a number that was added later. */
export type Severity = (typeof SEVERITIES)[number] | 'unknown';

/** Codes of NuGet's own warnings. */
const CODES: Readonly<Record<Severity, string>> = {
  low: 'NU1901',
  moderate: 'NU1902',
  high: 'NU1903',
  critical: 'NU1904',
  unknown: 'NU1900',
};

export function severityOf(number: number): Severity {
  return SEVERITIES[number] ?? 'unknown';
}

/** `NU1903`. */
export function codeOfSeverity(severity: Severity): string {
  return CODES[severity];
}

/**
 * Returns whether to report a severity. An unknown severity is reported at every level, as in NuGet. `level` is
 * NuGetAuditLevel; an invalid value means `low`.
 */
export function reaches(severity: Severity, level: string): boolean {
  if (severity === 'unknown') return true;
  const order: readonly string[] = SEVERITIES;
  return order.indexOf(severity) >= Math.max(order.indexOf(level.trim().toLowerCase()), 0);
}
