import { posix } from 'node:path';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { propertyArgument } from '#publish/container/reproduce.ts';
import { solutionProperties } from '#publish/msbuild/solution-properties.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { PhaseSetting } from './phase.ts';

/** In UTF-16 units. An answer is a few short words and ten items. */
const LONGEST = 256 * 1024;

/** A question, and the global properties for it. */
interface MSBuildQuery {
  /** `-getProperty:A,B`, `-getItem:C`. */
  readonly ask: readonly string[];
  /** Added to the properties of the solution, which they override. */
  readonly properties: Properties;
}

/** What MSBuild printed. There is no text if it ended with an error. */
interface MSBuildAnswer {
  readonly exitCode: number;
  readonly text?: string;
  /** The first line that it printed, for messages. */
  readonly said: string;
}

/**
 * Asks MSBuild in the container about the project of the plan, without a build.
 * https://learn.microsoft.com/visualstudio/msbuild/evaluate-items-and-properties
 */
export async function queryMSBuild(
  { plan, build, startIn, phaseEnv, deadline, responseFiles }: PhaseSetting,
  { ask, properties }: MSBuildQuery,
): Promise<MSBuildAnswer> {
  const lines: string[] = [];
  let length = 0;
  const all = { ...solutionProperties(plan), ...properties };
  const exitCode = await build.container.exec({
    command: [
      ...['dotnet', 'msbuild', posix.join(PATHS.source, plan.project.value), '-nologo', '-v:quiet'],
      ...responseFiles.map((path) => `@${path}`),
      ...ask,
      ...Object.entries(all).map(([name, value]) => propertyArgument(name, value)),
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
  const said = lines.find((line) => line.trim() !== '')?.trim() ?? 'nothing';
  return { exitCode, said, ...(exitCode === 0 ? { text: lines.join('\n') } : {}) };
}

/**
 * Parses the properties and items of an answer, which may have warnings around it; `undefined` if the text is not an
 * answer.
 */
export function parseAnswer(
  text: string,
): { readonly properties: Properties; readonly items: Readonly<Record<string, unknown>> } | undefined {
  try {
    const json = text.slice(text.search(/\{\s*"Properties"/), text.lastIndexOf('}') + 1);
    const { Properties: all, Items: items } = parseJson(json) as Readonly<Record<string, unknown>>;
    if (!isObject(all)) return undefined;
    const texts = Object.entries(all).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
    const properties: Properties = Object.fromEntries(texts);
    return { properties, items: isObject(items) ? items : {} };
  } catch {
    return undefined;
  }
}
