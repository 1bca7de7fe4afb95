import { join } from 'node:path';
import { type KeptRegistry, startKeptRegistry } from '../kept-registry.ts';
import { withLock } from '../lock.ts';
import { workFolder } from '../work-folder.ts';
import { lookAlikes } from './catalogue.ts';
import { findDotnet } from './dotnet-install.ts';
import { type Layers, makeLayers } from './layers.ts';
import { publish } from './publish.ts';

/**
 * Serves images with the official layout, made of this machine's distribution and its own .NET SDK, on a loopback port.
 * True to the official ones: the layer chain, environment, user, no shell in chiseled, manifest lists, sizes of Linux.
 * Not true: arm64 and arm/v7 are the same x86-64 files under another label, Alpine, Azure Linux and Ubuntu 26.04 are the
 * same files with another os-release, Windows is a few files that nothing runs, sdk has no PowerShell. Missing: `-composite`,
 * and `-aot` but for that of the default, which `toolchain.ts` adds.
 */
export async function serveLookAlikes(say: (message: string) => void): Promise<KeptRegistry> {
  const folder = await workFolder('look-alikes');
  const dotnet = await findDotnet();
  return await withLock(join(folder, 'lock'), async () => {
    const layers = await makeLayers({ folder: join(folder, 'layers'), dotnet, say });
    const registry = await startKeptRegistry({ folder: join(folder, 'registry') });
    try {
      await publishAll({ registry: registry.host, layers }, lookAlikes(dotnet.versions));
    } catch (error) {
      await registry.stop();
      throw error;
    }
    return registry;
  });
}

async function publishAll(
  into: { registry: string; layers: Layers },
  images: ReturnType<typeof lookAlikes>,
): Promise<void> {
  for (const image of images) await publish(image, into);
}
