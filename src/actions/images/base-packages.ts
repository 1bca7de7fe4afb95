import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import { KEPT_FOLDER } from '#actions/context/queue-saves.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored } from '#base/stored.ts';
import { baseSystemOf, isOsRelease, type SystemFile } from '#images/verify/base-system.ts';
import { type BaseFile, readBaseFiles } from '#images/verify/read-base-files.ts';
import { hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import type { RunCache } from '#reuse/cache/open-cache.ts';
import { readPackages, wantedOfPackages } from '#sbom/base/read-packages.ts';
import { type BasePackages, storedBasePackages, systemText } from '#sbom/base/system-package.ts';
import type { QueuedBase } from './queue-bases.ts';

/** A base, and its layers. */
interface BaseToRead extends Pick<QueuedBase, 'digest'> {
  readonly layers: readonly Pick<Layer, 'descriptor' | 'open'>[];
}

/**
 * Returns the packages of a base: as an earlier run read them, or read from its layers now, and kept for later runs.
 * @throws ActionError of the registry, Error if the layers cannot be read in time
 */
export async function basePackages(
  context: Pick<Context, 'home' | 'runner'>,
  {
    base,
    cache,
    keeps,
    onRead,
  }: {
    readonly base: BaseToRead;
    readonly cache: RunCache;
    /** Whether the main step could keep anything. */
    readonly keeps: boolean;
    /** Called if the layers are read. */
    readonly onRead: () => Promise<void>;
  },
): Promise<BasePackages> {
  const entry: EntryName = { kind: 'base', name: hexOf(base.digest) };
  const folder = join(context.home, KEPT_FOLDER, randomUUID());
  const known = await restored(cache, { entry, folder });
  if (known !== undefined) return known;
  const [read] = await Promise.all([readBase(base.layers), onRead()]);
  if (keeps && cache.keeps) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, FILE), JSON.stringify(read));
    const { saved, because } = await cache.save(entry, folder);
    context.runner.log.info(`${entry.kind}: ${saved ? '' : 'not kept: '}${because}`);
  }
  return read;
}

const FILE = 'packages.json';
/** In bytes: ten times what the largest distribution has. */
const LARGEST = 16 * 1024 * 1024;

async function restored(
  cache: RunCache,
  { entry, folder }: { readonly entry: EntryName; readonly folder: string },
): Promise<BasePackages | undefined> {
  const { entry: found } = await cache.restore([entry], folder);
  if (found === undefined) return undefined;
  try {
    const bytes = await readSmallFile(join(folder, FILE), LARGEST);
    return asStored(storedBasePackages, parseJson(bytes.toString('utf8'), { length: LARGEST }));
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readBase(layers: BaseToRead['layers']): Promise<BasePackages> {
  const files = await readBaseFiles(layers, {
    wanted: (path) => (isOsRelease(path) ? 'content' : wantedOfPackages(path)),
  });
  const nothing = { system: { id: '', versionId: '' }, packages: [] };
  if (files === undefined) return { ...nothing, because: 'its layers are larger than the limit for reading' };
  const { id, versionId } = baseSystemOf(new Map([...files].map(([path, file]) => [path, asText(file)])), false);
  const contents = [...files].flatMap(([path, file]) => (file.kind === 'file' ? [[path, file.bytes] as const] : []));
  const system = { id: systemText(id), versionId: systemText(versionId) };
  return { system, ...(await readPackages(new Map(contents))) };
}

function asText(file: BaseFile): SystemFile {
  return file.kind === 'link' ? file : { kind: 'file', text: Buffer.from(file.bytes).toString('utf8') };
}
