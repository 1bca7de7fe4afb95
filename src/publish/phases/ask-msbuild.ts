import type { Properties } from '#dotnet/project/property-names.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { parseAnswer, queryMSBuild } from './msbuild-query.ts';
import type { PhaseSetting } from './phase.ts';

/**
 * Asks MSBuild in the container for the properties of a project, before anything is restored. A RID that comes only from
 * the build machine is not a property of the project.
 * @returns undefined if MSBuild cannot answer (an SDK before 8.0.100 does not know `-getProperty`): the text of the project
 * files decides then.
 */
export async function askMSBuild(
  setting: PhaseSetting,
  env: Readonly<Record<string, string>>,
): Promise<Properties | undefined> {
  const { plan, effects } = setting;
  const { question } = plan;
  if (question === undefined) return undefined;
  const asking = { ...setting, phaseEnv: { ...setting.phaseEnv, ...env } };
  const title = `ask MSBuild about ${plan.project.value}`;
  return await effects.log.phase(title, async () => {
    effects.log.info(`Only MSBuild knows how the project is published: ${question.because}.`);
    const answers = await askOnce(asking, question);
    const only = onlyFramework(answers, plan);
    if (only === undefined) return answers;
    return await askOnce(asking, { ...question, properties: { ...question.properties, TargetFramework: only } });
  });
}

/** Returns the framework to ask for. A project with a list of frameworks has properties only for each one of them. */
function onlyFramework(answers: Properties | undefined, { framework }: BuildPlan): string | undefined {
  if (answers === undefined || answers['TargetFramework'] !== '') return undefined;
  const all = (answers['TargetFrameworks'] ?? '').split(';').filter((tfm) => tfm.trim() !== '');
  return framework.value ?? (all.length === 1 ? all[0]?.trim() : undefined);
}

async function askOnce(
  setting: PhaseSetting,
  question: { readonly ask: readonly string[]; readonly properties: Properties },
): Promise<Properties | undefined> {
  const { exitCode, text, said } = await queryMSBuild(setting, {
    ask: [`-getProperty:${question.ask.join(',')}`],
    properties: { ...WITHOUT_MACHINE, ...question.properties },
  });
  const answers = text === undefined ? undefined : parseAnswer(text)?.properties;
  if (answers === undefined) setting.effects.log.info(`MSBuild did not answer (exit code ${exitCode}): ${said}`);
  return answers;
}

/** As in a publish, which never takes the RID of the machine. */
const WITHOUT_MACHINE: Properties = {
  _IsPublishing: 'true',
  UseCurrentRuntimeIdentifier: 'false',
  UseDefaultPublishRuntimeIdentifier: 'false',
};
