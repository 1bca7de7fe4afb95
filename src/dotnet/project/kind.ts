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

/** Packages that only tests reference. Tests with xunit.v3, NUnit and MSTest may be programs. */
const TESTS =
  /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.core|\.v3(?:\.core)?(?:\.mtp-\w+)?)?|NUnit|MSTest(?:\.TestFramework)?|TUnit(?:\.Engine)?)$/i;

/** Returns what a project makes, judging by its own and its imported files. */
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
  // An SDK that wraps the web SDK usually has a name that ends like it.
  if (has(/(?:^|\.)Web$/i)) return 'web';
  if (has(/(?:^|\.)Worker$/i)) return 'worker';
  return says('OutputType', 'exe') || says('OutputType', 'winexe') ? 'executable' : 'library';
}

const TEST_NAME = /tests?$/i;

/**
 * Returns whether a package for tests is referenced. A file above several projects may reference it for some of them.
 * If only MSBuild can decide, the name of the project does here.
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

/** Microsoft.NET.Sdk.WebAssembly is for programs without Blazor. */
const WASM = /(?:^|\.)(?:Blazor)?WebAssembly$/i;
