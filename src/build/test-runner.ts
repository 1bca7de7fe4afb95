import { posix } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/defined.ts';
import { isObject } from '#oci/descriptor.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import type { Properties } from '#project/evaluate.ts';
import { ASSETS_FILE } from './assets.ts';
import { PATHS } from './environment.ts';
import { parseAnswer, queryMSBuild } from './msbuild-query.ts';
import type { PhaseSetting } from './phase.ts';

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

const ASKED = [
  ...['IsTestingPlatformApplication', 'TestingPlatformDotnetTestSupport', 'TestingPlatformCommandLineArguments'],
  ...['IsTestProject', 'NETCoreSdkVersion', 'MicrosoftTestingPlatformMSBuildTaskFolder'],
  ...['TargetFramework', 'TargetFrameworks'],
] as const;

/**
 * Finds out what runs the tests of a project. MSBuild is asked only where the restore brought a package of
 * Microsoft.Testing.Platform: every other project is one of VSTest, and is not kept waiting.
 */
export async function findTestRunner(setting: PhaseSetting): Promise<Choice<TestRunner>> {
  if (await hasNoPlatform(setting)) return chooseTestRunner(undefined, setting.plan);
  const answers = await askAbout(setting, {});
  const isOpen = answers?.properties['TargetFramework'] === '';
  const all = isOpen ? (answers.properties['TargetFrameworks'] ?? '').split(';').map((tfm) => tfm.trim()) : [];
  const [first, ...others] = all.filter((tfm) => tfm !== '');
  const settled = first === undefined ? answers : await askAbout(setting, { TargetFramework: first });
  const { value, because } = chooseTestRunner(settled, setting.plan);
  if (first === undefined || value.kind === 'VSTest') return { value, because };
  return { value: { ...value, frameworks: [first, ...others] }, because };
}

/**
 * As `dotnet test` decides, and where it refuses (VSTest with SDK 10 or newer and version 2 of the platform; projects of
 * VSTest where global.json names the platform), as the project can run.
 */
export function chooseTestRunner(
  answers: TestAnswers | undefined,
  { testRunner: named }: Pick<BuildPlan, 'testRunner'>,
): Choice<TestRunner> {
  const onVSTest: TestRunner = { kind: 'VSTest', startedBy: named === undefined ? 'dotnet test' : 'MSBuild' };
  const is = (name: (typeof ASKED)[number]): boolean => answers?.properties[name]?.toLowerCase() === 'true';
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

/** Where the restore's list of packages is at its usual place and does not have the platform's. */
async function hasNoPlatform({ plan, build, deadline }: PhaseSetting): Promise<boolean> {
  const assets = posix.join(PATHS.source, posix.dirname(plan.project.value), 'obj', ASSETS_FILE);
  const command = ['grep', '-qsi', '"Microsoft.Testing.Platform/', assets];
  // grep ends with 2 where there is no such file.
  return (await build.container.exec({ command, signal: deadline.signal })) === 1;
}

async function askAbout(setting: PhaseSetting, more: Properties): Promise<TestAnswers | undefined> {
  const { plan, effects } = setting;
  const framework = plan.framework.from === 'input framework' ? plan.framework.value : undefined;
  const { exitCode, text, said } = await queryMSBuild(setting, {
    ask: [`-getProperty:${ASKED.join(',')}`, '-getItem:TestingPlatformBuilderHook'],
    properties: {
      Configuration: plan.configuration.value,
      ...defined({ TargetFramework: framework }),
      ...plan.properties,
      ...more,
    },
  });
  if (text !== undefined) return parseTestAnswers(text);
  effects.log.info(`MSBuild does not say what runs the tests (exit code ${exitCode}): ${said}`);
  return undefined;
}

/** The answers of `-getProperty` and `-getItem`, among warnings. */
export function parseTestAnswers(text: string): TestAnswers | undefined {
  const answer = parseAnswer(text);
  if (answer === undefined) return undefined;
  const { TestingPlatformBuilderHook: found = [] } = answer.items;
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const hooks = items.map((item) => (isObject(item) ? String(item['TypeFullName'] ?? '') : ''));
  return { properties: answer.properties, hooks };
}
