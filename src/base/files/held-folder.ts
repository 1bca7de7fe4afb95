import { closeSync, constants, lstatSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** A path below a root that is not what it must be: it leads through a link, or is neither a file nor a folder. */
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
 * A folder that was reached from a root without following a link, and that stays open. Paths through `at` stay in this
 * folder, even where somebody replaces one of the folders above it: on Linux they go through the open folder itself
 * (proc_pid_fd(5)). Elsewhere each folder on the way is checked, and a change after the check goes unseen.
 */
export interface HeldFolder extends Disposable {
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** A path of the folder itself, for what follows links: on Linux it is one. */
  readonly self: string;
  /**
   * A path of an entry; as bytes where the name is given as bytes, because not every name is UTF-8. The entry may be a
   * link: pass the path only to what does not follow links.
   */
  at(name: string): string;
  at(name: Buffer): Buffer;
  /**
   * Opens a folder in this one.
   * @param create makes it first where nothing is there.
   * @throws PathRefused where it is a link or not a folder; a system error such as ENOENT.
   */
  enter(name: string | Buffer, create?: 'create'): HeldFolder;
}

/** Opens the root itself, which the caller trusts: the path to it may lead through links. */
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

/** The same, and makes the folders that are missing. */
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
/** open(2) of Linux: the folder can be passed through, whatever its mode says of reading. Node has no name for it. */
const O_PATH = 0o10000000;

/** Elsewhere nothing is opened: paths are used as they are. */
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
      // On Linux nobody asks for the real path, which takes long to join in a tree without end.
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

/** What is there already is judged when it is opened. */
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

/** The code of a system error, like `ENOENT`; empty for any other. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
