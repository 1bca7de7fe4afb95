import { describeReference, type Reference } from '#oci/reference.ts';
import type { BuildEffects } from './effects.ts';

export interface SdkImage {
  /** What the engine knows it by. */
  readonly id: string;
  /** `name@sha256:…` where the engine knows it, else the name that was asked for. */
  readonly name: string;
}

/** The SDK image in the engine: as it is there already, or pulled. */
export async function fetchSdkImage(official: Reference, effects: BuildEffects): Promise<SdkImage> {
  const { engine, log, login } = effects;
  const reference = effects.mirror?.(official) ?? official;
  const name = describeReference(reference);
  const present = await engine.findImage(name);
  if (present !== undefined) {
    log.info(`${name} is already on the engine.`);
    return { id: present.id, name: pinned(reference, present.repoDigests) };
  }
  const credentials = await login(reference.registry);
  const pulled = await engine.pull({ name, ...(credentials === undefined ? {} : { login: credentials }) });
  log.info(`${name} was pulled.`);
  return { id: pulled.id, name: pinned(reference, pulled.repoDigests) };
}

/** Engines leave `docker.io/library/` out of the names they report. */
function pinned(reference: Reference, repoDigests: readonly string[]): string {
  const { registry, repository } = reference;
  const full = `${registry}/${repository}@`;
  const found = repoDigests.find((digest) => digest.startsWith(full) || full.endsWith(`/${digest.split('@')[0]}@`));
  return found ?? repoDigests[0] ?? describeReference(reference);
}
