import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { OutputFile } from '#layer/layers.ts';
import type { FileOrigin } from '#layer/split.ts';

/** Everything in a publish output but folders, by its path with `/`, sorted. */
export async function listOutput(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((left, right) => (left < right ? -1 : 1));
}

/**
 * Says where each file came from. What nobody listed is a static web asset below `wwwroot/`, else configuration of the
 * app itself (web.config, `*.staticwebassets.endpoints.json`).
 */
export function classify(paths: readonly string[], origins: ReadonlyMap<string, FileOrigin>): readonly OutputFile[] {
  return paths.map((path) => {
    const known = origins.get(path);
    const isStatic = path.startsWith('wwwroot/') && known?.kind !== 'package';
    return { path, origin: isStatic ? { kind: 'static' } : (known ?? { kind: 'app' }) };
  });
}
