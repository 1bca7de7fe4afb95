import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Context } from '#actions/context/context.ts';
import { BASES_STATE } from '#actions/context/post-state.ts';
import { KEPT_FOLDER } from '#actions/context/queue-saves.ts';
import type { Request } from '#actions/plan/read.ts';
import { messageOf } from '#base/action-error.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { defined } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored, flag, type Stored, text } from '#base/stored.ts';
import type { DeliveryPlan } from '#images/plan/delivery-plan.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import { describePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import type { Referrers } from '#oci/registry/referrers.ts';
import { storedDescriptor, storedDigest } from '#oci/stored.ts';
import type { AssembledSet } from './assemble.ts';
import type { Attached } from './documents.ts';

/** The base of an image, for its documents. */
export interface QueuedBase {
  readonly registry: string;
  readonly repository: string;
  /** Of the manifest of its platform. */
  readonly digest: Digest;
  readonly platform: string;
  readonly architecture: string;
  readonly created?: string;
  /** Its layers, which the repository of the image has, too. */
  readonly layers: readonly Descriptor[];
  /** `local`: it does not come from a registry. */
  readonly place: 'registry' | 'local';
}

/** An image in a registry whose base the post step describes. */
interface QueuedImage {
  readonly registry: string;
  readonly repository: string;
  readonly subject: Descriptor;
  readonly listedBy: Referrers['listedBy'];
  readonly base: QueuedBase;
}

/** What the main step notes for the post step. */
export interface Queued {
  readonly images: readonly QueuedImage[];
  /** Whether the code of the job may keep anything for later runs, which the post step cannot know. */
  readonly keeps: boolean;
}

const storedImages: Stored<readonly QueuedImage[]> = v.array(
  v.object({
    registry: text,
    repository: text,
    subject: storedDescriptor,
    listedBy: v.picklist(['registry', 'tag']),
    base: v.object({
      ...{ registry: text, repository: text, digest: storedDigest, platform: text, architecture: text },
      created: v.exactOptional(text),
      layers: v.array(storedDescriptor),
      place: v.picklist(['registry', 'local']),
    }),
  }),
);

const storedQueue: Stored<Queued> = v.object({ images: storedImages, keeps: flag });

const FILE = 'images.json';

/**
 * Notes for the post step which images get documents about their bases: those that were pushed with an SBOM of their own,
 * and have none about their base yet. To read the layers of a base takes long, and nothing waits for these documents.
 */
export async function queueBases(
  context: Context,
  pushed: {
    readonly request: Pick<Request, 'event'>;
    readonly delivery: Pick<DeliveryPlan, 'sbom'>;
    readonly sets: readonly AssembledSet[];
    readonly attached: readonly Attached[];
  },
): Promise<void> {
  const { request, delivery, sets, attached } = pushed;
  if (!delivery.sbom.value) return;
  const place = context.inputs.localBase === undefined ? 'registry' : 'local';
  const images = attached.flatMap((each) => queuedImage(each, { sets, place }));
  if (images.length === 0) return;
  const queue: Queued = { images, keeps: context.cacheFor(request.event).keeps };
  try {
    const folder = join(context.home, KEPT_FOLDER, randomUUID());
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, FILE), JSON.stringify(queue));
    context.runner.saveState(BASES_STATE, folder);
  } catch (error) {
    context.runner.log.info(
      `The packages of the base are not attached, because they cannot be noted: ${messageOf(error)}`,
    );
  }
}

function queuedImage(
  { name, image, lacksBase }: Attached,
  { sets, place }: { readonly sets: readonly AssembledSet[]; readonly place: QueuedBase['place'] },
): readonly QueuedImage[] {
  if (lacksBase === undefined) return [];
  const all = sets.flatMap(({ members }) => members);
  const member = all.find((each) => each.image.manifest.descriptor.digest === image);
  // Windows has no list of packages in its layers.
  if (member === undefined || member.base.platform.os !== 'linux') return [];
  const { reference, manifestDigest, platform, config, layers } = member.base;
  const { mediaType, digest, size } = member.image.manifest.descriptor;
  const slash = name.indexOf('/');
  const base = {
    ...{ registry: reference.registry, repository: reference.repository, digest: manifestDigest, place },
    ...{ platform: describePlatform(platform), architecture: platform.architecture },
    layers: member.image.manifest.value.layers.slice(0, layers.length),
    ...defined({ created: config.created }),
  };
  const to = { registry: name.slice(0, slash), repository: name.slice(slash + 1) };
  return [{ ...to, subject: { mediaType, digest, size }, listedBy: lacksBase, base }];
}

/** In bytes: a hundred times what a run with many images needs. */
const LARGEST = 16 * 1024 * 1024;

/** Reads what {@link queueBases} noted. @throws Error for anything else */
export async function readQueued(folder: string): Promise<Queued> {
  const bytes = await readSmallFile(join(folder, FILE), LARGEST);
  const queued = asStored(storedQueue, parseJson(bytes.toString('utf8'), { length: LARGEST }));
  if (queued === undefined) throw new Error('the note about base images is not valid');
  for (const { registry, repository } of queued.images) parseReference(`${registry}/${repository}`);
  return queued;
}
