import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { FolderAccess, StepAccess } from '#actions/context/context.ts';
import { allowedImages } from '#actions/plan/allowed-images.ts';
import type { Request } from '#actions/plan/read.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { readPlainFile } from '#base/files/read-small-file.ts';
import { choosePush } from '#images/plan/push-rule.ts';
import { followsOf } from '#images/plan/tags.ts';
import { digestOf } from '#oci/digest.ts';
import { isLoopback } from '#oci/reference.ts';
import { checkLegs, checkNoPush } from '#plan/matrix/check-legs.ts';
import { type Joined, joinLegs } from '#plan/matrix/join-legs.ts';
import { LARGEST_LEG_FILE, type LegFile, parseLegFile } from '#plan/matrix/leg-file.ts';
import type { MergeInputs } from '#request/inputs/merge-inputs.ts';
import { runIdOf } from './leg.ts';

/**
 * Reads the files of the legs, checks them against what this run may write, and joins them.
 * @throws ActionError LEGS_INVALID
 */
export async function readLegs(
  context: StepAccess & FolderAccess,
  { request, merging }: { readonly request: Request; readonly merging: MergeInputs },
): Promise<Joined> {
  const { event } = request;
  const files = await readFiles(resolve(context.workspace, merging.legs), merging);
  const joined = joinLegs(files, { legs: merging.expected, sha: event.sha, run: runIdOf(context.runner) });
  const names = joined.sets.flatMap((set) => set.names);
  const push = choosePush(context.inputs.push, { event, local: names.every(({ registry }) => isLoopback(registry)) });
  if (!push.value) checkNoPush(files, push.because);
  if (!push.value || !joined.pushed) return { ...joined, pushed: false };
  const asked = await allowedImages(context, { request, files });
  checkLegs(asked);
  // Which tags float decides what is overwritten. As for everything about tags, the leg does not decide it.
  const tags = asked.flatMap(({ allowed }) => allowed.tags);
  const moving = new Set(tags.filter((tag) => tag.moving).map(({ value }) => value));
  const follows = followsOf(tags, context.inputs);
  const sets = joined.sets.map((set) => ({
    ...set,
    moving: set.tags.filter((tag) => moving.has(tag)),
    follows: new Map([...follows].filter(([tag]) => set.tags.includes(tag))),
  }));
  return { ...joined, sets };
}

async function readFiles(folder: string, { digests }: MergeInputs): Promise<readonly LegFile[]> {
  const files: LegFile[] = [];
  let left = MOST_BYTES;
  for (const path of await pathsIn(folder)) {
    const name = relative(folder, path);
    const fail = (cause: unknown): never => {
      throw unreadable(`the leg file ${name}`, cause);
    };
    const text =
      (await readPlainFile(path, LARGEST_LEG_FILE).catch(fail)) ?? fail(new Error('it does not exist any more'));
    left -= text.length;
    if (left < 0) fail(new Error(`the files of the legs have more than ${MOST_BYTES} bytes in all`));
    if (digests?.has(digestOf(text)) === false) {
      fail(new Error('its digest is not one that a leg reported (input digests)'));
    }
    files.push(parseLegFile(name, text.toString()));
  }
  return files;
}

/** The limit of all files together: enough for ten thousand images. */
const MOST_BYTES = 24 * LARGEST_LEG_FILE;

/** Artifacts are in a folder each, or all in one. Links are not followed. */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (path: string, depth: number): Promise<void> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isFile()) found.push(join(path, entry.name));
      if (entry.isDirectory() && depth < DEPTH) await look(join(path, entry.name), depth + 1);
      if (found.length > MOST) throw new Error(`there are more than ${MOST} files`);
    }
  };
  try {
    await look(folder, 1);
    return found.sort();
  } catch (cause) {
    throw unreadable(`the folder ${folder}`, cause);
  }
}

const DEPTH = 2;
/** A matrix has at most 256 legs. */
const MOST = 1024;

function unreadable(what: string, cause: unknown): ActionError {
  return new ActionError({
    code: 'LEGS_INVALID',
    doing: `reading ${what}`,
    got: messageOf(cause),
    hint: 'Run actions/download-artifact with pattern: leg-* and path: the input legs, an empty folder, before this step. If it found nothing, no leg uploaded its file.',
    cause,
  });
}
