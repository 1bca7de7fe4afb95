import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { FoundImages } from '#dotnet/found-images.ts';
import type { ImageFormat } from '#oci/media-types.ts';
import { isLoopback, type Reference, taggedNames } from '#oci/reference.ts';
import { chooseImages, sameImage } from '#plan/choices/choose-images.ts';
import { type ChosenSetting, describeSettings, withSettings } from '#plan/choices/image-settings.ts';
import { type PlannedImage, planImages } from '#plan/choices/plan-images.ts';
import type { PublishedApp } from '#publication/publication.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import { fillSettings, type ImageSettings } from '#request/inputs/image-settings.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { OutputTarget } from '#request/inputs/outputs.ts';
import type { SilentRule, Tag, TagSet } from '#request/tags/evaluate.ts';
import { type Templates, textWith } from '#request/tags/templates.ts';
import { type Attesting, chooseAttest } from './attest-rule.ts';
import { checkNames, checkTags, undeliverable } from './delivery-checks.ts';
import { choosePush } from './push-rule.ts';
import { chooseSbom } from './sbom-rule.ts';
import { chooseTags, withSuffix } from './tags.ts';

/** What one set of tags points to: an image, or an index of several. */
export interface PlannedVariant {
  readonly tags: readonly Tag[];
  readonly images: readonly PlannedImage[];
}

/** The delivery of one project. */
export interface PlannedProject {
  /** Its path. */
  readonly project: string;
  /** Names without tags. */
  readonly names: readonly Choice<Reference>[];
  /** No two of them share a tag. The tags of the first one have no suffix. */
  readonly variants: readonly PlannedVariant[];
  /** The tag with the highest priority, without a system's suffix; absent: there is no tag. */
  readonly version?: Choice<string> & Pick<Tag, 'follows'>;
  /** The full SemVer version of the application, if tags or the git tag have one. */
  readonly release?: string;
  /** The rules of the input tags that gave no tag. */
  readonly silent: readonly SilentRule[];
  /** From the inputs, with expressions evaluated. */
  readonly settings: ImageSettings;
  /** The settings, with reasons. */
  readonly chosen: readonly ChosenSetting[];
}

/** The delivery of the publications, known only now, because names and tags may be evaluated by MSBuild. */
export interface DeliveryPlan {
  /** One for each publication, in order; no two have a name with the same tag. */
  readonly projects: readonly PlannedProject[];
  readonly push: Choice<boolean>;
  readonly load: boolean;
  readonly outputs: readonly OutputTarget[];
  readonly format: ImageFormat;
  /** Whether each image gets its SBOM in its registry. */
  readonly sbom: Choice<boolean>;
  /** Whether each image gets its provenance in its registry. */
  readonly attest: Choice<Attesting>;
}

/**
 * Decides names, tags, base images and settings of each project's images, and where they go.
 * @throws ActionError INPUT_INVALID if the run would deliver nothing, PLATFORM_MISSING, PROJECT_AMBIGUOUS
 * @example
 * const { projects, push } = makeDeliveryPlan({ inputs, event, tags, templates, projects: [publication.apps] });
 */
export function makeDeliveryPlan(facts: {
  readonly inputs: Inputs;
  readonly event: GitEvent;
  /** The tags that the rules of the input, or the default ones, give for the event. */
  readonly tags: TagSet;
  /** The applications of each project: a portable one, or one for each RID. */
  readonly projects: readonly (readonly PublishedApp[])[];
  /** The values of expressions in the inputs. */
  readonly templates: Pick<Templates, 'known'>;
  /** The official images that registries have; absent: registries were not asked. */
  readonly found?: FoundImages;
  /** Whether the job can prove its identity; absent: it cannot. */
  readonly identity?: boolean;
}): DeliveryPlan {
  const { inputs, event } = facts;
  const named = facts.projects.map((apps) => ({
    apps,
    app: firstOf(apps),
    names: chooseImages(inputs, firstOf(apps)),
  }));
  checkNames(
    named.map(({ app: { project }, names }) => ({ project, isNamed: names.length > 0 })),
    inputs,
  );
  const local = named.every(({ names }) => names.every(({ value }) => isLoopback(value.registry)));
  const asked = choosePush(inputs.push, { event, local });
  const push = asked.value ? (whyNoPush(inputs, named) ?? asked) : asked;
  const projects = named.map((each) => planProject(each, { ...facts, push: push.value }));
  const { load, outputs, format } = inputs;
  const sbom = chooseSbom(inputs.sbom, { push: push.value, format });
  const { identity = false } = facts;
  const attest = chooseAttest(inputs.attest, { push: push.value, format, event, identity });
  const plan: DeliveryPlan = { projects, push, load, outputs, format, sbom, attest };
  const wanted = push.value || plan.load || projects.length > 1;
  for (const { variants, silent } of projects) {
    const tags = variants.flatMap((variant) => variant.tags);
    checkTags({ tags, silent, variants: variants.length, wanted, event: event.name });
  }
  checkOutputs(plan);
  checkDifferent(projects);
  return plan;
}

