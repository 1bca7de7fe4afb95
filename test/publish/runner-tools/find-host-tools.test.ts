import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findHostTools } from '#publish/runner-tools/find-host-tools.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'system-'));
  for (const folder of ['usr/bin', 'usr/lib', 'etc/ssl/certs', 'etc/ssl/private']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await write('usr/lib/os-release', 'NAME=Debian\nPRETTY_NAME="Debian GNU/Linux 12"\n');
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function find(env: Readonly<Record<string, string>> = {}) {
  const found = await findHostTools({ root, env });
  if ('because' in found) throw new Error(found.because);
  return found;
}

test('links /bin and /lib stay links in a container, and keys or accounts are left out', async () => {
  await write('var/lib/dpkg/status', 'Package: libc6\n');
  for (const name of ['bin', 'lib', 'sbin']) await symlink(`usr/${name}`, join(root, name));
  expect(await find()).toMatchObject({
    name: 'Debian GNU/Linux 12',
    folders: ['/usr', '/etc/ssl/certs'],
    links: { '/bin': 'usr/bin', '/lib': 'usr/lib' },
  });
});

test('real folders /bin and /lib are mounted too, and never /sbin', async () => {
  await write('lib/apk/db/installed', 'P:musl\n');
  for (const name of ['bin', 'sbin']) await mkdir(join(root, name));
  expect(await find()).toMatchObject({ folders: ['/usr', '/bin', '/lib', '/etc/ssl/certs'], links: {} });
});

test('its digest changes with a package, the system or the hosted runner’s image', async () => {
  await write('var/lib/dpkg/status', 'Package: libc6\nVersion: 1\n');
  const hosted = { ImageOS: 'ubuntu24', ImageVersion: '1' };
  const [first, again, image] = [await find(), await find(), await find(hosted)];
  await write('var/lib/dpkg/status', 'Package: libc6\nVersion: 2\n');
  const upgraded = await find();
  await write('usr/lib/os-release', 'NAME=Debian\nVERSION_ID=13\n');
  const digests = [first, image, upgraded, await find(), await find({ ...hosted, ImageVersion: '2' })];
  expect(again).toEqual(first);
  expect(new Set(digests.map(({ digest }) => digest)).size).toBe(digests.length);
});

test('a system without a list of packages cannot be used', async () => {
  expect(await findHostTools({ root, env: {} })).toEqual({
    because: expect.stringContaining('no list of installed packages'),
  });
});
