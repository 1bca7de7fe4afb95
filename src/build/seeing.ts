import { ActionError, messageOf } from '#base/action-error.ts';
import type { Container } from '#engine/engine.ts';

/** A container that sees our files, or why there is none. */
export type Seeing =
  | { readonly kind: 'seeing'; readonly container: Container }
  | { readonly kind: 'blind'; readonly why: string };

export const NO_MOUNTS: Seeing = { kind: 'blind', why: 'this build mounts nothing' };

/**
 * Starts a container with mounts, if that can be done and it sees our very files through them. It does not where the
 * engine is in another container or machine, or has user ids of its own.
 */
export async function startSeeing(
  start: () => Promise<Container>,
  sees: (container: Container) => Promise<boolean>,
): Promise<Seeing> {
  try {
    const container = await start();
    if (await seesOrGoes(container, sees)) return { kind: 'seeing', container };
    return { kind: 'blind', why: 'the engine does not see our files' };
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'ENGINE_FAILED') throw error;
    return { kind: 'blind', why: `the engine cannot mount our files (${messageOf(error)})` };
  }
}

/** Whatever comes of the look, a container that does not see is removed. */
async function seesOrGoes(container: Container, sees: (container: Container) => Promise<boolean>): Promise<boolean> {
  let does = false;
  try {
    does = await sees(container);
  } finally {
    if (!does) await container.remove();
  }
  return does;
}
