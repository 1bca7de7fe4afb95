/** The time of every file that did not change since an earlier build: in seconds, older than anything MSBuild makes of it. */
export const UNCHANGED_MTIME = 946_684_800;
