import { type Judged, likely, namesIn, type Properties } from './evaluate.ts';
import type { ProjectFacts } from './facts.ts';
import type { MSBuildFile } from './msbuild-files.ts';

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
  const isOpen = (condition: string): boolean => namesIn(condition).some((name) => unclear.has(name));
  const verdicts = conditions.map((condition) => (isOpen(condition) ? undefined : likely(condition, properties)));
  if (verdicts.includes(false)) return false;
  return !verdicts.includes(undefined) || TEST_NAME.test(properties['MSBuildProjectName'] ?? '');
}

/** Microsoft.NET.Sdk.WebAssembly is that of programs without Blazor. */
const WASM = /(?:^|\.)(?:Blazor)?WebAssembly$/i;

/** What a project is that a browser runs, in words. */
export function forBrowsers({ sdks }: Pick<ProjectFacts, 'sdks'>): string {
  const isPlain = sdks.some((name) => /(?:^|\.)WebAssembly$/i.test(name));
  return `it is a ${isPlain ? '' : 'Blazor '}WebAssembly application, which a browser runs`;
}

/** Why a project is not an image, unless the input project names it. */
export function obstacleTo(project: ProjectFacts): string | undefined {
  const { kind, properties, frameworks } = project;
  const says = (name: string, value: string): boolean => properties[name]?.trim().toLowerCase() === value;
  if (kind === 'test') return 'it is a test';
  if (project.isUnbuilt) return 'the solution does not build it in this configuration';
  if (says('EnableSdkContainerSupport', 'false')) return 'EnableSdkContainerSupport is false';
  if (says('IsPublishable', 'false')) return 'IsPublishable is false';
  if (kind === 'apphost') return 'it is an Aspire AppHost, which starts the others on a developer’s machine';
  if (kind === 'wasm') return forBrowsers(project);
  if (DESKTOP.some((name) => says(name, 'true')) || says('OutputType', 'winexe')) return 'it is a desktop program';
  if (kind === 'library') return libraryBy(project);
  if (properties['TargetFrameworkVersion'] !== undefined) return 'it targets .NET Framework';
  const elsewhere = frameworks.length > 0 && frameworks.every((tfm) => ELSEWHERE.test(tfm));
  return elsewhere ? `no container runs ${frameworks.join(', ')}` : undefined;
}

const DESKTOP = ['UseWPF', 'UseWindowsForms', 'UseMaui'];

/** .NET Framework, devices and browsers. */
const ELSEWHERE = /^net\d{2,3}$|-(?:android|ios|maccatalyst|macos|tvos|tizen|browser)[\d.]*$/i;

/** SDKs without an OutputType of their own. */
const PLAIN_SDK = /^Microsoft\.NET\.Sdk(?:\.Razor|\.StaticWebAssets)?$/i;

function libraryBy({ sdks, properties }: ProjectFacts): string {
  const unknown = sdks.find((name) => !PLAIN_SDK.test(name));
  if (unknown === undefined || (properties['OutputType'] ?? '') !== '') return 'it is a library';
  return `it is a library, as far as its text tells: only MSBuild knows what the SDK ${unknown} makes; name it in the input project to build it`;
}
