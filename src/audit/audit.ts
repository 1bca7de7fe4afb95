import { messageOf } from '#base/action-error.ts';
import type { Fetch } from '#base/effects.ts';
import {
  type Advisories,
  type Advisory,
  parseVulnerabilityPage,
  vulnerabilityPages,
  vulnerabilityResource,
} from './advisories.ts';
import { type AuditedPackage, type AuditRules, type Finding, findVulnerable } from './findings.ts';

/** How long one source may take, in milliseconds. */
const PATIENCE = 20_000;

export interface AuditRequest extends AuditRules {
  readonly packages: readonly AuditedPackage[];
  /** Addresses of NuGet v3 service indexes; folders and v2 feeds know of no vulnerabilities. */
  readonly sources: readonly string[];
  readonly fetch: Fetch;
  /** In milliseconds for each source; 20 s if nothing is said. */
  readonly patience?: number;
}

export interface Audit {
  readonly findings: readonly Finding[];
  /** Sources that know of vulnerabilities and told them; where none did, no finding means nothing. */
  readonly asked: readonly string[];
  /** What went wrong, one line a source. */
  readonly notes: readonly string[];
}

/**
 * NuGet's audit of a restore, without a restore (learn.microsoft.com/nuget/api/vulnerability-info). Sources without that
 * resource are passed over, and one that fails is a note: it never throws.
 */
export async function auditPackages(request: AuditRequest): Promise<Audit> {
  const { packages } = request;
  if (packages.length === 0) return { findings: [], asked: [], notes: [] };
  const sources = [...new Set(request.sources)].filter(isOnline);
  const told = await Promise.all(sources.map((source) => askSource(source, request)));
  const answers = told.flatMap(({ advisories }) => (advisories === undefined ? [] : [advisories]));
  return {
    findings: findVulnerable(packages, { ...request, advisories: answers }),
    asked: told.filter(({ advisories }) => advisories !== undefined).map(({ source }) => source),
    notes: told.flatMap(({ note }) => (note === undefined ? [] : [note])),
  };
}

interface Told {
  readonly source: string;
  readonly advisories?: Advisories;
  readonly note?: string;
}

async function askSource(source: string, { fetch, patience = PATIENCE }: AuditRequest): Promise<Told> {
  const signal = AbortSignal.timeout(patience);
  const read = async (address: string): Promise<unknown> => {
    const url = withoutLogin(new URL(address, source));
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
    return await response.json();
  };
  try {
    const resource = vulnerabilityResource(await read(source));
    if (resource === undefined) return { source };
    const pages = await Promise.all(vulnerabilityPages(await read(resource)).map(read));
    return { source, advisories: merged(pages.map(parseVulnerabilityPage)) };
  } catch (error) {
    return {
      source,
      note: `The vulnerabilities that ${new URL(source).host} knows of could not be read: ${messageOf(error)}`,
    };
  }
}

/** Pages add to each other; none takes anything back. */
function merged(pages: readonly Advisories[]): Advisories {
  const all = new Map<string, readonly Advisory[]>();
  for (const [id, advisories] of pages.flatMap((page) => [...page]))
    all.set(id, [...(all.get(id) ?? []), ...advisories]);
  return all;
}

/** One in an address is refused by `fetch`, which would quote it. */
function withoutLogin(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

function isOnline(source: string): boolean {
  return /^https?:/i.test(source) && URL.canParse(source);
}
