/** What the main job leaves for the post step; nothing of it is secret. */

/** The folder of the run; empty when the run removed it itself. */
export const FOLDER_STATE = 'folder';

/** The run's id, from just before its container is made. */
export const CONTAINER_STATE = 'container';

/** The entries that the post step is to keep, and their folders: a JSON list of {@link EntryToSave}. */
export const SAVES_STATE = 'saves';
