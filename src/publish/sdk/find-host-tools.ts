import { hash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '#base/effects.ts';
import { exists } from '#base/files/paths.ts';
import type { FoundHostTools } from '#plan/choices/host-tools.ts';

/** Links to their namesakes in `/usr`, or folders of their own. Without `/sbin`, where engines put a program of theirs. */
const ROOTS = ['/bin', '/lib', '/lib32', '/lib64', '/libx32'];

/** What programs need besides: certificates, which program has which name, where libraries are. No keys, no accounts. */
const SETTINGS = [
  '/etc/alternatives',
  '/etc/crypto-policies',
  '/etc/ld.so.cache',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/pki/ca-trust',
  '/etc/pki/tls/certs',
  '/etc/ssl/certs',
  '/etc/ssl/openssl.cnf',
];

/** Where package managers note what is installed: dpkg, apk, rpm of today and of before. */
const PACKAGE_LISTS = [
  '/var/lib/dpkg/status',
  '/lib/apk/db/installed',
  '/usr/lib/apk/db/installed',
  '/usr/lib/sysimage/rpm/rpmdb.sqlite',
  '/var/lib/rpm/rpmdb.sqlite',
];

/**
 * What the container of a build can have of the runner's own system. It is known by the list of its packages, and by the
 * version of a hosted runner's image, in which more than packages is installed.
 * @param of.root `/`.
 */
export async function findHostTools(of: { readonly root: string; readonly env: Env }): Promise<FoundHostTools> {
  const { root, env } = of;
  const packages = await firstOf(PACKAGE_LISTS, (path) => readFile(join(root, path)));
  if (packages === undefined) return { because: 'there is no list of packages on the runner that tells what it has' };
  const release = await readFile(join(root, '/usr/lib/os-release'), 'utf8').catch(() => '');
  const found = await Promise.all(ROOTS.map((path) => lookAt(root, path)));
  const settings = await Promise.all(SETTINGS.map(async (path) => ((await exists(join(root, path))) ? [path] : [])));
  const versions = [release, env['ImageOS'] ?? '', env['ImageVersion'] ?? ''];
  const parts = [...versions, hash('sha256', packages, 'hex')];
  return {
    name: /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? 'Linux',
    digest: `sha256:${hash('sha256', JSON.stringify(parts), 'hex')}`,
    folders: ['/usr', ...found.flatMap(({ folders }) => folders), ...settings.flat()],
    links: Object.fromEntries(found.flatMap(({ links }) => links)),
  };
}

async function lookAt(
  root: string,
  path: string,
): Promise<{ readonly folders: readonly string[]; readonly links: readonly (readonly [string, string])[] }> {
  const stats = await lstat(join(root, path)).catch(() => undefined);
  if (stats?.isSymbolicLink() === true) return { folders: [], links: [[path, await readlink(join(root, path))]] };
  return { folders: stats?.isDirectory() === true ? [path] : [], links: [] };
}

async function firstOf<T>(paths: readonly string[], read: (path: string) => Promise<T>): Promise<T | undefined> {
  for (const path of paths) {
    const found = await read(path).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
