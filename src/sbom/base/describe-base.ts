import { PackageURL } from 'packageurl-js';
import { defined } from '#base/objects.ts';
import type { Digest } from '#oci/digest.ts';
import { ociUrl } from '#sbom/components.ts';
import type { BasePackages, SystemPackage } from './system-package.ts';

/** A base image to describe. */
export interface DescribedBase extends Pick<BasePackages, 'system' | 'packages'> {
  readonly registry: string;
  readonly repository: string;
  /** Of the manifest of its platform. */
  readonly digest: Digest;
  /** `linux/amd64`. */
  readonly platform: string;
  readonly architecture: string;
  /** RFC 3339, as its config has it; absent: unknown. */
  readonly created?: string;
  /** The version of this action. */
  readonly tool: string;
}

/** What the documents about a base say. */
export interface BaseContents {
  readonly name: string;
  readonly digest: Digest;
  readonly purl: string;
  readonly platform: string;
  readonly created: string;
  readonly tool: string;
  /** Absent: it has no os-release. */
  readonly system?: { readonly name: string; readonly version?: string };
  readonly packages: readonly NamedPackage[];
}

/** A package, with the address that identifies it. */
interface NamedPackage extends SystemPackage {
  readonly purl: string;
}

/** Describes a base. Under another tag, the same base gives the same text. */
export function baseContentsOf(described: DescribedBase): BaseContents {
  const { registry, repository, digest, architecture, system, packages } = described;
  const { versionId } = system;
  const name = repository.split('/').at(-1) ?? repository;
  const named = packages.map((each) => ({ ...each, purl: purlOf(each, system) }));
  return {
    ...{ name, digest, platform: described.platform, tool: described.tool },
    purl: ociUrl(name, { digest, arch: architecture, repository: `${registry}/${repository}` }),
    created: toSeconds(described.created),
    ...(system.id === '' ? {} : { system: { name: system.id, ...(versionId === '' ? {} : { version: versionId }) } }),
    packages: [...new Map(named.map((each) => [each.purl, each])).values()],
  };
}

/** github.com/package-url/purl-spec, types "deb", "apk" and "rpm". Scanners find the source package by `upstream`. */
function purlOf(
  { type, name, version, architecture, epoch, upstream }: SystemPackage,
  { id, versionId }: DescribedBase['system'],
): string {
  const distro = id === '' ? undefined : versionId === '' ? id : `${id}-${versionId}`;
  const qualifiers = defined({ arch: architecture, distro, epoch: epoch?.toString(), upstream });
  return new PackageURL(type, id === '' ? undefined : id, name, version, qualifiers, undefined).toString();
}

const EPOCH = '1970-01-01T00:00:00Z';

/** SPDX has times in UTC without fractions; other tools write nanoseconds. */
function toSeconds(time: string | undefined): string {
  const parsed = new Date(time ?? EPOCH);
  const text = Number.isNaN(parsed.getTime()) ? EPOCH : parsed.toISOString().replace(/\.\d+Z$/, 'Z');
  return /^\d{4}-/.test(text) ? text : EPOCH;
}
