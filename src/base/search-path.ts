import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { realPathOf } from '#base/files/inside.ts';
import { isWithin } from '#base/files/paths.ts';
import type { Env } from './effects.ts';

/**
 * Returns the folders that are searched for programs of the runner: the absolute ones of the PATH. In a job, folders
 * in the workspace are left out, because a pull request could have put a program there.
 */
export function searchPath(env: Env): readonly string[] {
  const workspace = workspaceOf(env);
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.filter((folder) => workspace === undefined || !isWithin(realPathOf(folder), workspace));
}

/** Returns the absolute path of a program on the runner; `undefined` if no such program may be started. */
export function findProgram(name: string, env: Env): string | undefined {
  if (/[/\\]/.test(name)) return undefined;
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const workspace = workspaceOf(env);
  for (const folder of searchPath(env)) {
    const program = endings.map((ending) => join(folder, `${name}${ending}`)).find(isProgram);
    if (program !== undefined && (workspace === undefined || !isWithin(realPathOf(program), workspace))) return program;
  }
  return undefined;
}

/** Returns the real path of a job's workspace; `undefined` at a terminal. */
export function workspaceOf(env: Env): string | undefined {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  return env['GITHUB_EVENT_NAME'] === undefined || workspace === '' ? undefined : realPathOf(workspace);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
