import { posix } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { defined, isObject } from '#base/objects.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import {
  chooseTestRunner,
  TEST_PROPERTIES,
  type TestAnswers,
  type TestRunner,
} from '#plan/choices/choose-test-runner.ts';
import { ASSETS_FILE } from '#publish/nuget/assets.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { parseAnswer, queryMSBuild } from '#publish/phases/msbuild-query.ts';
import type { PhaseSetting } from '#publish/phases/phase.ts';

/**
 * Finds out what runs the tests of a project. MSBuild is asked only if the restore has a package of
 * Microsoft.Testing.Platform. Every other project uses VSTest, and does not have to wait.
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

/** Whether the assets file is in its usual place and does not contain the platform's package. */
async function hasNoPlatform({ plan, build, deadline }: PhaseSetting): Promise<boolean> {
  const assets = posix.join(PATHS.source, posix.dirname(plan.project.value), 'obj', ASSETS_FILE);
  const command = ['grep', '-qsi', '"Microsoft.Testing.Platform/', assets];
  // grep exits with 2 if there is no such file.
  return (await build.container.exec({ command, signal: deadline.signal })) === 1;
}

async function askAbout(setting: PhaseSetting, more: Properties): Promise<TestAnswers | undefined> {
  const { plan, effects } = setting;
  const framework = plan.framework.from === 'input framework' ? plan.framework.value : undefined;
  const { exitCode, text, said } = await queryMSBuild(setting, {
    ask: [`-getProperty:${TEST_PROPERTIES.join(',')}`, '-getItem:TestingPlatformBuilderHook'],
    properties: {
      Configuration: plan.configuration.value,
      ...defined({ TargetFramework: framework }),
      ...plan.properties,
      ...more,
    },
  });
  if (text !== undefined) return parseTestAnswers(text);
  effects.log.info(`MSBuild did not answer what runs the tests (exit code ${exitCode}): ${said}`);
  return undefined;
}

/** Parses the answers of `-getProperty` and `-getItem`, which may have warnings around them. */
export function parseTestAnswers(text: string): TestAnswers | undefined {
  const answer = parseAnswer(text);
  if (answer === undefined) return undefined;
  const { TestingPlatformBuilderHook: found = [] } = answer.items;
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const hooks = items.map((item) => textOf(isObject(item) ? item['TypeFullName'] : undefined));
  return { properties: answer.properties, hooks };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
