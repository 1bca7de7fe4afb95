import type { Mirror } from '#oci/mirror.ts';
import type { Platform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import { pullBase } from './pull-base.ts';
import type { Registries } from './registries.ts';

const NAME = 'DOTNET_SDK_VERSION=';
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{3}(?:-[0-9A-Za-z.]{1,100})?$/;

/**
 * The version of the SDK in an official image, from its environment; `undefined` if it has none, or the image cannot be
 * read. The images of all architectures have the same.
 */
export async function readImageSdk(
  registries: Registries,
  image: { readonly reference: Reference; readonly mirrors: readonly Mirror[] },
): Promise<string | undefined> {
  try {
    const { config } = await pullBase(registries, { ...image, platform: ownPlatform() });
    const version = config.config?.Env?.find((variable) => variable.startsWith(NAME))?.slice(NAME.length) ?? '';
    return VERSION.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

function ownPlatform(): Platform {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  return { os: 'linux', architecture };
}
