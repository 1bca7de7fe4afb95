import type { Choice } from '#base/choice.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { isMusl } from '#dotnet/rid.ts';
import { chooseRuntimeImage } from '#dotnet/runtime-image.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { parseReference, type Reference } from '#oci/reference.ts';
import type { ProjectFacts } from '#project/facts.ts';
import type { BuildPlan } from './build-plan.ts';

/**
 * The base image as far as the project file alone tells, so that one that does not exist fails before the build. What
 * the publish output says decides in the end. `undefined` when only MSBuild can tell.
 */
export function expectBase(facts: {
  readonly inputs: Inputs;
  readonly project: ProjectFacts;
  readonly plan: BuildPlan;
}): Choice<Reference> | undefined {
  const { inputs, project, plan } = facts;
  if (inputs.baseImage !== undefined)
    return { value: inputs.baseImage, because: 'input base-image', from: 'input base-image' };
  const { properties } = project;
  const own = properties['ContainerBaseImage'];
  if (own?.includes('$(')) return undefined;
  if (own !== undefined && own !== '')
    return { value: parseReference(own), because: 'ContainerBaseImage of the project' };
  if (plan.framework.value === undefined) return undefined;
  const isTrue = (name: string): boolean => properties[name]?.toLowerCase() === 'true';
  const family = properties['ContainerFamily'];
  return chooseRuntimeImage({
    framework: parseFramework(plan.framework.value),
    selfContained: ['SelfContained', 'PublishSelfContained', ...SELF_CONTAINED_BY_DEFAULT].some(isTrue),
    trimmed: isTrue('PublishTrimmed'),
    aot: isTrue('PublishAot'),
    invariantGlobalization: isTrue('InvariantGlobalization'),
    frameworks: project.kind === 'web' ? [ASPNET] : project.frameworkReferences,
    musl: plan.rid.value !== undefined && isMusl(plan.rid.value),
    ...(family === undefined || family === '' ? {} : { family }),
  });
}

const ASPNET = 'Microsoft.AspNetCore.App';

/** From .NET 8 on these publish self-contained unless told otherwise (RuntimeIdentifierInference.targets). */
const SELF_CONTAINED_BY_DEFAULT = ['PublishTrimmed', 'PublishSingleFile', 'PublishAot'];
