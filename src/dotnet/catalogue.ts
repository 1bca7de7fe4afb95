import type { Platform, System } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import data from './catalogue.json' with { type: 'json' };
import { compareLines } from './sdk-version.ts';

/** Official data about a .NET version (dotnet/core, releases-index.json). */
interface DotnetVersion {
  /** `10.0`. */
  readonly version: string;
  readonly phase: string;
  /** The last day, as `2026-11-10`. Empty if it is not set yet. */
  readonly endOfSupport: string;
  /** The floating minor version in tags. Previews have a suffix. */
  readonly tag: string;
  /** The SDK version behind the floating tag. Empty if there are no images. */
  readonly sdk: string;
}

/** An operating system of images. */
export interface OperatingSystem {
  /** Name in tags: `alpine3.24`, `noble`, `ltsc2025`. */
  readonly name: string;
  /** `Ubuntu 24.04`. */
  readonly title: string;
  /** Last day of its security fixes. Empty if it is not set. */
  readonly endOfSupport: string;
}

export type OfficialRepository = 'sdk' | 'aspnet' | 'runtime' | 'runtime-deps';

/** An image of the official repositories, as in the manifest.json of dotnet-docker. */
export interface OfficialImage {
  readonly repository: string;
  /** `10.0`. */
  readonly version: string;
  /**
   * Suffixes of floating tags after the version: first its own name (`alpine3.24`), then aliases (`alpine`). The empty
   * name is the default of the version. Tags of fixed versions exist only for the own name and the empty one.
   */
  readonly names: readonly string[];
  /** `linux/arm/v7`. */
  readonly platforms: readonly string[];
  /** User that containers run as. Empty: root, or the Windows administrator. */
  readonly user: string;
  /** Whether it has culture data. Without it, .NET runs in invariant mode. */
  readonly icu: boolean;
  readonly timeZones: boolean;
  readonly shell: boolean;
  /** Day of its last update. Absent: it is still updated. Its tags remain. */
  readonly maintainedUntil?: string;
}

/** Source of the data, with the day (`date`) of the newest part. */
export const CATALOGUE_SOURCE = data.source;

/** Oldest to newest. */
export const VERSIONS: readonly DotnetVersion[] = data.versions;

export const OPERATING_SYSTEMS: readonly OperatingSystem[] = data.systems;

export const IMAGES: readonly OfficialImage[] = data.images;

/** The newest version that is not a preview. It builds projects that set no version. */
export const NEWEST =
  VERSIONS.findLast(({ phase }) => phase === 'active' || phase === 'maintenance')?.version ?? '10.0';

/** Where the images are, without a mirror. */
const OFFICIAL = { registry: 'mcr.microsoft.com', folder: 'dotnet' } as const;

export function officialReference(repository: string, tag: string): Reference {
  return { registry: OFFICIAL.registry, repository: `${OFFICIAL.folder}/${repository}`, tag };
}

/** Returns the path after the folder: `sdk`, `core/aspnet`, `nightly/runtime`. Returns `undefined` for other images. */
export function officialPath({ registry, repository }: Reference): string | undefined {
  const folder = `${OFFICIAL.folder}/`;
  return registry === OFFICIAL.registry && repository.startsWith(folder) ? repository.slice(folder.length) : undefined;
}

const WINDOWS_NAME = /^(nanoserver|windowsservercore)(?:-(.+))?$/;
const WINDOWS_REPOSITORIES: Readonly<Record<string, string>> = {
  nanoserver: 'windows/nanoserver',
  windowsservercore: 'windows/servercore',
};

/** Returns the kind of operating system for a name in tags (`nanoserver-ltsc2025`, `alpine`). */
export function systemOfName(name: string): System {
  return WINDOWS_NAME.test(name) ? 'windows' : 'linux';
}

/** Returns whether a reference names one of Microsoft's Windows images, judging by its name. */
export function isWindowsImage(reference: Reference): boolean {
  const { registry, repository, tag = '' } = reference;
  if (registry !== OFFICIAL.registry) return false;
  const isSystem = Object.values(WINDOWS_REPOSITORIES).includes(repository);
  return isSystem || tag.split(/(?=nanoserver-|windowsservercore-)/).some((part) => systemOfName(part) === 'windows');
}

