import { posix } from 'node:path';
import pMap from 'p-map';
import { readTextIfThere } from '#dotnet/project/read-text.ts';
import { type LocalTool, manifestPaths, parseToolManifest } from '#dotnet/project/tool-manifest.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { Diagnostics, describeDiagnostic } from '#publish/msbuild/diagnostics.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import type { PhaseSetting } from './phase.ts';

/** Files that MSBuild may evaluate. */
const MSBUILD = /\.(?:\w*proj|props|targets)$/i;
const STARTS_PROGRAMS = /<(?:Exec|UsingTask)\b/;

/**
 * Returns the local tools that a build may need: those of manifests in the project's folder and above it, if a project file
 * of the repository starts programs. Otherwise manifests are for developers, and a restore of tools would cost a second.
 * @returns undefined if the build needs none.
 */
export async function findLocalTools(
  { root, project, purpose }: Pick<BuildPlan, 'root' | 'project' | 'purpose'>,
  { entries }: Pick<Snapshot, 'entries'>,
): Promise<readonly LocalTool[] | undefined> {
  const textOf = (path: string): Promise<string | undefined> => readTextIfThere(root, posix.join(root, path));
  const manifests = manifestPaths(posix.dirname(project.value)).filter((path) => entries.has(path));
  const tools = await toolsOf(manifests, textOf);
  if (tools === undefined || purpose === 'test') return tools;
  const projects = [...entries.values()].filter(({ kind, path }) => kind === 'file' && MSBUILD.test(path));
  const starting = await pMap(projects, async ({ path }) => STARTS_PROGRAMS.test((await textOf(path)) ?? ''), {
    concurrency: 16,
  });
  return starting.includes(true) ? tools : undefined;
}

async function toolsOf(
  paths: readonly string[],
  textOf: (path: string) => Promise<string | undefined>,
): Promise<readonly LocalTool[] | undefined> {
  const tools: LocalTool[] = [];
  for (const path of paths) {
    const manifest = parseToolManifest((await textOf(path)) ?? '');
    // `dotnet` may be able to read it, or reports what is wrong.
    if (manifest === undefined) return tools;
    tools.push(...manifest.tools);
    if (manifest.isRoot) break;
  }
  return tools.length === 0 ? undefined : tools;
}

/**
 * Restores local tools, as a workflow does in a step before its publish. Packages that are already there need no feed. A
 * failure is only a warning, because the tool may not be needed; the build fails where it needs the tool.
 */
export async function restoreLocalTools(
  { plan, effects, build, phaseEnv, deadline }: PhaseSetting,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { log } = effects;
  const diagnostics = new Diagnostics();
  const lines: string[] = [];
  const exitCode = await log.phase('dotnet tool restore', () =>
    build.container.exec({
      command: ['dotnet', 'tool', 'restore'],
      workingDirectory: posix.join(PATHS.source, posix.dirname(plan.project.value)),
      env: { ...phaseEnv, ...env },
      signal: deadline.signal,
      onLine: (line) => {
        diagnostics.add(line);
        deadline.record(line);
        if (line.trim() !== '') lines.push(line.trim());
        log.info(line);
      },
    }),
  );
  if (exitCode === 0) return;
  const [error] = diagnostics.of('error');
  const what = error === undefined ? (lines[0] ?? `it ended with exit code ${exitCode}`) : describeDiagnostic(error);
  log.warning(
    `Local tools were not restored: ${what}. A command that starts one will fail. If a feed needs a login, give it in nuget-credentials.`,
  );
}
