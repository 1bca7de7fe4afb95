import { closeSync, constants, lstatSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** A path below a root that cannot be used: it leads through a link, or is neither a file nor a folder. */
export class PathRefused extends Error {
  /** Relative to the root. */
  readonly path: string;
  readonly is: 'a link' | 'not a folder' | 'not a file' | 'too large';

  constructor(path: string, is: PathRefused['is']) {
    super(`${path} is ${is}`);
    this.name = 'PathRefused';
    this.path = path;
    this.is = is;
  }
}

/**
 * A folder that was reached from a root without following a link, and that stays open. Paths through `at` stay in
 * this folder, even if one of the folders above it is replaced: on Linux they go through the open folder itself
 * (proc_pid_fd(5)). On other systems each folder on the way is checked, and a change after the check is not noticed.
 */
export interface HeldFolder extends Disposable {
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** A path of the folder itself, for functions that follow links: on Linux the path is a link. */
  readonly self: string;
  /**
   * Returns the path of an entry; as bytes if the name is given as bytes, because not every name is UTF-8. The entry
   * may be a link: pass the path only to functions that do not follow links.
   */
  at(name: string): string;
  at(name: Buffer): Buffer;
  /**
   * Opens a folder in this one.
   * @param create creates it first if it is missing.
   * @throws PathRefused if it is a link or not a folder; a system error such as ENOENT.
   */
  enter(name: string | Buffer, create?: 'create'): HeldFolder;
}

/** Opens the root itself, which the caller trusts: the path to it may contain links. */
export function holdRoot(root: string): HeldFolder {
  return holdAs(openFolder(root), { path: '', real: root });
}

/**
 * Opens a folder below a root, one component after another.
 * @param path relative to the root, with `/`; empty for the root itself.
 * @throws PathRefused naming the first component that is a link or not a folder; a system error such as ENOENT.
 */
export function holdFolder(root: string, path: string): HeldFolder {
  return reach(root, { path });
}

/** Does the same, and creates missing folders. */
export function createFolder(root: string, path: string): HeldFolder {
  return reach(root, { path, create: 'create' });
}

function reach(root: string, { path, create }: { readonly path: string; readonly create?: 'create' }): HeldFolder {
  let held = holdRoot(root);
  for (const name of namesOf(path)) {
    using above = held;
    held = above.enter(name, create);
  }
  return held;
}

/** @throws Error for a path that could leave its root. */
function namesOf(path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (path.startsWith('/') || names.includes('..')) throw new Error(`${path} is not a path below a folder`);
  return names;
}

const IS_LINUX = process.platform === 'linux';
/**
 * open(2) of Linux: allows access through the folder, even if its mode forbids reading. Node has no constant for it.
 */
const O_PATH = 0o10000000;

/** On other systems nothing is opened: paths are used as they are. */
function openFolder(path: string): number | undefined {
  return IS_LINUX ? openSync(path, O_PATH | constants.O_DIRECTORY) : undefined;
}

interface Place {
  readonly path: string;
  readonly real: string;
}

function holdAs(descriptor: number | undefined, { path, real }: Place): HeldFolder {
  const base = descriptor === undefined ? real : `/proc/self/fd/${descriptor}`;
  function at(name: string): string;
  function at(name: Buffer): Buffer;
  function at(name: string | Buffer): string | Buffer {
    return typeof name === 'string' ? `${base}/${name}` : Buffer.concat([Buffer.from(`${base}/`), name]);
  }
  return {
    path,
    self: base,
    at,
    enter: (name, create) => {
      const text = name.toString();
      // The real path is not needed on Linux; joining it takes long in a very deep tree.
      const own = { path: path === '' ? text : `${path}/${text}`, real: IS_LINUX ? '' : join(real, text) };
      const entry = typeof name === 'string' ? at(name) : at(name);
      if (create !== undefined) makeFolder(entry);
      return holdAs(openEntry(entry, own.path), own);
    },
    [Symbol.dispose]: () => {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}

/** What exists already is checked when it is opened. */
function makeFolder(path: string | Buffer): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  }
}

function openEntry(entry: string | Buffer, path: string): number | undefined {
  try {
    if (IS_LINUX) return openSync(entry, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOTDIR' && errorCodeOf(error) !== 'ELOOP') throw error;
  }
  const stats = lstatSync(entry);
  if (stats.isSymbolicLink()) throw new PathRefused(path, 'a link');
  if (!stats.isDirectory() || IS_LINUX) throw new PathRefused(path, 'not a folder');
  return undefined;
}

/** Returns the code of a system error, like `ENOENT`; empty for any other error. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
