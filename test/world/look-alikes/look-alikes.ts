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
 * True to the official ones: the layer chain, environment, user, no shell in chiseled, manifest lists, sizes. Not true:
 * arm64 is the same x86-64 files under another label, Alpine is glibc files with another os-release, sdk has no PowerShell.
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
