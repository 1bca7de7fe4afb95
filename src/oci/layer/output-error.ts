import { ActionError } from '#base/action-error.ts';

/** A publish output that cannot become layers as it is. */
export function outputError(directory: string, got: string): ActionError {
  return new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `reading the publish output ${directory}`,
    got,
    hint: 'An image takes files with names in UTF-8, and links to files of the same output; let the publish copy what it needs.',
  });
}
