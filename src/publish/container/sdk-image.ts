import { basename, dirname } from 'node:path';
import prettyBytes from 'pretty-bytes';
import { messageOf } from '#base/action-error.ts';
import { type Choice, describeChoice } from '#base/choice.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import { readFreeMemory } from '#base/memory-folder.ts';
import { defined } from '#base/objects.ts';
import type { EngineImage } from '#engine/engine.ts';
import type { PullProgress } from '#engine/progress.ts';
import { totalSize } from '#oci/descriptor.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { makeHostToolsImage } from './host-tools-image.ts';
import type { BuildImage, BuildResults, ContainerAccess, SdkRegistryAccess } from './publish-context.ts';
import { chooseSdkPlace, mustPull } from './sdk-place.ts';
import { unpackSdk } from './unpacked-sdk.ts';

/** The SDK image of a build. If it was made for this build, disposing of it removes it. */
export interface SdkImage extends BuildImage {
  /** `name@sha256:…` if the engine knows the digest, otherwise the requested name. */
  readonly name: string;
}

/** What a build needs to get its SDK image. */
type ImageAccess = SdkRegistryAccess &
  Pick<ContainerAccess, 'engine' | 'log' | 'runId' | 'signal' | 'mounts' | 'shareImage'> &
  Pick<BuildResults, 'ending'>;

type ImagePlan = Pick<BuildPlan, 'sdkImage' | 'hostTools' | 'setupCommand'>;

/**
 * Returns the SDK image in the engine, or unpacked on the runner. It is fetched if the engine does not have it or its tag
 * has changed. With the runner's own programs, it is an image of mount points.
 */
export async function fetchSdkImage(plan: ImagePlan, effects: ImageAccess): Promise<SdkImage> {
  const { engine, log } = effects;
  if (plan.hostTools !== undefined) {
    const made = await makeHostToolsImage(plan.hostTools.value, effects);
    return { ...made, name: `runner@${plan.hostTools.value.digest}` };
  }
  const reference = effects.mirror(plan.sdkImage.value);
  const name = describeReference(reference);
  const present = await engine.findImage(name);
  const use = await chooseImage(reference, { present, effects });
  log.info(`${name} is ${describeChoice(use)}.`);
  if (present !== undefined && use.value === 'kept') return sdkImage(reference, { image: present, effects });
  return (await unpackIfFaster(plan, effects)) ?? (await pullSdkImage(plan, effects));
}

/** Returns the SDK image in the engine, which downloads and unpacks it. */
export async function pullSdkImage(plan: ImagePlan, effects: ImageAccess): Promise<SdkImage> {
  const { engine, log, login } = effects;
  const reference = effects.mirror(plan.sdkImage.value);
  const name = describeReference(reference);
  const credentials = await login(reference.registry);
  const onProgress = ({ downloaded, total, unpacked }: PullProgress): void =>
    log.progress(`${prettyBytes(downloaded)} of ${prettyBytes(total)} downloaded, ${prettyBytes(unpacked)} unpacked`);
  const image = await engine.pull({ name, onProgress, ...defined({ login: credentials }) });
  return sdkImage(reference, { image, effects });
}

/**
 * Returns the SDK image unpacked on the runner, where that is faster than a pull. Builds of one run share it. If it cannot
 * be unpacked, the engine may still be able to pull it.
 */
async function unpackIfFaster(plan: ImagePlan, effects: ImageAccess): Promise<SdkImage | undefined> {
  const { engine, log, mounts, signal, unpack } = effects;
  if (unpack === undefined) return undefined;
  const reference = effects.mirror(plan.sdkImage.value);
  try {
    const { os, architecture, rootless } = await engine.info();
    const obstacle = mustPull({ setupCommand: plan.setupCommand, mounts, rootless });
    if (obstacle !== undefined) {
      log.info(`It is pulled by the engine (${obstacle}).`);
      return undefined;
    }
    const image = await unpack.open(plan.sdkImage.value, { os, architecture });
    const { value: place, because } = chooseSdkPlace(totalSize(image.layers), await readFreeMemory());
    log.info(`It is unpacked ${IN[place.kind]} (${because}).`);
    const name = `${reference.registry}/${reference.repository}@${image.digest}`;
    const made = effects.shareImage(`unpacked ${name}`, async () => {
      const folder = await unpack.folder(place.kind);
      return await unpackSdk(image, { folder, most: place.most, effects }).catch(async (error: unknown) => {
        // The engine needs the space.
        await removeBelow(dirname(folder), basename(folder));
        throw error;
      });
    });
    // If the run is cancelled, files are still written for a moment.
    effects.ending(made.catch(() => undefined));
    return { ...(await made), name };
  } catch (error) {
    signal.throwIfAborted();
    log.info(`The engine pulls it, because it cannot be unpacked on the runner: ${messageOf(error)}`);
    return undefined;
  }
}

const IN = { memory: 'in memory', disk: 'on disk' } as const;

/**
 * Decides whether to pull. Only a pulled tag can be outdated. A digest never is, and an image without a digest was made on
 * this engine.
 */
async function chooseImage(
  reference: Reference,
  { present, effects }: { readonly present: EngineImage | undefined; readonly effects: SdkRegistryAccess },
): Promise<Choice<'kept' | 'pulled'>> {
  if (present === undefined) return { value: 'pulled', because: 'the engine does not have it' };
  if (reference.digest !== undefined) return { value: 'kept', because: 'the engine has it' };
  if (present.repoDigests.length === 0) return { value: 'kept', because: 'it was made on this engine' };
  const current = await effects.currentDigest(reference);
  if (current === undefined)
    return { value: 'kept', because: 'the engine has it, and it is not known whether it is current' };
  if (present.repoDigests.some((each) => each.endsWith(`@${current}`))) {
    return { value: 'kept', because: 'the engine has it and it is current' };
  }
  return { value: 'pulled', because: `the registry has another image, ${current}` };
}

interface Fetched {
  readonly image: EngineImage;
  readonly effects: SdkRegistryAccess;
}

async function sdkImage(reference: Reference, fetched: Fetched): Promise<SdkImage> {
  const { id } = fetched.image;
  const name = await pinned(reference, fetched);
  return { id, name, mounts: [], env: {}, [Symbol.asyncDispose]: async () => undefined };
}

/**
 * Returns the name of an image with its digest. Engines leave `docker.io/library/` out of the names they report. An image
 * has several digests of one repository if its index was published again while the image stayed the same. The right one is
 * the digest of the tag, as in the cache key.
 */
async function pinned(reference: Reference, { image, effects }: Fetched): Promise<string> {
  const { registry, repository } = reference;
  const full = `${registry}/${repository}@`;
  const own = image.repoDigests.filter((each) => each.startsWith(full) || full.endsWith(`/${each.split('@')[0]}@`));
  const first = own[0] ?? image.repoDigests[0] ?? describeReference(reference);
  if (own.length < 2) return first;
  const digest = reference.digest ?? (await effects.currentDigest(reference));
  return own.find((each) => each.endsWith(`@${digest}`)) ?? first;
}
