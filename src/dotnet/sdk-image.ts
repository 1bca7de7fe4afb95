import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import {
  findImage,
  fixedName,
  imagesOfRepository,
  isOpen,
  likelyImagesOf,
  NEWEST,
  officialReference,
  VERSIONS,
} from './catalogue.ts';
import { type FoundImages, tagFor } from './found-images.ts';
import { type Framework, versionOfFramework } from './framework.ts';
import { type SdkRequest, satisfies } from './global-json.ts';
import { compareLines, lineOf, tagVersionOf } from './sdk-version.ts';

/** What the SDK image of a project depends on. */
export interface SdkNeeds {
  readonly framework?: Framework;
  readonly request?: SdkRequest;
  /** Path of the global.json. */
  readonly requestFile?: string;
  /** Compiled ahead of time, which needs a C toolchain in the image. */
  readonly aot?: boolean;
  /** For a musl RID. Only AOT compilation needs the same libc in the build. */
  readonly musl?: boolean;
  /** Operating system from another image name (`alpine`). Absent: the default of the version. */
  readonly system?: string;
  /** Official images that registries have. Absent: registries were not queried. */
  readonly found?: FoundImages;
}

/** A global.json that the SDK image has to satisfy. */
export interface SdkPin {
  readonly request: SdkRequest & { readonly version: string };
  /** Path of the global.json. */
  readonly file: string;
  /** The version of .NET whose SDK satisfies global.json and builds the target framework: `10.0`. */
  readonly line: string;
  readonly because: string;
}

/**
 * Returns the official SDK image for a project: the one that `global.json` pins, or else the version of the target
 * framework. The registry decides which image satisfies a pin. Before it is queried, a pin that stays within a feature
 * band gets the exact version, and a wider one the floating tag.
 * @example
 * chooseSdkImage({ framework: parseFramework('net10.0') }).value.tag; // '10.0'
 */
export function chooseSdkImage(needs: SdkNeeds): Choice<Reference> {
  const version = chooseVersion(needs);
  const tag = needs.aot === true ? withToolchain(version, needs) : withSystem(version, needs);
  return { ...tag, value: officialReference('sdk', tag.value) };
}

/** Returns the pin of global.json, or `undefined` if it sets no version. */
export function pinOf({ request, requestFile, framework }: SdkNeeds): SdkPin | undefined {
  if (request?.version === undefined) return undefined;
  const { version, rollForward } = request;
  const file = requestFile ?? 'global.json';
  const asks = `global.json asks for ${version}, rollForward ${rollForward}`;
  const own = lineOf(version);
  const target = framework === undefined ? own : versionOfFramework(framework);
  const isTooOld = compareLines(own, target) < 0 && satisfies(`${target}.999`, request);
  return {
    request: { version, rollForward },
    file,
    line: isTooOld ? target : own,
    because: isTooOld ? `${asks}, and the project targets ${framework?.tfm}` : asks,
  };
}

/** Returns whether a pin never leaves its feature band. */
export function isWithinBand({ rollForward }: SdkRequest): boolean {
  return rollForward === 'disable' || rollForward === 'patch' || rollForward === 'latestPatch';
}

function chooseVersion(needs: SdkNeeds): Choice<string> {
  const { framework, found } = needs;
  const pin = pinOf(needs);
  if (pin !== undefined) return pinnedVersion(pin, found);
  if (framework === undefined) {
    return { value: NEWEST, because: 'the newest version that is not a preview, as the project names none' };
  }
  if (framework.major < 8) {
    return { value: NEWEST, because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image` };
  }
  return withReason(tagFor(versionOfFramework(framework), found), `the project targets ${framework.tfm}`);
}

function pinnedVersion({ request, file, line, because }: SdkPin, found: FoundImages | undefined): Choice<string> {
  const from = file;
  if (found?.sdk !== undefined) return { ...found.sdk, from };
  if (isWithinBand(request)) return { value: tagVersionOf(request.version), because, from };
  return { ...withReason(tagFor(line, found), because), from };
}

function withReason(tag: Choice<string>, because: string): Choice<string> {
  return { ...tag, because: tag.because === '' ? because : `${because}; ${tag.because}` };
}

function withSystem(tag: Choice<string>, { system = '' }: SdkNeeds): Choice<string> {
  return system === '' ? tag : { ...tag, value: named(tag.value, system) };
}

/** Alpine's floating name exists only for floating versions. A tag that was found in a registry is complete. */
function named(tag: string, name: string): string {
  const version = sdkVersionOfTag(tag);
  if (version !== undefined && version !== tag) return tag;
  const isFixed = version !== undefined;
  return `${tag}-${isFixed ? fixedName({ repository: 'sdk', version: lineOf(tag), name }) : name}`;
}

/** Images with clang exist from .NET 10 on, and their SDKs also compile for older frameworks. */
function withToolchain(tag: Choice<string>, needs: SdkNeeds): Choice<string> {
  const name = toolchainOf(lineOf(tag.value), needs);
  if (name !== undefined) {
    return { ...tag, value: named(tag.value, name), because: `${tag.because}, and it is compiled ahead of time` };
  }
  const other = isUnknown(tag.value) ? undefined : firstWithToolchain(needs);
  if (other === undefined) {
    const because = `${tag.because}; it has no C toolchain to compile ahead of time: setup-command can install one`;
    return { ...tag, because };
  }
  const because = `${tag.because}, but is compiled ahead of time, and older SDK images have no C toolchain`;
  return { ...tag, value: other, because };
}

/**
 * Returns the oldest one that may be used, because a program that was compiled on a newer system does not start on an
 * older one.
 */
function firstWithToolchain(needs: SdkNeeds): string | undefined {
  const { request } = needs;
  const tags = VERSIONS.flatMap(({ version }) => {
    const name = isOpen(version) ? undefined : toolchainOf(version, needs);
    const isAllowed = request === undefined || maySatisfy(version, request);
    return name === undefined || !isAllowed ? [] : [`${version}-${name}`];
  });
  return tags[0];
}

/** Returns the name of the SDK image with a C toolchain for the required libc. */
function toolchainOf(version: string, { musl, system }: SdkNeeds): string | undefined {
  const own = findImage({ repository: 'sdk', version, name: '' })?.names[0];
  const usual = own === undefined ? 'aot' : `${own}-aot`;
  const name = musl === true || system === 'alpine' ? 'alpine-aot' : usual;
  const images = likelyImagesOf({ repository: 'sdk', version });
  return images.some(({ names }) => names.includes(name)) ? name : undefined;
}

function isUnknown(tag: string): boolean {
  return imagesOfRepository({ repository: 'sdk', version: lineOf(tag) }).length === 0;
}

/** Returns the SDK version in an official tag: 10.0.401 for `10.0.401-noble`, and `undefined` for `10.0`. */
export function sdkVersionOfTag(tag: string): string | undefined {
  return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}

/**
 * Returns whether an SDK image may have an SDK that global.json allows, judging by its tag. A floating tag has the
 * newest of its line, and a tag without a version may have any.
 */
export function maySatisfy(tag: string, request: SdkRequest): boolean {
  if (request.version === undefined) return true;
  const fixed = sdkVersionOfTag(tag);
  if (fixed !== undefined) return satisfies(fixed, { ...request, version: tagVersionOf(request.version) });
  const line = /^(\d+\.\d+)(?:-|$)/.exec(tag)?.[1];
  if (line === undefined || line === lineOf(request.version)) return true;
  return satisfies(`${line}.999`, request);
}
