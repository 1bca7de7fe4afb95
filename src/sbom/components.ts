import { PackageURL } from 'packageurl-js';
import { defined } from '#base/objects.ts';
import type { Digest } from '#oci/digest.ts';
import type { SharedFramework } from '#publication/publication.ts';
import type { NpmPackage, ResolvedPackage } from '#publication/sbom-facts.ts';
import { validLicence } from './licence.ts';
import type { Component } from './model.ts';

/** Returns the ref of a project by its path. */
export function projectRef(path: string): string {
  return `project:${path}`;
}

/** github.com/package-url/purl-spec, types "oci", "nuget" and "npm". */
export function ociUrl(
  name: string,
  {
    digest,
    repository,
    tag,
    arch,
  }: { readonly digest: Digest; readonly repository?: string; readonly tag?: string; readonly arch?: string },
): string {
  const qualifiers = { ...defined({ arch, repository_url: repository, tag }) };
  return new PackageURL('oci', undefined, name.toLowerCase(), digest, qualifiers, undefined).toString();
}

const NUGET_ORG = /^https:\/\/(?:api|www)\.nuget\.org(?:\/|$)/;

/** A package of another feed is named with that feed: nuget.org may have another package with the same name. */
export function nugetComponent(resolved: ResolvedPackage): Component {
  const { id, version, sha512, licence, feed, direct, use, needs } = resolved;
  const isPublic = feed === undefined || NUGET_ORG.test(feed);
  const other = isPublic || !/^https?:/.test(feed) ? {} : { repository_url: feed };
  const purl = new PackageURL('nuget', undefined, id, version, other, undefined).toString();
  const file = `${id.toLowerCase()}/${version.toLowerCase()}`;
  return {
    ...{ ref: purl, kind: 'nuget', name: id, version, purl, direct, needs },
    place: use === 'build' ? 'build' : 'image',
    ...defined({
      sha512: hexOf(sha512),
      licence: validLicence(licence),
      download:
        feed !== undefined && isPublic
          ? `https://api.nuget.org/v3-flatcontainer/${file}/${file.replace('/', '.')}.nupkg`
          : undefined,
      origin: feed === undefined ? undefined : `restored from ${feed}`,
    }),
  };
}

export function npmComponent({
  name,
  version,
  integrity,
  licence,
  source,
  direct,
  dev,
  lockFile,
}: NpmPackage): Component {
  const slash = name.indexOf('/');
  const [scope, own] = slash < 0 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
  const purl = new PackageURL('npm', scope, own, version, undefined, undefined).toString();
  return {
    ...{ ref: purl, kind: 'npm', name, version, purl, direct, needs: [], origin: `locked in ${lockFile}` },
    place: dev ? 'build' : 'image',
    ...defined({
      sha512: hexOf(/\bsha512-([A-Za-z0-9+/=]+)/.exec(integrity ?? '')?.[1]),
      licence: validLicence(licence),
      download: source,
    }),
  };
}

/** The variable with the version that a base image of Microsoft has, and the product in the CPE dictionary. */
const FRAMEWORKS: Readonly<Record<string, { readonly variable: string; readonly product: string }>> = {
  'Microsoft.NETCore.App': { variable: 'DOTNET_VERSION', product: '.net' },
  'Microsoft.AspNetCore.App': { variable: 'ASPNET_VERSION', product: 'asp.net_core' },
};

/**
 * The shared frameworks that the application gets from its base. The version is that of the base if it says one, and else
 * the lowest that the application accepts.
 */
export function frameworkComponents(
  frameworks: readonly SharedFramework[],
  environment: ReadonlyMap<string, string>,
): readonly Component[] {
  return frameworks.map(({ name, version: lowest }) => {
    const known = FRAMEWORKS[name];
    const version = (known === undefined ? undefined : environment.get(known.variable)) ?? lowest;
    const cpe =
      known === undefined ? undefined : `cpe:2.3:a:microsoft:${known.product}:${cpePart(version)}:*:*:*:*:*:*:*`;
    const ref = `framework:${name}@${version}`;
    return { ref, kind: 'framework', name, version, place: 'base', direct: true, needs: [], ...defined({ cpe }) };
  });
}

/** NIST IR 7695, 6.2: other characters are escaped. */
function cpePart(text: string): string {
  return text.replace(/[^\w.-]/g, '\\$&');
}

/** Returns the hexadecimal digits of a SHA-512 in base64; nothing for another length. */
function hexOf(base64: string | undefined): string | undefined {
  if (base64 === undefined) return undefined;
  const hex = Buffer.from(base64, 'base64').toString('hex');
  return hex.length === 128 ? hex : undefined;
}
