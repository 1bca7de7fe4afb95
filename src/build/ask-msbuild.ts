import { posix } from 'node:path';
import { parseJson } from '#base/parse-json.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import type { Properties } from '#project/evaluate.ts';
import { PATHS } from './environment.ts';
import type { PhaseSetting } from './phase.ts';
import { propertyArgument } from './reproduce.ts';
import { solutionProperties } from './solution-properties.ts';

/** In UTF-16 units; the answers are a few short words. */
const LONGEST = 256 * 1024;

/**
 * Asks MSBuild in the container what a project's properties are, before anything is restored. A RID that only the machine
 * of the build would give is not one of the project.
 * @returns undefined where MSBuild cannot say it (an SDK before 8.0.100 knows no `-getProperty`): the text decides then.
 */
export async function askMSBuild(
  setting: PhaseSetting,
  env: Readonly<Record<string, string>>,
): Promise<Properties | undefined> {
  const { plan, effects } = setting;
  const { question } = plan;
  if (question === undefined || effects.replan === undefined) return undefined;
  const asking = { ...setting, phaseEnv: { ...setting.phaseEnv, ...env } };
  const title = `ask MSBuild about ${plan.project.value}`;
  return await effects.log.phase(title, async () => {
    effects.log.info(`Only MSBuild can tell how it is published: ${question.because}.`);
    const answers = await askOnce(asking, question);
    const only = onlyFramework(answers, plan);
    if (only === undefined) return answers;
    return await askOnce(asking, { ...question, properties: { ...question.properties, TargetFramework: only } });
  });
}

/** Of a project with a list of them, properties are those of one. */
function onlyFramework(answers: Properties | undefined, { framework }: BuildPlan): string | undefined {
  if (answers === undefined || answers['TargetFramework'] !== '') return undefined;
  const all = (answers['TargetFrameworks'] ?? '').split(';').filter((tfm) => tfm.trim() !== '');
  return framework.value ?? (all.length === 1 ? all[0]?.trim() : undefined);
}

async function askOnce(
  { plan, effects, build, startIn, phaseEnv, deadline, responseFiles }: PhaseSetting,
  question: { readonly ask: readonly string[]; readonly properties: Properties },
): Promise<Properties | undefined> {
  const lines: string[] = [];
  let length = 0;
  const properties = {
    _IsPublishing: 'true',
    UseCurrentRuntimeIdentifier: 'false',
    UseDefaultPublishRuntimeIdentifier: 'false',
    ...solutionProperties(plan),
    ...question.properties,
  };
  const exitCode = await build.container.exec({
    command: [
      ...['dotnet', 'msbuild', posix.join(PATHS.source, plan.project.value), '-nologo', '-v:quiet'],
      ...responseFiles.map((path) => `@${path}`),
      `-getProperty:${question.ask.join(',')}`,
      ...Object.entries(properties).map(([name, value]) => propertyArgument(name, value)),
    ],
    workingDirectory: startIn,
    env: phaseEnv,
    signal: deadline.signal,
    onLine: (line) => {
      deadline.record(line);
      length += line.length;
      if (length < LONGEST) lines.push(line);
    },
  });
  const answers = exitCode === 0 ? parseAnswers(lines.join('\n')) : undefined;
  if (answers === undefined) {
    const said = lines.find((line) => line.trim() !== '')?.trim() ?? 'nothing';
    effects.log.info(`MSBuild does not answer (exit code ${exitCode}): ${said}`);
  }
  return answers;
}

/** The answers of `-getProperty` with several names, among warnings. https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties */
export function parseAnswers(text: string): Properties | undefined {
  try {
    const json = text.slice(text.search(/\{\s*"Properties"/), text.lastIndexOf('}') + 1);
    const { Properties: all } = parseJson(json) as { Properties: Record<string, unknown> };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value).trim()]));
  } catch {
    return undefined;
  }
}
