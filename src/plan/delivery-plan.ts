import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/defined.ts';
import type { FoundImages } from '#dotnet/found-images.ts';
import type { GitEvent } from '#event/git-event.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { OutputTarget } from '#inputs/outputs.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { isLoopback, type Reference, taggedNames } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { SilentRule, Tag, TagSet } from '#tags/evaluate.ts';
import { chooseImages, sameImage } from './choose-images.ts';
import { type PlannedImage, planImages } from './plan-images.ts';
import { choosePush } from './push-rule.ts';
import { chooseTags, withSuffix } from './tags.ts';

/** What one set of tags stands for: an image, or an index of several. */
export interface PlannedVariant {
  readonly tags: readonly Tag[];
  readonly images: readonly PlannedImage[];
}

/** What becomes of one project. */
export interface PlannedProject {
  /** Its path. */
  readonly project: string;
  /** Names without tags. */
  readonly names: readonly Choice<Reference>[];
  /** Of all of them no two have a tag in common; the first one has the tags as they were asked for. */
  readonly variants: readonly PlannedVariant[];
  /** The tag with the highest priority, without the name of a system behind it; absent: there is no tag. */
  readonly version?: Choice<string>;
  /** The rules of the input tags that gave none. */
  readonly silent: readonly SilentRule[];
}

/** What becomes of publications: known only now, because names and tags may be evaluated MSBuild values. */
export interface DeliveryPlan {
  /** One for each publication, in their order; no two have a name with the same tag. */
  readonly projects: readonly PlannedProject[];
  readonly push: Choice<boolean>;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
}

/** @throws ActionError INPUT_INVALID when nothing would come of the run, PLATFORM_MISSING, PROJECT_AMBIGUOUS */
export function makeDeliveryPlan(facts: {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** What the rules of the input, or the default ones, make of the event. */
  readonly tags: TagSet;
  /** The applications of each project: one that is portable, or one for each RID. */
  readonly projects: readonly (readonly PublishedApp[])[];
  /** What registries have of official images; absent: nobody asked. */
  readonly found?: FoundImages;
}): DeliveryPlan {
  const { inputs, event } = facts;
  const projects = facts.projects.map((apps) => planProject(apps, facts));
  checkNames(projects, inputs);
  const local = projects.every(({ names }) => names.every(({ value }) => isLoopback(value.registry)));
  const push = choosePush(inputs.push, { event, local });
  const plan: DeliveryPlan = {
    projects,
    push: push.value ? (whyNoPush(inputs, { projects, apps: facts.projects.map(firstOf) }) ?? push) : push,
    load: inputs.load,
    outputs: inputs.outputs,
    format: inputs.format,
  };
  for (const project of projects) {
    checkTags(project, { wanted: plan.push.value || plan.load || projects.length > 1 });
  }
  checkOutputs(plan);
  checkDifferent(projects);
  return plan;
}

function firstOf([app]: readonly PublishedApp[]): PublishedApp {
  if (app === undefined) throw new Error('a publication without an application');
  return app;
}

function planProject(
  apps: readonly PublishedApp[],
  of: Pick<Parameters<typeof makeDeliveryPlan>[0], 'inputs' | 'tags' | 'found'>,
): PlannedProject {
  const { inputs, found } = of;
  const app = firstOf(apps);
  const { tags, version, silent } = chooseTags({ ofRules: of.tags, project: app.container.imageTags });
  const planned = planImages(inputs, { apps, ...defined({ found }) });
  const tagged = withSuffix(
    tags,
    planned.map(({ suffix }) => suffix),
  );
  return {
    project: app.project,
    names: chooseImages(inputs, app),
    variants: planned.map((variant, at) => ({ images: variant.images, tags: tagged[at] ?? [] })),
    ...defined({ version }),
    silent,
  };
}

/** The SDK, too, leaves an image without a registry on the machine it was made on. */
function whyNoPush(
  inputs: Inputs,
  { projects, apps }: { readonly projects: readonly PlannedProject[]; readonly apps: readonly PublishedApp[] },
): Choice<boolean> | undefined {
  if (projects.every(({ names }) => names.length === 0)) return { value: false, because: 'no image name is given' };
  if (inputs.images.length > 0 || inputs.push === 'true') return undefined;
  const [local, ...others] = apps.filter(({ container }) => !hasRegistry(container));
  if (local === undefined) return undefined;
  const because = 'ContainerRepository names no registry and ContainerRegistry is not set';
  if (others.length === apps.length - 1) return { value: false, because };
  throw invalid({
    got: `${because} in ${local.project}, and other projects are to be pushed`,
    hint: 'Set ContainerRegistry for all of them, or the input images with {{project}} in it.',
  });
}

function hasRegistry({ registry, repository = '' }: PublishedApp['container']): boolean {
  return registry !== undefined || /[.:]/.test(repository.slice(0, Math.max(0, repository.indexOf('/'))));
}

/** Of two images under one name, the second would take it from the first. */
function checkDifferent(projects: readonly PlannedProject[]): void {
  const owners = new Map<string, string>();
  for (const { project, names, variants } of projects) {
    const tags = variants.flatMap((variant) => variant.tags.map(({ value }) => value));
    for (const name of names.flatMap(({ value }) => taggedNames(value, tags))) {
      const other = owners.get(name) ?? project;
      if (other !== project) throw sameImage('planning the delivery', { name, projects: [other, project] });
      owners.set(name, project);
    }
  }
}

function checkNames(projects: readonly PlannedProject[], inputs: Inputs): void {
  const nameless = projects.find(({ names }) => names.length === 0);
  if (nameless === undefined) return;
  const isSeveral = projects.length > 1;
  if (!isSeveral && inputs.push !== 'true' && !inputs.load && inputs.outputs.length > 0) return;
  throw invalid({
    got: `no image name is given${isSeveral ? ` for ${nameless.project}` : ''}`,
    hint: 'Set the input images (ghcr.io/owner/app), ContainerRepository in the project, or outputs for files alone.',
  });
}

function checkTags({ variants, silent }: PlannedProject, { wanted }: { readonly wanted: boolean }): void {
  if (variants.some(({ tags }) => tags.length > 0)) return;
  if (wanted) throw invalid({ got: whyNoTag(silent), hint: 'Set the input tags, one a line.' });
  if (variants.length < 2) return;
  throw invalid({
    got: `there are ${variants.length} lines in the input os and no tag, so nothing tells them apart`,
    hint: 'Set the input tags, one a line.',
  });
}

function whyNoTag(silent: readonly SilentRule[]): string {
  if (silent.length === 0) return 'the event gives no tag';
  return silent.map(({ rule, because }) => `${rule} gives no tag: ${because}`).join('; ');
}

function checkOutputs({ outputs, format, projects }: DeliveryPlan): void {
  const layout = outputs.find(({ type }) => type === 'oci');
  if (layout !== undefined && format === 'docker') {
    throw invalid({
      got: `type=oci,dest=${layout.dest} holds OCI images, and the input format is docker`,
      hint: 'Use type=docker for a file, or leave the input format out.',
    });
  }
  const archive = outputs.find(({ type }) => type === 'docker');
  const variants = projects.flatMap((project) => project.variants);
  if (archive === undefined || variants.every(({ images }) => images.length === 1)) return;
  throw invalid({
    got: `type=docker,dest=${archive.dest} holds one platform for each name, and there are several`,
    hint: 'Use type=oci, or give one platform.',
  });
}

function invalid(problem: { readonly got: string; readonly hint: string }): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: 'planning the delivery', ...problem });
}
