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
  /** Path of the global.json. */
  readonly requestFile?: string;
}): Choice<Reference> {
  const { framework, request } = facts;
  const from = facts.requestFile ?? 'global.json';
  if (request?.version !== undefined) {
    return { value: sdk(pinnedTag(request.version, request)), because: describePin(request.version, request), from };
  }
  if (framework === undefined) {
    return { value: sdk(NEWEST), because: 'the newest version that is no preview, as the project names none' };
  }
  const version = versionOf(framework);
  if (framework.major < 8) {
    return { value: sdk(NEWEST), because: `the newest SDK builds ${framework.tfm}, which has no supported SDK image` };
  }
  return { value: sdk(findVersion(version)?.tag ?? version), because: `the project targets ${framework.tfm}` };
}

function pinnedTag(version: string, request: SdkRequest): string {
  if (isWithinBand(request)) return version;
  const minor = version.split('.').slice(0, 2).join('.');
  return findVersion(minor)?.tag ?? minor;
}

function isWithinBand({ rollForward }: SdkRequest): boolean {
  return rollForward === 'disable' || rollForward === 'patch' || rollForward === 'latestPatch';
}

function describePin(version: string, request: SdkRequest): string {
  return `global.json asks for ${version}, rollForward ${request.rollForward}`;
}

function sdk(tag: string): Reference {
  return { registry: OFFICIAL.registry, repository: `${OFFICIAL.folder}/sdk`, tag };
}

/** The SDK version that an official tag names, if it names one: `10.0.401-noble` is 10.0.401, `10.0` is none. */
export function sdkVersionOfTag(tag: string): string | undefined {
  return /^(\d+\.\d+\.\d{3}(?:-(?:preview|rc)\.\d+)?)(?:-|$)/.exec(tag)?.[1];
}
