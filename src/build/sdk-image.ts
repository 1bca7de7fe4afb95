import { type Choice, describeChoice } from '#base/choice.ts';
import type { EngineImage } from '#engine/engine.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import type { BuildEffects, BuildImage } from './effects.ts';
import { makeUserlandImage } from './userland-image.ts';

/** What a build container is made of; one that was made for this build goes when it is disposed of. */
export interface SdkImage extends BuildImage {
  /** `name@sha256:…` where the engine knows it, else the name that was asked for. */
  readonly name: string;
}

/** The SDK image in the engine: as it is there already, if its tag did not move meanwhile, or pulled, or what stands for it. */
export async function fetchSdkImage(
  { sdkImage: { value: official }, userland }: Pick<BuildPlan, 'sdkImage' | 'userland'>,
  effects: BuildEffects,
): Promise<SdkImage> {
  const { engine, log, login } = effects;
  if (userland !== undefined) {
    const made = await makeUserlandImage(userland.value, effects);
    return { ...made, name: `runner@${userland.value.digest}` };
  }
  const reference = effects.mirror?.(official) ?? official;
  const name = describeReference(reference);
  const present = await engine.findImage(name);
  const use = await chooseImage(reference, { present, effects });
  log.info(`${name} is ${describeChoice(use)}.`);
  if (present !== undefined && use.value === 'kept') return sdkImage(reference, present);
  const credentials = await login(reference.registry);
  return sdkImage(reference, await engine.pull({ name, ...(credentials === undefined ? {} : { login: credentials }) }));
}

/** Only a tag that was pulled can be out of date: a digest never is, and an image without one was made on this engine. */
async function chooseImage(
  reference: Reference,
  { present, effects }: { readonly present: EngineImage | undefined; readonly effects: BuildEffects },
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

function sdkImage(reference: Reference, { id, repoDigests }: EngineImage): SdkImage {
  return { id, name: pinned(reference, repoDigests), [Symbol.asyncDispose]: async () => undefined };
}

/** Engines leave `docker.io/library/` out of the names they report. */
function pinned(reference: Reference, repoDigests: readonly string[]): string {
  const { registry, repository } = reference;
  const full = `${registry}/${repository}@`;
  const found = repoDigests.find((digest) => digest.startsWith(full) || full.endsWith(`/${digest.split('@')[0]}@`));
  return found ?? repoDigests[0] ?? describeReference(reference);
}
