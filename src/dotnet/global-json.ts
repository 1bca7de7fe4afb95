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

/** The SDK that a `global.json` asks for. */
export interface SdkRequest {
  /** `10.0.401`; the file may leave it out and only say how to roll forward. */
  readonly version?: string;
  readonly rollForward: RollForward;
}

const VERSION = /^\d+\.\d+\.\d{1,3}(?:-[\w.]+)?$/;

/**
 * Reads the `sdk` part of a global.json; comments are allowed in it, as the .NET host allows them.
 * @returns undefined when the file asks for no SDK.
 * @throws ActionError PROJECT_UNSUPPORTED when it is no JSON or its values are none that .NET knows.
 */
export function parseGlobalJson(text: string, file: string): SdkRequest | undefined {
  const sdk = readSdk(text, file);
  if (sdk === undefined) return undefined;
  const { rollForward } = sdk;
  // The .NET host treats a null as an absent value.
  const version = sdk.version ?? undefined;
  if (version !== undefined && (typeof version !== 'string' || !VERSION.test(version))) {
    throw invalid(file, `"${String(version)}" is not a valid SDK version (it looks like 10.0.401)`);
  }
  const policy = rollForward ?? (version === undefined ? 'latestMajor' : 'latestPatch');
  const known = ROLL_FORWARD.find((name) => name.toLowerCase() === String(policy).toLowerCase());
  if (known === undefined) throw invalid(file, `rollForward "${String(policy)}" is none of ${ROLL_FORWARD.join(', ')}`);
  return { rollForward: known, ...defined({ version }) };
}

/** The MSBuild SDKs that come as packages (`msbuild-sdks`); none where the text cannot be read. */
export function parseSdkPackages(text: string): readonly { readonly id: string; readonly version: string }[] {
  try {
    const json = parse(text) as { readonly 'msbuild-sdks'?: object };
    const pairs: readonly (readonly [string, unknown])[] = Object.entries(json['msbuild-sdks'] ?? {});
    return pairs.flatMap(([id, version]) => (typeof version === 'string' ? [{ id, version }] : []));
  } catch {
    return [];
  }
}

/** What runs the tests of `dotnet test` from SDK 10 on (`test.runner`); absent, or of a text that cannot be read: VSTest. */
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

function invalid(file: string, got: string): ActionError {
  return new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${file}`, got });
}

/** Whether an SDK of `version` may be used where `request` stands in global.json. Previews only where one is asked for. */
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
