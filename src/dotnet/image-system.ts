import { DOCKER_HUB, type Reference } from '#oci/reference.ts';
import { findImage, OPERATING_SYSTEMS, type OperatingSystem, officialPath } from './catalogue.ts';

/** An operating system, and for an official .NET image the day of its last update. */
interface ImageSystem {
  readonly system: OperatingSystem;
  readonly maintainedUntil?: string;
}

/**
 * Returns the operating system that the name of an image implies: for Microsoft's images of .NET and Windows, for the
 * images of the distributions, and for any other whose tag contains one (`22-alpine3.23`, `1.0-bookworm-slim`).
 */
export function systemOfImage(reference: Reference): ImageSystem | undefined {
  const { registry, repository, tag = '' } = reference;
  const dotnet = systemOfDotnet(reference);
  if (dotnet !== undefined) return dotnet;
  const own = registry === DOCKER_HUB ? /^library\/(alpine|debian|ubuntu)$/.exec(repository)?.[1] : undefined;
  const microsoft = registry === 'mcr.microsoft.com' ? MICROSOFT.exec(repository)?.[1] : undefined;
  const version = numberOf(tag);
  if (own !== undefined && version !== undefined)
    return byTitle(`${own} ${own === 'debian' ? Number.parseInt(version, 10) : version}`);
  if (microsoft === 'azurelinux' && version !== undefined) return byName(`azurelinux${version}`);
  if (microsoft === 'cbl-mariner' && version !== undefined) return byName(`cbl-mariner${version}`);
  if (microsoft === 'windows' && version === '10.0') return byName(WINDOWS_BUILDS.get(tag.split('.')[2] ?? '') ?? '');
  return bySegments(tag);
}

/** Names of Windows builds. */
const WINDOWS_BUILDS: ReadonlyMap<string, string> = new Map([
  ['14393', 'ltsc2016'],
  ['17763', 'ltsc2019'],
  ['20348', 'ltsc2022'],
  ['26100', 'ltsc2025'],
]);

const MICROSOFT = /^(azurelinux|cbl-mariner|windows)\//;

/** Returns the version at the start of a tag: `3.23` for `3.23.2`, `12.5` for `12.5-slim`, `12` for `12`. */
function numberOf(tag: string): string | undefined {
  return /^(\d+(?:\.\d+)?)(?:[.-]|$)/.exec(tag)?.[1];
}

function systemOfDotnet(reference: Reference): ImageSystem | undefined {
  const repository = officialPath(reference)?.replace(/^nightly\//, '');
  const { tag = '' } = reference;
  const [, version = '', name = ''] = /^(\d+\.\d+)(?:\.\d+)?(?:-(?:preview|rc)(?:\.\d+)?)?(?:-(.*))?$/s.exec(tag) ?? [];
  const image = repository === undefined ? undefined : findImage({ repository, version, name });
  const found = image && bySegments(image.names[0] ?? '');
  if (image?.maintainedUntil === undefined || found === undefined) return found;
  return { ...found, maintainedUntil: image.maintainedUntil };
}

/** Tags contain an operating system between dashes, as in `-bookworm` or `-alpine3.23`. */
function bySegments(tag: string): ImageSystem | undefined {
  const segments = tag.split('-').map((segment) => (segment === '1809' ? 'ltsc2019' : segment));
  const system = OPERATING_SYSTEMS.find(({ name }) => segments.includes(name));
  return system && { system };
}

function byTitle(title: string): ImageSystem | undefined {
  const system = OPERATING_SYSTEMS.find((known) => known.title.toLowerCase() === title);
  return system && { system };
}

function byName(name: string): ImageSystem | undefined {
  const system = OPERATING_SYSTEMS.find((known) => known.name === name);
  return system && { system };
}
