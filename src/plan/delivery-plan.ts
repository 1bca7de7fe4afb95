import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/defined.ts';
import type { GitEvent } from '#event/git-event.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { OutputTarget } from '#inputs/outputs.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { isLoopback, parseReference, type Reference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { SilentRule, Tag, TagSet } from '#tags/evaluate.ts';
import { type PlannedImage, planImages } from './plan-images.ts';
import { choosePush } from './push-rule.ts';
import { chooseTags, withSuffix } from './tags.ts';

/** What one set of tags stands for: an image, or an index of several. */
export interface PlannedVariant {
  readonly tags: readonly Tag[];
  readonly images: readonly PlannedImage[];
}

/** What becomes of a publication: known only now, because names and tags may be evaluated MSBuild values. */
export interface DeliveryPlan {
  /** Of all of them no two have a tag in common; the first one has the tags as they were asked for. */
  readonly variants: readonly PlannedVariant[];
  /** The tag with the highest priority, without the name of a system behind it; absent: there is no tag. */
  readonly version?: Choice<string>;
  /** The rules of the input tags that gave none. */
  readonly silent: readonly SilentRule[];
  /** Names without tags. */
  readonly images: readonly Choice<Reference>[];
  readonly push: Choice<boolean>;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
}

/** @throws ActionError INPUT_INVALID when nothing would come of the run, PLATFORM_MISSING */
export function makeDeliveryPlan(facts: {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** What the rules of the input, or the default ones, make of the event. */
  readonly tags: TagSet;
  /** One project: portable, or once for each RID. */
  readonly apps: readonly PublishedApp[];
}): DeliveryPlan {
  const { inputs, event, apps } = facts;
  const [app] = apps;
  if (app === undefined) throw new Error('a publication without an application');
  const images = chooseImages(inputs, app);
  const { tags, version, silent } = chooseTags({ ofRules: facts.tags, project: app.container.imageTags });
  const local = images.every(({ value }) => isLoopback(value.registry));
  const push = choosePush(inputs.push, { event, local });
  const planned = planImages(inputs, apps);
  const tagged = withSuffix(
    tags,
    planned.map(({ suffix }) => suffix),
  );
  const plan: DeliveryPlan = {
    variants: planned.map((variant, at) => ({ images: variant.images, tags: tagged[at] ?? [] })),
    ...defined({ version }),
    silent,
    images,
    push: push.value ? (whyNoPush(inputs, { images, app }) ?? push) : push,
    load: inputs.load,
    outputs: inputs.outputs,
    format: inputs.format,
  };
  checkDelivery(plan, inputs);
  return plan;
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
  const { images, variants, push, load, outputs } = plan;
  const tags = variants.flatMap((variant) => variant.tags);
  if (images.length === 0 && (inputs.push === 'true' || load || outputs.length === 0)) {
    throw invalid({
      got: 'no image name is given',
      hint: 'Set the input images (ghcr.io/owner/app), ContainerRepository in the project, or outputs for files alone.',
    });
  }
  if (tags.length === 0 && (push.value || load)) {
    throw invalid({ got: whyNoTag(plan), hint: 'Set the input tags, one a line.' });
  }
  if (variants.length > 1 && tags.length === 0) {
    throw invalid({
      got: `there are ${variants.length} lines in the input os and no tag, so nothing tells them apart`,
      hint: 'Set the input tags, one a line.',
    });
  }
  const layout = outputs.find(({ type }) => type === 'oci');
  if (layout !== undefined && plan.format === 'docker') {
    throw invalid({
      got: `type=oci,dest=${layout.dest} holds OCI images, and the input format is docker`,
      hint: 'Use type=docker for a file, or leave the input format out.',
    });
  }
  const archive = outputs.find(({ type }) => type === 'docker');
  if (archive === undefined || variants.every((variant) => variant.images.length === 1)) return;
  throw invalid({
    got: `type=docker,dest=${archive.dest} holds one platform for each name, and there are several`,
    hint: 'Use type=oci, or give one platform.',
  });
}

function whyNoTag({ silent }: DeliveryPlan): string {
  if (silent.length === 0) return 'the event gives no tag';
  return silent.map(({ rule, because }) => `${rule} gives no tag: ${because}`).join('; ');
}

function invalid(problem: { readonly got: string; readonly hint: string }): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: 'planning the delivery', ...problem });
}
