import type { Choice } from '#base/choice.ts';
import { defined } from '#base/defined.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { isMusl } from '#dotnet/rid.ts';
import { sdkVersionOfTag } from '#dotnet/sdk-image.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { Reference } from '#oci/reference.ts';
import type { ProjectFacts } from '#project/facts.ts';
import type { BuildPlan } from './build-plan.ts';
import { chooseBase, namedBase } from './choose-base.ts';
import { DEFAULT_PLATFORM } from './make-build-plan.ts';

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
  const { properties } = project;
  const property = properties['ContainerBaseImage'] ?? '';
  const isOurs = inputs.baseImage !== undefined || inputs.os !== undefined;
  if (!isOurs && property.includes('$(')) return undefined;
  const named = namedBase({ inputs, property, project: project.path });
  if (plan.framework.value === undefined) return named && !readHistoricName(named.value) ? named : undefined;
  const isTrue = (name: string): boolean => properties[name]?.toLowerCase() === 'true';
  const family = properties['ContainerFamily'];
  return chooseBase(named, {
    framework: parseFramework(plan.framework.value),
    selfContained: ['SelfContained', 'PublishSelfContained', ...SELF_CONTAINED_BY_DEFAULT].some(isTrue),
    trimmed: isTrue('PublishTrimmed'),
    aot: isTrue('PublishAot'),
    invariantGlobalization: isTrue('InvariantGlobalization'),
    frameworks: project.kind === 'web' ? [ASPNET] : project.frameworkReferences,
    musl: plan.rid.value !== undefined && isMusl(plan.rid.value),
    platform: inputs.platform ?? DEFAULT_PLATFORM,
    ...(family === undefined || family === '' ? {} : { family }),
    ...defined({ os: inputs.os, sdkVersion: sdkVersionOfTag(plan.sdkImage.value.tag ?? '') }),
  });
}

const ASPNET = 'Microsoft.AspNetCore.App';

/** From .NET 8 on these publish self-contained unless told otherwise (RuntimeIdentifierInference.targets). */
const SELF_CONTAINED_BY_DEFAULT = ['PublishTrimmed', 'PublishSingleFile', 'PublishAot'];
