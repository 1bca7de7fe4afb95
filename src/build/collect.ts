import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { parseProjectFacts } from './evaluated.ts';
import { listOutput } from './output-files.ts';
import { outputOf } from './project-files.ts';
import type { PublishOutput } from './publish-output.ts';
import { describePublish } from './published-app.ts';

/**
 * Reads what the n-th project published, once it is on the runner.
 * @throws ActionError PROJECT_UNSUPPORTED when it built but published nothing.
 */
export async function collectOutput(
  work: string,
  at: { readonly index: number; readonly project: string },
): Promise<PublishOutput> {
  const { publish, facts } = outputOf(at.index);
  const text = await readFile(join(work, facts), 'utf8').catch(() => undefined);
  const directory = join(work, publish);
  const paths = await listOutput(directory).catch(() => []);
  if (text === undefined || paths.length === 0) throw nothing(at.project);
  const parsed = parseProjectFacts(text);
  const name = parsed.property('AssemblyName');
  const read = (suffix: string) => readFile(join(directory, `${name}${suffix}`), 'utf8').catch(() => undefined);
  const [runtimeConfig, dependencies] = await Promise.all([read('.runtimeconfig.json'), read('.deps.json')]);
  return describePublish(parsed, { directory, paths, runtimeConfig, dependencies });
}

/** Keeps MSBuild's binary log where it was asked for and says so; a build that never came so far has none. */
export async function keepBinaryLog(
  target: string | undefined,
  { work, log }: { readonly work: string; readonly log: Log },
): Promise<void> {
  if (target === undefined) return;
  const isKept = await copyFile(join(work, BINARY_LOG), target).then(
    () => true,
    () => false,
  );
  if (isKept) log.info(`MSBuild's binary log is ${target}`);
}

/** Relative to the work folder. */
export const BINARY_LOG = 'out/build.binlog';

function nothing(project: string): ActionError {
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `publishing ${project}`,
    got: 'the build succeeded but nothing was published',
    hint: 'The project may say IsPublishable=false, or move its output away in a target of its own; it must be one that `dotnet publish` publishes.',
  });
}
