import { createHash } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../command.ts';
import type { DotnetInstall } from './dotnet-install.ts';
import { findLayer, type LayerRequest, packLayer, type StoredLayer } from './layer-store.ts';
import { OWNED_BY_ROOT, removeTree, type SmallLayer, smallLayers, TAR, TAR_TREE } from './small-layers.ts';

/** In the order of the steps of `debian.sh`. */
const DEBIAN_LAYERS = ['debian', 'dependencies', 'user', 'chiseled', 'chiseled-extra', 'sdk-dependencies'] as const;
const DOTNET_LAYERS = ['runtime', 'aspnet', 'sdk'] as const;

type Usual = (typeof DEBIAN_LAYERS | typeof DOTNET_LAYERS)[number] | SmallLayer;
/** `toolchain` is made where native code is built, and nowhere else. */
export type LayerName = Usual | 'toolchain';
export type Layers = Readonly<Record<Usual, StoredLayer>>;

export interface LayerWork {
  /** Layers stay here between runs. */
  readonly folder: string;
  readonly dotnet: DotnetInstall;
  readonly say: (message: string) => void;
}

const DEBIAN_SCRIPT = join(import.meta.dirname, 'debian.sh');

/** Makes what is missing; the operating system and .NET at the same time. */
export async function makeLayers(work: LayerWork): Promise<Layers> {
  await mkdir(work.folder, { recursive: true });
  const [debian, dotnet, small] = await Promise.all([debianLayers(work), dotnetLayers(work), smallLayers(work.folder)]);
  return { ...debian, ...dotnet, ...small };
}

type Group<K extends LayerName> = Readonly<Record<K, StoredLayer>>;

/** One after the other in one root file system; one missing layer makes all of them anew, so that they fit together. */
async function debianLayers(work: LayerWork): Promise<Group<(typeof DEBIAN_LAYERS)[number]>> {
  const recipe = createHash('sha256')
    .update(await readFile(DEBIAN_SCRIPT))
    .digest('hex');
  const requests = DEBIAN_LAYERS.map((name) => ({ name, folder: work.folder, recipe }));
  const kept = await Promise.all(requests.map(findLayer));
  if (kept.every((layer) => layer !== undefined)) return zip(DEBIAN_LAYERS, kept);
  if (process.getuid?.() !== 0) throw new Error('Only root can make look-alike base images (debootstrap, chroot).');
  const root = join(work.folder, 'root');
  const layers: StoredLayer[] = [];
  for (const request of requests) layers.push(await debianLayer({ work, request, root }));
  await Promise.all([root, `${root}.before`, `${root}.chiseled`, `${root}.chiseled-extra`].map(removeTree));
  return zip(DEBIAN_LAYERS, layers);
}

async function debianLayer(parts: { work: LayerWork; request: LayerRequest; root: string }): Promise<StoredLayer> {
  const { work, request, root } = parts;
  work.say(`look-alikes: ${request.name}`);
  const before = `${root}.before`;
  await writeFile(before, '');
  await sleep(50);
  await runCommand(['bash', DEBIAN_SCRIPT, request.name, root]);
  if (request.name.startsWith('chiseled')) {
    return await packLayer(request, [...TAR_TREE, '--directory', `${root}.${request.name}`, '.']);
  }
  return await packLayer(request, ['bash', '-c', changedSince(before), 'changes', root]);
}

/** A tar of everything in the folder `$1` that came or changed after a file was written. */
export function changedSince(before: string): string {
  const unwanted = ['./dev', './proc', './sys'].map((path) => `-path '${path}/*' -prune -o`).join(' ');
  const list = `find . ${unwanted} -cnewer '${before}' -print0 | sort --zero-terminated`;
  const options = [...TAR.slice(1), '--pax-option=delete=atime,delete=ctime'].join(' ');
  return `set -euo pipefail; cd "$1"; ${list} | tar ${options} --no-recursion --null --files-from -`;
}

async function dotnetLayers(work: LayerWork): Promise<Group<(typeof DOTNET_LAYERS)[number]>> {
  const { root, versions } = work.dotnet;
  const parts: Readonly<Record<(typeof DOTNET_LAYERS)[number], readonly string[]>> = {
    runtime: ['dotnet', 'host', 'LICENSE.txt', 'ThirdPartyNotices.txt', 'shared/Microsoft.NETCore.App'],
    aspnet: ['shared/Microsoft.AspNetCore.App'],
    sdk: ['dnx', 'packs', 'sdk', 'sdk-manifests', 'templates', 'metadata'],
  };
  const layers: StoredLayer[] = [];
  for (const name of DOTNET_LAYERS) {
    const request = { name, folder: work.folder, recipe: JSON.stringify(versions) };
    const present = await existing(root, parts[name]);
    const command = [
      ...TAR_TREE,
      ...OWNED_BY_ROOT,
      '--transform=s,^,usr/share/dotnet/,S',
      '--directory',
      root,
      ...present,
    ];
    layers.push((await findLayer(request)) ?? (await packLayer(request, command)));
  }
  return zip(DOTNET_LAYERS, layers);
}

async function existing(root: string, names: readonly string[]): Promise<readonly string[]> {
  const checks = names.map((name) =>
    access(join(root, name)).then(
      () => [name],
      () => [],
    ),
  );
  return (await Promise.all(checks)).flat();
}

function zip<K extends string>(names: readonly K[], layers: readonly StoredLayer[]): Readonly<Record<K, StoredLayer>> {
  return Object.assign({}, ...names.map((name, index) => ({ [name]: layers[index] })));
}
