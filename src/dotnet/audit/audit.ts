import { messageOf } from '#base/action-error.ts';
import { describeNearness, nearnessOf } from '#base/address.ts';
import type { Fetch } from '#base/effects.ts';
import { parseJson } from '#base/parse-json.ts';
import { type Lookup, Reach } from '#base/reach.ts';
import { readBody } from '#base/read-body.ts';
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
/** Of one answer, in bytes: nuget.org's largest page has 1.5 MB. */
const LARGEST = 16 * 1024 * 1024;
/** Of one source: nuget.org has two. */
const MOST_PAGES = 32;
const MOST_HOPS = 5;

export interface AuditRequest extends AuditRules {
  readonly packages: readonly AuditedPackage[];
  /** Addresses of NuGet v3 service indexes; folders and v2 feeds know of no vulnerabilities. */
  readonly sources: readonly string[];
  /** Those of them that the repository chose: they are not asked on the runner itself. */
  readonly foreign?: readonly string[];
  readonly fetch: Fetch;
  /** Absent: names are not looked up. */
  readonly lookup?: Lookup;
  /** In milliseconds for each source; 20 s if nothing is said. */
  readonly patience?: number;
}

interface Audit {
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

async function askSource(source: string, request: AuditRequest): Promise<Told> {
  const read = reader(source, request);
  try {
    if (request.foreign?.includes(source) === true) checkForeign(source);
    const resource = vulnerabilityResource(await read(source));
    if (resource === undefined) return { source };
    const addresses = vulnerabilityPages(await read(resource));
    if (addresses.length > MOST_PAGES) throw new Error(`its vulnerability index lists more than ${MOST_PAGES} pages`);
    const pages = await Promise.all(addresses.map(read));
    return { source, advisories: merged(pages.map(parseVulnerabilityPage)) };
  } catch (error) {
    return {
      source,
      note: `The vulnerabilities that ${new URL(source).host} knows of could not be read: ${messageOf(error)}`,
    };
  }
}

/** Reads documents of a source, and of wherever it sends us. */
function reader(source: string, request: AuditRequest): (address: string) => Promise<unknown> {
  const { fetch, patience = PATIENCE, lookup = async () => [], foreign = [] } = request;
  const signal = AbortSignal.timeout(patience);
  const origin = withoutLogin(new URL(source));
  const named = new Set(foreign.includes(source) ? [] : [origin.host]);
  const reach = new Reach({ server: origin.host, origin, insecure: [], named, lookup });
  const headers = { accept: 'application/json', 'accept-encoding': 'identity' };
  return async (address) => {
    await reach.checkOwn();
    let url = withoutLogin(new URL(address, source));
    for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
      await reach.check(url, 'a redirect');
      const response = await fetch(url, { signal, headers, redirect: 'manual' });
      const location = response.headers.get('location') ?? '';
      if (response.status < 300 || response.status > 399 || !URL.canParse(location, url.href)) {
        if (!response.ok) throw new Error(`${url.href} answered ${response.status}`);
        return parseJson(
          Buffer.from(await readBody(response, { bytes: LARGEST, patience })).toString('utf8'),
          JSON_LIMITS,
        );
      }
      await response.body?.cancel();
      url = withoutLogin(new URL(location, url));
    }
    throw new Error(`${url.href} sends us on and on`);
  };
}

const JSON_LIMITS = { length: LARGEST, depth: 16 };

/** What listens on the runner alone is nothing that a repository may choose. */
function checkForeign(source: string): void {
  const { host } = new URL(source);
  const nearness = nearnessOf(host);
  if (nearness !== 'loopback' && nearness !== 'link-local') return;
  throw new Error(`${host} is ${describeNearness(nearness)}, and the repository's nuget.config names it`);
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
