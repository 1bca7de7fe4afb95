import { defined } from '#base/objects.ts';
import { isTrue } from '#dotnet/project/evaluate.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { describeChanges } from '#plan/choices/describe.ts';
import { projectEntries, projectFiles } from '#publish/msbuild/project-files.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { UNCHANGED_MTIME } from '#publish/source/copy.ts';
import type { PhaseSetting } from './phase.ts';

/** Thrown if MSBuild's answers need another SDK image than that of the container. */
export class OtherSdk extends Error {
  readonly plan: BuildPlan;
  readonly answers: Properties;

  constructor(plan: BuildPlan, answers: Properties) {
    super(`MSBuild's answers need the SDK image ${describeReference(plan.sdkImage.value)}`);
    this.plan = plan;
    this.answers = answers;
  }
}

/**
 * Returns the plan to build with, after MSBuild was asked, and logs what changed. It is the first plan if the answers agree
 * with it.
 * @throws OtherSdk, or ActionError if no plan can be made from the answers.
 */
export async function settlePlan(setting: PhaseSetting, answers: Properties | undefined): Promise<BuildPlan> {
  const { plan, effects, build } = setting;
  if (answers === undefined) return plan;
  const made = effects.replan(answers);
  const changes = describeChanges(plan, made);
  for (const change of changes) effects.log.info(`MSBuild says: ${change}`);
  if (changes.length === 0) return plan;
  // Native code needs an image with a C toolchain, and a publish with a runtime that of the image. For everything else the running SDK is good enough.
  const isNative = isTrue(answers['PublishAot']);
  const isImageBetter = plan.runnerSdk !== undefined && made.runnerSdk === undefined;
  const isOtherImage = describeReference(made.sdkImage.value) !== describeReference(plan.sdkImage.value);
  if (isImageBetter || (isNative && isOtherImage)) {
    throw new OtherSdk(made, answers);
  }
  const { sdkImage, runnerSdk: _sdk, hostTools: _programs, ...settled } = made;
  const { runnerSdk, hostTools } = plan;
  const files = projectFiles(projectEntries(made));
  await build.write(files);
  // MSBuild compiles again if an import is newer than the compiled output.
  const paths = files.map(({ path }) => `${PATHS.work}/${path}`);
  await build.container.exec({ command: ['touch', '-d', `@${UNCHANGED_MTIME}`, ...paths] });
  return {
    ...settled,
    sdkImage: isNative ? sdkImage : plan.sdkImage,
    ...defined({ runnerSdk, hostTools }),
  };
}
