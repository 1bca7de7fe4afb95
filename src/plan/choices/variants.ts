import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import {
  isWindowsImage,
  likelyImagesOf,
  NEWEST,
  type OfficialImage,
  systemOfName,
  VERSIONS,
} from '#dotnet/catalogue.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { isMusl, platformOf } from '#dotnet/rid.ts';
import { describePlatform, describeSystemOf, type Platform, parsePlatform, type System } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { SystemLine } from '#request/inputs/systems.ts';

/** A system that images are made of, and the platforms it is wanted for. */
export interface VariantPart {
  /** As tags name it; absent: what fits the application. */
  readonly os?: string;
  /** Whether the application is for musl; absent: where {@link os} is. */
  readonly musl?: true;
  readonly platforms: readonly Choice<Platform>[];
}

/** What one set of tags will stand for: one image, or an index of several. */
export interface Variant {
  /** What stands behind each tag; empty for the first one. */
  readonly suffix: string;
  readonly parts: readonly VariantPart[];
}

interface Wanted {
  readonly inputs: Pick<Inputs, 'systems' | 'platforms' | 'machine'>;
  /** The base image where one was named: what it runs on goes before any default. */
  readonly named: Reference | undefined;
  /** `10.0`; decides what `platforms: all` means. */
  readonly version: string | undefined;
  /** What a publish output is for that was made for one platform. */
  readonly published?: Choice<Platform>;
  /** What the project says of the platforms of its image. */
  readonly declared?: DeclaredPlatforms;
}

/** `ContainerRuntimeIdentifier` or `ContainerRuntimeIdentifiers` of a project. */
export interface DeclaredPlatforms {
  readonly rids: readonly string[];
  /** The project. */
  readonly from: string;
  /** Whether something else of the project names the system: ContainerBaseImage or ContainerFamily. */
  readonly isNamed: boolean;
}

interface OfSystem extends Wanted {
  readonly system: System;
}

/**
 * The variants of a run: one for each line of the input `os`, and on it the platforms of the input `platforms` that are of
 * its operating system. No platform that was asked for is left out.
 * @throws ActionError INPUT_INVALID, PLATFORM_MISSING
 */
export function chooseVariants(wanted: Wanted): readonly Variant[] {
  const { systems, platforms } = wanted.inputs;
  const { declared } = wanted;
  if (declared !== undefined && systems.length === 0 && platforms.length === 0) {
    return [{ suffix: '', parts: declaredParts(declared) }];
  }
  const variants =
    systems.length === 0
      ? [{ suffix: '', parts: systemsOfPlatforms(wanted).map((system) => partOf(undefined, { ...wanted, system })) }]
      : systems.map((line, at) => ({
          suffix: suffixesOf(systems)[at] ?? '',
          parts: checkedLine(line).map((os) => partOf(os, { ...wanted, system: systemOfName(os) })),
        }));
  checkAllUsed(variants, wanted);
  return variants;
}

/** What a project says, by its properties; `undefined`: nothing that can be told. */
export function declaredPlatforms(properties: Properties, project: string): DeclaredPlatforms | undefined {
  const says = (name: string): string => properties[name] ?? '';
  const text = says('ContainerRuntimeIdentifier') || says('ContainerRuntimeIdentifiers');
  const rids = [...new Set(text.split(';').map((rid) => rid.trim()))].filter((rid) => rid !== '');
  if (rids.length === 0 || text.includes('$(')) return undefined;
  const isNamed = says('ContainerBaseImage') !== '' || says('ContainerFamily') !== '';
  return { rids, from: project, isNamed };
}

/** The parts of the index that a project asks for. */
function declaredParts({ rids, from, isNamed }: DeclaredPlatforms): readonly VariantPart[] {
  const because = 'ContainerRuntimeIdentifier of the project';
  const known = rids.map((rid) => ({ rid, value: platformOf(rid) }));
  const fail = (got: string): ActionError =>
    new ActionError({
      code: 'PLATFORM_MISSING',
      doing: `reading ContainerRuntimeIdentifiers of ${from}`,
      got,
      hint: 'Correct it, or set the input platforms (linux/amd64, linux/arm64) or os, which win over it.',
    });
  const kinds = [
    { is: (rid: string) => systemOfRid(rid) === 'linux' && !isMusl(rid), part: {} },
    { is: (rid: string) => isMusl(rid), part: { musl: true as const, ...(isNamed ? {} : { os: 'alpine' }) } },
    { is: (rid: string) => systemOfRid(rid) === 'windows', part: {} },
  ];
  const parts = kinds.map(({ is, part }) => ({
    ...part,
    platforms: known.flatMap(({ rid, value }) => (value !== undefined && is(rid) ? [{ value, because, from }] : [])),
  }));
  const strange = known.find(({ value }) => value === undefined);
  if (strange !== undefined) throw fail(`no container image is for ${strange.rid}`);
  const names = parts.flatMap(({ platforms }) => platforms.map(({ value }) => describePlatform(value)));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw fail(`${rids.join(', ')} has two for ${twice}, and an index holds one of each`);
  return parts.filter(({ platforms }) => platforms.length > 0);
}

