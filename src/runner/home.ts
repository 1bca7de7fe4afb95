import { mkdirSync } from 'node:fs';

/**
 * Makes a folder the process's own place. @actions/cache packs relative to the workspace and looks for files relative to the
 * current folder; both must be a folder of ours, never the checkout. Everything else of us uses absolute paths.
 */
export function enterHome(home: string): void {
  mkdirSync(home, { recursive: true });
  process.chdir(home);
  process.env['GITHUB_WORKSPACE'] = home;
}
