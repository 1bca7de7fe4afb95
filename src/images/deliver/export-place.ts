import { basename, dirname, parse, resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { kindAt } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { pathInside } from '#base/files/inside.ts';

/** The destination of an export: a path below a root. Links below the root are never followed. */
export interface ExportPlace {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
}

/**
 * Returns the destination of an export. In the workspace links are not followed, because a link could come from the
 * repository. Elsewhere the workflow decides, and links above the destination belong to the runner.
 * @param dest absolute.
 * @param workspace absolute; absent: no link is trusted.
 */
export function exportPlace(dest: string, workspace: string | undefined): ExportPlace {
  const full = resolve(dest);
  const root = workspace === undefined ? parse(full).root : resolve(workspace);
  const path = pathInside(full, root);
  return path === undefined ? { root: dirname(full), path: basename(full) } : { root, path };
}

/** @throws ActionError EXPORT_FAILED if the destination is a link, or is behind one. */
export function refuseLink({ root, path }: ExportPlace, target: string): void {
  try {
    if (path === '' || kindAt(root, path) !== 'link') return;
    throw new PathRefused(path, 'a link');
  } catch (error) {
    if (!(error instanceof PathRefused) || error.is !== 'a link') return;
    throw new ActionError({
      code: 'EXPORT_FAILED',
      doing: `exporting to ${target}`,
      got: `${error.path} is a link, and exports do not write through links`,
      hint: 'A link in the checkout could point to any folder of the runner. Set `dest` to the folder that it points to, or remove the link.',
      cause: error,
    });
  }
}
