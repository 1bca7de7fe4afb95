/** What the main step passes to the post step. None of it is secret. */

/** The folder of the run; empty if the run removed it. */
export const FOLDER_STATE = 'folder';

/** The id of the run, set just before its container is created. */
export const CONTAINER_STATE = 'container';

/** The entries that the post step saves, with their folders: a JSON list of {@link EntryToSave}. */
export const SAVES_STATE = 'saves';

/** The folder with the images whose bases the post step describes (actions/images/queue-bases.ts); empty: there are none. */
export const BASES_STATE = 'bases';

/** Set if a container or an image of the run may be left in the engine. */
export const LEFT_STATE = 'left';
