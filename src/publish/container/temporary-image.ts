import { messageOf } from '#base/action-error.ts';
import type { BuildImage, PublishContext } from './publish-context.ts';

/** An image of ours that goes when it is disposed of. The build is over then, well or not: what cannot be removed changes nothing of that. */
export function temporaryImage(
  id: string,
  { engine, log, what }: Pick<PublishContext, 'engine' | 'log'> & { readonly what: string },
): BuildImage {
  const warn = (error: unknown): void => log.warning(`Removing the ${what}: ${messageOf(error)}`);
  return { id, [Symbol.asyncDispose]: () => engine.removeImage(id).catch(warn) };
}
