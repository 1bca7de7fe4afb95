import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pMap from 'p-map';
import type { Context, EntryToSave, StepAccess } from '#actions/context/context.ts';
import { BASES_STATE, CONTAINER_STATE, FOLDER_STATE, LEFT_STATE, SAVES_STATE } from '#actions/context/post-state.ts';
import { KEPT_FOLDER, parseSaves } from '#actions/context/queue-saves.ts';
import { read } from '#actions/plan/read.ts';
import { RUNS_FOLDER, removeRun, removeTree } from '#actions/plan/run-folder.ts';
import { notKeptSummary } from '#actions/report/summary.ts';
import { messageOf } from '#base/action-error.ts';
import { once } from '#base/once.ts';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { type GitEvent, parseGitEvent } from '#request/event/git-event.ts';

/**
 * The post step: saves what later runs can use, removes what a killed run left, and describes base images. Nothing here fails the job. Other
 * programs could have written the state of the main step, so it is used only for what the main step could have asked
 * for.
 */
export async function runPost(context: Context): Promise<void> {
  const { runner, home } = context;
  const noted = runner.state(FOLDER_STATE);
  const folder = (await isOwn(noted, join(home, RUNS_FOLDER))) ? noted : '';
  const saves = parseSaves(runner.state(SAVES_STATE));
  const bases = runner.state(BASES_STATE);
  const event = once(() => eventOf(context));
  const id = runner.state(CONTAINER_STATE);
  const container = OWN_NAME.test(id) ? id : '';
  await attempt(context, {
    what: 'Cannot remove what the build left in the engine',
    needed: container !== '' && (folder !== '' || runner.state(LEFT_STATE) !== ''),
    work: async () => {
      const engine = await context.engine();
      const label = `${RUN_LABEL}=${container}`;
      for (const id of await engine.list(label)) await engine.remove(id);
      // Images made by setup-command.
      for (const id of await engine.listImages(label)) await engine.removeImage(id);
    },
  });
  await attempt(context, {
    what: 'Cannot remove the files of the build',
    needed: folder !== '',
    work: () => removeRun(folder),
  });
  await attempt(context, {
    what: 'Cannot save what later runs can use',
    needed: saves.length > 0,
    work: async () => saveAll(context, { saves, event: await event() }),
  });
  await attempt(context, {
    what: 'Cannot attach the packages of the base image',
    needed: await isOwn(bases, join(home, KEPT_FOLDER)),
    work: async () => {
      const { attachBases } = await import('#actions/images/attach-bases.ts');
      await attachBases(context, { folder: bases, event: await event() }).finally(() => removeTree(bases));
    },
  });
}

/**
 * Decides again whether the event may keep anything: the state is not trusted. Folders to save must be where only
 * this action writes; a build has access to some other folders of the action.
 */
async function saveAll(
  context: Context,
  { saves, event }: { readonly saves: readonly EntryToSave[]; readonly event: GitEvent },
): Promise<void> {
  const { runner, home } = context;
  const cache = context.cacheFor(event);
  const own = await Promise.all(saves.map(({ folder }) => isOwn(folder, join(home, KEPT_FOLDER))));
  const rows = await pMap(
    saves.filter((_, index) => own[index]),
    async ({ entry, folder }) => {
      const { saved, because } = await cache.save(entry, folder);
      runner.log.info(`${entry.kind}: ${saved ? '' : 'not kept: '}${because}`);
      return { what: entry.kind, value: saved ? 'kept' : 'not kept', because };
    },
    { concurrency: 2 },
  );
  const page = notKeptSummary(rows.filter(({ value }) => value !== 'kept'));
  if (page !== '') await runner.writeSummary(page);
}

async function attempt(
  context: StepAccess,
  step: { readonly what: string; readonly needed: boolean; readonly work: () => Promise<void> },
): Promise<void> {
  if (!step.needed) return;
  try {
    await step.work();
  } catch (error) {
    context.runner.log.warning(`${step.what}: ${messageOf(error)}`);
  }
}

/**
 * A job's environment has all that trust depends on, except which code was checked out: nothing is queued for code
 * other than the event's, and a later step may have checked out other code. At a terminal the checkout names its
 * repository.
 */
async function eventOf(context: Context): Promise<GitEvent> {
  const { env, payload } = context.runner;
  const told = parseGitEvent({ env, payload, git: {} });
  return told.name === 'local' ? (await read(context)).event : told;
}

/** Names of folders and runs. */
const OWN_NAME = /^[\w-]{1,64}$/;

/**
 * Returns whether a path is, without links on the way, a folder directly below one of the action's folders, or the
 * `build` in it.
 */
async function isOwn(path: string, parent: string): Promise<boolean> {
  if (!path.startsWith(`${parent}${sep}`)) return false;
  const [name = '', ...deeper] = path.slice(parent.length + 1).split(sep);
  if (!OWN_NAME.test(name) || !['', 'build'].includes(deeper.join(sep))) return false;
  // Above the action's folder there may be links: a runner's work folder often is one.
  const real = await Promise.all([parent, path].map((each) => realpath(each).catch(() => '')));
  return real[0] !== '' && real[1] === join(real[0] ?? '', name, ...deeper);
}
