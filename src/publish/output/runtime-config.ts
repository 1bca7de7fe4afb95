import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { SharedFramework } from '#publication/publication.ts';

/** The content of `<App>.runtimeconfig.json` (dotnet/sdk `runtime-configuration-file.md`). */
export interface RuntimeConfig {
  /** The frameworks that the app needs from the image; empty if it is self-contained. */
  readonly frameworks: readonly SharedFramework[];
  readonly selfContained: boolean;
  /** `Major`; `undefined` if it is not set, which means `Minor`. */
  readonly rollForward: string | undefined;
  readonly invariantGlobalization: boolean;
  /** `net10.0`. */
  readonly framework: string | undefined;
}

/** Parses the file; `undefined` if the text is not a runtime configuration. */
export function parseRuntimeConfig(text: string): RuntimeConfig | undefined {
  const options = optionsOf(text);
  if (options === undefined) return undefined;
  const included = frameworksOf(options['includedFrameworks']);
  const properties = options['configProperties'];
  const invariant = isObject(properties) ? properties['System.Globalization.Invariant'] : undefined;
  const tfm = options['tfm'];
  return {
    frameworks: included.length > 0 ? [] : frameworksOf(options['frameworks'] ?? [options['framework']]),
    selfContained: included.length > 0,
    rollForward: rollForwardOf(options),
    invariantGlobalization: invariant === true || invariant === 'true',
    framework: typeof tfm === 'string' ? tfm : undefined,
  };
}

/** Reads the roll-forward setting. A number is the form of .NET Core 2 (dotnet/runtime, framework-version-resolution.md). */
function rollForwardOf(options: Readonly<Record<string, unknown>>): string | undefined {
  const { rollForward, rollForwardOnNoCandidateFx } = options;
  if (typeof rollForward === 'string') return rollForward;
  return typeof rollForwardOnNoCandidateFx === 'number' ? OLD_FORM[rollForwardOnNoCandidateFx] : undefined;
}

const OLD_FORM: readonly string[] = ['LatestPatch', 'Minor', 'Major'];

function optionsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parseJson(text.replace(/^\uFEFF/, ''));
    const options = isObject(value) ? value['runtimeOptions'] : undefined;
    return isObject(options) ? options : undefined;
  } catch {
    return undefined;
  }
}

function frameworksOf(value: unknown): readonly SharedFramework[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (!isObject(each) || typeof each['name'] !== 'string' || typeof each['version'] !== 'string') return [];
    return [{ name: each['name'], version: each['version'] }];
  });
}
