import { type Choice, describeChoice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import type { EngineImage } from '#engine/engine.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { makeHostToolsImage } from './host-tools-image.ts';
import type { BuildImage, PublishContext } from './publish-context.ts';

/** What a build container is made of; one that was made for this build goes when it is disposed of. */
export interface SdkImage extends BuildImage {
  /** `name@sha256:…` where the engine knows it, else the name that was asked for. */
  readonly name: string;
}

/** The SDK image in the engine: as it is there already, if its tag did not move meanwhile, or pulled, or what stands for it. */
export async function fetchSdkImage(
  { sdkImage: { value: official }, hostTools }: Pick<BuildPlan, 'sdkImage' | 'hostTools'>,
  effects: PublishContext,
): Promise<SdkImage> {
  const { engine, log, login } = effects;
  if (hostTools !== undefined) {
    const made = await makeHostToolsImage(hostTools.value, effects);
    return { ...made, name: `runner@${hostTools.value.digest}` };
  }
  const reference = effects.mirror?.(official) ?? official;
  const name = describeReference(reference);
  const present = await engine.findImage(name);
  const use = await chooseImage(reference, { present, effects });
  log.info(`${name} is ${describeChoice(use)}.`);
  if (present !== undefined && use.value === 'kept') return sdkImage(reference, { image: present, effects });
  const credentials = await login(reference.registry);
  const image = await engine.pull({ name, ...defined({ login: credentials }) });
  return sdkImage(reference, { image, effects });
}

/** Only a tag that was pulled can be out of date: a digest never is, and an image without one was made on this engine. */
async function chooseImage(
  reference: Reference,
  { present, effects }: { readonly present: EngineImage | undefined; readonly effects: PublishContext },
): Promise<Choice<'kept' | 'pulled'>> {
  if (present === undefined) return { value: 'pulled', because: 'the engine does not have it' };
  if (reference.digest !== undefined) return { value: 'kept', because: 'the engine has it' };
  if (present.repoDigests.length === 0) return { value: 'kept', because: 'it was made on this engine' };
  if (effects.currentDigest === undefined) return { value: 'kept', because: 'the engine has it' };
  const current = await effects.currentDigest(reference);
  if (current === undefined) return { value: 'kept', because: 'the engine has it; whether it is current is not known' };
  if (present.repoDigests.some((each) => each.endsWith(`@${current}`))) {
    return { value: 'kept', because: 'the engine has it and it is current' };
  }
  return { value: 'pulled', because: `the engine has another than the registry, where it is ${current}` };
}

interface Fetched {
  readonly image: EngineImage;
  readonly effects: PublishContext;
}

async function sdkImage(reference: Reference, fetched: Fetched): Promise<SdkImage> {
  const { id } = fetched.image;
  return { id, name: await pinned(reference, fetched), [Symbol.asyncDispose]: async () => undefined };
}

/**
 * Engines leave `docker.io/library/` out of the names they report. They know an image by several digests of one
 * repository where its index was published anew and the image in it stayed the same: the one that counts is the tag's,
 * as the cache's key has it.
 */
async function pinned(reference: Reference, { image, effects }: Fetched): Promise<string> {
  const { registry, repository } = reference;
  const full = `${registry}/${repository}@`;
  const own = image.repoDigests.filter((each) => each.startsWith(full) || full.endsWith(`/${each.split('@')[0]}@`));
  const first = own[0] ?? image.repoDigests[0] ?? describeReference(reference);
  if (own.length < 2) return first;
  const digest = reference.digest ?? (await effects.currentDigest?.(reference));
  return own.find((each) => each.endsWith(`@${digest}`)) ?? first;
}
