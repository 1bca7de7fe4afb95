import { type Judged, likely, propertyNamesIn } from './evaluate.ts';
import type { MSBuildFile } from './msbuild-files.ts';
import type { Properties } from './property-names.ts';

/** What a project makes. */
export type ProjectKind =
  | 'web'
  | 'worker'
  | 'executable'
  | 'library'
  | 'test'
  /** Starts the other projects on a developer's machine (Aspire). */
  | 'apphost'
  /** Runs in a browser. */
  | 'wasm';

/** Packages that only tests reference; those of xunit.v3, NUnit and MSTest may be programs of their own. */
const TESTS =
  /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3(?:\.core)?(?:\.mtp-\w+)?)?|NUnit|MSTest(?:\.TestFramework)?|TUnit(?:\.Engine)?)$/i;

/** Tells from the files of a project, its own one included, what it makes. */
export function kindOf(
  files: readonly Pick<MSBuildFile, 'xml'>[],
  { properties, unclear }: { readonly properties: Properties; readonly unclear: Judged['unclear'] },
): ProjectKind {
  const says = (name: string, value: string): boolean => properties[name]?.trim().toLowerCase() === value;
  const sdks = files.flatMap(({ xml }) => xml.sdks);
  const has = (sdk: RegExp): boolean => sdks.some((name) => sdk.test(name));
  const isTested = files.some(({ xml }) =>
    xml.packages.some(({ name, conditions }) => TESTS.test(name) && isReferenced(conditions, { properties, unclear })),
  );
  if (says('IsTestProject', 'true') || (isTested && !says('IsTestProject', 'false')) || has(/^MSTest\.Sdk$/i))
    return 'test';
  if (says('IsAspireHost', 'true') || has(/^Aspire\.AppHost\.Sdk$/i)) return 'apphost';
  if (has(WASM)) return 'wasm';
  if (says('OutputType', 'library')) return 'library';
  // An SDK that wraps the web SDK is named after it, as a rule.
  if (has(/(?:^|\.)Web$/i)) return 'web';
  if (has(/(?:^|\.)Worker$/i)) return 'worker';
  return says('OutputType', 'exe') || says('OutputType', 'winexe') ? 'executable' : 'library';
}

const TEST_NAME = /tests?$/i;

/**
 * Whether a package for tests is referenced: what stands above several projects gives it to some of them. Where only MSBuild
 * can tell to which, the name of the project decides.
 */
function isReferenced(
  conditions: readonly string[],
  { properties, unclear }: { readonly properties: Properties; readonly unclear: Judged['unclear'] },
): boolean {
  const isOpen = (condition: string): boolean => propertyNamesIn(condition).some((name) => unclear.has(name));
  const verdicts = conditions.map((condition) => (isOpen(condition) ? undefined : likely(condition, properties)));
  if (verdicts.includes(false)) return false;
  return !verdicts.includes(undefined) || TEST_NAME.test(properties['MSBuildProjectName'] ?? '');
}

/** Microsoft.NET.Sdk.WebAssembly is that of programs without Blazor. */
const WASM = /(?:^|\.)(?:Blazor)?WebAssembly$/i;
