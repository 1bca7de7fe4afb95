import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { readSmallFile } from '#base/read-small-file.ts';
import type { MergeInputs } from '#inputs/merge-inputs.ts';
import { type Joined, joinLegs } from '#plan/join-legs.ts';
import { LARGEST_LEG_FILE, parseLegFile } from '#plan/leg-file.ts';
import type { World } from '#world.ts';
import { runIdOf } from './leg.ts';
import type { Request } from './read.ts';

/**
 * Reads what the legs tell of their images, and joins it. Artifacts lie in one folder, or in a folder each.
 * @throws ActionError LEGS_INVALID
 */
export async function readLegs(
  world: World,
  { request, merging }: { readonly request: Request; readonly merging: MergeInputs },
): Promise<Joined> {
  const folder = resolve(world.workspace, merging.legs);
  const paths = await filesIn(folder);
  const files = await Promise.all(paths.map(async (path) => parseLegFile(relative(folder, path), await readLeg(path))));
  return joinLegs(files, { legs: merging.expected, sha: request.event.sha, run: runIdOf(world.runner) });
}

async function readLeg(path: string): Promise<string> {
  try {
    return (await readSmallFile(path, LARGEST_LEG_FILE)).toString('utf8');
  } catch (error) {
    const doing = 'reading a leg file';
    throw new ActionError({ code: 'LEGS_INVALID', doing, got: messageOf(error), cause: error });
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (cause) {
    throw new ActionError({
      code: 'LEGS_INVALID',
      doing: `reading the folder ${folder}`,
      got: messageOf(cause),
      hint: 'Run actions/download-artifact with pattern: leg-*, merge-multiple: true and path: the input legs before this step. If it found nothing, no leg uploaded its file.',
      cause,
    });
  }
}
