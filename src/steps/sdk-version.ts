import type { Platform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import { pullBase } from '#registry/pull-base.ts';
import type { World } from '#world.ts';

const NAME = 'DOTNET_SDK_VERSION=';

/**
 * The version of the SDK in an official image, which its environment tells; `undefined` where it does not, or the image
 * cannot be read. The images of all architectures have the same.
 */
export async function readSdkVersion(
  world: Pick<World, 'inputs' | 'registries'>,
  reference: Reference,
): Promise<string | undefined> {
  const { mirrors } = world.inputs;
  try {
    const { config } = await pullBase(world.registries, { reference, platform: ownPlatform(), mirrors });
    return config.config?.Env?.find((variable) => variable.startsWith(NAME))?.slice(NAME.length);
  } catch {
    return undefined;
  }
}

function ownPlatform(): Platform {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  return { os: 'linux', architecture };
}