function systemOfRid(rid: string): System | undefined {
  const platform = platformOf(rid);
  return platform && describeSystemOf(platform);
}

/** What stands behind the tags of each line of the input `os`; without a line there is one, with nothing behind it. */
export function suffixesOf(systems: readonly SystemLine[]): readonly string[] {
  return systems.length === 0 ? [''] : systems.map((line, at) => (at === 0 ? '' : `-${line.join('-')}`));
}

function partOf(os: string | undefined, wanted: OfSystem): VariantPart {
  return { ...defined({ os }), platforms: platformsOf(os, wanted) };
}

function platformsOf(os: string | undefined, wanted: OfSystem): readonly Choice<Platform>[] {
  const { platforms, machine } = wanted.inputs;
  if (platforms === 'all') return allOf(os, wanted);
  const because = 'input platforms';
  const { system } = wanted;
  const asked = platforms.filter((platform) => platform.os === system);
  if (asked.length > 0) return asked.map((value) => ({ value, because, from: because }));
  const { published } = wanted;
  if (published !== undefined && describeSystemOf(published.value) === system) return [published];
  const isOther = system === 'linux' && machine !== undefined;
  const value: Platform = { os: system, architecture: isOther ? machine : 'amd64' };
  if (isOther) return [{ value, because: 'this machine is one; the input platforms has others' }];
  return [{ value, because: system === 'windows' ? 'Windows images are for it' : 'the default' }];
}

/** The platforms of the official image of that name; of the newest version that has one if no version is known. */
function allOf(os: string | undefined, { version, named }: Wanted): readonly Choice<Platform>[] {
  const versions = version === undefined ? VERSIONS.map((known) => known.version).reverse() : [version];
  const images = named === undefined ? versions.flatMap((each) => imagesNamed(os ?? '', each)) : [];
  const [image] = images;
  if (image === undefined) {
    throw new ActionError({
      code: 'PLATFORM_MISSING',
      doing: 'reading the input platforms',
      got: `what "all" is of ${os === undefined ? 'this base image' : `${os} with .NET ${version ?? NEWEST}`} is not known`,
      hint: 'List the platforms: linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64.',
    });
  }
  const guess = version === undefined || image.version === version ? '' : `, if .NET ${version} is like it`;
  const because = `all that the official image of .NET ${image.version} is made for${guess}`;
  return image.platforms.map((name) => ({ value: parsePlatform(name), because, from: 'input platforms' }));
}

function imagesNamed(name: string, version: string): readonly OfficialImage[] {
  return likelyImagesOf({ repository: 'runtime', version }).filter(({ names }) => names.includes(name));
}

/** Where no system is named: that of the base image, else what the platforms are of, or what was published. */
function systemsOfPlatforms({ inputs, named, published }: Wanted): readonly System[] {
  const { platforms } = inputs;
  const listed = platforms === 'all' ? [] : [...new Set(platforms.map(describeSystemOf))];
  const usual: System = published === undefined ? 'linux' : describeSystemOf(published.value);
  if (named === undefined) return listed.length === 0 ? [usual] : listed;
  if (isWindowsImage(named)) return ['windows'];
  return listed.length === 1 ? listed : [usual];
}

/** The systems that layers are needed for. */
export function systemsOf(variants: readonly Variant[]): readonly System[] {
  const parts = variants.flatMap((variant) => variant.parts);
  return [...new Set(parts.flatMap(({ platforms }) => platforms.map(({ value }) => describeSystemOf(value))))];
}

/** Who pulls an index gets the first that fits: two that fit the same machine cannot stand in one. */
function checkedLine(line: SystemLine): SystemLine {
  const machines = line.map((os) => (systemOfName(os) === 'windows' ? (os.split('-')[1] ?? '') : 'linux'));
  const second = machines.findIndex((machine, at) => machines.indexOf(machine) < at);
  if (second < 0) return line;
  const first = machines.indexOf(machines[second] ?? '');
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the input os',
    got: `${line[first]} and ${line[second]} run on the same machines, and stand in one index`,
    hint: 'Give each a line of its own: the tags of the second get its name.',
  });
}

function checkAllUsed(variants: readonly Variant[], { inputs, named }: Wanted): void {
  if (inputs.platforms === 'all') return;
  const used = variants.flatMap(({ parts }) => parts.flatMap(({ platforms }) => platforms.map(({ value }) => value)));
  const unused = inputs.platforms.find((platform) => !used.includes(platform));
  if (unused === undefined) return;
  throw new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `planning an image for ${describePlatform(unused)}`,
    got: named === undefined ? 'no system of the input os is for it' : 'the base image is not for it',
    hint:
      unused.os === 'windows'
        ? 'Add a line like nanoserver-ltsc2025 to the input os, or " + nanoserver-ltsc2025" to one for a common index.'
        : 'Add a line like noble or alpine to the input os.',
  });
}
