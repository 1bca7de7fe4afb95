import { join, relative } from 'node:path';
import pMap from 'p-map';
import { messageOf } from '#base/action-error.ts';
import { RUN_LABEL } from '#build/effects.ts';
import { type GitEvent, parseGitEvent } from '#event/git-event.ts';
import { keptSummary } from '#report/summary.ts';
import type { EntryToSave, World } from '#world.ts';
import { parseSaves } from './keep.ts';
import { read } from './read.ts';
import { removeTree } from './run-folder.ts';
import { CONTAINER_STATE, FOLDER_STATE, SAVES_STATE } from './states.ts';

/** The post step: keeps what later runs can use and removes what a killed run left. Nothing here fails the job. */
export async function finish(world: World): Promise<void> {
  const { runner } = world;
  const folder = runner.state(FOLDER_STATE);
  const saves = parseSaves(runner.state(SAVES_STATE));
  const container = runner.state(CONTAINER_STATE);
  const wasKilled = folder !== '';
  await attempt(world, {
    what: 'Removing what the build left in the engine',
    needed: wasKilled && container !== '',
    work: async () => {
      const engine = await world.engine();
      const label = `${RUN_LABEL}=${container}`;
      for (const id of await engine.list(label)) await engine.remove(id);
      // What setup-command made.
      for (const id of await engine.listImages(label)) await engine.removeImage(id);
    },
  });
  await attempt(world, {
    what: 'Removing the files of the build',
    needed: wasKilled,
    work: () => removeTree(folder),
  });
  await attempt(world, {
    what: 'Keeping what later runs can use',
    needed: saves.length > 0,
    work: () => saveAll(world, saves),
  });
}

/**
 * Whether the event may keep anything is decided again: a state is only a note. What is noted lies where nothing but this
 * action writes; of other folders of ours a build has some.
 */
async function saveAll(world: World, saves: readonly EntryToSave[]): Promise<void> {
  const { runner, home } = world;
  const cache = world.cacheFor(await eventOf(world));
  const own = saves.filter((each) => isWithin(each.folder, join(home, 'kept')));
  const rows = await pMap(
    own,
    async ({ entry, folder }) => {
      const { saved, because } = await cache.save(entry, folder);
      runner.log.info(`${entry.kind}: ${saved ? '' : 'not kept: '}${because}`);
      return { what: entry.kind, value: saved ? 'kept' : 'not kept', because };
    },
    { concurrency: 2 },
  );
  await runner.writeSummary(keptSummary(rows));
}

async function attempt(
  world: World,
  step: { readonly what: string; readonly needed: boolean; readonly work: () => Promise<void> },
): Promise<void> {
  if (!step.needed) return;
  try {
    await step.work();
  } catch (error) {
    world.runner.log.warning(`${step.what}: ${messageOf(error)}`);
  }
}

/**
 * A job says all that trust depends on, but for what was checked out: of other code than the event's nothing is noted, and
 * a later step may have checked out what it likes. At a terminal it is the checkout that names its repository.
 */
async function eventOf(world: World): Promise<GitEvent> {
  const { env, payload } = world.runner;
  const told = parseGitEvent({ env, payload, git: {} });
  return told.name === 'local' ? (await read(world)).event : told;
}

function isWithin(path: string, folder: string): boolean {
  return !/^(?:\.\.(?:\/|$)|\/|$)/.test(relative(folder, path));
}
