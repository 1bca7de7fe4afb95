import type { Platform, System } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import data from './catalogue.json' with { type: 'json' };
import { compareLines } from './sdk-version.ts';

/** What is officially known of a .NET version (dotnet/core, releases-index.json). */
interface DotnetVersion {
  /** `10.0`. */
  readonly version: string;
  readonly phase: string;
  /** `2026-11-10`, the last day; empty where none is set yet. */
  readonly endOfSupport: string;
  /** The floating minor version as its tag has it; previews have a suffix. */
  readonly tag: string;
  /** The SDK that the floating tag had; empty where there are no images. */
  readonly sdk: string;
}

/** An operating system that images are made of. */
export interface OperatingSystem {
  /** As tags name it: `alpine3.24`, `noble`, `ltsc2025`. */
  readonly name: string;
  /** `Ubuntu 24.04`. */
  readonly title: string;
  /** The last day of its security fixes; empty where none is set. */
  readonly endOfSupport: string;
}

export type OfficialRepository = 'sdk' | 'aspnet' | 'runtime' | 'runtime-deps';

/** An image of the official repositories, as dotnet-docker's manifest.json declares it. */
export interface OfficialImage {
  readonly repository: string;
  /** `10.0`. */
  readonly version: string;
  /**
   * What stands in floating tags after the version: its own name first (`alpine3.24`), then others for it (`alpine`).
   * The empty one is the default of the version. Fixed versions have tags by the own name and the empty one only.
   */
  readonly names: readonly string[];
  /** `linux/arm/v7`. */
  readonly platforms: readonly string[];
  /** Whom containers run as; empty: root, or the administrator of Windows. */
  readonly user: string;
  /** Whether it has culture data; without, .NET runs in invariant mode. */
  readonly icu: boolean;
  readonly timeZones: boolean;
  readonly shell: boolean;
  /** The last day on which it was updated; absent: it still is. Its tags stay. */
  readonly maintainedUntil?: string;
}

/** Where the rows come from, and the day (`date`) of what is newest in them. */
export const CATALOGUE_SOURCE = data.source;

/** From the oldest to the newest. */
export const VERSIONS: readonly DotnetVersion[] = data.versions;

export const OPERATING_SYSTEMS: readonly OperatingSystem[] = data.systems;

export const IMAGES: readonly OfficialImage[] = data.images;

/** The newest version that is no preview: what builds a project that names none. */
export const NEWEST =
  VERSIONS.findLast(({ phase }) => phase === 'active' || phase === 'maintenance')?.version ?? '10.0';

/** Before any mirror. */
const OFFICIAL = { registry: 'mcr.microsoft.com', folder: 'dotnet' } as const;

export function officialReference(repository: string, tag: string): Reference {
  return { registry: OFFICIAL.registry, repository: `${OFFICIAL.folder}/${repository}`, tag };
}

/** `sdk`, `core/aspnet`, `nightly/runtime`: what stands after the folder; `undefined` for images of others. */
export function officialPath({ registry, repository }: Reference): string | undefined {
  const folder = `${OFFICIAL.folder}/`;
  return registry === OFFICIAL.registry && repository.startsWith(folder) ? repository.slice(folder.length) : undefined;
}

const WINDOWS_NAME = /^(nanoserver|windowsservercore)(?:-(.+))?$/;
const WINDOWS_REPOSITORIES: Readonly<Record<string, string>> = {
  nanoserver: 'windows/nanoserver',
  windowsservercore: 'windows/servercore',
};

/** What an image of this name (`nanoserver-ltsc2025`, `alpine`) runs on. */
export function systemOfName(name: string): System {
  return WINDOWS_NAME.test(name) ? 'windows' : 'linux';
}

/** Whether a reference names one of Microsoft's images of Windows, as far as its name tells. */
export function isWindowsImage(reference: Reference): boolean {
  const { registry, repository, tag = '' } = reference;
  if (registry !== OFFICIAL.registry) return false;
  const isSystem = Object.values(WINDOWS_REPOSITORIES).includes(repository);
  return isSystem || tag.split(/(?=nanoserver-|windowsservercore-)/).some((part) => systemOfName(part) === 'windows');
}