/** A project's applications, the first of them, and the names of its image. */
interface Named {
  readonly apps: readonly PublishedApp[];
  readonly app: PublishedApp;
  readonly names: readonly Choice<Reference>[];
}

function firstOf([app]: readonly PublishedApp[]): PublishedApp {
  if (app === undefined) throw new Error('a publication without an application');
  return app;
}

function planProject(
  { apps, app, names }: Named,
  planning: Pick<Parameters<typeof makeDeliveryPlan>[0], 'inputs' | 'tags' | 'templates' | 'found'> & {
    readonly push: boolean;
  },
): PlannedProject {
  const { inputs, found } = planning;
  const chosen = chooseTags({ ofRules: planning.tags, project: app.container.imageTags, push: planning.push });
  const { tags, version, release, silent } = chosen;
  const settings = fillSettings(inputs.settings, textWith(planning.templates, version?.value));
  const set = apps.map((each) => withSettings(each, settings));
  const planned = planImages(inputs, { apps: set, ...defined({ found }) });
  const tagged = withSuffix(
    tags,
    planned.map(({ suffix }) => suffix),
  );
  return {
    project: app.project,
    names,
    variants: planned.map((variant, index) => ({ images: variant.images, tags: tagged[index] ?? [] })),
    ...defined({ version, release }),
    silent,
    settings,
    chosen: describeSettings(settings, app),
  };
}

/** The SDK, too, keeps an image without a registry on the machine that built it. */
function whyNoPush(inputs: Inputs, named: readonly Named[]): Choice<boolean> | undefined {
  if (named.every(({ names }) => names.length === 0)) return { value: false, because: 'no image name is given' };
  if (inputs.images.length > 0 || inputs.push === 'true') return undefined;
  const apps = named.map(({ app }) => app);
  const [local, ...others] = apps.filter(({ container }) => !hasRegistry(container));
  if (local === undefined) return undefined;
  const because = 'ContainerRepository does not name a registry and ContainerRegistry is not set';
  if (others.length === apps.length - 1) return { value: false, because };
  throw undeliverable({
    got: `${because} in ${local.project}, but other projects are pushed`,
    hint: 'Set ContainerRegistry for all of them, or the input images with {{project}} in it.',
  });
}

function hasRegistry({ registry, repository = '' }: PublishedApp['container']): boolean {
  return registry !== undefined || /[.:]/.test(repository.slice(0, Math.max(0, repository.indexOf('/'))));
}

/** If two images had the same name, the second would replace the first. */
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

function checkOutputs({ outputs, format, projects }: DeliveryPlan): void {
  const layout = outputs.find(({ type }) => type === 'oci');
  if (layout !== undefined && format === 'docker') {
    throw undeliverable({
      got: `type=oci,dest=${layout.dest} writes OCI images, but the input format is docker`,
      hint: 'Use type=docker for a file, or remove the input format.',
    });
  }
  const archive = outputs.find(({ type }) => type === 'docker');
  const variants = projects.flatMap((project) => project.variants);
  if (archive === undefined || variants.every(({ images }) => images.length === 1)) return;
  throw undeliverable({
    got: `type=docker,dest=${archive.dest} can store only one platform for each name, but there are several`,
    hint: 'Use type=oci, or choose one platform.',
  });
}
