import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { officialReference } from './catalogue.ts';
import { type FoundImages, tagFor } from './found-images.ts';
import { type Framework, versionOfFramework } from './framework.ts';
import { type SdkRequest, satisfies } from './global-json.ts';
import { chooseSdkImage } from './sdk-image.ts';
import { compareLines, compareSdks, lineOf } from './sdk-version.ts';

/** An SDK that is installed on the runner. */
export interface InstalledSdk {
  /** `10.0.401`. */
  readonly version: string;
  /** Absolute path of the installation, which contains `dotnet`. */
  readonly folder: string;
  /** Names of installed packs and workloads. Absent: unknown. */
  readonly additions?: readonly string[];
}

/** Reads the output of `dotnet --list-sdks`, with lines like `10.0.401 [/usr/share/dotnet/sdk]`. */
export function parseSdkList(text: string): readonly InstalledSdk[] {
  return [...text.matchAll(/^(\d\S*) \[(.+)[/\\]sdk\]\r?$/gm)].map(([, version = '', folder = '']) => ({
    version,
    folder,
  }));
}

/**
 * Returns the highest installed SDK that global.json allows, or without a global.json, the highest of the target
 * framework's version. The SDK image would have the same.
 * @throws ActionError SDK_MISMATCH that lists the installed SDKs
 */
export function chooseRunnerSdk(facts: {
  readonly installed: readonly InstalledSdk[];
  readonly framework?: Framework;
  readonly request?: SdkRequest;
  /** Path of the global.json. */
  readonly requestFile?: string;
}): Choice<InstalledSdk> {
  const { installed, request } = facts;
  const wanted = wantedSdk(facts);
  const fitting = installed.filter(({ version }) => wanted.fits(version)).sort(newestFirst);
  const stable = fitting.filter(({ version }) => !isPreview(version));
  const isPreviewFine = request?.version === undefined ? stable.length === 0 : isPreview(request.version);
  const [value] = isPreviewFine ? fitting : stable;
  if (value === undefined) throw mismatch(wanted.what, installed);
  return { value, because: `input sdk-image is runner, and ${wanted.because}`, from: 'input sdk-image' };
}

interface Wanted {
  readonly fits: (version: string) => boolean;
  readonly because: string;
  /** End of "the runner has no SDK that …". */
  readonly what: string;
}

function wantedSdk({ framework, request, requestFile }: Parameters<typeof chooseRunnerSdk>[0]): Wanted {
  if (request?.version !== undefined) {
    const asks = `${requestFile ?? 'global.json'} asks for ${request.version}, rollForward ${request.rollForward}`;
    const builds = (version: string): boolean =>
      framework === undefined || compareLines(lineOf(version), versionOfFramework(framework)) >= 0;
    const target = framework === undefined ? '' : ` and builds ${framework.tfm}`;
    return {
      fits: (version) => satisfies(version, request) && builds(version),
      because: asks,
      what: `satisfies it (${asks})${target}`,
    };
  }
  if (framework === undefined || framework.major < 8) {
    const because = framework === undefined ? 'the newest one is taken' : `the newest SDK builds ${framework.tfm}`;
    return { fits: () => true, because, what: 'can be used' };
  }
  const line = versionOfFramework(framework);
  const because = `the project targets ${framework.tfm}`;
  return { fits: (version) => version.startsWith(`${line}.`), because, what: `is of version ${line} (${because})` };
}

function mismatch(what: string, installed: readonly InstalledSdk[]): ActionError {
  const there = installed.map(({ version }) => version).join(', ');
  return new ActionError({
    code: 'SDK_MISMATCH',
    doing: 'looking for the .NET SDK of the runner (sdk-image: runner)',
    got: `the runner has no SDK that ${what}; it has ${there === '' ? 'none, or no `dotnet` on its PATH outside of the workspace' : there}`,
    hint: 'Install it before this step with actions/setup-dotnet, or remove `sdk-image` to build in the SDK image.',
  });
}

function newestFirst(left: InstalledSdk, right: InstalledSdk): number {
  return compareSdks(right.version, left.version);
}

function isPreview(version: string): boolean {
  return version.includes('-');
}

/** Returns the official image with the same SDK. */
export function sdkImageOf({ version }: InstalledSdk): Reference {
  return chooseSdkImage({ request: { version, rollForward: 'disable' } }).value;
}

/** Returns the image that has everything an SDK needs except .NET itself. */
export function runtimeDepsFor(sdk: InstalledSdk, found?: FoundImages): Reference {
  return officialReference('runtime-deps', tagFor(lineOf(sdk.version), found).value);
}