/** Windows itself, without .NET, by the name of an image that has .NET: `windows/servercore:ltsc2022`. */
export function windowsReference(name: string): Reference | undefined {
  const [, system = '', tag] = WINDOWS_NAME.exec(name) ?? [];
  const repository = WINDOWS_REPOSITORIES[system];
  return repository === undefined || tag === undefined ? undefined : { registry: OFFICIAL.registry, repository, tag };
}

/** The smallest and newest Windows that a version has images of. */
export function defaultWindows(version: string): string | undefined {
  const names = likelyImagesOf({ repository: 'runtime', version }).map(({ names: [own = ''] }) => own);
  return names
    .filter((name) => name.startsWith('nanoserver-ltsc'))
    .sort()
    .at(-1);
}

export function findVersion(version: string): DotnetVersion | undefined {
  return VERSIONS.find((known) => known.version === version);
}

/**
 * Whether the catalogue does not decide how tags name a version: it was a preview when the catalogue was made, or it is not
 * in the catalogue. The registry knows.
 */
export function isOpen(version: string): boolean {
  const phase = findVersion(version)?.phase;
  return phase === undefined || !['active', 'maintenance', 'eol'].includes(phase);
}

/** How tags name a version. If {@link isOpen}: how they will name it once it is released. */
export function versionTag(version: string): string {
  return isOpen(version) ? version : (findVersion(version)?.tag ?? version);
}

export interface ImageName {
  readonly repository: string;
  readonly version: string;
  /** Any of its names; empty: the default. */
  readonly name: string;
}

/** Absent: there is none, or it is newer than this catalogue. */
export function findImage({ repository, version, name }: ImageName): OfficialImage | undefined {
  return imagesOfRepository({ repository, version }).find(({ names }) => names.includes(name));
}

/** A name as tags of fixed versions have it: an image's own, or the empty one. */
export function fixedName(at: ImageName): string {
  return at.name === '' ? '' : (findImage(at)?.names[0] ?? at.name);
}

/** Those of a version in one repository. */
export function imagesOfRepository(of: {
  readonly repository: string;
  readonly version: string;
}): readonly OfficialImage[] {
  return IMAGES.filter(({ repository, version }) => repository === of.repository && version === of.version);
}

/**
 * The operating systems that a version is expected to have: its own, or, for a version newer than the catalogue, those of
 * the newest version with images. Systems that are still updated come first.
 */
export function likelyImagesOf(of: {
  readonly repository: string;
  readonly version: string;
}): readonly OfficialImage[] {
  const newest = VERSIONS.at(-1)?.version ?? '';
  const isNewer = compareLines(of.version, newest) > 0;
  const images = imagesOfRepository(isNewer ? { ...of, version: newest } : of);
  return images.toSorted((left, right) => Number(isLeft(left)) - Number(isLeft(right)));
}

function isLeft({ maintainedUntil }: OfficialImage): boolean {
  return maintainedUntil !== undefined;
}

/** Whether an image is for a platform; a variant counts only where there are several (v8 is what arm64 is). */
export function isMadeFor({ platforms }: OfficialImage, { os, architecture, variant }: Platform): boolean {
  const plain = `${os}/${architecture}`;
  return platforms.includes(plain) || platforms.includes(`${plain}/${variant ?? 'v7'}`);
}

/** The operating system of an image by its own name, for people: `noble-chiseled` is Ubuntu 24.04, chiseled. */
export function describeSystem(name: string): string {
  const [, system = '', number = '', variant = ''] = /^([a-z]+)([\d.]*)(.*)$/s.exec(name) ?? [];
  const known = SYSTEMS[system];
  if (known === undefined) return name;
  const kinds = variant.split('-').filter((part) => part !== '' && part !== 'slim');
  return [`${known}${number === '' ? '' : ` ${number}`}`, ...kinds].join(', ');
}

const SYSTEMS: Readonly<Record<string, string>> = {
  bookworm: 'Debian 12',
  jammy: 'Ubuntu 22.04',
  noble: 'Ubuntu 24.04',
  resolute: 'Ubuntu 26.04',
  alpine: 'Alpine',
  azurelinux: 'Azure Linux',
  nanoserver: 'Windows Nano Server',
  windowsservercore: 'Windows Server Core',
};
