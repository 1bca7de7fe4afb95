import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { readSmallFile } from '#base/read-small-file.ts';

/** What docker knows of one registry's TLS (docs.docker.com, «Verify repository client with certificates»). */
export interface RegistryCertificates {
  /** The folder that says so. */
  readonly place: string;
  /** Authorities of this registry alone, in PEM. */
  readonly authorities: readonly string[];
  /** What the runner shows of itself, in PEM. */
  readonly client: readonly { readonly cert: string; readonly key: string }[];
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
  const names = (await readdir(place)).sort();
  const read = async (name: string): Promise<string> => (await readSmallFile(join(place, name), LARGEST)).toString();
  const certs = names.filter((name) => name.endsWith('.cert'));
  const alone = certs.find((name) => !names.includes(keyOf(name)));
  if (alone !== undefined) throw new Error(`${alone} has no ${keyOf(alone)} beside it`);
  return {
    place,
    authorities: await Promise.all(names.filter((name) => name.endsWith('.crt')).map(read)),
    client: await Promise.all(certs.map(async (name) => ({ cert: await read(name), key: await read(keyOf(name)) }))),
  };
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
