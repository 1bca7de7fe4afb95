import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { withLock } from '../lock.ts';
import { workFolder } from '../work-folder.ts';
import { type LookAlike, lookAlikes } from './catalogue.ts';
import { type DotnetVersions, findDotnet } from './dotnet-install.ts';
import { findLayer, packLayer, type StoredLayer } from './layer-store.ts';
import { changedSince, type Layers, makeLayers } from './layers.ts';
import { publish } from './publish.ts';
import { removeTree } from './small-layers.ts';

/** As in dotnet-docker's `sdk/10.0/noble-aot`. */
const PACKAGES = ['clang', 'llvm', 'zlib1g-dev'];
const SCRIPT = join(import.meta.dirname, 'toolchain.sh');

/**
 * Adds the SDK image with a C toolchain to a registry of look-alikes. It is large, and only tests of native code need it.
 * Its toolchain is for this machine's processor, as the official one is.
 */
export async function addToolchain(registry: string, say: (message: string) => void): Promise<void> {
  const folder = await workFolder('look-alikes');
  const dotnet = await findDotnet();
  await withLock(join(folder, 'lock'), async () => {
    const layers = await makeLayers({ folder: join(folder, 'layers'), dotnet, say });
    const toolchain = await toolchainLayer({ folder: join(folder, 'layers'), layers, say });
    await publish(sdkWithToolchain(dotnet.versions), { registry, layers: { ...layers, toolchain } });
  });
}

/** The SDK image of the default system, with the names of its variant. */
export function sdkWithToolchain(versions: DotnetVersions): LookAlike {
  const sdk = lookAlikes(versions).find(({ repository, tags }) => {
    return repository === 'dotnet/sdk' && tags.includes(versions.sdk);
  });
  if (sdk === undefined) throw new Error(`no look-alike is the SDK ${versions.sdk}`);
  return {
    ...sdk,
    tags: sdk.tags.map((tag) => `${tag}-aot`),
    platforms: sdk.platforms.filter(({ architecture }) => architecture !== 'arm'),
    layers: [...sdk.layers, 'toolchain'],
  };
}

async function toolchainLayer(work: {
  readonly folder: string;
  readonly layers: Layers;
  readonly say: (message: string) => void;
}): Promise<StoredLayer> {
  const { folder, layers, say } = work;
  const { debian, dependencies, user } = layers;
  const lower = [debian, dependencies, user, layers['sdk-dependencies']];
  const recipe = createHash('sha256')
    .update(await readFile(SCRIPT))
    .update(JSON.stringify([PACKAGES, lower.map(({ diffId }) => diffId)]))
    .digest('hex');
  const request = { name: 'toolchain', folder, recipe };
  const kept = await findLayer(request);
  if (kept !== undefined) return kept;
  say('look-alikes: toolchain');
  const root = join(folder, 'root-toolchain');
  await runCommand(['bash', SCRIPT, root, lower.map(({ file }) => file).join(','), ...PACKAGES]);
  const layer = await packLayer(request, ['bash', '-c', changedSince(`${root}.before`), 'changes', root]);
  await Promise.all([root, `${root}.before`].map(removeTree));
  return layer;
}
