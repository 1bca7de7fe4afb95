import { join } from 'node:path';
import pMap from 'p-map';
import { readFile } from '#base/files/beneath.ts';
import { defined, isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { ResolvedPackage } from '#publication/sbom-facts.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { neededPackage } from './needed-packages.ts';

/** How many packages are read at once. */
const AT_ONCE = 16;
/** In bytes. */
const LARGEST = 1024 * 1024;

type Origin = Pick<ResolvedPackage, 'sha512' | 'licence' | 'feed'>;

/**
 * Adds what NuGet's packages folder says of each package: its licence, the feed that it was downloaded from, and the hash of
 * a package that the assets file does not list. A package that is not there stays as it is.
 * @param withFeeds whether addresses of feeds may be published.
 */
export async function withOrigins(
  packages: readonly ResolvedPackage[],
  { folder, withFeeds }: { readonly folder: string; readonly withFeeds: boolean },
): Promise<readonly ResolvedPackage[]> {
  const one = async (resolved: ResolvedPackage): Promise<ResolvedPackage> => {
    const { sha512, licence, feed } = await readOrigin(folder, resolved);
    return { ...defined({ sha512, licence, feed: withFeeds ? feed : undefined }), ...resolved };
  };
  return await pMap(packages, one, { concurrency: AT_ONCE });
}

async function readOrigin(folder: string, resolved: ResolvedPackage): Promise<Origin> {
  const { id, version } = neededPackage(resolved);
  const place = join(id, version);
  const read = async (name: string): Promise<string> =>
    (await readFile(folder, { path: join(place, name), max: LARGEST }).catch(() => Buffer.of())).toString('utf8');
  const [metadata, nuspec] = await Promise.all([read('.nupkg.metadata'), read(`${id}.nuspec`)]);
  return { ...metadataIn(metadata), ...defined({ licence: licenceIn(nuspec) }) };
}

/** The file that NuGet writes next to each package (NuGet.Packaging, NupkgMetadataFile). */
function metadataIn(text: string): Origin {
  try {
    const json = parseJson(text);
    const { contentHash, source } = isObject(json) ? json : {};
    return defined({
      sha512: typeof contentHash === 'string' && contentHash !== '' ? contentHash : undefined,
      feed: typeof source === 'string' ? feedOf(source) : undefined,
    });
  } catch {
    return {};
  }
}

/** learn.microsoft.com/nuget/reference/nuspec, "license"; a file or an address is not an expression. */
function licenceIn(nuspec: string): string | undefined {
  return /<license\s[^>]*\btype="expression"[^>]*>([^<]{1,500})<\/license>/.exec(nuspec)?.[1]?.trim();
}

/** A part of a path like this may be a token: some feeds have one in their addresses. */
const TOKEN = /^(?=.*\d)[\w-]{16,}$/;

/**
 * Returns the address of a feed without anything that may be a login. A folder is named only if it is in the repository,
 * because other paths belong to a machine.
 */
export function feedOf(source: string): string | undefined {
  if (source.startsWith(`${PATHS.source}/`)) return source.slice(PATHS.source.length + 1);
  if (!/^https?:/i.test(source) || !URL.canParse(source)) return undefined;
  const { origin, pathname } = new URL(source);
  return pathname.split('/').some((part) => TOKEN.test(part)) ? origin : `${origin}${pathname}`;
}
