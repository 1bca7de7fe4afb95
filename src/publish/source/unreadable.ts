/** How the system says that a file is somebody else's, or went away meanwhile. */
export const UNREADABLE: readonly string[] = ['EACCES', 'EPERM', 'ENOENT'];
