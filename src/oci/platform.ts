import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';

/** What an image runs on (OCI image-spec, image-index.md "platform"). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
}

/** What decides how a layer is written: the two families of containers. */
export type System = 'linux' | 'windows';

/** Everything that is not Windows has layers as Linux has them. */
export function describeSystemOf({ os }: Pick<Platform, 'os'>): System {
  return os === 'windows' ? 'windows' : 'linux';
}

const SPELLING = /^(linux|windows)\/(amd64|arm64|arm|386)(?:\/(v[5-8]))?$/;

/**
 * Reads `os/architecture[/variant]` as docker and buildx write it.
 * @throws ActionError INPUT_INVALID naming the known forms.
 */
export function parsePlatform(text: string): Platform {
  const match = SPELLING.exec(text.trim());
  if (match === null) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: `reading the platform "${text}"`,
      got: 'it is unknown',
      hint: 'It takes platforms such as linux/amd64, linux/arm64, linux/arm/v7 and windows/amd64.',
    });
  }
  const [, os = '', architecture = '', variant] = match;
  return { os, architecture, ...defined({ variant }) };
}

export function describePlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== undefined).join('/');
}

/** As above, with the version of Windows: another one is another machine. */
export function describeMachine(platform: Platform): string {
  const version = platform['os.version'];
  return version === undefined ? describePlatform(platform) : `${describePlatform(platform)} ${version}`;
}

/** Whether an index entry serves the wanted platform. A variant counts only when asked for: v8 is what arm64 is. */
export function matchesPlatform(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || offered.variant === wanted.variant)
  );
}
