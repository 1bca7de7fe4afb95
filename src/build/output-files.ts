import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { holdFolder } from '#base/held-folder.ts';
import { fileWithin, openWithin } from '#layer/file-within.ts';
import type { OutputFile } from '#layer/layers.ts';
import { outputError } from '#layer/output-error.ts';
import type { FileOrigin } from '#layer/split.ts';

/** What Node, and an engine's tar, make of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/**
 * Every file in a publish output, by its path with `/`, sorted.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming what is no file of it: a link out of it or to a folder, a pipe, a
 * name that is not UTF-8.
 */
export async function listOutput(directory: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    using held = holdFolder(directory, folder);
    for (const entry of readdirSync(held.self, { withFileTypes: true, encoding: 'buffer' })) {
      const path = `${folder}${entry.name.toString('utf8')}`;
      if (!isUtf8(entry.name) || path.includes(REPLACEMENT)) {
        throw outputError(directory, `the name of «${path}» is not UTF-8`);
      }
      if (entry.isDirectory()) folders.push(`${path}/`);
      else paths.push(path);
      if (!entry.isDirectory() && !entry.isFile()) await fileWithin(directory, path);
    }
  }
  return paths.sort((left, right) => (left < right ? -1 : 1));
}

/** In bytes, of what an output says of itself (deps.json, runtimeconfig.json): a hundred times what is usual. */
const LARGEST_TEXT = 64 * 1024 * 1024;

/**
 * The text of a file in a publish output.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of it, and for what is too large.
 */
export async function readOutputText(directory: string, path: string): Promise<string> {
  await using file = await openWithin(directory, path);
  const { size } = await file.stat();
  if (size > LARGEST_TEXT) throw outputError(directory, `${path} has ${size} bytes, and ${LARGEST_TEXT} is the limit`);
  return await file.readFile('utf8');
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
