import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns the folder of the running program, `dist/`. */
export function bundleFolder(): string {
  return dirname(realpathSync(process.argv[1] ?? '.'));
}
