import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { FoundImages } from '#dotnet/found-images.ts';
import { type Framework, parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { isTrue as isTrueValue } from '#dotnet/project/evaluate.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { isMusl } from '#dotnet/rid.ts';
import type { RuntimeNeeds } from '#dotnet/runtime-image.ts';
import { sdkVersionOfTag } from '#dotnet/sdk-image.ts';
import type { Platform } from '#oci/platform.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { BuildPlan } from './build-plan.ts';
import { chooseBase, namedBase } from './choose-base.ts';

/** A base image, and what is to be built on it. */
export interface ExpectedBase {
  readonly base: Choice<Reference>;
  readonly platforms: readonly Platform[];
}

/**
 * Returns the base images that the project file alone implies, so that a missing one fails before the build. The
 * publish output decides in the end. Empty if only MSBuild can decide.
 */
export function expectBases(facts: {
  readonly inputs: Inputs;
  readonly project: ProjectFacts;
  readonly plan: BuildPlan;
  /** Official images that registries have. Absent: registries were not queried. */
  readonly found?: FoundImages;
}): readonly ExpectedBase[] {
  const { inputs, project, plan } = facts;
  if (inputs.localBase !== undefined) return [];
  const property = project.properties['ContainerBaseImage'] ?? '';
  const isOurs = inputs.baseImage !== undefined || inputs.systems.length > 0;
  if (!isOurs && property.includes('$(')) return [];
  const named = namedBase({ inputs, property, project: project.path });
  const wanted = plan.variants.flatMap(({ parts }) =>
    parts.flatMap(({ os, platforms }) => platforms.map(({ value }) => ({ os, platform: value }))),
  );
  const { value } = plan.framework;
  if (value === undefined) {
    const isKnown = named !== undefined && readHistoricName(named.value) === undefined;
    return isKnown ? [{ base: named, platforms: wanted.map(({ platform }) => platform) }] : [];
  }
  const bases = new Map<string, ExpectedBase>();
  for (const { os, platform } of wanted) {
    const base = chooseBase(named, { ...needsOf(facts, parseFramework(value)), platform, ...defined({ os }) });
    const name = describeReference(base.value);
    bases.set(name, { base, platforms: [...(bases.get(name)?.platforms ?? []), platform] });
  }
  return [...bases.values()];
}

/** Returns what the application needs, judging by its project file. */
function needsOf(
  { project, plan, found }: Pick<Parameters<typeof expectBases>[0], 'project' | 'plan' | 'found'>,
  framework: Framework,
): RuntimeNeeds {
  const { properties } = project;
  const isTrue = (name: string): boolean => isTrueValue(properties[name]);
  const family = properties['ContainerFamily'];
  return {
    framework,
    selfContained: ['SelfContained', 'PublishSelfContained', ...SELF_CONTAINED_BY_DEFAULT].some(isTrue),
    trimmed: isTrue('PublishTrimmed'),
    aot: isTrue('PublishAot'),
    invariantGlobalization: isTrue('InvariantGlobalization'),
    frameworks: project.kind === 'web' ? [ASPNET] : project.frameworkReferences,
    musl: plan.rids.value.some(isMusl),
    ...(family === undefined || family === '' ? {} : { family }),
    ...defined({ sdkVersion: sdkVersionOfTag(plan.sdkImage.value.tag ?? ''), found }),
  };
}

const ASPNET = 'Microsoft.AspNetCore.App';

/** From .NET 8 on, these properties make the publish self-contained by default (RuntimeIdentifierInference.targets). */
const SELF_CONTAINED_BY_DEFAULT = ['PublishTrimmed', 'PublishSingleFile', 'PublishAot'];
