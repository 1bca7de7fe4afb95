import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { messageOf } from '#base/action-error.ts';
import { LIMIT, readLayerEntries } from '#images/verify/layer-entries.ts';
import type { Image } from '#oci/image.ts';
import type { Check } from '#provenance/expectations.ts';

/** SPDX 2.3, clause 8 */
const DOCUMENT = v.object({
  files: v.array(
    v.object({
      fileName: v.string(),
      checksums: v.array(v.object({ algorithm: v.string(), checksumValue: v.string() })),
    }),
  ),
});

/** How long the layers may take to be read, in milliseconds. */
const PATIENCE = 600_000;
/** How many files are named. */
const SHOWN = 3;

/** Compares the files that an SPDX document lists with those in the layers that this action made. */
export async function compareFiles(document: unknown, image: Image): Promise<Check> {
  const parsed = v.safeParse(DOCUMENT, document);
  if (!parsed.success) return { what: 'SBOM', ok: false, found: 'it is not a valid SPDX document' };
  const listed = new Map(
    parsed.output.files.map(({ fileName, checksums }) => [
      fileName.replace(/^\.?\//, ''),
      checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue ?? '',
    ]),
  );
  try {
    const found = await hashesIn(image);
    const different = [...found].filter(([path, sha256]) => listed.get(path) !== sha256).map(([path]) => path);
    const missing = [...listed.keys()].filter((path) => !found.has(path));
    const problems = [
      ...(different.length === 0 ? [] : [`not as listed: ${some(different)}`]),
      ...(missing.length === 0 ? [] : [`not in the image: ${some(missing)}`]),
    ];
    return { what: 'SBOM', ok: problems.length === 0, found: problems.join('; ') || `${found.size} files as listed` };
  } catch (error) {
    return { what: 'SBOM', ok: false, found: `a layer cannot be read: ${messageOf(error)}` };
  }
}

/** Returns the SHA-256 of each file in the layers above the base. The file of the last layer counts. */
async function hashesIn({ layers, platform }: Image): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const budget = { left: LIMIT, end: performance.now() + PATIENCE };
  for (const layer of layers.filter(({ kind }) => kind !== 'base')) {
    for await (const entry of readLayerEntries(layer, budget)) {
      if (entry.header.type !== 'file') continue;
      const hash = createHash('sha256');
      for await (const chunk of entry as AsyncIterable<Uint8Array>) hash.update(chunk);
      // Layers of Windows have the files of the image in this folder.
      found.set(platform.os === 'windows' ? entry.path.replace(/^Files\//, '') : entry.path, hash.digest('hex'));
    }
  }
  return found;
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `/${path}`);
  return shown.join(', ') + (paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '');
}
