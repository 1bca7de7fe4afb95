import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';

/** The platform of an image (OCI image-spec, image-index.md "platform"). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
}

/** The family of containers, which decides how a layer is written. */
export type System = 'linux' | 'windows';

/** Returns the family; everything that is not Windows has layers like Linux. */
export function describeSystemOf({ os }: Pick<Platform, 'os'>): System {
  return os === 'windows' ? 'windows' : 'linux';
}

const SPELLING = /^(linux|windows)\/(amd64|arm64|arm|386)(?:\/(v[5-8]))?$/;

/**
 * Parses `os/architecture[/variant]`, the format of docker and buildx.
 * @throws ActionError INPUT_INVALID naming the known forms.
 */
export function parsePlatform(text: string): Platform {
  const match = SPELLING.exec(text.trim());
  if (match === null) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: `reading the platform "${text}"`,
      got: 'it is unknown',
      hint: 'Use a platform such as linux/amd64, linux/arm64, linux/arm/v7 or windows/amd64.',
    });
  }
  const [, os = '', architecture = '', variant] = match;
  return { os, architecture, ...defined({ variant }) };
}

export function describePlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

/** Describes the platform with the version of Windows, which distinguishes machines. */
export function describeMachine(platform: Platform): string {
  const version = platform['os.version'];
  return version === undefined ? describePlatform(platform) : `${describePlatform(platform)} ${version}`;
}

/**
 * Returns whether an index entry serves the wanted platform. A variant counts only if it is requested: arm64 is
 * always v8.
 */
export function matchesPlatform(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || offered.variant === wanted.variant)
  );
}
