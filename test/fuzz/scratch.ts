import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let own: string | undefined;
let count = 0;

/** Returns a folder of this process, which is removed at its end. */
export function scratchFolder(): string {
  if (own === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    own = folder;
  }
  return own;
}

/** Writes a file with the input, and returns its path. The next input replaces it. */
export function fileWith(name: string, content: Uint8Array): string {
  const path = join(scratchFolder(), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Calls `work` with the path of a folder that does not exist yet, and removes what is there afterwards. */
export async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  count += 1;
  const folder = join(scratchFolder(), `new-${count}`);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
