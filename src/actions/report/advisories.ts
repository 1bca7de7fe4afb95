import { defined } from '#base/objects.ts';
import type { Finding } from '#dotnet/audit/findings.ts';
import type { SbomFacts } from '#publication/sbom-facts.ts';
import { code, plain, table } from './markdown.ts';
import type { Problem } from './run-record.ts';

/** An advisory about a package, as NuGet's audit found it in this run. */
export interface KnownAdvisory extends Omit<Finding, 'severity'> {
  /** `low`, `moderate`, `high`, `critical`, `unknown`. */
  readonly severity: string;
  /** `direct`, or through which packages and projects it comes; absent: unknown. */
  readonly use?: string;
}

/** The packages and projects of an application, with what each needs. */
type Graph = Pick<SbomFacts, 'packages' | 'projects'>;

/** What the restores and the audits of a run found. */
interface AuditedRun {
  /** NuGet's warnings are among them. */
  readonly problems: readonly Problem[];
  /** Of audits without a restore. */
  readonly findings: readonly Finding[];
  /** Called only if something was found: to read them takes time. */
  readonly graphs: () => readonly Graph[];
}

/** NuGet's message in all versions that audit; the action's own warnings are the same. */
const WARNING =
  /^(?:warning )?NU190\d: Package '([^']{1,200})' (\S{1,200}) has a known (\w{1,20}) severity vulnerability, (\S{1,500})$/;

const ORDER = ['critical', 'high', 'moderate', 'low'];

/** Returns each advisory once: those that are not suppressed first, then by severity and package. */
export function advisoriesOf({ problems, findings, graphs }: AuditedRun): readonly KnownAdvisory[] {
  const told = problems.flatMap(({ message }): readonly KnownAdvisory[] => {
    const [, id, version, severity, advisory] = WARNING.exec(message) ?? [];
    if (id === undefined || version === undefined || severity === undefined || advisory === undefined) return [];
    return [{ id, version, severity, advisory, suppressed: false }];
  });
  const all = new Map<string, KnownAdvisory>();
  const known = findings.length + told.length === 0 ? [] : graphs();
  for (const each of [...findings, ...told]) {
    const key = `${each.id}/${each.version} ${each.advisory}`.toLowerCase();
    if (!all.has(key)) all.set(key, { ...each, ...defined({ use: useOf(each, known) }) });
  }
  const rank = ({ suppressed, severity }: KnownAdvisory): number =>
    (suppressed ? 10 : 0) + (ORDER.includes(severity) ? ORDER.indexOf(severity) : ORDER.length);
  const byName = [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each);
  return byName.sort((left, right) => rank(left) - rank(right));
}

/** How many packages and projects are named through which another one comes. */
const MOST_NAMED = 3;

function useOf({ id, version }: Pick<Finding, 'id' | 'version'>, graphs: readonly Graph[]): string | undefined {
  const wanted = `${id}/${version}`.toLowerCase();
  const uses = graphs.flatMap((graph) => usesIn(graph, wanted));
  if (uses.includes('direct')) return 'direct';
  const names = [...new Set(uses)].sort();
  if (names.length === 0) return undefined;
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `through ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Follows the dependencies backwards, up to what a project file names. */
function usesIn({ packages, projects }: Graph, wanted: string): readonly string[] {
  const named = packages.map((each) => {
    return { ...each, name: `${each.id}/${each.version}`, shown: `${each.id} ${each.version}` };
  });
  const users = [...named, ...projects.map(({ path, needs }) => ({ name: path, shown: path, needs, direct: true }))];
  const seen = new Set<string>([wanted]);
  const found: string[] = [];
  if (named.find(({ name }) => name.toLowerCase() === wanted)?.direct === true) return ['direct'];
  for (const each of seen) {
    for (const user of users.filter(({ needs }) => needs.some((need) => need.toLowerCase() === each))) {
      if (user.direct) found.push(user.shown);
      else seen.add(user.name.toLowerCase());
    }
  }
  return found;
}

/** How many are listed; the file report-json has all. */
const LISTED = 20;

/** Returns the summary's table of advisories. */
export function advisoryLines(advisories: readonly KnownAdvisory[]): readonly string[] {
  if (advisories.length === 0) return [];
  const rows = advisories.slice(0, LISTED).map(({ id, version, severity, advisory, use = '', suppressed }) => {
    return [code(id), code(version), plain(severity), linkTo(advisory), plain(use), suppressed ? 'suppressed' : ''];
  });
  const more = advisories.length > LISTED ? ['', `and ${advisories.length - LISTED} more`] : [];
  const title = `**Known vulnerabilities of packages: ${advisories.length}**`;
  return [title, '', ...table(['package', 'version', 'severity', 'advisory', 'use', ''], rows), ...more];
}

/** The feed chooses the address, so only GitHub's own are links. */
function linkTo(advisory: string): string {
  const [, name] = /^https:\/\/github\.com\/advisories\/(GHSA(?:-[a-z0-9]{4}){3})$/.exec(advisory) ?? [];
  return name === undefined ? code(advisory) : `[${name}](${advisory})`;
}
