import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { type HeldFolder, holdFolder } from '#base/files/held-folder.ts';
import { LONGEST_PATH, pacer } from '#base/files/walk.ts';
import { fileWithin, openWithin } from '#oci/layer/file-within.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import { outputError } from '#oci/layer/output-error.ts';
import type { FileOrigin } from '#oci/layer/split.ts';

/** The character that Node, and an engine's tar, put in place of bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Ten times the number of files of the largest web site. */
const MOST_FILES = 1_000_000;

/**
 * Lists every file in a publish output, by its path with `/`, sorted.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming an invalid entry: a link to a folder or out of the output, a pipe, a
 * name that is not UTF-8.
 */
export async function listOutput(directory: string): Promise<readonly string[]> {
  const paths: string[] = [];
  using held = holdFolder(directory, '');
  await listFolder(held, { directory, paths, rest: pacer() });
  return paths.sort((left, right) => (left < right ? -1 : 1));
}

async function listFolder(
  folder: HeldFolder,
  listing: { readonly directory: string; readonly paths: string[]; readonly rest: () => Promise<void> | undefined },
): Promise<void> {
  const { directory, paths, rest } = listing;
  if (folder.path.length > LONGEST_PATH) {
    throw outputError(directory, `its folders are nested too deeply: ${folder.path.slice(0, 80)}…`);
  }
  for (const entry of readdirSync(folder.self, { withFileTypes: true, encoding: 'buffer' })) {
    await rest();
    const name = entry.name.toString('utf8');
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    if (!isUtf8(entry.name) || path.includes(REPLACEMENT)) {
      throw outputError(directory, `the name of "${path}" is not UTF-8`);
    }
    if (entry.isDirectory()) {
      using below = folder.enter(entry.name);
      await listFolder(below, listing);
      continue;
    }
    if (paths.push(path) > MOST_FILES) throw outputError(directory, `it has more than ${MOST_FILES} files`);
    if (!entry.isFile()) await fileWithin(directory, path);
  }
}

/** In bytes, the limit of deps.json and runtimeconfig.json: a hundred times the usual size. */
const LARGEST_TEXT = 64 * 1024 * 1024;

/**
 * Reads the text of a file in a publish output.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for a link out of it, and for a file that is too large.
 */
export async function readOutputText(directory: string, path: string): Promise<string> {
  await using file = await openWithin(directory, path);
  const { size } = await file.stat();
  if (size > LARGEST_TEXT) throw outputError(directory, `${path} has ${size} bytes, and ${LARGEST_TEXT} is the limit`);
  return await file.readFile('utf8');
}

/**
 * Adds the origin to each file. A file without a known origin is a static web asset if it is below `wwwroot/`. Otherwise it
 * is configuration of the app itself (web.config, `*.staticwebassets.endpoints.json`).
 */
export function classify(paths: readonly string[], origins: ReadonlyMap<string, FileOrigin>): readonly OutputFile[] {
  return paths.map((path) => {
    const known = origins.get(path);
    const isStatic = path.startsWith('wwwroot/') && known?.kind !== 'package';
    return { path, origin: isStatic ? { kind: 'static' } : (known ?? { kind: 'app' }) };
  });
}
