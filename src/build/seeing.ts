import { ActionError, messageOf } from '#base/action-error.ts';
import type { Container } from '#engine/engine.ts';

/** A container that sees our files, with what else was seen of it, or why there is none. */
export type Seeing<T> =
  | { readonly kind: 'seeing'; readonly container: Container; readonly seen: T }
  | { readonly kind: 'blind'; readonly why: string };

export const NO_MOUNTS: Seeing<never> = { kind: 'blind', why: 'this build mounts nothing' };

/**
 * Starts a container with mounts, if that can be done and it sees our very files through them. It does not where the
 * engine is in another container or machine, or has user ids of its own.
 * @param look gives `undefined` where it does not.
 */
export async function startSeeing<T>(
  start: () => Promise<Container>,
  look: (container: Container) => Promise<T | undefined>,
): Promise<Seeing<T>> {
  try {
    const container = await start();
    const seen = await lookOrGo(container, look);
    if (seen !== undefined) return { kind: 'seeing', container, seen };
    return { kind: 'blind', why: 'the engine does not see our files' };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'ENGINE_FAILED') throw error;
    return { kind: 'blind', why: `the engine cannot mount our files (${messageOf(error)})` };
  }
}

/** Whatever comes of the look, a container that does not see is removed. */
async function lookOrGo<T>(
  container: Container,
  look: (container: Container) => Promise<T | undefined>,
): Promise<T | undefined> {
  let seen: T | undefined;
  try {
    seen = await look(container);
  } finally {
    if (seen === undefined) await container.remove();
  }
  return seen;
}
