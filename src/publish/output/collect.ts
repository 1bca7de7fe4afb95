import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { openFile, readFile } from '#base/files/beneath.ts';
import { parseProjectFacts } from '#publish/msbuild/msbuild-facts.ts';
import { outputOf } from '#publish/msbuild/project-files.ts';
import { resolveInside } from '#publish/paths/resolve-inside.ts';
import { listOutput, readOutputText } from './output-files.ts';
import type { PublishOutput } from './publish-output.ts';
import { describePublish } from './published-app.ts';

/**
 * Reads what the n-th project published. Its container must be gone, so that no file changes between the check and the use.
 * @throws ActionError PROJECT_UNSUPPORTED if it built but published nothing, PUBLISH_DIRECTORY_INVALID for links that lead
 * out of the output.
 */
export async function collectOutput(
  work: string,
  entry: { readonly index: number; readonly project: string },
): Promise<PublishOutput> {
  const { publish, facts } = outputOf(entry.index);
  const [folder, file] = await Promise.all([resolveInside(work, publish), resolveInside(work, facts)]);
  if (folder?.kind !== 'folder' || file?.kind !== 'file') throw nothing(entry.project);
  const paths = await listOutput(folder.path);
  if (paths.length === 0) throw nothing(entry.project);
  const bytes = await readFile(work, { path: facts, max: LARGEST_FACTS });
  const parsed = parseProjectFacts(bytes.toString('utf8'));
  const name = parsed.property('AssemblyName');
  const read = async (path: string) => (paths.includes(path) ? await readOutputText(folder.path, path) : undefined);
  const [runtimeConfig, dependencies] = await Promise.all([
    read(`${name}.runtimeconfig.json`),
    read(`${name}.deps.json`),
  ]);
  return describePublish(parsed, { directory: folder.path, paths, runtimeConfig, dependencies });
}

/** Copies MSBuild's binary log to the given path and logs it. A build that failed early has none. */
export async function keepBinaryLog(
  target: string,
  { work, log }: { readonly work: string; readonly log: Log },
): Promise<void> {
  try {
    const found = await resolveInside(work, BINARY_LOG);
    if (found?.kind !== 'file') return;
    await using file = await openFile(work, BINARY_LOG);
    if ((await file.stat()).size > LARGEST_LOG) throw new Error(`it has more than ${LARGEST_LOG} bytes`);
    await pipeline(file.createReadStream(), createWriteStream(target));
    log.info(`MSBuild's binary log is ${target}`);
  } catch (error) {
    log.warning(`MSBuild's binary log is not kept: ${messageOf(error)}`);
  }
}

/** In bytes. A project with ten thousand published files has a tenth of it. */
const LARGEST_FACTS = 64 * 1024 * 1024;

/** In bytes. A sparse file takes no space in the container, but its full size in the copy. */
const LARGEST_LOG = 2 * 1024 * 1024 * 1024;

/** Relative to the work folder. */
export const BINARY_LOG = 'out/build.binlog';

function nothing(project: string): ActionError {
  return new ActionError({
    code: 'PROJECT_UNSUPPORTED',
    doing: `publishing ${project}`,
    got: 'the build succeeded but nothing was published',
    hint: 'Check that `dotnet publish` publishes the project. It may set IsPublishable=false, or move its output in a target of its own.',
  });
}
