import { ActionError } from '#base/action-error.ts';

/** Returns the error for a publish output that cannot become layers. */
export function outputError(directory: string, got: string): ActionError {
  return new ActionError({
    code: 'PUBLISH_DIRECTORY_INVALID',
    doing: `reading the publish output ${directory}`,
    got,
    hint: 'Images support files with UTF-8 names, and links to files in the same output. Change the publish to copy the files that it needs.',
  });
}
