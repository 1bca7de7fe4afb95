import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { TestRunner } from '#plan/choices/choose-test-runner.ts';
import { solutionProperties } from '#publish/msbuild/solution-properties.ts';
import { NODE_FOLDER, USUAL_PATH } from '#publish/paths/environment.ts';

export type PhaseName = 'restore' | 'publish' | 'test';

/** The phase that a command repeats. */
export interface RepeatedPhase {
  readonly phase: PhaseName;
  /** What runs the tests; only for tests. */
  readonly runner?: TestRunner;
}

/**
 * Returns one shell command that repeats a phase in a checkout, with the same SDK image. If there is a `setup-command`, it
 * runs first.
 */
export function reproduceLine(plan: BuildPlan, repeated: RepeatedPhase & { readonly image: string }): string {
  const { Configuration: _, RuntimeIdentifier: only, ...own } = plan.properties;
  const properties = { ...solutionProperties(plan), ...own };
  const options = Object.entries(properties).map(([name, value]) => propertyArgument(name, value));
  const rid = only ?? plan.rids.value[0];
  const configuration = plan.configuration.value;
  const several = repeated.runner?.kind === 'Microsoft.Testing.Platform' ? repeated.runner.frameworks : undefined;
  const framework = several?.[0] ?? plan.framework.value;
  const dotnet = [
    ...commandOf(plan, repeated),
    ...(repeated.phase === 'restore' ? [`-p:Configuration=${configuration}`] : ['-c', configuration]),
    ...(repeated.phase === 'restore' || framework === undefined ? [] : ['-f', framework]),
    ...(rid === undefined ? [] : ['-r', rid]),
    ...options,
  ];
  const isPrepared = plan.setupCommand !== '';
  const image = isPrepared ? PREPARED : repeated.image;
  const words = ['-w', '/src', ...environmentOf(plan), image, 'dotnet', ...dotnet].map(quote).join(' ');
  const line = `docker run --rm -u "$(id -u):$(id -g)" -e HOME=/tmp -v "$PWD":/src ${networkWords(plan)}${nodeWords(plan)}${words}`;
  return isPrepared ? `${preparing(plan, repeated.image)} && ${line}` : line;
}

/** Returns the command of a phase. `dotnet test` is used for the tests that it can run. */
function commandOf({ project }: BuildPlan, { phase, runner }: RepeatedPhase): readonly string[] {
  if (runner?.kind === 'Microsoft.Testing.Platform') return ['run', '--project', project.value];
  return runner?.startedBy === 'MSBuild' ? ['build', project.value, '-t:VSTest'] : [phase, project.value];
}

/** Returns one shell command that repeats `setup-command`. */
export function setupLine(plan: BuildPlan, image: string): string {
  return `docker run --rm ${setupWords(plan, image)}`;
}

/** The name of a container, and of the image that is made of it. */
const PREPARED = 'sdk-after-setup';

function preparing(plan: BuildPlan, image: string): string {
  const run = `docker run --name ${PREPARED} ${setupWords(plan, image)}`;
  return `${run} && docker commit ${PREPARED} ${PREPARED} && docker rm ${PREPARED}`;
}

function setupWords(plan: BuildPlan, image: string): string {
  const words = ['-w', '/src', ...environmentOf(plan), image, 'sh', '-ec', plan.setupCommand].map(quote).join(' ');
  return `-u 0:0 -v "$PWD":/src:ro ${networkWords(plan)}${words}`;
}

function networkWords({ network }: BuildPlan): string {
  return network === undefined ? '' : `--network ${quote(network)} `;
}

/** Mounts the Node of the machine that repeats the command, on the PATH of official images. */
function nodeWords({ node, environment }: BuildPlan): string {
  if (node?.value.kind !== 'runner' || environment['PATH'] !== undefined) return '';
  return `-v "$(npm prefix --global)":${NODE_FOLDER}:ro -e PATH=${USUAL_PATH}:${NODE_FOLDER}/bin `;
}

/** Passes variables by name only. A value may be a secret, and the user's shell has its own. */
function environmentOf(plan: BuildPlan): readonly string[] {
  const secrets = (plan.secrets ?? []).map((name) => name.replace(/@file$/, ''));
  return [...Object.keys(plan.environment), ...secrets].flatMap((name) => ['-e', name]);
}

/**
 * Formats a property for MSBuild's command line. Quotes keep `;` and `,` in the value. `%41` stays MSBuild's notation for a
 * character; any other `%` is a percent sign.
 */
export function propertyArgument(name: string, value: string): string {
  const escaped = value.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').replaceAll('"', '%22');
  return /[;,\s]/.test(escaped) ? `-p:${name}="${escaped}"` : `-p:${name}=${escaped}`;
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
