import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Reference } from '#oci/reference.ts';
import { officialReference } from './catalogue.ts';
import { type FoundImages, tagFor } from './found-images.ts';
import { type Framework, versionOfFramework } from './framework.ts';
import { type SdkRequest, satisfies } from './global-json.ts';
import { chooseSdkImage } from './sdk-image.ts';
import { compareLines, compareSdks, lineOf, parseSdkVersion } from './sdk-version.ts';

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
export function chooseRunnerSdk(needs: RunnerSdkNeeds): Choice<InstalledSdk> {
  const { installed } = needs;
  const wanted = wantedSdk(needs);
  const value = highestOf(installed, { wanted, needs });
  if (value === undefined) throw mismatch(wanted.what, installed);
  return { value, because: `input sdk-image is runner, and ${wanted.because}`, from: 'input sdk-image' };
}

/**
 * Returns the highest installed SDK of the feature band of an official image's SDK that global.json and the target
 * framework allow. The newest SDK of another band may build differently.
 * @param image the version in the image
 * @returns the reason if there is none
 */
export function chooseSdkOfBand(needs: RunnerSdkNeeds, image: string): InstalledSdk | { readonly because: string } {
  const band = bandOf(image);
  const { installed } = needs;
  const ofBand = installed.filter(({ version }) => bandOf(version) === band && isPreview(version) === isPreview(image));
  const found = highestOf(ofBand, { wanted: wantedSdk(needs), needs });
  if (found !== undefined) return found;
  const there = installed.map(({ version }) => version).join(', ') || 'none';
  return {
    because: `the image has SDK ${image}, and the runner has none of its feature band that fits; it has ${there}`,
  };
}

interface RunnerSdkNeeds {
  readonly installed: readonly InstalledSdk[];
  readonly framework?: Framework;
  readonly request?: SdkRequest;
  /** Path of the global.json. */
  readonly requestFile?: string;
}

function highestOf(
  installed: readonly InstalledSdk[],
  { wanted, needs: { request } }: { readonly wanted: Wanted; readonly needs: RunnerSdkNeeds },
): InstalledSdk | undefined {
  const fitting = installed.filter(({ version }) => wanted.fits(version)).sort(newestFirst);
  const stable = fitting.filter(({ version }) => !isPreview(version));
  const isPreviewFine = request?.version === undefined ? stable.length === 0 : isPreview(request.version);
  return (isPreviewFine ? fitting : stable)[0];
}

/** Returns `10.0.4` for `10.0.401`. */
function bandOf(version: string): string {
  const { major, minor, band } = parseSdkVersion(version);
  return `${major}.${minor}.${band}`;
}

interface Wanted {
  readonly fits: (version: string) => boolean;
  readonly because: string;
  /** End of "the runner has no SDK that …". */
  readonly what: string;
}

function wantedSdk({ framework, request, requestFile }: RunnerSdkNeeds): Wanted {
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
