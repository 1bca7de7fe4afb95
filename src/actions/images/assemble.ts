import pMap from 'p-map';
import type { Context, StepAccess } from '#actions/context/context.ts';
import { openLocalBase } from '#actions/plan/local-base.ts';
import type { Request } from '#actions/plan/read.ts';
import type { RunFolder } from '#actions/plan/run-folder.ts';
import type { PublishedProject } from '#actions/publish/projects.ts';
import { describeImage, describeSet } from '#actions/report/delivered.ts';
import type { Annotating } from '#images/image/annotations.ts';
import { assembleImage, layersFor } from '#images/image/assemble.ts';
import { createdOf, evaluatedAnnotations, evaluatedLabels, makeLabels } from '#images/image/labels.ts';
import { annotationsOfIndex, type IndexAnnotations, makeSet } from '#images/image/make-set.ts';
import type { DeliveryPlan, PlannedProject } from '#images/plan/delivery-plan.ts';
import { followsOf } from '#images/plan/tags.ts';
import type { BaseFolder } from '#images/verify/base-folders.ts';
import type { BaseImage, Image, NamedSet } from '#oci/image.ts';
import { folderLayer } from '#oci/layer/folder-layer.ts';
import type { Reference } from '#oci/reference.ts';
import type { PlannedImage } from '#plan/choices/plan-images.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { checkImage } from '#publish/output/find-secrets.ts';
import { parseAnnotationLevels } from '#request/inputs/annotations.ts';
import { type BaseFolders, openBaseFolders } from './base-folders.ts';
import { type AddedFiles, type ExtraLayers, openExtraLayers } from './extra-files.ts';
import { type Bases, nearer, openBases } from './find-base.ts';

/** An image with its base and its application. */
export interface AssembledImage {
  readonly app: PublishedApp;
  readonly base: BaseImage;
  readonly image: Image;
  /** Folders of the base with their own owners and modes; `undefined` if they cannot be known. */
  readonly folders: readonly BaseFolder[] | undefined;
  /** From the input `files`. */
  readonly extra: AddedFiles;
  /** The labels of this build, without those of the base. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The images that one set of tags will point to. */
export interface AssembledSet extends NamedSet {
  readonly from: PublishedProject;
  /** The images of the set, in order. */
  readonly members: readonly AssembledImage[];
  /** The annotations of an index of these images, also if there is only one image. */
  readonly annotations: IndexAnnotations;
}

interface AssemblyParts {
  readonly request: Request;
  readonly published: readonly PublishedProject[];
  readonly delivery: DeliveryPlan;
  readonly folder: RunFolder;
}

/** How many bases are read at once. */
const CONCURRENCY = 4;

/**
 * Puts the layers of the applications on every base. Reads the manifest and config of each base, and of a base that
 * is not official also its folders.
 */
export async function assemble(context: Context, parts: AssemblyParts): Promise<readonly AssembledSet[]> {
  const { delivery, published, folder } = parts;
  const { localBase } = context.inputs;
  const local = localBase && (await openLocalBase(context, { base: localBase, folder: folder.path }));
  const recalled = published.map((each) => each.recalled);
  const bases = openBases(context, { local, recalled });
  const foldersOf = openBaseFolders(context, recalled);
  const extraOf = openExtraLayers(context, { workspace: parts.request.workspace, folder: folder.path });
  const assembled = await pMap(delivery.projects, async (planned, index) => {
    const from = published[index];
    const known = { templates: parts.request.templates, version: planned.version?.value };
    const annotating = annotatingOf(context, known);
    return from === undefined
      ? []
      : await assembleProject(context, { ...parts, from, planned, bases, foldersOf, extraOf, known, annotating });
  });
  const sets = assembled.flat();
  const lines = sets.flatMap(({ set }) => [...set.images.map(describeImage), ...describeSet(set)]);
  context.runner.log.details('Images', lines);
  return sets;
}

interface ProjectParts extends AssemblyParts {
  readonly from: PublishedProject;
  readonly planned: PlannedProject;
  readonly bases: Bases;
  readonly foldersOf: BaseFolders;
  readonly extraOf: ExtraLayers;
  readonly annotating: Annotating;
  readonly known: Known;
}

/** The values that expressions in labels and annotations may use. */
type Known = Parameters<typeof evaluatedLabels>[1];

async function assembleProject(context: StepAccess, parts: ProjectParts): Promise<readonly AssembledSet[]> {
  const { from, planned, annotating } = parts;
  const names = planned.names.map(({ value }) => value);
  const images = planned.variants.flatMap((variant) => variant.images);
  const one = async (image: PlannedImage) => [image, await assembleOne(context, { ...parts, image, names })] as const;
  const made = new Map(await pMap(images, one, { concurrency: CONCURRENCY }));
  return planned.variants.map(({ images: own, tags }) => {
    const members = own.map((image) => made.get(image)).filter((member) => member !== undefined);
    const annotations = annotationsOfIndex({ annotating, labels: members.map(({ labels }) => labels) });
    return {
      from,
      names,
      set: makeSet(
        members.map(({ image }) => image),
        annotations,
      ),
      annotations,
      tags: tags.map(({ value }) => value),
      moving: tags.filter(({ moving }) => moving).map(({ value }) => value),
      follows: followsOf(tags, context.inputs),
      members,
    };
  });
}

async function assembleOne(
  context: StepAccess,
  parts: ProjectParts & { readonly image: PlannedImage; readonly names: readonly Reference[] },
): Promise<AssembledImage> {
  const { request, from, delivery, names, planned, annotating } = parts;
  const { app, platform, base: wanted } = parts.image;
  const near = names.map(({ registry }) => registry);
  const base = nearer(await parts.bases(parts.image), { recalled: from.recalled, near });
  const { publication, openLayer } = from.published;
  const own = layersFor(publication, { app, platform: platform.value }).map((layer) => openLayer(layer, near));
  const { settings } = planned;
  const folders = await parts.foldersOf({ base, app });
  const extra = await parts.extraOf({ base, app, files: settings.files });
  const layers = [
    ...own,
    ...(folders === undefined || folders.length === 0 ? [] : [await folderLayer(folders)]),
    ...extra.layers,
  ];
  const { localBase, buildSecrets } = context.inputs;
  const baseName = localBase?.kind === 'layout' ? undefined : wanted.value;
  const { version, release } = planned;
  const input = evaluatedLabels(context.inputs.labels, parts.known);
  const said = { version: version?.value, release, follows: version?.follows };
  const labels = makeLabels({ input, app, event: request.event, ...said, baseName, base });
  const created = createdOf(request.event);
  const { format } = delivery;
  const image = assembleImage({ format, base, app, layers, labels, created, annotating, settings });
  const texts = [image.config.value, image.manifest.value.annotations];
  const files = extra.files.map(({ file }) => file.source);
  await checkImage({ project: app.project, texts, files }, buildSecrets);
  return { app, base, folders, extra, labels, image };
}

function annotatingOf({ inputs, runner }: StepAccess, known: Known): Annotating {
  const rules = evaluatedAnnotations(inputs.annotations, known);
  return { rules, levels: parseAnnotationLevels(runner.env['DOCKER_METADATA_ANNOTATIONS_LEVELS']) };
}
