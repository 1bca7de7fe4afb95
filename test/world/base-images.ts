import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_TYPES } from '#oci/media-types.ts';
import { type KeptRegistry, startKeptRegistry } from './kept-registry.ts';
import { serveLookAlikes } from './look-alikes/look-alikes.ts';
import { workFolder } from './work-folder.ts';

const OFFICIAL = 'mcr.microsoft.com';

export interface BaseImages {
  readonly kind: 'official' | 'look-alike';
  /** Where they are pulled from: `mcr.microsoft.com`, or `127.0.0.1:PORT` of a registry of ours. */
  readonly registry: string;
  /** A line for the input `registry-mirrors`. */
  readonly mirror?: string;
  /** One sentence for people. */
  readonly say: string;
  stop(): Promise<void>;
}

/**
 * Microsoft's own images where their registry answers, through a copy in `.work/` that serves them offline from then on;
 * look-alikes of them where it does not.
 */
export async function ensureBaseImages(say: (message: string) => void = () => undefined): Promise<BaseImages> {
  const kept = join(await workFolder('official'), 'storage', 'docker');
  const online = await isReachable(OFFICIAL);
  if (online || (await exists(kept))) return await official(online);
  const registry = await serveLookAlikes(say);
  return {
    kind: 'look-alike',
    ...mirrored(registry),
    say: `look-alikes at ${registry.host}, for ${OFFICIAL} does not answer`,
  };
}

/** A copying registry does not start without its upstream: offline, what it holds is served as it is. */
async function official(online: boolean): Promise<BaseImages> {
  const folder = await workFolder('official');
  const copy = await startKeptRegistry({ folder, ...(online ? { upstream: `https://${OFFICIAL}` } : {}) });
  if (online && !(await hasImages(copy))) {
    await copy.stop();
    return { kind: 'official', registry: OFFICIAL, say: `Microsoft's, at ${OFFICIAL}`, stop: async () => undefined };
  }
  const manner = online ? 'each fetched once' : `as far as earlier runs fetched them, for ${OFFICIAL} does not answer`;
  return { kind: 'official', ...mirrored(copy), say: `Microsoft's, ${manner}, at ${copy.host}` };
}

async function hasImages(registry: KeptRegistry): Promise<boolean> {
  const headers = { accept: MANIFEST_TYPES.join(', ') };
  return (await fetch(`http://${registry.host}/v2/dotnet/runtime-deps/manifests/10.0`, { headers })).ok;
}

function mirrored(registry: KeptRegistry): Pick<BaseImages, 'registry' | 'mirror' | 'stop'> {
  return { registry: registry.host, mirror: `${OFFICIAL}=${registry.host}`, stop: () => registry.stop() };
}

/** Whether the registry there speaks the distribution protocol to us within 3 seconds. */
async function isReachable(registry: string): Promise<boolean> {
  return await fetch(`https://${registry}/v2/`, { signal: AbortSignal.timeout(3000) }).then(
    (response) => response.ok || response.status === 401,
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
