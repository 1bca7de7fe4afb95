import type { Choice } from '#base/choice.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { BuildPlan } from './build-plan.ts';

/** The program that runs the tests of a project. */
export type TestRunner =
  | {
      readonly kind: 'VSTest';
      /**
       * `dotnet test` does not run VSTest projects if global.json selects the other platform, but the MSBuild target
       * does.
       */
      readonly startedBy: 'dotnet test' | 'MSBuild';
    }
  | {
      readonly kind: 'Microsoft.Testing.Platform';
      /** Whether the program has the extension that writes TRX files. */
      readonly writesTrx: boolean;
      /** Arguments that the project sets for the program. */
      readonly args: readonly string[];
      /** Frameworks to run the tests for, in this order. Absent: the project has only one, or the plan sets one. */
      readonly frameworks?: readonly [string, ...(readonly string[])];
    };

/** MSBuild's answers about a test project, after its packages were restored. */
export interface TestAnswers {
  readonly properties: Properties;
  /** `TypeFullName` of the items TestingPlatformBuilderHook, which extend the test program. */
  readonly hooks: readonly string[];
}

/** Properties of a test project that decide. */
export const TEST_PROPERTIES = [
  ...['IsTestingPlatformApplication', 'TestingPlatformDotnetTestSupport', 'TestingPlatformCommandLineArguments'],
  ...['IsTestProject', 'NETCoreSdkVersion', 'MicrosoftTestingPlatformMSBuildTaskFolder'],
  ...['TargetFramework', 'TargetFrameworks'],
] as const;

/**
 * Decides like `dotnet test`. In the cases that `dotnet test` rejects (VSTest with SDK 10 or newer and version 2 of the
 * platform; VSTest projects if global.json selects the platform), chooses what the project can run on.
 */
export function chooseTestRunner(
  answers: TestAnswers | undefined,
  { testRunner: named }: Pick<BuildPlan, 'testRunner'>,
): Choice<TestRunner> {
  const onVSTest: TestRunner = { kind: 'VSTest', startedBy: named === undefined ? 'dotnet test' : 'MSBuild' };
  const is = (name: (typeof TEST_PROPERTIES)[number]): boolean => answers?.properties[name]?.toLowerCase() === 'true';
  if (answers === undefined || !is('IsTestingPlatformApplication')) {
    return { value: onVSTest, because: 'the project is not a program of Microsoft.Testing.Platform' };
  }
  const { properties, hooks } = answers;
  const isNewSdk = Number.parseInt(properties['NETCoreSdkVersion'] ?? '', 10) >= 10;
  const reasons: readonly (readonly [boolean, string])[] = [
    [isNewSdk && named !== undefined, named?.because ?? ''],
    [is('TestingPlatformDotnetTestSupport'), 'the project sets TestingPlatformDotnetTestSupport'],
    [isNewSdk && platformOf(properties) >= 2, 'its version of the platform does not run on VSTest with this SDK'],
    [!is('IsTestProject'), 'the project has no test host of VSTest'],
  ];
  const because = reasons.find(([holds]) => holds)?.[1];
  if (because === undefined) return { value: onVSTest, because: '`dotnet test` of this SDK runs the project on it' };
  const writesTrx = hooks.some((type) => type.startsWith('Microsoft.Testing.Extensions.TrxReport.'));
  const args = wordsOf(properties['TestingPlatformCommandLineArguments'] ?? '');
  return { value: { kind: 'Microsoft.Testing.Platform', writesTrx, args }, because };
}

/**
 * Returns the major version of its package, from the name of the package folder. Unknown folder names count as the
 * newest version.
 */
function platformOf(properties: Properties): number {
  const folder = properties['MicrosoftTestingPlatformMSBuildTaskFolder'] ?? '';
  const [, major] = /\/microsoft\.testing\.platform\.msbuild\/(\d{1,4})\./i.exec(folder) ?? [];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}

/** Splits a command line into words. Quotes keep a word together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map(([word]) => word.replaceAll('"', ''));
}
