import { defined } from '#base/objects.ts';
import { isTrue } from '#dotnet/project/evaluate.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { describeChanges } from '#plan/choices/describe.ts';
import { projectEntries, projectFiles } from '#publish/msbuild/project-files.ts';
import { PATHS, UNCHANGED_MTIME } from '#publish/paths/environment.ts';
import type { PhaseSetting } from './phase.ts';

/** What MSBuild answered asks for another SDK image than the container is of. */
export class OtherSdk extends Error {
  readonly plan: BuildPlan;
  readonly answers: Properties;

  constructor(plan: BuildPlan, answers: Properties) {
    super(`MSBuild's answers ask for the SDK image ${describeReference(plan.sdkImage.value)}`);
    this.plan = plan;
    this.answers = answers;
  }
}

/**
 * The plan that is built by, once MSBuild was asked: that of the text where it says the same. What changes is told.
 * @throws OtherSdk, and ActionError where the answers make no plan
 */
export async function settlePlan(setting: PhaseSetting, answers: Properties | undefined): Promise<BuildPlan> {
  const { plan, effects, build } = setting;
  if (answers === undefined || effects.replan === undefined) return plan;
  const made = effects.replan(answers);
  const changes = describeChanges(plan, made);
  for (const change of changes) effects.log.info(`MSBuild says: ${change}`);
  if (changes.length === 0) return plan;
  // Native code needs an image with a C toolchain; any other SDK builds as well as the one that runs already.
  const isNative = isTrue(answers['PublishAot']);
  if (isNative && describeReference(made.sdkImage.value) !== describeReference(plan.sdkImage.value)) {
    throw new OtherSdk(made, answers);
  }
  const { sdkImage, runnerSdk: _sdk, hostTools: _programs, ...settled } = made;
  const { runnerSdk, hostTools } = plan;
  const files = projectFiles(projectEntries(made));
  await build.write(files);
  // An import that is newer than what was compiled has MSBuild compile it anew.
  const paths = files.map(({ path }) => `${PATHS.work}/${path}`);
  await build.container.exec({ command: ['touch', '-d', `@${UNCHANGED_MTIME}`, ...paths] });
  return {
    ...settled,
    sdkImage: isNative ? sdkImage : plan.sdkImage,
    ...defined({ runnerSdk, hostTools }),
  };
}
