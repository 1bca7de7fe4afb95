import { posix } from 'node:path';
import { defined } from '#base/objects.ts';
import { isFileBased } from '#dotnet/project/file-based.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { TestRunner } from '#plan/choices/choose-test-runner.ts';
import type { BuildContainer } from '#publish/container/build-container.ts';
import type { BuildResults, BuildSource, PackageAccess, RunnerAccess } from '#publish/container/publish-context.ts';
import { type PhaseName, propertyArgument } from '#publish/container/reproduce.ts';
import { annotate, Diagnostics } from '#publish/msbuild/diagnostics.ts';
import { BUILD_PROJECT, OWN_TARGETS } from '#publish/msbuild/project-files.ts';
import { solutionProperties } from '#publish/msbuild/solution-properties.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { isRefusal, isUntrusted } from './feed-advice.ts';
import { type PhaseEnd, phaseFailure } from './phase-failure.ts';
import { type Signs, withSign } from './signs.ts';
import { testCommand } from './test-command.ts';

type PhaseAccess = Pick<RunnerAccess, 'log'> &
  Pick<PackageAccess, 'nuget'> &
  Pick<BuildSource, 'secrets' | 'replan'> &
  Pick<BuildResults, 'binlog'>;

/** The setting of both phases. */
export interface PhaseSetting {
  readonly plan: BuildPlan;
  readonly effects: PhaseAccess;
  readonly build: BuildContainer;
  /** The SDK image with its digest, for the command that repeats a failed phase. */
  readonly image: string;
  /** Variables of both phases, in addition to the container's. */
  readonly phaseEnv: Readonly<Record<string, string>>;
  readonly deadline: { readonly signal: AbortSignal; readonly record: (line: string) => void };
  /** The folder in which MSBuild starts (start-folder.ts). */
  readonly startIn: string;
  /** Response files (Directory.Build.rsp) in the container that MSBuild would have found from the project's folder. */
  readonly responseFiles: readonly string[];
}

interface PhaseRequest {
  readonly name: PhaseName;
  /** What runs the tests; only for tests. */
  readonly runner?: TestRunner;
  /** Called with every line that the phase prints. */
  readonly onLine?: (line: string) => void;
  /** Additional variables, such as the credentials of a restore. */
  readonly env?: Readonly<Record<string, string>>;
  /** Additional arguments, such as the binary log. */
  readonly args?: readonly string[];
}

/** Number of lines kept in {@link PhaseEnd.tail}. The message of `dotnet` about a missing SDK has eight lines. */
const TAIL = 12;

/**
 * Runs one target of the traversal project in the container.
 * @throws ActionError BUILD_FAILED with the first error and a command that repeats the phase.
 */
export async function runPhase(request: PhaseRequest, setting: PhaseSetting): Promise<void> {
  const { log } = setting.effects;
  const isProgram = request.runner?.kind === 'Microsoft.Testing.Platform';
  const title = `dotnet ${isProgram ? 'run' : request.name} ${setting.plan.project.value}`;
  let end = await log.phase(title, () => execute(request, setting));
  if (end.exitCode !== 0 && request.name === 'restore' && isNetworkTrouble(end.diagnostics)) {
    log.warning('The restore could not reach a feed (NU1301). Trying once more.');
    end = await log.phase(`${title}, again`, () => execute(request, setting));
  }
  annotate(end.diagnostics, log);
  if (end.exitCode !== 0)
    throw await phaseFailure({ phase: request.name, ...defined({ runner: request.runner }) }, { ...setting, end });
}

async function execute(
  request: PhaseRequest,
  { plan, effects, build, startIn, phaseEnv, deadline, responseFiles }: PhaseSetting,
): Promise<PhaseEnd> {
  const diagnostics = new Diagnostics();
  const tail: string[] = [];
  let signs: Signs = {};
  const exitCode = await build.container.exec({
    command: [
      ...phaseCommand(request.name, { plan, responseFiles, ...defined({ runner: request.runner }) }),
      ...(request.args ?? []),
    ],
    // Tests may use files relative to the folder they start in.
    workingDirectory: request.name === 'test' ? PATHS.source : startIn,
    env: { ...phaseEnv, ...request.env },
    signal: deadline.signal,
    onLine: (line) => {
      diagnostics.add(line);
      deadline.record(line);
      request.onLine?.(line);
      signs = withSign(signs, line);
      if (line.trim() !== '') tail.push(line.trim());
      if (tail.length > TAIL) tail.shift();
      effects.log.info(line);
    },
  });
  return { exitCode, diagnostics, tail, signs };
}

/** `dotnet test` runs every project that does not use Microsoft.Testing.Platform. */
const ON_VSTEST: TestRunner = { kind: 'VSTest', startedBy: 'dotnet test' };

/**
 * Returns the command of a phase. Both phases have the same properties: a restore with other properties does not fit its
 * publish (NETSDK1047).
 */
export function phaseCommand(
  name: PhaseName,
  {
    plan,
    responseFiles,
    runner = ON_VSTEST,
  }: { readonly plan: BuildPlan; readonly responseFiles: readonly string[]; readonly runner?: TestRunner },
): readonly string[] {
  const properties: Readonly<Record<string, string>> = {
    ...(plan.purpose === 'publish' ? { _IsPublishing: 'true', ...OWN_TARGETS } : {}),
    Configuration: plan.configuration.value,
    ...solutionProperties(plan),
    ...plan.properties,
  };
  const options = [
    ...['-nologo', '-v:minimal', '-clp:NoSummary'],
    ...responseFiles.map((path) => `@${path}`),
    ...Object.entries(properties).map(([property, value]) => propertyArgument(property, value)),
  ];
  if (name === 'test') return testCommand(plan, { properties, runner });
  if (isFileBased(plan.project.value)) return fileBasedCommand(name, { project: plan.project.value, options });
  const target = name === 'restore' ? 'Restore' : 'Publish';
  return [...['dotnet', 'msbuild', BUILD_PROJECT, `-t:${target}`, '-m', ...options]];
}

/**
 * Returns the command for a C# file, which only `dotnet` itself can build. Its intermediate files are placed where the
 * action looks for those of every project, instead of in the home folder.
 */
function fileBasedCommand(
  name: PhaseName,
  { project, options }: { readonly project: string; readonly options: readonly string[] },
): readonly string[] {
  const file = posix.join(PATHS.source, project);
  const artifacts = posix.join(posix.dirname(file), 'obj', posix.basename(file));
  const verb = name === 'restore' ? ['restore', file] : ['publish', file, '--no-restore'];
  return ['dotnet', ...verb, ...options, propertyArgument('ArtifactsPath', artifacts)];
}

/** Whether a retry may help: an unreachable feed may be reachable a moment later, but a refusal does not change. */
function isNetworkTrouble(diagnostics: Diagnostics): boolean {
  const errors = diagnostics.of('error');
  return (
    errors.some(({ code }) => code === 'NU1301') && !errors.some((error) => isRefusal(error) || isUntrusted(error))
  );
}
