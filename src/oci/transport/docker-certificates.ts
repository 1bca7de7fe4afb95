import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { errorCodeOf } from '#base/files/held-folder.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';

/** Docker's TLS settings for one registry (docs.docker.com, "Verify repository client with certificates"). */
export interface RegistryCertificates {
  /** The folder of these files. */
  readonly place: string;
  /** Authorities for this registry only, in PEM. */
  readonly authorities: readonly string[];
  /** The client's certificates, in PEM. */
  readonly client: readonly { readonly cert: string; readonly key: string }[];
  /** Files that only another user may read, such as the daemon's key: they are ignored. */
  readonly unreadable: readonly string[];
}

/** In bytes. */
const LARGEST = 1024 * 1024;

/**
 * Reads docker's `certs.d/<host:port>`: `*.crt` are authorities, and `*.cert` next to a `*.key` with the same name is
 * a client certificate. Uses the first folder that exists.
 * @throws ActionError CREDENTIALS_INVALID for a certificate without its key, as in docker, and for files that cannot
 * be read
 */
export async function readDockerCertificates(registry: string, env: Env): Promise<RegistryCertificates | undefined> {
  const place = foldersOf(registry, env).find(existsSync);
  if (place === undefined) return undefined;
  try {
    return await readFolder(place);
  } catch (error) {
    throw new ActionError({
      code: 'CREDENTIALS_INVALID',
      doing: `reading docker's certificates of ${registry} in ${place}`,
      got: messageOf(error),
      hint: 'Name authorities *.crt, and a client certificate *.cert, next to its *.key.',
    });
  }
}

/** Returns whether docker has certificates for a registry: such a registry uses HTTPS, on loopback too. */
export function hasDockerCertificates(registry: string, env: Env): boolean {
  return foldersOf(registry, env).some(existsSync);
}

async function readFolder(place: string): Promise<RegistryCertificates> {
  const unreadable: string[] = [];
  const names = (await unlessForbidden(readdir(place), { path: place, unreadable })) ?? [];
  const read = async (name: string): Promise<string | undefined> => {
    const path = join(place, name);
    return (await unlessForbidden(readSmallFile(path, LARGEST), { path, unreadable }))?.toString();
  };
  const certs = names.filter((name) => name.endsWith('.cert')).sort();
  const alone = certs.find((name) => !names.includes(keyOf(name)));
  if (alone !== undefined) throw new Error(`${alone} has no ${keyOf(alone)} next to it`);
  const authorities = await Promise.all(
    names
      .filter((name) => name.endsWith('.crt'))
      .sort()
      .map(read),
  );
  const client = await Promise.all(
    certs.map(async (name) => {
      const [cert, key] = await Promise.all([read(name), read(keyOf(name))]);
      return cert === undefined || key === undefined ? undefined : { cert, key };
    }),
  );
  return {
    place,
    authorities: authorities.filter((each) => each !== undefined),
    client: client.filter((each) => each !== undefined),
    unreadable: unreadable.sort(),
  };
}

/** The daemon runs as root, and only root may be able to read its files. A login with a password does not need them. */
async function unlessForbidden<T>(
  reading: Promise<T>,
  file: { readonly path: string; readonly unreadable: string[] },
): Promise<T | undefined> {
  return await reading.catch((error: unknown) => {
    const code = errorCodeOf(error);
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    file.unreadable.push(file.path);
    return undefined;
  });
}

function keyOf(name: string): string {
  return name.replace(/\.cert$/, '.key');
}

/** The folders of docker's daemon, client, and rootless daemon. The folder of a host may include its default port. */
function foldersOf(registry: string, env: Env): readonly string[] {
  if (!/^(?:[\w-][\w.-]*|\[[\da-f:.]+\])(?::\d+)?$/i.test(registry)) return [];
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  const config = env['XDG_CONFIG_HOME'] || (home && join(home, '.config'));
  const own = [env['DOCKER_CONFIG'] ?? '', home && join(home, '.docker'), config && join(config, 'docker')];
  const parents = ['/etc/docker', ...own].filter((parent) => parent !== '');
  const names = /:\d+$/.test(registry) ? [registry] : [registry, `${registry}:443`];
  return parents.flatMap((parent) => names.map((name) => join(parent, 'certs.d', name)));
}
