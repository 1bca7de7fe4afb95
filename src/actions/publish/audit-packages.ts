import { hash } from 'node:crypto';
import type { MachineAccess, NetworkAccess, StepAccess } from '#actions/context/context.ts';
import { ActionError } from '#base/action-error.ts';
import { DAY } from '#base/time.ts';
import { auditPackages } from '#dotnet/audit/audit.ts';
import { describeFinding, type Finding } from '#dotnet/audit/findings.ts';
import type { Publication } from '#publication/publication.ts';
import { auditedSources } from '#publish/nuget/nuget-sources.ts';
import type { KnownInputs } from './look-up-publication.ts';

/** The times at which packages were last checked for known vulnerabilities, by package name, for the index. */
export type Audited = Readonly<Record<string, number>>;

/** An audit of packages. */
export interface PackageAudit {
  readonly audited: Audited;
  /** What it found, also what the project suppresses. Empty if an earlier run or a restore audited the packages. */
  readonly findings: readonly Finding[];
}

/**
 * Checks the packages of a publication that no restore of this run audited for known vulnerabilities, once a day.
 * What a restore would warn about is a warning here.
 * @throws ActionError BUILD_FAILED if `nuget-audit` is `fail` and something is found
 */
export async function auditKnown(
  context: StepAccess & NetworkAccess & MachineAccess,
  known: { readonly recalled: KnownInputs; readonly publication: Publication },
): Promise<PackageAudit> {
  const { recalled, publication } = known;
  const [app] = publication.apps;
  const name = auditName(publication);
  const now = context.clock();
  if (context.inputs.nugetAudit === 'ignore' || app?.audit?.enabled !== true) return NOTHING;
  if (now - (recalled.index.audited[name] ?? 0) < DAY) return NOTHING;
  const findings = await findVulnerable(context, { ...known, rules: app.audit });
  const lines = findings.filter(({ suppressed }) => !suppressed).map(describeFinding);
  if (lines.length > 0 && context.inputs.nugetAudit === 'fail') throw vulnerable(app.project, lines);
  for (const line of lines) context.runner.log.warning(line, { file: app.project });
  return { audited: { [name]: now }, findings };
}

const NOTHING: PackageAudit = { audited: {}, findings: [] };

/** Returns what a restore of this run audited. */
export function auditedNow(publication: Publication, now: number): Audited {
  return { [auditName(publication)]: now };
}

function auditName({ packages }: Publication): string {
  const names = packages.map(({ id, version }) => `${id}/${version}`.toLowerCase()).sort();
  return hash('sha256', JSON.stringify(names), 'hex').slice(0, 32);
}

async function findVulnerable(
  context: StepAccess & NetworkAccess,
  {
    recalled,
    publication,
    rules,
  }: {
    readonly recalled: KnownInputs;
    readonly publication: Publication;
    readonly rules: { readonly level: string; readonly suppressed: readonly string[] };
  },
): Promise<readonly Finding[]> {
  const { log } = context.runner;
  const { packages } = publication;
  const sources = auditedSources([...recalled.repositoryFeeds, ...recalled.nuget.configs]);
  const own = auditedSources(recalled.nuget.configs);
  const foreign = sources.filter((source) => !own.includes(source));
  const request = { ...rules, packages, sources, foreign, fetch: context.fetch, lookup: context.lookup };
  const audit = await log.phase('Check packages for known vulnerabilities', () => auditPackages(request));
  for (const note of audit.notes) log.info(note);
  const reported = audit.findings.filter(({ suppressed }) => !suppressed);
  const summary = `${packages.length} packages, ${reported.length} with known vulnerabilities`;
  const unchecked = 'No package source has data about vulnerabilities: these packages are not checked';
  log.info(audit.asked.length === 0 ? unchecked : `${summary} (asked: ${audit.asked.join(', ')})`);
  return audit.findings;
}

function vulnerable(project: string, lines: readonly string[]): ActionError {
  return new ActionError({
    code: 'BUILD_FAILED',
    doing: `auditing the packages of ${project}`,
    got: lines.join('\n'),
    hint: 'Use a version without the vulnerability, or set nuget-audit to warn.',
  });
}
