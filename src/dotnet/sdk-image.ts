import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { findImage, fixedName, imagesOf, NEWEST, officialReference, versionTag } from './catalogue.ts';
import { type Framework, versionOf } from './framework.ts';
import { type SdkRequest, satisfies } from './global-json.ts';

/** What decides the SDK image of a project. */
export interface SdkNeeds {
  readonly framework?: Framework;
  readonly request?: SdkRequest;
  /** Path of the global.json. */
  readonly requestFile?: string;
  /** Compiled ahead of time, which needs a C toolchain in the image. */
  readonly aot?: boolean;
  /** For a musl RID. Only compiling ahead of time needs the same libc to build on. */
  readonly musl?: boolean;
  /** What was asked for by another name (`alpine`); absent: the default system of the version. */
  readonly system?: string;
}

/**
 * The official SDK image for a project: what `global.json` pins, else the version of the target framework.
 * Pins that stay within one feature band (`disable`, `patch`, `latestPatch`) get the very version, which satisfies all
 * three and never moves; wider ones get the floating tag of the pinned minor version, which is never older.
 */
export function chooseSdkImage(needs: SdkNeeds): Choice<Reference> {
  const version = chooseVersion(needs);
  const tag = needs.aot === true ? withToolchain(version, needs) : withSystem(version, needs);
  return { ...tag, value: officialReference('sdk', tag.value) };
}

function chooseVersion(needs: SdkNeeds): Choice<string> {
  const { framework, request } = needs;
  if (request?.version !== undefined) {
    const because = `global.json asks for ${request.version}, rollForward ${request.rollForward}`;
    return { value: pinnedTag(request.version, request), because, from: needs.requestFile ?? 'global.json' };
  }
  if (framework === undefined) {
    return { value: NEWEST, because: 'the newest version that is no preview, as the project names none' };
  }
  if (framework.major < 8) {
    return { value: NEWEST, because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image` };
  }
  return { value: versionTag(versionOf(framework)), because: `the project targets ${framework.tfm}` };
}

function withSystem(tag: Choice<string>, { system = '' }: SdkNeeds): Choice<string> {
  return system === '' ? tag : { ...tag, value: named(tag.value, system) };
}

/** Alpine's floating name exists for floating versions only. */
function named(tag: string, name: string): string {
  const isFixed = sdkVersionOfTag(tag) !== undefined;
  return `${tag}-${isFixed ? fixedName({ repository: 'sdk', version: lineOf(tag), name }) : name}`;
}

/** Images with clang exist from .NET 10 on, and their SDKs compile for older frameworks too. */
function withToolchain(tag: Choice<string>, needs: SdkNeeds): Choice<string> {
  const name = toolchainOf(lineOf(tag.value), needs);
  if (name !== undefined) {
    return { ...tag, value: named(tag.value, name), because: `${tag.because}, and it is compiled ahead of time` };
  }
  const newest = toolchainOf(NEWEST, needs);
  const { request } = needs;
  const mayBeNewer = request === undefined || maySatisfy(NEWEST, request);
  if (newest === undefined || !mayBeNewer || isUnknown(tag.value)) {
    const because = `${tag.because}; it has no C toolchain to compile ahead of time: setup-command can install one`;
    return { ...tag, because };
  }
  const because = `${tag.because}, but is compiled ahead of time, and older SDK images have no C toolchain`;
  return { ...tag, value: `${NEWEST}-${newest}`, because };
}

/** The name of the SDK image with a C toolchain, for the libc that is asked for. */
function toolchainOf(version: string, { musl, system }: SdkNeeds): string | undefined {
  const own = findImage({ repository: 'sdk', version, name: '' })?.names[0] ?? '';
  const name = musl === true || system === 'alpine' ? 'alpine-aot' : `${own}-aot`;
  return findImage({ repository: 'sdk', version, name }) && name;
}

function isUnknown(tag: string): boolean {
  return imagesOf({ repository: 'sdk', version: lineOf(tag) }).length === 0;
}

/** `10.0` of `10.0.401` and of `10.0`. */
function lineOf(tag: string): string {
  return /^\d+\.\d+/.exec(tag)?.[0] ?? tag;
}

function pinnedTag(version: string, request: SdkRequest): string {
  // Tags name a preview by its number alone: 11.0.100-preview.7.26381.101 is 11.0.100-preview.7.
  if (isWithinBand(request)) return version.replace(/(-(?:preview|rc)\.\d+)\..*$/s, '$1');
  return versionTag(lineOf(version));
}

function isWithinBand({ rollForward }: SdkRequest): boolean {
  return rollForward === 'disable' || rollForward === 'patch' || rollForward === 'latestPatch';
}

/** The SDK version that an official tag names, if it names one: `10.0.401-noble` is 10.0.401, `10.0` is none. */
export function sdkVersionOfTag(tag: string): string | undefined {
  return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}

/**
 * Whether an SDK image may have an SDK that global.json allows, as far as its tag tells: a floating one is the newest of
 * its line, and one without a version may be anything.
 */
export function maySatisfy(tag: string, request: SdkRequest): boolean {
  if (request.version === undefined) return true;
  const fixed = sdkVersionOfTag(tag);
  if (fixed !== undefined) return satisfies(fixed, request);
  const line = /^(\d+\.\d+)(?:-|$)/.exec(tag)?.[1];
  if (line === undefined || line === lineOf(request.version)) return true;
  return satisfies(`${line}.999`, request);
}
