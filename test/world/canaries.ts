import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { TestRegistry } from './registry.ts';
import type { ActionResult } from './runner.ts';

/** Secrets of a run, by what they are for. */
export type Canaries = Readonly<Record<string, string>>;

/** A place that was looked at, and what it holds. */
export interface Searched {
  readonly place: string;
  readonly content: Uint8Array;
}

/** Returns `place: canary` for each that a place holds, as it is or in Base64. */
export function findCanaries(canaries: Canaries, searched: readonly Searched[]): readonly string[] {
  const found: string[] = [];
  for (const { place, content } of searched) {
    const bytes = Buffer.from(content);
    for (const [name, canary] of Object.entries(canaries)) {
      if (spellingsOf(canary).some((spelling) => bytes.includes(spelling))) found.push(`${place}: ${name}`);
    }
  }
  return found;
}

/** In Base64 a text looks different at each of three offsets; the ends depend on what is next to it. */
function spellingsOf(canary: string): readonly string[] {
  const packed = ['', 'x', 'xx'].map((before) => {
    const text = Buffer.from(`${before}${canary}`).toString('base64').replaceAll('=', '');
    return text.slice(before.length === 0 ? 0 : before.length + 1, -2);
  });
  return [canary, encodeURIComponent(canary), ...packed];
}

/** What a step said and left for the runner. */
export function saidBy(result: ActionResult): readonly Searched[] {
  const { post, ...main } = result;
  return [main, ...(post === undefined ? [] : [post])].flatMap((step, at) =>
    (['log', 'outputs', 'state', 'summary', 'exported', 'annotations'] as const).map((name) => ({
      place: `${name} of the ${at === 0 ? 'main' : 'post'} step`,
      content: Buffer.from(JSON.stringify(step[name])),
    })),
  );
}

/** Every file below a folder, unpacked where it is packed. */
export async function filesBelow(folder: string): Promise<readonly Searched[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      if (!(await lstat(path)).isFile()) return [];
      const bytes = await readFile(path);
      return [
        { place: path, content: bytes },
        { place: `${path}, unpacked`, content: unpacked(bytes) },
      ];
    }),
  );
  return files.flat();
}

/** Every manifest, config and layer of a repository. */
export function heldBy(registry: TestRegistry, repository: string): readonly Searched[] {
  return registry.store.contents(repository).flatMap(({ digest, bytes }) => [
    { place: digest, content: bytes },
    { place: `${digest}, unpacked`, content: unpacked(Buffer.from(bytes)) },
  ]);
}

function unpacked(bytes: Buffer): Uint8Array {
  if (bytes.length < 4) return bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return bytes.readUInt32BE(0) === 0x28b52ffd ? zstdDecompressSync(bytes) : bytes;
}