/** Returns the image of Windows without .NET for the name of a .NET image: `windows/servercore:ltsc2022`. */
export function windowsReference(name: string): Reference | undefined {
  const [, system = '', tag] = WINDOWS_NAME.exec(name) ?? [];
  const repository = WINDOWS_REPOSITORIES[system];
  return repository === undefined || tag === undefined ? undefined : { registry: OFFICIAL.registry, repository, tag };
}

/** Returns the smallest and newest Windows that a version has images for. */
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
 * Returns whether the registry must decide how tags name a version, because the version was a preview when the
 * catalogue was made, or is not in the catalogue.
 */
export function isOpen(version: string): boolean {
  const phase = findVersion(version)?.phase;
  return phase === undefined || !['active', 'maintenance', 'eol'].includes(phase);
}

/** Returns how tags name a version. If {@link isOpen}, this is the name after its release. */
export function versionTag(version: string): string {
  return isOpen(version) ? version : (findVersion(version)?.tag ?? version);
}

export interface ImageName {
  readonly repository: string;
  readonly version: string;
  /** Any of its names. Empty: the default. */
  readonly name: string;
}

/** Returns `undefined` if there is no such image, or if it is newer than this catalogue. */
export function findImage({ repository, version, name }: ImageName): OfficialImage | undefined {
  return imagesOfRepository({ repository, version }).find(({ names }) => names.includes(name));
}

/** Returns the name in tags of fixed versions: the image's own name, or the empty one. */
export function fixedName(image: ImageName): string {
  return image.name === '' ? '' : (findImage(image)?.names[0] ?? image.name);
}

/** Returns the images of a version in one repository. */
export function imagesOfRepository(wanted: {
  readonly repository: string;
  readonly version: string;
}): readonly OfficialImage[] {
  return IMAGES.filter(({ repository, version }) => repository === wanted.repository && version === wanted.version);
}

/**
 * Returns the operating systems that a version should have: its own, or for a version newer than the catalogue, those
 * of the newest version with images. Systems that are still updated come first.
 */
export function likelyImagesOf(wanted: {
  readonly repository: string;
  readonly version: string;
}): readonly OfficialImage[] {
  const newest = VERSIONS.at(-1)?.version ?? '';
  const isNewer = compareLines(wanted.version, newest) > 0;
  const images = imagesOfRepository(isNewer ? { ...wanted, version: newest } : wanted);
  return images.toSorted((left, right) => Number(isLeft(left)) - Number(isLeft(right)));
}

function isLeft({ maintainedUntil }: OfficialImage): boolean {
  return maintainedUntil !== undefined;
}

/** Returns whether an image has a platform. The variant matters only if there are several (v8 is the same as arm64). */
export function isMadeFor({ platforms }: OfficialImage, { os, architecture, variant }: Platform): boolean {
  const plain = `${os}/${architecture}`;
  return platforms.includes(plain) || platforms.includes(`${plain}/${variant ?? 'v7'}`);
}

/** Returns a readable name of an image's operating system: `noble-chiseled` is Ubuntu 24.04, chiseled. */
export function describeSystem(name: string): string {
  const [, system = '', number = '', variant = ''] = /^([a-z]+)([\d.]*)(.*)$/s.exec(name) ?? [];
  const known = SYSTEMS.get(system);
  if (known === undefined) return name;
  const kinds = variant.split('-').filter((part) => part !== '' && part !== 'slim');
  return [`${known}${number === '' ? '' : ` ${number}`}`, ...kinds].join(', ');
}

const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['bookworm', 'Debian 12'],
  ['jammy', 'Ubuntu 22.04'],
  ['noble', 'Ubuntu 24.04'],
  ['resolute', 'Ubuntu 26.04'],
  ['alpine', 'Alpine'],
  ['azurelinux', 'Azure Linux'],
  ['nanoserver', 'Windows Nano Server'],
  ['windowsservercore', 'Windows Server Core'],
]);
