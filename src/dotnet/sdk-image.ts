import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { type Framework, versionOf } from './framework.ts';
import type { SdkRequest } from './global-json.ts';
import { findVersion, NEWEST, OFFICIAL } from './versions.ts';

/**
 * The official SDK image for a project: what `global.json` pins, else the version of the target framework.
 * Pins that stay within one feature band (`disable`, `patch`, `latestPatch`) get the very version, which satisfies all
 * three and never moves; wider ones get the floating tag of the pinned minor version, which is never older.
 */
export function chooseSdkImage(facts: {
  readonly framework?: Framework;
  readonly request?: SdkRequest;
  /** Compiled ahead of time, which needs a C toolchain in the image. */
  readonly aot?: boolean;
  /** Path of the global.json. */
  readonly requestFile?: string;
}): Choice<Reference> {
  const tag = facts.aot === true ? withToolchain(chooseTag(facts)) : chooseTag(facts);
  const value = { registry: OFFICIAL.registry, repository: `${OFFICIAL.folder}/sdk`, tag: tag.value };
  return { ...tag, value };
}

function chooseTag(facts: Parameters<typeof chooseSdkImage>[0]): Choice<string> {
  const { framework, request } = facts;
  if (request?.version !== undefined) {
    const because = `global.json asks for ${request.version}, rollForward ${request.rollForward}`;
    return { value: pinnedTag(request.version, request), because, from: facts.requestFile ?? 'global.json' };
  }
  if (framework === undefined) {
    return { value: NEWEST, because: 'the newest version that is no preview, as the project names none' };
  }
  if (framework.major < 8) {
    return { value: NEWEST, because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image` };
  }
  const version = versionOf(framework);
  return { value: findVersion(version)?.tag ?? version, because: `the project targets ${framework.tfm}` };
}

/** Variants with clang exist from .NET 10 on; older ones get it by a setup of their own. */
function withToolchain(tag: Choice<string>): Choice<string> {
  const [major = 0, minor = 0] = tag.value.split('.').map((part) => Number.parseInt(part, 10));
  const os = findVersion(`${major}.${minor}`)?.chiseledOs;
  if (major < 10 || os === undefined) return tag;
  return { ...tag, value: `${tag.value}-${os}-aot`, because: `${tag.because}, and it is compiled ahead of time` };
}

function pinnedTag(version: string, request: SdkRequest): string {
  // Tags name a preview by its number alone: 11.0.100-preview.7.26381.101 is 11.0.100-preview.7.
  if (isWithinBand(request)) return version.replace(/(-(?:preview|rc)\.\d+)\..*$/, '$1');
  const minor = version.split('.').slice(0, 2).join('.');
  return findVersion(minor)?.tag ?? minor;
}

function isWithinBand({ rollForward }: SdkRequest): boolean {
  return rollForward === 'disable' || rollForward === 'patch' || rollForward === 'latestPatch';
}

/** The SDK version that an official tag names, if it names one: `10.0.401-noble` is 10.0.401, `10.0` is none. */
export function sdkVersionOfTag(tag: string): string | undefined {
  return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}
