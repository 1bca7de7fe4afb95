import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { storedZip } from './zip.ts';

export interface FeedPackage {
  readonly id: string;
  readonly version: string;
  /** A file that lands in the output of whoever refers to the package. */
  readonly content: { readonly name: string; readonly text: string };
}

/** A package that was packed before. */
export interface PackedPackage {
  readonly id: string;
  readonly version: string;
  readonly nupkg: Buffer;
}

export interface Feed {
  /** `http://127.0.0.1:port/v3/index.json`. */
  readonly url: string;
  readonly port: number;
  /** `GET /v3/index.json 401`, in order. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/**
 * A NuGet v3 feed on loopback that wants Basic authentication for everything (learn.microsoft.com/nuget/api): the service
 * index and the flat container are all that a restore asks for.
 */
export async function startFeed(
  packages: readonly (FeedPackage | PackedPackage)[],
  login: {
    readonly username: string;
    readonly password: string;
    readonly scheme?: 'http' | 'https';
    /** An address of this machine; loopback if absent. */
    readonly host?: string;
  },
): Promise<Feed> {
  const expected = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const base = `${login.scheme ?? 'http'}://${request.headers.host}`;
    const answer = request.headers.authorization === expected ? contentOf(path, { packages, base }) : undefined;
    const status = request.headers.authorization === expected ? (answer === undefined ? 404 : 200) : 401;
    requests.push(`${request.method} ${path} ${status}`);
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="feed"' } : {});
    response.end(answer);
  });
  const { host = '127.0.0.1' } = login;
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}/v3/index.json`,
    port,
    requests,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function contentOf(
  path: string,
  { packages, base }: { readonly packages: readonly (FeedPackage | PackedPackage)[]; readonly base: string },
): string | Buffer | undefined {
  if (path === '/v3/index.json') {
    const flat = { '@id': `${base}/flat/`, '@type': 'PackageBaseAddress/3.0.0' };
    const registrations = { '@id': `${base}/registration/`, '@type': 'RegistrationsBaseUrl/3.6.0' };
    return JSON.stringify({ version: '3.0.0', resources: [flat, registrations] });
  }
  const [, registered] = /^\/registration\/([^/]+)\/index\.json$/.exec(path) ?? [];
  if (registered !== undefined) return registrationOf(registered, { packages, base });
  const [, id, rest] = /^\/flat\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const own = packages.filter((each) => each.id.toLowerCase() === id);
  if (rest === 'index.json')
    return own.length > 0 ? JSON.stringify({ versions: own.map((each) => each.version) }) : undefined;
  const wanted = own.find((each) => rest === `${each.version}/${id}.${each.version}.nupkg`);
  if (wanted === undefined) return undefined;
  return 'nupkg' in wanted ? wanted.nupkg : packageFile(wanted);
}

/** What a restore of tools asks for besides: the versions of a package, with what each is. */
function registrationOf(
  id: string,
  { packages, base }: { readonly packages: readonly (FeedPackage | PackedPackage)[]; readonly base: string },
): string | undefined {
  const own = packages.filter((each) => each.id.toLowerCase() === id);
  if (own.length === 0) return undefined;
  const items = own.map(({ id: name, version }) => {
    const place = `${base}/registration/${id}/${version}.json`;
    const catalogEntry = { '@id': place, id: name, version, listed: true, dependencyGroups: [] };
    return { '@id': place, catalogEntry, packageContent: `${base}/flat/${id}/${version}/${id}.${version}.nupkg` };
  });
  const page = { '@id': `${base}/registration/${id}/page.json`, count: items.length, items };
  const versions = own.map(({ version }) => version).sort();
  return JSON.stringify({ count: 1, items: [{ ...page, lower: versions[0], upper: versions.at(-1) }] });
}

/** A package as a feed serves it, or as it lies in a folder. */
export function packageFile({ id, version, content }: FeedPackage): Buffer {
  const nuspec = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>${id}</id><version>${version}</version><authors>Test</authors><description>Test</description>
    <contentFiles><files include="**/*" buildAction="None" copyToOutput="true" /></contentFiles>
  </metadata>
</package>`;
  return storedZip([
    { name: `${id}.nuspec`, text: nuspec },
    { name: `contentFiles/any/any/${content.name}`, text: content.text },
  ]);
}
