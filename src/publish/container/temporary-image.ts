import { messageOf } from '#base/action-error.ts';
import type { BuildImage, ContainerAccess } from './publish-context.ts';

/**
 * Returns an image of the action. Disposing of it removes the image. By then the result of the build is known, so a failure
 * to remove it is only a warning.
 */
export function temporaryImage(
  id: string,
  { engine, log, what }: Pick<ContainerAccess, 'engine' | 'log'> & { readonly what: string },
): BuildImage {
  const warn = (error: unknown): void => log.warning(`Removing the ${what}: ${messageOf(error)}`);
  return { id, mounts: [], env: {}, [Symbol.asyncDispose]: () => engine.removeImage(id).catch(warn) };
}
