import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/defined.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { isMusl, platformOf } from '#dotnet/rid.ts';
import type { GitEvent } from '#event/git-event.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { OutputTarget } from '#inputs/outputs.ts';
import { describePlatform, matchesPlatform, type Platform } from '#oci/platform.ts';
import { isLoopback, parseReference, type Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { chooseBase, namedBase } from './choose-base.ts';
import { DEFAULT_PLATFORM } from './make-build-plan.ts';
import { choosePush } from './push-rule.ts';
import { chooseTags } from './tags.ts';

/** What becomes of a publication: known only now, because names and tags may be evaluated MSBuild values. */
export interface DeliveryPlan {
  /** The official name; a mirror is where it is asked for. */
  readonly base: Choice<Reference>;
  readonly platform: Choice<Platform>;
  /** Names without tags. */
  readonly images: readonly Choice<Reference>[];
  readonly tags: readonly Choice<string>[];
  readonly push: Choice<boolean>;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
}

/** @throws ActionError INPUT_INVALID when nothing would come of the run. */
export function makeDeliveryPlan(facts: {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  readonly app: PublishedApp;
}): DeliveryPlan {
  const { inputs, event, app } = facts;
  const images = chooseImages(inputs, app);
  const tags = chooseTags({ input: inputs.tags, project: app.container.imageTags, event });
  const local = images.every(({ value }) => isLoopback(value.registry));
  const push = choosePush(inputs.push, { event, local });
  const platform = choosePlatform(inputs, app);
  const plan: DeliveryPlan = {
    base: baseOf(inputs, { app, platform: platform.value }),
    platform,
    images,
    tags,
    push: push.value ? (whyNoPush(inputs, { images, app }) ?? push) : push,
    load: inputs.load,
    outputs: inputs.outputs,
  };
  checkDelivery(plan, inputs);
  return plan;
}

function baseOf(inputs: Inputs, { app, platform }: { app: PublishedApp; platform: Platform }): Choice<Reference> {
  const { baseImage: property = '', family } = app.container;
  return chooseBase(namedBase({ inputs, property, project: app.project }), {
    framework: parseFramework(app.framework),
    selfContained: app.selfContained,
    trimmed: app.trimmed,
    aot: app.aot,
    invariantGlobalization: app.invariantGlobalization,
    frameworks: app.frameworks.map(({ name }) => name),
    musl: isMusl(app.target),
    platform,
    ...defined({ os: inputs.os, family, sdkVersion: app.sdkVersion }),
  });
}

/** What was published for one RID runs where that RID does, and nowhere else. */
function choosePlatform(inputs: Inputs, app: PublishedApp): Choice<Platform> {
  const own = app.target === 'portable' ? undefined : platformOf(app.target);
  if (inputs.platform === undefined) {
    if (own === undefined) return { value: DEFAULT_PLATFORM, because: 'the default' };
    return { value: own, because: `it was published for ${app.target}`, from: app.project };
  }
  if (own !== undefined && !matchesPlatform(own, inputs.platform)) {
    throw new ActionError({
      code: 'PLATFORM_MISSING',
      doing: `planning an image for ${describePlatform(inputs.platform)}`,
      got: `${app.name} was published for ${app.target}`,
      hint: `Set the input platforms to ${describePlatform(own)}, or publish for the other platform.`,
    });
  }
  return { value: inputs.platform, because: 'input platforms' };
}

function chooseImages(inputs: Inputs, app: PublishedApp): readonly Choice<Reference>[] {
  if (inputs.images.length > 0) {
    return inputs.images.map((value) => ({ value, because: 'input images', from: 'input images' }));
  }
  const { registry, repository } = app.container;
  if (repository === undefined) return [];
  const value = parseReference(registry === undefined ? repository : `${registry}/${repository}`);
  return [{ value, because: 'ContainerRepository of the project', from: app.project }];
}

/** The SDK, too, leaves an image without a registry on the machine it was made on. */
function whyNoPush(
  inputs: Inputs,
  facts: { readonly images: readonly Choice<Reference>[]; readonly app: PublishedApp },
): Choice<boolean> | undefined {
  if (facts.images.length === 0) return { value: false, because: 'no image name is given' };
  const { registry, repository } = facts.app.container;
  const isNamed = inputs.images.length > 0 || registry !== undefined || /^[^/]*[.:][^/]*\//.test(repository ?? '');
  if (isNamed || inputs.push === 'true') return undefined;
  return { value: false, because: 'ContainerRepository names no registry and ContainerRegistry is not set' };
}

function checkDelivery(plan: DeliveryPlan, inputs: Inputs): void {
  const { images, tags, push, load, outputs } = plan;
  if (images.length === 0 && (inputs.push === 'true' || load || outputs.length === 0)) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'planning the delivery',
      got: 'no image name is given',
      hint: 'Set the input images (ghcr.io/owner/app), ContainerRepository in the project, or outputs for files alone.',
    });
  }
  if (tags.length === 0 && (push.value || load)) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'planning the delivery',
      got: 'the event gives no tag',
      hint: 'Set the input tags, one a line.',
    });
  }
}
