import { hash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '#base/effects.ts';
import { exists } from '#base/files/paths.ts';
import type { FoundHostTools } from '#plan/choices/host-tools.ts';

/** Links to folders in `/usr`, or real folders. `/sbin` is left out, because engines put one of their programs there. */
const ROOTS = ['/bin', '/lib', '/lib32', '/lib64', '/libx32'];

/** Settings that programs need: certificates, alternatives, library paths. They contain no keys and no accounts. */
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

/** Lists of installed packages: dpkg, apk, new and old rpm. */
const PACKAGE_LISTS = [
  '/var/lib/dpkg/status',
  '/lib/apk/db/installed',
  '/usr/lib/apk/db/installed',
  '/usr/lib/sysimage/rpm/rpmdb.sqlite',
  '/var/lib/rpm/rpmdb.sqlite',
];

/**
 * Finds the runner's programs that a build container can use. Their digest covers the list of packages, and the version of
 * a hosted runner's image, which contains more than packages.
 * @param root `/`.
 */
export async function findHostTools({
  root,
  env,
}: {
  readonly root: string;
  readonly env: Env;
}): Promise<FoundHostTools> {
  const packages = await firstOf(PACKAGE_LISTS, (path) => readFile(join(root, path)));
  if (packages === undefined) return { because: 'the runner has no list of installed packages' };
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
