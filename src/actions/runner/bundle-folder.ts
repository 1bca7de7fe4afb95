import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';

/** Returns the folder of the running program, `dist/`. */
export function bundleFolder(): string {
  return dirname(realpathSync(process.argv[1] ?? '.'));
}

/** Reads a file next to `dist/`. */
export function ownFile(name: string): string {
  return readFileSync(join(bundleFolder(), '..', name), 'utf8');
}

/** Returns the version of this action; empty if its `package.json` is not there. */
export function actionVersion(): string {
  try {
    const manifest = parseJson(ownFile('package.json'));
    return isObject(manifest) ? String(manifest['version'] ?? '') : '';
  } catch {
    return '';
  }
}
