import { basename, dirname, parse, resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { kindAt } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { pathInside } from '#base/files/inside.ts';

/** Where an export goes: a path below a root. Links below the root are never followed. */
export interface ExportPlace {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
}

/**
 * A destination in the workspace is reached without following a link, because the repository may have a link there.
 * Elsewhere the workflow's word counts, and links above the destination are the runner's own.
 * @param dest absolute.
 * @param workspace absolute; absent: no link is trusted.
 */
export function exportPlace(dest: string, workspace: string | undefined): ExportPlace {
  const full = resolve(dest);
  const root = workspace === undefined ? parse(full).root : resolve(workspace);
  const path = pathInside(full, root);
  return path === undefined ? { root: dirname(full), path: basename(full) } : { root, path };
}

/** @throws ActionError EXPORT_FAILED where the destination itself is a link, or lies behind one. */
export function refuseLink({ root, path }: ExportPlace, target: string): void {
  try {
    if (path === '' || kindAt(root, path) !== 'link') return;
    throw new PathRefused(path, 'a link');
  } catch (error) {
    if (!(error instanceof PathRefused) || error.is !== 'a link') return;
    throw new ActionError({
      code: 'EXPORT_FAILED',
      doing: `exporting to ${target}`,
      got: `${error.path} is a link, and nothing is written through a link`,
      hint: 'A link in the checkout could lead to any folder of the runner. Give the folder that it leads to as `dest`, or remove the link.',
      cause: error,
    });
  }
}
