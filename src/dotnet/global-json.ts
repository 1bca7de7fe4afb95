import { ActionError } from '#base/action-error.ts';
import { withoutComments } from '#base/json-comments.ts';
import { defined } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { compareSdks, parseSdkVersion, type SdkVersion } from './sdk-version.ts';

/** https://learn.microsoft.com/dotnet/core/tools/global-json */
export const ROLL_FORWARD = [
  'patch',
  'feature',
  'minor',
  'major',
  'latestPatch',
  'latestFeature',
  'latestMinor',
  'latestMajor',
  'disable',
] as const;
export type RollForward = (typeof ROLL_FORWARD)[number];

/** The SDK that a `global.json` requests. */
export interface SdkRequest {
  /** `10.0.401`. Absent if the file only sets how to roll forward. */
  readonly version?: string;
  readonly rollForward: RollForward;
}

const VERSION = /^\d+\.\d+\.\d{1,3}(?:-[\w.]+)?$/;

/**
 * Reads the `sdk` part of a global.json. Comments are allowed, as in the .NET host.
 * @returns undefined if the file requests no SDK
 * @throws ActionError PROJECT_UNSUPPORTED if the file is not JSON or has values that .NET does not support
 */
export function parseGlobalJson(text: string, file: string): SdkRequest | undefined {
  const sdk = readSdk(text, file);
  if (sdk === undefined) return undefined;
  const { rollForward } = sdk;
  // The .NET host treats null as an absent value.
  const version = sdk.version ?? undefined;
  if (version !== undefined && (typeof version !== 'string' || !VERSION.test(version))) {
    throw invalid(file, `${shown(version)} is not a valid SDK version (it looks like 10.0.401)`);
  }
  const policy = rollForward ?? (version === undefined ? 'latestMajor' : 'latestPatch');
  const wanted = typeof policy === 'string' ? policy.toLowerCase() : undefined;
  const known = ROLL_FORWARD.find((name) => name.toLowerCase() === wanted);
  if (known === undefined) throw invalid(file, `rollForward ${shown(policy)} is not one of ${ROLL_FORWARD.join(', ')}`);
  return { rollForward: known, ...defined({ version }) };
}

/** Returns the MSBuild SDKs that are packages (`msbuild-sdks`). Empty if the text cannot be read. */
export function parseSdkPackages(text: string): readonly { readonly id: string; readonly version: string }[] {
  try {
    const json = parse(text) as { readonly 'msbuild-sdks'?: object };
    const pairs: readonly (readonly [string, unknown])[] = Object.entries(json['msbuild-sdks'] ?? {});
    return pairs.flatMap(([id, version]) => (typeof version === 'string' ? [{ id, version }] : []));
  } catch {
    return [];
  }
}

/** Program that `dotnet test` runs tests with, from SDK 10 on (`test.runner`). Absent, or not readable: VSTest. */
export type NamedRunner = 'Microsoft.Testing.Platform';

const TESTING_PLATFORM: NamedRunner = 'Microsoft.Testing.Platform';

/** https://learn.microsoft.com/dotnet/core/tools/global-json */
export function parseTestRunner(text: string): NamedRunner | undefined {
  try {
    const json = parse(text) as { readonly test?: { readonly runner?: unknown } };
    const runner = String(json.test?.runner ?? '').toLowerCase();
    return runner === TESTING_PLATFORM.toLowerCase() ? TESTING_PLATFORM : undefined;
  } catch {
    return undefined;
  }
}

function readSdk(text: string, file: string): { version?: unknown; rollForward?: unknown } | undefined {
  let json: unknown;
  try {
    json = parse(text);
  } catch (cause) {
    throw new ActionError({
      code: 'PROJECT_UNSUPPORTED',
      doing: `reading ${file}`,
      got: 'it is not valid JSON',
      cause,
    });
  }
  if (typeof json !== 'object' || json === null || !('sdk' in json)) return undefined;
  return typeof json.sdk === 'object' && json.sdk !== null ? json.sdk : undefined;
}

/** In UTF-16 units. */
const LARGEST = 1024 * 1024;

function parse(text: string): unknown {
  if (text.length > LARGEST) throw new Error(`it has more than ${LARGEST} characters`);
  return parseJson(withoutComments(text));
}

/** As JSON: `toString` of an object in a file may be anything. */
function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 100);
}

function invalid(file: string, got: string): ActionError {
  return new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${file}`, got });
}

/**
 * Returns whether a `request` in global.json allows an SDK of `version`. Previews are allowed only if one is requested.
 */
export function satisfies(version: string, request: SdkRequest): boolean {
  if (request.version === undefined) return true;
  const wanted = parseSdkVersion(request.version);
  const offered = parseSdkVersion(version);
  const isNotOlder = compareSdks(version, request.version) >= 0;
  switch (request.rollForward) {
    case 'disable':
      return version === request.version;
    case 'patch':
    case 'latestPatch':
      return sameMinor(offered, wanted) && offered.band === wanted.band && isNotOlder;
    case 'feature':
    case 'latestFeature':
      return sameMinor(offered, wanted) && isNotOlder;
    case 'minor':
    case 'latestMinor':
      return offered.major === wanted.major && isNotOlder;
    case 'major':
    case 'latestMajor':
      return isNotOlder;
  }
}

function sameMinor(a: SdkVersion, b: SdkVersion): boolean {
  return a.major === b.major && a.minor === b.minor;
}
