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

/** An operating system for images, and the platforms it is wanted for. */
export interface VariantPart {
  /** Name in tags. Absent: the one that fits the application. */
  readonly os?: string;
  /** Whether the application is for musl. Absent: decided by {@link os}. */
  readonly musl?: true;
  readonly platforms: readonly Choice<Platform>[];
}

/** The images of one set of tags: one image, or an index of several. */
export interface Variant {
  /** Suffix of each tag. Empty for the first variant. */
  readonly suffix: string;
  readonly parts: readonly VariantPart[];
}

interface Wanted {
  readonly inputs: Pick<Inputs, 'systems' | 'platforms' | 'machine'>;
  /** The named base image, if any. Its platforms override any default. */
  readonly named: Reference | undefined;
  /** `10.0`; decides the meaning of `platforms: all`. */
  readonly version: string | undefined;
  /** Platform of a publish output that was made for one platform. */
  readonly published?: Choice<Platform>;
  /** Platforms of the image that the project sets. */
  readonly declared?: DeclaredPlatforms;
}

/** `ContainerRuntimeIdentifier` or `ContainerRuntimeIdentifiers` of a project. */
export interface DeclaredPlatforms {
  readonly rids: readonly string[];
  /** Path of the project. */
  readonly from: string;
  /** Whether the project also sets the operating system: ContainerBaseImage or ContainerFamily. */
  readonly isNamed: boolean;
}

interface OfSystem extends Wanted {
  readonly system: System;
}

/**
 * Returns the variants of a run: one for each line of the input `os`, with those platforms of the input `platforms`
 * that fit its operating system. Every requested platform is used.
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
      : systems.map((line, index) => ({
          suffix: suffixesOf(systems)[index] ?? '',
          parts: checkedLine(line).map((os) => partOf(os, { ...wanted, system: systemOfName(os) })),
        }));
  checkAllUsed(variants, wanted);
  return variants;
}

/** Returns the platforms that the properties of a project set, or `undefined` if that is not known. */
export function declaredPlatforms(properties: Properties, project: string): DeclaredPlatforms | undefined {
  const says = (name: string): string => properties[name] ?? '';
  const text = says('ContainerRuntimeIdentifier') || says('ContainerRuntimeIdentifiers');
  const rids = [...new Set(text.split(';').map((rid) => rid.trim()))].filter((rid) => rid !== '');
  if (rids.length === 0 || text.includes('$(')) return undefined;
  const isNamed = says('ContainerBaseImage') !== '' || says('ContainerFamily') !== '';
  return { rids, from: project, isNamed };
}

/** Returns the parts of the index that a project requests. */
function declaredParts({ rids, from, isNamed }: DeclaredPlatforms): readonly VariantPart[] {
  const because = 'ContainerRuntimeIdentifier of the project';
  const known = rids.map((rid) => ({ rid, value: platformOf(rid) }));
  const fail = (got: string): ActionError =>
    new ActionError({
      code: 'PLATFORM_MISSING',
      doing: `reading ContainerRuntimeIdentifiers of ${from}`,
      got,
      hint: 'Correct it, or set the input platforms (linux/amd64, linux/arm64) or os, which override it.',
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
  if (strange !== undefined) throw fail(`there is no container image for ${strange.rid}`);
  const names = parts.flatMap(({ platforms }) => platforms.map(({ value }) => describePlatform(value)));
  const twice = names.find((name, position) => names.indexOf(name) < position);
  if (twice !== undefined) throw fail(`${rids.join(', ')} has two for ${twice}, but an index holds one per platform`);
  return parts.filter(({ platforms }) => platforms.length > 0);
}

function systemOfRid(rid: string): System | undefined {
  const platform = platformOf(rid);
  return platform && describeSystemOf(platform);
}

/** Returns the tag suffix for each line of the input `os`. Without lines there is one empty suffix. */
export function suffixesOf(systems: readonly SystemLine[]): readonly string[] {
  return systems.length === 0 ? [''] : systems.map((line, index) => (index === 0 ? '' : `-${line.join('-')}`));
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
  if (isOther) return [{ value, because: 'the platform of this machine; set the input platforms for others' }];
  return [{ value, because: system === 'windows' ? 'the platform of Windows images' : 'the default' }];
}

/**
 * Returns the platforms of the official image with that name. If the version is not known, uses the newest one that has
 * such an image.
 */
function allOf(os: string | undefined, { version, named }: Wanted): readonly Choice<Platform>[] {
  const versions = version === undefined ? VERSIONS.map((known) => known.version).reverse() : [version];
  const images = named === undefined ? versions.flatMap((each) => imagesNamed(os ?? '', each)) : [];
  const [image] = images;
  if (image === undefined) {
    throw new ActionError({
      code: 'PLATFORM_MISSING',
      doing: 'reading the input platforms',
      got: `the platforms that "all" means for ${os === undefined ? 'this base image' : `${os} with .NET ${version ?? NEWEST}`} are not known`,
      hint: 'List the platforms: linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64.',
    });
  }
  const guess =
    version === undefined || image.version === version ? '' : `, assuming that .NET ${version} has the same`;
  const because = `all platforms of the official image of .NET ${image.version}${guess}`;
  return image.platforms.map((name) => ({ value: parsePlatform(name), because, from: 'input platforms' }));
}

function imagesNamed(name: string, version: string): readonly OfficialImage[] {
  return likelyImagesOf({ repository: 'runtime', version }).filter(({ names }) => names.includes(name));
}

/**
 * Returns the systems if none is named: that of the base image, or else those of the platforms or of the publish
 * output.
 */
function systemsOfPlatforms({ inputs, named, published }: Wanted): readonly System[] {
  const { platforms } = inputs;
  const listed = platforms === 'all' ? [] : [...new Set(platforms.map(describeSystemOf))];
  const usual: System = published === undefined ? 'linux' : describeSystemOf(published.value);
  if (named === undefined) return listed.length === 0 ? [usual] : listed;
  if (isWindowsImage(named)) return ['windows'];
  return listed.length === 1 ? listed : [usual];
}

/** Returns the systems that need layers. */
export function systemsOf(variants: readonly Variant[]): readonly System[] {
  const parts = variants.flatMap((variant) => variant.parts);
  return [...new Set(parts.flatMap(({ platforms }) => platforms.map(({ value }) => describeSystemOf(value))))];
}

/** A client uses the first image of an index that fits, so two images for the same machine cannot be in one index. */
function checkedLine(line: SystemLine): SystemLine {
  const machines = line.map((os) => (systemOfName(os) === 'windows' ? (os.split('-')[1] ?? '') : 'linux'));
  const second = machines.findIndex((machine, position) => machines.indexOf(machine) < position);
  if (second < 0) return line;
  const first = machines.indexOf(machines[second] ?? '');
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the input os',
    got: `${line[first]} and ${line[second]} run on the same machines, and one index cannot hold both`,
    hint: 'Put each on its own line: the tags of the second get its name as a suffix.',
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
    got:
      named === undefined
        ? 'no operating system in the input os has this platform'
        : 'the base image does not have this platform',
    hint:
      unused.os === 'windows'
        ? 'Add a line like nanoserver-ltsc2025 to the input os, or append " + nanoserver-ltsc2025" to a line for a common index.'
        : 'Add a line like noble or alpine to the input os.',
  });
}
