import type { Choice } from '#base/choice.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import type { BuildPlan } from './build-plan.ts';

/** What runs the tests of a project. */
export type TestRunner =
  | {
      readonly kind: 'VSTest';
      /** `dotnet test` runs no project on VSTest where global.json names the other platform; MSBuild's target does. */
      readonly startedBy: 'dotnet test' | 'MSBuild';
    }
  | {
      readonly kind: 'Microsoft.Testing.Platform';
      /** Whether the program has the extension that writes TRX files. */
      readonly writesTrx: boolean;
      /** The project's own arguments for the program. */
      readonly args: readonly string[];
      /** The frameworks to run for, in this order; absent: the project has one, or the plan names one. */
      readonly frameworks?: readonly [string, ...(readonly string[])];
    };

/** What MSBuild says of a test project once its packages are there. */
export interface TestAnswers {
  readonly properties: Properties;
  /** `TypeFullName` of the items TestingPlatformBuilderHook: what extends the test program. */
  readonly hooks: readonly string[];
}

/** The properties of a test project that decide. */
export const TEST_PROPERTIES = [
  ...['IsTestingPlatformApplication', 'TestingPlatformDotnetTestSupport', 'TestingPlatformCommandLineArguments'],
  ...['IsTestProject', 'NETCoreSdkVersion', 'MicrosoftTestingPlatformMSBuildTaskFolder'],
  ...['TargetFramework', 'TargetFrameworks'],
] as const;

/**
 * As `dotnet test` decides, and where it refuses (VSTest with SDK 10 or newer and version 2 of the platform; projects of
 * VSTest where global.json names the platform), as the project can run.
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

/** The major version of its package, which lies in a folder of that name; the newest where the folder is another. */
function platformOf(properties: Properties): number {
  const folder = properties['MicrosoftTestingPlatformMSBuildTaskFolder'] ?? '';
  const [, major] = /\/microsoft\.testing\.platform\.msbuild\/(\d{1,4})\./i.exec(folder) ?? [];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}

/** The words of a command line; quotes hold one together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map(([word]) => word.replaceAll('"', ''));
}
