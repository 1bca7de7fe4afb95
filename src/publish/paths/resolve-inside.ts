import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { kindAt } from '#base/files/beneath.ts';
import { PathRefused } from '#base/files/held-folder.ts';
import { outputError } from '#oci/layer/output-error.ts';

/** Something below a folder of ours, and what it is. */
interface ResolvedInside {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Finds what a build left at a place we gave it, `undefined` where nothing is. The build may put a link there, or in the
 * place of a folder above: it would lead to the runner's own files.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID when it lies behind a link.
 */
export async function resolveInside(folder: string, path: string): Promise<ResolvedInside | undefined> {
  const kind = kindUnlessRefused(folder, path);
  if (kind !== 'link') return kind && { path: join(folder, path), kind };
  const real = await realpath(join(folder, path)).catch(() => 'nowhere');
  throw outputError(folder, `${path} is a link to ${real}, or lies behind one`);
}

function kindUnlessRefused(folder: string, path: string): ReturnType<typeof kindAt> {
  try {
    return kindAt(folder, path);
  } catch (error) {
    if (!(error instanceof PathRefused)) throw error;
    return error.is === 'a link' ? 'link' : undefined;
  }
}
