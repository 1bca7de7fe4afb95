import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { type HeldFolder, holdFolder } from '#base/files/held-folder.ts';
import { LONGEST_PATH, pacer } from '#base/files/walk.ts';
import { fileWithin, openWithin } from '#oci/layer/file-within.ts';
import type { OutputFile } from '#oci/layer/layers.ts';
import { outputError } from '#oci/layer/output-error.ts';
import type { FileOrigin } from '#oci/layer/split.ts';

/** What Node, and an engine's tar, make of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Ten times what the largest web site has. */
const MOST_FILES = 1_000_000;

/**
 * Every file in a publish output, by its path with `/`, sorted.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming what is no file of it: a link out of it or to a folder, a pipe, a
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
  to: { readonly directory: string; readonly paths: string[]; readonly rest: () => Promise<void> | undefined },
): Promise<void> {
  const { directory, paths, rest } = to;
  if (folder.path.length > LONGEST_PATH) {
    throw outputError(directory, `its folders are too deep in one another: ${folder.path.slice(0, 80)}…`);
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
      await listFolder(below, to);
      continue;
    }
    if (paths.push(path) > MOST_FILES) throw outputError(directory, `it has more than ${MOST_FILES} files`);
    if (!entry.isFile()) await fileWithin(directory, path);
  }
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
