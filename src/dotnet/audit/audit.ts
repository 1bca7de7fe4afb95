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

/** Time limit for one source, in milliseconds. */
const PATIENCE = 20_000;
/** Size limit of one response, in bytes. The largest page of nuget.org has 1.5 MB. */
const LARGEST = 16 * 1024 * 1024;
/** Page limit of one source. nuget.org has two. */
const MOST_PAGES = 32;
const MOST_HOPS = 5;

export interface AuditRequest extends AuditRules {
  readonly packages: readonly AuditedPackage[];
  /** URLs of NuGet v3 service indexes. Folders and v2 feeds have no vulnerability data. */
  readonly sources: readonly string[];
  /** Those sources that the repository chose. They are not contacted on the runner itself. */
  readonly foreign?: readonly string[];
  readonly fetch: Fetch;
  /** Absent: names are not resolved. */
  readonly lookup?: Lookup;
  /** Time limit for each source, in milliseconds. The default is 20 s. */
  readonly patience?: number;
}

interface Audit {
  readonly findings: readonly Finding[];
  /** Sources whose vulnerability data was read. If there are none, an empty result means nothing. */
  readonly asked: readonly string[];
  /** One line for each source that failed. */
  readonly notes: readonly string[];
}

/**
 * Does the audit of a NuGet restore without a restore (learn.microsoft.com/nuget/api/vulnerability-info). Skips sources
 * without vulnerability data. A source that fails is a note; this function never throws.
 */
export async function auditPackages(request: AuditRequest): Promise<Audit> {
  const { packages } = request;
  if (packages.length === 0) return { findings: [], asked: [], notes: [] };
  const sources = [...new Set(request.sources)].filter(isOnline);
  const results = await Promise.all(sources.map((source) => askSource(source, request)));
  const answers = results.flatMap(({ advisories }) => (advisories === undefined ? [] : [advisories]));
  return {
    findings: findVulnerable(packages, { ...request, advisories: answers }),
    asked: results.filter(({ advisories }) => advisories !== undefined).map(({ source }) => source),
    notes: results.flatMap(({ note }) => (note === undefined ? [] : [note])),
  };
}

interface Told {
  readonly source: string;
  readonly advisories?: Advisories;
  readonly note?: string;
}

async function askSource(source: string, request: AuditRequest): Promise<Told> {
  const read = sourceReader(source, request);
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
      note: `The vulnerability data of ${new URL(source).host} could not be read: ${messageOf(error)}`,
    };
  }
}

/** How a source is asked. */
type SourceAccess = Pick<AuditRequest, 'foreign' | 'fetch' | 'lookup' | 'patience'>;

/** Returns whether a source refuses requests without a login; `false` if it does not answer, too. */
export async function wantsLogin(source: string, access: SourceAccess): Promise<boolean> {
  if (!isOnline(source)) return false;
  try {
    if (access.foreign?.includes(source) === true) checkForeign(source);
    await sourceReader(source, access)(source);
    return false;
  } catch (error) {
    return error instanceof Refusal && (error.status === 401 || error.status === 403);
  }
}

/** An answer that is not a success. */
class Refusal extends Error {
  readonly status: number;

  constructor(url: URL, status: number) {
    super(`${url.href} answered ${status}`);
    this.status = status;
  }
}

/** Returns a function that reads documents of a source and of the URLs that it refers to. */
function sourceReader(source: string, request: SourceAccess): (address: string) => Promise<unknown> {
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
        if (!response.ok) throw new Refusal(url, response.status);
        return parseJson(
          Buffer.from(await readBody(response, { bytes: LARGEST, patience })).toString('utf8'),
          JSON_LIMITS,
        );
      }
      await response.body?.cancel();
      url = withoutLogin(new URL(location, url));
    }
    throw new Error(`${url.href} redirects too often`);
  };
}

const JSON_LIMITS = { length: LARGEST, depth: 16 };

/** A repository may not choose services that only the runner can reach. */
function checkForeign(source: string): void {
  const { host } = new URL(source);
  const nearness = nearnessOf(host);
  if (nearness !== 'loopback' && nearness !== 'link-local') return;
  throw new Error(`${host} is ${describeNearness(nearness)}, and the repository's nuget.config names it`);
}

/** Pages add to each other and never remove entries. */
function merged(pages: readonly Advisories[]): Advisories {
  const all = new Map<string, readonly Advisory[]>();
  for (const [id, advisories] of pages.flatMap((page) => [...page]))
    all.set(id, [...(all.get(id) ?? []), ...advisories]);
  return all;
}

/** `fetch` rejects a URL with a login, and its error would quote the login. */
function withoutLogin(url: URL): URL {
  url.username = '';
  url.password = '';
  return url;
}

function isOnline(source: string): boolean {
  return /^https?:/i.test(source) && URL.canParse(source);
}
