import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { kindAt } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { outputError } from '#oci/layer/output-error.ts';

/** A path below a folder of the action, and its kind. */
interface ResolvedInside {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Finds what a build left at a given path; `undefined` if nothing is there. The build may have put a link there, or in the
 * place of a folder above, which would lead to files of the runner.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID if the path leads through a link.
 */
export async function resolveInside(folder: string, path: string): Promise<ResolvedInside | undefined> {
  const kind = kindUnlessRefused(folder, path);
  if (kind !== 'link') return kind && { path: join(folder, path), kind };
  const real = await realpath(join(folder, path)).catch(() => 'nowhere');
  throw outputError(folder, `${path} is a link to ${real}, or is behind a link`);
}

function kindUnlessRefused(folder: string, path: string): ReturnType<typeof kindAt> {
  try {
    return kindAt(folder, path);
  } catch (error) {
    if (!(error instanceof PathRefused)) throw error;
    return error.is === 'a link' ? 'link' : undefined;
  }
}
