import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { ENTRY_KINDS, type EntryName } from '#reuse/cache/cache.ts';
import type { Context, EntryToSave } from './context.ts';
import { SAVES_STATE } from './post-state.ts';

/** Below `context.home`: what is to be kept, each in a folder with a random name. */
export const KEPT_FOLDER = 'kept';

/**
 * Has the end of the step keep a folder below `kept` under an entry's name; the folder is used up by it. Nothing is
 * copied here, and nobody waits for it: in a job it is the post step that keeps.
 */
export function queueSave(context: Context, save: EntryToSave): void {
  context.saves.push(save);
  context.runner.saveState(SAVES_STATE, JSON.stringify(context.saves));
}

/** The value of {@link SAVES_STATE}; what cannot be read is left out. */
export function parseSaves(text: string): readonly EntryToSave[] {
  if (text === '') return [];
  const value = parseJson(text);
  return Array.isArray(value) ? value.flatMap(parseSave) : [];
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
