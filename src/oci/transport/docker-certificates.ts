import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { errorCodeOf } from '#base/files/held-folder.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';

/** What docker knows of one registry's TLS (docs.docker.com, "Verify repository client with certificates"). */
export interface RegistryCertificates {
  /** The folder that says so. */
  readonly place: string;
  /** Authorities of this registry alone, in PEM. */
  readonly authorities: readonly string[];
  /** What the runner shows of itself, in PEM. */
  readonly client: readonly { readonly cert: string; readonly key: string }[];
  /** Files that only another user may read, such as the key of the daemon: these do not count. */
  readonly unreadable: readonly string[];
}

/** In bytes. */
const LARGEST = 1024 * 1024;

/**
 * Reads `certs.d/<host:port>` of docker: `*.crt` are authorities, `*.cert` beside a `*.key` of the same name the
 * certificate of a client. The first folder that is there counts.
 * @throws ActionError CREDENTIALS_INVALID for a certificate without its key, as docker has it, and for what cannot be read
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
      hint: 'Authorities are called *.crt; the certificate of a client is *.cert, beside its *.key.',
    });
  }
}

/** Whether docker has certificates of a registry: who has them speaks https, on loopback too. */
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
  if (alone !== undefined) throw new Error(`${alone} has no ${keyOf(alone)} beside it`);
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

/** The daemon is root, and its files may be root's alone: whoever logs in with a password never needed them. */
async function unlessForbidden<T>(
  reading: Promise<T>,
  of: { readonly path: string; readonly unreadable: string[] },
): Promise<T | undefined> {
  return await reading.catch((error: unknown) => {
    const code = errorCodeOf(error);
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    of.unreadable.push(of.path);
    return undefined;
  });
}

function keyOf(name: string): string {
  return name.replace(/\.cert$/, '.key');
}

/** Docker's own places, of the daemon, the client, and the daemon without root; a host may stand there with its usual port. */
function foldersOf(registry: string, env: Env): readonly string[] {
  if (!/^(?:[\w-][\w.-]*|\[[\da-f:.]+\])(?::\d+)?$/i.test(registry)) return [];
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  const config = env['XDG_CONFIG_HOME'] || (home && join(home, '.config'));
  const own = [env['DOCKER_CONFIG'] ?? '', home && join(home, '.docker'), config && join(config, 'docker')];
  const parents = ['/etc/docker', ...own].filter((parent) => parent !== '');
  const names = /:\d+$/.test(registry) ? [registry] : [registry, `${registry}:443`];
  return parents.flatMap((parent) => names.map((name) => join(parent, 'certs.d', name)));
}
