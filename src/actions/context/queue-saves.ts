import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { ENTRY_KINDS, type EntryName } from '#reuse/cache/cache.ts';
import type { CacheAccess, EntryToSave, StepAccess } from './context.ts';
import { SAVES_STATE } from './post-state.ts';

/** Below `context.home`: content to save, each in a folder with a random name. */
export const KEPT_FOLDER = 'kept';

/**
 * Queues a folder below `kept` to be saved under an entry's name at the end of the step; saving uses up the folder.
 * Nothing is copied here and nothing waits: in a job the post step saves.
 */
export function queueSave(context: StepAccess & CacheAccess, save: EntryToSave): void {
  context.saves.push(save);
  context.runner.saveState(SAVES_STATE, JSON.stringify(context.saves));
}

/** Reads the value of {@link SAVES_STATE}; leaves out what it cannot parse. */
export function parseSaves(text: string): readonly EntryToSave[] {
  try {
    const value = parseJson(text);
    return Array.isArray(value) ? value.flatMap(parseSave) : [];
  } catch {
    return [];
  }
}

function parseSave(value: unknown): readonly EntryToSave[] {
  if (!isObject(value) || typeof value['folder'] !== 'string' || !isEntryName(value['entry'])) return [];
  return [{ entry: value['entry'], folder: value['folder'] }];
}

function isEntryName(value: unknown): value is EntryName {
  if (!isObject(value)) return false;
  const { kind, name, series, moving } = value;
  const isKind = ENTRY_KINDS.some((known) => known === kind);
  const isSeries = series === undefined || (typeof series === 'string' && NAME.test(series));
  return isKind && typeof name === 'string' && NAME.test(name) && isSeries && (moving === undefined || moving === true);
}

const NAME = /^[A-Za-z0-9-]+$/;
